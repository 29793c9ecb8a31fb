import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** What GitHub's platform forces on a gate: the contract, a test or more for each. */
const BEHAVIOURS: Record<number, string> = {
  1: 'the exit code is the verdict; all else is presentation',
  2: 'success and failure; neutral in report mode only; who cannot decide fails',
  3: 'one check run, found by name, id and app; a job’s own is never touched',
  4: 'check run and lines are those of the head commit',
  5: 'annotations in batches, each with the whole output; columns on one line only',
  6: 'one guard of length in UTF-8 bytes, cut at lines',
  7: 'ten annotations of a level in the log, the worst first',
  8: 'nothing that is printed is a command to the runner',
  9: 'untrusted text is inert in comment, summary and check run',
  10: 'one comment, by marker and author, edited in place',
  11: 'the pull request is read again before anything is published',
  12: 'a refusal is one notice that names the permission',
  13: 'which events are judged, and that pull_request_target is not',
  14: 'the base tree from whatever checkout there is, or a sentence',
  15: 'no silent partial reads',
  16: '"nothing relevant changed" is decided inside',
  17: 'writes a second apart, stated waits kept, no blind repeat',
  18: 'the workspace is hostile',
  19: 'Node 24, one action.yml, addresses from the environment, pinned examples',
  20: 'reports of forks are hostile data, and suggestions only comments',
}

/** Titles of tests that name behaviours: `behaviour 3: …`, `behaviours 1, 2 and 12: …`. */
function named(): ReadonlySet<number> {
  const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  )
  const texts = files.map((file) => readFileSync(join('__tests__', file), 'utf8'))
  const titles = texts.flatMap((text) => [
    ...text.matchAll(/(?:describe|test)(?:\.each\([^]*?\))?\(\s*['"`]behaviours? ([\d, and]+):/g),
  ])
  return new Set(titles.flatMap(([, numbers]) => (numbers ?? '').match(/\d+/g)?.map(Number) ?? []))
}

describe('each of the 20 behaviours has a test of its name', () => {
  const found = named()
  test.each(Object.entries(BEHAVIOURS))('behaviour %s: %s', (number) => {
    expect(found).toContain(Number(number))
  })

  test('and no test names another', () => {
    expect([...found].filter((number) => !(number in BEHAVIOURS))).toEqual([])
  })
})
