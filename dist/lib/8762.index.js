export const id = 8762;
export const ids = [8762];
export const modules = {

/***/ 4044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Jj: () => (/* binding */ letterRuns),
/* harmony export */   h$: () => (/* binding */ hasLetterOrDigit),
/* harmony export */   pb: () => (/* binding */ hasLetter),
/* harmony export */   qy: () => (/* binding */ lazily),
/* harmony export */   tU: () => (/* binding */ letterAndDigitRuns),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);

/**
 * Letters, digits and marks of all scripts. V8 takes milliseconds to build Unicode's sets, also for an expression in a
 * function that nobody calls, because it validates each one that it parses. So they are built here, and only for a
 * text that has something else than ASCII and the symbols that English text is written with: few have.
 */
/** A regular expression that is built when it is first used. */
function lazily(source, flags = 'u') {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(source, flags));
}
/**
 * What can be a letter, digit or mark beyond ASCII: all but the symbols of Latin-1, dashes, quotes, bullets, currencies,
 * arrows, mathematical and technical symbols, lines, boxes, dingbats, the variation of emoji, and emoji themselves.
 */
const FOREIGN = /[^\udc00-\udfff\x00-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ud83c-\ud83e]|\ud83c[\udd00-\udd0f]|\ud83e[\udfe0-\udfff]/;
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
/** Whether all letters, digits and marks of a text are ASCII. */
function isPlain(text) {
    return !FOREIGN.test(text);
}
const letter = lazily(String.raw `\p{L}`);
const letterOrDigit = lazily(String.raw `[\p{L}\p{N}]`);
const words = lazily(String.raw `\p{L}+`, 'gu');
const runs = lazily(String.raw `[\p{L}\p{N}]+`, 'gu');
const marks = lazily(String.raw `\p{M}`, 'gu');
function hasLetter(text) {
    return /[a-z]/i.test(text) || (!isPlain(text) && letter().test(text));
}
function hasLetterOrDigit(text) {
    return /[a-z0-9]/i.test(text) || (!isPlain(text) && letterOrDigit().test(text));
}
/** The runs of letters of a text. */
function letterRuns(text) {
    return text.match(isPlain(text) ? /[a-z]+/gi : words()) ?? [];
}
/** The runs of letters and digits of a text. */
function letterAndDigitRuns(text) {
    return text.match(isPlain(text) ? /[a-z0-9]+/gi : runs()) ?? [];
}
/** A text with its compatible characters taken apart (NFKD) and without marks: no accents, ½ as 1⁄2, ﬁ as fi. */
function withoutMarks(text) {
    if (isAscii(text))
        return text;
    const apart = text.normalize('NFKD');
    return isPlain(apart) ? apart : apart.replace(marks(), '');
}


/***/ }),

