import { describe, expect, test } from '@jest/globals'
import { compareWithLabels } from '../../src/assess/agreement.ts'
import type { Judgement } from '../../src/model/page.ts'
import type { Evidence } from '../../src/model/report.ts'

function judged(verdict: Judgement['verdict'], ...evidence: Evidence[]): Judgement {
  return {
    verdict,
    topics: evidence.map((one, index) => ({
      name: `t${index}`,
      evidence: one,
      line: one === 'absent' ? null : 7,
      quote: one === 'absent' ? null : 'Q',
      near: [],
    })),
    stubSignals: [],
    words: 100,
    section: null,
  }
}

function labelled(path: string, ...labels: Evidence[]) {
  return { path, kind: 'api', topics: labels.map((label, index) => ({ topic: `t${index}`, label })) }
}

describe('agreement', () => {
  test('section and covered are the same: present', () => {
    const result = compareWithLabels([
      { document: labelled('a.md', 'section', 'covered'), judgement: judged('complete', 'covered', 'section') },
    ])
    expect(result).toMatchObject({
      topicsAgreed: 2,
      topics: 2,
      documentsAgreed: 1,
      falseAlarms: 0,
      precision: 1,
      recall: 1,
      disagreements: [],
    })
  })

  test('a miss costs precision, a false alarm recall, and both are listed with what was seen', () => {
    const result = compareWithLabels([
      { document: labelled('b.md', 'section', 'absent'), judgement: judged('incomplete', 'mentioned', 'section') },
      { document: labelled('a.md', 'section'), judgement: judged('incomplete', 'absent') },
    ])
    expect(result).toMatchObject({ topicsAgreed: 0, precision: 0, recall: 0, documentsAgreed: 1, falseAlarms: 1 })
    expect(result.disagreements).toEqual([
      { path: 'a.md', topic: null, reader: 'complete', tool: 'incomplete', saw: '' },
      { path: 'a.md', topic: 't0', reader: 'section', tool: 'absent', saw: '' },
      { path: 'b.md', topic: 't0', reader: 'section', tool: 'mentioned', saw: 'line 7 "Q"' },
      { path: 'b.md', topic: 't1', reader: 'absent', tool: 'section', saw: 'line 7 "Q"' },
    ])
  })

  test('what the Markdown alone supports wins over what the images show', () => {
    const document = {
      ...labelled('a.md'),
      topics: [{ topic: 't0', label: 'placeholder' as const, text_only_label: 'covered' as const }],
    }
    expect(compareWithLabels([{ document, judgement: judged('complete', 'covered') }]).disagreements).toEqual([])
  })
})
