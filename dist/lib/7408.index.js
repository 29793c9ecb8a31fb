"use strict";
exports.id = 7408;
exports.ids = [
    7408,
    9244
];
exports.modules = {
    2666: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>named
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        function named(flags) {
            return {
                config: inRoot(flags.config, flags.root),
                roadmap: inRoot(flags.roadmap, flags.root),
                mkdocs: inRoot(flags.mkdocs, flags.root)
            };
        }
        function inRoot(path, root) {
            if (path === undefined) return null;
            const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) : path;
            return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/').replace(/^\.\//, '');
        }
    }),
    7408: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            site: ()=>site_site
        });
        var load_config = __webpack_require__(1809);
        var site = __webpack_require__(5976);
        var open_trees = __webpack_require__(6323);
        var render_escape = __webpack_require__(9244);
        ;
        function renderSite(outcome) {
            return `${(0, render_escape.Pq)(outcome.site === null ? refusal(outcome) : describe(outcome.site))}\n`;
        }
        function refusal({ error, config }) {
            return {
                config,
                docsDir: null,
                source: 'config',
                reasons: [],
                pages: [],
                links: [],
                missing: [],
                omitted: [],
                error
            };
        }
        function describe(site) {
            const pages = [];
            const links = [];
            const missing = [];
            const page = ({ src, inclusion, location }, titles)=>{
                pages.push({
                    titles,
                    src,
                    inclusion,
                    location
                });
            };
            const link = ({ url, link: kind }, titles)=>{
                links.push({
                    titles,
                    url,
                    kind
                });
                if (kind === 'missing') missing.push(url);
            };
            const visit = (items, trail)=>{
                for (const item of items){
                    const titles = [
                        ...trail,
                        item.kind === 'section' && item.untitled === true ? null : item.title
                    ];
                    if (item.kind === 'page') page(item, item.sectionIndex === true ? [
                        ...trail
                    ] : titles);
                    else if (item.kind === 'link') link(item, titles);
                    else visit(item.children, titles);
                }
            };
            visit(site.nav, []);
            const { config, docsDir, source, reasons, omitted } = site;
            return {
                config,
                docsDir,
                source,
                reasons,
                pages,
                links,
                missing,
                omitted,
                error: null
            };
        }
        var named = __webpack_require__(2666);
        ;
        async function site_site(flags, terminal) {
            const trees = await (0, open_trees.kS)({
                root: flags.root,
                base: null,
                head: null,
                environment: terminal.environment
            });
            const paths = (0, named.K)(flags);
            const config = await (0, load_config.Z)(trees.head, paths.config);
            const outcome = await (0, site.U)(trees.head, {
                mkdocs: paths.mkdocs ?? config.mapping.mkdocs,
                environment: {}
            });
            terminal.stdout(renderSite(outcome));
            return outcome.site ? 0 : 2;
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
