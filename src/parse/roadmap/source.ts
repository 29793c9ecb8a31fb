import type { Location } from '../../model/report.ts'

/** A file's text with the means to say where in it something stands. */
export interface Source {
  path: string
  /** Without a byte order mark, and with the front matter blanked out, so that offsets stay. */
  text: string
  /** Offset of the first letter of every line. */
  lineStarts: readonly number[]
}

/** Front matter as MkDocs and GitHub know it: from a first line `---` to the next line `---` or `...`. */
function withoutFrontMatter(text: string): string {
  const open = /^---[ \t]*\r?\n/.exec(text)
  if (open === null) return text
  const close = /^(?:---|\.\.\.)[ \t]*$/
  let start = open[0].length
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (close.test(text.slice(start, end).replace(/\r$/, ''))) {
      return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
    }
    if (newline === -1) break
    start = newline + 1
  }
  return text
}

export function sourceOf(path: string, text: string): Source {
  const content = withoutFrontMatter(text.startsWith('\ufeff') ? text.slice(1) : text)
  const lineStarts = [0]
  for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text: content, lineStarts }
}

/** Index of the line that holds an offset, from 0. */
export function lineAt(source: Source, offset: number): number {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The range between two offsets, as reports give it. */
export function locate(source: Source, start: number, end: number): Location {
  const startLine = lineAt(source, start)
  const endLine = end === start ? startLine : lineAt(source, end)
  return {
    path: source.path,
    startLine: startLine + 1,
    startColumn: start - (source.lineStarts[startLine] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (source.lineStarts[endLine] ?? 0) + 1,
  }
}
