import { UserError } from '../errors.ts'
import { MAX_ANSWER_BYTES } from './limits.ts'

/** Adds up the files of one question, so that no tree can fill the memory with many files of the largest size. */
export class AnswerSize {
  readonly #asked: readonly string[]
  #bytes = 0

  /** @param asked what is asked for: paths, or git's names */
  constructor(asked: readonly string[]) {
    this.#asked = asked
  }

  /** @throws {UserError} where the answer gets too large */
  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes <= MAX_ANSWER_BYTES) return
    const others = this.#asked.length - 1
    throw new UserError(
      `${this.#asked[0]} and ${others} files that are read with it have more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB together; remove or split the large ones`,
    )
  }
}
