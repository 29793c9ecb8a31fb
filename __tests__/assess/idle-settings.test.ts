import { describe, expect, test } from '@jest/globals'
import { gate, smallSite } from '../helpers/small-site.ts'

const CONFIG = '.github/docs-readiness.yml'

describe('settings that touch nothing', () => {
  test.each([
    [
      'a module that has no row',
      'map:\n  Biling/API: docs/modules/billing/api.md\n',
      `${CONFIG}:2: map "Biling/API" is not the name of a row or cell of the roadmap; did you mean "Billing/API"?`,
    ],
    [
      'a glob that matches no file',
      'map:\n  Billing/API: docs/**/apis.md\n',
      `${CONFIG}:2: map "Billing/API" is given docs/**/apis.md, which matches no file; correct it.`,
    ],
    [
      'an alias of nothing',
      'aliases:\n  Runbooks: [On call]\n',
      `${CONFIG}:2: aliases "Runbooks" is not the name of a row or column of the roadmap; correct the name, or take the entry out.`,
    ],
    [
      'topics of a column that is not there',
      'topics:\n  Indx: [role]\n',
      `${CONFIG}:2: topics "Indx" is not the name of a column of the roadmap; did you mean "Index"?`,
    ],
    [
      'sources of a module that has no row',
      'sources:\n  Payments: [src/payments/**]\n',
      `${CONFIG}:2: sources "Payments" is not the name of a row of the roadmap; correct the name, or take the entry out.`,
    ],
  ])('%s', async (_, config, note) => {
    const { notes } = await gate(smallSite({ [CONFIG]: config }))
    expect(notes).toEqual([note])
  })

  test('names as a person may write them, and a module alone, are no slips', async () => {
    const config =
      'map:\n  billing: docs/modules/billing/index.md\n  ledger / api: docs/l.md\n  Book/Interface: docs/l.md\naliases:\n  api: [Interface]\n  Ledger: [Book]\n'
    const { notes } = await gate(smallSite({ [CONFIG]: config }))
    expect(notes).toEqual([])
  })

  test('a pull request hears of those that it brings', async () => {
    const old = 'aliases:\n  Runbooks: [On call]\n'
    const base = smallSite({ [CONFIG]: old })
    const head = smallSite({ [CONFIG]: `# moved\n${old}topics:\n  Indx: [role]\n` })
    const { notes } = await gate(head, base)
    expect(notes).toEqual([expect.stringContaining('topics "Indx"')])
  })
})
