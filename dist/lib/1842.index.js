"use strict";
exports.id = 1842;
exports.ids = [
    1842,
    9244
];
exports.modules = {
    9244: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D9: ()=>markdownCode,
            Df: ()=>withoutCommands,
            Dx: ()=>embeddedJson,
            H9: ()=>relativeUri,
            N1: ()=>commandProperty,
            Pq: ()=>json,
            RK: ()=>visible,
            _n: ()=>xml,
            b$: ()=>commandMessage,
            logLine: ()=>logLine,
            p7: ()=>markdownText,
            qy: ()=>html,
            vI: ()=>shortened
        });
        const MAX_SHOWN = 300;
        function visible(text) {
            return text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeOf);
        }
        function escapeOf(character) {
            const code = (character.codePointAt(0) ?? 0).toString(16);
            return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
        }
        function shortened(text, max = MAX_SHOWN) {
            if (text.length <= max) return text;
            const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
            return `${text.slice(0, end)}\u{2026}`;
        }
        function html(text) {
            return visible(text).replace(/[&<>"']|#(?=#\[)/g, (character)=>`&#${character.charCodeAt(0)};`);
        }
        function xml(text) {
            return html(text).replace(/[\ufffe\uffff]/g, escapeOf);
        }
        function json(value) {
            return JSON.stringify(value, null, 2).replace(/#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
        }
        function embeddedJson(value) {
            return JSON.stringify(value).replace(/[<>&]|#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
        }
        function relativeUri(path) {
            return path.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd').split('/').map((name)=>encodeURIComponent(name).replace(/[!'()*]/g, (mark)=>`%${mark.charCodeAt(0).toString(16)}`)).join('/');
        }
        function markdownText(text) {
            return visible(text).replace(/[0-9a-f]{7,}/gi, (run)=>run.replace(/.{6}/g, '$&\u200b')).replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200b').replace(/[<&|$]/g, (character)=>`&#${character.charCodeAt(0)};`).replace(/[\\`*_[\]~>]|^[-+=]|^\s*\d+(?=[.)])/g, (marker)=>/\d/.test(marker) ? `${marker}\u200b` : `\\${marker}`).replace(/^ /, '&#32;');
        }
        function markdownCode(text) {
            const shown = withoutCommands(visible(text)).replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|');
            const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run)=>run.length));
            const fence = '`'.repeat(longest + 1);
            const pad = longest > 0 || shown.trim() !== shown || shown === '' ? ' ' : '';
            return `${fence}${pad}${shown}${pad}${fence}`;
        }
        function commandMessage(text) {
            return logLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
        }
        function commandProperty(text) {
            return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
        }
        function logLine(text) {
            return withoutCommands(visible(text));
        }
        function withoutCommands(text) {
            return text.replaceAll('##[', '##\u200b[').replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b');
        }
    }),
    3635: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>headline
        });
        var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
        function headline({ conclusion, gate, findings, totals }) {
            const counted = findings.filter((finding)=>(0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.he)(gate.mode, finding));
            const what = counts(counted, gate.mode === 'new' ? 'new ' : '');
            if (conclusion === 'failure') return what;
            if (gate.bootstrap) return `first roadmap: ${totals.ready} of ${totals.cells} cells claim ready, nothing fails this time`;
            const holds = claimsHold(totals);
            return counted.length === 0 ? holds : `${holds}; ${what}`;
        }
        function claimsHold({ ready, overclaimed }) {
            if (ready === 0) return 'no cell claims to be ready';
            if (overclaimed > 0) return `${ready - overclaimed} of ${ready} ready cells hold`;
            return ready === 1 ? 'the one ready cell holds' : `all ${ready} ready cells hold`;
        }
        function counts(findings, word) {
            const parts = _severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.flatMap((severity)=>{
                const count = findings.filter((finding)=>finding.severity === severity).length;
                return count === 0 ? [] : [
                    `${count} ${word}${severity}${count === 1 ? '' : 's'}`
                ];
            });
            return parts.length === 0 ? 'no findings' : parts.join(', ');
        }
    }),
    1842: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            renderHtml: ()=>renderHtml
        });
        var render_escape = __webpack_require__(9244);
        var headline = __webpack_require__(3635);
        var external_node_crypto_ = __webpack_require__(7598);
        ;
        function sourceHash(text) {
            return `'sha256-${(0, external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
        }
        var group_by = __webpack_require__(4919);
        var render_rows = __webpack_require__(3034);
        ;
        const SOME_PATH = 'some-path-that-nobody-has.md';
        const SOME_LINE = 918273645;
        function linkTemplate(links, tree) {
            const address = links.line(SOME_PATH, SOME_LINE, tree);
            if (address === null || !/^https?:\/\//.test(address)) return null;
            const [beforePath, afterPath, ...morePaths] = address.split(SOME_PATH);
            const [beforeLine, afterLine, ...moreLines] = (afterPath ?? '').split(String(SOME_LINE));
            const isPlain = morePaths.length === 0 && moreLines.length === 0;
            if (!isPlain || beforePath === undefined || beforeLine === undefined || afterLine === undefined) return null;
            return [
                beforePath,
                beforeLine,
                afterLine
            ];
        }
        ;
        const WORDS = {
            statuses: [
                'ready',
                'pending',
                'not-applicable',
                'unknown'
            ],
            verdicts: [
                'complete',
                'incomplete',
                'stub',
                'missing'
            ],
            outcomes: [
                'upheld',
                'overclaimed',
                'underclaimed',
                'waived',
                'not-applicable',
                'undecided'
            ],
            evidences: [
                'section',
                'covered',
                'mentioned',
                'placeholder',
                'absent'
            ],
            vias: [
                'link',
                'config',
                'nav',
                'file'
            ]
        };
        function pageData({ report }, place) {
            const columns = columnsOf(report);
            const rows = (0, group_by.$)(report.cells, ({ site, module, location })=>JSON.stringify([
                    site,
                    module,
                    location.path,
                    location.startLine
                ]));
            return {
                words: WORDS,
                causes: render_rows.h,
                columns: columns.map(({ name, tier, topics })=>({
                        name,
                        tier,
                        topics
                    })),
                rows: [
                    ...rows.values()
                ].flatMap((cells)=>rowData(cells, columns)),
                findings: [
                    ...report.findings.map((finding)=>findingData(finding)),
                    ...report.waived.map(waivedData)
                ],
                links: {
                    head: linkTemplate(place.links, 'head'),
                    base: linkTemplate(place.links, 'base')
                }
            };
        }
        function columnsOf({ columns, cells }) {
            const tracked = columns.filter((column)=>column.tracked !== false);
            const names = new Set(tracked.map(({ name })=>name));
            const others = [
                ...new Set(cells.map(({ column })=>column))
            ].filter((name)=>!names.has(name));
            return [
                ...tracked,
                ...others.map((name)=>({
                        name,
                        tier: null,
                        topics: []
                    }))
            ];
        }
        function rowData(cells, columns) {
            const [first] = cells;
            if (!first) return [];
            const byColumn = new Map(cells.map((cell)=>[
                    cell.column,
                    cell
                ]));
            return [
                {
                    site: first.site,
                    group: first.group ?? '',
                    module: first.module,
                    roadmap: first.location.path,
                    cells: columns.map((column)=>{
                        const cell = byColumn.get(column.name);
                        return cell ? cellData(cell, column) : null;
                    })
                }
            ];
        }
        function cellData(cell, column) {
            const { status, verdict, outcome, inNav, doc, topics, location } = cell;
            const names = topics.map(({ name })=>name);
            const isUsual = names.length === column.topics.length && names.every((name, index)=>name === column.topics[index]);
            return [
                WORDS.statuses.indexOf(status),
                WORDS.verdicts.indexOf(verdict),
                WORDS.outcomes.indexOf(outcome),
                inNav === null ? -1 : Number(inNav),
                location.startLine,
                doc?.path ?? '',
                doc === null ? -1 : WORDS.vias.indexOf(doc.via),
                topics.map(({ evidence })=>WORDS.evidences.indexOf(evidence)).join(''),
                topics.map(({ line })=>line ?? 0),
                ...isUsual ? [] : [
                    names
                ]
            ];
        }
        function findingData(finding) {
            const { rule, severity, state, cause, message, site, module, column, location, tree } = finding;
            const { path, startLine } = location;
            return {
                rule,
                severity,
                state,
                cause,
                message,
                site,
                module,
                column,
                path,
                line: startLine,
                tree
            };
        }
        function waivedData({ finding, reason, until }) {
            return {
                ...findingData(finding),
                waiver: {
                    reason,
                    until
                }
            };
        }
        ;
        const FILTER_SCRIPT = String.raw`
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
`;
        ;
        const FINDINGS_SCRIPT = String.raw`
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
`;
        ;
        const KEYS_SCRIPT = String.raw`
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
`;
        ;
        const MATRIX_SCRIPT = String.raw`
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
`;
        ;
        const MODEL_SCRIPT = String.raw`
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
`;
        ;
        const OVERVIEW_SCRIPT = String.raw`
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
`;
        ;
        const PANEL_SCRIPT = String.raw`
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
`;
        ;
        const START_SCRIPT = String.raw`
showMatrix(document.getElementById('matrix'))
showOverview(document.getElementById('overview'))
showOtherFindings(document.getElementById('findings'))
`;
        ;
        const PAGE_SCRIPT = [
            "'use strict';(() => {",
            MODEL_SCRIPT,
            FINDINGS_SCRIPT,
            PANEL_SCRIPT,
            FILTER_SCRIPT,
            KEYS_SCRIPT,
            MATRIX_SCRIPT,
            OVERVIEW_SCRIPT,
            START_SCRIPT,
            '})()'
        ].join('\n');
        ;
        const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0860c4;
  --held: #1a7f37; --untrue: #c62f2f; --done: #0a65c9; --waived: #7c4dce; --unknown: #8a5d00;
  --pending: #e6eaef; --pending-text: #4f5963; --on: #fff;
  --name: 17rem; --column: 6rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --raised: #161b22; --line: #30363d; --text: #e6edf3; --quiet: #9aa4ae; --link: #6cb2ff;
    --held: #23803a; --untrue: #cc3832; --done: #1c69d8; --waived: #8454dd; --unknown: #8f6400;
    --pending: #262c34; --pending-text: #a8b2bc;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1rem 1.25rem; max-width: 90rem; background: var(--page); color: var(--text);
  font: 0.9375rem/1.45 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.35rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.1rem; }
h3 { margin: 1.1rem 0 0.3rem; font-size: 0.95rem; }
p { margin: 0.35rem 0; }
a { color: var(--link); }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.35rem 0.6rem; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.verdict { font-size: 1.05rem; }
.verdict strong, .tag { border-radius: 6px; padding: 0.1rem 0.5rem; margin-right: 0.3rem; color: var(--on); background: var(--done); }
.tag { display: inline-block; font-weight: 600; }
.verdict.success strong { background: var(--held); }
.verdict.failure strong { background: var(--untrue); }
.run, .quiet, footer { color: var(--quiet); font-size: 0.85rem; overflow-wrap: anywhere; }
.note { border-left: 4px solid var(--done); padding-left: 0.6rem; }

.kinds { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.9rem 0 0.6rem; padding: 0; list-style: none; }
.kinds button { display: flex; align-items: center; gap: 0.5rem; }
.kinds button[aria-pressed=true] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.kinds strong { font-size: 1.05rem; }
.swatch { flex: none; width: 1.5rem; height: 1.5rem; line-height: 1.5rem; text-align: center; border-radius: 4px; }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-bottom: 0.6rem; }
.filters input { flex: 1 1 14rem; max-width: 24rem; }
.filters select { max-width: 100%; }

.held { background: var(--held); color: var(--on); }
.untrue { background: var(--untrue); color: var(--on); }
.done { background: var(--done); color: var(--on); }
.waived { background: var(--waived); color: var(--on); }
.unknown { background: var(--unknown); color: var(--on); }
.pending { background: var(--pending); color: var(--pending-text); }
.none { color: var(--quiet); }

.scroll { overflow: auto; max-height: 82vh; max-width: calc(26rem + var(--columns) * 9rem); border: 1px solid var(--line);
  border-radius: 6px; }
table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: 100%;
  min-width: calc(var(--name) + var(--columns) * var(--column)); }
.name { width: var(--name); }
.column { width: var(--column); }
thead { position: sticky; top: 0; z-index: 2; }
thead th { background: var(--raised); border-bottom: 1px solid var(--line); padding: 0.35rem 0.3rem; vertical-align: bottom;
  font-size: 0.85rem; overflow-wrap: break-word; }
tbody tr { height: 2rem; }
tbody th, tbody td { height: 2rem; padding: 0 0.3rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
  border: 1px solid var(--page); }
tr > :first-child { position: sticky; left: 0; z-index: 1; text-align: left; padding-left: 0.6rem; background: var(--page);
  font-weight: normal; }
thead tr > :first-child { background: var(--raised); }
tbody td { text-align: center; border-radius: 5px; }
tbody td[tabindex] { cursor: pointer; }
tbody td:focus-visible { outline-offset: -3px; outline-color: var(--text); }
.group > * { background: var(--raised); border-color: var(--raised); font-size: 0.85rem; color: var(--quiet); }
.group > :first-child { background: var(--raised); font-weight: 600; color: var(--text); }
.faded { background: transparent; color: var(--quiet); }
.spacer, .spacer td { padding: 0; border: 0; }
.bar { display: flex; height: 6px; margin: 0.3rem 0 0.15rem; border-radius: 3px; overflow: hidden; background: var(--pending); }
.share { font-weight: normal; color: var(--quiet); }

#panel { position: fixed; z-index: 3; top: 0; right: 0; bottom: 0; width: min(28rem, 100%); overflow: auto; padding: 1rem 1.2rem;
  background: var(--page); border-left: 1px solid var(--line); box-shadow: 0 0 24px rgb(0 0 0 / 25%); }
@media (min-width: 70rem) { body:has(#panel:not([hidden])) { padding-right: 30rem; } }
#panel h2 { padding-right: 5rem; overflow-wrap: anywhere; }
#panel h2:focus { outline: none; }
#panel .close { position: absolute; top: 0.8rem; right: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 0.9rem; margin: 0.6rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.topics, .list { margin: 0; padding: 0; list-style: none; }
.topics li { display: flex; gap: 0.6rem; padding: 0.2rem 0; border-top: 1px solid var(--line); }
.topics li > :first-child { flex: 1; overflow-wrap: anywhere; }
.list li { padding: 0.5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.severity { font-weight: 600; }
.severity.error { color: var(--untrue-text, var(--untrue)); }
#findings { margin-top: 1.2rem; }
summary { cursor: pointer; font-weight: 600; }

@media (prefers-color-scheme: dark) { :root { --untrue-text: #ff8078; } }
@media (max-width: 45rem) {
  body { padding: 0.75rem; }
  :root { --name: 9.5rem; --column: 4.6rem; }
  .kinds { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4rem; }
  .kinds button { width: 100%; height: 100%; padding: 0.3rem 0.4rem; gap: 0.4rem; text-align: left; font-size: 0.85rem; line-height: 1.2; }
  thead th { font-size: 0.78rem; }
  #panel { top: auto; width: 100%; max-height: 75vh; border-left: 0; border-top: 1px solid var(--line); border-radius: 12px 12px 0 0; }
}
@media (forced-colors: active) { tbody td { border-color: CanvasText; } .bar > * { forced-color-adjust: none; } }
@media print {
  @page { margin: 12mm; }
  :root { color-scheme: light; --page: #fff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e;
    --pending: #e6eaef; --pending-text: #4f5963; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; font-size: 8pt; max-width: none; }
  .filters, #panel { display: none !important; }
  .kinds button { border: 0; padding: 0 0.4rem 0 0; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  .scroll { max-width: none; }
  table { min-width: 0; }
  .name { width: 28%; }
  .column { width: auto; }
  thead, tr > :first-child { position: static; }
  thead th { font-size: 7pt; }
  tbody tr, tbody th, tbody td { height: 1.6em; }
}
`;
        ;
        function renderHtml(result, place) {
            const { report, notes } = result;
            const policy = [
                "default-src 'none'",
                `script-src ${sourceHash(PAGE_SCRIPT)}`,
                `style-src ${sourceHash(STYLE)}`,
                'img-src data:',
                "base-uri 'none'",
                "form-action 'none'"
            ].join('; ');
            return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Docs readiness: ${(0, render_escape.qy)((0, headline.P)(report))}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Docs readiness</h1>
<p class="verdict ${report.conclusion}">${verdict(report)}</p>
<p class="run">${(0, render_escape.qy)(runLine(report))}</p>
${notes.map((note)=>`<p class="note">${(0, render_escape.qy)(note)}</p>\n`).join('')}</header>
<main>
<noscript><p class="note">The table needs JavaScript, which is part of this file; it loads nothing.</p></noscript>
<section id="overview" aria-label="Totals and filters"></section>
<section id="matrix" aria-label="The roadmap as it truly stands"></section>
<section id="findings" aria-label="Findings about no cell"></section>
</main>
<aside id="panel" aria-labelledby="panel-title" hidden></aside>
<footer><p>${(0, render_escape.qy)(`${report.tool.name} ${report.tool.version}`)}</p></footer>
<script type="application/json" id="data">${(0, render_escape.Dx)(pageData(result, place))}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
        }
        function verdict(report) {
            const word = {
                success: "\u2713 Passes",
                failure: "\u2717 Fails",
                neutral: 'Report only'
            }[report.conclusion];
            return `<strong>${word}</strong> ${(0, render_escape.qy)((0, headline.P)(report))}`;
        }
        function runLine({ subject, gate }) {
            const short = (commit)=>commit.slice(0, 12);
            const judged = subject.head === null ? 'Working tree' : `Commit ${short(subject.head)}`;
            const compared = subject.base === null ? '' : ` against ${short(subject.base)}`;
            const roadmaps = subject.sites.flatMap(({ roadmap })=>roadmap === null ? [] : [
                    roadmap
                ]);
            const from = gate.failOn === 'error' ? 'errors fail' : `findings from ${gate.failOn} up fail`;
            const what = {
                report: 'nothing fails',
                new: `new ${from}`,
                all: from
            };
            return [
                `${judged}${compared}`,
                ...roadmaps,
                what[gate.mode]
            ].join(" \xb7 ");
        }
    }),
    3034: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>toRows,
            h: ()=>CAUSES
        });
        var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4919);
        var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
        var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);
        const FOLD_FROM = 4;
        const SHOWN_DOCUMENTS = 2;
        const CAUSES = {
            claimed: 'claimed by this change',
            deleted: 'deleted by this change',
            renamed: 'renamed by this change',
            emptied: 'emptied by this change',
            edited: 'edited by this change',
            unlinked: 'taken out of the nav by this change',
            'rules-changed': 'the rules changed'
        };
        const ALIKE = new Set([
            'ready-doc-missing',
            'ready-doc-stub',
            'ready-doc-not-in-nav',
            'pending-doc-complete'
        ]);
        function toRows(findings, report) {
            const groups = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(findings, ({ site, rule, severity, state, module, column, cause, fingerprint })=>{
                if (column === null) return JSON.stringify([
                    site,
                    rule,
                    severity
                ]);
                return ALIKE.has(rule) ? JSON.stringify([
                    site,
                    rule,
                    severity,
                    state,
                    module,
                    cause
                ]) : fingerprint + state;
            });
            const cells = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(report.cells, ({ site, module })=>JSON.stringify([
                    site,
                    module
                ]));
            const rows = [
                ...groups.values()
            ].flatMap((group)=>{
                const [first] = group;
                if (!first) return [];
                if (first.column !== null) return [
                    cellRow(first, group, cells.get(JSON.stringify([
                        first.site,
                        first.module
                    ])) ?? [])
                ];
                return group.length < FOLD_FROM ? group.map((finding)=>pageRow(finding, [
                        finding
                    ])) : [
                    pageRow(first, group)
                ];
            });
            return rows.toSorted((a, b)=>(0, _severity_js__WEBPACK_IMPORTED_MODULE_2__.zK)(b.first.severity, a.first.severity));
        }
        function cellRow(first, findings, cells) {
            const columns = [
                ...new Set(findings.map(({ column })=>column ?? ''))
            ];
            const subject = [
                ...first.module === null ? [] : [
                    first.module
                ],
                columns.join(', ')
            ].join(" \u203A ");
            const { cause } = first;
            if (findings.length === 1) return {
                first,
                findings,
                subject,
                message: first.message,
                cause
            };
            const summary = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.a.find(({ id })=>id === first.rule)?.summary ?? first.rule;
            const documents = cells.flatMap(({ column, doc })=>doc && columns.includes(column) ? [
                    doc.path
                ] : []);
            return {
                first,
                findings,
                subject,
                message: `${findings.length} cells: ${summary}${inBrackets(documents)}`,
                cause
            };
        }
        function inBrackets(documents) {
            if (documents.length === 0) return '';
            const rest = documents.length > SHOWN_DOCUMENTS ? ` and ${documents.length - SHOWN_DOCUMENTS} more` : '';
            return ` (${documents.slice(0, SHOWN_DOCUMENTS).join(', ')}${rest})`;
        }
        function pageRow(first, findings) {
            if (findings.length === 1) return {
                first,
                findings,
                subject: first.module,
                message: first.message,
                cause: first.cause
            };
            const states = [
                'new',
                'existing',
                'fixed'
            ].flatMap((state)=>{
                const count = findings.filter((finding)=>finding.state === state).length;
                return count === 0 ? [] : [
                    `${count} ${state}`
                ];
            });
            const message = `${findings.length} findings of this kind (${states.join(', ')}). The first: ${first.message}`;
            return {
                first,
                findings,
                subject: null,
                message,
                cause: null
            };
        }
    })
};
;
