import type { LoadedDocument } from '../assess/assess.ts'
import { type Judge, judgeDocument } from '../assess/judge.ts'
import { withIncludes } from '../assess/outline.ts'
import type { Survey, SurveyedCell } from '../assess/survey.ts'
import { UserError } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import type { Column } from '../model/assessment.ts'
import type { Page } from '../model/page.ts'
import type { FileContent, Tree } from '../model/tree.ts'
import { readPage } from '../parse/page/read-page.ts'
import { decodeUtf8 } from '../parse/text.ts'
import { loadIncludes } from './includes.ts'
import { openSnippets } from './snippet-reader.ts'

/** Documents read from one tree, by what was asked of them. */
export interface LoadedDocuments {
  of: (cell: SurveyedCell) => LoadedDocument | null
  /** Content id of every document that was asked for and is there. */
  ids: ReadonlyMap<string, string>
  /** Documents that include others: what is in them is not told by their own id. */
  including: ReadonlySet<string>
}

/**
 * Judgements, shared by all trees of a run: what is the same in both is judged once. By what the column asks, which is
 * long and the same for thousands of documents, then by content and the rest of the question.
 */
export type JudgementMemory = Map<string, Map<string, LoadedDocument>>

/**
 * Documents held in memory at a time; a repository may have 70,000. Of the largest size these are 256 MiB, and judging one of
 * those takes twice as much.
 */
const BATCH = 32

/**
 * Letters that may be judged again because several cells rest on one document: some seconds. A page of 100,000 letters may be
 * that of 160 cells, and one of a million that of 130 sections; a small roadmap could otherwise ask thousands of times for the
 * largest page that there is.
 */
const MAX_JUDGED_AGAIN = 16 * 1024 * 1024

/** A section of a page is judged without the others; what is left to do for the page as a whole is a part of the work. */
const SHARE_OF_SECTION = 1 / 8

/** Letters that a block of an outline stands for. */
const LETTERS_OF_BLOCK = 40

/** Reads and judges the documents of a survey. Texts are dropped as soon as they are judged. */
export async function loadDocuments(
  tree: Tree,
  { cells, site, mapping }: Survey,
  judge: Judge,
  memory: JudgementMemory,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<LoadedDocuments> {
  const asked = groupBy(
    cells.filter(({ located }) => located.doc !== null),
    ({ located }) => located.doc?.path ?? '',
  )
  const paths = [...asked.keys()]
  const ids = new Map<string, string>()
  const answersByColumn = new Map<Column, Map<string, LoadedDocument>>()
  const documents = new Map<SurveyedCell, LoadedDocument>()
  const including = new Set<string>()
  let judgedAgain = 0
  const snippetsOfPage = openSnippets(tree)
  const known = await tree.identify(paths)
  const unread = paths.filter((path, index) => {
    const id = known[index] ?? null
    if (id === null) return true
    ids.set(path, id)
    return !recall(path, id)
  })
  for (let start = 0; start < unread.length; start += BATCH) {
    onProgress(start, unread.length)
    const batch = unread.slice(start, start + BATCH)
    const contents = await tree.read(batch)
    for (const [index, path] of batch.entries()) {
      const content = contents[index]
      if (!content) continue
      if (content.id !== null) ids.set(path, content.id)
      if (content.id === null || !recall(path, content.id)) await learn(path, content)
    }
  }
  return { ids, including, of: (cell) => documents.get(cell) ?? null }

  /** Takes all answers about a document from memory, or none. */
  function recall(path: string, id: string): boolean {
    const wanted = asked.get(path) ?? []
    const answers = wanted.map((cell) => answersOf(cell.column).get(questionKey(id, cell)))
    if (answers.includes(undefined)) return false
    for (const [index, cell] of wanted.entries()) {
      const answer = answers[index]
      if (answer) documents.set(cell, answer)
    }
    return true
  }

  async function learn(path: string, content: FileContent): Promise<void> {
    const text = content.bytes && decodeUtf8(content.bytes)
    const page = text === null ? null : readPage(text)
    const included =
      page && page.includes.length > 0 ? await loadIncludes(snippetsOfPage(), page, path, site.docsDir) : null
    if (included !== null) including.add(path)
    const cells = asked.get(path) ?? []
    // Of a page that one cell rests on, which is nearly every one, nothing is judged again.
    const weight = page && cells.length > 1 ? weightOf(page, text ?? '', included) : 0
    for (const [index, cell] of cells.entries()) {
      if (index > 0) countAgain(path, cell, cell.located.doc?.section === null ? weight : weight * SHARE_OF_SECTION)
      const { column, moduleNames, located } = cell
      const question = { column, moduleNames, located, synonyms: mapping.synonyms, ...(included && { included }) }
      const document: LoadedDocument = page
        ? { facts: judgeDocument(judge, page, question), problem: null }
        : { facts: null, problem: content.problem ?? 'not-utf-8' }
      documents.set(cell, document)
      // What a page includes is not in its id, so such an answer holds for this tree only.
      if (content.id !== null && included === null) answersOf(cell.column).set(questionKey(content.id, cell), document)
    }
  }

  function countAgain(path: string, { cell }: SurveyedCell, weight: number): void {
    judgedAgain += weight
    if (judgedAgain <= MAX_JUDGED_AGAIN) return
    const { location } = cell
    throw new UserError(
      `${location.path}:${location.startLine} rests on ${path} like cells before it, and such documents come to more than ${MAX_JUDGED_AGAIN.toLocaleString('en')} letters to judge again: ` +
        'write a document for each cell, or split the page.',
    )
  }

  /** What is known of a column's documents: for equal questions the same, whatever the tree. */
  function answersOf(column: Column): Map<string, LoadedDocument> {
    let answers = answersByColumn.get(column)
    if (answers === undefined) {
      const question = JSON.stringify([column.titles, column.topics, mapping.synonyms])
      answers = memory.get(question) ?? new Map()
      memory.set(question, answers)
      answersByColumn.set(column, answers)
    }
    return answers
  }
}

/** What judging a page costs, in letters. */
function weightOf(page: Page, text: string, included: ReadonlyMap<string, Page> | null): number {
  return included ? withIncludes(page, included).length * LETTERS_OF_BLOCK : text.length
}

/** The rest of a question: whose text, which part of it, and what its module is called. */
function questionKey(id: string, { located, moduleNames }: SurveyedCell): string {
  return `${id} ${JSON.stringify([located.doc?.section, ...moduleNames])}`
}
