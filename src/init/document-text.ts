import type { AssessedCell } from '../model/assessment.ts'

/** Longest name of a topic in a prompt: the gate takes no longer line for a placeholder. */
const LONGEST = 60

/**
 * A document with the column's topics as headings and a prompt under each. The gate judges it as a stub, because prompts in this
 * form say that something is missing.
 */
export function documentText({ row, column }: Pick<AssessedCell, 'row' | 'column'>): string {
  const title = column.isIndex ? row.module : `${row.module}: ${column.name}`
  const topics = column.topics.map(({ name, hint }) => ({
    heading: capitalised(name),
    asks: hint ? `${name}, ${hint}` : name,
  }))
  const parts = topics.map(({ heading, asks }) => `## ${heading}\n\n${prompt(asks)}`)
  return `${[`# ${oneLine(title)}`, ...(parts.length > 0 ? parts : [prompt(title)])].join('\n\n')}\n`
}

function prompt(about: string): string {
  const plain = oneLine(about)
    .replace(/[_*<>{}[\]`!|]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const shown = plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : plain
  return `_TODO: write what a reader must know about this: ${shown}_`
}

function capitalised(name: string): string {
  const text = oneLine(name)
  // "gRPC" and "dbt" are written as they are: only an ordinary word gets a capital.
  return /^[a-z]+(?:[\s-]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
