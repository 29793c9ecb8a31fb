import { isBlankOrEnd, isBreakOrEnd, isWord } from './characters.ts'
import { ScanProblem } from './cursor.ts'
import { push, rememberKey, type Scanner } from './scanner-state.ts'

/** An anchor (`&a`) or alias (`*a`). */
export function scanAnchor(scanner: Scanner, type: '<alias>' | '<anchor>'): void {
  rememberKey(scanner)
  scanner.allowKey = false
  const start = scanner.index
  scanner.index += 1
  while (isWord(scanner.text.charCodeAt(scanner.index))) scanner.index += 1
  const value = scanner.text.slice(start + 1, scanner.index)
  const ch = scanner.text.charCodeAt(scanner.index)
  if (value === '' || !(isBlankOrEnd(ch) || '?:,]}%@`'.includes(String.fromCharCode(ch)))) {
    throw new ScanProblem('expected alphabetic or numeric character in the name of an anchor or alias', scanner.index)
  }
  push(scanner, type, start, value)
}

/** A tag: `!name`, `!!name`, `!h!name`, `!<uri>` or a lone `!`. */
export function scanTag(scanner: Scanner): void {
  rememberKey(scanner)
  scanner.allowKey = false
  const { text, index: start } = scanner
  const next = text.charCodeAt(start + 1)
  let handle: string | null = '!'
  let suffix = ''
  if (next === 60) {
    scanner.index += 2
    handle = null
    suffix = scanTagUri(scanner)
    if (text.charCodeAt(scanner.index) !== 62) throw new ScanProblem("expected '>' at the end of a tag", scanner.index)
    scanner.index += 1
  } else if (isBlankOrEnd(next)) {
    scanner.index += 1
    handle = null
    suffix = '!'
  } else {
    let index = start + 1
    while (!isBreakOrEnd(text.charCodeAt(index)) && text.charCodeAt(index) !== 32 && text.charCodeAt(index) !== 33)
      index += 1
    if (text.charCodeAt(index) === 33) {
      for (let inner = start + 1; inner < index; inner += 1) {
        if (!isWord(text.charCodeAt(inner))) throw new ScanProblem("expected '!' at the end of a tag handle", inner)
      }
      handle = text.slice(start, index + 1)
      scanner.index = index + 1
    } else scanner.index = start + 1
    suffix = scanTagUri(scanner)
  }
  const after = text.charCodeAt(scanner.index)
  if (after !== 32 && !isBreakOrEnd(after)) throw new ScanProblem("expected ' ' after a tag", scanner.index)
  push(scanner, '<tag>', start, suffix, handle)
}

/** The part of a tag behind its handle, percent escapes decoded. */
function scanTagUri(scanner: Scanner): string {
  const { text, index: start } = scanner
  for (;;) {
    const ch = text.charCodeAt(scanner.index)
    if (!isWord(ch) && !(ch > 32 && ch < 127 && ";/?:@&=+$,.!~*'()[]%".includes(String.fromCharCode(ch)))) break
    scanner.index += 1
  }
  if (scanner.index === start) throw new ScanProblem('expected URI in a tag', scanner.index)
  const uri = text.slice(start, scanner.index)
  try {
    return decodeURIComponent(uri)
  } catch {
    throw new ScanProblem('expected URI escape sequence of 2 hexadecimal numbers in a tag', start)
  }
}