/***/ 2852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** What most runs do without is made when it is first asked for, and kept. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 8762:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/ConfigFile","definitions":{"ConfigFile":{"type":"object","properties":{"roadmap":{"type":"string","description":"The roadmap, relative to the root. Default: the only `roadmap.md` with a status table under docs_dir."},"mkdocs":{"type":"string","description":"The MkDocs configuration, relative to the root. Default: `mkdocs.yml`."},"modules-section":{"type":"string","description":"Title of the nav section that lists the modules. Default: what the roadmap\'s Notes say, else `Modules`."},"map":{"type":"object","additionalProperties":{"type":"string"},"description":"`module` or `module/column` → path or glob of its document, relative to the root."},"aliases":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Column or module → further titles that mean the same."},"topics":{"type":"object","additionalProperties":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object","properties":{"tier":{"$ref":"#/definitions/Tier"},"topics":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"description":"Column → what its documents must contain, in place of the roadmap\'s own list."},"synonyms":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Topic → further names for it."},"statuses":{"type":"object","properties":{"ready":{"type":"array","items":{"type":"string"}},"pending":{"type":"array","items":{"type":"string"}},"not-applicable":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"description":"Status → glyphs and words that mean it."},"sources":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Module → globs of its code, for the rule `doc-behind-code`."},"sites":{"type":"array","items":{"$ref":"#/definitions/SiteSetting"},"description":"The sites of a repository that has several, each with its own roadmap."},"rules":{"type":"object","description":"Rule → level.","additionalProperties":false,"properties":{"roadmap-empty":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"there is no roadmap, or it has no status table (default: error)"},"policy-weakened":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the change loosens the gate (a warning, unless a ✅ depends on it) (default: error)"},"ready-doc-missing":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but no document (default: error)"},"ready-doc-stub":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but the document is a stub (default: error)"},"ready-doc-incomplete":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but topics are absent or placeholders (only `mentioned`: warning) (default: error)"},"ready-doc-not-in-nav":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"✅ but no reader can reach it from the nav (default: error)"},"ready-doc-shared":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two modules’ ✅ cells rest on the same document and section (default: error)"},"ready-doc-link-broken":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a relative link or image in a ✅ document points to nothing (default: warning)"},"ready-doc-boilerplate":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a ✅ document’s text is the same as other modules’, but for the module’s name (default: warning)"},"doc-unreadable":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the document cannot be read: not UTF-8, too large, a link that leaves the repository, … (default: error)"},"doc-ambiguous":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two documents could be meant (default: warning)"},"pending-doc-complete":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"⚪ but the document is complete: the row can be flipped (default: warning)"},"basic-not-applicable":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a basic column may not be \\"not applicable\\" (default: error)"},"status-unknown":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a cell that is no status (default: error)"},"module-duplicate":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two rows name the same module (default: error)"},"row-malformed":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a row or a part of the table that cannot be read as it was meant (default: warning)"},"module-not-in-nav":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a row whose module is not under the modules section (nearest match named) (default: warning)"},"module-not-in-roadmap":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a module in the nav without a row (default: warning)"},"module-group-differs":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"row and nav put the module in different groups (default: notice)"},"nav-page-missing":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the nav names a page that is not on disk (and no ✅ claims it) (default: notice)"},"roadmap-link-broken":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a relative link of the roadmap points to nothing (default: warning)"},"column-undefined":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a column of the table that nothing describes (default: notice)"},"column-untracked":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a described column that the table lacks (default: notice)"},"roadmap-date-stale":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"statuses changed and \\"Date generated\\" did not (default: notice)"},"doc-behind-code":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a module’s sources (config: `sources`) changed and its ✅ documents did not (default: off)"},"waiver-expired":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a waiver’s last day has passed (default: error)"},"waiver-unused":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a waiver that no finding needs (default: warning)"}}},"gate":{"$ref":"#/definitions/GateMode","description":"When the check fails: `report` never, `new` on new findings, `all` on every finding. Default: `new` where there is a base, else `all`."},"fail-on":{"$ref":"#/definitions/Severity","description":"The least severity that fails the check. Default: `error`."},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverSetting"},"description":"Findings that may pass until a day."},"waiver-label":{"type":"string","description":"A label that lifts `policy-weakened` from the pull request that has it."}},"additionalProperties":false,"description":"The configuration file, `.github/docs-readiness.yml`, as written. Every key is optional: a roadmap in the usual form needs no configuration. The JSON schema for editors is generated from this type."},"Tier":{"type":"string","enum":["basic","optional"],"description":"A basic column must be documented for every module; an optional one may be \\"not applicable\\"."},"SiteSetting":{"type":"object","properties":{"name":{"type":"string","description":"Stands in every finding of the site."},"mkdocs":{"type":"string","description":"The site\'s MkDocs configuration, relative to the root."},"roadmap":{"type":"string","description":"The site\'s roadmap, relative to the root."}},"required":["name","mkdocs"],"additionalProperties":false,"description":"One of several sites in a repository."},"RuleLevel":{"anyOf":[{"$ref":"#/definitions/Severity"},{"type":"string","const":"off"}],"description":"What a rule is set to."},"Severity":{"type":"string","enum":["error","warning","notice"]},"GateMode":{"type":"string","enum":["report","new","all"],"description":"`report` never fails; `new` fails on what the change brings; `all` on everything."},"WaiverSetting":{"type":"object","properties":{"module":{"type":"string","description":"The row that the finding is about."},"column":{"type":"string","description":"Left out for findings about no column."},"rule":{"type":"string","description":"Id of the finding\'s rule."},"reason":{"type":"string","description":"Why; shown with the finding."},"until":{"type":"string","description":"Last valid day, `YYYY-MM-DD`."}},"required":["module","rule","reason","until"],"additionalProperties":false,"description":"A finding that may pass until a day. `*` as module or column stands for any."}}}');
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/parse/day.js
var day = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/src/parse/names.js
var names = __webpack_require__(597);
// EXTERNAL MODULE: ./build/src/parse/config/defaults.js
var defaults = __webpack_require__(3756);
;// CONCATENATED MODULE: ./build/src/parse/config/globs.js
/** Longest glob; a path that a person writes is shorter. */
const MAX_LENGTH = 500;
/** Most paths that the braces of a glob may stand for: each is matched for itself, against every file. */
const MAX_CHOICES = 100;
/** Most groups such as `@(a|b)`: matching may try each with every other. */
const MAX_GROUPS = 8;
/** Why a glob of the configuration would take too long to match, as the end of a sentence; null where it would not. */
function globProblem(glob) {
    if (glob.length > MAX_LENGTH)
        return `has ${glob.length} characters, expected at most ${MAX_LENGTH}: write a shorter glob`;
    if (choices(glob) > MAX_CHOICES)
        return `stands for more than ${MAX_CHOICES} paths by its braces: write several globs, or fewer braces`;
    if ((glob.match(/[@?*+!]\(/g) ?? []).length > MAX_GROUPS)
        return `has more than ${MAX_GROUPS} groups such as @(a|b): write a simpler glob`;
    return null;
}
/** No fewer than the paths that the braces stand for. */
function choices(glob) {
    let product = 1;
    for (const [, from, to] of glob.matchAll(/\{(-?\d+)\.\.(-?\d+)/g))
        product *= Math.abs(Number(to) - Number(from)) + 1;
    // `{a..z}`: letters of ASCII at most.
    product *= 128 ** (glob.match(/\{[^\d{},-]\.\./g) ?? []).length;
    const open = [];
    for (const character of glob) {
        if (character === '{')
            open.push(1);
        else if (character === ',' && open.length > 0)
            open.push((open.pop() ?? 0) + 1);
        else if (character === '}')
            product *= open.pop() ?? 1;
    }
    return product;
}

;// CONCATENATED MODULE: ./build/src/parse/config/nesting.js
/** Deepest nesting of lists and maps; the configuration itself needs four. */
const MAX_LEVELS = 50;
/**
 * Offset where lists and maps are nested deeper than anyone needs; null where they are not. To be asked before the YAML
 * reader, which calls itself for each level: near the end of the stack V8 may end the whole process. Brackets count in
 * quotes and comments too.
 */
function tooDeepAt(text) {
    const indents = [];
    let flow = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        let at = skipBlank(text, start);
        openAt(indents, at - start);
        // `- - x` and `? ? x` open a level with each mark.
        while ((text[at] === '-' || text[at] === '?') && skipBlank(text, at + 1) > at + 1) {
            at = skipBlank(text, at + 1);
            openAt(indents, at - start);
        }
        for (; at < end && indents.length + flow <= MAX_LEVELS; at++) {
            if (text[at] === '[' || text[at] === '{')
                flow++;
            else if ((text[at] === ']' || text[at] === '}') && flow > 0)
                flow--;
        }
        if (indents.length + flow > MAX_LEVELS)
            return at;
        start = end + 1;
    }
    return null;
}
/** Opens a block at a column; what began there or further right is over. */
function openAt(indents, column) {
    while ((indents.at(-1) ?? -1) >= column)
        indents.pop();
    indents.push(column);
}
function skipBlank(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/src/parse/config/repeated-key.js

/** The first key that its map has already. The YAML reader's own look for it takes the square of the keys. */
function repeatedKey(document) {
    let repeated = null;
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const known = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (known.has(key.value)) {
                    repeated = key;
                    return dist/* visit */.YR.BREAK;
                }
                known.add(key.value);
            }
            return undefined;
        },
    });
    return repeated;
}

