import { isPlain, lazily } from '../../letters.ts'
import { plainText } from '../../parse/page/plain.ts'

/** What a line is about, said before its content: a label line, a bold lead, a lead with a colon or dash. */
export interface Label {
  text: string
  /** What follows on the same line; empty for a label that stands alone. */
  rest: string
  /** How it is marked, to tell a row of labels from a label and its content. */
  style: 'bold' | 'colon' | 'plain'
}

/** Longest label, in characters and in words. A longer line is a sentence. */
const LONGEST = 72
const MOST_WORDS = 7

/** The label of a line, or null where the line is plain prose. `alone`: a short line without any mark is one too. */
export function labelOf(line: string, alone: boolean): Label | null {
  const hashes = /^#{1,6}(?=\s*[^#\s])/.exec(line)
  if (hashes) return short(line.slice(hashes[0].length), '', 'bold')
  const start = withoutMarksBefore(line)
  const bold = boldLead(start)
  if (bold) return bold
  // A link names another place, however its text is divided.
  if (isLink(start)) return null
  const divided = dividedLead(start)
  if (divided) return divided
  const sentence = alone ? shortSentence(start) : null
  if (sentence) return sentence
  if (!alone || /[.!;,]$/.test(start)) return null
  return short(start, '', 'plain')
}

/** What stands before a label: bullets, emoji, punctuation that marks nothing. */
const MARKS_BEFORE = lazily('^[^\\p{L}\\p{N}*_`[<:(]{1,100}')

function withoutMarksBefore(line: string): string {
  const [marks = ''] = /^[^a-z0-9*_`[<:(]{1,100}/i.exec(line) ?? []
  return isPlain(marks) ? line.slice(marks.length) : line.replace(MARKS_BEFORE(), '')
}

/** `**Lead** rest`, `__Lead__: rest`, `*Lead* – rest`, `<b>Lead</b>`. One star needs a mark behind it, or stands alone. */
function boldLead(line: string): Label | null {
  const mark = line.startsWith('**')
    ? '**'
    : line.startsWith('__')
      ? '__'
      : line.startsWith('*')
        ? '*'
        : line.startsWith('_')
          ? '_'
          : null
  if (mark === null) return htmlLead(line)
  const close = line.indexOf(mark, mark.length)
  if (close === -1 || close > LONGEST + mark.length) return null
  const text = line.slice(mark.length, close)
  const behind = line
    .slice(close + mark.length)
    .replace(/^\{[^{}]*\}/, '')
    .trim()
  const isMarked = /[:.–—-]$/.test(text.trim()) || /^[:.–—-]/.test(behind)
  if (mark.length === 1 && behind !== '' && !isMarked) return null
  // "**Proactive alerting** for critical issues": the bold words are the beginning of a sentence.
  if (!isMarked && /^(?:for|of|with|across|in|on|to|from|by|and|or)\s/.test(behind)) return null
  return short(text, behind.replace(/^[\s:.–—-]+/, ''), 'bold')
}

function htmlLead(line: string): Label | null {
  const found = /^<(b|strong|em)>([^<]{1,80})<\/\1>/.exec(line)
  return found ? short(found[2] ?? '', line.slice(found[0].length).replace(/^[\s:.–—-]+/, ''), 'bold') : null
}

/** `Lead: rest`, `Lead – rest`, `Lead - rest`, `Lead → rest`. */
function dividedLead(line: string): Label | null {
  const head = line.slice(0, LONGEST + 2)
  const found = /:(?=\s|$)|\s(?:–|—|-|→|=)\s/.exec(head)
  if (!found || found.index === 0 || isMenuPath(line, found[0].trim())) return null
  return short(head.slice(0, found.index), line.slice(found.index + found[0].length).trim(), 'colon')
}

/** Least that follows a lead that is a sentence of its own, in UTF-16 units: it has to be a sentence as well. */
const SHORTEST_REST = 30

/** "Limits. 20 messages a second for a tenant.": up to three words that nobody would end with a full stop. */
function shortSentence(line: string): Label | null {
  const [lead, text = ''] = /^([A-Z][a-z-]+(?: [a-z-]+){0,2})\. (?=\S)/.exec(line) ?? []
  if (lead === undefined || line.length - lead.length < SHORTEST_REST) return null
  return short(text, line.slice(lead.length), 'plain')
}

/** "Settings → **Users** → Roles": the way to a screen, and no label. */
function isMenuPath(line: string, arrow: string): boolean {
  return arrow === '→' && (line.indexOf(arrow) !== line.lastIndexOf(arrow) || /\*\* → \*\*/.test(line))
}

function short(text: string, rest: string, style: Label['style']): Label | null {
  if (text.length > LONGEST || isLink(text)) return null
  const plain = plainText(text).replace(/[:\s]+$/, '')
  if (plain === '' || plain.split(/\s+/).length > MOST_WORDS) return null
  return { text: plain, rest, style }
}

/** A label that is a link names another place where the thing is treated. */
function isLink(text: string): boolean {
  return /^\[[^\]]*\][([]/.test(text.trim()) || /^<?https?:/.test(text.trim())
}

/** Longer text is none; V8's regular expressions give up on megabytes of it. */
const LONGEST_IDENTIFIER = 1000

/** Code and identifiers name values, not what is treated: "`rate_limited`" in a list of codes. */
export function isIdentifier(text: string): boolean {
  if (text.length > LONGEST_IDENTIFIER) return false
  return /^`[^`]*`$/.test(text.trim()) || /^[a-z0-9]+(?:[_.][a-z0-9]+)+$/i.test(text.trim())
}
