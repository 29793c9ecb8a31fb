import { createColors } from 'picocolors'
import type { FileEdit, LineChange } from '../model/edit.ts'
import { logLine, visible } from './escape.ts'

/** Unchanged lines around a change, as in `diff -u`. */
const CONTEXT = 3

/**
 * An edit as a unified diff, which `git apply` takes; empty where nothing changes. Characters that a terminal or a runner
 * would obey are shown instead, and a diff with such lines is for reading only.
 */
export function renderDiff({ path, lines }: FileEdit, options: { colour: boolean }): string {
  const colours = createColors(options.colour)
  const ranges = hunkRanges(lines)
  if (ranges.length === 0) return ''
  const name = visible(path)
  const hunks = ranges.map(([start, end]) => {
    const shown = lines.slice(start, end)
    const before = `${firstLine(lines.slice(0, start), shown, ({ before }) => before)},${count(shown, ({ before }) => before)}`
    const after = `${firstLine(lines.slice(0, start), shown, ({ after }) => after)},${count(shown, ({ after }) => after)}`
    return [colours.cyan(`@@ -${before} +${after} @@`), ...bodyOf(shown)].join('\n')
  })
  return `${[colours.bold(`--- a/${name}`), colours.bold(`+++ b/${name}`), ...hunks].join('\n')}\n`

  /** What is taken away of neighbouring changes comes before what takes its place. */
  function bodyOf(shown: readonly LineChange[]): string[] {
    const body: string[] = []
    let added: string[] = []
    for (const { before, after } of shown) {
      if (before === after) {
        // One by one: a function takes only so many arguments, and there may be a hundred thousand.
        for (const text of added) body.push(text)
        body.push(line(' ', after))
        added = []
        continue
      }
      if (before !== null) body.push(colours.red(line('-', before)))
      added.push(colours.green(line('+', after)))
    }
    return [...body, ...added]
  }

  function line(mark: string, text: string): string {
    const ended = text.endsWith('\n')
    const bare = ended ? text.slice(0, -1) : text
    // The carriage return of a CRLF file belongs to the patch, and is harmless at the end of a line.
    const carriage = bare.endsWith('\r') ? '\r' : ''
    const content = bare
      .slice(0, bare.length - carriage.length)
      .split('\t')
      .map(visible)
      .join('\t')
    const inert = logLine(content) === visible(content) ? content : logLine(content)
    return `${mark}${inert}${options.colour ? '' : carriage}${ended ? '' : '\n\\ No newline at end of file'}`
  }
}

type Side = (line: LineChange) => string | null

function count(lines: readonly LineChange[], side: Side): number {
  return lines.filter((line) => side(line) !== null).length
}

/** Number of a hunk's first line on one side; the line before it where the hunk has none there. */
function firstLine(above: readonly LineChange[], shown: readonly LineChange[], side: Side): number {
  return count(above, side) + (count(shown, side) === 0 ? 0 : 1)
}

/** Changed lines with their context, as ranges of lines; neighbours become one. */
function hunkRanges(lines: readonly LineChange[]): [start: number, end: number][] {
  const ranges: [number, number][] = []
  for (const [index, { before, after }] of lines.entries()) {
    if (before === after) continue
    const start = Math.max(0, index - CONTEXT)
    const end = Math.min(lines.length, index + CONTEXT + 1)
    const last = ranges.at(-1)
    if (last && start <= last[1]) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}
