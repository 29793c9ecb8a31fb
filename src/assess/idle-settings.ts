import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Config } from '../model/config.ts'
import { nameKey } from '../parse/names.ts'
import { isGlob, matchingFiles } from './locate/map-target.ts'
import { suggest } from './suggest.ts'

/** A tree that was judged by its config. */
interface JudgedTree {
  config: Config
  sites: readonly { assessment: Assessment }[]
}

/** Sentences that one run prints at most. */
const MOST_NOTES = 5

/** Globs that are tried on all files at most; a config of a stranger may have thousands. */
const MOST_GLOBS = 100

/**
 * What to tell of settings that touch nothing in any site: a name that no row or column has, a glob that matches no file.
 * Each is most often a slip, and the gate would go on as if it were not there. On a pull request only those that it brings.
 */
export function idleNotes(head: JudgedTree, base: JudgedTree | null): string[] {
  const notes: string[] = []
  for (const note of idleSettings(head, base?.config ?? null)) {
    notes.push(note)
    if (notes.length === MOST_NOTES) break
  }
  return notes
}

/** What may stand as a key in a section of the config. */
interface Section {
  name: 'map' | 'aliases' | 'topics' | 'sources'
  isKnown: (key: string) => boolean
  wanted: string
  candidates: readonly string[]
}

function* idleSettings({ config, sites }: JudgedTree, before: Config | null): Iterable<string> {
  const { path, mapping, lines } = config
  const assessments = sites.map(({ assessment }) => assessment)
  if (path === null || assessments.some(({ roadmap }) => roadmap === null)) return
  for (const { name, isKnown, wanted, candidates } of sectionsOf(config, assessments)) {
    for (const key of keysOf(mapping[name], before?.mapping[name] ?? {}))
      if (!isKnown(key))
        yield told(name, key, `is not the name of ${wanted} of the roadmap; ${advice(key, candidates)}`)
  }
  const globs = keysOf(mapping.map, before?.mapping.map ?? {}).filter((key) => isGlob(mapping.map[key] ?? ''))
  for (const key of globs.slice(0, MOST_GLOBS)) {
    const target = mapping.map[key] ?? ''
    if (assessments.every(({ nav }) => matchingFiles(nav, target).length === 0))
      yield told('map', key, `is given ${target}, which matches no file; correct it.`)
  }

  function told(section: string, key: string, problem: string): string {
    const line = lines.get(`${section}/${key}`)
    return `${line === undefined ? path : `${path}:${line}`}: ${section} "${key}" ${problem}`
  }
}

function sectionsOf({ mapping }: Config, assessments: readonly Assessment[]): Section[] {
  const rows = assessments.flatMap(({ roadmap }) => roadmap?.rows.map(({ module }) => module) ?? [])
  const columns = assessments.flatMap((assessment) => assessment.columns.map(({ name }) => name))
  const titles = Object.values(mapping.aliases).flat()
  const isRow = isOneOf([...rows, ...titles])
  const isColumn = isOneOf([...columns, ...titles])
  const isCell = (key: string) => {
    const slash = key.lastIndexOf('/')
    return slash > 0 && isRow(key.slice(0, slash)) && isColumn(key.slice(slash + 1))
  }
  const hasMap = Object.keys(mapping.map).length > 0
  const cells = hasMap ? assessments.flatMap((assessment) => assessment.cells.map(cellName)) : []
  const either = (key: string) => isRow(key) || isColumn(key)
  return [
    {
      name: 'map',
      isKnown: (key) => isRow(key) || isCell(key),
      wanted: 'a row or cell',
      candidates: [...rows, ...cells],
    },
    { name: 'aliases', isKnown: either, wanted: 'a row or column', candidates: [...rows, ...columns] },
    { name: 'topics', isKnown: isColumn, wanted: 'a column', candidates: columns },
    { name: 'sources', isKnown: isRow, wanted: 'a row', candidates: rows },
  ]
}

function cellName({ row, column }: AssessedCell): string {
  return `${row.module}/${column.name}`
}

/** Keys whose value was not the same before. */
function keysOf(entries: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(entries).filter((key) => JSON.stringify(entries[key]) !== JSON.stringify(before[key]))
}

function advice(key: string, candidates: readonly string[]): string {
  const near = suggest(key, candidates)[0]
  return near ? `did you mean "${near.name}"?` : 'correct the name, or take the entry out.'
}

function isOneOf(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map(nameKey))
  return (name) => known.has(nameKey(name))
}
