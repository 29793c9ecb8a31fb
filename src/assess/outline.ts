import type { Page, PageBlock } from '../model/page.ts'
import { type Form, readForm } from './substance/form.ts'
import { substanceOf } from './substance/substance.ts'

/** The part of a page that is judged, its includes put in, and what of it is content. */
export interface Outline {
  blocks: readonly PageBlock[]
  /** Whether a block says something: it is not empty and no placeholder. Headings and titles alone do not. */
  says: (index: number) => boolean
  /** For a heading the index behind its section, for any other block the index of the next heading. */
  ends: Int32Array
  /** Index of the heading that names the page (or the judged section), -1 where there is none. */
  title: number
  /** Most of it is what a template asks for. */
  isForm: () => boolean
  /** Nothing on the whole page says anything. */
  isSilent: () => boolean
}

/** How deep files that include files are followed. */
const DEEPEST_INCLUDE = 4

/**
 * Blocks, looked at, from which on no more files are put in, a megabyte of text or more: files that include each other, or
 * empty ones, multiply. What the page says itself is always there.
 */
const MOST_BLOCKS = 20_000

/** The page's blocks with those of included files in their place, at the line of the include. */
export function withIncludes(page: Page, included: ReadonlyMap<string, Page> | undefined): readonly PageBlock[] {
  if (!included || included.size === 0 || page.includes.length === 0) return page.blocks
  const blocks: PageBlock[] = []
  let lookedAt = 0
  const add = (source: Page, line: number | null, depth: number) => {
    for (const block of source.blocks) {
      const fits = lookedAt++ < MOST_BLOCKS && depth < DEEPEST_INCLUDE
      const inner = block.kind === 'include' && fits ? included.get(block.target) : undefined
      if (inner) add(inner, line ?? block.line, depth + 1)
      else blocks.push(line === null ? block : { ...block, line })
    }
  }
  add(page, null, 0)
  return blocks
}

/** What a line, a table row or the head of a table says, null for blocks of another kind. */
export function textOf(block: PageBlock): string | null {
  if (block.kind === 'row') return `${block.text} ${block.rest}`
  if (block.kind === 'text' || block.kind === 'item' || block.kind === 'heading' || block.kind === 'box')
    return block.text
  if (block.kind === 'table') return block.cells.join(' ')
  return null
}

/** Index range of the section whose heading has an anchor, null where no heading has it. */
export function sectionRange(blocks: readonly PageBlock[], anchor: string): { start: number; end: number } | null {
  const wanted = anchor.replace(/^#/, '').toLowerCase()
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.anchor.toLowerCase() === wanted)
  const heading = blocks[start]
  if (heading?.kind !== 'heading') return null
  return { start, end: endOfSection(blocks, start, heading.level) }
}

function endOfSection(blocks: readonly PageBlock[], start: number, level: number): number {
  const next = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level <= level)
  return next === -1 ? blocks.length : next
}

/** "3.5.1 Seed data will be delivered later": the number of a clause says nothing, as that of a heading does not; "1.5 GB" is a figure. */
const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){2,4}\.?\s+(?=\S)|^\d{1,2}\.\d{1,2}\.?\s+(?=[A-Z](?:[a-z]|\s)|\*\*)/

/** Blocks without the numbers that their paragraphs begin with. */
function withoutClauses(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isClause = (block: PageBlock) => block.kind === 'text' && block.opens && CLAUSE.test(block.text)
  if (!blocks.some(isClause)) return blocks
  return blocks.map((block) =>
    block.kind === 'text' && isClause(block) ? { ...block, text: block.text.replace(CLAUSE, '') } : block,
  )
}

export function outlineOf(written: readonly PageBlock[], wholePage: boolean): Outline {
  const blocks = withoutClauses(written)
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const heading = blocks[first]
  const isTitle = heading?.kind === 'heading' && (wholePage ? heading.level === 1 : first === 0)
  const title = isTitle ? first : -1
  const ends = sectionEnds(blocks)
  let form: Form | null = null
  const formOf = () => {
    form ??= readForm(blocks)
    return form
  }
  const says = rememberEach(blocks, substanceOf(blocks, ends, title, formOf))
  return {
    blocks,
    says,
    ends,
    title,
    isForm: () => formOf().isUnfilled,
    isSilent: () => !blocks.some((_, index) => says(index)),
  }
}

/** Asked for few blocks of most pages, and for some of them often. */
function rememberEach(
  blocks: readonly PageBlock[],
  ask: (block: PageBlock, index: number) => boolean,
): (index: number) => boolean {
  /** 0 where not asked yet, 1 for yes, 2 for no. */
  const answers = new Uint8Array(blocks.length)
  return (index) => {
    const known = answers[index] ?? 0
    if (known !== 0) return known === 1
    const block = blocks[index]
    if (block === undefined) return false
    const answer = ask(block, index)
    answers[index] = answer ? 1 : 2
    return answer
  }
}

/** From the back, with the open headings of each level: every heading ends where one of its level or above begins. */
function sectionEnds(blocks: readonly PageBlock[]): Int32Array {
  const ends = new Int32Array(blocks.length).fill(blocks.length)
  const nextOfLevel = [0, 1, 2, 3, 4, 5, 6].map(() => blocks.length)
  let nextHeading = blocks.length
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block?.kind !== 'heading') {
      ends[index] = nextHeading
      continue
    }
    ends[index] = nextOfLevel[block.level] ?? blocks.length
    for (let level = block.level; level <= 6; level++) nextOfLevel[level] = index
    nextHeading = index
  }
  return ends
}
