"use strict";
exports.id = 8155;
exports.ids = [
    8155,
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
    536: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            renderJunit: ()=>renderJunit
        });
        var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4919);
        var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3207);
        var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
        const MESSAGE_LENGTH = 2000;
        function renderJunit({ report }) {
            const listed = report.findings.filter(({ state })=>state !== 'fixed');
            const cells = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(report.cells, cellKey);
            const byCell = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(listed, cellKey);
            const elsewhere = listed.filter((finding)=>!cells.has(cellKey(finding)));
            const tests = [
                ...cells
            ].flatMap(([key, [cell]])=>cell ? [
                    {
                        key,
                        cell
                    }
                ] : []);
            const groups = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(tests, ({ cell: { site, group } })=>named(site, group ?? 'Modules'));
            const suites = [
                ...groups
            ].map(([name, inGroup])=>({
                    name,
                    cases: inGroup.map(({ key, cell })=>cellCase(cell, byCell.get(key) ?? [], report))
                }));
            if (elsewhere.length > 0) suites.push({
                name: 'Roadmap and nav',
                cases: ruleCases(elsewhere, report)
            });
            const all = suites.flatMap((suite)=>suite.cases);
            const body = suites.map(suiteElement).join('');
            return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Docs readiness" tests="${all.length}" failures="${failing(all)}" errors="0">
${body}</testsuites>
`;
        }
        function cellKey({ site, module, column }) {
            return JSON.stringify([
                site,
                module,
                column
            ]);
        }
        function cellCase(cell, findings, report) {
            const className = `${named(cell.site, cell.group ?? 'Modules')}.${cell.module}`;
            return {
                className,
                name: cell.column,
                skipped: whySkipped(cell),
                ...split(findings, report)
            };
        }
        function ruleCases(findings, report) {
            const groups = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(findings, ({ site, rule })=>named(site, rule));
            return [
                ...groups
            ].map(([name, group])=>({
                    className: 'Roadmap and nav',
                    name,
                    skipped: null,
                    ...split(group, report)
                }));
        }
        function split(findings, report) {
            const isFailure = (finding)=>failsGate(finding, report);
            return {
                failures: findings.filter(isFailure),
                remarks: findings.filter((finding)=>!isFailure(finding))
            };
        }
        function failsGate(finding, { conclusion, gate }) {
            return conclusion === 'failure' && (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.he)(gate.mode, finding) && (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.zK)(finding.severity, gate.failOn) >= 0;
        }
        function whySkipped({ status, outcome }) {
            if (outcome === 'waived') return 'waived';
            return status === 'ready' ? null : status;
        }
        function named(site, name) {
            return site === null ? name : `${site}: ${name}`;
        }
        function failing(cases) {
            return cases.filter(({ failures })=>failures.length > 0).length;
        }
        function suiteElement({ name, cases }) {
            const skipped = cases.filter((one)=>one.failures.length === 0 && one.skipped !== null).length;
            return `  <testsuite name="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)(name)}" tests="${cases.length}" failures="${failing(cases)}" errors="0" skipped="${skipped}">
${cases.map(caseElement).join('')}  </testsuite>
`;
        }
        function caseElement({ className, name, failures, skipped, remarks }) {
            const [first] = failures;
            const parts = [
                first ? `<failure type="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)(first.rule)}" message="${message(first)}">${failures.map(line).join('\n')}</failure>` : skipped && `<skipped>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)(skipped)}</skipped>`,
                remarks.length > 0 && `<system-out>${remarks.map(line).join('\n')}</system-out>`
            ].filter((part)=>typeof part === 'string');
            const open = `    <testcase classname="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)(className)}" name="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)(name)}"`;
            return parts.length === 0 ? `${open}/>\n` : `${open}>\n${parts.map((part)=>`      ${part}\n`).join('')}    </testcase>\n`;
        }
        function message(finding) {
            return (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)((0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.vI)(finding.message, MESSAGE_LENGTH));
        }
        function line(finding) {
            const { path, startLine, startColumn } = finding.location;
            return `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__._n)(`${finding.severity} ${finding.state} ${finding.rule} ${path}:${startLine}:${startColumn}`)} ${message(finding)}`;
        }
    })
};
;
