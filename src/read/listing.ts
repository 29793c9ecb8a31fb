import { byCodePoint } from '../code-points.ts'
import { UserError } from '../errors.ts'
import { MAX_LINKED_ENTRIES, MAX_LISTED_ENTRIES, MAX_PATH_LENGTH } from './limits.ts'

/** The files below a folder, as they are found; a tree that would never end is refused. */
export class Listing {
  readonly #folder: string
  readonly #files: string[] = []
  #entries = 0
  #linked = 0

  constructor(folder: string) {
    this.#folder = folder === '' ? 'the judged folder' : `the folder ${folder}`
  }

  /**
   * Counts a file or a folder.
   * @throws {UserError} where there are too many, or it lies too deep.
   */
  count(path: string, isLinked: boolean): void {
    this.#entries += 1
    if (isLinked) this.#linked += 1
    if (this.#entries > MAX_LISTED_ENTRIES)
      this.#refuse(`more than ${MAX_LISTED_ENTRIES} files and folders`, 'name a narrower docs_dir')
    if (this.#linked > MAX_LINKED_ENTRIES)
      this.#refuse(`more than ${MAX_LINKED_ENTRIES} files and folders behind symbolic links`, 'remove links to folders')
    if (path.length > MAX_PATH_LENGTH)
      this.#refuse(`a path of more than ${MAX_PATH_LENGTH} characters`, 'nest folders less deep')
  }

  /** Counts a file and keeps it. */
  add(path: string, isLinked: boolean): void {
    this.count(path, isLinked)
    this.#files.push(path)
  }

  /** In code-point order. */
  sorted(): string[] {
    return this.#files.sort(byCodePoint)
  }

  #refuse(what: string, remedy: string): never {
    throw new UserError(`${this.#folder} has ${what}, and is not listed; ${remedy}`)
  }
}
