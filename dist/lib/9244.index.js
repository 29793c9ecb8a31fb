"use strict";
exports.id = 9244;
exports.ids = [
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
    })
};
;
