import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { UserError } from '../errors.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { countRead } from './short-run.ts'

/** One object of a git repository. `bytes` is null where it is larger than {@link MAX_FILE_BYTES}. */
export interface GitObject {
  id: string
  type: string
  bytes: Buffer | null
}

/**
 * Answers for many objects from one `git cat-file --batch`: starting git costs more than most answers.
 * Names are what git understands (an object id, `REV^{commit}`); null where git knows none of that name.
 */
export interface GitObjects {
  read(names: readonly string[]): Promise<readonly (GitObject | null)[]>
  close: () => void
}

/** How long git may stay silent, in milliseconds: a hung file system must end in a sentence, not in a hung job. */
const SILENCE_LIMIT = 60_000

/**
 * Environment of every git that we start: no token, no prompt, nothing from the user's own configuration that runs
 * programs; `safe.directory` because a container's workspace belongs to another user.
 */
export function gitEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed: Record<string, string> = {}
  for (const name of ['PATH', 'Path', 'PATHEXT', 'SYSTEMROOT', 'SystemRoot', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP']) {
    const value = environment[name]
    if (value !== undefined) passed[name] = value
  }
  return { ...passed, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }
}

/** Flags of every git that we start. */
export const GIT_FLAGS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

/** Starts git in `root`. A missing git shows at the first read, as a {@link UserError}. */
export function openGitObjects(root: string, environment: Readonly<Record<string, string | undefined>>): GitObjects {
  const git = spawn('git', [...GIT_FLAGS, 'cat-file', '--batch'], { cwd: root, env: gitEnvironment(environment) })
  const answers = new AnswerQueue(git)
  return {
    read: (names) => Promise.all(answers.ask(names)),
    close: () => git.kill(),
  }
}

/** An object that is being received; `rest` counts its bytes still to come, with the line end after them. */
interface Body {
  object: GitObject
  filled: number
  rest: number
}

interface Question {
  name: string
  resolve: (object: GitObject | null) => void
  reject: (error: Error) => void
}

/** Git's own first line, or what it means to a user. */
function whyGitEnded(errorText: string): string {
  if (errorText.includes('not a git repository'))
    return 'the folder is no git repository, and --base and --head need one'
  return `git ended: ${errorText.trim().split('\n', 1)[0] || 'no reason given'}`
}

/** Pairs git's stream of answers with the questions, in order. */
class AnswerQueue {
  readonly #git: ChildProcessWithoutNullStreams
  #questions: Question[] = []
  #next = 0
  #failure: Error | null = null
  #errorText = ''
  #input: Buffer = Buffer.alloc(0)
  #body: Body | null = null
  readonly #silence: NodeJS.Timeout

  constructor(git: ChildProcessWithoutNullStreams) {
    this.#git = git
    this.#silence = setTimeout(() => {
      git.kill('SIGKILL')
      this.#fail(new UserError(`git did not answer for ${SILENCE_LIMIT / 1000} seconds`))
    }, SILENCE_LIMIT)
    this.#silence.unref()
    git.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
    git.stderr.on('data', (chunk: Buffer) => {
      if (this.#errorText.length < 2000) this.#errorText += chunk.toString()
    })
    git.stdin.on('error', () => undefined) // told by 'close', with git's own words
    git.on('error', () => this.#fail(new UserError('git could not be started; install git, or run without --base')))
    git.on('close', () => this.#fail(new UserError(whyGitEnded(this.#errorText))))
  }

  ask(names: readonly string[]): Promise<GitObject | null>[] {
    const asked = names.map(
      (name) =>
        new Promise<GitObject | null>((resolve, reject) => {
          if (this.#failure) reject(this.#failure)
          else if (/[\n\0]/.test(name)) reject(new UserError(`${JSON.stringify(name)} is no name of a git revision`))
          else this.#questions.push({ name, resolve, reject })
        }),
    )
    if (!this.#failure && names.length > 0)
      this.#git.stdin.write(`${names.filter((name) => !/[\n\0]/.test(name)).join('\n')}\n`)
    return asked
  }

  #fail(error: Error): void {
    this.#failure ??= error
    clearTimeout(this.#silence)
    for (const question of this.#questions.slice(this.#next)) question.reject(this.#failure)
    this.#questions = []
    this.#next = 0
  }

  #answer(object: GitObject | null): void {
    this.#questions[this.#next++]?.resolve(object)
    if (this.#next === this.#questions.length) {
      this.#questions = []
      this.#next = 0
    }
  }

  #receive(chunk: Buffer): void {
    this.#silence.refresh()
    countRead(chunk.length)
    let data = this.#input.length === 0 ? chunk : Buffer.concat([this.#input, chunk])
    this.#input = Buffer.alloc(0)
    while (data.length > 0) {
      if (this.#body) {
        data = this.#fill(this.#body, data)
        continue
      }
      const lineEnd = data.indexOf(10)
      if (lineEnd < 0) {
        this.#input = data
        return
      }
      this.#startAnswer(data.toString('utf8', 0, lineEnd))
      data = data.subarray(lineEnd + 1)
    }
  }

  #startAnswer(line: string): void {
    const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line)
    if (!header) return this.#answer(null) // "NAME missing", "NAME ambiguous"
    const size = Number(header[3])
    const bytes = size > MAX_FILE_BYTES ? null : Buffer.allocUnsafe(size)
    this.#body = { object: { id: header[1] ?? '', type: header[2] ?? '', bytes }, filled: 0, rest: size + 1 }
  }

  #fill(body: Body, data: Buffer): Buffer {
    const taken = Math.min(body.rest, data.length)
    if (body.object.bytes)
      data.copy(body.object.bytes, body.filled, 0, Math.min(taken, body.object.bytes.length - body.filled))
    body.filled += taken
    body.rest -= taken
    if (body.rest === 0) {
      this.#body = null
      this.#answer(body.object)
    }
    return data.subarray(taken)
  }
}
