/** Words of a reader, written in one line with a broken bar between them. */
export function apart(words) {
  return words.split('¦')
}
