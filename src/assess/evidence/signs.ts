import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { isAboutThePage } from './prose.ts'
import { isListing, type Report, type Search } from './search.ts'

/** Different things of a topic that are spoken of where it is treated. */
const ENOUGH = 3

/** Lines that they stand in together; farther apart they belong to different matters. */
const TOGETHER = 4

interface Line {
  line: number
  text: string
  stems: string
}

/** Sections that are about a topic by what they speak of, whatever they are called. */
export function findSigns(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks, says, title } = search.outline
  const first = blocks.find(({ kind }, index) => kind === 'heading' && index !== title)
  const level = first?.kind === 'heading' ? first.level : 0
  let lines: Line[] = []
  let isIntroduction = level > 0
  let isSkipped = false
  const end = () => {
    for (const topic of open) {
      const sign = firstSign(lines, search.topics[topic]?.signs ?? [], isIntroduction)
      if (sign) report(topic, { evidence: 'covered', line: sign.line, quote: sign.text })
    }
    lines = []
  }
  for (const [index, block] of blocks.entries()) {
    if (index === title) continue
    const isStart = block.kind === 'heading' ? block.level <= level : block.kind === 'box' && block.depth === 0
    if (isStart) {
      end()
      isIntroduction = false
    }
    if (block.kind === 'heading') isSkipped = isListing(block.text)
    const isLine = block.kind === 'heading' || (says(index) && !isSkipped)
    if (isLine) lines.push(...linesOf(search, block, isIntroduction))
  }
  end()
}

/**
 * The line from which on signs enough stand together. A single sentence does not count before the first section: there
 * pages name what they are going to tell.
 */
function firstSign(lines: readonly Line[], signs: readonly string[], isIntroduction: boolean): Line | null {
  const last = new Map<string, number>()
  for (const [at, { stems }] of lines.entries()) {
    const before = last.size
    for (const sign of signs) if (stems.includes(` ${sign} `)) last.set(sign, at)
    if (last.size === before && before < ENOUGH) continue
    const near = [...last.values()].filter((where) => at - where < TOGETHER)
    if (near.length >= ENOUGH && !(isIntroduction && new Set(near).size === 1)) return lines[Math.min(...near)] ?? null
  }
  return null
}

function linesOf(search: Search, block: PageBlock, isIntroduction: boolean): Line[] {
  const text = textOf(block)
  if (text === null) return []
  const plain = plainText(text)
  if (isIntroduction && isAboutThePage(plain)) return []
  const parts = isIntroduction ? plain.split(/[.!?;](?=\s)/) : [plain]
  return parts.map((part) => ({ line: block.line, text: plain, stems: ` ${search.stemsOf(part).join(' ')} ` }))
}

function textOf(block: PageBlock): string | null {
  if (block.kind === 'row') return `${block.text} ${block.rest}`
  if (block.kind === 'text' || block.kind === 'item' || block.kind === 'heading' || block.kind === 'box')
    return block.text
  return null
}
