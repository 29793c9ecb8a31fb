export const id = 5971;
export const ids = [5971,7291];
export const modules = {

/***/ 7336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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

/***/ 5971:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9423);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7291);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9488);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);






/** For a person at a terminal: the verdict, then what is wrong, where, and what to do. */
function renderText({ report, notes }, options) {
    const colours = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(options.colour);
    const listed = report.findings.filter(({ state }) => state !== 'fixed');
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .toRows */ .A)(listed, report);
    const isDetailed = ({ findings }) => findings.some((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(report.gate.mode, finding));
    const blocks = [
        verdictLine(report, colours),
        ...notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(note)),
        ...rows.filter(isDetailed).map((row) => rowBlock(row, colours)),
        closing(report, rows.filter((row) => !isDetailed(row)), colours),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .Df)(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}
function verdictLine(report, colours) {
    const line = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report);
    if (report.conclusion === 'failure')
        return colours.red(colours.bold(`✗ Docs readiness fails: ${line}`));
    return colours.green(colours.bold(`✓ Docs readiness${report.conclusion === 'neutral' ? ' (report only)' : ''}: ${line}`));
}
function rowBlock({ first, findings, subject, message, cause }, colours) {
    const { path, startLine, startColumn } = first.location;
    const tags = [first.state === 'existing' ? 'existing' : null, cause && _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[cause]].filter((tag) => tag !== null);
    const head = [
        severityWord(first.severity, colours),
        subject === null ? null : colours.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(subject))),
        colours.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)([first.rule, ...tags].join(', '))),
    ];
    const place = colours.cyan(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}:${startLine}:${startColumn}`);
    const more = findings.length > 1 && first.column === null ? '' : `  ${place}\n`;
    return `${head.filter((part) => part !== null).join('  ')}\n${more}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(message), 2000)}`;
}
function severityWord(severity, colours) {
    const paint = { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity];
    return paint(severity.padEnd('warning'.length));
}
/** What is not told in full: debt of before as numbers, what was mended, and the count of cells. */
function closing(report, existing, colours) {
    const { totals } = report;
    const lines = [];
    if (existing.length > 0) {
        const count = existing.reduce((sum, { findings }) => sum + findings.length, 0);
        lines.push(`Before this change already: ${count} finding${count === 1 ? '' : 's'} (${byRule(existing.flatMap(({ findings }) => findings))})`);
    }
    if (totals.fixed > 0)
        lines.push(`Fixed by this change: ${totals.fixed} (${byRule(report.findings.filter(({ state }) => state === 'fixed'))})`);
    const parts = [
        `${totals.ready} ready${totals.overclaimed > 0 ? ` (${totals.overclaimed} not true)` : ''}`,
        `${totals.pending} pending${totals.underclaimed > 0 ? ` (${totals.underclaimed} complete)` : ''}`,
        ...(totals.notApplicable > 0 ? [`${totals.notApplicable} not applicable`] : []),
        ...(totals.unknown > 0 ? [`${totals.unknown} unknown`] : []),
    ];
    if (totals.cells > 0)
        lines.push(`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(totals.cells, 'cell')}: ${parts.join(', ')}`);
    return colours.dim(lines.join('\n'));
}
function byRule(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...counts].map(([rule, count]) => `${count} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(rule)}`).join(', ');
}


/***/ })

};
