/** The words of lists that are written with commas: tables of words stay short enough to read. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '))
}
