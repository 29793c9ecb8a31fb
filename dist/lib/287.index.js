export const id = 287;
export const ids = [287];
export const modules = {

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/schemas/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/ConfigFile","definitions":{"ConfigFile":{"type":"object","properties":{"roadmap":{"type":"string","description":"The roadmap, relative to the root. Default: the only `roadmap.md` with a status table under docs_dir."},"mkdocs":{"type":"string","description":"The MkDocs configuration, relative to the root. Default: `mkdocs.yml`."},"modules-section":{"type":"string","description":"Title of the nav section that lists the modules. Default: what the roadmap\'s Notes say, else `Modules`."},"map":{"type":"object","additionalProperties":{"type":"string"},"description":"`module` or `module/column` → path or glob of its document, relative to the root."},"aliases":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Column or module → further titles that mean the same."},"topics":{"type":"object","additionalProperties":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object","properties":{"tier":{"$ref":"#/definitions/Tier"},"topics":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"description":"Column → what its documents must contain, in place of the roadmap\'s own list."},"synonyms":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Topic → further names for it."},"statuses":{"type":"object","properties":{"ready":{"type":"array","items":{"type":"string"}},"pending":{"type":"array","items":{"type":"string"}},"not-applicable":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"description":"Status → glyphs and words that mean it."},"sources":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Module → globs of its code, for the rule `doc-behind-code`."},"sites":{"type":"array","items":{"$ref":"#/definitions/SiteSetting"},"description":"The sites of a repository that has several, each with its own roadmap."},"rules":{"type":"object","description":"Rule → level.","additionalProperties":false,"properties":{"roadmap-empty":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"there is no roadmap, or it has no status table (default: error)"},"policy-weakened":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the change loosens the gate (a warning, unless a ✅ depends on it) (default: error)"},"ready-doc-missing":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but no document (default: error)"},"ready-doc-stub":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but the document is a stub (default: error)"},"ready-doc-incomplete":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but topics are absent or placeholders (only `mentioned`: warning) (default: error)"},"ready-doc-not-in-nav":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but no reader can reach it from the nav (default: error)"},"ready-doc-shared":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two modules’ ✅ cells rest on the same document and section (default: error)"},"ready-doc-link-broken":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a relative link or image in a ✅ document points to nothing (default: warning)"},"ready-doc-boilerplate":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a ✅ document’s text is the same as other modules’, but for the module’s name (default: warning)"},"doc-unreadable":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the document cannot be read: not UTF-8, too large, a link that leaves the repository, … (default: error)"},"doc-ambiguous":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two documents could be meant (default: warning)"},"pending-doc-complete":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"⚪ but the document is complete: the row can be flipped (default: warning)"},"basic-not-applicable":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a basic column may not be \\"not applicable\\" (default: error)"},"status-unknown":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a cell that is no status (default: error)"},"module-duplicate":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two rows name the same module (default: error)"},"row-malformed":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a row or a part of the table that cannot be read as it was meant (default: warning)"},"module-not-in-nav":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a row whose module is not under the modules section (nearest match named) (default: warning)"},"module-not-in-roadmap":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a module in the nav without a row (default: warning)"},"module-group-differs":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"row and nav put the module in different groups (default: notice)"},"nav-page-missing":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the nav names a page that is not on disk (and no ✅ claims it) (default: notice)"},"roadmap-link-broken":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a relative link of the roadmap points to nothing (default: warning)"},"column-undefined":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a column of the table that nothing describes (default: notice)"},"column-untracked":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a described column that the table lacks (default: notice)"},"roadmap-date-stale":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"statuses changed and \\"Date generated\\" did not (default: notice)"},"doc-behind-code":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a module’s sources (config: `sources`) changed and its ✅ documents did not (default: off)"},"waiver-expired":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a waiver’s last day has passed (default: error)"},"waiver-unused":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a waiver that no finding needs (default: warning)"}}},"gate":{"$ref":"#/definitions/GateMode","description":"When the check fails: `report` never, `new` on new findings, `all` on every finding."},"fail-on":{"$ref":"#/definitions/Severity","description":"The least severity that fails the check."},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverSetting"},"description":"Findings that may pass until a day."},"waiver-label":{"type":"string","description":"A label that lifts `policy-weakened` from the pull request that has it."}},"additionalProperties":false,"description":"The configuration file, `.github/docs-readiness.yml`, as written. Every key is optional: a roadmap in the usual form needs no configuration. The JSON schema for editors is generated from this type."},"Tier":{"type":"string","enum":["basic","optional"],"description":"A basic column must be documented for every module; an optional one may be \\"not applicable\\"."},"SiteSetting":{"type":"object","properties":{"name":{"type":"string","description":"Stands in every finding of the site."},"mkdocs":{"type":"string","description":"The site\'s MkDocs configuration, relative to the root."},"roadmap":{"type":"string","description":"The site\'s roadmap, relative to the root."}},"required":["name","mkdocs"],"additionalProperties":false,"description":"One of several sites in a repository."},"RuleLevel":{"anyOf":[{"$ref":"#/definitions/Severity"},{"type":"string","const":"off"}],"description":"What a rule is set to."},"Severity":{"type":"string","enum":["error","warning","notice"]},"GateMode":{"type":"string","enum":["report","new","all"],"description":"`report` never fails; `new` fails on what the change brings; `all` on everything."},"WaiverSetting":{"type":"object","properties":{"module":{"type":"string"},"column":{"type":"string","description":"Left out for findings about no column."},"rule":{"type":"string"},"reason":{"type":"string","description":"Why; shown with the finding."},"until":{"type":"string","description":"Last valid day, `YYYY-MM-DD`."}},"required":["module","rule","reason","until"],"additionalProperties":false,"description":"A finding that may pass until a day. `*` as module or column stands for any."}}}');
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/parse/day.js
var day = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/src/parse/config/defaults.js
var defaults = __webpack_require__(3756);
;// CONCATENATED MODULE: ./build/src/parse/config/parse-config.js







