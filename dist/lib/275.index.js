export const id = 275;
export const ids = [275,971,843,430,271];
export const modules = {

/***/ 7336:
/***/ ((module) => {

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

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realWorld: () => (/* binding */ realWorld)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _check_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3726);
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4424);
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1843);
/* harmony import */ var _render_github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8271);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8430);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5971);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8009);








/** The process that the runner started, with the real engine and reporters. */
function realWorld() {
    const environment = process.env;
    return {
        environment,
        write: (text) => void process.stdout.write(text),
        // Loading the library costs as much as a run of the gate, so it is done once there is something to say.
        setOutput: async (name, value) => (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421))).setOutput(name, value),
        gate: (request) => judge(request, environment),
        render: {
            text: (result) => (0,_render_text_js__WEBPACK_IMPORTED_MODULE_6__.renderText)(result, { colour: false }),
            comment: _render_comment_js__WEBPACK_IMPORTED_MODULE_3__.renderComment,
            summary: _render_summary_js__WEBPACK_IMPORTED_MODULE_5__.renderSummary,
            annotations: _render_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .I,
            annotationCommands: _render_github_js__WEBPACK_IMPORTED_MODULE_4__.annotationCommands,
        },
        version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
    };
}
async function judge(request, environment) {
    const { config, roadmap, mkdocs } = request;
    const named = { config: inRoot(config), roadmap: inRoot(roadmap), mkdocs: inRoot(mkdocs) };
    return (0,_check_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n)({ ...request, ...named }, { environment, now: new Date(), labels: request.labels });
}
function inRoot(path) {
    return path === null ? null : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/'));
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that the user can mend: a flag, a config, a missing file. The message is one sentence that names the file
 * (and line), what was expected and what to do; it is printed without a stack and the exit code is 2.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);


const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * One annotation for each row, the worst first, new before existing. Debt of before is left out where only new
 * findings count: it is not this change's business, and would hide what is.
 */
function annotationsOf({ report }) {
    const listed = report.findings.filter(({ state }) => state !== 'fixed');
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .toRows */ .A)(listed, report)
        .filter(({ findings }) => report.gate.mode === 'all' || findings.some(({ state }) => state === 'new'))
        .map(toAnnotation);
}
function toAnnotation({ first, subject, message, cause }) {
    const { path, startLine, startColumn, endLine, endColumn } = first.location;
    const isOneLine = startLine === endLine;
    return {
        path,
        startLine,
        endLine,
        startColumn: isOneLine ? startColumn : null,
        endColumn: isOneLine ? Math.max(startColumn, endColumn - 1) : null,
        level: LEVELS[first.severity],
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(subject === null ? first.rule : `${subject}: ${first.rule}`),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(cause === null ? message : `${message} (${_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[cause]})`),
    };
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8063);

