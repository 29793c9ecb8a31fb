import { isBlankOrEnd, isBreak, isBreakOrEnd, isDocumentMark, isWord } from './characters.ts'
import { type Cursor, ScanProblem, scanBlock, scanPlain, scanQuoted, takeBreak } from './scalars.ts'
import { MAX_DEPTH, type Token, type TokenType } from './token.ts'

/** A token that turns out to be a key when a `:` follows on the same line. */
interface PossibleKey {
  /** Index into the tokens. */
  token: number
  /** Nothing but a key can stand here, so its `:` must come. */
  required: boolean
  start: number
  line: number
  column: number
}

/** The longest text, in characters, between the start of a key and its `:` (YAML 1.1, 7.4.3; PyYAML keeps to it). */
const MAX_KEY_LENGTH = 1024

interface Scanner extends Cursor {
  tokens: Token[]
  flowLevel: number
  /** Column of the block collection that is open; -1 outside. */
  indent: number
  indents: number[]
  allowKey: boolean
  /** By flow level. */
  possibleKeys: (PossibleKey | null)[]
}

/**
 * Splits YAML into the tokens that PyYAML's scanner would give.
 *
 * @returns the tokens, and the place where scanning had to stop; the reader meets it after the tokens before it, as
 *   PyYAML does, so that the first mistake in the file is the one that is named
 */
export function scan(text: string): { tokens: readonly Token[]; problem: ScanProblem | null } {
  const scanner: Scanner = {
    text: `${text}\0`,
    index: 0,
    lineStart: 0,
    line: 0,
    tokens: [],
    flowLevel: 0,
    indent: -1,
    indents: [],
    allowKey: true,
    possibleKeys: [null],
  }
  try {
    while (scanToken(scanner));
    return { tokens: scanner.tokens, problem: null }
  } catch (problem) {
    if (!(problem instanceof ScanProblem)) throw problem
    // A token that may still become a key is not handed out before that is decided.
    const pending = scanner.possibleKeys.flatMap((key) => (key == null ? [] : [key.token]))
    return { tokens: scanner.tokens.slice(0, Math.min(scanner.tokens.length, ...pending)), problem }
  }
}

function push(scanner: Scanner, type: TokenType, start: number, rest: Partial<Token> = {}): void {
  scanner.tokens.push({ type, start, end: scanner.index, value: '', plain: false, handle: null, ...rest })
}

function column(scanner: Scanner): number {
  return scanner.index - scanner.lineStart
}

/** Scans one token; false at the end of the text. */
function scanToken(scanner: Scanner): boolean {
  skipToToken(scanner)
  dropStaleKeys(scanner)
  unwind(scanner, column(scanner))
  const { text, index } = scanner
  const ch = text.charCodeAt(index)
  const next = text.charCodeAt(index + 1)
  if (ch === 0) {
    endBlocks(scanner)
    push(scanner, '<stream end>', index)
    return false
  }
  if (column(scanner) === 0 && ch === 37) scanDirective(scanner)
  else if (column(scanner) === 0 && isDocumentMark(text, index)) {
    endBlocks(scanner)
    scanner.index += 3
    push(scanner, ch === 45 ? '<document start>' : '<document end>', index)
  } else if (ch === 91 || ch === 123) openFlow(scanner, ch === 91 ? '[' : '{')
  else if (ch === 93 || ch === 125) closeFlow(scanner, ch === 93 ? ']' : '}')
  else if (ch === 44) {
    scanner.allowKey = true
    forgetKey(scanner)
    scanner.index += 1
    push(scanner, ',', index)
  } else if (ch === 45 && isBlankOrEnd(next)) scanEntry(scanner)
  else if (ch === 63 && (scanner.flowLevel > 0 || isBlankOrEnd(next))) scanKey(scanner)
  else if (ch === 58 && (scanner.flowLevel > 0 || isBlankOrEnd(next))) scanValue(scanner)
  else if (ch === 42 || ch === 38) scanAnchor(scanner, ch === 42 ? '<alias>' : '<anchor>')
  else if (ch === 33) scanTag(scanner)
  else if ((ch === 124 || ch === 62) && scanner.flowLevel === 0) {
    scanner.allowKey = true
    forgetKey(scanner)
    const value = scanBlock(scanner, scanner.indent)
    push(scanner, '<scalar>', index, { value })
  } else if (ch === 39 || ch === 34) {
    rememberKey(scanner)
    scanner.allowKey = false
    const value = scanQuoted(scanner)
    push(scanner, '<scalar>', index, { value })
  } else if (startsPlain(scanner, ch, next)) {
    rememberKey(scanner)
    scanner.allowKey = false
    const { value, end, brokeLine } = scanPlain(scanner, scanner.flowLevel > 0, scanner.indent + 1)
    if (brokeLine) scanner.allowKey = true
    push(scanner, '<scalar>', index, { value, end, plain: true })
  } else throw new ScanProblem(`found character ${ch === 9 ? "'\\t'" : `'${text[index]}'`} that cannot start any token`, index)
  return true
}

