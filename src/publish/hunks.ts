/**
 * The lines of a file after a change that its diff shows, number → text. GitHub takes comments on these lines only.
 *
 * @param patch hunks as in a unified diff, without the header of the file
 */
export function shownLines(patch: string): ReadonlyMap<number, string> {
  const shown = new Map<number, string>()
  let next: number | null = null
  for (const line of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (header) next = Number(header[1])
    else if (next !== null && (line.startsWith(' ') || line.startsWith('+'))) {
      shown.set(next, line.slice(1))
      next += 1
    }
  }
  return shown
}

/** The number of the shown line that has this text, the nearest to where it is expected; null where there is none. */
export function findShown(shown: ReadonlyMap<number, string>, text: string, expected: number): number | null {
  let nearest: number | null = null
  for (const [number, line] of shown) {
    if (line.replace(/\r$/, '') !== text) continue
    if (nearest === null || Math.abs(number - expected) < Math.abs(nearest - expected)) nearest = number
  }
  return nearest
}
