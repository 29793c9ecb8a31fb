import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import axe from 'axe-core'
import { assert, property, string } from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import type { Cell, Finding, Report } from '../../src/model/report.ts'
import type { GateResult, Links, Place } from '../../src/model/result.ts'
import { embeddedJson } from '../../src/render/escape.ts'
import { linkTemplate } from '../../src/render/html/link-template.ts'
import { renderHtml } from '../../src/render/html/page.ts'
import { PAGE_SCRIPT } from '../../src/render/html/script/index.ts'
import { describeChromium, launchChromium } from '../helpers/chromium.ts'
import { readFolder } from '../helpers/folder.ts'
import { gate, roadmap, smallSite } from '../helpers/small-site.ts'

const PLACE: Place = {
  links: { line: (path, line, tree) => `https://forge.example/o/r/blob/${tree}/${path}?plain=1#L${line}` },
  runUrl: null,
}

let example: GateResult
beforeAll(async () => {
  example = await gate(readFolder('examples/pull-request/head'), readFolder('examples/pull-request/base'))
})

const EVIL = `</script><script>window.stolen=1</script><img src=x onerror=window.stolen=2>\u2028\u202e"'&`

async function evilResult(): Promise<GateResult> {
  const table = roadmap({ ledgerApi: '✅' }).replace('Ledger', EVIL).replace('Money', EVIL)
  return gate(smallSite({ 'docs/roadmap.md': table }), smallSite())
}

describe('embedded data', () => {
  test('cannot end its element, and is what it was', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const embedded = embeddedJson({ text: `${text}</script><!--\u2028` })
        expect(embedded).not.toMatch(/[<>&\u2028\u2029]/)
        expect((JSON.parse(embedded) as { text: string }).text).toBe(`${text}</script><!--\u2028`)
      }),
    )
  })

  test('is the only place of the repository’s text, but for the escaped head', async () => {
    const page = renderHtml(await evilResult(), PLACE)
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/<img|\u2028|\u202e/)
  })
})

describe('links', () => {
  const links = (line: Links['line']): Links => ({ line })

  test.each<[string, Links['line'], ReturnType<typeof linkTemplate>]>([
    ['are made from one', PLACE.links.line, ['https://forge.example/o/r/blob/head/', '?plain=1#L', '']],
    ['are left out where there is no forge', () => null, null],
    ['must be of the web', (path, line) => `javascript:${path}${line}`, null],
    ['must name path and line once', (path, line) => `https://forge.example/${path}/${path}#${line}`, null],
    ['must name the path before the line', (path, line) => `https://forge.example/${line}/${path}`, null],
  ])('%s', (_, line, template) => {
    expect(linkTemplate(links(line), 'head')).toEqual(template)
  })
})

