import { nameKey } from '../parse/names.ts'

/** Titles that mean the same document to every docs team. Each line is one document; order does not matter. */
const SAME_DOCUMENT: readonly (readonly string[])[] = [
  ['Index', 'Overview', 'Introduction', 'Home', 'About', 'Summary'],
  ['Data Model', 'Database Schema', 'Data Schema', 'Entity Model', 'Domain Model'],
  ['UI', 'User Interface', 'Screens', 'UI Specification'],
  ['API', 'API Reference', 'REST API', 'HTTP API', 'API Specification', 'Application Programming Interface'],
  ['Observability', 'Monitoring', 'Monitoring and Alerting', 'Telemetry'],
  ['Runbook', 'Operations Runbook', 'Playbook', 'Operations', 'Operational Runbook'],
  ['Security', 'Security and Access', 'Security Model', 'Security and Privacy'],
  ['SLO', 'Service Level Objectives', 'Service Level Objective'],
  ['FAQ', 'Frequently Asked Questions'],
  ['ADR', 'Architecture Decision Records', 'Decisions'],
  ['Changelog', 'Release Notes', 'Change Log'],
  ['Tutorial', 'Getting Started', 'Quickstart', 'Quick Start'],
]

/**
 * Everything that a column's document may be called: the column's own name first, then the config's aliases, then what
 * the field uses for it. A title that another column of the table has is that column's alone.
 */
export function columnTitles(
  column: string,
  key: string,
  columnKeys: ReadonlySet<string>,
  configured: readonly string[],
): string[] {
  const known = SAME_DOCUMENT.find((titles) => titles.some((title) => nameKey(title) === key)) ?? []
  const titles = new Map([[key, column]])
  for (const title of [...configured, ...known]) {
    const titleKey = nameKey(title)
    if (!columnKeys.has(titleKey) && !titles.has(titleKey)) titles.set(titleKey, title)
  }
  return [...titles.values()]
}
