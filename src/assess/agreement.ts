import type { Judgement } from '../model/page.ts'
import type { Evidence } from '../model/report.ts'
import { isTreated } from './treated.ts'

/** A document that a careful reader judged, topic by topic. */
export interface LabelledDocument {
  path: string
  kind: string
  /** `stub` where the reader calls it one; otherwise what counts is recomputed from the topics. */
  overall?: string
  topics: readonly LabelledTopic[]
}

export interface LabelledTopic {
  topic: string
  label: Evidence
  /** What the Markdown alone supports, where the reader also looked at images. */
  text_only_label?: Evidence
  hint?: string
}

/** One point on which reader and tool differ, with what the tool saw. */
export interface Disagreement {
  path: string
  topic: string | null
  reader: string
  tool: string
  saw: string
}

/** How far judgements agree with a reader's labels. A topic is present as `section` or `covered`. */
export interface Agreement {
  documents: number
  documentsAgreed: number
  /** Documents that the reader calls complete and the tool does not: what costs trust. */
  falseAlarms: number
  topics: number
  topicsAgreed: number
  /** Of the topics that the tool finds present, the share that the reader does too; 1 where it finds none. */
  precision: number
  /** Of the topics that the reader finds present, the share that the tool does too; 1 where there are none. */
  recall: number
  disagreements: readonly Disagreement[]
}

export function compareWithLabels(pairs: readonly { document: LabelledDocument; judgement: Judgement }[]): Agreement {
  const disagreements: Disagreement[] = []
  const topics = pairs.flatMap((pair) => topicPairs(pair.document, pair.judgement))
  let documentsAgreed = 0
  let falseAlarms = 0
  for (const { document, judgement } of pairs) {
    const expected = expectedVerdict(document)
    if (judgement.verdict === expected) documentsAgreed++
    else
      disagreements.push({
        path: document.path,
        topic: null,
        reader: expected,
        tool: judgement.verdict,
        saw: judgement.stubSignals.join('; '),
      })
    if (expected === 'complete' && judgement.verdict !== 'complete') falseAlarms++
  }
  for (const { path, topic, reader, tool, saw } of topics) {
    if (isTreated(reader) !== isTreated(tool)) disagreements.push({ path, topic, reader, tool, saw })
  }
  const both = topics.filter(({ reader, tool }) => isTreated(reader) && isTreated(tool)).length
  return {
    documents: pairs.length,
    documentsAgreed,
    falseAlarms,
    topics: topics.length,
    topicsAgreed: topics.filter(({ reader, tool }) => isTreated(reader) === isTreated(tool)).length,
    precision: share(both, topics.filter(({ tool }) => isTreated(tool)).length),
    recall: share(both, topics.filter(({ reader }) => isTreated(reader)).length),
    disagreements: disagreements.toSorted(
      (left, right) => compare(left.path, right.path) || compare(left.topic ?? '', right.topic ?? ''),
    ),
  }
}

function topicPairs(document: LabelledDocument, judgement: Judgement) {
  return document.topics.map(({ topic, label, text_only_label }, index) => {
    const found = judgement.topics[index]
    const near = found?.near.map(({ line, quote, reason }) => `line ${line} "${quote}" (${reason})`).join('; ') ?? ''
    const saw =
      found?.line == null
        ? near
        : [`line ${found.line} "${found.quote ?? ''}"`, near].filter((part) => part !== '').join('; ')
    return { path: document.path, topic, reader: text_only_label ?? label, tool: found?.evidence ?? 'absent', saw }
  })
}

function expectedVerdict(document: LabelledDocument): Judgement['verdict'] {
  if (document.overall === 'stub') return 'stub'
  return document.topics.every(({ label, text_only_label }) => isTreated(text_only_label ?? label))
    ? 'complete'
    : 'incomplete'
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
