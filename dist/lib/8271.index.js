export const id = 8271;
export const ids = [8271,7291];
export const modules = {

/***/ 4424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);



const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * One annotation for each row, the worst first, new before existing. Debt of before is left out where only new
 * findings count: it is not this change's business, and would hide what is.
 */
function annotationsOf({ report }) {
    const listed = report.findings.filter(({ state }) => state !== 'fixed');
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .toRows */ .A)(listed, report)
        .filter(({ findings }) => findings.some((finding) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(report.gate.mode, finding)))
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
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(subject === null ? first.rule : `${subject}: ${first.rule}`),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(cause === null ? message : `${message} (${_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[cause]})`),
    };
}


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

/***/ 8271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    return `${[...lines, ...result.notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__.logLine), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(verdict)].join('\n')}\n`;
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


/***/ })

};
