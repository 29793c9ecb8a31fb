import type { Column, DocumentFacts, Located } from '../model/assessment.ts'
import type { Judgement, Page } from '../model/page.ts'
import type { Topic } from '../model/roadmap.ts'
import { countWords } from '../parse/page/words.ts'
import { boilerplateKey } from './boilerplate.ts'
import { findEvidence } from './evidence/find-evidence.ts'
import { openSearch } from './evidence/open-search.ts'
import { type ColumnTopics, columnTopics } from './names/column-topics.ts'
import { type FieldTable, openFieldTable } from './names/field-table.ts'
import { type Lexicon, numberOf, openLexicon, stemNumbers } from './names/lexicon.ts'
import type { StemCache } from './names/stem.ts'
import { stemsOf, type Title, titleOf } from './names/title.ts'
import { namesOfTopic } from './names/vocabulary.ts'
import { outlineOf, sectionRange, withIncludes } from './outline.ts'
import { knownAnchors } from './page-links.ts'
import { detached, remember } from './remember.ts'
import { shapesOf } from './shape.ts'
import { stubSignals } from './stub.ts'
import { isTreated } from './treated.ts'

export interface JudgeOptions {
  /** The column's name and aliases: the page's own title says these anyway. */
  columnNames: readonly string[]
  /** The module's name and aliases, for the same reason. */
  moduleNames?: readonly string[]
  /** Topic → further names, from the config. */
  synonyms: Readonly<Record<string, readonly string[]>>
  /** Anchor of the part of the page that is meant; null for the whole page. */
  section: string | null
  /** Pages that this one includes, by the target as written. */
  included?: ReadonlyMap<string, Page>
  /** Whether to keep near misses. */
  explain?: boolean
}

/** Judges a page against a column's topics. */
export type Judge = (page: Page, topics: readonly Topic[], options: JudgeOptions) => Judgement

/**
 * A judge for one run: what it learns of words and topics is kept between pages. Same page, same judgement. `explain`
 * makes every judgement keep its near misses.
 */
export function createJudge(defaults: { explain?: boolean } = {}): Judge {
  const cache: StemCache = new Map()
  const lexicon = openLexicon(cache)
  const toTitle = rememberTitles(cache)
  const compile = columnCompiler(lexicon, toTitle)
  const tools = {
    titleOf: toTitle,
    stemsOf: (text: string) => stemsOf(text, cache),
    numbersOf: (text: string) => stemNumbers(text, lexicon),
    shapesOf: (line: string, wanted: readonly string[]) =>
      shapesOf(line, wanted).map((shape) => numberOf(shape, lexicon)),
  }
  return (page, topics, options) => {
    const all = withIncludes(page, options.included)
    const range = options.section === null ? { start: 0, end: all.length } : sectionRange(all, options.section)
    const blocks =
      range === null ? [] : range.start === 0 && range.end === all.length ? all : all.slice(range.start, range.end)
    const outline = outlineOf(blocks, options.section === null)
    const words = options.section === null && all === page.blocks ? page.words : wordsOf(blocks)
    const search = openSearch(outline, {
      column: compile(topics, options.synonyms),
      ownTitles: () => [...options.columnNames, ...(options.moduleNames ?? [])].map(toTitle),
      explain: options.explain ?? defaults.explain ?? false,
      isUnfinished: false,
      // Last, for the reason that judgeDocument gives.
      ...tools,
    })
    const evidence = findEvidence(search)
    const treated = evidence.filter((topic) => isTreated(topic.evidence)).length
    // Where one topic is treated, something has been written: the page is not finished, but it is no stub.
    const signals = treated === 0 ? stubSignals(outline, words) : NO_SIGNALS
    const isStub = signals.length > 0
    return {
      verdict: isStub ? 'stub' : treated === evidence.length ? 'complete' : 'incomplete',
      topics: evidence,
      stubSignals: signals,
      words,
      section:
        options.section === null
          ? null
          : { anchor: options.section, line: range === null ? null : (all[range.start]?.line ?? null) },
    }
  }
}

