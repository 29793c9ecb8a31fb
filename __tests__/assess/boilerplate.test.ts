import { describe, expect, test } from '@jest/globals'
import { boilerplateKey } from '../../src/assess/boilerplate.ts'
import { readPage } from '../../src/parse/page/read-page.ts'

/** A page that says the same of every module, with its name in all forms. */
function page(name: string, slug: string, more = ''): string {
  const joined = name.replace(/ /g, '')
  return `# ${name}\n\n## Role\n\n${name} is a module of the platform. ${'It does what modules do and is run by the team that owns it. '.repeat(6)}\n\n## API\n\nCall \`/${slug}/v1\`, metric \`${slug.replace(/-/g, '_')}_total\`, class \`${joined}\`.${more}\n`
}

function withInitials(name: string, initials: string): string {
  return `${page(name, initials)} ${initials}`
}

function key(text: string, ...names: string[]): string | null {
  return boilerplateKey(readPage(text), names)
}

describe('boilerplate', () => {
  const first = key(page('Policy Registry', 'policy-registry'), 'Policy Registry')

  test('the same text but for the name has the same key, however the name is written', () => {
    expect(first).not.toBeNull()
    expect(key(page('Evidence Ledger', 'evidence-ledger'), 'Evidence Ledger')).toBe(first)
    expect(key(page('Exports', 'exports'), 'Exports')).toBe(first)
  })

  test('line breaks, case and marks do not count', () => {
    const text = page('Exports', 'exports').replace(/platform\. /, '**PLATFORM**.\n')
    expect(key(text, 'Exports')).toBe(first)
  })

  test('initials of a longer name count as the name', () => {
    expect(key(withInitials('Data Contract Registry', 'dcr'), 'Data Contract Registry')).toBe(
      key(withInitials('Key Value Store', 'kvs'), 'Key Value Store'),
    )
  })

  test('one word more is another text', () => {
    expect(key(page('Exports', 'exports', ' Nightly.'), 'Exports')).not.toBe(first)
  })

  test('short texts have no key', () => {
    expect(key('# A\n\nNo endpoints. See the runbook.', 'A')).toBeNull()
  })
})
