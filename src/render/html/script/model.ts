/** Reads the embedded data, and has what every part of the page needs: elements, links, and what a cell is. */
export const MODEL_SCRIPT = String.raw`
const data = JSON.parse(document.getElementById('data').textContent)
const { words, columns, rows } = data

// What a cell is, at a glance. A symbol stands beside each colour.
const KINDS = {
  held: { symbol: '✓', label: 'ready and true' },
  untrue: { symbol: '✕', label: 'ready, but not true' },
  done: { symbol: '↑', label: 'complete, still pending' },
  pending: { symbol: '○', label: 'pending' },
  none: { symbol: '–', label: 'not applicable' },
  waived: { symbol: '~', label: 'waived' },
  unknown: { symbol: '?', label: 'status unknown' },
}
const BY_OUTCOME = { overclaimed: 'untrue', underclaimed: 'done', waived: 'waived', 'not-applicable': 'none' }
const BY_STATUS = { ready: 'held', pending: 'pending', 'not-applicable': 'none', unknown: 'unknown' }

function kindOf(cell) {
  return BY_OUTCOME[words.outcomes[cell[2]]] || BY_STATUS[words.statuses[cell[0]]]
}

// A cell by name, where the data has its place in a list.
function readCell([status, verdict, outcome, inNav, line, doc, via, evidence, lines, topics], column) {
  return {
    status: words.statuses[status],
    verdict: words.verdicts[verdict],
    outcome: words.outcomes[outcome],
    inNav,
    line,
    doc,
    via: words.vias[via],
    topics: (topics || column.topics).map((name, index) => ({
      name,
      evidence: words.evidences[evidence[index]],
      line: lines[index],
    })),
  }
}

function groupName({ site, group }) {
  return [site, group].filter(Boolean).join(': ') || 'Modules'
}

for (const row of rows) {
  row.groupName = groupName(row)
  row.kinds = row.cells.map((cell) => cell && kindOf(cell))
  row.text = [row.module, row.groupName, ...row.cells.map((cell) => (cell ? cell[5] : ''))].join('\n').toLowerCase()
}

// Control characters and marks that reorder text are shown, not obeyed.
function visible(text) {
  return String(text).replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'),
  )
}

// An element with properties and children; what is no element becomes a text node, and null is left out.
function make(tag, properties, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined) continue
    if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener)
    else element.setAttribute(name, visible(value))
  }
  for (const child of children.flat()) {
    if (child === null || child === undefined) continue
    element.append(typeof child === 'object' ? child : visible(child))
  }
  return element
}

function address(path, line, tree) {
  const template = tree && data.links[tree]
  if (!template) return null
  try {
    return template[0] + path.split('/').map(encodeURIComponent).join('/') + template[1] + (line || 1) + template[2]
  } catch {
    return null // an unpaired surrogate stands in no address
  }
}

// A place in a file, as a link where there is an address; tree is null for a file that is not there.
function place(path, line, tree) {
  return linked(make('code', null, line ? path + ':' + line : path), address(path, line, tree))
}

function linked(what, href) {
  return href === null ? what : make('a', { href, rel: 'noreferrer' }, what)
}

function plural(count, word) {
  return count + ' ' + word + (count === 1 ? '' : 's')
}
`
