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

function isWordCharacter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57
  // Dashes, quotes, arrows, symbols and the halves of emoji are no words.
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfe0f && code > 0xbf
}

function isSpaceless(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff
}
