import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv, type AnySchema } from 'ajv'
import { array, assert, property, string } from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { checkRepository } from '../../src/check-repository.ts'
import type { Finding } from '../../src/model/report.ts'
import type { GateResult, Place } from '../../src/model/result.ts'
import { relativeUri, xml } from '../../src/render/escape.ts'
import { type Format, reporters } from '../../src/render/reporters.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'
import { readFolder } from '../helpers/folder.ts'
import { makeRepository } from '../helpers/repository.ts'
import { type Files, gate, roadmap, smallSite } from '../helpers/small-site.ts'

const NOWHERE: Place = { links: { line: () => null }, runUrl: null }

async function render(format: Format, result: GateResult, place = NOWHERE): Promise<string> {
  return (await reporters[format]())(result, { colour: false, place })
}

/** What each machine format is held to: nothing where it is valid, else what is wrong. */
const problemsOf: Partial<Record<Format, (text: string) => Promise<string>>> = {
  json: againstSchema('schemas/report.schema.json'),
  sarif: againstSchema('__tests__/schemas/sarif-2.1.0-rtm.5.schema.json'),
  rdjson: againstSchema('__tests__/schemas/rdjson.schema.json'),
  'badge-json': againstSchema('__tests__/schemas/shields-endpoint.schema.json'),
  junit: async (text) => {
    const schema = { fileName: 'junit.xsd', contents: readFileSync('__tests__/schemas/jenkins-junit.xsd', 'utf8') }
    const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: text }, schema })
    return errors.map(({ rawMessage }) => rawMessage).join('\n')
  },
  'badge-svg': async (text) => {
    const { errors } = await validateXML({ xml: { fileName: 'badge.svg', contents: text }, schema: [XML_ONLY] })
    return errors.map(({ rawMessage }) => rawMessage).join('\n')
  },
}

