import { Ajv, type ValidateFunction } from 'ajv'
import schema from '../../schemas/report.schema.json' with { type: 'json' }
import { UserError } from '../errors.ts'
import type { Location, Report } from '../model/report.ts'
import { onlyFileOf } from './zip.ts'

/** A report of 70,000 cells has about half of this. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024

/**
 * The report in an artifact that anybody may have made: only data of the report's own shape passes, and whatever is
 * shown is rendered from it anew.
 *
 * @throws UserError naming what is wrong with it
 */
export function readHostileReport(archive: Buffer): Report {
  return reportOf(onlyFileOf(archive, MAX_REPORT_BYTES).toString('utf8'))
}

/** Made once: making one costs more than checking a report. */
let isReport: ValidateFunction<Report> | null = null

/**
 * The report that a text from a stranger is.
 *
 * @throws UserError naming what is wrong with it
 */
export function reportOf(text: string): Report {
  const report = parse(text)
  isReport ??= new Ajv({ strict: false }).compile<Report>(schema)
  if (!isReport(report)) {
    const [error] = isReport.errors ?? []
    refuse(`${error?.instancePath.slice(0, 200) || 'it'} ${error?.message ?? 'has another shape'}`)
  }
  const waived = report.waived.map(({ finding }) => finding)
  for (const { location, related, fix } of [...report.findings, ...waived]) {
    for (const place of [location, ...related, ...(fix ? [fix.location] : [])]) checkPlace(place)
  }
  for (const { location } of report.cells) checkPlace(location)
  return report
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('it is no JSON')
  }
}

/** What the types of a schema cannot say: GitHub refuses other places, and all annotations beside one. */
function checkPlace({ path, startLine, startColumn, endLine, endColumn }: Location): void {
  const numbers = [startLine, startColumn, endLine, endColumn]
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 1) || endLine < startLine)
    refuse(`it names line ${startLine} to ${endLine}`)
  if (path.startsWith('/') || path.split('/').includes('..'))
    refuse(`it names the path ${JSON.stringify(path.slice(0, 100))}`)
}

function refuse(why: string): never {
  throw new UserError(`the report in the artifact is refused: ${why}`)
}
