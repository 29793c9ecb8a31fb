/** A text for a message: cut behind so many UTF-16 units, and not between the two halves of a character. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
}
