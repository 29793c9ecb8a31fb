import type { NavItem, NavLink, NavPage, Site, SiteError } from '../model/site.ts'
import { json } from './escape.ts'

/** A site, or why there is none; `config` is the file that was to be read, if it is known. */
export type SiteOutcome = { site: Site; error: null } | { site: null; error: SiteError; config: string | null }

/** What the command `site` prints: JSON that says how the site was read. */
export function renderSite(outcome: SiteOutcome): string {
  return `${json(outcome.site === null ? refusal(outcome) : describe(outcome.site))}\n`
}

function refusal({ error, config }: SiteOutcome & { site: null }): object {
  return { config, docsDir: null, source: 'config', reasons: [], pages: [], links: [], missing: [], omitted: [], error }
}

function describe(site: Site): object {
  const pages: object[] = []
  const links: object[] = []
  const missing: string[] = []
  const page = ({ src, inclusion, location }: NavPage, titles: (string | null)[]) => {
    pages.push({ titles, src, inclusion, location })
  }
  const link = ({ url, link: kind }: NavLink, titles: (string | null)[]) => {
    links.push({ titles, url, kind })
    if (kind === 'missing') missing.push(url)
  }
  const visit = (items: readonly NavItem[], trail: readonly (string | null)[]): void => {
    for (const item of items) {
      const titles = [...trail, item.kind === 'section' && item.untitled === true ? null : item.title]
      if (item.kind === 'page') page(item, item.sectionIndex === true ? [...trail] : titles)
      else if (item.kind === 'link') link(item, titles)
      else visit(item.children, titles)
    }
  }
  visit(site.nav, [])
  const { config, docsDir, source, reasons, omitted } = site
  return { config, docsDir, source, reasons, pages, links, missing, omitted, error: null }
}
