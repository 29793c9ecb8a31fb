import type { PageBlock } from '../../model/page.ts'
import { once } from '../../once.ts'
import { nameWords } from '../../parse/names.ts'

/** "Metrics.", "Here are the metrics", "The module exposes metrics" under the heading "Metrics". */
export function restates(heading: string, { kind, text: line }: { kind: PageBlock['kind']; text: string }): boolean {
  if (line.length > heading.length + LONGEST_FRAME || /[`\d]|\]\(|:\/\//.test(line)) return false
  const isFramed = kind === 'text' && FRAMED.test(line)
  if (!isFramed && line.length > heading.length + MARKS) return false
  const named = new Set(nameWords(heading))
  const around = isFramed ? frame() : NOTHING
  const words = nameWords(line)
  if (!words.every((word) => named.has(word) || around.has(word))) return false
  // "A document contains sections" has a word of its own where the heading has none of it.
  return !isFramed || words.some((word) => named.has(word)) || OF_PAGE.test(line)
}

/** Characters that a line may have more than the heading that it repeats: marks, or a sentence around it. */
const MARKS = 8
const LONGEST_FRAME = 60

/** A look that settles nearly every line: a word that makes a sentence of a heading and tells nothing of it. */
const FRAMED =
  /\b(?:here|there|below|following|follows?|describes?|described|shows|contains|ha(?:s|ve)|uses?|exposes|provides|offers|supports|important|essential|crucial|practices?|standards?|policy)\b/i

const frame = once(
  () =>
    new Set(
      nameWords(
        'the a an our of for per in to is are was here there this these they it its we you us your below above following follows follow as find section page document chapter part describes described shows contains has have uses use exposes provides offers supports important very essential crucial module service system component best practices industry standards company policy',
      ),
    ),
)

/** Words that speak of the page, or praise. */
const OF_PAGE = /\b(?:here|below|follow\w*|important|essential|crucial|practices?|standards?|policy)\b/i

const NOTHING: ReadonlySet<string> = new Set()

/** Words that begin like one of a name, for "logging" under "Logs". */
export function isWordOf(name: string): (word: string) => boolean {
  const stems = (name.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '').slice(0, STEM))
  return (word) => stems.some((stem) => word.startsWith(stem))
}

/** Letters by which two words are one here. */
const STEM = 4
