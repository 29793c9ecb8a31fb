import type { DocsFile } from './docs-files.ts'
import type { NavEntry } from './nav-entry.ts'

interface Branch {
  entries: NavEntry[]
  /** Sections by title: two folders of one title are one section. */
  sections: Map<string, Branch>
}

/** The nav that MkDocs makes of the pages of docs_dir where the configuration has none. */
export function automaticNav(
  files: readonly DocsFile[],
  titleOf: (folder: string) => string = folderTitle,
): NavEntry[] {
  return nestPaths(
    files.filter((file) => file.isPage && file.inclusion === 'included').map((file) => file.src),
    titleOf,
  )
}

/** Puts paths, which come in MkDocs's order, into a section for each folder. */
function nestPaths(paths: readonly string[], titleOf: (folder: string) => string): NavEntry[] {
  const root: Branch = { entries: [], sections: new Map() }
  for (const path of paths) {
    const parts = path.split('/')
    let branch = root
    for (const folder of parts.slice(0, -1)) branch = section(branch, titleOf(folder))
    branch.entries.push({ kind: 'path', title: null, path, location: null })
  }
  return root.entries
}

function section(branch: Branch, title: string): Branch {
  const known = branch.sections.get(title)
  if (known !== undefined) return known
  const made: Branch = { entries: [], sections: new Map() }
  branch.sections.set(title, made)
  branch.entries.push({ kind: 'section', title, children: made.entries, location: null })
  return made
}

/** The title that MkDocs gives a folder: dashes and underscores are spaces, and all lower case is capitalised. */
export function folderTitle(folder: string): string {
  const title = folder.replaceAll(/[-_]/g, ' ')
  return title.toLowerCase() === title ? capitalize(title) : title
}

/** The same as Zensical has it, which capitalises nothing but a first letter of ASCII. */
export function zensicalFolderTitle(folder: string): string {
  const title = folder.replaceAll(/[-_]/g, ' ')
  return title.toLowerCase() === title ? title.replace(/^[a-z]/, (letter) => letter.toUpperCase()) : title
}

/** Python's `str.capitalize` of a text in lower case: a digraph such as `ǆ` has its own title case. */
function capitalize(text: string): string {
  const [first = ''] = text
  const titled: Readonly<Record<string, string>> = { ǆ: 'ǅ', ǉ: 'ǈ', ǌ: 'ǋ', ǳ: 'ǲ' }
  const upper = titled[first] ?? first.toUpperCase()
  // Where upper case takes several letters (ß, ﬁ), only the first of them stays.
  const [head = '', ...tail] = upper
  return head + tail.join('').toLowerCase() + text.slice(first.length)
}