/** Rows that fit on one screen with what to do for each; the summary of the run has the others. */
const MAX_ROWS = 30;
/** The comment on a pull request, in one screen: what is not about this change is shown on demand. */
function renderComment(result, place) {
    return (0,_verdict_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderVerdictPage */ .P)(result, place, { maxRows: MAX_ROWS, foldsDetails: true });
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export html */
/**
 * Text from the repository is hostile. Each surface has one way to show it, and every reporter goes through here:
 * what comes out is inert there, and looks like what went in.
 */
/** Characters that a name may be shown with; longer ones are cut, with the fact shown. */
const MAX_SHOWN = 300;
/**
 * Control characters (a terminal obeys them), bidirectional marks (they reorder what a reader sees), line ends and
 * unpaired surrogates become visible escapes.
 */
function visible(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** At most `max` UTF-16 units, cut between characters. */
function shortened(text, max = MAX_SHOWN) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
    return `${text.slice(0, end)}…`;
}
/** For GitHub's HTML: `<details>` summaries and table cells written as HTML. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * For prose in GitHub's Markdown, in a table cell or at the start of a line: no markup, no HTML, and none of the
 * references that GitHub makes links of (mentions, issues, commits, URLs), which a zero-width space breaks.
 */
function markdownText(text) {
    return visible(text)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, '$&\u200b'))
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200b')
        .replace(/[<&|]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\`*_[\]~>]|^[-+=]|^\s*\d+(?=[.)])/g, (marker) => /\d/.test(marker) ? `${marker}\u200b` : `\\${marker}`);
}
/** A name or a path as code: GitHub makes no link of anything in it. Also for table cells. */
function markdownCode(text) {
    // A backslash before the pipe's own would be read as escaping that one, by some readers.
    const shown = visible(text).replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|');
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
/**
 * A line of a log that a runner reads: it takes `::command::` at the start of a line, and the older `##[command]`
 * anywhere in it (actions/runner, ActionCommand.cs).
 */
function logLine(text) {
    return visible(text)
        .replaceAll('##[', '##\u200b[')
        .replace(/^(\s*):(?=:)/, '$1:\u200b');
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommands: () => (/* binding */ annotationCommands),
/* harmony export */   renderWorkflowCommands: () => (/* binding */ renderWorkflowCommands)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);



/** The runner shows 10 annotations of a level for each step and drops the rest (actions/runner, ExecutionContext.cs). */
const SHOWN_PER_LEVEL = 10;
/** The runner cuts a message after 4096 characters (same source). */
const MESSAGE_LENGTH = 4096;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
/** Workflow commands: annotations that need no permission, then the verdict as a line of the log. */
function renderWorkflowCommands(result) {
    const lines = annotationCommands((0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .I)(result));
    const verdict = `Docs readiness: ${result.report.conclusion}, ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(result.report)}`;
    return `${[...lines, ...result.notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(verdict)].join('\n')}\n`;
}
/** Annotations as lines for the runner, as many of each level as it shows; sorted as they are given. */
function annotationCommands(annotations) {
    return ['failure', 'warning', 'notice'].flatMap((level) => {
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        const shown = ofLevel.slice(0, SHOWN_PER_LEVEL).map(command);
        if (ofLevel.length > SHOWN_PER_LEVEL)
            shown.push(`Showing ${SHOWN_PER_LEVEL} of ${ofLevel.length} ${COMMANDS[level]}s`);
        return shown;
    });
}
function command({ path, startLine, endLine, startColumn, endColumn, level, title, message }) {
    const properties = [
        `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(path)}`,
        `line=${startLine}`,
        `endLine=${endLine}`,
        ...(startColumn === null ? [] : [`col=${startColumn}`]),
        ...(endColumn === null ? [] : [`endColumn=${endColumn}`]),
        `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(title))}`,
    ];
    return `::${COMMANDS[level]} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandMessage */ .b$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(message, MESSAGE_LENGTH / 2))}`;
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/** The verdict in one line, without glyph or markup: the first thing that a reader sees on every surface. */
function headline({ conclusion, gate, findings, totals }) {
    const counted = findings.filter(({ state }) => state === 'new' || (gate.mode === 'all' && state === 'existing'));
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
    return overclaimed === 0 ? `all ${ready} ready cells hold` : `${ready - overclaimed} of ${ready} ready cells hold`;
}
/** `2 new errors, 1 new warning`. */
function counts(findings, word) {
    const parts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${word}${severity}${count === 1 ? '' : 's'}`];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}


/***/ }),

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toRows),
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);


/** From how many findings about no cell a rule's are told as one line with their number. */
const FOLD_FROM = 4;
/** Documents that a row of several cells names, before "and N more". */
const SHOWN_DOCUMENTS = 2;
const SEVERITIES = ['error', 'warning', 'notice'];
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
/** Findings as rows: errors first, then in the order of the rules. */
function toRows(findings, report) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ site, rule, severity, state, module, column, cause }) => JSON.stringify(column === null ? [site, rule, severity] : [site, rule, severity, state, module, cause]));
    const rows = [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        if (first.column !== null)
            return [cellRow(first, group, report)];
        return group.length < FOLD_FROM ? group.map((finding) => pageRow(finding, [finding])) : [pageRow(first, group)];
    });
    return rows.toSorted((a, b) => SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity));
}
function cellRow(first, findings, report) {
    const columns = [...new Set(findings.map(({ column }) => column ?? ''))];
    const subject = [...(first.module === null ? [] : [first.module]), columns.join(', ')].join(' › ');
    if (findings.length === 1)
        return { first, findings, subject, message: first.message, cause: first.cause };
    const summary = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find(({ id }) => id === first.rule)?.summary ?? first.rule;
    const documents = report.cells.flatMap(({ site, module, column, doc }) => site === first.site && module === first.module && doc && columns.includes(column) ? [doc.path] : []);
    const shown = documents.slice(0, SHOWN_DOCUMENTS).join(', ');
    const rest = documents.length > SHOWN_DOCUMENTS ? ` and ${documents.length - SHOWN_DOCUMENTS} more` : '';
    return {
        first,
        findings,
        subject,
        message: `${findings.length} cells: ${summary} (${shown}${rest})`,
        cause: first.cause,
    };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8063);

/** Rows that keep the page below GitHub's 1 MiB, at 600 characters for each message. */
const MAX_ROWS = 400;
/** The summary of a job, and the text of the check run: everything that the comment has, open. */
function renderSummary(result, place) {
    return (0,_verdict_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderVerdictPage */ .P)(result, place, { maxRows: MAX_ROWS, foldsDetails: false });
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9488);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);




/** For a person at a terminal: the verdict, then what is wrong, where, and what to do. */
function renderText({ report, notes }, options) {
    const colours = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(options.colour);
    const listed = report.findings.filter(({ state }) => state !== 'fixed');
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .toRows */ .A)(listed, report);
    const isDetailed = ({ findings }) => report.gate.mode === 'all' || findings.some(({ state }) => state === 'new');
    const blocks = [
        verdictLine(report, colours),
        ...notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note)),
        ...rows.filter(isDetailed).map((row) => rowBlock(row, colours)),
        closing(report, rows.filter((row) => !isDetailed(row)), colours),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function verdictLine(report, colours) {
    const line = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report);
    if (report.conclusion === 'failure')
        return colours.red(colours.bold(`✗ Docs readiness fails: ${line}`));
    return colours.green(colours.bold(`✓ Docs readiness${report.conclusion === 'neutral' ? ' (report only)' : ''}: ${line}`));
}
function rowBlock({ first, findings, subject, message, cause }, colours) {
    const { path, startLine, startColumn } = first.location;
    const tags = [first.state === 'existing' ? 'existing' : null, cause && _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[cause]].filter((tag) => tag !== null);
    const head = [
        severityWord(first.severity, colours),
        subject === null ? null : colours.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(subject))),
        colours.dim([first.rule, ...tags].join(', ')),
    ];
    const place = colours.cyan(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}:${startLine}:${startColumn}`);
    const more = findings.length > 1 && first.column === null ? '' : `  ${place}\n`;
    return `${head.filter((part) => part !== null).join('  ')}\n${more}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message), 2000)}`;
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
        lines.push(`${totals.cells} cells: ${parts.join(', ')}`);
    return colours.dim(lines.join('\n'));
}
function byRule(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return [...counts].map(([rule, count]) => `${count} ${rule}`).join(', ');
}


/***/ }),

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ renderVerdictPage)
});

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
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
    const isShown = ({ findings }) => report.gate.mode === 'all' || findings.some(({ state }) => state === 'new');
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



