import { scanBlock } from './block-scalar.ts'
import { isBlankOrEnd, isBreak, isBreakOrEnd, isDocumentMark } from './characters.ts'
import { ScanProblem, takeBreak } from './cursor.ts'
import { scanPlain } from './plain-scalar.ts'
import { scanQuoted } from './quoted-scalar.ts'
import { scanAnchor, scanTag } from './scan-names.ts'
import {
  column,
  dropStaleKeys,
  endBlocks,
  forgetKey,
  indentTo,
  push,
  rememberKey,
  type Scanner,
  tooDeep,
  unwind,
} from './scanner-state.ts'
import { MAX_DEPTH, MAX_TOKENS, type Token } from './token.ts'

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
    const end = scanner.possibleKeys.reduce((first, key) => Math.min(first, key?.token ?? first), scanner.tokens.length)
    return { tokens: scanner.tokens.slice(0, end), problem }
  }
}

/** Scans one token; false at the end of the text. */
function scanToken(scanner: Scanner): boolean {
  skipToToken(scanner)
  dropStaleKeys(scanner)
  unwind(scanner, column(scanner))
  const { text, index } = scanner
  if (scanner.tokens.length > MAX_TOKENS)
    throw new ScanProblem(`the file holds more than ${MAX_TOKENS.toLocaleString('en')} marks, keys and values`, index)
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
    push(scanner, '<scalar>', index, value)
  } else if (ch === 39 || ch === 34) {
    rememberKey(scanner)
    scanner.allowKey = false
    const value = scanQuoted(scanner)
    push(scanner, '<scalar>', index, value)
  } else if (startsPlain(scanner, ch, next)) {
    rememberKey(scanner)
    scanner.allowKey = false
    const { value, end, brokeLine } = scanPlain(scanner, scanner.flowLevel > 0, scanner.indent + 1)
    if (brokeLine) scanner.allowKey = true
    scanner.tokens.push({ type: '<scalar>', start: index, end, value, plain: true, handle: null })
  } else
    throw new ScanProblem(
      `found character ${ch === 9 ? "'\\t'" : `'${text[index]}'`} that cannot start any token`,
      index,
    )
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

function scanDirective(scanner: Scanner): void {
  endBlocks(scanner)
  const start = scanner.index
  while (!isBreakOrEnd(scanner.text.charCodeAt(scanner.index))) scanner.index += 1
  push(scanner, '<directive>', start, scanner.text.slice(start, scanner.index))
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
      inserted.unshift({
        type: '<block mapping start>',
        start: key.start,
        end: key.start,
        value: '',
        plain: false,
        handle: null,
      })
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
