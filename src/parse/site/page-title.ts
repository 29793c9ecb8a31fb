/**
 * The most of a page, in bytes, that is looked at for its title: front matter and the first heading stand at the top.
 */
export const TITLE_BYTES = 64 * 1024

/** The titles that a page gives itself. */
export interface PageTitles {
  /** `title` of its front matter. */
  frontMatter: string | null
  /** That, else its first block if it is a first-level heading; MkDocs falls back to the file's name. */
  title: string | null
}

/** Reads the titles of a page as MkDocs does. */
export function pageTitles(bytes: Uint8Array): PageTitles {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, TITLE_BYTES)).replaceAll(/\r\n?/g, '\n')
  const { title, body } = frontMatter(text)
  return { frontMatter: title, title: title ?? headingTitle(body) }
}

/** `^---` … `---` or `...`, or, as MultiMarkdown has it, `key: value` lines at the top. */
function frontMatter(text: string): { title: string | null; body: string } {
  const fence = /^---[ \t]*\n/.exec(text)
  if (fence !== null) {
    const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(fence[0].length - 1))
    if (close !== null) {
      const start = fence[0].length
      const end = fence[0].length - 1 + close.index
      return { title: yamlTitle(text.slice(start, Math.max(start, end))), body: text.slice(end + close[0].length) }
    }
  }
  return multiMarkdown(text)
}

/** The top-level key `title` of simple YAML; the last one wins, as in PyYAML. */
function yamlTitle(yaml: string): string | null {
  let title: string | null = null
  for (const line of yaml.split('\n')) {
    const match = /^(?:title|"title"|'title'):(?:[ \t]+(.*))?$/.exec(line)
    if (match !== null) title = scalarText((match[1] ?? '').trim())
  }
  return title === '' ? null : title
}

/** The text of a one-line YAML scalar. */
function scalarText(value: string): string | null {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value)
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll(/\\(.)/g, '$1')
  if (quoted?.[2] !== undefined) return quoted[2].replaceAll("''", "'")
  const plain = value.replace(/(?:^|[ \t])#.*$/, '').trimEnd()
  return /^(?:~|null|Null|NULL|[|>&*!{[].*)?$/.test(plain) ? null : plain
}

function multiMarkdown(text: string): { title: string | null; body: string } {
  const lines = text.split('\n')
  let title: string | null = null
  let index = 0
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.trim() === '') break
    const match = /^[ ]{0,3}([A-Za-z0-9_-]+):\s*(.*)$/.exec(line)
    if (match === null) {
      // A continued value is indented; anything else ends the head.
      if (index > 0 && /^[ ]{4,}\S/.test(line)) continue
      break
    }
    if (match[1]?.toLowerCase() === 'title') title = (match[2] ?? '').trim()
  }
  return { title: title === '' ? null : title, body: lines.slice(index).join('\n') }
}

function headingTitle(body: string): string | null {
  const lines = body.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const line = lines[first] ?? ''
  const hashes = /^#(?!#)[ \t]*(.*)$/.exec(line)
  if (hashes !== null) return inlineText(trimClosing(hashes[1] ?? ''))
  const isUnderlined = /^[^\s#>`~<-].*$/.test(line) && /^=+[ \t]*$/.test(lines[first + 1] ?? '')
  return isUnderlined ? inlineText(line) : null
}

/** Without the closing hashes and an attribute list. */
function trimClosing(heading: string): string {
  let end = heading.length
  while (end > 0 && (heading[end - 1] === '#' || heading[end - 1] === ' ' || heading[end - 1] === '\t')) end -= 1
  return heading.slice(0, end)
}

/** Where escaped marks are put while the others are taken away: characters that Unicode leaves to programs. */
const HIDDEN = 0xe000

/** The text of a heading without its marks: what a reader sees. */
export function inlineText(heading: string): string | null {
  const brace = heading.endsWith('}') ? heading.lastIndexOf('{') : -1
  const bare = brace > 0 && /^\{:?[ \t]*[#.:\w]/.test(heading.slice(brace)) ? heading.slice(0, brace) : heading
  const text = bare
    // An escaped mark is text: it is kept out of sight until the marks are gone.
    .replaceAll(/\\([\\`*_{}[\]()#+.!<>-])/g, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)))
    .replaceAll(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replaceAll(/<!--[^>]*-->|<\/?[A-Za-z][^<>]*>/g, '')
    .replaceAll(/(`+|\*+|~~|==)/g, '')
    .replaceAll(/(^|[\s(])_+(?=\S)|(?<=\S)_+(?=[\s).,:;!?]|$)/g, '$1')
    .replaceAll(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HIDDEN))
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }
