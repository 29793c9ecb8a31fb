import { readFileSync, writeFileSync } from 'node:fs'

/** Puts a text between a page's markers, in place of what stands there; Python-Markdown wants empty lines around it. */
export function replaceBetween(path, marker, text) {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`]
  const page = readFileSync(path, 'utf8')
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} has no ${start} … ${end}`)
  writeFileSync(path, `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`)
}

/** A Markdown table. Cells are Markdown; a pipe in them, and a break, are kept from ending the cell. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const code = (text) => `\`${text}\``

/** The rules, each with a link to its page in `folder`. */
export function ruleTable(rules, folder) {
  return table(
    ['Rule', 'Default', 'Says'],
    rules.map(({ id, severity, summary }) => [`[${code(id)}](${folder}${id}.md)`, severity, summary]),
  )
}
