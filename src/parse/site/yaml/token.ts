/** What the scanner finds; the names are those that PyYAML's messages use. */
export type TokenType =
  | '<stream end>'
  | '<directive>'
  | '<document start>'
  | '<document end>'
  | '<block sequence start>'
  | '<block mapping start>'
  | '<block end>'
  | '['
  | '{'
  | ']'
  | '}'
  | '?'
  | ':'
  | ','
  | '-'
  | '<alias>'
  | '<anchor>'
  | '<tag>'
  | '<scalar>'

export interface Token {
  type: TokenType
  /** Offsets into the text, `end` exclusive. */
  start: number
  end: number
  /** Text of a scalar, name of an anchor or alias, suffix of a tag, the line of a directive. */
  value: string
  /** Whether a scalar has no quotes, or the handle of a tag. */
  plain: boolean
  handle: string | null
}

/**
 * Most tokens of a file: a nav of 70,000 pages has half a million. Each takes a hundred bytes and more, so that a file of
 * nothing but dashes would take gigabytes.
 */
export const MAX_TOKENS = 2_000_000

/** Deepest nesting of lists and maps that is read. PyYAML itself gives up between 480 and 600 levels. */
export const MAX_DEPTH = 480
