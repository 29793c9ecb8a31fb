/** A glyph in a text: a shortcode, a box of a task, an emoji or another symbol. */
export interface Glyph {
  text: string
  start: number
  end: number
  /** How many brackets it stands in. */
  depth: number
}

const glyphSource = [
  ':[a-zA-Z][a-zA-Z0-9_+-]{0,60}:|:[+-]1:|:100:',
  '\\[[ xX]?\\]',
  '\\p{RI}\\p{RI}',
  '[0-9#*]\\ufe0f?\\u20e3',
  '[\\p{Extended_Pictographic}\\p{So}](?:[\\ufe0e\\ufe0f]|[\\u{1f3fb}-\\u{1f3ff}])*(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])*)*',
].join('|')

/** Made when first used: `\p{…}` sets are costly to build, and with the flag `i` ten times as much. */
let glyphPattern: RegExp | null = null

/** The glyphs of a text, in order. */
export function glyphsOf(text: string): readonly Glyph[] {
  // Letters, digits, spaces and common punctuation alone hold no glyph.
  if (!/[^\w\s.,;!?'"()/%–—-]/.test(text)) return []
  glyphPattern ??= new RegExp(glyphSource, 'gu')
  const glyphs: Glyph[] = []
  let depth = 0
  let at = 0
  for (const match of text.matchAll(glyphPattern)) {
    for (; at < match.index; at++) {
      if (text[at] === '(' || text[at] === '（') depth++
      else if ((text[at] === ')' || text[at] === '）') && depth > 0) depth--
    }
    at = match.index + match[0].length
    glyphs.push({ text: match[0], start: match.index, end: at, depth })
  }
  return glyphs
}
