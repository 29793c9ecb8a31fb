import type { PageBlock } from '../../model/page.ts'
import { isPlaceholder } from './placeholder.ts'

/** Most words that a section says besides that it is not finished; where it says more, that counts. */
const MOST_WORDS = 20

/** Longest sentence that says so. */
const LONGEST = 160

/** Rows with open cells from which on a table was only begun, where they are half of it. */
const SPARSE_ROWS = 2

/**
 * Whether what stands between a heading and the next is little and says of itself that it is not all: "Errors are JSON. The
 * full list is to be written", a heading "Alerts (open)", a table that was only begun, hints of a template in italics.
 */
export function isUnfinished(heading: string, section: readonly PageBlock[]): boolean {
  let isSaid = STATE.test(heading.slice(-40).toLowerCase())
  let isSaidOfPictures = false
  let hasPictures = false
  let words = 0
  let rows = 0
  let sparse = 0
  for (const block of section) {
    if (block.kind === 'code' && block.text.trim().includes('\n')) return false
    if (block.kind === 'opaque' || block.kind === 'include') return false
    if (block.kind === 'image') hasPictures = true
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') continue
    if (block.kind === 'row') {
      rows++
      if (openCells(block.rest)) {
        sparse++
        continue
      }
      words += block.rest.split(' ').length
    }
    // What is still to be asked is no answer.
    if (block.kind === 'item' && block.text.includes('?')) continue
    for (const sentence of block.text.split(/(?<=[.!?;]) /)) {
      if (sentence.length <= LONGEST && MAY_SAY.test(sentence)) {
        const text = sentence.toLowerCase()
        if (PICTURES.test(text)) isSaidOfPictures = true
        if (PICTURES.test(text) || UNFINISHED.test(text) || SHOWS.test(text)) {
          isSaid = true
          continue
        }
      }
      words += sentence.split(' ').length
      if (words > MOST_WORDS) return areHints(section)
    }
  }
  if (hasPictures) return isSaidOfPictures
  return isSaid || (sparse >= SPARSE_ROWS && sparse * 2 >= rows) || areHints(section)
}

/** Two cells without an answer, or one with "?", "tbd" or "xx %"; the page joins cells with spaces. */
function openCells(rest: string): boolean {
  return rest.split(' ').filter((word) => word === '').length >= 2 || OPEN.test(rest)
}

const OPEN = /(?:^| )(?:\?|\S{0,3}\?{2,3}|tbd|tba|tbc|TBD|TBA|TBC|todo|TODO|[xX]{2,3}(?:[.,][xX]{1,3})?) ?%?(?= |$)/

/** Every line is in italics, but for its label, and one of them asks its writer for something. */
function areHints(section: readonly PageBlock[]): boolean {
  let asks = false
  for (const block of section) {
    if (block.kind === 'box') continue
    if (block.kind !== 'text' && block.kind !== 'item') return false
    if (!HINT.test(block.text)) return false
    asks ||= isPlaceholder(block.text, true)
  }
  return asks
}

const HINT = /^(?:\*\*[^*]{1,40}\*\*:? ?)?([_*])[^_*]{1,200}\1[.:]?$/

/** "Alerts (open)", "Traces – TBD" */
const STATE =
  /[([–—-]\s?(?:open|tbd|tba|tbc|todo|to do|wip|planned|missing|not started|to be (?:written|done|defined)|not written(?: yet)?|coming soon)[)\]]?\W{0,3}$/

/** A look that settles nearly every sentence. */
const MAY_SAY =
  /to be |to come|not |tbd|tbc|todo|to do|follow|fill|discuss|decided|TBD|TBC|TODO|T[Oo] [Dd]o|[Ff]igure|[Dd]iagram|[Dd]rawing|[Pp]icture|[Ii]mage|[Ss]creenshot/

/** "The full list is to be written." */
const UNFINISHED =
  /(?<!\b(?:that|which|who) (?:is|are|was|were) )(?:\bto be (?:written|listed|documented|described|decided|defined|added|completed|drawn|supplied|agreed)|\bstill to come|\bnot (?:yet )?(?:written|documented|described)(?: yet)?|(?:list|table|text|section|description|page|diagram|drawing)s?\b[^.]{0,40} not (?:yet )?(?:ready|finished|complete)(?: yet)?|: (?:tbd|tbc|todo|to do)|\bto fill in|\b(?:will|ll) (?:fill|add|write)\b[^.]{0,30} (?:after|later|soon)|(?:is|are) (?:still )?(?:under discussion|undecided|not decided(?: yet)?))[.)*_]*$/

/** "Figure 1 shows the worklist", where there is none. */
const SHOWS =
  /^[\s\d.*_>(]{0,10}(?:(?:figure|picture|image|diagram) \d{1,3}\b|(?:the )?(?:following|next) (?:figure|diagram|drawing|picture|image|screenshots?)s? (?:shows?|illustrates?|depicts?|gives?)\b|(?:the )?(?:figure|diagram|drawing|picture|image) (?:below|that follows)\b)/

/** "Images will follow", "Not exported yet, the old picture is wrong", whatever links to pictures stand there. */
const PICTURES =
  /(?<![a-z])(?:images?|pictures?|drawings?|diagrams?|screenshots?|figures?|wireframes?)\b[^.]{0,30}\b(?:will )?follow\b|\bnot (?:yet )?exported\b/
