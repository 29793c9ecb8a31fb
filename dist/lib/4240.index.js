"use strict";
exports.id = 4240;
exports.ids = [
    4240,
    9244
];
exports.modules = {
    7881: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>annotationsOf
        });
        var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3207);
        var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
        var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3034);
        const LEVELS = {
            error: 'failure',
            warning: 'warning',
            notice: 'notice'
        };
        function annotationsOf({ report }) {
            const listed = report.findings.filter(({ state })=>state !== 'fixed');
            return (0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.A)(listed, report).filter(({ findings })=>findings.some((finding)=>(0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.he)(report.gate.mode, finding))).map(toAnnotation);
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
                title: (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.RK)(subject === null ? first.rule : `${subject}: ${first.rule}`),
                message: (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.RK)(cause === null ? message : `${message} (${_rows_js__WEBPACK_IMPORTED_MODULE_0__.h[cause]})`)
            };
        }
    }),
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
    4240: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            annotationCommands: ()=>annotationCommands,
            renderWorkflowCommands: ()=>renderWorkflowCommands
        });
        var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);
        var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
        var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3635);
        const SHOWN_PER_LEVEL = 10;
        const MESSAGE_LENGTH = 4096;
        const COMMANDS = {
            failure: 'error',
            warning: 'warning',
            notice: 'notice'
        };
        function renderWorkflowCommands(result) {
            const lines = annotationCommands((0, _annotations_js__WEBPACK_IMPORTED_MODULE_0__.I)(result));
            const verdict = `Docs readiness: ${result.report.conclusion}, ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.P)(result.report)}`;
            return `${[
                ...lines,
                ...result.notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__.logLine),
                (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(verdict)
            ].join('\n')}\n`;
        }
        function annotationCommands(annotations) {
            return [
                'failure',
                'warning',
                'notice'
            ].flatMap((level)=>{
                const ofLevel = annotations.filter((annotation)=>annotation.level === level);
                const shown = ofLevel.slice(0, SHOWN_PER_LEVEL).map(command);
                if (ofLevel.length > SHOWN_PER_LEVEL) shown.push(`Showing ${SHOWN_PER_LEVEL} of ${ofLevel.length} ${COMMANDS[level]}s`);
                return shown;
            });
        }
        function command({ path, startLine, endLine, startColumn, endColumn, level, title, message }) {
            const properties = [
                `file=${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.N1)(path)}`,
                `line=${startLine}`,
                `endLine=${endLine}`,
                ...startColumn === null ? [] : [
                    `col=${startColumn}`
                ],
                ...endColumn === null ? [] : [
                    `endColumn=${endColumn}`
                ],
                `title=${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.N1)((0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.vI)(title))}`
            ];
            return `::${COMMANDS[level]} ${properties.join(',')}::${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.b$)((0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.vI)(message, MESSAGE_LENGTH / 2))}`;
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
