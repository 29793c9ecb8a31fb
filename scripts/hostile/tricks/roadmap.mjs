/** Tables, columns and legends that no person would write. */

const CELLS = [
  '✅',
  '⚪',
  '➖',
  '',
  '?',
  '[✅](x.md)',
  ':white_check_mark:',
  '✅ [^1]',
  '✅✅✅',
  '\\|',
  '`✅`',
  '<b>✅</b>',
]

export default {
  'a table of many rows': (site, { random, scale }) => {
    const count = random.pick([1000, 5000, 20_000]) * scale
    for (let index = 0; index < count; index++) site.rows.push(`| Row ${index} | ⚪ | ⚪ | ⚪ |`)
  },
  'a table of many claims': (site, { random, scale }) => {
    const count = random.pick([500, 2000, 5000]) * scale
    for (let index = 0; index < count; index++) site.rows.push(`| Row ${index} | ✅ | ✅ | ✅ |`)
  },
  'rows of any length': (site, { random }) => {
    for (let count = 0; count < 200; count++)
      site.rows.push(
        `| Ragged ${count} | ${Array.from({ length: random.below(30) }, () => random.pick(CELLS)).join(' | ')}`,
      )
  },
  'a row of many cells': (site, { scale }) => {
    site.rows.push(`| Long ${'| ✅ '.repeat(200_000 * scale)}|`)
  },
  'cells of markup': (site, { random, scale }) => {
    const markup = random.pick(['*a **b ', '[a](', '`', '<b>', '\\', '![', '&amp;', '**✅**', '~~', '<!--'])
    site.rows.push(`| Marked | ${markup.repeat(random.pick([100, 10_000, 100_000]) * scale)} | ✅ | ✅ |`)
  },
  'groups without modules': (site, { scale }) => {
    for (let index = 0; index < 5000 * scale; index++) site.rows.push(`| **Group ${index}** | | | |`)
  },
  'one name for many rows': (site, { scale }) => {
    for (let index = 0; index < 2000 * scale; index++) site.rows.push('| Same | ✅ | ⚪ | ✅ |')
  },
  'columns of many topics': (site, { random, scale }) => {
    const topics = Array.from(
      { length: random.pick([100, 2000]) * scale },
      (_, index) => `topic ${index} and (more) of it`,
    )
    site.columns.push(`- Runbook: ${topics.join(', ')}`)
  },
  'many columns': (site, { scale }) => {
    for (let index = 0; index < 1000 * scale; index++) site.columns.push(`- Column ${index}: one, two and three`)
  },
  'text before the table': (site, { random, scale }) => {
    const text = random.pick([
      '> '.repeat(5000),
      '- '.repeat(5000),
      '<div>'.repeat(5000),
      '[a]: b\n'.repeat(5000),
      '```\n',
    ])
    site.columns.push('', text.slice(0, text.length * scale), '')
  },
  'several tables': (site, { random }) => {
    for (let count = 0; count < 50; count++)
      site.columns.push('', '| Module | Index |', '|---|---|', `| Table ${count} | ${random.pick(CELLS)} |`, '')
  },
  'a table in HTML': (site, { random }) => {
    site.columns.push(
      '',
      `<table><tr><th>Module</th></tr>${'<tr><td>x</td><td>✅</td></tr>'.repeat(random.pick([1, 500, 5000]))}`,
      '',
    )
  },
}
