import { posix } from 'node:path'
import type { Site } from '../../model/site.ts'

/** A link as a document: its path relative to the root, and the anchor in it. */
export interface LinkedDocument {
  path: string
  section: string | null
}

/**
 * What a relative link in the roadmap points to, as MkDocs resolves it: relative to the roadmap's folder, `/` from
 * docs_dir, a folder means its index page. Null for links to elsewhere (a URL, a mail address, outside the repository).
 */
export function linkedDocument(target: string, roadmapPath: string, site: Site): LinkedDocument | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return null
  const hash = target.indexOf('#')
  const file = decode((hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/s, ''))
  const section = hash < 0 || hash === target.length - 1 ? null : decode(target.slice(hash + 1))
  if (file === null) return null
  if (file === '') return { path: roadmapPath, section }
  const path = file.startsWith('/') ? posix.join(site.docsDir, file) : posix.join(posix.dirname(roadmapPath), file)
  if (path.startsWith('../') || path === '..') return null
  const clean = path.replace(/\/$/, '')
  return { path: existing(clean, site) ?? clean, section }
}

/** Links may name the page as the reader's browser does: the folder, or without the ending. */
function existing(path: string, site: Site): string | undefined {
  return [path, `${path}/index.md`, `${path}/README.md`, `${path}.md`].find((candidate) => site.files.has(candidate))
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
