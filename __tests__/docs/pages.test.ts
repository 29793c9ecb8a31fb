import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { parseConfig } from '../../src/parse/config/parse-config.ts'
import { VERSION } from '../../src/version.ts'
import { readFolder } from '../helpers/folder.ts'
import { runCommand } from '../helpers/run-cli.ts'

/** Every page that a reader may come to: path → text. */
const PAGES: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync('.')
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(name, 'utf8')]),
  ),
  ...Object.fromEntries(
    Object.entries(readFolder('docs'))
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, text]) => [`docs/${path}`, text]),
  ),
}
const paths = Object.keys(PAGES)

const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`(?:${language})\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)

const withoutBlocks = (page: string): string => page.replaceAll(/^```[^]*?^```$/gm, '')

test('every page is in the nav, and every entry of the nav is a page', async () => {
  const { stdout } = await runCommand('site', '--root', '.')
  expect(JSON.parse(stdout)).toMatchObject({ missing: [], omitted: [], error: null })
})

/** Anchors as GitHub makes them of headings; MkDocs makes the same of the headings that we write. */
const anchorsOf = (page: string): string[] =>
  [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )

test.each(paths)('every relative link of %s leads somewhere', (path) => {
  const prose = withoutBlocks(PAGES[path] ?? '').replaceAll(/`[^`\n]*`/g, '')
  const links = [...prose.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, link = '']) => link)
  const broken = links.filter((link) => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : posix.join(posix.dirname(path), file)
    if (anchor !== undefined && PAGES[target] !== undefined) return !anchorsOf(PAGES[target]).includes(anchor)
    return !existsSync(target)
  })
  expect(broken).toEqual([])
})

describe('every command line that a page shows', () => {
  const lines = Object.entries(PAGES).flatMap(([path, page]) =>
    blocksOf(page, 'console|text|yaml|sh')
      .join('\n')
      .split('\n')
      .flatMap((line) => /(?:docs-readiness|dist\/cli\.js) ([a-z]+ .*)$/.exec(line)?.[1] ?? [])
      .map((line): [string, string] => [path, line]),
  )

  test('is one that the program knows', async () => {
    const help: Record<string, string> = {}
    const unknown: unknown[] = []
    for (const [path, line] of lines) {
      const [command = ''] = line.split(' ')
      help[command] ??= (await runCommand(command, '--help')).stdout
      const flags = [...line.matchAll(/(?<=[\s[])--[a-z-]+/g)].map(([flag]) => flag)
      const known = new Set([...help[command].matchAll(/--[a-z-]+/g)].map(([flag]) => flag))
      const isCommand = help[command].startsWith(`Usage: docs-readiness ${command}`)
      if (!isCommand || flags.some((flag) => !known.has(flag))) unknown.push([path, line])
    }
    expect(lines.length).toBeGreaterThan(20)
    expect(unknown).toEqual([])
  })
})

describe('every configuration that a page shows', () => {
  const KEYS = Object.keys(schema.definitions.ConfigFile.properties)
  const topKeys = (text: string): string[] => [...text.matchAll(/^([a-z-]+):/gm)].map(([, key = '']) => key)
  const examples = Object.entries(PAGES).flatMap(([path, page]) =>
    blocksOf(page, 'yaml')
      .filter((text) => topKeys(text).length > 0 && topKeys(text).every((key) => KEYS.includes(key)))
      .map((text): [string, string] => [path, text]),
  )

  test.each(examples)('of %s is read: %s', (path, text) => {
    expect(() => parseConfig(path, text)).not.toThrow()
  })

  test('has every key in the page about it', () => {
    const [longest = ''] = examples.filter(([path]) => path === 'docs/configuration.md').map(([, text]) => text)
    expect(topKeys(longest).toSorted()).toEqual(KEYS.toSorted())
  })
})

test('every place that pins a release pins this version', () => {
  const workflow = { 'src/init/workflow-text.ts': readFileSync('src/init/workflow-text.ts', 'utf8') }
  const pins = Object.entries({ ...PAGES, ...readFolder('examples/workflows'), ...workflow }).flatMap(([path, text]) =>
    [...text.matchAll(/FULL_COMMIT_SHA # v(\S+)|docs-readiness-gate\/v([\d.]+)\//g)].map((match) => ({
      path,
      version: match[1] ?? match[2],
    })),
  )
  expect(pins.length).toBeGreaterThan(5)
  expect(pins.filter(({ version }) => version !== VERSION)).toEqual([])
})
