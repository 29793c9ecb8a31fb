import { UserError } from '../errors.ts'
import { MAX_PATH_LENGTH } from './limits.ts'
import { SILENCE_LIMIT, SilenceLimit } from './silence-limit.ts'
import { startGit, stop } from './start-git.ts'

/** A commit, and which files it changed against the one before it. */
export interface LoggedCommit {
  id: string
  /** When it was committed, in UTC: `2026-01-31T12:00:00Z`. */
  time: string
  subject: string
  changes: CommitChanges
}

export interface CommitChanges {
  /** Relative to the judged root; null where there are too many to name, or the commit before it is not its parent. */
  paths: readonly string[] | null
  /** Ordinary files were edited in place, and nothing else happened. */
  onlyEdits: boolean
}

/** Files of a commit that are named; one with more changes everything, as far as we care. */
const MOST_PATHS = 5_000

/** Longest first line of a message that is kept. */
const LONGEST_SUBJECT = 500

/** The last moment that a date can be, in milliseconds: a commit may claim a later one. */
const LAST_DAY = 8.64e15

/** Bytes of a field that are held until its end comes: any path, and more of a subject than is kept. */
const LONGEST_FIELD = 4 * MAX_PATH_LENGTH

/**
 * The commits that led to HEAD, oldest first, from one `git log`. `since` is a full commit id to begin with.
 * `firstParent` follows the main line only: what merges brought counts as the merge's change.
 * @throws {UserError} where git cannot say.
 */
export async function listCommits(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  options: { since: string | null; firstParent: boolean; silenceLimit?: number },
): Promise<LoggedCommit[]> {
  const args = [
    'log',
    '-z',
    '--format=%x01%H%x00%ct%x00%s',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--relative',
    // With --first-parent a merge's difference is that to its first parent; in a whole history it is left out.
    ...(options.firstParent ? ['--first-parent', '-m'] : ['--topo-order']),
    'HEAD',
    ...(options.since === null ? [] : [`^${options.since}^@`]),
    '--',
  ]
  const commits: LoggedCommit[] = []
  await eachField(root, args, environment, fieldReader(commits), options.silenceLimit ?? SILENCE_LIMIT)
  if (!options.firstParent) for (const commit of commits) commit.changes = { paths: null, onlyEdits: false }
  return commits.toReversed()
}

/**
 * Reads git's fields: `\1ID`, seconds, subject, then for each changed file `:MODE MODE ID ID STATUS` and its path. A subject
 * and the raw part after it are parted by a line end.
 */
function fieldReader(commits: LoggedCommit[]): (field: string) => void {
  let expected: 'seconds' | 'subject' | 'path' | null = null
  let paths: string[] | null = []
  let current: LoggedCommit | null = null
  return (field) => {
    if (expected === 'seconds' && current) {
      current.time = new Date(Math.min(Number(field) * 1000, LAST_DAY)).toISOString().replace('.000', '')
      expected = 'subject'
    } else if (expected === 'subject' && current) {
      current.subject = field.slice(0, LONGEST_SUBJECT)
      expected = null
    } else if (expected === 'path' && current) {
      if (paths && paths.length >= MOST_PATHS) paths = null
      paths?.push(field)
      current.changes = { ...current.changes, paths }
      expected = null
    } else if (field.startsWith('\u0001')) {
      paths = []
      current = { id: field.slice(1), time: '', subject: '', changes: { paths, onlyEdits: true } }
      commits.push(current)
      expected = 'seconds'
    } else {
      const raw = /^\s*:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])/.exec(field)
      if (!raw || !current) return
      if (raw[3] !== 'M' || !isFile(raw[1]) || !isFile(raw[2]))
        current.changes = { ...current.changes, onlyEdits: false }
      expected = 'path'
    }
  }
}

function isFile(mode: string | undefined): boolean {
  return mode === '100644' || mode === '100755'
}

/** Hands every NUL-ended field of git's output on as it comes: a long history's output is large. */
function eachField(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  take: (field: string) => void,
  silenceLimit: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const git = startGit(root, args, environment)
    git.stdin.end()
    const silence = new SilenceLimit(silenceLimit, (sentence) => {
      reject(new UserError(sentence))
      stop(git)
    })
    silence.wait()
    let rest: Buffer = Buffer.alloc(0)
    let errorText = ''
    git.stdout.on('data', (chunk: Buffer) => {
      silence.wait()
      const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let start = 0
      for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
        take(data.toString('utf8', start, end))
        start = end + 1
      }
      rest = data.subarray(start, start + LONGEST_FIELD)
    })
    git.stderr.on('data', (chunk: Buffer) => {
      if (errorText.length < 2000) errorText += chunk.toString()
    })
    git.on('error', () => {
      silence.end()
      reject(new UserError('git could not be started; install git: history is read from it'))
    })
    git.on('close', (code) => {
      silence.end()
      if (rest.length > 0) take(rest.toString('utf8'))
      if (code === 0) resolve()
      else reject(new UserError(whyLogEnded(errorText)))
    })
  })
}

function whyLogEnded(errorText: string): string {
  if (errorText.includes('not a git repository'))
    return 'the folder is no git repository, and its history is read from git'
  if (errorText.includes("bad revision 'HEAD'") || errorText.includes('does not have any commits'))
    return 'the repository has no commit yet'
  return `git log ended: ${errorText.trim().split('\n', 1)[0] || 'no reason given'}`
}
