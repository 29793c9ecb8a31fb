import type { Location } from '../../../model/report.ts'
import { SiteProblem } from '../problem.ts'

/**
 * Largest file that a site is read from. A nav of 70,000 pages with long names has 5 MB; reading a hostile file of this size
 * takes some seconds and half a gigabyte.
 */
const MAX_SOURCE_BYTES = 8_000_000

/** A text file with what is needed to say where in it something stands. */
export interface Source {
  /** Relative to the root. */
  path: string
  text: string
  /** Offset of the first character of each line. */
  lineStarts: readonly number[]
}

/**
 * Decodes a file the way PyYAML does: UTF-16 by its byte order mark, else UTF-8, and no control characters.
 *
 * @throws SiteProblem where PyYAML would refuse the bytes, or there are too many
 */
export function decodeSource(path: string, bytes: Uint8Array): Source {
  if (bytes.length > MAX_SOURCE_BYTES) {
    const message = `${path} has more than ${MAX_SOURCE_BYTES.toLocaleString('en')} bytes: split it or shorten it`
    throw new SiteProblem(message, path, null)
  }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new SiteProblem(`${path} is not valid ${encoding.toUpperCase()}: MkDocs cannot read it`, path, badLine(bytes))
  }
  const source = sourceOf(path, text)
  const control = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)
  if (control === null) return source
  const code = (control[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  throw problemAt(source, control.index, `unacceptable character #x${code}: special characters are not allowed`)
}

/** Wraps text that is decoded already. */
export function sourceOf(path: string, text: string): Source {
  const lineStarts = [0]
  const lineEnd = /\r\n|\n|\r/g
  while (lineEnd.test(text)) lineStarts.push(lineEnd.lastIndex)
  return { path, text, lineStarts }
}

/** 1-based line of an offset. */
export function lineAt(source: Source, offset: number): number {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** The place of a range of offsets; `end` is exclusive. */
export function locate(source: Source, start: number, end: number): Location {
  const startLine = lineAt(source, start)
  const endLine = lineAt(source, end)
  return {
    path: source.path,
    startLine,
    startColumn: start - (source.lineStarts[startLine - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (source.lineStarts[endLine - 1] ?? 0) + 1,
  }
}

/** A refusal that names the line and column of an offset. */
export function problemAt(source: Source, offset: number, message: string): SiteProblem {
  const { startLine, startColumn } = locate(source, offset, offset)
  return new SiteProblem(`${source.path}:${startLine}:${startColumn}: ${message}`, source.path, startLine)
}

/** The line of the first byte that is no UTF-8. */
function badLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const bad = lenient.indexOf('\ufffd')
  return bad === -1 ? 1 : lenient.slice(0, bad).split('\n').length
}
