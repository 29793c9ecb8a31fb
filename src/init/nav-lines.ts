import type { AssessedCell, Assessment } from '../model/assessment.ts'

/** Lines for the nav that show a document to readers, and where they belong; null where the nav names it already. */
export function navLines(
  { nav, moduleOf, modulesSection }: Assessment,
  cell: AssessedCell,
  path: string,
): { lines: string[]; under: string } | null {
  if (cell.inNav !== false) return null
  const { row, column } = cell
  const entry = line(column.name, source(path))
  const module = moduleOf.get(row)
  const group = module?.group ?? row.group
  const section = [modulesSection, ...(group === null ? [] : [group])].join(' › ')
  if (module && !module.isPage) return { lines: [entry], under: `${section} › ${module.title}` }
  const [page] = module?.pages ?? []
  // A page that is a whole module becomes a section, so that it can hold a second one.
  const own = page && page.path !== path ? [line('Index', source(page.path))] : []
  const lines = [`- ${yamlText(row.module)}:`, ...[...own, entry].map((inner) => `    ${inner}`)]
  return { lines, under: own.length > 0 ? `${section}, in place of the line of ${row.module}` : section }

  function source(file: string): string {
    return nav.docsDir !== '' && file.startsWith(`${nav.docsDir}/`) ? file.slice(nav.docsDir.length + 1) : file
  }
}

function line(title: string, path: string): string {
  return `- ${yamlText(title)}: ${yamlText(path)}`
}

/** As YAML reads it back: in quotes where anything in it could mean something. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w ./()&-]*$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) &&
    !text.endsWith(' ')
    ? text
    : JSON.stringify(text)
}
