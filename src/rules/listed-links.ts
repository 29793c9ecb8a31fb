import { type BrokenLink, brokenLinks, linkTargets } from '../assess/page-links.ts'
import type { AssessedCell, Assessment, DocumentFacts } from '../model/assessment.ts'
import { readyCells } from './claim.ts'

/** Broken links of one page that are findings of their own: more than anybody mends from one list. */
export const MOST_OF_PAGE = 100

/** The same of one site: a report of more is read by nobody, and a million of them is more than a string can hold. */
export const MOST_OF_SITE = 10_000

/** The broken links of a cell's document: those that are findings of their own, and those that are only counted. */
export interface ListedLinks {
  cell: AssessedCell
  path: string
  listed: readonly BrokenLink[]
  /** Not listed, and the base has them too. */
  known: readonly BrokenLink[]
  /** Not listed, and the base does not have them; without a base, all that are not listed. */
  rest: readonly BrokenLink[]
}

/**
 * The broken links of every ✅ document. What the base lists is listed again and what it only counts is only counted again, so
 * that mending one link, or adding one, never makes another look new or fixed.
 */
export function listBroken(assessment: Assessment, base: Assessment | null): readonly ListedLinks[] {
  const before = base && countTargets(listOnce(base))
  return before ? listAll(assessment, before) : listOnce(assessment)
}

/** A base is asked for its own findings, and again for those of head. */
const listedOnce = new WeakMap<Assessment, readonly ListedLinks[]>()

function listOnce(assessment: Assessment): readonly ListedLinks[] {
  const known = listedOnce.get(assessment)
  if (known) return known
  const list = listAll(assessment, new Map())
  listedOnce.set(assessment, list)
  return list
}

function listAll(assessment: Assessment, before: ReadonlyMap<string, Counts>): ListedLinks[] {
  const brokenOf = brokenFinder(assessment)
  let room = MOST_OF_SITE
  const all: ListedLinks[] = []
  for (const cell of readyCells(assessment)) {
    const path = cell.located.doc?.path
    const broken = path === undefined ? [] : brokenOf(path, cell)
    if (path === undefined || broken.length === 0) continue
    const counts = before.get(cell.key)
    const listed: BrokenLink[] = []
    const known: BrokenLink[] = []
    const rest: BrokenLink[] = []
    let added = 0
    for (const link of broken) {
      const { target } = link.link
      if (counts && takeOne(counts.listed, target)) listed.push(link)
      else if (counts && takeOne(counts.counted, target)) known.push(link)
      else if (added < MOST_OF_PAGE && room > 0) {
        listed.push(link)
        added++
        room--
      } else rest.push(link)
    }
    all.push({ cell, path, listed, known, rest })
  }
  return all
}

/** Looks at the links of a page once, however many cells rest on it. */
function brokenFinder(assessment: Assessment): (path: string, cell: AssessedCell) => readonly BrokenLink[] {
  const documents = new Map<string | undefined, DocumentFacts | null>()
  for (const { located, document } of assessment.cells) documents.set(located.doc?.path, document)
  const anchors = new Map<string, ReadonlySet<string> | null>()
  const targets = linkTargets(assessment.nav, (path) => {
    let known = anchors.get(path)
    if (known === undefined) anchors.set(path, (known = anchorsOf(documents.get(path))))
    return known
  })
  const found = new Map<string, readonly BrokenLink[]>()
  return (path, { document }) => {
    const known = found.get(path)
    if (known || !document) return known ?? []
    const broken = brokenLinks(path, document.links, targets)
    found.set(path, broken)
    return broken
  }
}

function anchorsOf(document: DocumentFacts | null | undefined): ReadonlySet<string> | null {
  const list = document?.anchors ?? null
  if (list === null) return null
  const anchors: readonly string[] = JSON.parse(list)
  return new Set(anchors)
}

/** How many links to each target the base lists, and how many it only counts. */
interface Counts {
  listed: Map<string, number>
  counted: Map<string, number>
}

function countTargets(list: readonly ListedLinks[]): Map<string, Counts> {
  const byCell = new Map<string, Counts>()
  for (const { cell, listed, rest } of list) {
    let counts = byCell.get(cell.key)
    if (!counts) byCell.set(cell.key, (counts = { listed: new Map(), counted: new Map() }))
    for (const { link } of listed) counts.listed.set(link.target, (counts.listed.get(link.target) ?? 0) + 1)
    for (const { link } of rest) counts.counted.set(link.target, (counts.counted.get(link.target) ?? 0) + 1)
  }
  return byCell
}

function takeOne(counts: Map<string, number>, target: string): boolean {
  const count = counts.get(target) ?? 0
  if (count > 0) counts.set(target, count - 1)
  return count > 0
}
