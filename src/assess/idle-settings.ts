import type { Assessment } from '../model/assessment.ts'
import type { Config } from '../model/config.ts'
import { nameKey } from '../parse/names.ts'
import { isGlob, matchingFiles } from './map-target.ts'
import { suggest } from './suggest.ts'

/** A tree that was judged by its config. */
interface JudgedTree {
  config: Config
  sites: readonly { assessment: Assessment }[]
}

/** Sentences that one run prints at most. */
const MOST_NOTES = 5

/** What to tell of settings that touch nothing; on a pull request of those that it brings. */
export function idleNotes(head: JudgedTree, base: JudgedTree | null): string[] {
  const known = new Set((base ? idleSettings(base) : []).map(({ key }) => key))
  const idle = idleSettings(head).filter(({ key }) => !known.has(key))
  return idle.slice(0, MOST_NOTES).map(({ sentence }) => sentence)
}

/** A setting of the config that touches nothing. */
interface IdleSetting {
  /** The same for the same setting of another tree, wherever it stands there. */
  key: string
  /** With the file and line. */
  sentence: string
}

/**
 * Settings of the config that touch nothing in any site: a name that no row or column has, a glob that matches no file.
 * Each is most often a slip, and the gate would go on as if it were not there.
 */
function idleSettings({ config, sites }: JudgedTree): IdleSetting[] {
  const { path, mapping, lines } = config
  const assessments = sites.map(({ assessment }) => assessment)
  if (path === null || assessments.length === 0 || assessments.some(({ roadmap }) => roadmap === null)) return []
  const rows = assessments.flatMap(({ roadmap }) => roadmap?.rows.map(({ module }) => module) ?? [])
  const columns = assessments.flatMap((assessment) => assessment.columns.map(({ name }) => name))
  const titles = Object.values(mapping.aliases).flat()
  const isRow = isOneOf([...rows, ...titles])
  const isColumn = isOneOf([...columns, ...titles])
  const isCell = (name: string) => {
    const slash = name.lastIndexOf('/')
    return slash > 0 && isRow(name.slice(0, slash)) && isColumn(name.slice(slash + 1))
  }
  return [
    ...unknown(
      'map',
      mapping.map,
      (name) => isRow(name) || isCell(name),
      'a row or cell',
      () => [...rows, ...cellNames(assessments)],
    ),
    ...unknown(
      'aliases',
      mapping.aliases,
      (name) => isRow(name) || isColumn(name),
      'a row or column',
      () => [...rows, ...columns],
    ),
    ...unknown('topics', mapping.topics, isColumn, 'a column', () => columns),
    ...unknown('sources', mapping.sources, isRow, 'a row', () => rows),
    ...Object.entries(mapping.map)
      .filter(([, target]) => isGlob(target) && assessments.every(({ nav }) => matchingFiles(nav, target).length === 0))
      .map(([name, target]) => idle('map', name, `is given ${target}, which matches no file; correct it`)),
  ]

  function unknown(
    section: string,
    entries: object,
    isKnown: (name: string) => boolean,
    wanted: string,
    candidates: () => readonly string[],
  ): IdleSetting[] {
    return Object.keys(entries)
      .filter((name) => !isKnown(name))
      .map((name) => {
        const near = suggest(name, candidates())[0]
        const advice = near ? `did you mean "${near.name}"` : 'correct the name, or take the entry out'
        return idle(section, name, `is not the name of ${wanted} of the roadmap; ${advice}`)
      })
  }

  function idle(section: string, name: string, problem: string): IdleSetting {
    const key = `${section}/${name}`
    const line = lines.get(key)
    const where = line === undefined ? path : `${path}:${line}`
    return { key, sentence: `${where}: ${section} "${name}" ${problem}${problem.endsWith('"') ? '?' : '.'}` }
  }
}

function isOneOf(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map(nameKey))
  return (name) => known.has(nameKey(name))
}

function cellNames(assessments: readonly Assessment[]): string[] {
  return assessments.flatMap(({ cells }) => cells.map(({ row, column }) => `${row.module}/${column.name}`))
}
