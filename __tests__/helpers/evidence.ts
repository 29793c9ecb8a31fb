import { createJudge, type JudgeOptions } from '../../src/assess/judge.ts'
import type { Judgement } from '../../src/model/page.ts'
import { readPage } from '../../src/parse/page/read-page.ts'

export const options: JudgeOptions = { columnNames: ['API'], synonyms: {}, section: null }

/** One judge for all tests, as for all pages of a run. */
export const sharedJudge = createJudge()

/** A page judged against topics by their names. */
export function judge(text: string, topics: readonly string[], more: Partial<JudgeOptions> = {}): Judgement {
  const asked = topics.map((name) => ({ name, hint: null }))
  return sharedJudge(readPage(text), asked, { ...options, ...more })
}

/** Evidence and line of one topic: `section 3`. */
export function evidence(text: string, topic: string, more: Partial<JudgeOptions> = {}): string {
  const [found] = judge(text, [topic], more).topics
  return found?.line == null ? `${found?.evidence}` : `${found.evidence} ${found.line}`
}

/** Evidence alone, for a text below a first section. */
export function below(text: string, topic: string, more: Partial<JudgeOptions> = {}): string {
  return evidence(`# Page\n\n## First\n\nShort.\n\n${text}`, topic, more).replace(/ \d+$/, '')
}

/** What a section has where it only has to have something. */
export const body = '\n\nOf each shop 30 a second, kept for 7 days.\n'