function rememberTitles(cache: StemCache): (text: string) => Title {
  const titles = new Map<string, Title>()
  return (text) => remember(titles, text, () => titleOf(text, cache))
}

const NO_SIGNALS: readonly string[] = []

type Synonyms = JudgeOptions['synonyms']

/** Topics are compiled once for a column; two trees have equal ones that are not the same. */
function columnCompiler(
  lexicon: Lexicon,
  toTitle: (text: string) => Title,
): (topics: readonly Topic[], synonyms: Synonyms) => ColumnTopics {
  const same = new WeakMap<readonly Topic[], { synonyms: Synonyms; column: ColumnTopics }>()
  const equal = new Map<string, ColumnTopics>()
  let table: FieldTable | null = null
  return (topics, synonyms) => {
    const known = same.get(topics)
    if (known?.synonyms === synonyms) return known.column
    const column = remember(equal, JSON.stringify([topics, synonyms]), () => {
      table ??= openFieldTable(lexicon.cache)
      const field = table
      return columnTopics(
        topics.map((topic) => namesOfTopic(topic, synonyms, field)),
        lexicon,
        toTitle,
      )
    })
    same.set(topics, { synonyms, column })
    return column
  }
}

/** Judges one page alone. For many pages of a run, `createJudge` once. */
export function judgePage(page: Page, topics: readonly Topic[], options: JudgeOptions): Judgement {
  return createJudge()(page, topics, options)
}

/** What a cell asks of its document. */
export interface Question {
  column: Pick<Column, 'titles' | 'topics'>
  moduleNames: readonly string[]
  located: Pick<Located, 'doc'>
  /** Topic → further names, from the config. */
  synonyms?: Readonly<Record<string, readonly string[]>>
  /** Pages that the document includes, by the target as written. */
  included?: ReadonlyMap<string, Page>
}

/** Everything that a run keeps of a document. */
export function judgeDocument(judge: Judge, page: Page, question: Question): DocumentFacts {
  const { column, moduleNames, located, synonyms = {}, included } = question
  const judgement = judge(page, column.topics, {
    columnNames: column.titles,
    moduleNames,
    synonyms,
    section: located.doc?.section ?? null,
    ...(included && { included }),
  })
  // Property by property: an object that begins with another's properties and goes on gets a class of its own from V8, each time,
  // which takes more room than the object.
  const { links, linksLeft, anchors } = targetsOf(page, included)
  return { judgement, links, linksLeft, anchors, boilerplate: boilerplateKey(page, moduleNames) }
}

type Targets = Pick<DocumentFacts, 'links' | 'linksLeft' | 'anchors'>

/** What was made of the links of a page: thousands of cells may rest on one page, and they share it. */
const targetsOfPages = new WeakMap<Page, { included: Question['included']; targets: Targets }>()

function targetsOf(page: Page, included: Question['included']): Targets {
  const last = targetsOfPages.get(page)
  if (last && last.included === included) return last.targets
  const anchors = knownAnchors(page, included)
  const targets: Targets = {
    links: page.links.map((link) => ({ ...link, target: detached(link.target) })),
    linksLeft: page.linksLeft,
    // Detached, for V8 leaves what JSON makes in parts.
    anchors: anchors && detached(JSON.stringify([...anchors])),
  }
  targetsOfPages.set(page, { included, targets })
  return targets
}

function wordsOf(blocks: Page['blocks']): number {
  let words = 0
  for (const block of blocks) {
    if (block.kind === 'text' || block.kind === 'item') words += countWords(block.text, 0, block.text.length)
    else if (block.kind === 'row')
      words += countWords(block.text, 0, block.text.length) + countWords(block.rest, 0, block.rest.length)
  }
  return words
}
