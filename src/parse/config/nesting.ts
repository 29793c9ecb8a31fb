/** Deepest nesting of lists and maps; the configuration itself needs four. */
const MAX_LEVELS = 50

/**
 * Offset where lists and maps are nested deeper than anyone needs; null where they are not. To be asked before the YAML
 * reader, which calls itself for each level: near the end of the stack V8 may end the whole process. Brackets count in
 * quotes and comments too.
 */
export function tooDeepAt(text: string): number | null {
  const indents: number[] = []
  let flow = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    let at = skipBlank(text, start)
    openAt(indents, at - start)
    // `- - x` and `? ? x` open a level with each mark.
    while ((text[at] === '-' || text[at] === '?') && skipBlank(text, at + 1) > at + 1) {
      at = skipBlank(text, at + 1)
      openAt(indents, at - start)
    }
    for (; at < end && indents.length + flow <= MAX_LEVELS; at++) {
      if (text[at] === '[' || text[at] === '{') flow++
      else if ((text[at] === ']' || text[at] === '}') && flow > 0) flow--
    }
    if (indents.length + flow > MAX_LEVELS) return at
    start = end + 1
  }
  return null
}

/** Opens a block at a column; what began there or further right is over. */
function openAt(indents: number[], column: number): void {
  while ((indents.at(-1) ?? -1) >= column) indents.pop()
  indents.push(column)
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}
