import type { PageBlock } from '../../model/page.ts'

/** Titles from which on a list is one of them, and from which on it is an index that may stand for itself. */
const FEWEST = 2
const MOST = 8

/** Longest title of a task. */
const LONGEST = 48

/** Pages that hold several documents by their name: a list below is one of documents, not of steps. */
const SEVERAL = /(?:^|\s)(?:runbooks|playbooks|sops|how-tos|tutorials)$/i

/** "Runbooks", and below it nothing but the titles of some: without a step, a page or a sentence for any of them. */
export function isTitleList(blocks: readonly PageBlock[]): boolean {
  const [title, ...items] = blocks.slice(0, MOST + 2)
  if (title?.kind !== 'heading' || !SEVERAL.test(title.text)) return false
  return items.length >= FEWEST && items.length <= MOST && items.every((block) => isTitle(block))
}

function isTitle(block: PageBlock): boolean {
  return (
    block.kind === 'item' &&
    block.depth === 0 &&
    block.text.length <= LONGEST &&
    !/\]\(|[.:;!]$|:\s|\s[–—-]\s/.test(block.text)
  )
}
