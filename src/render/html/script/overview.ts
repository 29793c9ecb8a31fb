/** Totals that are filters too, and the other filters. */
export const OVERVIEW_SCRIPT = String.raw`
function totals() {
  const counts = {}
  for (const kind of Object.keys(KINDS)) counts[kind] = 0
  for (const { kinds } of rows) for (const kind of kinds) if (kind) counts[kind]++
  return counts
}

function showOverview(section) {
  if (rows.length === 0) {
    section.hidden = true
    return
  }
  const counts = totals()
  const told = make('span', { role: 'status', class: 'quiet' })
  const update = () => {
    showLines()
    const count = lines.filter(({ row }) => row).length
    told.textContent = count === rows.length ? plural(count, 'module') : count + ' of ' + plural(rows.length, 'module')
    reset.hidden = count === rows.length && filter.kinds.size === 0 && filter.text === '' && filter.group === null
  }

  const toggles = Object.entries(KINDS)
    .filter(([kind]) => counts[kind] > 0 || kind === 'held' || kind === 'untrue')
    .map(([kind, { symbol, label }]) => {
      const toggle = () => {
        if (!filter.kinds.delete(kind)) filter.kinds.add(kind)
        button.setAttribute('aria-pressed', filter.kinds.has(kind))
        update()
      }
      const button = make(
        'button',
        { type: 'button', 'aria-pressed': 'false', 'data-kind': kind, on: { click: toggle } },
        make('span', { class: 'swatch ' + kind, 'aria-hidden': 'true' }, symbol),
        make('strong', null, counts[kind]),
        label,
      )
      return button
    })

  const search = make('input', {
    type: 'search',
    placeholder: 'Find a module, group or page',
    'aria-label': 'Find a module, group or page',
    on: {
      input: () => {
        filter.text = search.value
        update()
      },
    },
  })
  const groups = [...new Set(rows.map((row) => row.groupName))]
  const select = make(
    'select',
    {
      'aria-label': 'Group',
      on: {
        change: () => {
          filter.group = select.selectedIndex === 0 ? null : groups[select.selectedIndex - 1]
          update()
        },
      },
    },
    make('option', null, 'All groups'),
    groups.map((name) => make('option', null, name)),
  )
  const reset = make('button', { type: 'button', on: { click: clear } }, 'Show all')
  function clear() {
    filter.text = search.value = ''
    filter.group = null
    filter.kinds.clear()
    select.selectedIndex = 0
    for (const button of toggles) button.setAttribute('aria-pressed', 'false')
    update()
    search.focus()
  }

  section.append(
    make('ul', { class: 'kinds' }, toggles.map((button) => make('li', null, button))),
    make('div', { class: 'filters' }, search, groups.length > 1 ? select : null, told, reset),
  )
  update()
}
`
