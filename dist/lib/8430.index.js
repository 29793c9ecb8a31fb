export const id = 8430;
export const ids = [8430,7291];
export const modules = {

/***/ 7291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dx: () => (/* binding */ embeddedJson),
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from the repository is hostile. Each surface has one way to show it, and every reporter goes through here:
 * what comes out is inert there, and looks like what went in.
 */
/** Characters that a name may be shown with; longer ones are cut, with the fact shown. */
const MAX_SHOWN = 300;
/**
 * Control characters (a terminal obeys them), bidirectional marks (they reorder what a reader sees), line ends, characters
 * that hide text from a reader and not from a machine (U+E0000 to U+E007F and others), and unpaired surrogates become
 * visible escapes.
 */
function visible(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeOf);
}
/** As JavaScript and, below U+10000, JSON write it. */
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
/** At most `max` UTF-16 units, cut between characters. */
function shortened(text, max = MAX_SHOWN) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
    return `${text.slice(0, end)}…`;
}
/**
 * For text and attributes of HTML. It may be printed in a job, whose runner takes `##[` for a command, like all that follows
 * here.
 */
function html(text) {
    return visible(text).replace(/[&<>"']|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For text and attributes of XML, which has no character references for what it does not allow (XML 1.0, 2.2). */
function xml(text) {
    return html(text).replace(/[\ufffe\uffff]/g, escapeOf);
}
/**
 * JSON for a file or a log: to whoever parses it nothing is changed, but no terminal obeys it, nobody reads it in another
 * order, and no line of it is a command, because a text in it begins with a quote.
 */
function json(value) {
    return JSON.stringify(value, null, 2).replace(/#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
}
/**
 * JSON for a script element: no `<` can end the element or open a comment in it (HTML, 4.12.1.3), and no line separator of
 * JavaScript stands in it. To JSON they are plain escapes.
 */
function embeddedJson(value) {
    return JSON.stringify(value).replace(/[<>&]|#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
}
/**
 * A path as a relative reference (RFC 3986): every segment is encoded, so that no `:`, `?` or `#` in a name means
 * something, and no bracket ends a link of Markdown. Unpaired surrogates, which no URI can hold, become U+FFFD.
 */
function relativeUri(path) {
    return path
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
        .split('/')
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
        .join('/');
}
/**
 * For prose in GitHub's Markdown, in a table cell or at the start of a line: no markup, no HTML, no formula, and none of the
 * references that GitHub makes links of (mentions, issues, commits, URLs), which a zero-width space breaks.
 */
function markdownText(text) {
    return (visible(text)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, '$&\u200b'))
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200b')
        .replace(/[<&|$]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\`*_[\]~>]|^[-+=]|^\s*\d+(?=[.)])/g, (marker) => /\d/.test(marker) ? `${marker}\u200b` : `\\${marker}`)
        // Spaces before it indent what is a list or code then; this one does not.
        .replace(/^ /, '&#32;'));
}
/** A name or a path as code: GitHub makes no link of anything in it. Also for table cells. */
function markdownCode(text) {
    // A backslash before the pipe's own would be read as escaping that one, by some readers.
    const shown = withoutCommands(visible(text)).replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|');
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 || shown.trim() !== shown || shown === '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** The message of a workflow command. Source: actions/toolkit, packages/core/src/command.ts. */
function commandMessage(text) {
    return logLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command (file, title, …). */
function commandProperty(text) {
    return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A line of a log that a runner reads: it shows every character, and starts no command. */
function logLine(text) {
    return withoutCommands(visible(text));
}
/**
 * Text of many lines that a runner takes for no command: it reads `::command::` at the start of a line, and the older
 * `##[command]` anywhere in it (actions/runner, ActionCommand.cs).
 */
function withoutCommands(text) {
    return text.replaceAll('##[', '##\u200b[').replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b');
}


/***/ }),

/***/ 9488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6470);

/** The verdict in one line, without glyph or markup: the first thing that a reader sees on every surface. */
function headline({ conclusion, gate, findings, totals }) {
    const counted = findings.filter((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(gate.mode, finding));
    const what = counts(counted, gate.mode === 'new' ? 'new ' : '');
    if (conclusion === 'failure')
        return what;
    if (gate.bootstrap)
        return `first roadmap: ${totals.ready} of ${totals.cells} cells claim ready, nothing fails this time`;
    const holds = claimsHold(totals);
    return counted.length === 0 ? holds : `${holds}; ${what}`;
}
function claimsHold({ ready, overclaimed }) {
    if (ready === 0)
        return 'no cell claims to be ready';
    if (overclaimed > 0)
        return `${ready - overclaimed} of ${ready} ready cells hold`;
    return ready === 1 ? 'the one ready cell holds' : `all ${ready} ready cells hold`;
}
/** `2 new errors, 1 new warning`. */
function counts(findings, word) {
    const parts = _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${word}${severity}${count === 1 ? '' : 's'}`];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}


/***/ }),

/***/ 3273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toRows),
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);



/** From how many findings about no cell a rule's are told as one line with their number. */
const FOLD_FROM = 4;
/** Documents that a row of several cells names, before "and N more". */
const SHOWN_DOCUMENTS = 2;
/** What in the change a cause names, for a reader. */
const CAUSES = {
    claimed: 'claimed by this change',
    deleted: 'deleted by this change',
    renamed: 'renamed by this change',
    emptied: 'emptied by this change',
    edited: 'edited by this change',
    unlinked: 'taken out of the nav by this change',
    'rules-changed': 'the rules changed',
};
/** Rules whose findings differ by nothing but the document: only these are told as one row for all cells of a module. */
const ALIKE = new Set([
    'ready-doc-missing',
    'ready-doc-stub',
    'ready-doc-not-in-nav',
    'pending-doc-complete',
]);
/** Findings as rows: errors first, then in the order of the rules. */
function toRows(findings, report) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ site, rule, severity, state, module, column, cause, fingerprint }) => {
        if (column === null)
            return JSON.stringify([site, rule, severity]);
        return ALIKE.has(rule) ? JSON.stringify([site, rule, severity, state, module, cause]) : fingerprint + state;
    });
    const cells = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(report.cells, ({ site, module }) => JSON.stringify([site, module]));
    const rows = [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        if (first.column !== null)
            return [cellRow(first, group, cells.get(JSON.stringify([first.site, first.module])) ?? [])];
        return group.length < FOLD_FROM ? group.map((finding) => pageRow(finding, [finding])) : [pageRow(first, group)];
    });
    return rows.toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(b.first.severity, a.first.severity));
}
/** @param cells of the finding's module */
function cellRow(first, findings, cells) {
    const columns = [...new Set(findings.map(({ column }) => column ?? ''))];
    const subject = [...(first.module === null ? [] : [first.module]), columns.join(', ')].join(' › ');
    const { cause } = first;
    if (findings.length === 1)
        return { first, findings, subject, message: first.message, cause };
    const summary = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find(({ id }) => id === first.rule)?.summary ?? first.rule;
    const documents = cells.flatMap(({ column, doc }) => (doc && columns.includes(column) ? [doc.path] : []));
    return { first, findings, subject, message: `${findings.length} cells: ${summary}${inBrackets(documents)}`, cause };
}
function inBrackets(documents) {
    if (documents.length === 0)
        return '';
    const rest = documents.length > SHOWN_DOCUMENTS ? ` and ${documents.length - SHOWN_DOCUMENTS} more` : '';
    return ` (${documents.slice(0, SHOWN_DOCUMENTS).join(', ')}${rest})`;
}
function pageRow(first, findings) {
    if (findings.length === 1)
        return { first, findings, subject: first.module, message: first.message, cause: first.cause };
    const states = ['new', 'existing', 'fixed'].flatMap((state) => {
        const count = findings.filter((finding) => finding.state === state).length;
        return count === 0 ? [] : [`${count} ${state}`];
    });
    const message = `${findings.length} findings of this kind (${states.join(', ')}). The first: ${first.message}`;
    return { first, findings, subject: null, message, cause: null };
}


/***/ }),

/***/ 8430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8063);

/** Rows that keep the page below GitHub's 1 MiB, at 600 characters for each message. */
const MAX_ROWS = 400;
/** The summary of a job, and the text of the check run: everything that the comment has, open. */
function renderSummary(result, place) {
    return (0,_verdict_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderVerdictPage */ .P)(result, place, { maxRows: MAX_ROWS, details: 'open' });
}


/***/ }),

/***/ 8063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ renderVerdictPage)
});

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/severity.js
var severity = __webpack_require__(6470);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/src/render/rows.js
var render_rows = __webpack_require__(3273);
;// CONCATENATED MODULE: ./build/src/render/markdown.js




/** The parts that the comment and the summary share. */
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** The verdict as a heading. */
function heading(report) {
    const icon = { success: '✅', failure: '❌', neutral: '📋' }[report.conclusion];
    return `### ${icon} Docs readiness: ${(0,render_escape/* markdownText */.p7)((0,headline/* headline */.P)(report))}`;
}
/** Findings of the head that a reader has to look at, and those that were there before. */
function splitRows(report) {
    const rows = (0,render_rows/* toRows */.A)(report.findings.filter(({ state }) => state !== 'fixed'), report);
    const isShown = ({ findings }) => findings.some((finding) => (0,severity/* isCounted */.he)(report.gate.mode, finding));
    return {
        shown: rows.filter(isShown),
        before: rows.filter((row) => !isShown(row)),
        fixed: (0,render_rows/* toRows */.A)(report.findings.filter(({ state }) => state === 'fixed'), report),
    };
}
/** One row a line: how bad, what, where, and what to do. */
function findingTable(rows, place) {
    const lines = rows.map((row) => {
        const { first, subject, message } = row;
        const cause = row.cause === null ? '' : `<br>_${render_rows/* CAUSES */.h[row.cause]}_`;
        const name = subject === null ? '' : `**${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortened */.vI)(subject, 120))}**<br>`;
        const where = row.findings.length > 1 && first.column === null ? '' : `<br>${placeLink(first, place)}`;
        return `| ${ICONS[first.severity]} | ${name}${(0,render_escape/* markdownCode */.D9)(first.rule)}${where} | ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortened */.vI)(message, 600))}${cause} |`;
    });
    return ['| | What | Found, and what to do |', '|---|---|---|', ...lines].join('\n');
}
function placeLink({ location, tree }, place) {
    const text = (0,render_escape/* markdownCode */.D9)((0,render_escape/* shortened */.vI)(`${location.path}:${location.startLine}`, 120));
    const url = place.links.line(location.path, location.startLine, tree);
    return url === null ? text : `[${text}](${url})`;
}
/** Before → after, of what this change moved; null where it moved nothing or there is no base. */
function movement({ report, before }) {
    if (!before)
        return null;
    const after = report.totals;
    const labels = [
        ['cells', 'cells'],
        ['ready', 'ready'],
        ['ready and true', 'upheld'],
        ['overclaimed', 'overclaimed'],
        ['underclaimed', 'underclaimed'],
    ];
    const value = (totals, key) => key === 'upheld' ? totals.ready - totals.overclaimed : totals[key];
    const moved = labels.flatMap(([label, key]) => {
        const [from, to] = [value(before, key), value(after, key)];
        return from === to ? [] : [`${label} ${from} → ${to}`];
    });
    return moved.length === 0 ? null : `This change: ${moved.join(', ')}.`;
}
/** A part that is shown on demand. GitHub needs the blank lines to read Markdown inside. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** `14 existing findings`, with the right number. */
function countOf(rows, word) {
    const count = rows.reduce((sum, { findings }) => sum + findings.length, 0);
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
const HOW_TO_READ = [
    '✅ claimed and true · ❌ claimed, but not true · 🟢 pending, but complete: can be flipped · ⚪ pending · ➖ not applicable · ❓ no status',
    'A cell is true when its document exists, is in the nav, is no stub, and treats every topic that the roadmap asks of its column.',
    'Only findings that this change brings count against it, unless the gate is set to `all`.',
].join('\n\n');

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/render/matrix.js


/** Rows that a comment can show; a longer roadmap is told group by group. */
const MAX_ROWS = 150;
/** What a cell is, at a glance. */
function cellSymbol({ status, outcome }) {
    if (outcome === 'overclaimed')
        return '❌';
    if (outcome === 'underclaimed')
        return '🟢';
    if (outcome === 'waived')
        return '🤝';
    return { ready: '✅', pending: '⚪', 'not-applicable': '➖', unknown: '❓' }[status];
}
/** The roadmap as it truly stands, as a Markdown table: modules down, columns across; groups as bold rows. */
function readinessMatrix(report) {
    const columns = report.columns.filter(({ tracked }) => tracked !== false).map(({ name }) => name);
    const rows = (0,group_by/* groupBy */.$)(report.cells, ({ site, group, module }) => JSON.stringify([site, group, module]));
    const head = [`| | ${columns.map(matrix_name).join(' | ')} |`, `|---|${columns.map(() => ':-:').join('|')}|`];
    return [
        ...head,
        ...(rows.size > MAX_ROWS ? groupLines(report.cells, columns) : moduleLines([...rows.values()], columns)),
    ].join('\n');
}
function moduleLines(rows, columns) {
    let group = null;
    return rows.flatMap((cells) => {
        const [first] = cells;
        if (!first)
            return [];
        const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
        const symbols = columns.map((column) => {
            const cell = byColumn.get(column);
            return cell ? cellSymbol(cell) : '';
        });
        const line = `| ${matrix_name(first.module)} | ${symbols.join(' | ')} |`;
        const isNewGroup = first.group !== null && first.group !== group;
        group = first.group;
        return isNewGroup ? [`| **${matrix_name(first.group ?? '')}** |${' |'.repeat(columns.length)}`, line] : [line];
    });
}
/** `upheld/claimed of all` for each group and column. */
function groupLines(cells, columns) {
    return [...(0,group_by/* groupBy */.$)(cells, ({ group }) => group)].map(([group, inGroup]) => {
        const byColumn = (0,group_by/* groupBy */.$)(inGroup, ({ column }) => column);
        const counts = columns.map((column) => {
            const all = byColumn.get(column) ?? [];
            const claimed = all.filter(({ status }) => status === 'ready');
            return `${claimed.filter(({ outcome }) => outcome === 'upheld').length}/${claimed.length} of ${all.length}`;
        });
        return `| ${matrix_name(group ?? 'No group')} | ${counts.join(' | ')} |`;
    });
}
function matrix_name(text) {
    return (0,render_escape/* markdownText */.p7)((0,render_escape/* shortened */.vI)(text, 60));
}

;// CONCATENATED MODULE: ./build/src/render/verdict-page.js



/** A note is one sentence; a longer one quotes somebody. */
const NOTE_LENGTH = 600;
/** A result as a Markdown page: the verdict, what the change moved, what to do for each finding, then the details. */
function renderVerdictPage(result, place, options) {
    const { report, notes } = result;
    const { shown, before, fixed } = splitRows(report);
    const table = (rows) => limitedTable(rows, place, options.maxRows);
    const details = [
        ...(options.more ?? []),
        ...(fixed.length > 0 ? [{ title: `${countOf(fixed, 'finding')} fixed by this change`, body: table(fixed) }] : []),
        ...(before.length > 0
            ? [{ title: `${countOf(before, 'finding')} from before this change`, body: table(before) }]
            : []),
        ...(report.cells.length > 0 ? [{ title: 'The roadmap as it truly stands', body: readinessMatrix(report) }] : []),
    ];
    const blocks = [
        heading(report),
        movement(result),
        ...notes.map((note) => `> ${(0,render_escape/* markdownText */.p7)((0,render_escape/* shortened */.vI)(note, NOTE_LENGTH))}`),
        shown.length > 0 ? table(shown) : null,
        ...(options.details === 'folded' && shown.length === 0 ? collapsed(details) : detailBlocks(details, options)),
    ];
    return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}
function detailBlocks(details, options) {
    const howToRead = folded('How to read this', HOW_TO_READ);
    if (options.details === 'counted') {
        const titles = details.map(({ title }) => `- ${title}`).join('\n');
        return [`Too long to show here:\n${titles}`, howToRead];
    }
    const block = ({ title, body }) => options.details === 'folded' ? folded(title, body) : `#### ${title}\n\n${body}`;
    return [...details.map(block), howToRead];
}
/** Where there is nothing to do, all that there is to know is one line to open. */
function collapsed(details) {
    const counts = details.flatMap(({ title }) => (/^\d/.test(title) ? [title] : []));
    const body = [...details.map(({ title, body }) => `#### ${title}\n\n${body}`), HOW_TO_READ].join('\n\n');
    return [folded(['Details', ...counts].join(' · '), body)];
}
function limitedTable(rows, place, maxRows) {
    const table = maxRows === 0 ? [] : [findingTable(rows.slice(0, maxRows), place)];
    if (rows.length <= maxRows)
        return table.join('');
    const where = place.runUrl === null ? 'the full report' : `[the page of the run](${place.runUrl})`;
    const more = maxRows === 0 ? `${rows.length} rows` : `…and ${rows.length - maxRows} more rows`;
    return [...table, `${more}, in ${where}.`].join('\n\n');
}


/***/ })

};
