import { hasLetterOrDigit } from '../../letters.ts'
import { joinPieces, noStyle, type Piece, type Style, verbatim } from './blocks.ts'

/** Whatever could begin markup. A text without these is text. */
const special = /[\\`*_[\]<&~@]|:\/\/|www\.|[\0-\x08\x0b-\x1f\x7f]/i
const wordCharacter = /[0-9A-Za-z]/
/** A link's target without anything that Markdown would read in another way. */
const plainTarget = /^[^\s()<>\\&`|"']+$/

/**
 * The pieces of one line of text (or one table cell) that holds nothing but text, `**bold**`, `` `code` `` and
 * `[links](target)` in their simplest forms; null where Markdown could mean something else. Only for files without link
 * definitions.
 */
export function plainPieces(source: string, start: number, end: number): readonly Piece[] | null {
  if (start === end) return []
  if (!special.test(source.slice(start, end))) return [verbatim(source, start, end, noStyle)]
  const pieces: Piece[] = []
  return read(source, start, end, noStyle, pieces) ? joinPieces(pieces) : null
}

/** Reads on from `start`; false where the text is not plain. */
function read(source: string, start: number, end: number, style: Style, out: Piece[]): boolean {
  let from = start
  let at = start
  const flush = () => {
    if (from < at) out.push(verbatim(source, from, at, style))
  }
  while (at < end) {
    const char = source[at] ?? ''
    if (char === '*') {
      const close = boldEnd(source, at, start, end)
      if (close === null || style.bold) return false
      flush()
      if (!read(source, at + 2, close, { ...style, bold: true }, out)) return false
      at = close + 2
      from = at
    } else if (char === '`') {
      const close = source.indexOf('`', at + 1)
      if (close === -1 || close >= end || close === at + 1 || source[close + 1] === '`') return false
      if (source[at + 1] === ' ' || source[close - 1] === ' ' || hasControl(source.slice(at, close))) return false
      flush()
      out.push(verbatim(source, at + 1, close, style, true))
      at = close + 1
      from = at
    } else if (char === '[') {
      const close = source.indexOf(']', at + 1)
      if (close === -1 || close >= end || close === at + 1 || source[at + 1] === '^' || source[at - 1] === '!')
        return false
      if (style.link !== null || '[:'.includes(source[close + 1] ?? ' ')) return false
      if (source[close + 1] !== '(') {
        if (!read(source, at + 1, close, style, [])) return false
        at = close + 1
        continue
      }
      const label = source.slice(at + 1, close)
      const targetEnd = source.indexOf(')', close)
      if (targetEnd === -1 || targetEnd >= end || label.trim() !== label) return false
      const target = source.slice(close + 2, targetEnd)
      if (!plainTarget.test(target) || hasControl(target)) return false
      flush()
      const link = { target, start: at, end: targetEnd + 1 }
      if (!read(source, at + 1, close, { ...style, link }, out)) return false
      at = targetEnd + 1
      from = at
    } else if (char === '_') {
      const inWord = at > start && wordCharacter.test(source[at - 1] ?? '') && wordCharacter.test(source[at + 1] ?? '')
      if (!inWord || at + 1 >= end) return false
      at++
    } else if (char === '&') {
      if (/[0-9A-Za-z#]/.test(source[at + 1] ?? '')) return false
      at++
    } else if (/[\\<\]~@]/.test(char) || hasControl(char)) return false
    else if (char === ':' && source.startsWith('//', at + 1)) return false
    else if ((char === 'w' || char === 'W') && source.slice(at, at + 4).toLowerCase() === 'www.') return false
    else at++
  }
  flush()
  return true
}

function hasControl(text: string): boolean {
  return /[\0-\x08\x0b-\x1f\x7f]/.test(text)
}

/** Where the `**` that closes the one at `at` begins; null where the stars are not certainly bold text. */
function boldEnd(source: string, at: number, start: number, end: number): number | null {
  if (source[at + 1] !== '*' || source[at + 2] === '*') return null
  const close = source.indexOf('*', at + 2)
  if (close === -1 || close + 1 >= end || source[close + 1] !== '*' || source[close + 2] === '*') return null
  const first = source[at + 2] ?? ' '
  const last = source[close - 1] ?? ' '
  if (/\s/.test(first) || /\s/.test(last) || close === at + 2) return null
  const opens = hasLetterOrDigit(first) || at === start || source[at - 1] === ' '
  const closes = hasLetterOrDigit(last) || close + 2 === end || source[close + 2] === ' '
  return opens && closes ? close : null
}
