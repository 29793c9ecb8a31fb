import { groupBy } from '../group-by.ts'
import type { Cell, Finding, Report } from '../model/report.ts'
import type { GateResult } from '../model/result.ts'
import { compareSeverity, isCounted } from '../severity.ts'
import { shortened, xml } from './escape.ts'

/** One test of a suite: what fails, why it was not run, and what else there is to say. */
interface TestCase {
  className: string
  name: string
  failures: readonly Finding[]
  skipped: string | null
  remarks: readonly Finding[]
}

interface TestSuite {
  name: string
  cases: readonly TestCase[]
}

const MESSAGE_LENGTH = 2000

/**
 * JUnit's XML in the form that Jenkins, GitLab and Azure read: a suite for each group, a test for each cell. A cell that
 * claims nothing is skipped; a test fails where the gate does, and other findings stand in its output. Rows of one name are one
 * test: those who read the file know a test by its name, and each row's findings are about all of them.
 */
export function renderJunit({ report }: GateResult): string {
  const listed = report.findings.filter(({ state }) => state !== 'fixed')
  const cells = groupBy(report.cells, cellKey)
  const byCell = groupBy(listed, cellKey)
  const elsewhere = listed.filter((finding) => !cells.has(cellKey(finding)))
  const tests = [...cells].flatMap(([key, [cell]]) => (cell ? [{ key, cell }] : []))
  const groups = groupBy(tests, ({ cell: { site, group } }) => named(site, group ?? 'Modules'))
  const suites: TestSuite[] = [...groups].map(([name, inGroup]) => ({
    name,
    cases: inGroup.map(({ key, cell }) => cellCase(cell, byCell.get(key) ?? [], report)),
  }))
  if (elsewhere.length > 0) suites.push({ name: 'Roadmap and nav', cases: ruleCases(elsewhere, report) })
  const all = suites.flatMap((suite) => suite.cases)
  const body = suites.map(suiteElement).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Docs readiness" tests="${all.length}" failures="${failing(all)}" errors="0">
${body}</testsuites>
`
}

function cellKey({ site, module, column }: Pick<Finding, 'site' | 'module' | 'column'>): string {
  return JSON.stringify([site, module, column])
}

function cellCase(cell: Cell, findings: readonly Finding[], report: Report): TestCase {
  const className = `${named(cell.site, cell.group ?? 'Modules')}.${cell.module}`
  return { className, name: cell.column, skipped: whySkipped(cell), ...split(findings, report) }
}

/** Findings about no cell: one test for each rule that has some. */
function ruleCases(findings: readonly Finding[], report: Report): TestCase[] {
  const groups = groupBy(findings, ({ site, rule }) => named(site, rule))
  return [...groups].map(([name, group]) => ({
    className: 'Roadmap and nav',
    name,
    skipped: null,
    ...split(group, report),
  }))
}

function split(findings: readonly Finding[], report: Report): Pick<TestCase, 'failures' | 'remarks'> {
  const isFailure = (finding: Finding) => failsGate(finding, report)
  return { failures: findings.filter(isFailure), remarks: findings.filter((finding) => !isFailure(finding)) }
}

/** Tests are red exactly where the conclusion is `failure`, which is decided elsewhere; a test holds them together. */
function failsGate(finding: Finding, { conclusion, gate }: Report): boolean {
  return (
    conclusion === 'failure' && isCounted(gate.mode, finding) && compareSeverity(finding.severity, gate.failOn) >= 0
  )
}

function whySkipped({ status, outcome }: Cell): string | null {
  if (outcome === 'waived') return 'waived'
  return status === 'ready' ? null : status
}

function named(site: string | null, name: string): string {
  return site === null ? name : `${site}: ${name}`
}

function failing(cases: readonly TestCase[]): number {
  return cases.filter(({ failures }) => failures.length > 0).length
}

function suiteElement({ name, cases }: TestSuite): string {
  const skipped = cases.filter((one) => one.failures.length === 0 && one.skipped !== null).length
  return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failing(cases)}" errors="0" skipped="${skipped}">
${cases.map(caseElement).join('')}  </testsuite>
`
}

function caseElement({ className, name, failures, skipped, remarks }: TestCase): string {
  const [first] = failures
  const parts = [
    first
      ? `<failure type="${xml(first.rule)}" message="${message(first)}">${failures.map(line).join('\n')}</failure>`
      : skipped && `<skipped>${xml(skipped)}</skipped>`,
    remarks.length > 0 && `<system-out>${remarks.map(line).join('\n')}</system-out>`,
  ].filter((part) => typeof part === 'string')
  const open = `    <testcase classname="${xml(className)}" name="${xml(name)}"`
  return parts.length === 0
    ? `${open}/>\n`
    : `${open}>\n${parts.map((part) => `      ${part}\n`).join('')}    </testcase>\n`
}

function message(finding: Finding): string {
  return xml(shortened(finding.message, MESSAGE_LENGTH))
}

function line(finding: Finding): string {
  const { path, startLine, startColumn } = finding.location
  return `${xml(`${finding.severity} ${finding.state} ${finding.rule} ${path}:${startLine}:${startColumn}`)} ${message(finding)}`
}
