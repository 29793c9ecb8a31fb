import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gitIn } from '../../src/action/run-git.ts'
import { UserError } from '../../src/errors.ts'
import { listCommits } from '../../src/read/git-log.ts'
import { openGitObjects } from '../../src/read/git-objects.ts'
import { makeRepository, type Repository } from '../helpers/repository.ts'

let repository: Repository
const folder = mkdtempSync(join(tmpdir(), 'failing-git-'))
beforeAll(() => {
  repository = makeRepository({ 'page.md': 'x' })
})
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** The environment of a machine on which git is this script of the shell. */
function machineWith(script: string): Record<string, string> {
  const bin = mkdtempSync(join(folder, 'bin-'))
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return { PATH: [bin, process.env['PATH']].join(delimiter) }
}

/** Says nothing, does not end when it is asked to, and neither does what it has started, which holds its pipes. */
const HANGS = "trap '' TERM\nsleep 20"

const SHORT = 300

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => 'no refusal',
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UserError)
  return String(error)
}

describe('objects', () => {
  const read = async (script: string) => {
    const objects = openGitObjects(repository.root, machineWith(script), SHORT)
    return objects.read(['HEAD', 'HEAD~1']).finally(objects.close)
  }

  test.each([
    ['hangs', HANGS, 'git did not answer for 0.3 seconds'],
    [
      'hangs in the middle of an answer',
      `echo '${'a'.repeat(40)} blob 100'\necho half\n${HANGS}`,
      'git did not answer for 0.3 seconds',
    ],
    ['ends in the middle of an answer', `echo '${'a'.repeat(40)} blob 100'\necho half`, 'git ended: no reason given'],
    ['ends with a reason', 'echo "fatal: the disk is on fire" >&2\nexit 128', 'git ended: fatal: the disk is on fire'],
    ['is killed', 'kill -9 $$', 'git ended'],
  ])('git that %s is one sentence', async (_, script, sentence) => {
    expect(await refusalOf(read(script))).toContain(sentence)
  })

  test('git that answers nonsense has no such object', async () => {
    expect(await read('echo nonsense\necho nonsense\ncat >&2')).toEqual([null, null])
  })

  test('git that answers what nobody asked is not listened to', async () => {
    const objects = openGitObjects(repository.root, machineWith('yes nonsense'), SHORT)
    await objects.read(['HEAD']).catch(() => null)
    expect(await refusalOf(objects.read(['HEAD']))).toContain('git answered what was not asked')
  })

  test('git owes nothing while nobody asks', async () => {
    const objects = openGitObjects(repository.root, process.env, SHORT)
    expect((await objects.read(['HEAD']))[0]?.type).toBe('commit')
    await wait(3 * SHORT)
    expect((await objects.read(['HEAD:page.md']))[0]?.bytes?.toString()).toBe('x')
    objects.close()
  })
})

describe('history', () => {
  const list = (script: string) =>
    listCommits(repository.root, machineWith(script), { since: null, firstParent: true, silenceLimit: SHORT })

  test.each([
    ['hangs', HANGS, 'git did not answer for 0.3 seconds'],
    ['ends with a reason', 'echo "fatal: the disk is on fire" >&2\nexit 128', 'the disk is on fire'],
  ])('git that %s is one sentence', async (_, script, sentence) => {
    expect(await refusalOf(list(script))).toContain(sentence)
  })

  test('a subject of 16 MB and a date after all days are cut', async () => {
    const script = `printf '\\001${'a'.repeat(40)}\\0${'9'.repeat(18)}\\0'\nhead -c 16000000 /dev/zero | tr '\\0' x\nprintf '\\0'`
    const [commit] = await list(script)
    expect(commit).toMatchObject({ time: '+275760-09-13T00:00:00Z', subject: 'x'.repeat(500) })
  })
})

describe('a command', () => {
  test.each([
    ['hangs', HANGS],
    ['does not end its answer', 'yes'],
    ['fails to start', ''],
  ])('of git that %s has no exit code', async (_, script) => {
    const environment = script === '' ? { PATH: folder } : machineWith(script)
    expect((await gitIn(repository.root, environment, 1000)(['rev-parse', 'HEAD'])).code).toBeNull()
  })
})
