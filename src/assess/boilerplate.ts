import type { Page, PageBlock } from '../model/page.ts'

/** Texts of fewer words are alike by chance: two modules may both say "No endpoints, see the runbook." */
const FEWEST_WORDS = 60

/** Initials stand for a name from this many words on; "PR" for "Policy Registry" is as often something else. */
const FEWEST_INITIALS = 3

/**
 * A key that two pages share if they are the same text but for the module's name; null for texts too short to tell.
 * Case, punctuation, markup and line breaks do not count. The name is left out however it is written: "Policy Registry",
 * `policy-registry`, `policy_registry`, `PolicyRegistry`, and the initials of a name of three words or more. Linear in the
 * length of the text; pages are compared by grouping their keys, so 70,000 of them cost no more than reading them.
 */
export function boilerplateKey(page: Page, moduleNames: readonly string[]): string | null {
  const words: number[] = []
  for (const block of page.blocks) for (const text of textsOf(block)) addWords(text, words)
  const kept = without(words, moduleNames.flatMap(formsOf))
  if (kept.length < FEWEST_WORDS) return null
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (const word of kept) {
    first = Math.imul(first ^ word, 0x01000193)
    second = Math.imul(second ^ (word + 0x7f4a7c15), 0x85ebca6b)
    second ^= second >>> 13
  }
  return `${kept.length}.${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`
}

function textsOf(block: PageBlock): readonly string[] {
  if (block.kind === 'table') return block.cells
  if (block.kind === 'row') return [block.text, block.rest]
  if (block.kind === 'image') return [block.alt]
  if (block.kind === 'include') return [block.target]
  return [block.text]
}

/** Adds a hash for each word of a text. Two words of one hash cost a comparison that is a little less strict. */
function addWords(text: string, into: number[]): void {
  const lower = text.toLowerCase()
  let hash = 0
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index)
    if (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code > 191 && !(code >= 0x2000 && code <= 0x2bff))
    ) {
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193)
    } else if (hash !== 0) {
      into.push(hash)
      hash = 0
    }
  }
  if (hash !== 0) into.push(hash)
}

/** A module's name as lists of word hashes: apart, joined, as initials, and without the plural of its last word. */
function formsOf(name: string): number[][] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const singular = name.replace(/s$/i, '')
  const joined = words.join('')
  const texts = [name, joined, singular, joined.replace(/s$/i, '')]
  if (words.length >= FEWEST_INITIALS) texts.push(words.map((word) => word[0]).join(''))
  return texts.map((text) => {
    const hashes: number[] = []
    addWords(text, hashes)
    return hashes
  })
}

function without(words: readonly number[], forms: readonly number[][]): number[] {
  const longestFirst = forms.filter(({ length }) => length > 0).toSorted((left, right) => right.length - left.length)
  const firsts = new Set(longestFirst.map(([first]) => first))
  const kept: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0
    const form = firsts.has(word)
      ? longestFirst.find((candidate) => candidate.every((part, offset) => words[index + offset] === part))
      : undefined
    if (form) index += form.length - 1
    else kept.push(word)
  }
  return kept
}