function startsPlain(scanner: Scanner, ch: number, next: number): boolean {
  if (isBlankOrEnd(ch)) return false
  if (!'-?:,[]{}#&*!|>\'"%@`'.includes(String.fromCharCode(ch))) return true
  return !isBlankOrEnd(next) && (ch === 45 || (scanner.flowLevel === 0 && (ch === 63 || ch === 58)))
}

function skipToToken(scanner: Scanner): void {
  for (;;) {
    while (scanner.text.charCodeAt(scanner.index) === 32) scanner.index += 1
    if (scanner.text.charCodeAt(scanner.index) === 35) {
      while (!isBreakOrEnd(scanner.text.charCodeAt(scanner.index))) scanner.index += 1
    }
    if (!isBreak(scanner.text.charCodeAt(scanner.index))) return
    takeBreak(scanner)
    if (scanner.flowLevel === 0) scanner.allowKey = true
  }
}

function failKey(key: PossibleKey): never {
  throw new ScanProblem("could not find expected ':' of the key that starts here", key.start)
}

/**
 * Keys do not span lines, nor more than {@link MAX_KEY_LENGTH}. Of the flow levels in between, each is looked at when
 * the scanner comes back to it, which keeps deep nesting linear.
 */
function dropStaleKeys(scanner: Scanner): void {
  for (const level of scanner.flowLevel === 0 ? [0] : [0, scanner.flowLevel]) {
    const key = scanner.possibleKeys[level]
    if (key === null || key === undefined) continue
    if (key.line === scanner.line && scanner.index - key.start <= MAX_KEY_LENGTH) continue
    if (key.required) failKey(key)
    scanner.possibleKeys[level] = null
  }
}

function rememberKey(scanner: Scanner): void {
  if (!scanner.allowKey) return
  const required = scanner.flowLevel === 0 && scanner.indent === column(scanner)
  forgetKey(scanner)
  const { index: start, line } = scanner
  scanner.possibleKeys[scanner.flowLevel] = { token: scanner.tokens.length, required, start, line, column: column(scanner) }
}

function forgetKey(scanner: Scanner): void {
  const key = scanner.possibleKeys[scanner.flowLevel]
  if (key?.required === true) failKey(key)
  scanner.possibleKeys[scanner.flowLevel] = null
}

function unwind(scanner: Scanner, to: number): void {
  if (scanner.flowLevel > 0) return
  while (scanner.indent > to) {
    scanner.indent = scanner.indents.pop() ?? -1
    push(scanner, '<block end>', scanner.index)
  }
}

function indentTo(scanner: Scanner, to: number): boolean {
  if (scanner.indent >= to) return false
  if (scanner.indents.length >= MAX_DEPTH) throw tooDeep(scanner.index)
  scanner.indents.push(scanner.indent)
  scanner.indent = to
  return true
}

