/** Going about the table: one cell can have the focus, the keys move it, and opening it shows the panel. */
export const KEYS_SCRIPT = String.raw`
// The cell that the keyboard is at: an index of lines, and of columns; no line where none is shown.
const at = { line: -1, column: 0 }

function cellAt() {
  return body.querySelector('td[data-line="' + at.line + '"][data-column="' + at.column + '"]')
}

function goTo(line, column) {
  const before = cellAt()
  if (before) before.tabIndex = -1
  at.line = line
  at.column = column
  const head = table.tHead.offsetHeight
  const top = line * lineHeight
  if (top < scroll.scrollTop) scroll.scrollTop = top - lineHeight
  else if (top + lineHeight > scroll.scrollTop + scroll.clientHeight - head) scroll.scrollTop = top + 2 * lineHeight + head - scroll.clientHeight
  draw()
  const cell = cellAt()
  if (!cell) return
  cell.tabIndex = 0
  cell.focus({ preventScroll: lines.length > WHOLE })
}

// The next module's line from here on that has a cell in this column.
function nextLine(from, step, column) {
  for (let line = from; line >= 0 && line < lines.length; line += step) {
    if (lines[line].row && lines[line].row.cells[column]) return line
  }
  return at.line
}

function nextColumn(from, step) {
  const { cells } = lines[at.line].row
  for (let column = from; column >= 0 && column < cells.length; column += step) if (cells[column]) return column
  return at.column
}

function onKey(event) {
  if (at.line < 0 || event.altKey || event.metaKey) return
  const page = Math.max(1, Math.floor(scroll.clientHeight / lineHeight) - 3)
  const last = lines.length - 1
  const { line, column } = at
  const moves = {
    ArrowDown: () => goTo(nextLine(line + 1, 1, column), column),
    ArrowUp: () => goTo(nextLine(line - 1, -1, column), column),
    ArrowRight: () => goTo(line, nextColumn(column + 1, 1)),
    ArrowLeft: () => goTo(line, nextColumn(column - 1, -1)),
    PageDown: () => goTo(nextLine(Math.min(last, line + page), -1, column), column),
    PageUp: () => goTo(nextLine(Math.max(0, line - page), 1, column), column),
    Home: () => goTo(event.ctrlKey ? nextLine(0, 1, column) : line, event.ctrlKey ? column : nextColumn(0, 1)),
    End: () => goTo(event.ctrlKey ? nextLine(last, -1, column) : line, event.ctrlKey ? column : nextColumn(columns.length - 1, -1)),
    Enter: () => openAt(),
    ' ': () => openAt(),
  }
  const move = moves[event.key]
  if (!move) return
  event.preventDefault()
  move()
}

function onClick(event) {
  const cell = event.target.closest('td[data-line]')
  if (!cell) return
  goTo(Number(cell.dataset.line), Number(cell.dataset.column))
  openAt()
}

function openAt() {
  const { line, column } = at
  openPanel(lines[line].row, column, () => goTo(line, column))
}
`
