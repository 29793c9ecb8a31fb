import type { PageBlock } from '../model/page.ts'

/** Lines in brackets from which on a page may be a form; fewer are asides. */
const FEWEST = 3

/** Words in square brackets from which on they are an instruction; "[Data Model]" is a link. */
const INSTRUCTION = 3

/** A page of which at least half the lines are what a template asks its writer: "(What it covers.)", "Owner: [name of the team]". */
export function isUnfilledForm(blocks: readonly PageBlock[]): boolean {
  let lines = 0
  let bracketed = 0
  for (const block of blocks) {
    if (block.kind !== 'text' && block.kind !== 'item') continue
    lines++
    if (isBracketed(block.text)) bracketed++
  }
  return bracketed >= FEWEST && bracketed * 2 >= lines
}

/** Whether a line, or what stands behind its label, is in brackets from end to end. */
export function isBracketed(line: string): boolean {
  const end = /[)\]>}]["'*_`.\s]{0,6}$/.exec(line.slice(-8))
  if (!end) return false
  const text = line.replace(/^[\s>*_`"']{0,12}/, '')
  return isWhole(text) || isWhole(text.slice(behindLabel(text)).replace(/^[*_`\s]{0,6}/, ''))
}

function behindLabel(text: string): number {
  const found = /:[*_`\s]|\s[–—-]\s/.exec(text.slice(0, 80))
  return found ? found.index + found[0].length : 0
}

/** The bracket that opens the text closes at its end. */
function isWhole(text: string): boolean {
  const open = text[0] ?? ''
  const close = { '(': ')', '[': ']', '<': '>', '{': '}' }[open]
  if (close === undefined) return false
  const at = text.indexOf(close)
  if (at === -1 || /[\p{L}\p{N}]/u.test(text.slice(at + 1))) return false
  return open !== '[' || text.slice(1, at).trim().split(/\s+/, INSTRUCTION).length >= INSTRUCTION
}