function tooDeep(offset: number): ScanProblem {
  return new ScanProblem(`lists and maps are nested more than ${MAX_DEPTH} levels deep`, offset)
}

/** Ends every open block before a document mark or the end of the text. */
function endBlocks(scanner: Scanner): void {
  unwind(scanner, -1)
  forgetKey(scanner)
  scanner.allowKey = false
}

function scanDirective(scanner: Scanner): void {
  endBlocks(scanner)
  const start = scanner.index
  while (!isBreakOrEnd(scanner.text.charCodeAt(scanner.index))) scanner.index += 1
  push(scanner, '<directive>', start, { value: scanner.text.slice(start, scanner.index) })
}

function openFlow(scanner: Scanner, type: '[' | '{'): void {
  rememberKey(scanner)
  if (scanner.flowLevel >= MAX_DEPTH) throw tooDeep(scanner.index)
  scanner.flowLevel += 1
  scanner.possibleKeys[scanner.flowLevel] = null
  scanner.allowKey = true
  const start = scanner.index
  scanner.index += 1
  push(scanner, type, start)
}

function closeFlow(scanner: Scanner, type: ']' | '}'): void {
  forgetKey(scanner)
  if (scanner.flowLevel === 0) throw new ScanProblem(`expected the node content, but found '${type}'`, scanner.index)
  scanner.flowLevel -= 1
  scanner.allowKey = false
  const start = scanner.index
  scanner.index += 1
  push(scanner, type, start)
}

function scanEntry(scanner: Scanner): void {
  if (scanner.flowLevel === 0) {
    if (!scanner.allowKey) throw new ScanProblem('sequence entries are not allowed here', scanner.index)
    if (indentTo(scanner, column(scanner))) push(scanner, '<block sequence start>', scanner.index)
  }
  scanner.allowKey = true
  forgetKey(scanner)
  const start = scanner.index
  scanner.index += 1
  push(scanner, '-', start)
}

function scanKey(scanner: Scanner): void {
  if (scanner.flowLevel === 0) {
    if (!scanner.allowKey) throw new ScanProblem('mapping keys are not allowed here', scanner.index)
    if (indentTo(scanner, column(scanner))) push(scanner, '<block mapping start>', scanner.index)
  }
  scanner.allowKey = scanner.flowLevel === 0
  forgetKey(scanner)
  const start = scanner.index
  scanner.index += 1
  push(scanner, '?', start)
}

function scanValue(scanner: Scanner): void {
  const key = scanner.possibleKeys[scanner.flowLevel]
  if (key !== null && key !== undefined) {
    scanner.possibleKeys[scanner.flowLevel] = null
    const inserted: Token[] = [{ type: '?', start: key.start, end: key.start, value: '', plain: false, handle: null }]
    if (scanner.flowLevel === 0 && indentTo(scanner, key.column)) {
      inserted.unshift({ type: '<block mapping start>', start: key.start, end: key.start, value: '', plain: false, handle: null })
    }
    scanner.tokens.splice(key.token, 0, ...inserted)
    scanner.allowKey = false
  } else {
    if (scanner.flowLevel === 0) {
      if (!scanner.allowKey) throw new ScanProblem('mapping values are not allowed here', scanner.index)
      if (indentTo(scanner, column(scanner))) push(scanner, '<block mapping start>', scanner.index)
    }
    scanner.allowKey = scanner.flowLevel === 0
    forgetKey(scanner)
  }
  const start = scanner.index
  scanner.index += 1
  push(scanner, ':', start)
}

function scanAnchor(scanner: Scanner, type: '<alias>' | '<anchor>'): void {
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
  push(scanner, type, start, { value })
}

function scanTag(scanner: Scanner): void {
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
    while (!isBreakOrEnd(text.charCodeAt(index)) && text.charCodeAt(index) !== 32 && text.charCodeAt(index) !== 33) index += 1
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
  push(scanner, '<tag>', start, { value: suffix, handle })
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