describe('the page', () => {
  test('is small, without its data', () => {
    const page = renderHtml(example, PLACE)
    const data = /id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(Buffer.byteLength(page) - Buffer.byteLength(data)).toBeLessThan(60_000)
  })

  test('lets its own script and style run, and nothing else', () => {
    const page = renderHtml(example, PLACE)
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none'/)
    for (const tag of ['script', 'style']) {
      const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? ''
      expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    }
  })

  test('names nothing outside of itself', () => {
    const page = renderHtml(example, { ...PLACE, links: { line: () => null } })
    expect(page).not.toMatch(/https?:|\burl\(|@import/)
  })

  test('never reads text as markup or as code', () => {
    expect(PAGE_SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function/)
  })
})

describeChromium('in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'docs-readiness-page-'))
  beforeAll(async () => {
    browser = await launchChromium()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  let count = 0
  /** Opens a result's page from the file system, and keeps what the browser says of it and asks for. */
  async function open(result: GateResult, options: { colorScheme?: 'dark' | 'light'; width?: number } = {}) {
    count += 1
    const file = join(folder, `page-${count}.html`)
    writeFileSync(file, renderHtml(result, PLACE))
    const { colorScheme = 'light', width = 1280 } = options
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const address = pathToFileURL(file).href
    await page.goto(address)
    return { page, said, asked: () => asked.filter((url) => url !== address && !url.startsWith('data:')) }
  }

  const modules = (page: Page) => page.locator('tbody tr:not(.group, .spacer) th').allTextContents()
  const focused = (page: Page) =>
    page.evaluate<string>('document.activeElement.getAttribute("aria-label") || document.activeElement.textContent')

  test('says nothing and asks for nothing, whatever is done with it', async () => {
    for (const result of [example, await evilResult(), await gate(smallSite({ 'docs/roadmap.md': null }))]) {
      const { page, said, asked } = await open(result)
      for (const cell of await page.locator('td.untrue').all()) await cell.click()
      await page.keyboard.press('Escape')
      expect(said).toEqual([])
      expect(asked()).toEqual([])
      await page.close()
    }
  }, 60_000)

  test('shows every module and cell, and tells a cell by words', async () => {
    const { page } = await open(example)
    expect(await modules(page)).toEqual([...new Set(example.report.cells.map(({ module }) => module))])
    expect(await page.locator('td[data-line]').count()).toBe(example.report.cells.length)
    expect(await page.locator('td.untrue').first().getAttribute('aria-label')).toBe(
      'API of Reservations: ready, but not true',
    )
    await page.close()
  }, 60_000)

  test('filters by group, by what cells are, and by words', async () => {
    const { page } = await open(example)
    await page.getByRole('combobox', { name: 'Group' }).selectOption('Port Modules')
    expect(await modules(page)).toEqual(['Boarding', 'Berth Planning', 'Manifest'])
    await page.getByRole('button', { name: 'ready, but not true' }).click()
    expect(await modules(page)).toEqual(['Boarding', 'Manifest'])
    await page.getByRole('searchbox').fill('manif')
    expect(await modules(page)).toEqual(['Manifest'])
    expect(await page.getByRole('status').textContent()).toBe('1 of 9 modules')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await modules(page)).toHaveLength(9)
    await page.close()
  }, 60_000)

  test('goes by keys: to a cell, into its panel, and back', async () => {
    const { page } = await open(example)
    await page.locator('td[tabindex="0"]').focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    expect(await focused(page)).toBe('Reservations › API')
    const panel = page.locator('#panel')
    expect(await panel.textContent()).toContain('ready-doc-incomplete')
    expect(await panel.getByRole('link').last().getAttribute('href')).toMatch(
      /^https:\/\/forge\.example\/o\/r\/blob\/head\/docs\/modules\/booking\/reservations\/api\.md\?plain=1#L\d+$/,
    )
    await page.keyboard.press('Escape')
    expect(await panel.isHidden()).toBe(true)
    expect(await focused(page)).toBe('API of Reservations: ready, but not true')
    await page.keyboard.press('Control+End')
    expect(await focused(page)).toBe('API of Audit Trail: pending')
    await page.close()
  }, 60_000)

  test('shows a hostile name as text', async () => {
    const { page } = await open(await evilResult())
    await page.locator('td.untrue').first().click()
    expect(await page.evaluate('window.stolen')).toBeUndefined()
    expect(await page.locator('img').count()).toBe(0)
    const title = await page.locator('#panel-title').textContent()
    expect(title).toContain('<img src=x onerror=window.stolen=2>')
    expect(await page.evaluate<string>('document.body.innerText')).not.toMatch(/\u2028|\u202e/)
    await page.close()
  }, 60_000)

  test.each(['light', 'dark'] as const)(
    'has nothing that an accessibility check objects to, %s (the dark one narrow)',
    async (colorScheme) => {
      const { page } = await open(example, { colorScheme, width: colorScheme === 'dark' ? 390 : 1280 })
      await page.evaluate(axe.source)
      const violations = () =>
        page.evaluate<string[]>(
          'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html)))',
        )
      expect(await violations()).toEqual([])
      await page.getByRole('button', { name: 'ready, but not true' }).click()
      await page.locator('td.untrue').first().click()
      expect(await violations()).toEqual([])
      await page.close()
    },
    120_000,
  )

  test('goes to paper in full', async () => {
    const { page } = await open(manyModules(400))
    expect((await modules(page)).length).toBeLessThan(100)
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
    expect(await modules(page)).toHaveLength(400)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.evaluate('document.querySelector(".scroll").scrollHeight <= document.body.scrollHeight')).toBe(
      true,
    )
    await page.close()
  }, 60_000)

  test('filters 10,000 modules of 7 columns within a tenth of a second', async () => {
    const { page, said } = await open(manyModules(10_000))
    const search = (text: string) =>
      page.evaluate<number>(`(() => {
        const search = document.querySelector('input')
        const start = performance.now()
        search.value = ${JSON.stringify(text)}
        search.dispatchEvent(new Event('input'))
        document.body.offsetHeight
        return performance.now() - start
      })()`)
    const times: number[] = []
    for (const text of ['m', 'module 77', 'no such module', 'api.md', '']) times.push(await search(text))
    // The median, because the machine that runs the tests has other things to do.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(100)
    expect(await page.locator('tbody tr').count()).toBeLessThan(100)

    await page.locator('td[tabindex="0"]').focus()
    await page.keyboard.press('Control+End')
    expect(await focused(page)).toContain('of Module 9999: ')
    expect(said).toEqual([])
    await page.close()
  }, 120_000)
})

/** The example's result with as many modules of seven columns as wanted. */
function manyModules(count: number): GateResult {
  const [someCell] = example.report.cells
  const [someFinding] = example.report.findings
  const names = ['Index', 'Data Model', 'UI', 'API', 'Observability', 'Runbook', 'Security']
  const topics = ['role', 'inputs', 'outputs', 'constraints']
  const outcomes = ['upheld', 'overclaimed', 'underclaimed', 'not-applicable'] as const
  const cells: Cell[] = []
  const findings: Finding[] = []
  for (let index = 0; index < count; index++) {
    for (const [column, name] of names.entries()) {
      const outcome = outcomes[(index * 7 + column * 3) % 4] ?? 'upheld'
      const cell: Cell = {
        ...(someCell as Cell),
        group: `Group ${Math.floor(index / 100)}`,
        module: `Module ${index}`,
        column: name,
        outcome,
        status: outcome === 'underclaimed' ? 'pending' : outcome === 'not-applicable' ? outcome : 'ready',
        doc: { path: `docs/modules/module-${index}/${name.toLowerCase().replace(' ', '-')}.md`, via: 'nav' },
        topics: topics.map((topic, place) => ({ name: topic, evidence: 'section', line: 10 * place + 5 })),
        location: { path: 'docs/roadmap.md', startLine: index + 20, startColumn: 1, endLine: index + 20, endColumn: 2 },
      }
      cells.push(cell)
      if (outcome === 'overclaimed')
        findings.push({ ...(someFinding as Finding), module: cell.module, column: name, location: cell.location })
    }
  }
  const columns: Report['columns'] = names.map((name) => ({ name, tier: 'basic', topics }))
  return { ...example, report: { ...example.report, cells, findings, columns } }
}
