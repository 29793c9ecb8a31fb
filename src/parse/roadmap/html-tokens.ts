/** A tag, a comment or the text between them. Attributes are as written. */
export type HtmlToken =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'comment'; start: number; end: number }
  | { kind: 'tag'; name: string; closing: boolean; attributes: string; start: number; end: number }

/** Longer than any attribute list that a table needs. */
const attributeLimit = 2_000

/** Offset after the `>` of a tag; quoted values may hold one. -1 where the tag does not end. */
function tagEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const char = text[at]
    if (char === '>') return at + 1
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1)
      if (close === -1 || close >= end) break
      at = close
    }
    at++
  }
  const bare = text.indexOf('>', start)
  return bare === -1 || bare >= end ? -1 : bare + 1
}

/** The tokens of a piece of HTML, in one pass. What does not parse is text. */
export function* htmlTokens(text: string, start: number, end: number): Generator<HtmlToken> {
  let at = start
  let from = start
  while (at < end) {
    const open = text.indexOf('<', at)
    if (open === -1 || open >= end) break
    let token: HtmlToken | null = null
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4)
      token = { kind: 'comment', start: open, end: close === -1 || close + 3 > end ? end : close + 3 }
    } else if (/[a-z/]/i.test(text[open + 1] ?? '')) {
      const close = tagEnd(text, open + 1, end)
      if (close === -1) break
      const closing = text[open + 1] === '/'
      const inside = text.slice(closing ? open + 2 : open + 1, Math.min(close - 1, open + attributeLimit))
      const name = /^[a-z][a-z0-9-]*/i.exec(inside)?.[0]
      if (name !== undefined) {
        const attributes = inside.slice(name.length)
        token = { kind: 'tag', name: name.toLowerCase(), closing, attributes, start: open, end: close }
      }
    }
    if (token === null) {
      at = open + 1
      continue
    }
    if (from < open) yield { kind: 'text', start: from, end: open }
    yield token
    at = token.end
    from = token.end
  }
  if (from < end) yield { kind: 'text', start: from, end }
}

/** The value of an attribute; '' where it has none, null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
  for (const match of attributes.matchAll(pattern)) {
    if (match[1]?.toLowerCase() === name) return decodeText(match[2] ?? match[3] ?? match[4] ?? '')
  }
  return null
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['check', '✓'],
  ['cross', '✗'],
])

/** The text that a character reference (`&amp;`, `&#x2705;`) stands for; null where it is none that is known here. */
export function decodeReference(reference: string): string | null {
  const body = reference.slice(1, -1)
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body)
  if (number === null) return named.get(body) ?? null
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

function decodeText(text: string): string {
  return text.replace(/&#?[0-9a-z]{1,31};/gi, (reference) => decodeReference(reference) ?? reference)
}
