import type { PageBlock } from '../../model/page.ts'
import { asksOf, asksOfRow } from './asking-line.ts'
import { ASKS, NAMES, NOTHING, PROMPTS } from './prompt.ts'
import { hasTemplateNote, isTitleOfGuide, isTitleOfTemplate } from './template-title.ts'

/** Sections that ask, from which on a page is a template; fewer where its title says that it is one. */
const FEWEST = 3
const FEWEST_OF_TEMPLATE = 2

/** Sections that only name what is to stand there, or labels without a value, from which on nothing else need be clear. */
const CLEAR_FROM = 4

/** Characters of prose up to which a section of a template says no more than what is to be written. */
const MOST_PROSE = 240

/** Longest line that may be no more than a heading without its section. */
export const LONGEST_BARE = 70

/** What a page asks its writer for instead of telling its reader. */
export interface Asking {
  /** Most of its sections do no more than ask. */
  isForm: boolean
  /** Whether a line holds the place of an answer. */
  isSilent: (index: number) => boolean
}

/**
 * What a page asks for, null where it asks for nothing. A section is what stands between two headings, where no smaller
 * heading follows. Prose between prompts may be a part of the instruction or an answer: few words are the one, many the
 * other, and so is whatever has code, a figure or a link. On a page that is written for the most part, sections of
 * nothing but clear prompts ask all the same, where they are a few.
 */
export function askingOf(blocks: readonly PageBlock[]): Asking | null {
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : ''
  const isTemplate = isTitleOfTemplate(title) || hasTemplateNote(blocks)
  if (!isTemplate && (!mayAsk(blocks) || isTitleOfGuide(title))) return null
  const page: Counts = { isTemplate, asking: 0, empty: 0, bare: 0, prose: 0, firm: 0, prompts: 0, names: 0, labels: 0 }
  const silent = new Set<number>()
  const prompting = new Set<number>()
  let promptingSections = 0
  let start = 0
  while (start < blocks.length) {
    const end = endOf(blocks, start)
    if (isLeaf(blocks, start, end)) {
      const { kind, characters, isPrompt } = readSection(blocks, start, end, page)
      page[kind]++
      if (isPrompt) promptingSections++
      const isSilent = kind === 'asking' || kind === 'bare' || (kind === 'prose' && characters <= MOST_PROSE)
      for (let at = start + 1; at < end; at++) {
        if (isSilent) silent.add(at)
        if (isPrompt) prompting.add(at)
      }
    } else if (start === 0) readSection(blocks, start, end, page)
    start = end
  }
  if (isAsking(page)) return { isForm: true, isSilent: (index) => silent.has(index) }
  if (promptingSections < FEWEST) return null
  return { isForm: false, isSilent: (index) => prompting.has(index) }
}

interface Counts {
  /** The title says so. */
  isTemplate: boolean
  asking: number
  empty: number
  bare: number
  prose: number
  firm: number
  /** Lines of each kind on the whole page. */
  prompts: number
  names: number
  labels: number
}

function isAsking(page: Counts): boolean {
  const { isTemplate } = page
  const isClear = isTemplate || page.prompts > 0 || page.names >= CLEAR_FROM || page.labels >= CLEAR_FROM
  if (!isClear || page.asking + page.labels === 0) return false
  const asking = page.asking + page.empty + (isTemplate ? page.bare : 0)
  const all = page.asking + page.empty + page.bare + page.prose + page.firm
  return asking >= (isTemplate ? FEWEST_OF_TEMPLATE : FEWEST) && asking * 2 > all && page.firm * 2 <= asking
}

/** One look at the first line of each section: few pages have two that ask. */
function mayAsk(blocks: readonly PageBlock[]): boolean {
  let asking = 0
  for (let index = 1; index < blocks.length && asking < FEWEST_OF_TEMPLATE; index++)
    if (blocks[index - 1]?.kind === 'heading' && blocks[index]?.kind !== 'heading' && asksOf(blocks, index) !== NOTHING)
      asking++
  return asking >= FEWEST_OF_TEMPLATE
}

function endOf(blocks: readonly PageBlock[], start: number): number {
  let end = start + 1
  while (end < blocks.length && blocks[end]?.kind !== 'heading') end++
  return end
}

/** What stands before smaller headings leads to them; it is not what the section says. */
function isLeaf(blocks: readonly PageBlock[], start: number, end: number): boolean {
  const block = blocks[start]
  const next = blocks[end]
  if (block?.kind !== 'heading' || (start === 0 && end === 1)) return false
  return next?.kind !== 'heading' || next.level <= block.level
}

interface Section {
  kind: 'asking' | 'empty' | 'bare' | 'prose' | 'firm'
  /** Characters of what is no prompt. */
  characters: number
  /** Nothing but prompts, one of them clear. */
  isPrompt: boolean
}

function readSection(blocks: readonly PageBlock[], start: number, end: number, page: Counts): Section {
  let asks = 0
  let clear = 0
  let bare = 0
  let prose = 0
  let characters = 0
  /** Whether the line before asks: what continues it is a part of the same. */
  let isOpen = false
  let columns = 0
  for (let index = start + 1; index < end; index++) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'box' || block.kind === 'term') continue
    if (block.kind === 'table') columns = block.cells.length
    if (block.kind === 'table' && blocks[index + 1]?.kind === 'row') continue
    if (isOpen && continues(block, blocks[index - 1])) continue
    const kind = block.kind === 'row' ? asksOfRow(block, columns) : asksOf(blocks, index)
    isOpen = kind !== NOTHING
    if (isOpen) {
      asks++
      if (kind === PROMPTS) clear++
      if (kind === NAMES) page.names++
      if (kind === ASKS && block.kind === 'item' && block.text.endsWith(':')) page.labels++
    } else if (block.kind === 'item' && block.text.includes('](#')) continue
    else if (isFirm(block)) return { kind: 'firm', characters, isPrompt: false }
    else if ((block.kind === 'item' || page.isTemplate) && 'text' in block && block.text.length <= LONGEST_BARE) bare++
    else if ('text' in block) {
      if (block.kind !== 'text' || block.opens) prose++
      characters += block.text.length
    }
  }
  page.prompts += clear
  const isPrompt = clear > 0 && prose === 0 && bare === 0
  if (asks > prose || (clear > 0 && asks === prose)) return { kind: 'asking', characters, isPrompt }
  return { kind: prose > 0 ? 'prose' : bare > 0 ? 'bare' : 'empty', characters, isPrompt }
}

/** The next line of a paragraph, or of an item. */
function continues(block: PageBlock, before: PageBlock | undefined): boolean {
  if (block.kind !== 'text') return false
  return !block.opens || (before?.kind === 'item' && block.line === before.line + 1)
}

/** Code, figures, links, images, rows: what stands there is about something. */
function isFirm(block: PageBlock): boolean {
  if (block.kind !== 'text' && block.kind !== 'item') return true
  return /`|(?<![A-Za-z])[0-9]|\]\(|:\/\//.test(block.text)
}
