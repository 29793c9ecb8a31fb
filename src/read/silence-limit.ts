/** How long git may owe an answer, in milliseconds: a hung file system must end in a sentence, not in a hung job. */
export const SILENCE_LIMIT = 60_000

/** Says when git has owed an answer for too long. */
export class SilenceLimit {
  readonly #milliseconds: number
  readonly #tooLong: (sentence: string) => void
  #timer: NodeJS.Timeout | null = null

  constructor(milliseconds: number, tooLong: (sentence: string) => void) {
    this.#milliseconds = milliseconds
    this.#tooLong = tooLong
  }

  /** Something is owed from now on. */
  wait(): void {
    if (this.#timer) this.#timer.refresh()
    else {
      const sentence = `git did not answer for ${this.#milliseconds / 1000} seconds`
      this.#timer = setTimeout(() => this.#tooLong(sentence), this.#milliseconds)
    }
  }

  /** Nothing is owed any more. */
  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
