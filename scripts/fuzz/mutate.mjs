import { apart } from './apart.mjs'

/** Longest text that is made; what only goes wrong in longer ones is the business of growth.mjs. */
export const LONGEST = 6000

/** What readers stumble over: line ends, blanks that are none, halves of characters, marks that join others. */
const ODD = [
  '\0¦\n¦\r¦\r\n¦\t¦\v¦\f¦\u0085¦\u00a0¦\u2028¦\ufeff¦\u200b¦\u200d¦\ufe0f¦\ud83d¦\udc00¦😀¦é¦e\u0301¦ß¦İ¦\u202e¦\x1b[0m',
  '    ¦\\¦&amp;¦&#x2705;¦__proto__¦constructor¦toString¦-1¦0¦9007199254740993¦1e999¦../¦/¦%00¦%¦%2e%2e/',
].flatMap(apart)

/**
 * Makes new texts of old ones.
 *
 * @param random a source of chance, see ../bench/random.mjs
 * @param words what the reader knows: its marks, keys and names
 */
export function createMutator(random, words) {
  const { below, pick } = random
  const place = (text) => below(text.length + 1)
  const length = (text) => 1 + below(Math.min(1 + text.length, pick([2, 8, 64, 1000])))
  const cut = (text, at, much, put) => text.slice(0, at) + put + text.slice(at + much)
  const line = (text) => {
    const lines = text.split('\n')
    return { lines, at: below(lines.length) }
  }
  const changes = [
    (text) => cut(text, place(text), 0, pick(words)),
    (text) => cut(text, place(text), length(text), pick(words)),
    (text) => cut(text, place(text), 0, pick(ODD)),
    (text) => cut(text, place(text), length(text), ''),
    (text) => cut(text, place(text), 1, String.fromCharCode(below(pick([128, 0x3000, 0x10000])))),
    (text, other) => {
      const from = place(other)
      return cut(text, place(text), pick([0, 0, length(text)]), other.slice(from, from + length(other)))
    },
    (text) => {
      const from = place(text)
      return cut(text, from, 0, text.slice(from, from + length(text)).repeat(pick([1, 2, 5, 40])))
    },
    (text) => cut(text, place(text), 0, pick(words).repeat(pick([2, 3, 10, 60]))),
    (text) => {
      const { lines, at } = line(text)
      return lines.with(at, lines[below(lines.length)]).join('\n')
    },
    (text) => {
      const { lines, at } = line(text)
      return lines.with(at, pick([' ', '  ', '    ', '\t', '> ', '- ', '| ', '#']) + lines[at]).join('\n')
    },
    (text) => {
      const { lines, at } = line(text)
      return lines.with(at, lines[at].trimStart()).join('\n')
    },
    (text, other) => {
      const { lines, at } = line(text)
      return lines.toSpliced(at, below(2), pick(other.split('\n'))).join('\n')
    },
  ]
  return (text, other) => {
    let changed = text
    for (let count = pick([1, 1, 2, 3, 6]); count > 0; count--)
      changed = pick(changes)(changed, other).slice(0, LONGEST)
    return changed
  }
}
