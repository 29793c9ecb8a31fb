/** Findings: those of a cell, for the panel, and those about no cell, below the table. */
export const FINDINGS_SCRIPT = String.raw`
// Items of a long list that are made at once; 10,000 would be a second's work.
const LISTED = 200

const cellKey = (site, module, column) => JSON.stringify([site, module, column])
const cellKeys = new Set(rows.flatMap(({ site, module }) => columns.map(({ name }) => cellKey(site, module, name))))
const findingsByCell = new Map()
const otherFindings = []
for (const finding of data.findings) {
  const key = cellKey(finding.site, finding.module, finding.column)
  if (!cellKeys.has(key)) otherFindings.push(finding)
  else if (findingsByCell.has(key)) findingsByCell.get(key).push(finding)
  else findingsByCell.set(key, [finding])
}

function findingItem({ rule, severity, state, cause, message, path, line, tree, waiver }) {
  const facts = [state, cause && data.causes[cause], waiver && 'waived until ' + waiver.until].filter(Boolean)
  return make(
    'li',
    null,
    make('div', null, make('span', { class: 'severity ' + severity }, severity), ' ', make('code', null, rule), ' · ' + facts.join(' · ')),
    make('div', null, message),
    waiver ? make('div', null, 'Waived: ' + waiver.reason) : null,
    make('div', { class: 'quiet' }, place(path, line, tree), tree === 'base' ? ' (before this change)' : null),
  )
}

function showOtherFindings(section) {
  if (otherFindings.length === 0) {
    section.hidden = true
    return
  }
  const list = make('ul', { class: 'list' })
  let shown = 0
  const more = make('button', { type: 'button', on: { click: () => show() } })
  function show() {
    const next = otherFindings.slice(shown, shown + LISTED)
    list.append(...next.map(findingItem))
    shown += next.length
    more.textContent = 'Show more of ' + plural(otherFindings.length - shown, 'further finding')
    more.hidden = shown === otherFindings.length
  }
  show()
  const open = otherFindings.length <= 20 ? '' : null
  section.append(make('details', { open }, make('summary', null, plural(otherFindings.length, 'finding') + ' about no cell'), list, more))
}
`
