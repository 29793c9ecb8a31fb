/** Whether an odd number of backslashes stands before a character: only then it is written out and does nothing. */
export function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
