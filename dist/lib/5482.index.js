export const id = 5482;
export const ids = [5482,7291];
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

/***/ 5482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);



const MESSAGE_LENGTH = 2000;
/**
 * JUnit's XML in the form that Jenkins, GitLab and Azure read: a suite for each group, a test for each cell. A cell that
 * claims nothing is skipped; a test fails where the gate does, and other findings stand in its output. Rows of one name are one
 * test: those who read the file know a test by its name, and each row's findings are about all of them.
 */
function renderJunit({ report }) {
    const listed = report.findings.filter(({ state }) => state !== 'fixed');
    const cells = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(report.cells, cellKey);
    const byCell = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(listed, cellKey);
    const elsewhere = listed.filter((finding) => !cells.has(cellKey(finding)));
    const tests = [...cells].flatMap(([key, [cell]]) => (cell ? [{ key, cell }] : []));
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(tests, ({ cell: { site, group } }) => named(site, group ?? 'Modules'));
    const suites = [...groups].map(([name, inGroup]) => ({
        name,
        cases: inGroup.map(({ key, cell }) => cellCase(cell, byCell.get(key) ?? [], report)),
    }));
    if (elsewhere.length > 0)
        suites.push({ name: 'Roadmap and nav', cases: ruleCases(elsewhere, report) });
    const all = suites.flatMap((suite) => suite.cases);
    const body = suites.map(suiteElement).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Docs readiness" tests="${all.length}" failures="${failing(all)}" errors="0">
${body}</testsuites>
`;
}
function cellKey({ site, module, column }) {
    return JSON.stringify([site, module, column]);
}
function cellCase(cell, findings, report) {
    const className = `${named(cell.site, cell.group ?? 'Modules')}.${cell.module}`;
    return { className, name: cell.column, skipped: whySkipped(cell), ...split(findings, report) };
}
/** Findings about no cell: one test for each rule that has some. */
function ruleCases(findings, report) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ site, rule }) => named(site, rule));
    return [...groups].map(([name, group]) => ({
        className: 'Roadmap and nav',
        name,
        skipped: null,
        ...split(group, report),
    }));
}
function split(findings, report) {
    const isFailure = (finding) => failsGate(finding, report);
    return { failures: findings.filter(isFailure), remarks: findings.filter((finding) => !isFailure(finding)) };
}
/** Tests are red exactly where the conclusion is `failure`, which is decided elsewhere; a test holds them together. */
function failsGate(finding, { conclusion, gate }) {
    return (conclusion === 'failure' && (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(gate.mode, finding) && (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(finding.severity, gate.failOn) >= 0);
}
function whySkipped({ status, outcome }) {
    if (outcome === 'waived')
        return 'waived';
    return status === 'ready' ? null : status;
}
function named(site, name) {
    return site === null ? name : `${site}: ${name}`;
}
function failing(cases) {
    return cases.filter(({ failures }) => failures.length > 0).length;
}
function suiteElement({ name, cases }) {
    const skipped = cases.filter((one) => one.failures.length === 0 && one.skipped !== null).length;
    return `  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(name)}" tests="${cases.length}" failures="${failing(cases)}" errors="0" skipped="${skipped}">
${cases.map(caseElement).join('')}  </testsuite>
`;
}
function caseElement({ className, name, failures, skipped, remarks }) {
    const [first] = failures;
    const parts = [
        first
            ? `<failure type="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(first.rule)}" message="${message(first)}">${failures.map(line).join('\n')}</failure>`
            : skipped && `<skipped>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(skipped)}</skipped>`,
        remarks.length > 0 && `<system-out>${remarks.map(line).join('\n')}</system-out>`,
    ].filter((part) => typeof part === 'string');
    const open = `    <testcase classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(className)}" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(name)}"`;
    return parts.length === 0
        ? `${open}/>\n`
        : `${open}>\n${parts.map((part) => `      ${part}\n`).join('')}    </testcase>\n`;
}
function message(finding) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(finding.message, MESSAGE_LENGTH));
}
function line(finding) {
    const { path, startLine, startColumn } = finding.location;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(`${finding.severity} ${finding.state} ${finding.rule} ${path}:${startLine}:${startColumn}`)} ${message(finding)}`;
}


/***/ })

};
