export const id = 902;
export const ids = [902];
export const modules = {

/***/ 5621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The paths that the flags name, relative to the judged root, with `/`. */
function named(flags) {
    return {
        config: inRoot(flags.config, flags.root),
        roadmap: inRoot(flags.roadmap, flags.root),
        mkdocs: inRoot(flags.mkdocs, flags.root),
    };
}
function inRoot(path, root) {
    if (path === undefined)
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/').replace(/^\.\//, '');
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  site: () => (/* binding */ site_site)
});

// EXTERNAL MODULE: ./build/src/load/config.js
var load_config = __webpack_require__(5150);
// EXTERNAL MODULE: ./build/src/load/site.js
var site = __webpack_require__(9723);
// EXTERNAL MODULE: ./build/src/read/open-trees.js
var open_trees = __webpack_require__(6332);
;// CONCATENATED MODULE: ./build/src/render/site.js
/** What the command `site` prints: JSON that says how the site was read. */
function renderSite(outcome) {
    return `${JSON.stringify(outcome.site === null ? refusal(outcome) : describe(outcome.site), null, 2)}\n`;
}
function refusal({ error, config }) {
    return { config, docsDir: null, source: 'config', reasons: [], pages: [], links: [], missing: [], omitted: [], error };
}
function describe(site) {
    const pages = [];
    const links = [];
    const missing = [];
    const page = ({ src, inclusion, location }, titles) => {
        pages.push({ titles, src, inclusion, location });
    };
    const link = ({ url, link: kind }, titles) => {
        links.push({ titles, url, kind });
        if (kind === 'missing')
            missing.push(url);
    };
    const visit = (items, trail) => {
        for (const item of items) {
            const titles = [...trail, item.kind === 'section' && item.untitled === true ? null : item.title];
            if (item.kind === 'page')
                page(item, item.sectionIndex === true ? [...trail] : titles);
            else if (item.kind === 'link')
                link(item, titles);
            else
                visit(item.children, titles);
        }
    };
    visit(site.nav, []);
    const { config, docsDir, source, reasons, omitted } = site;
    return { config, docsDir, source, reasons, pages, links, missing, omitted, error: null };
}

// EXTERNAL MODULE: ./build/src/cli/named.js
var named = __webpack_require__(5621);
;// CONCATENATED MODULE: ./build/src/cli/site.js





/** `site`: how the MkDocs site is read. 2 where MkDocs would refuse it; the JSON then says why. */
async function site_site(flags, terminal) {
    const trees = await (0,open_trees/* openTrees */.kS)({ root: flags.root, base: null, head: null, environment: terminal.environment });
    const paths = (0,named/* named */.K)(flags);
    const config = await (0,load_config/* loadConfig */.Z)(trees.head, paths.config);
    const outcome = await (0,site/* loadSite */.U)(trees.head, { mkdocs: paths.mkdocs ?? config.mapping.mkdocs, environment: {} });
    terminal.stdout(renderSite(outcome));
    return outcome.site ? 0 : 2;
}


/***/ })

};
