import { jump, lineEnd, type Reader, trimEnd } from './reader.ts'

/**
 * Goes over the front matter: `---` on the first line up to `---` or `...` (mkdocs/utils/meta.py). Its `title` is kept.
 * Front matter that never ends is text.
 */
export function readFrontMatter(reader: Reader): void {
  const { text } = reader
  const first = lineEnd(text, 0)
  if (!text.startsWith('---') || trimEnd(text, 3, first) !== 3) return
  let title: string | null = null
  let line = 1
  let start = first + 1
  while (start < text.length) {
    line++
    const end = lineEnd(text, start)
    const content = text.slice(start, trimEnd(text, start, end))
    if (content === '---' || content === '...') {
      reader.frontMatterTitle = title
      jump(reader, line, start, end)
      return
    }
    if (content.startsWith('title:')) title = unquoted(content.slice('title:'.length).trim())
    start = end + 1
  }
}

/** A one-line YAML scalar; null where it is empty or goes on below. */
function unquoted(value: string): string | null {
  const quote = value[0]
  const closed = value.length > 1 && value.endsWith(quote ?? '')
  const text = (quote === '"' || quote === "'") && closed ? value.slice(1, -1) : value
  return text === '' || text === '|' || text === '>' ? null : text
}
