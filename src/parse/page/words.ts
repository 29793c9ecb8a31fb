/**
 * Words in a stretch of text: runs without spaces that hold a letter or digit. A script that does not put spaces between
 * words (from U+2E80 on) counts one word for each character, or a Chinese page would look empty.
 */
export function countWords(text: string, start: number, end: number): number {
  let words = 0
  let inWord = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code <= 32 || code === 160) {
      inWord = false
    } else if (isSpaceless(code)) {
      words++
      inWord = false
    } else if (!inWord && isWordCharacter(code)) {
      words++
      inWord = true
    }
  }
  return words
}

/**
 * Words of a line of prose, times two; plus one where it holds a mark that could begin a link, a tag or an attribute
 * list (`[`, `]`, `<`, `{`). One loop for both: nearly all time goes into looking at every character of every line.
 */
export function countWordsAndMarks(text: string, codes: Uint16Array, start: number, end: number): number {
  let words = 0
  let marks = 0
  let inWord = false
  for (let index = start; index < end; index++) {
    const code = codes[index] ?? 0
    if (code > 127) return countWords(text, start, end) * 2 + 1
    if (code <= 32) inWord = false
    else if (!inWord && isWordCharacter(code)) {
      words++
      inWord = true
    } else if (code === 91 || code === 93 || code === 60 || code === 123) marks = 1
  }
  return words * 2 + marks
}

function isWordCharacter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57
  // Dashes, quotes, arrows, symbols and the halves of emoji are no words.
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfe0f && code > 0xbf
}

function isSpaceless(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff
}
