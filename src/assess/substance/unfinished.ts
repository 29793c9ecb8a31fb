import type { PageBlock } from '../../model/page.ts'
import { once } from '../../once.ts'
import { confesses, isNoAnswer, mayConfess } from './confession.ts'
import { hasOpenCells, isHintRow } from './place.ts'
import { isPlaceholder } from './placeholder.ts'
import { announcesHeading } from './promise.ts'

/** Most words that a section says besides that it is not finished; where it says more, that counts. */
const MOST_WORDS = 20

/** Rows with open cells from which on a table was only begun, where they are more than half of it. */
const OPEN_ROWS = 2

/**
 * Whether a block stands in a section that says of itself that it is not finished. A section is looked at when one of its
 * blocks is asked for.
 */
export function unfinishedSections(blocks: readonly PageBlock[], title: number): (index: number) => boolean {
  const starts = once(() => startsOf(blocks))
  const known = new Map<number, boolean>()
  return (index) => {
    const start = starts()[index] ?? -1
    const heading = blocks[start]
    if (heading?.kind !== 'heading' || start === title) return false
    const answer = known.get(start)
    if (answer !== undefined) return answer
    let end = start + 1
    while (end < blocks.length && blocks[end]?.kind !== 'heading') end++
    const isOpen = isUnfinished(heading.text, blocks.slice(start + 1, end))
    known.set(start, isOpen)
    return isOpen
  }
}

/** Of each block, the heading that it stands below; -1 before the first. */
function startsOf(blocks: readonly PageBlock[]): Int32Array {
  const starts = new Int32Array(blocks.length)
  let start = -1
  for (const [index, { kind }] of blocks.entries()) {
    if (kind === 'heading') start = index
    starts[index] = start
  }
  return starts
}

/**
 * Whether what stands between a heading and the next is little and says of itself that it is not all: "Errors are JSON. The
 * full list is to be written", a heading "Alerts (open)", a table that was only begun, hints of a template in italics.
 */
function isUnfinished(heading: string, section: readonly PageBlock[]): boolean {
  let isSaid = STATE.test(heading.slice(-40).toLowerCase())
  let isSaidOfPictures = false
  let hasPictures = false
  let words = 0
  let rows = 0
  let open = 0
  for (const block of section) {
    if (block.kind === 'code' && block.text.trim().includes('\n')) return false
    if (block.kind === 'opaque' || block.kind === 'include') return false
    if (block.kind === 'image') hasPictures = true
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') continue
    if (block.kind === 'row') {
      rows++
      if (isOpenRow(block)) {
        open++
        continue
      }
      words += block.rest.split(' ').length
    }
    // What is still to be asked is no answer.
    if (block.kind === 'item' && block.text.includes('?')) continue
    if (!mayConfess(block.text)) {
      words += wordsOf(block.text)
      if (words > MOST_WORDS) return areHints(section)
      continue
    }
    for (const sentence of block.text.split(/(?<=[.!?;]) /)) {
      if (isNoAnswer(sentence)) continue
      const missing = announcesHeading(heading, sentence.replace(LABEL, '')) ? 'something' : confesses(sentence)
      if (missing === null) words += sentence.split(' ').length
      else isSaid = true
      if (missing === 'pictures') isSaidOfPictures = true
      if (words > MOST_WORDS) return areHints(section)
    }
  }
  if (hasPictures) return isSaidOfPictures
  return isSaid || (open >= OPEN_ROWS && open * 2 > rows) || areHints(section)
}

/** As spaces divide it; of many words it does not matter how many. */
function wordsOf(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at !== -1 && words <= MOST_WORDS; at = text.indexOf(' ', at + 1)) words++
  return words
}

function isOpenRow(block: Extract<PageBlock, { kind: 'row' }>): boolean {
  return hasOpenCells(block.rest) || isHintRow(block)
}

/** Every line is in italics, but for its label, and one of them asks its writer for something. */
function areHints(section: readonly PageBlock[]): boolean {
  const told = section.filter(({ kind }) => kind !== 'box' && kind !== 'table')
  return (
    told.every((block) => (block.kind === 'row' ? isOpenRow(block) : isHint(block))) &&
    told.some((block) => block.kind !== 'row' && isHint(block) && isPlaceholder(block.text, true))
  )
}

function isHint(block: PageBlock): block is Extract<PageBlock, { kind: 'text' | 'item' }> {
  return (block.kind === 'text' || block.kind === 'item') && HINT.test(block.text)
}

/** "**Review:** …" */
const LABEL = /^\*\*[^*]{1,40}\*\*:? /

const HINT = /^(?:\*\*[^*]{1,40}\*\*:? ?)?([_*])[^_*]{1,200}\1[.:]?$/

/** "Alerts (open)", "Traces – TBD" */
const STATE =
  /[([–—-]\s?(?:open|tbd|tba|tbc|todo|to do|wip|missing|not started|to be (?:written|done|defined)|not written(?: yet)?|coming soon)[)\]]?\W{0,3}$/
