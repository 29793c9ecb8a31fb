import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/report.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { MOST_OF_PAGE, MOST_OF_SITE } from '../../src/rules/listed-links.ts'
import { API, type Files, gate, smallSite } from '../helpers/small-site.ts'

/** What is beyond those that are listed. */
const LEFT = 50

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)
const links = (numbers: readonly number[]) => numbers.map((number) => `[a](none-${number}.md)\n`).join('\n')
const siteWith = (numbers: readonly number[]): Files =>
  smallSite({ 'docs/modules/billing/api.md': `${API}\n${links(numbers)}` })

async function found(head: Files, base: Files | null = null): Promise<Finding[]> {
  const { report } = await gate(head, base, { gate: 'report' })
  return report.findings.filter(({ rule }) => rule === 'ready-doc-link-broken')
}

const many = range(0, MOST_OF_PAGE + LEFT)
const counts = (findings: readonly Finding[]) => ({
  new: findings.filter(({ state }) => state === 'new').length,
  existing: findings.filter(({ state }) => state === 'existing').length,
  fixed: findings.filter(({ state }) => state === 'fixed').length,
})

test('a page lists its first broken links, and the last finding counts the others', async () => {
  const findings = await found(siteWith(many))
  expect(findings).toHaveLength(MOST_OF_PAGE + 1)
  expect(findings.at(-1)?.message).toBe(
    `docs/modules/billing/api.md has ${LEFT} more broken links or images, the first of them to none-${MOST_OF_PAGE}.md, but docs/modules/billing/none-${MOST_OF_PAGE}.md does not exist; mend them, or remove them`,
  )
  expect(findings.at(-1)?.location.startLine).toBe((findings.at(-2)?.location.startLine ?? 0) + 2)
})

test.each<[string, readonly number[], ReturnType<typeof counts>]>([
  ['nothing', many, { new: 0, existing: MOST_OF_PAGE + 1, fixed: 0 }],
  ['one of the listed is mended', many.toSpliced(7, 1), { new: 0, existing: MOST_OF_PAGE, fixed: 1 }],
  ['one of the counted is mended', many.slice(0, -1), { new: 0, existing: MOST_OF_PAGE + 1, fixed: 0 }],
  ['all of the listed are mended', many.slice(MOST_OF_PAGE), { new: 0, existing: 1, fixed: MOST_OF_PAGE }],
  ['all are mended', [], { new: 0, existing: 0, fixed: MOST_OF_PAGE + 1 }],
  ['one comes in before them', [-1, ...many], { new: 1, existing: MOST_OF_PAGE + 1, fixed: 0 }],
  ['one comes in behind them', [...many, 1e6], { new: 1, existing: MOST_OF_PAGE + 1, fixed: 0 }],
  [
    'more come in than are listed',
    [...many, ...range(1e6, 1e6 + MOST_OF_PAGE + 1)],
    { new: MOST_OF_PAGE + 1, existing: MOST_OF_PAGE + 1, fixed: 0 },
  ],
  [
    'all are exchanged for others',
    many.map((number) => number + 1e6),
    { new: MOST_OF_PAGE + 1, existing: 0, fixed: MOST_OF_PAGE + 1 },
  ],
  ['one target, again and again', [...many, ...many], { new: MOST_OF_PAGE + 1, existing: MOST_OF_PAGE + 1, fixed: 0 }],
])('against a base with as many: %s', async (_, numbers, expected) => {
  expect(counts(await found(siteWith(numbers), siteWith(many)))).toEqual(expected)
})

test('a site lists so many and no more, and every page says how many it has', async () => {
  const pages = MOST_OF_SITE / MOST_OF_PAGE + 2
  const rows = range(0, pages).map((page) => `| Module ${page} | [✅](p${page}.md) |`)
  const files: Files = { 'mkdocs.yml': '', 'docs/roadmap.md': `| Module | API |\n|-|-|\n${rows.join('\n')}\n` }
  for (const page of range(0, pages)) files[`docs/p${page}.md`] = `# P\n\n${links(range(0, MOST_OF_PAGE))}`
  const findings = await found(files)
  expect(findings).toHaveLength(MOST_OF_SITE + 2)
  for (const last of findings.slice(-2)) expect(last.message).toContain(`has ${MOST_OF_PAGE} more broken links`)
})

test('of a page with a hundred thousand links the first are kept and looked at, the others are counted', async () => {
  const text = `${API}\n${'[a](b.md)'.repeat(100_000)}`
  const page = readPage(text)
  expect([page.links.length, page.linksLeft]).toEqual([20_000, 80_000])
  const site = smallSite({ 'docs/modules/billing/api.md': text })
  const last = (await found(site)).at(-1)
  expect(last?.message).toBe(
    'docs/modules/billing/api.md has 80000 links and images more than the 20000 that are looked at; split the page',
  )
  const longer = smallSite({ 'docs/modules/billing/api.md': `${text}[a](b.md)` })
  expect((await found(site, site)).at(-1)?.state).toBe('existing')
  expect(counts(await found(longer, site))).toEqual({ new: 1, existing: MOST_OF_PAGE + 1, fixed: 1 })
})

test('a target as long as its page is told by its beginning', async () => {
  const site = smallSite({ 'docs/modules/billing/api.md': `${API}\n<a href="${'x'.repeat(100_000)}">a</a>\n` })
  for (const { message } of await found(site)) expect(message.length).toBeLessThan(1000)
  expect(await found(site)).toHaveLength(1)
})
