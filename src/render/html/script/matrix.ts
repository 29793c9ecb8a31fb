/**
 * The table. Only the lines in view are in the document, so that 10,000 modules scroll as well as ten; a short table is
 * there in full, and so is what goes on paper.
 */
export const MATRIX_SCRIPT = String.raw`
const WHOLE = 300 // lines up to which the table is there in full, for the browser's own search
const SPARE = 15 // lines above and below the view
const PRINTED = 1000 // a browser lays out about a hundred lines a second for paper

let lines = []
let lineHeight = 32
let shownRange = null
let isPrinting = false
const body = make('tbody')
const groupInView = make('div', { class: 'share', 'aria-hidden': 'true' })
const table = make('table', { role: 'grid', 'aria-label': 'Modules by kinds of document' })
const cutNote = make('p', { class: 'note', hidden: '' }, 'Only the first ' + PRINTED + ' lines are printed; filter by group to print others.')
const scroll = make('div', { class: 'scroll', on: { scroll: onScroll, click: onClick, keydown: onKey } }, table)

function headOf() {
  const bars = columns.map(({ name, tier }, index) => {
    const counts = countKinds(rows, index)
    const wanted = wantedOf(counts)
    const parts = ['held', 'untrue', 'done', 'waived', 'unknown'].filter((kind) => counts[kind] > 0).map((kind) => {
      const part = make('span', { class: kind })
      part.style.width = (100 * counts[kind]) / wanted + '%'
      return part
    })
    const told = counts.held + ' of ' + wanted + ' ready and true' + (counts.untrue > 0 ? ', ' + counts.untrue + ' not true' : '')
    return make(
      'th',
      { scope: 'col', title: name + (tier ? ' (' + tier + ')' : '') + ': ' + told },
      name,
      make('div', { class: 'bar', 'aria-hidden': 'true' }, parts),
      make('span', { class: 'share' }, counts.held + ' of ' + wanted),
    )
  })
  return make('thead', null, make('tr', { 'aria-rowindex': '1' }, make('th', { scope: 'col' }, groupInView, 'Module'), bars))
}

function groupLine({ name, members }, index) {
  const cells = columns.map((_, column) => {
    const counts = countKinds(members, column)
    const wanted = wantedOf(counts)
    const share = counts.held + ' of ' + wanted
    const cell = make('td', { title: share + ' ready and true' }, wanted === 0 ? '' : share)
    if (counts.held > 0) cell.style.background = 'color-mix(in srgb, var(--held) ' + Math.round((40 * counts.held) / wanted) + '%, var(--raised))'
    if (counts.held > 0) cell.style.color = 'var(--text)'
    return cell
  })
  const head = make('th', { scope: 'row', title: name }, name + ' (' + members.length + ')')
  return make('tr', { class: 'group', 'aria-rowindex': index + 2 }, head, cells)
}

function moduleLine(row, index) {
  const cells = row.cells.map((cell, column) => {
    if (!cell) return make('td', { 'aria-label': 'no cell' })
    const kind = row.kinds[column]
    const isFaded = filter.kinds.size > 0 && !filter.kinds.has(kind)
    const label = columns[column].name + ' of ' + row.module + ': ' + KINDS[kind].label
    const isAt = at.line === index && at.column === column
    return make(
      'td',
      {
        class: isFaded ? 'faded' : kind,
        tabindex: isAt ? '0' : '-1',
        'data-line': index,
        'data-column': column,
        'aria-label': label,
        title: label,
      },
      KINDS[kind].symbol,
    )
  })
  return make('tr', { 'aria-rowindex': index + 2 }, make('th', { scope: 'row', title: row.module }, row.module), cells)
}

function spacer(count) {
  const cell = make('td', { colspan: columns.length + 1 })
  cell.style.height = count * lineHeight + 'px'
  return make('tr', { class: 'spacer', 'aria-hidden': 'true' }, cell)
}

function rangeInView() {
  if (isPrinting) return [0, Math.min(lines.length, PRINTED)]
  if (lines.length <= WHOLE) return [0, lines.length]
  const first = Math.floor(scroll.scrollTop / lineHeight) - SPARE
  const count = Math.ceil(scroll.clientHeight / lineHeight) + 2 * SPARE
  const from = Math.max(0, Math.min(first, lines.length - count))
  return [from, Math.min(lines.length, from + count)]
}

function draw(isNew) {
  const [from, to] = rangeInView()
  if (!isNew && shownRange && shownRange[0] === from && shownRange[1] === to) return
  shownRange = [from, to]
  const hadFocus = body.contains(document.activeElement)
  const shown = lines.slice(from, to).map(({ group, row }, index) => (group ? groupLine(group, from + index) : moduleLine(row, from + index)))
  const isCut = to < lines.length
  body.replaceChildren(...(from > 0 ? [spacer(from)] : []), ...shown, ...(isCut && !isPrinting ? [spacer(lines.length - to)] : []))
  cutNote.hidden = !isPrinting || !isCut
  // The cell that has the focus may have left the view; the table keeps it, so that the keys go on from there.
  if (hadFocus) (cellAt() || scroll).focus({ preventScroll: true })
}

// A group's own line scrolls away long before its modules do.
function onScroll() {
  draw()
  const top = lines[Math.floor(scroll.scrollTop / lineHeight)]
  groupInView.textContent = top && top.row && scroll.scrollTop > 0 ? visible(top.row.groupName) : ''
}

function showLines() {
  lines = filteredLines()
  table.setAttribute('aria-rowcount', lines.length + 1)
  at.line = lines.findIndex(({ row }) => row)
  at.column = Math.max(0, at.line < 0 ? 0 : lines[at.line].row.cells.findIndex(Boolean))
  scroll.scrollTop = 0
  draw(true)
}

function showMatrix(section) {
  if (rows.length === 0) {
    section.append(make('p', { class: 'note' }, 'There is no roadmap with a status table.'))
    return
  }
  const widths = make('colgroup', null, make('col', { class: 'name' }), columns.map(() => make('col', { class: 'column' })))
  table.append(widths, headOf(), body)
  table.setAttribute('aria-colcount', columns.length + 1)
  scroll.style.setProperty('--columns', columns.length)
  section.append(cutNote, scroll)
  showLines()
  measure()
}

function measure() {
  const line = body.querySelector('tr:not(.spacer)')
  const height = line ? line.getBoundingClientRect().height : 0
  if (height > 0 && height !== lineHeight) {
    lineHeight = height
    draw(true)
  }
}

window.addEventListener('resize', () => {
  measure()
  draw()
})
window.addEventListener('beforeprint', () => {
  isPrinting = true
  draw(true)
})
window.addEventListener('afterprint', () => {
  isPrinting = false
  draw(true)
})
`
