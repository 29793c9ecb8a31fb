import type { Page } from '../../model/page.ts'
import { commentFrom } from './comment.ts'
import { readFrontMatter } from './front-matter.ts'
import { readLine } from './line.ts'
import { advance, openReader } from './reader.ts'

/**
 * Reads a page of MkDocs's dialect (Python-Markdown with the extensions that Material users switch on) into its outline,
 * in one pass and without a tree. Lines end in LF, CRLF or CR; a byte order mark is no text. Never throws.
 */
export function readPage(source: string): Page {
  const text = withUnixLines(source.startsWith('\ufeff') ? source.slice(1) : source)
  const reader = openReader(text)
  reader.nextComment = commentFrom(text, 0)
  readFrontMatter(reader)
  while (advance(reader)) readLine(reader)
  const { blocks, links, linksLeft, ids, includes, words, line, frontMatterTitle } = reader
  return {
    title: frontMatterTitle ?? firstTitle(blocks),
    blocks,
    links,
    linksLeft,
    anchors: ids.used,
    includes,
    words,
    lines: line,
  }
}

function withUnixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function firstTitle(blocks: Page['blocks']): string | null {
  for (const block of blocks) if (block.kind === 'heading' && block.level === 1 && block.text !== '') return block.text
  return null
}
