import type { Finding, Fix, Location, Report, Severity } from '../model/report.ts'
import type { GateResult, Place } from '../model/result.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { json, relativeUri, shortened, visible } from './escape.ts'

/** GitHub refuses a run with more (docs.github.com, "SARIF support for code scanning"). */
const MAX_RESULTS = 25_000

/** GitHub shows no more locations of one result (same page). */
const MAX_RELATED = 100

/** Texts that a list of alerts can show; 25,000 of them stay below GitHub's 10 MB of gzip. */
const MESSAGE_LENGTH = 1000

type Level = 'error' | 'warning' | 'note'

interface ArtifactLocation {
  uri: string
  uriBaseId: '%SRCROOT%'
}

type Region = Omit<Location, 'path'>

const LEVELS: Record<Severity, Level> = { error: 'error', warning: 'warning', notice: 'note' }

/** GitHub's names for how much an alert matters that is about no vulnerability. */
const PROBLEM_SEVERITIES: Record<Level, string> = { error: 'error', warning: 'warning', note: 'recommendation' }

/**
 * SARIF 2.1.0, one run, for GitHub's code scanning and for editors. What a change fixed is left out: an alert is closed
 * by its absence, and its lines are the base's.
 */
export function renderSarif({ report }: GateResult, place: Place): string {
  const listed = report.findings.filter(({ state }) => state !== 'fixed')
  const told = listed.toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_RESULTS)
  const omitted = listed.length - told.length
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool.name, version: report.tool.version, rules: rules.map(descriptor) } },
        invocations: [
          {
            executionSuccessful: true,
            ...(omitted === 0 ? {} : { toolExecutionNotifications: [omission(listed.length, told.length)] }),
          },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: told.map((finding) => resultOf(finding, report, place.folder ?? '')),
      },
    ],
  }
  return `${json(log)}\n`
}

/** Errors first, and of one severity the new ones: what must not be left out where there are too many. */
function weight({ severity, state }: Finding): number {
  return { error: 0, warning: 2, notice: 4 }[severity] + (state === 'new' ? 0 : 1)
}

function omission(all: number, told: number): object {
  return { level: 'warning', message: { text: `${told} of ${all} findings are told; the JSON report has all.` } }
}

function descriptor({ id, severity, summary }: Rule): object {
  const level = severity === 'off' ? 'warning' : LEVELS[severity]
  const page = `docs/rules/${id}.md of docs-readiness-gate`
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary}. Default: ${severity}.` },
    help: {
      text: `Why this rule exists, what fails, what passes and how to fix it: ${page}.`,
      markdown: `Why this rule exists, what fails, what passes and how to fix it: \`${page}\`.`,
    },
    defaultConfiguration: { enabled: severity !== 'off', level },
    properties: { tags: ['documentation'], 'problem.severity': PROBLEM_SEVERITIES[level] },
  }
}

function resultOf(finding: Finding, report: Report, folder: string): object {
  const { rule, severity, state, cause, module, column, topics, fingerprint, fix } = finding
  const ruleIndex = rules.findIndex(({ id }) => id === rule)
  const related = finding.related.slice(0, MAX_RELATED)
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: plain(finding.message) },
    locations: [{ physicalLocation: physical(finding.location, folder) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((location, id) => ({ id, physicalLocation: physical(location, folder) })),
        }),
    // Code scanning looks at the first only. Its uploader would make it of the line, and two cells of one row are one
    // line: one alert would stand for both, and change with every edit of the row.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'docsReadiness/v1': fingerprint },
    ...(report.subject.base === null ? {} : { baselineState: state === 'new' ? 'new' : 'unchanged' }),
    ...(fix === null ? {} : { fixes: [fixOf(fix, folder)] }),
    properties: { module, column, cause, topics },
  }
}

function physical({ path, ...region }: Location, folder: string): object {
  return { artifactLocation: artifact(path, folder), region: regionOf(region) }
}

function artifact(path: string, folder: string): ArtifactLocation {
  return { uri: relativeUri(folder + path), uriBaseId: '%SRCROOT%' }
}

/** The report's columns are SARIF's: from 1, in UTF-16 units, the end exclusive. */
function regionOf({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn }
}

function fixOf({ location: { path, ...region }, replacement }: Fix, folder: string): object {
  const replacements = [{ deletedRegion: regionOf(region), insertedContent: { text: replacement } }]
  return { artifactChanges: [{ artifactLocation: artifact(path, folder), replacements }] }
}

/** SARIF's plain text has links, `[text](target)`, and placeholders, `{0}`; a zero-width space makes them text. */
function plain(text: string): string {
  return shortened(visible(text), MESSAGE_LENGTH)
    .replaceAll('](', ']\u200b(')
    .replace(/\{(?=\d)/g, '{\u200b')
}
