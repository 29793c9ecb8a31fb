import type { PageBlock } from '../../model/page.ts'
import { isAllPlaces } from './place.ts'
import { ASKS, firstWord, NOTHING, PROMPTS, promptOf } from './prompt.ts'

/** Longest beginning of a line in which a label is looked for. */
const LONGEST_LABEL = 70

/** "Describe a resource." under "describe" says what a command does. */
export function isNamedBy(before: PageBlock | undefined, text: string): boolean {
  if (before?.kind !== 'heading') return false
  const [verb = ''] = /^(?!for\s)[a-z]+/i.exec(text) ?? []
  return (
    verb !== '' &&
    before.text
      .toLowerCase()
      .split(/[^a-z]+/, 3)
      .includes(verb.toLowerCase())
  )
}

/** A row with a cell that waits: the time of an event, what is known of a thing. */
export function asksOfRow(row: { text: string; rest: string }, columns: number): number {
  const isOpen = row.text === '' || placeOf(row.text) === PROMPTS || (row.rest.trim() === '' && columns > 1)
  return isOpen || isAllPlaces(`${row.text} ${row.rest}`) ? ASKS : NOTHING
}

/** A whole line in italics: what it asks, it asks the writer; below an image it is a caption, and the image tells. */
const HINT = /^([_*])(?![_*])[^_*`]{3,160}\1$/

/** What a line or an item asks for, its label aside, and a table without rows. */
export function asksOf(blocks: readonly PageBlock[], index: number): number {
  const block = blocks[index]
  if (block === undefined) return NOTHING
  if (block.kind === 'table') return blocks[index + 1]?.kind === 'row' ? NOTHING : PROMPTS
  if (block.kind === 'opaque') return UNFILLED.test(block.text) ? PROMPTS : NOTHING
  if (block.kind !== 'text' && block.kind !== 'item') return NOTHING
  const { text, kind } = block
  if (kind === 'text' && !block.opens) return NOTHING
  const place = placeOf(text)
  if (place !== NOTHING) return place
  const asks = promptOf(text)
  const isHint = HINT.test(text)
  // Below a question in italics stands its answer, or nothing.
  const isQuestion = isHint && text.includes('?')
  if (asks !== NOTHING && isNamedBy(blocks[index - 1], text)) return NOTHING
  if (isQuestion) return isAnswered(blocks[index + 1]) ? ASKS : PROMPTS
  if (asks !== NOTHING) return isHint ? PROMPTS : asks
  if (isHint) return ASKS
  if (kind === 'item' && UNFINISHED_PATH.test(text)) return ASKS
  if (text.endsWith(':') || text.endsWith(':**')) return kind === 'item' && isLastOfItem(blocks, index) ? ASKS : NOTHING
  if (DUMMIES.has(firstWord(text)) && DUMMY.test(text)) return ASKS
  const label = text.slice(0, LONGEST_LABEL)
  const value = label.includes(':') ? /:[*_]{0,2}\s/.exec(label) : null
  return value === null ? NOTHING : asksOfValue(text.slice(value.index + value[0].length))
}

/** "`script/orders/…`": the place of a name. */
const UNFINISHED_PATH = /^`[^`\s]{1,80}(?:…|\.{3})`$/

/** Whether words stand behind a question in italics that are no hints themselves. */
function isAnswered(next: PageBlock | undefined): boolean {
  return (next?.kind === 'text' || next?.kind === 'item') && !HINT.test(next.text) && !UNFINISHED_PATH.test(next.text)
}

/** "**Symptoms:** How to tell this problem from others", "**Users:** (e.g. which tenants …". */
function asksOfValue(value: string): number {
  const place = placeOf(value)
  if (place !== NOTHING) return place
  if (/^(?:\.{3}|…)$/.test(value)) return ASKS
  if (/^[([{]?e\.\s?g\.[,\s]/i.test(value)) return ASKS
  return promptOf(value)
}

/** "- Severity:" before the next item or heading. */
function isLastOfItem(blocks: readonly PageBlock[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  return next === undefined || next.kind === 'heading' || (next.kind === 'item' && next.depth <= (block?.depth ?? 0))
}

/** How a date or time is written, in the place of one. */
const FORM_OF_DATE =
  /^[\s*_[<({]{0,6}(?:YYYY-MM-DD|DD[./-]MM[./-]YYYY|HH:MM|AAAA-MM-(?:JJ|DD)|JJJJ-MM-TT|TT\.MM\.JJJJ)/i

/** What stands in brackets from end to end, for somebody to replace; one or two words may as well be a link. */
function placeOf(text: string): number {
  if (!mayBePlace(text)) return NOTHING
  if (FORM_OF_DATE.test(text) || UNFILLED.test(text)) return PROMPTS
  const inside = IN_SQUARES.exec(text)?.[1]
  return inside === undefined ? NOTHING : inside.trim().split(/\s+/, 3).length > 2 ? PROMPTS : ASKS
}

/** It begins with a mark, or with two of the same: "HH:MM". */
function mayBePlace(text: string): boolean {
  return MARKS.includes(text.charAt(0)) || text.charAt(0).toLowerCase() === text.charAt(1).toLowerCase()
}

const MARKS = '[{<(*_` '

/** "{{What is tested}}", "{{OWNER}}", "{Number of users}", "<link to the report>"; a macro is written in another way. */
const UNFILLED =
  /^[\s*_]{0,4}(?:\{\{\s?[A-Z][a-z]+(?:[ /][A-Za-z0-9 /—,&-]{0,200})?\}\}|\{\{\s?[A-Z][A-Z0-9_]{2,60}\s?\}\}|<[a-z]+(?: [a-z]+){1,8}>|\{[A-Z][a-z]+(?: [a-z]{1,20}){1,8}\})[\s*_.]{0,4}$/

const IN_SQUARES = /^[\s*_]{0,4}\[([^[\]]{3,300})\][\s*_.]{0,4}$/

/** "Item 1", "Step", "Option 2 (optional)". */
const DUMMIES: ReadonlySet<string> = new Set(
  'step item option case risk task event action paso acción opción schritt étape responsibility requirement factor name'.split(
    ' ',
  ),
)

const DUMMY = /^(?:Step$|[^ ]{4,16} [0-9NX](?:$|[\s:([–-]))/
