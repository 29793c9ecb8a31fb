exports.id = 7715;
exports.ids = [
    7715
];
exports.modules = {
    8365: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            realWorld: ()=>realWorld
        });
        var annotations = __webpack_require__(7881);
        var comment = __webpack_require__(7610);
        var github = __webpack_require__(4240);
        var reporters = __webpack_require__(4545);
        var summary = __webpack_require__(3131);
        var render_text = __webpack_require__(4824);
        var version = __webpack_require__(8234);
        var external_node_path_ = __webpack_require__(6760);
        var check_repository = __webpack_require__(3530);
        var errors = __webpack_require__(6595);
        var api_tree = __webpack_require__(7044);
        var open_trees = __webpack_require__(6323);
        var base = __webpack_require__(9184);
        ;
        async function judge(request, environment) {
            const { remoteBase, labels, ...asked } = request;
            const named = {
                config: inRoot(asked.config),
                roadmap: inRoot(asked.roadmap),
                mkdocs: inRoot(asked.mkdocs)
            };
            const check = {
                ...asked,
                ...named
            };
            const surroundings = {
                environment,
                now: new Date(),
                labels
            };
            return remoteBase === null ? (0, check_repository.n_)(check, surroundings) : checkAgainstForge(check, remoteBase, surroundings);
        }
        function inRoot(path) {
            return path === null ? null : external_node_path_.posix.normalize(path.replaceAll('\\', '/'));
        }
        async function checkAgainstForge(request, { commit, folder, contents }, surroundings) {
            const { root, head } = request;
            const local = head === null ? null : await (0, open_trees.kS)({
                root,
                base: null,
                head,
                environment: surroundings.environment
            });
            try {
                const tree = local?.head ?? (0, open_trees.AJ)(root);
                const base = await (0, api_tree.h)(contents, commit, folder, tree);
                return await (0, check_repository.CY)({
                    head: tree,
                    base
                }, request, surroundings);
            } catch (error) {
                if (error instanceof api_tree.n) throw new errors.y(`the base commit ${commit} cannot be read: ${error.message}; ${base.l}`);
                throw error;
            } finally{
                local?.close();
            }
        }
        var external_node_crypto_ = __webpack_require__(7598);
        var promises_ = __webpack_require__(1455);
        ;
        async function setOutput(file, name, value) {
            if (file === null) return;
            const delimiter = `ghadelimiter_${(0, external_node_crypto_.randomUUID)()}`;
            await (0, promises_.appendFile)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        }
        ;
        function realWorld() {
            const environment = process.env;
            return {
                environment,
                write: (text)=>void process.stdout.write(text),
                setOutput: (name, value)=>setOutput(environment['GITHUB_OUTPUT'] || null, name, value),
                gate: (request)=>judge(request, environment),
                render: {
                    text: (result)=>(0, render_text.renderText)(result, {
                            colour: false
                        }),
                    comment: comment.renderComment,
                    summary: summary.renderSummary,
                    annotations: annotations.I,
                    annotationCommands: github.annotationCommands,
                    sarif: async (result, place)=>(await reporters.R.sarif())(result, {
                            colour: false,
                            place
                        }),
                    html: async (result, place)=>(await reporters.R.html())(result, {
                            colour: false,
                            place
                        })
                },
                version: version.x
            };
        }
    }),
    7881: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    118: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>codeBlock
        });
        function codeBlock(language, text) {
            let longest = 2;
            for (const [run] of text.matchAll(/`+/g))longest = Math.max(longest, run.length);
            const fence = '`'.repeat(longest + 1);
            return `${fence}${language}\n${text}\n${fence}`;
        }
    }),
    7610: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            renderComment: ()=>renderComment
        });
        var _code_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(118);
        var _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2738);
        const MAX_BYTES = 64_000;
        const LEVELS = [
            {
                maxRows: 30,
                details: 'folded'
            },
            {
                maxRows: 30,
                details: 'counted'
            },
            {
                maxRows: 12,
                details: 'counted'
            },
            {
                maxRows: 4,
                details: 'counted'
            },
            {
                maxRows: 0,
                details: 'counted'
            }
        ];
        function renderComment(result, place, patch = null) {
            const more = patch === null ? [] : [
                {
                    title: 'An edit of the roadmap for git apply',
                    body: (0, _code_block_js__WEBPACK_IMPORTED_MODULE_1__.D)('diff', patch.trimEnd())
                }
            ];
            let text = '';
            for (const level of LEVELS){
                text = (0, _verdict_page_js__WEBPACK_IMPORTED_MODULE_0__.P)(result, place, {
                    ...level,
                    more
                });
                if (Buffer.byteLength(text) <= MAX_BYTES) break;
            }
            return text;
        }
    }),
    4240: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    4545: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>reporters,
            X: ()=>render
        });
        const reporters = {
            text: async ()=>(await __webpack_require__.e(4824).then(__webpack_require__.bind(__webpack_require__, 4824))).renderText,
            json: async ()=>(await __webpack_require__.e(473).then(__webpack_require__.bind(__webpack_require__, 473))).renderJson,
            comment: async ()=>{
                const { renderComment } = await __webpack_require__.e(7610).then(__webpack_require__.bind(__webpack_require__, 7610));
                return (result, { place })=>renderComment(result, place);
            },
            summary: async ()=>{
                const { renderSummary } = await __webpack_require__.e(3131).then(__webpack_require__.bind(__webpack_require__, 3131));
                return (result, { place })=>renderSummary(result, place);
            },
            github: async ()=>(await __webpack_require__.e(4240).then(__webpack_require__.bind(__webpack_require__, 4240))).renderWorkflowCommands,
            html: async ()=>{
                const { renderHtml } = await __webpack_require__.e(1842).then(__webpack_require__.bind(__webpack_require__, 1842));
                return (result, { place })=>renderHtml(result, place);
            },
            sarif: async ()=>{
                const { renderSarif } = await __webpack_require__.e(150).then(__webpack_require__.bind(__webpack_require__, 150));
                return (result, { place })=>renderSarif(result, place);
            },
            junit: async ()=>(await __webpack_require__.e(8155).then(__webpack_require__.bind(__webpack_require__, 536))).renderJunit,
            rdjson: async ()=>{
                const { renderRdjson } = await __webpack_require__.e(6403).then(__webpack_require__.bind(__webpack_require__, 6403));
                return (result, { place })=>renderRdjson(result, place);
            },
            'badge-json': async ()=>(await __webpack_require__.e(4631).then(__webpack_require__.bind(__webpack_require__, 4631))).renderBadgeJson,
            'badge-svg': async ()=>(await __webpack_require__.e(6347).then(__webpack_require__.bind(__webpack_require__, 6347))).renderBadgeSvg
        };
        async function render(format, result, options) {
            if (format === 'json') return (await __webpack_require__.e(473).then(__webpack_require__.bind(__webpack_require__, 473))).jsonPieces(result);
            return [
                (await reporters[format]())(result, options)
            ];
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
    3131: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    2738: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    }),
    8234: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>VERSION
        });
        const VERSION = '0.1.0';
    }),
    1916: (function(__unused_webpack_module, exports1) {
        "use strict";
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports1.Io = exports1.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function(a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << n - 1;
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while(i--){
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for(i = 0; i < m; i++){
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= (eq & pv) + pv ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = mv << 1 | 1;
                pv = pv << 1 | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while(i--){
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function(b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for(var i = 0; i < hsize; i++){
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for(; j < vsize - 1; j++){
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for(var k = start_1; k < vlen_1; k++){
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for(var i = 0; i < n; i++){
                    var eq = peq[a.charCodeAt(i)];
                    var pb = phc[i / 32 | 0] >>> i & 1;
                    var mb = mhc[i / 32 | 0] >>> i & 1;
                    var xv = eq | mv_1;
                    var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if (ph >>> 31 ^ pb) {
                        phc[i / 32 | 0] ^= 1 << i;
                    }
                    if (mh >>> 31 ^ mb) {
                        mhc[i / 32 | 0] ^= 1 << i;
                    }
                    ph = ph << 1 | pb;
                    mh = mh << 1 | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for(var k = start_1; k < vlen_1; k++){
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for(var k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for(var i = 0; i < n; i++){
                var eq = peq[a.charCodeAt(i)];
                var pb = phc[i / 32 | 0] >>> i & 1;
                var mb = mhc[i / 32 | 0] >>> i & 1;
                var xv = eq | mv;
                var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += ph >>> m - 1 & 1;
                score -= mh >>> m - 1 & 1;
                if (ph >>> 31 ^ pb) {
                    phc[i / 32 | 0] ^= 1 << i;
                }
                if (mh >>> 31 ^ mb) {
                    mhc[i / 32 | 0] ^= 1 << i;
                }
                ph = ph << 1 | pb;
                mh = mh << 1 | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for(var k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function(a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports1.Io = distance;
        var closest = function(str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for(var i = 0; i < arr.length; i++){
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports1.kp = closest;
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
    }),
    3946: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>stemmer
        });
        const step2list = {
            ational: 'ate',
            tional: 'tion',
            enci: 'ence',
            anci: 'ance',
            izer: 'ize',
            bli: 'ble',
            alli: 'al',
            entli: 'ent',
            eli: 'e',
            ousli: 'ous',
            ization: 'ize',
            ation: 'ate',
            ator: 'ate',
            alism: 'al',
            iveness: 'ive',
            fulness: 'ful',
            ousness: 'ous',
            aliti: 'al',
            iviti: 'ive',
            biliti: 'ble',
            logi: 'log'
        };
        const step3list = {
            icate: 'ic',
            ative: '',
            alize: 'al',
            iciti: 'ic',
            ical: 'ic',
            ful: '',
            ness: ''
        };
        const consonant = '[^aeiou]';
        const vowel = '[aeiouy]';
        const consonants = '(' + consonant + '[^aeiouy]*)';
        const vowels = '(' + vowel + '[aeiou]*)';
        const gt0 = new RegExp('^' + consonants + '?' + vowels + consonants);
        const eq1 = new RegExp('^' + consonants + '?' + vowels + consonants + vowels + '?$');
        const gt1 = new RegExp('^' + consonants + '?(' + vowels + consonants + '){2,}');
        const vowelInStem = new RegExp('^' + consonants + '?' + vowel);
        const consonantLike = new RegExp('^' + consonants + vowel + '[^aeiouwxy]$');
        const sfxLl = /ll$/;
        const sfxE = /^(.+?)e$/;
        const sfxY = /^(.+?)y$/;
        const sfxIon = /^(.+?(s|t))(ion)$/;
        const sfxEdOrIng = /^(.+?)(ed|ing)$/;
        const sfxAtOrBlOrIz = /(at|bl|iz)$/;
        const sfxEED = /^(.+?)eed$/;
        const sfxS = /^.+?[^s]s$/;
        const sfxSsesOrIes = /^.+?(ss|i)es$/;
        const sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
        const step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
        const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
        const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
        function stemmer(value) {
            let result = String(value).toLowerCase();
            if (result.length < 3) {
                return result;
            }
            let firstCharacterWasLowerCaseY = false;
            if (result.codePointAt(0) === 121) {
                firstCharacterWasLowerCaseY = true;
                result = 'Y' + result.slice(1);
            }
            if (sfxSsesOrIes.test(result)) {
                result = result.slice(0, -2);
            } else if (sfxS.test(result)) {
                result = result.slice(0, -1);
            }
            let match;
            if (match = sfxEED.exec(result)) {
                if (gt0.test(match[1])) {
                    result = result.slice(0, -1);
                }
            } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
                result = match[1];
                if (sfxAtOrBlOrIz.test(result)) {
                    result += 'e';
                } else if (sfxMultiConsonantLike.test(result)) {
                    result = result.slice(0, -1);
                } else if (consonantLike.test(result)) {
                    result += 'e';
                }
            }
            if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
                result = match[1] + 'i';
            }
            if ((match = step2.exec(result)) && gt0.test(match[1])) {
                result = match[1] + step2list[match[2]];
            }
            if ((match = step3.exec(result)) && gt0.test(match[1])) {
                result = match[1] + step3list[match[2]];
            }
            if (match = step4.exec(result)) {
                if (gt1.test(match[1])) {
                    result = match[1];
                }
            } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
                result = match[1];
            }
            if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) {
                result = match[1];
            }
            if (sfxLl.test(result) && gt1.test(result)) {
                result = result.slice(0, -1);
            }
            if (firstCharacterWasLowerCaseY) {
                result = 'y' + result.slice(1);
            }
            return result;
        }
    })
};
;
