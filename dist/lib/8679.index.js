export const id = 8679;
export const ids = [8679,7291];
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

/***/ 8679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);


/** GitHub refuses a run with more (docs.github.com, "SARIF support for code scanning"). */
const MAX_RESULTS = 25_000;
/** GitHub shows no more locations of one result (same page). */
const MAX_RELATED = 100;
/** Texts that a list of alerts can show; 25,000 of them stay below GitHub's 10 MB of gzip. */
const MESSAGE_LENGTH = 1000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub's names for how much an alert matters that is about no vulnerability. */
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', note: 'recommendation' };
/**
 * SARIF 2.1.0, one run, for GitHub's code scanning and for editors. What a change fixed is left out: an alert is closed
 * by its absence, and its lines are the base's.
 */
function renderSarif({ report }, place) {
    const listed = report.findings.filter(({ state }) => state !== 'fixed');
    const told = listed.toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_RESULTS);
    const omitted = listed.length - told.length;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: report.tool.name, version: report.tool.version, rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(descriptor) } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(omitted === 0 ? {} : { toolExecutionNotifications: [omission(listed.length, told.length)] }),
                    },
                ],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: told.map((finding) => resultOf(finding, report, place.folder ?? '')),
            },
        ],
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(log)}\n`;
}
/** Errors first, and of one severity the new ones: what must not be left out where there are too many. */
function weight({ severity, state }) {
    return { error: 0, warning: 2, notice: 4 }[severity] + (state === 'new' ? 0 : 1);
}
function omission(all, told) {
    return { level: 'warning', message: { text: `${told} of ${all} findings are told; the JSON report has all.` } };
}
function descriptor({ id, severity, summary }) {
    const level = severity === 'off' ? 'warning' : LEVELS[severity];
    const page = `docs/rules/${id}.md of docs-readiness-gate`;
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: `${summary}. Default: ${severity}.` },
        help: {
            text: `Why this rule exists, what fails, what passes and how to fix it: ${page}.`,
            markdown: `Why this rule exists, what fails, what passes and how to fix it: \`${page}\`.`,
        },
        defaultConfiguration: { enabled: severity !== 'off', level },
        properties: { tags: ['documentation'], 'problem.severity': PROBLEM_SEVERITIES[level] },
    };
}
function resultOf(finding, report, folder) {
    const { rule, severity, state, cause, module, column, topics, fingerprint, fix } = finding;
    const ruleIndex = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.findIndex(({ id }) => id === rule);
    const related = finding.related.slice(0, MAX_RELATED);
    return {
        ruleId: rule,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: LEVELS[severity],
        message: { text: plain(finding.message) },
        locations: [{ physicalLocation: physical(finding.location, folder) }],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.map((location, id) => ({ id, physicalLocation: physical(location, folder) })),
            }),
        // Code scanning looks at the first only. Its uploader would make it of the line, and two cells of one row are one
        // line: one alert would stand for both, and change with every edit of the row.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'docsReadiness/v1': fingerprint },
        ...(report.subject.base === null ? {} : { baselineState: state === 'new' ? 'new' : 'unchanged' }),
        ...(fix === null ? {} : { fixes: [fixOf(fix, folder)] }),
        properties: { module, column, cause, topics },
    };
}
function physical({ path, ...region }, folder) {
    return { artifactLocation: artifact(path, folder), region: regionOf(region) };
}
function artifact(path, folder) {
    return { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeUri */ .H9)(folder + path), uriBaseId: '%SRCROOT%' };
}
/** The report's columns are SARIF's: from 1, in UTF-16 units, the end exclusive. */
function regionOf({ startLine, startColumn, endLine, endColumn }) {
    return { startLine, startColumn, endLine, endColumn };
}
function fixOf({ location: { path, ...region }, replacement }, folder) {
    const replacements = [{ deletedRegion: regionOf(region), insertedContent: { text: replacement } }];
    return { artifactChanges: [{ artifactLocation: artifact(path, folder), replacements }] };
}
/** SARIF's plain text has links, `[text](target)`, and placeholders, `{0}`; a zero-width space makes them text. */
function plain(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), MESSAGE_LENGTH)
        .replaceAll('](', ']\u200b(')
        .replace(/\{(?=\d)/g, '{\u200b');
}


/***/ })

};
