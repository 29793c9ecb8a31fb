import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'

/** What a little text is weighed by: its words, pairs of them, and marks such as `@link` or `@>8` (more than eight words). */
export interface Features {
  /** The words in their order, with what stands for figures, names and the like. */
  tokens: readonly string[]
  marks: readonly string[]
  /** `@~error` for a word of the heading, and `@plain~error` where nothing but words stands below it. */
  place: readonly string[]
  /** How many words it has. */
  length: number
}

/** Lengths, in words, above which a text is longer in one more way. */
const LENGTHS = [4, 8, 14, 22, 32, 45, 60, 90]

/** Words of a text that can hardly say more than that there is something. */
const BRIEF = 9

/** Words of the Latin alphabet, and the marks that tell a question, a list or a hole from a statement. */
const TOKEN = /[a-z']+|[#&?:;…]/g

/**
 * What blocks of running text and lists say below a heading. A figure is `#`, whichever it is, a name `&`, a word of the heading
 * `~`; an item begins with `•`.
 */
export function featuresOf(blocks: readonly PageBlock[], heading: string): Features {
  const named = new Set(tokensOf(heading.toLowerCase()).map((word) => word.slice(0, SAME)))
  const tokens: string[] = []
  const marks = ['@any']
  let length = 0
  let figures = 0
  let items = 0
  let hasCode = false
  let hasLink = false
  for (const block of blocks) {
    if (block.kind !== 'text' && block.kind !== 'item') continue
    if (block.kind === 'item') {
      items++
      tokens.push('•')
    }
    hasCode ||= block.text.includes('`')
    hasLink ||= block.text.includes('](')
    for (const token of tokensOf(
      plainText(block.text.replace(CODE, '&'))
        .replace(QUOTED, '&')
        .replace(NAME, '&')
        .toLowerCase()
        .replace(FIGURE, ' # '),
    )) {
      if (token === '#') figures++
      else if (token >= 'a' && token < '{') length++
      tokens.push(token.length >= SHORTEST && named.has(token.slice(0, SAME)) ? '~' : token)
    }
  }
  for (const least of LENGTHS) if (length > least) marks.push(`@>${least}`)
  if (hasCode) marks.push('@code')
  if (hasLink) marks.push('@link')
  if (items > 1) marks.push('@list')
  if (blocks.length > 2) marks.push('@lines')
  if (figures > 0) marks.push('@figure')
  if (figures > 2) marks.push('@figures')
  const isPlain = !hasCode && !hasLink && figures === 0 && items === 0 && !tokens.includes('&')
  if (isPlain) marks.push('@plain')
  if (isPlain && length <= BRIEF) marks.push('@brief')
  const place = [...named].flatMap((word) => (isPlain ? [`@~${word}`, `@plain~${word}`] : [`@~${word}`]))
  return { tokens, marks, place, length }
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

/** Letters that two forms of one word share, and letters of a word that says anything. */
const SAME = 5
const SHORTEST = 4

/** Words of code are no words. */
const CODE = /`[^`]{1,100}`/g

/** What is quoted is a name, or somebody's words. */
const QUOTED = /"[^"]{1,100}"|“[^”]{1,100}”/g

/** A word with a capital letter inside a sentence: somebody, or a thing of theirs. */
const NAME = /(?<=[a-z,;:)] )[A-Z][a-z]+/g

const FIGURE = /\d[\d.,:]*/g
