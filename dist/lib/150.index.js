"use strict";
exports.id = 150;
exports.ids = [
    150,
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
    150: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            renderSarif: ()=>renderSarif
        });
        var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
        var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
        const MAX_RESULTS = 25_000;
        const MAX_RELATED = 100;
        const MESSAGE_LENGTH = 1000;
        const LEVELS = {
            error: 'error',
            warning: 'warning',
            notice: 'note'
        };
        const PROBLEM_SEVERITIES = {
            error: 'error',
            warning: 'warning',
            note: 'recommendation'
        };
        function renderSarif({ report }, place) {
            const listed = report.findings.filter(({ state })=>state !== 'fixed');
            const told = listed.toSorted((a, b)=>weight(a) - weight(b)).slice(0, MAX_RESULTS);
            const omitted = listed.length - told.length;
            const log = {
                $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
                version: '2.1.0',
                runs: [
                    {
                        tool: {
                            driver: {
                                name: report.tool.name,
                                version: report.tool.version,
                                rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.a.map(descriptor)
                            }
                        },
                        invocations: [
                            {
                                executionSuccessful: true,
                                ...omitted === 0 ? {} : {
                                    toolExecutionNotifications: [
                                        omission(listed.length, told.length)
                                    ]
                                }
                            }
                        ],
                        originalUriBaseIds: {
                            '%SRCROOT%': {
                                description: {
                                    text: 'The root of the repository.'
                                }
                            }
                        },
                        columnKind: 'utf16CodeUnits',
                        results: told.map((finding)=>resultOf(finding, report, place.folder ?? ''))
                    }
                ]
            };
            return `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Pq)(log)}\n`;
        }
        function weight({ severity, state }) {
            return ({
                error: 0,
                warning: 2,
                notice: 4
            })[severity] + (state === 'new' ? 0 : 1);
        }
        function omission(all, told) {
            return {
                level: 'warning',
                message: {
                    text: `${told} of ${all} findings are told; the JSON report has all.`
                }
            };
        }
        function descriptor({ id, severity, summary }) {
            const level = severity === 'off' ? 'warning' : LEVELS[severity];
            const page = `docs/rules/${id}.md of docs-readiness-gate`;
            return {
                id,
                shortDescription: {
                    text: summary
                },
                fullDescription: {
                    text: `${summary}. Default: ${severity}.`
                },
                help: {
                    text: `Why this rule exists, what fails, what passes and how to fix it: ${page}.`,
                    markdown: `Why this rule exists, what fails, what passes and how to fix it: \`${page}\`.`
                },
                defaultConfiguration: {
                    enabled: severity !== 'off',
                    level
                },
                properties: {
                    tags: [
                        'documentation'
                    ],
                    'problem.severity': PROBLEM_SEVERITIES[level]
                }
            };
        }
        function resultOf(finding, report, folder) {
            const { rule, severity, state, cause, module, column, topics, fingerprint, fix } = finding;
            const ruleIndex = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.a.findIndex(({ id })=>id === rule);
            const related = finding.related.slice(0, MAX_RELATED);
            return {
                ruleId: rule,
                ...ruleIndex < 0 ? {} : {
                    ruleIndex
                },
                level: LEVELS[severity],
                message: {
                    text: plain(finding.message)
                },
                locations: [
                    {
                        physicalLocation: physical(finding.location, folder)
                    }
                ],
                ...related.length === 0 ? {} : {
                    relatedLocations: related.map((location, id)=>({
                            id,
                            physicalLocation: physical(location, folder)
                        }))
                },
                partialFingerprints: {
                    primaryLocationLineHash: `${fingerprint}:1`,
                    'docsReadiness/v1': fingerprint
                },
                ...report.subject.base === null ? {} : {
                    baselineState: state === 'new' ? 'new' : 'unchanged'
                },
                ...fix === null ? {} : {
                    fixes: [
                        fixOf(fix, folder)
                    ]
                },
                properties: {
                    module,
                    column,
                    cause,
                    topics
                }
            };
        }
        function physical({ path, ...region }, folder) {
            return {
                artifactLocation: artifact(path, folder),
                region: regionOf(region)
            };
        }
        function artifact(path, folder) {
            return {
                uri: (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.H9)(folder + path),
                uriBaseId: '%SRCROOT%'
            };
        }
        function regionOf({ startLine, startColumn, endLine, endColumn }) {
            return {
                startLine,
                startColumn,
                endLine,
                endColumn
            };
        }
        function fixOf({ location: { path, ...region }, replacement }, folder) {
            const replacements = [
                {
                    deletedRegion: regionOf(region),
                    insertedContent: {
                        text: replacement
                    }
                }
            ];
            return {
                artifactChanges: [
                    {
                        artifactLocation: artifact(path, folder),
                        replacements
                    }
                ]
            };
        }
        function plain(text) {
            return (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text), MESSAGE_LENGTH).replaceAll('](', ']\u200b(').replace(/\{(?=\d)/g, '{\u200b');
        }
    })
};
;