/** A result as a Markdown page: the verdict, what the change moved, what to do for each finding, then the details. */
function renderVerdictPage(result, place, options) {
    const { report, notes } = result;
    const { shown, before, fixed } = splitRows(report);
    const table = (rows) => limitedTable(rows, place, options.maxRows);
    const detail = (title, body) => options.foldsDetails ? folded(title, body) : `#### ${title}\n\n${body}`;
    const blocks = [
        heading(report),
        movement(result),
        ...notes.map((note) => `> ${(0,render_escape/* markdownText */.p7)(note)}`),
        shown.length > 0 ? table(shown) : null,
        fixed.length > 0 ? detail(`${countOf(fixed, 'finding')} fixed by this change`, table(fixed)) : null,
        before.length > 0 ? detail(`${countOf(before, 'finding')} from before this change`, table(before)) : null,
        report.cells.length > 0 ? detail('The roadmap as it truly stands', readinessMatrix(report)) : null,
        folded('How to read this', HOW_TO_READ),
    ];
    return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}
function limitedTable(rows, place, maxRows) {
    const table = findingTable(rows.slice(0, maxRows), place);
    if (rows.length <= maxRows)
        return table;
    const where = place.runUrl === null ? 'the full report' : `[the page of the run](${place.runUrl})`;
    return `${table}\n\n…and ${rows.length - maxRows} more rows, in ${where}.`;
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this product, as in package.json; a test holds them together. */
const VERSION = '0.1.0';


/***/ })

};
