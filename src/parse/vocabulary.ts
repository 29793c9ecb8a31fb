import type { Status } from '../model/report.ts'

/** A status that can be written down; `unknown` is what remains. */
export type KnownStatus = Exclude<Status, 'unknown'>

/** What a status cell may hold where neither the roadmap's legend nor the config says otherwise. The first one is what is written. */
export const builtInStatuses: Readonly<Record<KnownStatus, readonly string[]>> = {
  ready: ['✅', '✔', '☑', '🟢', '[x]', ':white_check_mark:', ':heavy_check_mark:', 'ready', 'done', 'yes', 'complete'],
  pending: [
    '⚪',
    '⬜',
    '❌',
    '🔴',
    '🚧',
    '🟡',
    '🟠',
    '🔵',
    '⏳',
    '📝',
    '[ ]',
    ':construction:',
    ':x:',
    'pending',
    'todo',
    'planned',
    'wip',
    'in progress',
    'no',
  ],
  'not-applicable': ['➖', '–', '—', '-', '🚫', 'n/a', 'na', 'none'],
}

/** One form for glyphs and words that differ only in case, in U+FE0F (emoji or text look) or in spaces. */
export function glyphKey(text: string): string {
  const key = text
    .replace(/[\ufe0e\ufe0f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return key === '[]' ? '[ ]' : key
}
