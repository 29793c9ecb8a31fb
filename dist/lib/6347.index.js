"use strict";
exports.id = 6347;
exports.ids = [
    6347,
    9244
];
exports.modules = {
    6347: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            renderBadgeSvg: ()=>renderBadgeSvg
        });
        var _badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(788);
        var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
        const COLOURS = {
            untrue: '#c62f2f',
            all: '#1a7f37',
            true: '#2f7d32',
            none: '#6e7781'
        };
        const LABEL_COLOUR = '#444c56';
        const PADDING = 7;
        function renderBadgeSvg({ report }) {
            const { label, message, state } = (0, _badge_js__WEBPACK_IMPORTED_MODULE_0__.b)(report);
            const [left, right] = [
                textWidth(label),
                textWidth(message)
            ];
            const split = left + 2 * PADDING;
            const width = split + right + 2 * PADDING;
            const title = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__._n)(`${label}: ${message}`);
            return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}">
  <title>${title}</title>
  <rect width="${width}" height="20" rx="3" fill="${COLOURS[state]}"/>
  <path d="M3 0h${split - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="${LABEL_COLOUR}"/>
  <g fill="#fff" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="11">
    <text x="${PADDING}" y="14" textLength="${left}">${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__._n)(label)}</text>
    <text x="${split + PADDING}" y="14" textLength="${right}">${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__._n)(message)}</text>
  </g>
</svg>
`;
        }
        const WIDTHS = {
            narrow: 4,
            middle: 5.7,
            usual: 6.8
        };
        function textWidth(text) {
            let width = 0;
            for (const character of text)width += WIDTHS[widthClass(character)];
            return Math.round(width);
        }
        function widthClass(character) {
            if (/[ ,.ijlftr]/.test(character)) return 'narrow';
            return /[cskz]/.test(character) ? 'middle' : 'usual';
        }
    }),
    788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>badgeOf
        });
        function badgeOf({ totals }) {
            const label = 'docs readiness';
            const wanted = totals.cells - totals.notApplicable;
            if (wanted === 0) return {
                label,
                message: 'no roadmap',
                state: 'none'
            };
            const held = totals.ready - totals.overclaimed;
            const message = `${held} of ${wanted} ready`;
            if (totals.overclaimed > 0) return {
                label,
                message: `${message}, ${totals.overclaimed} not true`,
                state: 'untrue'
            };
            return {
                label,
                message,
                state: held === wanted ? 'all' : 'true'
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
    })
};
;
