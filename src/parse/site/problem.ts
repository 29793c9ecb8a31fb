import type { SiteError } from '../../model/site.ts'

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
    super(message)
    this.path = path
    this.line = line
  }
}
