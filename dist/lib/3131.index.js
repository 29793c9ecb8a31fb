"use strict";
exports.id = 3131;
exports.ids = [
    3131,
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
    }),
    3131: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            renderSummary: ()=>renderSummary
        });
        var _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2738);
        const MAX_ROWS = 400;
        function renderSummary(result, place) {
            return (0, _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__.P)(result, place, {
                maxRows: MAX_ROWS,
                details: 'open'
            });
        }
    }),
    2738: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>renderVerdictPage
        });
        var render_escape = __webpack_require__(9244);
        var severity = __webpack_require__(3207);
        var headline = __webpack_require__(3635);
        var render_rows = __webpack_require__(3034);
        ;
        const ICONS = {
            error: "\u274C",
            warning: "\u26A0\uFE0F",
            notice: "\u2139\uFE0F"
        };
        function heading(report) {
            const icon = {
                success: "\u2705",
                failure: "\u274C",
                neutral: "\u{1F4CB}"
            }[report.conclusion];
            return `### ${icon} Docs readiness: ${(0, render_escape.p7)((0, headline.P)(report))}`;
        }
        function splitRows(report) {
            const rows = (0, render_rows.A)(report.findings.filter(({ state })=>state !== 'fixed'), report);
            const isShown = ({ findings })=>findings.some((finding)=>(0, severity.he)(report.gate.mode, finding));
            return {
                shown: rows.filter(isShown),
                before: rows.filter((row)=>!isShown(row)),
                fixed: (0, render_rows.A)(report.findings.filter(({ state })=>state === 'fixed'), report)
            };
        }
        function findingTable(rows, place) {
            const lines = rows.map((row)=>{
                const { first, subject, message } = row;
                const cause = row.cause === null ? '' : `<br>_${render_rows.h[row.cause]}_`;
                const name = subject === null ? '' : `**${(0, render_escape.p7)((0, render_escape.vI)(subject, 120))}**<br>`;
                const where = row.findings.length > 1 && first.column === null ? '' : `<br>${placeLink(first, place)}`;
                return `| ${ICONS[first.severity]} | ${name}${(0, render_escape.D9)(first.rule)}${where} | ${(0, render_escape.p7)((0, render_escape.vI)(message, 600))}${cause} |`;
            });
            return [
                '| | What | Found, and what to do |',
                '|---|---|---|',
                ...lines
            ].join('\n');
        }
        function placeLink({ location, tree }, place) {
            const text = (0, render_escape.D9)((0, render_escape.vI)(`${location.path}:${location.startLine}`, 120));
            const url = place.links.line(location.path, location.startLine, tree);
            return url === null ? text : `[${text}](${url})`;
        }
        function movement({ report, before }) {
            if (!before) return null;
            const after = report.totals;
            const labels = [
                [
                    'cells',
                    'cells'
                ],
                [
                    'ready',
                    'ready'
                ],
                [
                    'ready and true',
                    'upheld'
                ],
                [
                    'overclaimed',
                    'overclaimed'
                ],
                [
                    'underclaimed',
                    'underclaimed'
                ]
            ];
            const value = (totals, key)=>key === 'upheld' ? totals.ready - totals.overclaimed : totals[key];
            const moved = labels.flatMap(([label, key])=>{
                const [from, to] = [
                    value(before, key),
                    value(after, key)
                ];
                return from === to ? [] : [
                    `${label} ${from} \u{2192} ${to}`
                ];
            });
            return moved.length === 0 ? null : `This change: ${moved.join(', ')}.`;
        }
        function folded(summary, body) {
            return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
        }
        function countOf(rows, word) {
            const count = rows.reduce((sum, { findings })=>sum + findings.length, 0);
            return `${count} ${word}${count === 1 ? '' : 's'}`;
        }
        const HOW_TO_READ = [
            "\u2705 claimed and true \xb7 \u274C claimed, but not true \xb7 \u{1F7E2} pending, but complete: can be flipped \xb7 \u26AA pending \xb7 \u2796 not applicable \xb7 \u2753 no status",
            'A cell is true when its document exists, is in the nav, is no stub, and treats every topic that the roadmap asks of its column.',
            'Only findings that this change brings count against it, unless the gate is set to `all`.'
        ].join('\n\n');
        var group_by = __webpack_require__(4919);
        ;
        const MAX_ROWS = 150;
        function cellSymbol({ status, outcome }) {
            if (outcome === 'overclaimed') return "\u274C";
            if (outcome === 'underclaimed') return "\u{1F7E2}";
            if (outcome === 'waived') return "\u{1F91D}";
            return ({
                ready: "\u2705",
                pending: "\u26AA",
                'not-applicable': "\u2796",
                unknown: "\u2753"
            })[status];
        }
        function readinessMatrix(report) {
            const columns = report.columns.filter(({ tracked })=>tracked !== false).map(({ name })=>name);
            const rows = (0, group_by.$)(report.cells, ({ site, group, module })=>JSON.stringify([
                    site,
                    group,
                    module
                ]));
            const head = [
                `| | ${columns.map(matrix_name).join(' | ')} |`,
                `|---|${columns.map(()=>':-:').join('|')}|`
            ];
            return [
                ...head,
                ...rows.size > MAX_ROWS ? groupLines(report.cells, columns) : moduleLines([
                    ...rows.values()
                ], columns)
            ].join('\n');
        }
        function moduleLines(rows, columns) {
            let group = null;
            return rows.flatMap((cells)=>{
                const [first] = cells;
                if (!first) return [];
                const byColumn = new Map(cells.map((cell)=>[
                        cell.column,
                        cell
                    ]));
                const symbols = columns.map((column)=>{
                    const cell = byColumn.get(column);
                    return cell ? cellSymbol(cell) : '';
                });
                const line = `| ${matrix_name(first.module)} | ${symbols.join(' | ')} |`;
                const isNewGroup = first.group !== null && first.group !== group;
                group = first.group;
                return isNewGroup ? [
                    `| **${matrix_name(first.group ?? '')}** |${' |'.repeat(columns.length)}`,
                    line
                ] : [
                    line
                ];
            });
        }
        function groupLines(cells, columns) {
            return [
                ...(0, group_by.$)(cells, ({ group })=>group)
            ].map(([group, inGroup])=>{
                const byColumn = (0, group_by.$)(inGroup, ({ column })=>column);
                const counts = columns.map((column)=>{
                    const all = byColumn.get(column) ?? [];
                    const claimed = all.filter(({ status })=>status === 'ready');
                    return `${claimed.filter(({ outcome })=>outcome === 'upheld').length}/${claimed.length} of ${all.length}`;
                });
                return `| ${matrix_name(group ?? 'No group')} | ${counts.join(' | ')} |`;
            });
        }
        function matrix_name(text) {
            return (0, render_escape.p7)((0, render_escape.vI)(text, 60));
        }
        ;
        const NOTE_LENGTH = 600;
        function renderVerdictPage(result, place, options) {
            const { report, notes } = result;
            const { shown, before, fixed } = splitRows(report);
            const table = (rows)=>limitedTable(rows, place, options.maxRows);
            const details = [
                ...options.more ?? [],
                ...fixed.length > 0 ? [
                    {
                        title: `${countOf(fixed, 'finding')} fixed by this change`,
                        body: table(fixed)
                    }
                ] : [],
                ...before.length > 0 ? [
                    {
                        title: `${countOf(before, 'finding')} from before this change`,
                        body: table(before)
                    }
                ] : [],
                ...report.cells.length > 0 ? [
                    {
                        title: 'The roadmap as it truly stands',
                        body: readinessMatrix(report)
                    }
                ] : []
            ];
            const blocks = [
                heading(report),
                movement(result),
                ...notes.map((note)=>`> ${(0, render_escape.p7)((0, render_escape.vI)(note, NOTE_LENGTH))}`),
                shown.length > 0 ? table(shown) : null,
                ...options.details === 'folded' && shown.length === 0 ? collapsed(details) : detailBlocks(details, options)
            ];
            return `${blocks.filter((block)=>block !== null).join('\n\n')}\n`;
        }
        function detailBlocks(details, options) {
            const howToRead = folded('How to read this', HOW_TO_READ);
            if (options.details === 'counted') {
                const titles = details.map(({ title })=>`- ${title}`).join('\n');
                return [
                    `Too long to show here:\n${titles}`,
                    howToRead
                ];
            }
            const block = ({ title, body })=>options.details === 'folded' ? folded(title, body) : `#### ${title}\n\n${body}`;
            return [
                ...details.map(block),
                howToRead
            ];
        }
        function collapsed(details) {
            const counts = details.flatMap(({ title })=>/^\d/.test(title) ? [
                    title
                ] : []);
            const body = [
                ...details.map(({ title, body })=>`#### ${title}\n\n${body}`),
                HOW_TO_READ
            ].join('\n\n');
            return [
                folded([
                    'Details',
                    ...counts
                ].join(" \xb7 "), body)
            ];
        }
        function limitedTable(rows, place, maxRows) {
            const table = maxRows === 0 ? [] : [
                findingTable(rows.slice(0, maxRows), place)
            ];
            if (rows.length <= maxRows) return table.join('');
            const where = place.runUrl === null ? 'the full report' : `[the page of the run](${place.runUrl})`;
            const more = maxRows === 0 ? `${rows.length} rows` : `\u{2026}and ${rows.length - maxRows} more rows`;
            return [
                ...table,
                `${more}, in ${where}.`
            ].join('\n\n');
        }
    })
};
;