/** Lets any attribute and any element stand in an svg: what is checked is that it is XML. */
const XML_ONLY = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">
  <xs:element name="svg"><xs:complexType mixed="true">
    <xs:sequence><xs:any maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/>
  </xs:complexType></xs:element></xs:schema>`

function againstSchema(path: string): (text: string) => Promise<string> {
  // The SARIF schema is of draft 4, of which it uses nothing that draft 7 has changed but the name of its id; and it has
  // a pattern that is none with the flag u.
  const schema: unknown = { ...JSON.parse(readFileSync(path, 'utf8')), $schema: undefined, id: undefined }
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://x.test'),
    'date-time': true,
  } as const
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats })
  const validate = ajv.compile(schema as AnySchema)
  return async (text) => (validate(JSON.parse(text)) ? '' : ajv.errorsText(validate.errors))
}

const MACHINE_FORMATS = Object.keys(problemsOf) as (keyof typeof problemsOf)[]

async function expectValid(result: GateResult): Promise<void> {
  for (const format of MACHINE_FORMATS) {
    const problems = await problemsOf[format]?.(await render(format, result))
    expect({ format, problems }).toEqual({ format, problems: '' })
  }
}

let example: GateResult
beforeAll(async () => {
  example = await gate(readFolder('examples/pull-request/head'), readFolder('examples/pull-request/base'))
})

const EVIL = 'a\u0000\u001b[31m\ufffe\ud800 ]]> <b> & "q" \'s\' --> \u202e [x](https://x.test) {0}'

/** A site whose names are what an attacker would write, with a claim that is not true. */
function evilSite(): Files {
  return smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }).replace('Ledger', EVIL) })
}

describe('every machine format is valid against its schema', () => {
  test('on the example', async () => {
    await expectValid(example)
  })

  test('where nothing is wrong, where there is no roadmap, and where names are hostile', async () => {
    await expectValid(await gate(smallSite(), smallSite()))
    await expectValid(await gate(smallSite({ 'docs/roadmap.md': null })))
    await expectValid(await gate(evilSite()))
  })

  test('and the schemas refuse what is not', async () => {
    for (const format of ['json', 'sarif', 'rdjson', 'badge-json'] as const) {
      const wrong = JSON.stringify({ ...JSON.parse(await render(format, example)), unheard: 1 })
      expect(await problemsOf[format]?.(wrong)).not.toBe('')
    }
    const junit = (await render('junit', example)).replace('<testcase ', '<testcase unheard="1" ')
    expect(await problemsOf.junit?.(junit)).toContain('unheard')
  })

  describeCorpus('on the corpus', () => {
    test('as a pull request', async () => {
      const repository = makeRepository({})
      try {
        for (const state of ['base', 'head']) {
          rmSync(join(repository.root, 'docs'), { recursive: true, force: true })
          cpSync(join(corpus, 'platform-docs', state), repository.root, { recursive: true })
          repository.git('add', '--all')
          repository.git('commit', '--quiet', '--message', state)
        }
        const named = { config: null, roadmap: null, mkdocs: null, gate: null, failOn: null, today: '2026-02-01' }
        await expectValid(
          await checkRepository(
            { root: repository.root, base: 'HEAD~1', head: 'HEAD', ...named },
            { environment: process.env, now: new Date(0), labels: async () => [] },
          ),
        )
      } finally {
        repository.remove()
      }
    })
  })
})

interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  baselineState?: string
  partialFingerprints: Record<string, string>
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[]
}

interface SarifRun {
  results: SarifResult[]
  tool: { driver: { rules: { id: string }[] } }
  invocations: { toolExecutionNotifications?: { message: { text: string } }[] }[]
}

async function sarif(result: GateResult, place = NOWHERE): Promise<SarifRun> {
  const { runs } = JSON.parse(await render('sarif', result, place)) as { runs: SarifRun[] }
  expect(runs).toHaveLength(1)
  return runs[0] as SarifRun
}

describe('sarif', () => {
  test('a result has the place of its finding, and its fingerprint where code scanning looks', async () => {
    const { results, tool } = await sarif(example)
    const findings = example.report.findings
    expect(results).toHaveLength(findings.length)
    for (const [index, { rule, fingerprint, location }] of findings.entries()) {
      const { path, ...region } = location
      const result = results[index] as SarifResult
      expect(result.partialFingerprints['primaryLocationLineHash']).toBe(`${fingerprint}:1`)
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(rule)
      expect(result.locations[0]?.physicalLocation).toMatchObject({ artifactLocation: { uri: path }, region })
    }
  })

  test('the state against the base, without what is fixed, and none without a base', async () => {
    const base = smallSite({ 'docs/modules/billing/api.md': null })
    const head = smallSite({ 'docs/modules/billing/index.md': null })
    expect((await sarif(await gate(head, base))).results.map(({ baselineState }) => baselineState)).not.toContain(
      'absent',
    )
    const debt = (await sarif(await gate(base, base))).results
    expect(debt.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toContainEqual([
      'ready-doc-missing',
      'unchanged',
    ])
    expect((await sarif(await gate(base))).results[0]).not.toHaveProperty('baselineState')
  })

  test('paths are of the repository, as URIs', async () => {
    const { results } = await sarif(await gate(evilSite()), { ...NOWHERE, folder: 'a b#c/' })
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b%23c/docs/roadmap.md')
  })

  test('a message holds no link and no placeholder of its own', async () => {
    for (const { message } of (await sarif(await gate(evilSite()))).results) {
      expect(message.text).not.toMatch(/\]\(|\{\d|\u202e/)
    }
  })

  test('stays within what GitHub takes: 25,000 results, the errors first, 10 MB of gzip', async () => {
    const [first] = example.report.findings
    const many = Array.from({ length: 26_000 }, (_, index): Finding => {
      const severity = index % 26 === 25 ? 'error' : 'warning'
      return { ...(first as Finding), severity, fingerprint: index.toString(16).padStart(32, '0') }
    })
    const result = { ...example, report: { ...example.report, findings: many } }
    const text = await render('sarif', result)
    const [run] = (JSON.parse(text) as { runs: SarifRun[] }).runs
    const { results, invocations } = run as SarifRun
    expect(results).toHaveLength(25_000)
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(1000)
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('25000 of 26000')
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
  })
})

describe('junit', () => {
  test('has one test for each cell, and fails exactly where the gate does', async () => {
    const base = smallSite({ 'docs/modules/billing/api.md': null })
    const cases: [GateResult, boolean][] = [
      [example, true],
      [await gate(base, base), false],
      [await gate(base, base, { gate: 'all' }), true],
      [await gate(base, smallSite(), { gate: 'report' }), false],
      [await gate(base, smallSite({ 'docs/roadmap.md': null })), false],
      [await gate(smallSite({ 'docs/roadmap.md': null })), true],
    ]
    for (const [result, fails] of cases) {
      const text = await render('junit', result)
      expect(result.report.conclusion === 'failure').toBe(fails)
      expect(/<failure /.test(text)).toBe(fails)
      const elsewhere = text.match(/<testcase classname="Roadmap and nav"/g) ?? []
      expect((text.match(/<testcase /g) ?? []).length - elsewhere.length).toBe(result.report.cells.length)
    }
  })

  test('rows of one name are one test, however many there are: the text grows with them and not with their square', async () => {
    const same = (rows: number) =>
      smallSite({ 'docs/roadmap.md': `| Module | API |\n|-|-|\n${'| Gone | ✅ |\n'.repeat(rows)}` })
    const [few, many] = [await render('junit', await gate(same(20))), await render('junit', await gate(same(80)))]
    expect(many.match(/<testcase [^>]*name="API"/g)).toHaveLength(1)
    expect(many.length).toBeLessThan(5 * few.length)
  })

  test('what does not fail the gate is told in the output of the test', async () => {
    const debt = smallSite({ 'docs/modules/billing/api.md': null })
    expect(await render('junit', await gate(debt, debt))).toContain('<system-out>error existing ready-doc-missing')
  })

  test('any text is a valid attribute, and what XML cannot hold is shown', async () => {
    expect(xml('\u0000\ufffe\ud800<"')).toBe('\\u0000\\ufffe\\ud800&#60;&#34;')
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(xml(text)).toMatch(/^[^<>"'\u0000-\u001f\ufffe\uffff]*$/)
        expect(xml(text).replaceAll(/&#\d+;/g, '')).not.toContain('&')
      }),
    )
  })
})

test('a relative URI resolves to the path, whatever its name', () => {
  assert(
    property(
      array(
        string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/^\.{1,2}$|\//.test(name)),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      (names) => {
        const url = new URL(relativeUri(names.join('/')), 'https://x.test/')
        expect(url.origin).toBe('https://x.test')
        expect(decodeURIComponent(url.pathname)).toBe(`/${names.join('/')}`)
      },
    ),
  )
  expect(relativeUri('a\ud800')).toBe('a%EF%BF%BD')
})

describe('badge', () => {
  test.each([
    ['claims that do not hold', {}, '11 of 36 ready, 3 not true', 'red'],
    ['all that is claimed holds', { overclaimed: 0 }, '14 of 36 ready', 'green'],
    ['all is ready', { cells: 14, pending: 0, overclaimed: 0 }, '14 of 14 ready', 'brightgreen'],
    ['what does not apply wants no document', { overclaimed: 0, notApplicable: 22 }, '14 of 14 ready', 'brightgreen'],
    ['no roadmap', { cells: 0, ready: 0, overclaimed: 0 }, 'no roadmap', 'lightgrey'],
  ])('%s', async (_, changes, message, color) => {
    const totals = { ...example.report.totals, ...changes }
    const result = { ...example, report: { ...example.report, totals } }
    expect(JSON.parse(await render('badge-json', result))).toMatchObject({ message, color })
    expect(await render('badge-svg', result)).toContain(`<title>docs readiness: ${message}</title>`)
  })
})
