// Builds dist/: the sources through tsc, then one bundle that the action and the command line share, and an entry for
// each. The output is the same on every machine, so that a fresh build can be compared with the committed one.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

const node = (args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })

rmSync('build', { recursive: true, force: true })
node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
// The bundler leaves the chunks of an earlier build behind.
rmSync('dist', { recursive: true, force: true })
node([
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/src/main.js',
  '--out',
  'dist/lib',
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
])
writeFileSync('dist/index.js', "import { action } from './lib/index.js'\n\nawait action()\n")
writeFileSync(
  'dist/cli.js',
  "#!/usr/bin/env node\nimport { cli } from './lib/index.js'\n\nawait cli(process.argv.slice(2))\n",
  { mode: 0o755 },
)