/** Aliases that a config may resolve to: the file is written by hand, and YAML can otherwise grow without bound. */
const MAX_ALIASES = 100;
/**
 * Reads the configuration file.
 * @throws {UserError} with the file, line and column, for YAML that cannot be read, an unknown key or a wrong value.
 */
function parseConfig(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const problem = document.errors[0];
    if (problem)
        throw at(path, lines, problem.pos[0], firstLine(problem.message));
    const file = toPlain(path, document) ?? {};
    const validate = new ajv.Ajv({ allErrors: true, strict: false, verbose: true }).compile(config_schema_namespaceObject);
    if (validate(file))
        return (0,defaults/* toConfig */.qP)(path, file, (file.waivers ?? []).map((waiver, index) => placeOf(waiver, index)));
    const error = mostTelling(validate.errors ?? []);
    if (!error)
        throw new errors/* UserError */.y(`${path} is no valid configuration`);
    throw at(path, lines, offsetOf(document, error), sentence(error));
    function placeOf(waiver, index) {
        const [start, end] = nodeAt(document, ['waivers', index])?.range ?? [0, 0];
        if (!(0,day/* isDay */.N)(waiver.until)) {
            const offset = nodeAt(document, ['waivers', index, 'until'])?.range?.[0] ?? start;
            throw at(path, lines, offset, `until is ${JSON.stringify(waiver.until)}, expected a day as YYYY-MM-DD`);
        }
        const from = lines.linePos(start);
        const to = lines.linePos(end);
        return { path, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
    }
}
function nodeAt(document, path) {
    return (path.length === 0 ? document.contents : document.getIn(path, true));
}
function toPlain(path, document) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new errors/* UserError */.y(`${path}: uses more than ${MAX_ALIASES} YAML aliases; write the values out`);
    }
}
/** An unknown key explains more than what follows from it, and a deep place more than a shallow one. */
function mostTelling(errors) {
    const unknownKey = errors.find(({ keyword }) => keyword === 'additionalProperties');
    if (unknownKey)
        return unknownKey;
    return errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0];
}
function sentence(error) {
    const key = error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/') || 'the file';
    if (error.keyword === 'additionalProperties')
        return unknownKey(error);
    if (error.keyword === 'enum') {
        return `${key} is ${JSON.stringify(error.data)}, expected one of ${error.params['allowedValues'].join(', ')}`;
    }
    const expected = { object: 'a map', array: 'a list', string: 'a text' }[String(error.params['type'])];
    return expected ? `${key} is ${describe(error.data)}, expected ${expected}` : `${key} ${error.message}`;
}
function unknownKey(error) {
    const key = String(error.params['additionalProperty']);
    const known = Object.keys(error.parentSchema.properties ?? {});
    return `unknown key ${JSON.stringify(key)}; did you mean ${JSON.stringify((0,mod/* closest */.kp)(key, known))}? Known keys: ${known.join(', ')}`;
}
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value !== null && typeof value === 'object')
        return 'a map';
    return JSON.stringify(value);
}
/** Where the value (or the unknown key) stands in the text. */
function offsetOf(document, error) {
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const node = nodeAt(document, path);
    const extra = error.params['additionalProperty'];
    if ((0,dist/* isMap */.jh)(node) && extra !== undefined) {
        const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === extra);
        if ((0,dist/* isScalar */.jn)(pair?.key))
            return pair.key.range?.[0] ?? 0;
    }
    return node?.range?.[0] ?? 0;
}
function at(path, lines, offset, message) {
    const { line, col } = lines.linePos(offset);
    return new errors/* UserError */.y(`${path}:${line}:${col}: ${message}`);
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? text;
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** Whether a text is a real day of the calendar, as `YYYY-MM-DD`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ })

};
