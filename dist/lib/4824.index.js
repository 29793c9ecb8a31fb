exports.id = 4824;
exports.ids = [
    4824,
    9244
];
exports.modules = {
    9244: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
        "use strict";
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
    3034: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    }),
    4824: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            renderText: ()=>renderText
        });
        var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
        var picocolors__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
        var _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2676);
        var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);
        var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
        var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3635);
        var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3034);
        function renderText({ report, notes }, options) {
            const colours = (0, picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(options.colour);
            const listed = report.findings.filter(({ state })=>state !== 'fixed');
            const rows = (0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.A)(listed, report);
            const isDetailed = ({ findings })=>findings.some((finding)=>(0, _severity_js__WEBPACK_IMPORTED_MODULE_2__.he)(report.gate.mode, finding));
            const blocks = [
                verdictLine(report, colours),
                ...notes.map((note)=>(0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.RK)(note)),
                ...rows.filter(isDetailed).map((row)=>rowBlock(row, colours)),
                closing(report, rows.filter((row)=>!isDetailed(row)), colours)
            ];
            return (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.Df)(`${blocks.filter((block)=>block !== '').join('\n\n')}\n`);
        }
        function verdictLine(report, colours) {
            const line = (0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.P)(report);
            if (report.conclusion === 'failure') return colours.red(colours.bold(`\u{2717} Docs readiness fails: ${line}`));
            return colours.green(colours.bold(`\u{2713} Docs readiness${report.conclusion === 'neutral' ? ' (report only)' : ''}: ${line}`));
        }
        function rowBlock({ first, findings, subject, message, cause }, colours) {
            const { path, startLine, startColumn } = first.location;
            const tags = [
                first.state === 'existing' ? 'existing' : null,
                cause && _rows_js__WEBPACK_IMPORTED_MODULE_0__.h[cause]
            ].filter((tag)=>tag !== null);
            const head = [
                severityWord(first.severity, colours),
                subject === null ? null : colours.bold((0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.vI)((0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.RK)(subject))),
                colours.dim((0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.RK)([
                    first.rule,
                    ...tags
                ].join(', ')))
            ];
            const place = colours.cyan(`${(0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.RK)(path)}:${startLine}:${startColumn}`);
            const more = findings.length > 1 && first.column === null ? '' : `  ${place}\n`;
            return `${head.filter((part)=>part !== null).join('  ')}\n${more}  ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.vI)((0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message), 2000)}`;
        }
        function severityWord(severity, colours) {
            const paint = {
                error: colours.red,
                warning: colours.yellow,
                notice: colours.blue
            }[severity];
            return paint(severity.padEnd('warning'.length));
        }
        function closing(report, existing, colours) {
            const { totals } = report;
            const lines = [];
            if (existing.length > 0) {
                const count = existing.reduce((sum, { findings })=>sum + findings.length, 0);
                lines.push(`Before this change already: ${count} finding${count === 1 ? '' : 's'} (${byRule(existing.flatMap(({ findings })=>findings))})`);
            }
            if (totals.fixed > 0) lines.push(`Fixed by this change: ${totals.fixed} (${byRule(report.findings.filter(({ state })=>state === 'fixed'))})`);
            const parts = [
                `${totals.ready} ready${totals.overclaimed > 0 ? ` (${totals.overclaimed} not true)` : ''}`,
                `${totals.pending} pending${totals.underclaimed > 0 ? ` (${totals.underclaimed} complete)` : ''}`,
                ...totals.notApplicable > 0 ? [
                    `${totals.notApplicable} not applicable`
                ] : [],
                ...totals.unknown > 0 ? [
                    `${totals.unknown} unknown`
                ] : []
            ];
            if (totals.cells > 0) lines.push(`${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(totals.cells, 'cell')}: ${parts.join(', ')}`);
            return colours.dim(lines.join('\n'));
        }
        function byRule(findings) {
            const counts = new Map();
            for (const { rule } of findings)counts.set(rule, (counts.get(rule) ?? 0) + 1);
            return [
                ...counts
            ].map(([rule, count])=>`${count} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.RK)(rule)}`).join(', ');
        }
    }),
    7336: (function(module) {
        let p = process || {}, argv = p.argv || [], env = p.env || {};
        let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
        let formatter = (open, close, replace = open)=>(input)=>{
                let string = "" + input, index = string.indexOf(close, open.length);
                return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
            };
        let replaceClose = (string, close, replace, index)=>{
            let result = "", cursor = 0;
            do {
                result += string.substring(cursor, index) + replace;
                cursor = index + close.length;
                index = string.indexOf(close, cursor);
            }while (~index)
            return result + string.substring(cursor);
        };
        let createColors = (enabled = isColorSupported)=>{
            let f = enabled ? formatter : ()=>String;
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
                bgWhiteBright: f("\x1b[107m", "\x1b[49m")
            };
        };
        module.exports = createColors();
        module.exports.createColors = createColors;
    })
};
;