;// CONCATENATED MODULE: ./build/src/parse/config/parse-config.js











/** Longest configuration. A map of 7,000 cells has half as many characters; the YAML reader takes seconds for a hostile one. */
const MAX_CHARACTERS = 1_000_000;
/** Aliases that a config may resolve to: the file is written by hand, and YAML can otherwise grow without bound. */
const MAX_ALIASES = 100;
/** Further titles of one column or module: each is looked for in each of its cells, and people give two or three. */
const MAX_TITLES = 100;
/** Longest piece of a value that a message shows. */
const MAX_SHOWN = 200;
/** Made once: making one costs more than checking a file. */
let isConfig = null;
/**
 * Reads the configuration file.
 * @throws {UserError} with the file, line and column, for YAML that cannot be read, an unknown key or a wrong value.
 */
function parseConfig(path, text) {
    if (text.length > MAX_CHARACTERS)
        throw new errors/* UserError */.y(`${path} has more than ${MAX_CHARACTERS.toLocaleString('en')} characters: write a shorter one`);
    const lines = new dist/* LineCounter */.HN();
    const deep = tooDeepAt(text);
    if (deep !== null)
        throw new errors/* UserError */.y(`${path}:${lineOf(text, deep)}: lists and maps are nested too deeply`);
    // Its pretty errors take the square of their number.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        logLevel: 'error',
        prettyErrors: false,
        uniqueKeys: false,
    });
    const problem = document.errors[0];
    if (problem)
        throw at(path, lines, problem.pos[0], firstLine(problem.message));
    const repeated = repeatedKey(document);
    if (repeated)
        throw at(path, lines, repeated.range?.[0] ?? 0, `the key ${JSON.stringify(shown(String(repeated.value)))} stands twice in its map`);
    const file = toPlain(path, document) ?? {};
    isConfig ??= new ajv.Ajv({ allErrors: true, strict: false, verbose: true }).compile(config_schema_namespaceObject);
    if (isConfig(file)) {
        refuseHeavyGlobs(file);
        refuseManyTitles(file);
        return (0,defaults/* toConfig */.qP)(path, file, (file.waivers ?? []).map((waiver, index) => placeOf(waiver, index)), linesOfEntries(document, lines));
    }
    const error = mostTelling(isConfig.errors ?? []);
    if (!error)
        throw new errors/* UserError */.y(`${path} is no valid configuration`);
    throw at(path, lines, offsetOf(document, error), sentence(error, isConfig.errors ?? []));
    function refuseHeavyGlobs({ map = {}, sources = {} }) {
        const globs = [
            ...Object.entries(map).map(([key, glob]) => ({ keys: ['map', key], glob })),
            ...Object.entries(sources).flatMap(([key, all]) => all.map((glob, index) => ({ keys: ['sources', key, index], glob }))),
        ];
        for (const { keys, glob } of globs) {
            const problem = globProblem(glob);
            if (problem !== null)
                throw at(path, lines, nodeAt(document, keys)?.range?.[0] ?? 0, `${shown(keys.join('.'))} ${problem}`);
        }
    }
    function refuseManyTitles({ aliases = {} }) {
        const counts = new Map();
        for (const [name, titles] of Object.entries(aliases)) {
            const count = (counts.get((0,names/* nameKey */.Rc)(name)) ?? 0) + titles.length;
            counts.set((0,names/* nameKey */.Rc)(name), count);
            if (count <= MAX_TITLES)
                continue;
            const offset = nodeAt(document, ['aliases', name])?.range?.[0] ?? 0;
            throw at(path, lines, offset, `${shown(`aliases.${name}`)} has more than ${MAX_TITLES} titles: name fewer`);
        }
    }
    function placeOf(waiver, index) {
        const [start, end] = nodeAt(document, ['waivers', index])?.range ?? [0, 0];
        if (!(0,day/* isDay */.N)(waiver.until)) {
            const offset = nodeAt(document, ['waivers', index, 'until'])?.range?.[0] ?? start;
            throw at(path, lines, offset, `until is ${describe(waiver.until)}, expected a day as YYYY-MM-DD`);
        }
        const from = lines.linePos(start);
        const to = lines.linePos(end);
        return { path, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
    }
}
function nodeAt(document, path) {
    return (path.length === 0 ? document.contents : document.getIn(path, true));
}
function linesOfEntries(document, lines) {
    const found = new Map();
    for (const section of ['map', 'aliases', 'topics', 'sources']) {
        const entries = document.get(section);
        if (!(0,dist/* isMap */.jh)(entries))
            continue;
        for (const { key } of entries.items)
            if ((0,dist/* isScalar */.jn)(key))
                found.set(`${section}/${String(key.value)}`, lines.linePos(key.range?.[0] ?? 0).line);
    }
    return found;
}
function toPlain(path, document) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        const { message } = error;
        if (!message.startsWith('Excessive alias count'))
            throw new errors/* UserError */.y(`${path}: ${shown(firstLine(message))}`);
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
function sentence(error, all) {
    const key = shown(error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/')) || 'the file';
    if (error.keyword === 'additionalProperties')
        return unknownKey(error);
    if (error.keyword === 'enum') {
        return `${key} is ${describe(error.data)}, expected one of ${allowed(error, all).join(', ')}`;
    }
    const expected = { object: 'a map', array: 'a list', string: 'a text' }[String(error.params['type'])];
    return expected ? `${key} is ${describe(error.data)}, expected ${expected}` : `${key} ${error.message}`;
}
/** What a key may be: a union of values comes as one error for each of its parts. */
function allowed({ instancePath }, all) {
    return all
        .filter((error) => error.instancePath === instancePath)
        .flatMap(({ params }) => params['allowedValues'] ?? params['allowedValue'] ?? []);
}
function unknownKey(error) {
    const key = shown(String(error.params['additionalProperty']));
    const known = Object.keys(error.parentSchema.properties ?? {});
    return `unknown key ${JSON.stringify(key)}; did you mean ${JSON.stringify((0,mod/* closest */.kp)(key, known))}? Known keys: ${known.join(', ')}`;
}
function describe(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value !== null && typeof value === 'object')
        return 'a map';
    return shown(JSON.stringify(value));
}
/** What a message shows of the file: a piece, in one line. */
function shown(text) {
    const piece = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return piece.replaceAll(/[\n\r]+/g, ' ');
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
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ }),

