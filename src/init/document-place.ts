import { posix } from 'node:path'
import type { AssessedCell, Assessment, NavModule } from '../model/assessment.ts'
import { slug } from '../parse/names.ts'

/**
 * Where a cell's document belongs: the path that the search names, else a file beside the module's own pages, else one in a
 * folder of the module's name beside those of other modules.
 */
export function documentPlace(assessment: Assessment, cell: AssessedCell): string {
  const { row, column, located } = cell
  if (located.doc) return located.doc.path
  const module = assessment.moduleOf.get(row)
  const name = column.isIndex ? 'index' : slug(column.name)
  const own = module && ownFolder(module, row.module)
  if (own?.isShared) return posix.join(own.folder, `${slug(row.module)}-${name}.md`)
  return posix.join(own?.folder ?? posix.join(besideOthers(assessment, cell), slug(row.module)), `${name}.md`)
}

/** The folder of a module's pages, and whether other modules' pages may be in it. */
function ownFolder({ pages }: NavModule, module: string): { folder: string; isShared: boolean } | null {
  const top = pages.find(({ depth }) => depth === 0) ?? pages[0]
  if (!top) return null
  const folder = posix.dirname(top.path)
  const isOwn =
    pages.length > 1 ||
    slug(posix.basename(folder)) === slug(module) ||
    /^(?:index|readme)\.md$/i.test(posix.basename(top.path))
  return { folder, isShared: !isOwn }
}

function besideOthers({ modules, modulesSection, moduleOf, nav }: Assessment, { row }: AssessedCell): string {
  const group = moduleOf.get(row)?.group ?? row.group
  const others = (modules ?? []).filter((module) => module.pages.length > 0)
  const like = others.find((module) => module.group === group) ?? others[0]
  const own = like && ownFolder(like, like.title)
  if (own) return own.isShared ? own.folder : posix.dirname(own.folder)
  return posix.join(nav.docsDir, slug(modulesSection))
}
