/** A line break in PyYAML's eyes: LF, CR, NEL, LS or PS. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** A line break, or the NUL that ends the scanned text. */
export function isBreakOrEnd(code: number): boolean {
  return code === 0 || isBreak(code)
}

/** A space, a tab, a line break or the end: what must follow an indicator. */
export function isBlankOrEnd(code: number): boolean {
  return code === 32 || code === 9 || isBreakOrEnd(code)
}

/** A letter, a digit, `-` or `_`: what anchors and tag handles are made of. */
export function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 45 ||
    code === 95
  )
}

/** Offset behind the line break at an offset, which must be one; CRLF is one break. */
export function afterBreak(text: string, index: number): number {
  return text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1
}

/** What a line break contributes to a scalar's text: LS and PS are kept, the others are a newline. */
export function breakText(text: string, index: number): string {
  const code = text.charCodeAt(index)
  return code === 0x2028 || code === 0x2029 ? (text[index] ?? '') : '\n'
}

/** Whether `---` or `...` stands at an offset, followed by a blank. */
export function isDocumentMark(text: string, index: number): boolean {
  return (text.startsWith('---', index) || text.startsWith('...', index)) && isBlankOrEnd(text.charCodeAt(index + 3))
}
