/** The panel of a cell: what it claims, what was found, and where. */
export const PANEL_SCRIPT = String.raw`
const panel = document.getElementById('panel')
let returnFocus = null

const EVIDENCE = {
  section: 'has a section',
  covered: 'is covered',
  mentioned: 'only mentioned',
  placeholder: 'heading without content',
  absent: 'nothing found',
}
const EVIDENCE_KINDS = { section: 'held', covered: 'held', mentioned: 'unknown', placeholder: 'untrue', absent: 'untrue' }
const VIAS = { link: 'a link in the cell', config: 'the map in the config', nav: 'the nav', file: 'its place beside the module' }

function reach(inNav) {
  if (inNav === 1) return 'yes'
  return inNav === 0 ? 'no: no reader gets there' : 'unknown: a plugin makes the nav'
}

function topicItem({ name, evidence, line }, doc) {
  const found = line ? [EVIDENCE[evidence] + ', ', linked('line ' + line, address(doc, line, 'head'))] : [EVIDENCE[evidence]]
  const kind = EVIDENCE_KINDS[evidence]
  const symbol = kind === 'held' ? '✓' : kind === 'unknown' ? '~' : '✕'
  return make(
    'li',
    null,
    make('div', null, make('strong', null, name), make('div', { class: 'quiet' }, found)),
    make('span', { class: 'swatch ' + kind, 'aria-hidden': 'true' }, symbol),
  )
}

function openPanel(row, index, from) {
  const column = columns[index]
  const cell = readCell(row.cells[index], column)
  const kind = KINDS[row.kinds[index]]
  const findings = findingsByCell.get(cellKey(row.site, row.module, column.name)) || []
  const title = make('h2', { id: 'panel-title', tabindex: '-1' }, row.module + ' › ' + column.name)
  panel.replaceChildren(
    title,
    make('button', { type: 'button', class: 'close', on: { click: closePanel } }, 'Close'),
    make('p', null, make('span', { class: 'tag ' + row.kinds[index] }, kind.symbol + ' ' + kind.label)),
    make(
      'dl',
      null,
      make('dt', null, 'Roadmap says'),
      make('dd', null, make('div', null, cell.status), place(row.roadmap, cell.line, 'head')),
      make('dt', null, 'Document'),
      make('dd', null, cell.doc === '' ? 'none was found' : place(cell.doc, 0, cell.verdict === 'missing' ? null : 'head')),
      make('dt', null, 'Is'),
      make('dd', null, cell.verdict),
      ...(cell.via ? [make('dt', null, 'Found by'), make('dd', null, VIAS[cell.via])] : []),
      make('dt', null, 'In the nav'),
      make('dd', null, reach(cell.inNav)),
      ...(column.tier ? [make('dt', null, 'Column'), make('dd', null, column.tier)] : []),
    ),
    ...(findings.length > 0 ? [make('h3', null, plural(findings.length, 'finding')), make('ul', { class: 'list' }, findings.map(findingItem))] : []),
    ...(cell.topics.length > 0
      ? [make('h3', null, 'Topics'), make('ul', { class: 'topics' }, cell.topics.map((topic) => topicItem(topic, cell.doc)))]
      : []),
  )
  panel.hidden = false
  panel.scrollTop = 0
  returnFocus = from
  title.focus()
}

function closePanel() {
  if (panel.hidden) return
  panel.hidden = true
  if (returnFocus) returnFocus()
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePanel()
})
`
