import { hasLetterOrDigit, letterAndDigitRuns } from '../../letters.ts'
import { FUNCTION_WORDS } from './general-words.ts'
import { isPlaceholder } from './placeholder.ts'

/** Longest line that only holds a place. */
const LONGEST = 400

/** Words in brackets from which on they tell the writer what to put there; fewer are a name, a link or a type. */
const ANGLE_WORDS = 2
const SQUARE_WORDS = 3

/**
 * What a template leaves for its writer, in brackets from end to end: `<State whether a call may be repeated>`,
 * `*[List each interface, and its type.]*`. Markdown's backslashes before brackets are not seen.
 */
export function isPlaceLine(line: string): boolean {
  if (line.length > LONGEST || !/^[\s*_>\\]{0,6}[<[]/.test(line)) return false
  const [, angle, square] = /^[\s*_>]{0,6}(?:<([^<>=@]*)>|\[([^[\]]*)\])[\s*_.]{0,4}$/.exec(withoutEscapes(line)) ?? []
  if (angle !== undefined) return !angle.includes('://') && wordsOf(angle) >= ANGLE_WORDS
  return square !== undefined && wordsOf(square) >= SQUARE_WORDS
}

/** Cells or a sentence without places: `<owner>`, `<…>`; what is in code is meant as it stands, and so are addresses. */
export function withoutPlaces(text: string): string {
  return text.includes('<') && !text.includes('`') ? withoutEscapes(text).replace(PLACE, '') : text
}

/** Whether all that a text says is in its places: "As a <role> I want <goal>", "ERR-XXX | <description>", "`<script>`: `<purpose>`". */
export function isAllPlaces(text: string): boolean {
  if (!text.includes('<')) return false
  // One place in code may be meant as it stands.
  const left = withoutPlaces((text.match(PLACE_IN_CODE)?.length ?? 0) > 1 ? text.replace(PLACE_IN_CODE, '') : text)
  if (left === text) return false
  const words = letterAndDigitRuns(left.replace(/[A-Z]*-?X{3,}/g, '').toLowerCase())
  return words.filter((word) => !BETWEEN.has(word)).length === 0
}

const PLACE = /<[^<>:@]{0,60}>/g
const PLACE_IN_CODE = /`<[^<>:@`]{1,60}>`/g

/** What stands between the places of a template. */
const BETWEEN: ReadonlySet<string> = new Set([...FUNCTION_WORDS, 'want', '4xx', '5xx'])

function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([<>[\]])/g, '$1') : text
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/, SQUARE_WORDS).length
}

/** The bracket that a line, or what stands behind its label, is in from end to end; empty for other lines. */
export function bracketOf(line: string): string {
  if (!endsWithBracket(line)) return ''
  const text = line.replace(/^[\s>*_`"']{0,12}/, '')
  if (isWhole(text)) return text.charAt(0)
  const behind = behindLabel(text)
  if (behind === 0) return ''
  const value = text.slice(behind).replace(/^[*_`\s]{0,6}/, '')
  return isWhole(value) ? value.charAt(0) : ''
}

/** The closing bracket of a line may have a few marks behind it. */
const MOST_MARKS = 6

function endsWithBracket(line: string): boolean {
  for (let at = line.length - 1; at >= 0 && at >= line.length - 1 - MOST_MARKS; at--) {
    const character = line.charAt(at)
    if (character === ')' || character === ']' || character === '>' || character === '}') return true
    if (!'"\'*_`. '.includes(character)) return false
  }
  return false
}

function behindLabel(text: string): number {
  const found = /:[*_`\s]|\s[–—-]\s/.exec(text.slice(0, 80))
  return found ? found.index + found[0].length : 0
}

/** The bracket that opens the text closes at its end. */
function isWhole(text: string): boolean {
  const open = text[0] ?? ''
  const close = { '(': ')', '[': ']', '<': '>', '{': '}' }[open]
  if (close === undefined) return false
  const at = text.indexOf(close)
  if (at === -1 || hasLetterOrDigit(text.slice(at + 1))) return false
  const inside = text.slice(1, at)
  // "<https://example.org>" and "<team@example.org>" are links.
  if (open === '<') return !/[:@]/.test(inside)
  // "{{ table() }}" is a macro that fills in something; "{{OWNER}}" is what nobody has filled in.
  if (inside.startsWith('{')) return /^\{\s*[A-Z][A-Z0-9_ /-]*$/.test(inside)
  return open !== '[' || isAsking(inside)
}

/** Words in square brackets from which on they are an instruction. */
const INSTRUCTION = 3

/** "[what it hands on]", "[Team Name]", "[Event 2]"; "[Data Model]" is a link. */
function isAsking(inside: string): boolean {
  return (
    inside.trim().split(/\s+/, INSTRUCTION).length >= INSTRUCTION ||
    /\b(?:name|type|number|date|title|link|url|value|version|your|role|reason|owner|[0-9]+)$/i.test(inside)
  )
}

/** Two cells without an answer, one with "?", "tbd" or "xx %", or a question at the end; the page joins cells with spaces. */
export function hasOpenCells(rest: string): boolean {
  return rest.split(' ').filter((word) => word === '').length >= 2 || OPEN.test(rest) || ASKED.test(rest)
}

/** "does the gateway still do this?", "@ann do you know?": a column of questions has them with a capital. */
const ASKED = /^\s*(?:(?:does|do|did|is|are|was|were|who|what|how|which)\b|@\w).*\?\s*$/

/** `*name* | *purpose*`: a row of a template. */
export function isHintRow({ text, rest }: { text: string; rest: string }): boolean {
  return HINTS.test(text) && (HINTS.test(rest) || rest.trim() === '')
}

/** Cells in italics, each of them: "_role_ | _who grants it_". */
const HINTS = /^(?:([_*])[^_*`]{1,80}\1[\s|]*)+$/

/** What stands in a cell instead of an answer. */
const OPEN =
  /(?:^| )(?:\?|\S{0,3}\?{2,3}|tbd|tba|tbc|TBD|TBA|TBC|todo|TODO|\.{3}|…|[xX]{2,3}(?:[.,][xX]{1,3})?) ?%?(?= |$)/

/** Lines of code that a comment at their beginning may leave to be written. */
const SKETCH = 8

/**
 * Code that is to stand there one day: "// paste it here" alone, or a sketch below "-- TODO: export". Other code of several
 * lines is content, even where it shows a placeholder.
 */
export function isPlaceOfCode(code: string): boolean {
  const text = code.trim()
  if (!text.includes('\n')) return isPlaceholder(text, true) || /^<[^<>:@/=]{1,60}>$/.test(text)
  return TO_WRITE.test(text) && text.split('\n', SKETCH + 1).length <= SKETCH
}

const TO_WRITE = /^(?:\/\/|#|--|\/\*|<!--|%%|;)+\s{0,3}(?:TODO|TBD|FIXME)\b/
