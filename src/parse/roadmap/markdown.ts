import type { Table as MarkdownTable, Nodes, Paragraph, Root } from 'mdast'
import type { Block, TableRow } from './blocks.ts'
import { isEscaped } from './escaped.ts'
import { htmlBlocks } from './html-blocks.ts'
import { type Definitions, markdownPieces } from './markdown-inline.ts'
import type { Source } from './source.ts'

/** The blocks of remark's tree of a source. */
export function markdownBlocks(source: Source, tree: Root): readonly Block[] {
  const definitions = new Map<string, string>()
  collectDefinitions(tree, definitions)
  const reader: Reader = { text: source.text, definitions, blocks: [], htmlEnd: 0 }
  readBlock(reader, tree, { depth: 0, item: false, checked: null })
  return reader.blocks
}

interface Reader {
  text: string
  definitions: Definitions
  blocks: Block[]
  /** An HTML table was read this far, across Markdown's own blocks. */
  htmlEnd: number
}

/** The list that a block stands in. */
interface Place {
  depth: number
  item: boolean
  checked: boolean | null
}

function collectDefinitions(node: Nodes, definitions: Map<string, string>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children) collectDefinitions(child, definitions)
}

function readBlock(reader: Reader, node: Nodes, place: Place): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (start < reader.htmlEnd && node.type !== 'root') return
  if (node.type === 'heading' || node.type === 'paragraph') return readText(reader, node, place)
  if (node.type === 'table') reader.blocks.push({ kind: 'table', rows: tableRows(reader, node), start, end })
  else if (node.type === 'code') {
    const fenced = /[`~]/.test(reader.text[start] ?? '')
    reader.blocks.push({ kind: 'opaque', what: fenced ? 'fence' : 'indented', start, end })
  } else if (node.type === 'html') {
    const read = htmlBlocks(reader.text, start, end)
    reader.htmlEnd = read.end
    for (const block of read.blocks) reader.blocks.push(block)
  } else if (node.type === 'listItem') {
    for (const [index, child] of node.children.entries()) {
      readBlock(reader, child, { ...place, item: index === 0, checked: index === 0 ? (node.checked ?? null) : null })
    }
  } else if ('children' in node) {
    const inside = node.type === 'list' ? { depth: place.depth + 1, item: true, checked: null } : place
    for (const child of node.children) readBlock(reader, child, inside)
  }
}

function readText(reader: Reader, node: Extract<Nodes, { type: 'heading' | 'paragraph' }>, place: Place): void {
  const start = node.position?.start.offset ?? 0
  let end = node.position?.end.offset ?? start
  const pieces = markdownPieces(reader.text, node.children, reader.definitions, start, end)
  while (end > start && /[ \t\r\n]/.test(reader.text[end - 1] ?? '')) end--
  if (node.type === 'heading') reader.blocks.push({ kind: 'heading', depth: node.depth, pieces, start, end })
  else reader.blocks.push({ kind: 'text', ...place, pieces, start: textStart(start, node, place), end })
}

/** Remark begins a task item's paragraph after its box, and an ordinary one at its first letter. */
function textStart(start: number, node: Paragraph, place: Place): number {
  const first = node.children[0]?.position?.start.offset
  return place.checked === null || first === undefined ? start : first
}

function tableRows(reader: Reader, table: MarkdownTable): readonly TableRow[] {
  const { text } = reader
  return table.children.map((row) => {
    const cells = row.children.map((cell) => {
      let start = cell.position?.start.offset ?? 0
      let end = cell.position?.end.offset ?? start
      if (text[start] === '|') start++
      if (end > start && text[end - 1] === '|' && !isEscaped(text, end - 1)) end--
      return { pieces: markdownPieces(text, cell.children, reader.definitions, start, end), start, end, spanned: false }
    })
    return { cells, start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0 }
  })
}
