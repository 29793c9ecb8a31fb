export const id = 418;
export const ids = [418];
export const modules = {

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/check-repository.js + 15 modules
var check_repository = __webpack_require__(3726);
;// CONCATENATED MODULE: ./build/src/render/reporters.js
/** Every format of `check`. Each is loaded only when it is asked for. */
const reporters = {
    text: async () => (await __webpack_require__.e(/* import() */ 971).then(__webpack_require__.bind(__webpack_require__, 5971))).renderText,
    json: async () => (await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 2970))).renderJson,
    comment: async () => {
        const { renderComment } = await __webpack_require__.e(/* import() */ 843).then(__webpack_require__.bind(__webpack_require__, 1843));
        return (result, { place }) => renderComment(result, place);
    },
    summary: async () => {
        const { renderSummary } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 8430));
        return (result, { place }) => renderSummary(result, place);
    },
    github: async () => (await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 8271))).renderWorkflowCommands,
};

// EXTERNAL MODULE: ./build/src/cli/named.js
var named = __webpack_require__(5621);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/cli/write-whole.js


/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place.
 * @throws {UserError} where the folder is not there, is full, or may not be written.
 */
function writeWhole(path, text) {
    const partial = `${path}.${process.pid}.partial`;
    try {
        (0,external_node_fs_.writeFileSync)(partial, text);
        (0,external_node_fs_.renameSync)(partial, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(partial, { force: true });
        throw new errors/* UserError */.y(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/check.js




/** On a terminal nothing is on a forge: places are shown as they are. */
const NOWHERE = { links: { line: () => null }, runUrl: null };
/** `check`: 0 passed, 1 the gate fails. */
async function check(flags, terminal) {
    const { root, base = null, head = null, gate = null, failOn = null, today = null } = flags;
    const request = { root, base, head, gate, failOn, today, ...(0,named/* named */.K)(flags) };
    const { environment, now } = terminal;
    const result = await (0,check_repository/* checkRepository */.n)(request, { environment, now, labels: async () => [] });
    const render = await reporters[flags.format]();
    const text = render(result, { colour: terminal.colour && flags.output === undefined, place: NOWHERE });
    if (flags.output === undefined)
        terminal.stdout(text);
    else
        writeWhole(flags.output, text);
    return result.report.conclusion === 'failure' ? 1 : 0;
}


/***/ }),

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


/***/ })

};
