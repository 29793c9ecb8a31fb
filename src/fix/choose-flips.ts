import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Policy } from '../model/config.ts'
import type { Finding, Location } from '../model/report.ts'
import type { Roadmap } from '../model/roadmap.ts'
import readyDocBoilerplate from '../rules/ready-doc-boilerplate.ts'
import readyDocShared from '../rules/ready-doc-shared.ts'
import { ALONE } from '../rules/rule.ts'
import type { Flip } from './flip-cells.ts'

/** The rules whose finding is settled by calling the cell pending. */
const OVER_RULES: ReadonlySet<string> = new Set([
  'ready-doc-missing',
  'ready-doc-stub',
  'ready-doc-incomplete',
  'ready-doc-not-in-nav',
  'doc-unreadable',
])

/** What the findings ask of the cells. */
export function wantedFlips(assessment: Assessment, findings: readonly Finding[]): Flip[] {
  const cells = new Map(assessment.cells.map((cell) => [placeKey(cell.cell.location), cell]))
  const flips = new Map<AssessedCell, Flip>()
  for (const { rule, location } of findings) {
    const cell = cells.get(placeKey(location))
    if (!cell) continue
    if (OVER_RULES.has(rule) && cell.status === 'ready') flips.set(cell, { cell, status: 'pending' })
    if (rule === 'pending-doc-complete') flips.set(cell, { cell, status: 'ready' })
  }
  return [...flips.values()]
}

/** Cells that the gate would find fault with once they say ✅: their document is not the module's own. */
export function refusedByRules(assessment: Assessment, policy: Policy, flips: readonly Flip[]): Flip[] {
  const statusOf = new Map(flips.map(({ cell, status }) => [cell, status]))
  const cells = assessment.cells.map((cell) => ({ ...cell, status: statusOf.get(cell) ?? cell.status }))
  const rules = [readyDocShared, readyDocBoilerplate].filter(({ id }) => policy.rules[id] !== 'off')
  const problems = rules.flatMap((rule) => [...rule.check({ ...assessment, cells }, ALONE)])
  const places = new Set(problems.map(({ location }) => placeKey(location)))
  return flips.filter(({ cell, status }) => status === 'ready' && places.has(placeKey(cell.cell.location)))
}

/** The flips that an edited text does not say; all of them where anything else of it reads differently. */
export function misreadFlips(before: Roadmap, after: Roadmap | null, flips: readonly Flip[]): readonly Flip[] {
  const cells = before.rows.flatMap((row) => row.cells)
  const read = after?.rows.flatMap((row) => row.cells) ?? []
  const flipOf = new Map(flips.map((flip) => [flip.cell.cell, flip]))
  const isOther = (cell: (typeof cells)[number], index: number) =>
    !flipOf.has(cell) && cell.status !== read[index]?.status
  if (cells.length !== read.length || cells.some(isOther)) return flips
  return cells.flatMap((cell, index) => {
    const flip = flipOf.get(cell)
    return flip && flip.status !== read[index]?.status ? [flip] : []
  })
}

function placeKey({ path, startLine, startColumn }: Location): string {
  return `${startLine}:${startColumn}:${path}`
}
