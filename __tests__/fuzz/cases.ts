/** What once broke a reader's promises: the reader, what was wrong, the shortest text that showed it. */
export const cases: readonly (readonly [reader: string, wrong: string, text: string])[] = [
  ['config', 'a refusal in two lines, because a key has a line end in it', 'topics:\n "\\r": {tier, topics: []}\n'],
  [
    'site',
    'a refusal in two lines, because a nav entry has a line end in it',
    'plugins:\n  - awesome-pages\n=== docs/.pages\nnav:\n- a\n\n  b\n',
  ],
]
