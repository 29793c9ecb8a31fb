import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { UserError } from '../errors.ts'
import { AnswerSize } from './answer-size.ts'
import { MAX_FILE_BYTES, MAX_FOLDER_BYTES } from './limits.ts'
import { countRead } from './short-run.ts'
import { SILENCE_LIMIT, SilenceLimit } from './silence-limit.ts'
import { startGit, stop } from './start-git.ts'

/** One object of a git repository. `bytes` is null where it is larger than what is read of its kind. */
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

/** Starts git in `root`. A missing git shows at the first read, as a {@link UserError}. */
export function openGitObjects(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  silenceLimit = SILENCE_LIMIT,
): GitObjects {
  const git = startGit(root, ['cat-file', '--batch'], environment)
  const answers = new AnswerQueue(git, silenceLimit)
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
  size: AnswerSize
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
  readonly #silence: SilenceLimit

  constructor(git: ChildProcessWithoutNullStreams, silenceLimit: number) {
    this.#git = git
    this.#silence = new SilenceLimit(silenceLimit, (sentence) => this.#give(new UserError(sentence)))
    git.stdout.on('data', (chunk: Buffer) => {
      try {
        this.#receive(chunk)
      } catch (error) {
        this.#give(error instanceof Error ? error : new Error(String(error)))
      }
    })
    git.stderr.on('data', (chunk: Buffer) => {
      if (this.#errorText.length < 2000) this.#errorText += chunk.toString()
    })
    git.stdin.on('error', () => undefined) // told by 'close', with git's own words
    git.on('error', () => this.#fail(new UserError('git could not be started; install git, or run without --base')))
    git.on('close', () => this.#fail(new UserError(whyGitEnded(this.#errorText))))
  }

  ask(names: readonly string[]): Promise<GitObject | null>[] {
    const size = new AnswerSize(names)
    const asked = names.map(
      (name) =>
        new Promise<GitObject | null>((resolve, reject) => {
          if (this.#failure) reject(this.#failure)
          else if (/[\n\0]/.test(name)) reject(new UserError(`${JSON.stringify(name)} is no name of a git revision`))
          else this.#questions.push({ name, size, resolve, reject })
        }),
    )
    if (!this.#failure && names.length > 0)
      this.#git.stdin.write(`${names.filter((name) => !/[\n\0]/.test(name)).join('\n')}\n`)
    if (this.#questions.length > 0) this.#silence.wait()
    return asked
  }

  /** Ends git, and what it has started with it: whoever holds its pipes would keep this process alive. */
  #give(error: Error): void {
    this.#fail(error)
    stop(this.#git)
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#silence.end()
    for (const question of this.#questions.slice(this.#next)) question.reject(this.#failure)
    this.#questions = []
    this.#next = 0
  }

  #answer(object: GitObject | null): void {
    const question = this.#questions[this.#next++]
    if (!question) throw new UserError('git answered what was not asked')
    question.resolve(object)
    if (this.#next === this.#questions.length) {
      this.#questions = []
      this.#next = 0
      this.#silence.end()
    }
  }

  #receive(chunk: Buffer): void {
    this.#silence.wait()
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
    const [, id = '', type = ''] = header
    const size = Number(header[3])
    const isLarge = size > (type === 'tree' ? MAX_FOLDER_BYTES : MAX_FILE_BYTES)
    if (!isLarge) {
      this.#questions[this.#next]?.size.add(size)
      countRead(size)
    }
    this.#body = { object: { id, type, bytes: isLarge ? null : Buffer.allocUnsafe(size) }, filled: 0, rest: size + 1 }
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