/***/ 9115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);

/** Plurals that no ending gives away, as names of modules and topics have them. */
const irregular = new Map([
    ['indices', 'index'],
    ['matrices', 'matrix'],
    ['vertices', 'vertex'],
    ['analyses', 'analysis'],
    ['schemata', 'schema'],
    ['people', 'person'],
    ['children', 'child'],
]);
/** An acronym and its plural: "APIs", "SLOs", "UIs". */
const pluralAcronym = /^([A-Z]{2,})s$/;
/** One word without number: "registries" and "registry", "databases" and "database", "APIs" and "API" come out alike. */
function singular(word) {
    const acronym = pluralAcronym.exec(word)?.[1];
    if (acronym !== undefined)
        return acronym.toLowerCase();
    const lower = word.toLowerCase();
    const known = irregular.get(lower);
    if (known !== undefined)
        return known;
    let stem = lower;
    // Three letters and an s at the end are rather DNS, AWS or bus than a plural.
    if (stem.length > 3 && stem.endsWith('s')) {
        if (stem.endsWith('ies') && stem.length > 4)
            stem = `${stem.slice(0, -3)}y`;
        else if (!/(?:ss|us|is)$/.test(stem))
            stem = stem.slice(0, -1);
    }
    // "statuses" and "databases" lose the same letters, so the e goes from "database" as well.
    return stem.length > 3 && /(?:[sxz]|[cs]h)e$/.test(stem) ? stem.slice(0, -1) : stem;
}
/** Letters without accents, one form for full and half width, nothing invisible; marks that belong to other scripts stay. */
function plainLetters(text) {
    if ((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text))
        return text;
    return text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]|[\u200b-\u200d]|\u20e3|[\ufe00-\ufe0f]/g, '')
        .normalize('NFC');
}
/** With the marks that belong to the letters of their script. */
const wordRuns = (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(String.raw `[\p{L}\p{N}\p{M}]+`, 'gu');
/** The runs of letters and digits of a text. */
function runs(text) {
    return text.match((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(text) ? /[a-z0-9]+/gi : wordRuns()) ?? [];
}
/** A name without its Markdown and HTML: the text of links, no emphasis, no tags. */
function withoutMarkup(text) {
    return MARKS.test(text) ? withoutMarks(text) : text;
}
/** What markup begins with; most names have none of it. */
const MARKS = /[[<&'’ʼ`*~]/;
function withoutMarks(text) {
    return text
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&amp;/gi, '&')
        .replace(/['’ʼ`*~]/g, '');
}
/**
 * The words of a name as `nameKey` compares them: no case, number, accents, punctuation, emoji or markup; `&` is "and".
 */
function nameWords(text) {
    const words = plainLetters(withoutMarkup(text))
        .replace(/&/g, ' and ')
        // C++ and C# are no C.
        .replace(/(?<=[a-z0-9])\+{1,2}(?![a-z0-9+])/gi, (plus) => 'plus'.repeat(plus.length))
        .replace(/(?<=[a-z])#(?![a-z0-9])/gi, 'sharp');
    return runs(words).map(singular);
}
/**
 * The key under which two names are the same name for a person: `&` and "and", plural, case, punctuation, accents, emoji and
 * Markdown do not count, nor where words are joined ("Web hooks", "webhooks"). A further word is another name: "Calendar" is
 * not "Calendar Service". "UI" is not "User Interface" either; that is an alias.
 */
function nameKey(text) {
    const known = keys.get(text);
    if (known !== undefined)
        return known;
    const words = nameWords(text).join('');
    const key = words === '' ? text.trim() : words;
    if (text.length > LONGEST_REMEMBERED)
        return key;
    if (keys.size >= MOST_REMEMBERED)
        keys.clear();
    // Copies: a part of a string would keep the whole file in memory.
    keys.set(` ${text}`.slice(1), key);
    return key;
}
/** Keys of the names that were asked for of late: a row's name is asked for in each of its cells, a column's in each row. */
const keys = new Map();
/** What is remembered: enough for the columns and the rows at hand, and a bound on what hostile names can fill. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 200;
/** The name as file and folder names have it: `Data Contract Registry` → `data-contract-registry`. */
function slug(text) {
    return runs(plainLetters(withoutMarkup(text)).toLowerCase().replace(/&/g, ' and ')).join('-');
}


/***/ })

};
