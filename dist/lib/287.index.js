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
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$ref":"#/definitions/ConfigFile","$schema":"http://json-schema.org/draft-07/schema#","definitions":{"ConfigFile":{"additionalProperties":false,"description":"The configuration file, `.github/docs-readiness.yml`, as written. Every key is optional: a roadmap in the usual form needs no configuration. The JSON schema for editors is generated from this type.","properties":{"aliases":{"additionalProperties":{"items":{"type":"string"},"type":"array"},"description":"Column or module → further titles that mean the same.","type":"object"},"fail-on":{"$ref":"#/definitions/Severity","description":"The least severity that fails the check."},"gate":{"$ref":"#/definitions/GateMode","description":"When the check fails: `report` never, `new` on new findings, `all` on every finding."},"map":{"additionalProperties":{"type":"string"},"description":"`module` or `module/column` → path or glob of its document, relative to the root.","type":"object"},"mkdocs":{"description":"The MkDocs configuration, relative to the root. Default: `mkdocs.yml`.","type":"string"},"modules-section":{"description":"Title of the nav section that lists the modules. Default: what the roadmap\'s Notes say, else `Modules`.","type":"string"},"roadmap":{"description":"The roadmap, relative to the root. Default: the only `roadmap.md` with a status table under docs_dir.","type":"string"},"rules":{"additionalProperties":{"$ref":"#/definitions/RuleLevel"},"description":"Rule → level.","type":"object"},"sites":{"description":"The sites of a repository that has several, each with its own roadmap.","items":{"$ref":"#/definitions/SiteSetting"},"type":"array"},"statuses":{"additionalProperties":false,"description":"Status → glyphs and words that mean it.","properties":{"not-applicable":{"items":{"type":"string"},"type":"array"},"pending":{"items":{"type":"string"},"type":"array"},"ready":{"items":{"type":"string"},"type":"array"}},"type":"object"},"synonyms":{"additionalProperties":{"items":{"type":"string"},"type":"array"},"description":"Topic → further names for it.","type":"object"},"topics":{"additionalProperties":{"anyOf":[{"items":{"type":"string"},"type":"array"},{"additionalProperties":false,"properties":{"tier":{"$ref":"#/definitions/Tier"},"topics":{"items":{"type":"string"},"type":"array"}},"type":"object"}]},"description":"Column → what its documents must contain, in place of the roadmap\'s own list.","type":"object"}},"type":"object"},"GateMode":{"description":"`report` never fails; `new` fails on what the change brings; `all` on everything.","enum":["report","new","all"],"type":"string"},"RuleLevel":{"anyOf":[{"$ref":"#/definitions/Severity"},{"const":"off","type":"string"}],"description":"What a rule is set to."},"Severity":{"enum":["error","warning","notice"],"type":"string"},"SiteSetting":{"additionalProperties":false,"description":"One of several sites in a repository.","properties":{"mkdocs":{"description":"The site\'s MkDocs configuration, relative to the root.","type":"string"},"name":{"description":"Stands in every finding of the site.","type":"string"},"roadmap":{"description":"The site\'s roadmap, relative to the root.","type":"string"}},"required":["name","mkdocs"],"type":"object"},"Tier":{"description":"A basic column must be documented for every module; an optional one may be \\"not applicable\\".","enum":["basic","optional"],"type":"string"}}}');
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
        return (0,defaults/* toConfig */.q)(file);
    const error = mostTelling(validate.errors ?? []);
    if (!error)
        throw new errors/* UserError */.y(`${path} is no valid configuration`);
    throw at(path, lines, offsetOf(document, error), sentence(error));
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
    const node = (path.length === 0 ? document.contents : document.getIn(path, true));
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


/***/ })

};
