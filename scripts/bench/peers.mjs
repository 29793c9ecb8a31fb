import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Programs that people run on their docs in CI, in the versions that the documented table was measured with. */
const PACKAGES = [
  'markdownlint-cli2@0.18.1',
  'remark-cli@12.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'remark-validate-links@13.1.0',
]

/**
 * Installs the peers into a folder and gives the command of each for a site. A peer that cannot be installed is left out,
 * and said.
 */
export function preparePeers(folder, root) {
  const peers = []
  mkdirSync(folder, { recursive: true })
  try {
    if (!existsSync(join(folder, 'node_modules')))
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...PACKAGES])
    peers.push(...nodePeers(folder, root))
  } catch (error) {
    console.error(`The linters were not installed, so they are left out: ${error.message.split('\n')[0]}`)
  }
  try {
    execFileSync('mkdocs', ['--version'], { stdio: 'ignore' })
    const target = join(folder, 'built')
    peers.push({
      name: 'mkdocs build --strict',
      cwd: root,
      command: ['mkdocs', 'build', '--strict', '--quiet', '-d', target],
    })
  } catch {
    console.error('There is no mkdocs, so it is left out.')
  }
  return peers
}

function nodePeers(folder, root) {
  const bin = (name) => join(folder, 'node_modules', '.bin', name)
  const settings = join(folder, 'settings')
  mkdirSync(settings, { recursive: true })
  const lint = join(folder, 'node_modules', 'remark-preset-lint-recommended', 'index.js')
  const links = join(folder, 'node_modules', 'remark-validate-links', 'index.js')
  writeFileSync(join(settings, 'remark.json'), JSON.stringify({ plugins: [lint, [links, { repository: false }]] }))
  writeFileSync(join(settings, '.markdownlint-cli2.jsonc'), '{ "config": { "default": true } }\n')
  return [
    {
      name: 'markdownlint-cli2',
      cwd: root,
      command: [bin('markdownlint-cli2'), '--config', join(settings, '.markdownlint-cli2.jsonc'), 'docs/**/*.md'],
    },
    {
      name: 'remark-cli, lint and links',
      cwd: root,
      command: [bin('remark'), '--quiet', '--no-config', '--rc-path', join(settings, 'remark.json'), 'docs'],
    },
  ]
}
