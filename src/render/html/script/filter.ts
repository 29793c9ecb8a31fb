/** Which modules are shown: by group, by what their cells are, and by words. */
export const FILTER_SCRIPT = String.raw`
const filter = { text: '', group: null, kinds: new Set() }

function isShown(row, wanted) {
  if (filter.group !== null && row.groupName !== filter.group) return false
  if (filter.kinds.size > 0 && !row.kinds.some((kind) => filter.kinds.has(kind))) return false
  return wanted.every((word) => row.text.includes(word))
}

// The table's lines: a line for each group that has modules left, and below it those modules.
function filteredLines() {
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const lines = []
  let group = null
  for (const row of rows) {
    if (!isShown(row, wanted)) continue
    if (group === null || group.name !== row.groupName) {
      group = { name: row.groupName, members: [] }
      lines.push({ group })
    }
    group.members.push(row)
    lines.push({ row })
  }
  return lines
}

// How many cells of a column are of each kind.
function countKinds(members, index) {
  const counts = { held: 0, untrue: 0, done: 0, pending: 0, none: 0, waived: 0, unknown: 0 }
  for (const { kinds } of members) if (kinds[index]) counts[kinds[index]]++
  return counts
}

// Cells that want a document.
function wantedOf(counts) {
  return counts.held + counts.untrue + counts.done + counts.pending + counts.waived + counts.unknown
}
`
