/** The entities that occur in headings and labels; any other stays as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
  rarr: '→',
  larr: '←',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
  shy: '',
}

/** Longest entity that is looked for. */
const LONGEST = 10

/** The character of the entity at an offset, and its length as written; `&` itself where there is none. */
export function decodeEntity(text: string, index: number): { text: string; length: number } {
  const semicolon = text.slice(index, index + LONGEST).indexOf(';')
  if (semicolon === -1) return { text: '&', length: 1 }
  const name = text.slice(index + 1, index + semicolon)
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  if (named !== undefined) return { text: named, length: semicolon + 1 }
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : Number.NaN
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) return { text: '&', length: 1 }
  return { text: String.fromCodePoint(code), length: semicolon + 1 }
}
