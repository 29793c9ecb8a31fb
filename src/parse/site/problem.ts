import type { SiteError } from '../../model/site.ts'

/** Longest message; it may quote a name of the repository's. */
const MAX_MESSAGE = 1000

/**
 * Why MkDocs would refuse what it was given. Thrown inside `parse/site`, where it saves every step a union of results;
 * `loadSite` turns it into a {@link SiteError}.
 */
export class SiteProblem extends Error implements SiteError {
  override name = 'SiteProblem'
  /** The file that is refused, relative to the root. */
  path: string
  /** 1-based; null where no line is to blame. */
  line: number | null

  constructor(message: string, path: string, line: number | null) {
    super(inOneLine(message))
    this.path = path
    this.line = line
  }
}

function inOneLine(message: string): string {
  const shown = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message
  return shown.replaceAll(/[\n\r]+/g, ' ')
}
