import { type Cursor, ScanProblem } from './cursor.ts'
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

/** Where the scanner stands and what it has found. */
export interface Scanner extends Cursor {
  tokens: Token[]
  flowLevel: number
  /** Column of the block collection that is open; -1 outside. */
  indent: number
  indents: number[]
  allowKey: boolean
  /** By flow level. */
  possibleKeys: (PossibleKey | null)[]
}

/** Adds a token that begins at an offset and ends at the cursor. */
export function push(scanner: Scanner, type: TokenType, start: number, value = '', handle: string | null = null): void {
  scanner.tokens.push({ type, start, end: scanner.index, value, plain: false, handle })
}

/** Column of the cursor, from 0. */
export function column(scanner: Scanner): number {
  return scanner.index - scanner.lineStart
}

function failKey(key: PossibleKey): never {
  throw new ScanProblem("could not find expected ':' of the key that starts here", key.start)
}

/**
 * Keys do not span lines, nor more than {@link MAX_KEY_LENGTH}. Of the flow levels in between, each is looked at when
 * the scanner comes back to it, which keeps deep nesting linear.
 */
export function dropStaleKeys(scanner: Scanner): void {
  dropStaleKey(scanner, 0)
  if (scanner.flowLevel > 0) dropStaleKey(scanner, scanner.flowLevel)
}

function dropStaleKey(scanner: Scanner, level: number): void {
  const key = scanner.possibleKeys[level]
  if (key === null || key === undefined) return
  if (key.line === scanner.line && scanner.index - key.start <= MAX_KEY_LENGTH) return
  if (key.required) failKey(key)
  scanner.possibleKeys[level] = null
}

/** Notes that the token to come may be a key. */
export function rememberKey(scanner: Scanner): void {
  if (!scanner.allowKey) return
  const required = scanner.flowLevel === 0 && scanner.indent === column(scanner)
  forgetKey(scanner)
  const { index: start, line } = scanner
  scanner.possibleKeys[scanner.flowLevel] = {
    token: scanner.tokens.length,
    required,
    start,
    line,
    column: column(scanner),
  }
}

/** No key can begin before this place any more. */
export function forgetKey(scanner: Scanner): void {
  const key = scanner.possibleKeys[scanner.flowLevel]
  if (key?.required === true) failKey(key)
  scanner.possibleKeys[scanner.flowLevel] = null
}

/** Ends the block collections that are deeper than a column. */
export function unwind(scanner: Scanner, to: number): void {
  if (scanner.flowLevel > 0) return
  while (scanner.indent > to) {
    scanner.indent = scanner.indents.pop() ?? -1
    push(scanner, '<block end>', scanner.index)
  }
}

/** Opens a block collection at a column; false where it is open already. */
export function indentTo(scanner: Scanner, to: number): boolean {
  if (scanner.indent >= to) return false
  if (scanner.indents.length >= MAX_DEPTH) throw tooDeep(scanner.index)
  scanner.indents.push(scanner.indent)
  scanner.indent = to
  return true
}

/** The refusal of nesting beyond {@link MAX_DEPTH}. */
export function tooDeep(offset: number): ScanProblem {
  return new ScanProblem(`lists and maps are nested more than ${MAX_DEPTH} levels deep`, offset)
}

/** Ends every open block before a document mark or the end of the text. */
export function endBlocks(scanner: Scanner): void {
  unwind(scanner, -1)
  forgetKey(scanner)
  scanner.allowKey = false
}
