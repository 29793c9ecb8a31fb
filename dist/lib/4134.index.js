"use strict";
exports.id = 4134;
exports.ids = [
    4134
];
exports.modules = {
    1183: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $i: ()=>isPlain,
            ER: ()=>isAscii,
            Jj: ()=>letterRuns,
            h$: ()=>hasLetterOrDigit,
            pb: ()=>hasLetter,
            qy: ()=>lazily,
            tU: ()=>letterAndDigitRuns,
            zw: ()=>withoutMarks
        });
        var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4109);
        function lazily(source, flags = 'u') {
            return (0, _once_js__WEBPACK_IMPORTED_MODULE_0__.O)(()=>new RegExp(source, flags));
        }
        const FOREIGN = /[^\udc00-\udfff\x00-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ud83c-\ud83e]|\ud83c[\udd00-\udd0f]|\ud83e[\udfe0-\udfff]/;
        function isAscii(text) {
            return !/[^\x00-\x7f]/.test(text);
        }
        function isPlain(text) {
            return !FOREIGN.test(text);
        }
        const letter = lazily(String.raw`\p{L}`);
        const letterOrDigit = lazily(String.raw`[\p{L}\p{N}]`);
        const words = lazily(String.raw`\p{L}+`, 'gu');
        const runs = lazily(String.raw`[\p{L}\p{N}]+`, 'gu');
        const marks = lazily(String.raw`\p{M}`, 'gu');
        function hasLetter(text) {
            return /[a-z]/i.test(text) || !isPlain(text) && letter().test(text);
        }
        function hasLetterOrDigit(text) {
            return /[a-z0-9]/i.test(text) || !isPlain(text) && letterOrDigit().test(text);
        }
        function letterRuns(text) {
            return text.match(isPlain(text) ? /[a-z]+/gi : words()) ?? [];
        }
        function letterAndDigitRuns(text) {
            return text.match(isPlain(text) ? /[a-z0-9]+/gi : runs()) ?? [];
        }
        function withoutMarks(text) {
            if (isAscii(text)) return text;
            const apart = text.normalize('NFKD');
            return isPlain(apart) ? apart : apart.replace(marks(), '');
        }
    }),
    4109: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>once
        });
        function once(make) {
            let made = null;
            return ()=>{
                made ??= {
                    value: make()
                };
                return made.value;
            };
        }
    }),
    4134: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            parseConfig: ()=>parseConfig
        });
        var ajv = __webpack_require__(2463);
        var mod = __webpack_require__(1916);
        var dist = __webpack_require__(8815);
        ;
        const config_schema_namespaceObject = JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/ConfigFile","definitions":{"ConfigFile":{"type":"object","properties":{"roadmap":{"type":"string","description":"The roadmap, relative to the root. Default: the only `roadmap.md` with a status table under docs_dir."},"mkdocs":{"type":"string","description":"The MkDocs configuration, relative to the root. Default: `mkdocs.yml`."},"modules-section":{"type":"string","description":"Title of the nav section that lists the modules. Default: what the roadmap\'s Notes say, else `Modules`."},"map":{"type":"object","additionalProperties":{"type":"string"},"description":"`module` or `module/column` \u2192 path or glob of its document, relative to the root."},"aliases":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Column or module \u2192 further titles that mean the same."},"topics":{"type":"object","additionalProperties":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object","properties":{"tier":{"$ref":"#/definitions/Tier"},"topics":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"description":"Column \u2192 what its documents must contain, in place of the roadmap\'s own list."},"synonyms":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Topic \u2192 further names for it."},"statuses":{"type":"object","properties":{"ready":{"type":"array","items":{"type":"string"}},"pending":{"type":"array","items":{"type":"string"}},"not-applicable":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"description":"Status \u2192 glyphs and words that mean it."},"sources":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"Module \u2192 globs of its code, for the rule `doc-behind-code`."},"sites":{"type":"array","items":{"$ref":"#/definitions/SiteSetting"},"description":"The sites of a repository that has several, each with its own roadmap."},"rules":{"type":"object","description":"Rule \u2192 level.","additionalProperties":false,"properties":{"roadmap-empty":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"there is no roadmap, or it has no status table (default: error)"},"policy-weakened":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the change loosens the gate (a warning, unless a \u2705 depends on it) (default: error)"},"ready-doc-missing":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"\u2705 but no document (default: error)"},"ready-doc-stub":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"\u2705 but the document is a stub (default: error)"},"ready-doc-incomplete":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"\u2705 but topics are absent or placeholders (only `mentioned`: warning) (default: error)"},"ready-doc-not-in-nav":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"\u2705 but no reader can reach it from the nav (default: error)"},"ready-doc-shared":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two modules\u2019 \u2705 cells rest on the same document and section (default: error)"},"ready-doc-link-broken":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a relative link or image in a \u2705 document points to nothing (default: warning)"},"ready-doc-boilerplate":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a \u2705 document\u2019s text is the same as other modules\u2019, but for the module\u2019s name (default: warning)"},"doc-unreadable":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the document cannot be read: not UTF-8, too large, a link that leaves the repository, \u2026 (default: error)"},"doc-ambiguous":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two documents could be meant (default: warning)"},"pending-doc-complete":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"\u26AA but the document is complete: the row can be flipped (default: warning)"},"basic-not-applicable":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a basic column may not be \\"not applicable\\" (default: error)"},"status-unknown":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a cell that is no status (default: error)"},"module-duplicate":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"two rows name the same module (default: error)"},"row-malformed":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a row or a part of the table that cannot be read as it was meant (default: warning)"},"module-not-in-nav":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a row whose module is not under the modules section (nearest match named) (default: warning)"},"module-not-in-roadmap":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a module in the nav without a row (default: warning)"},"module-group-differs":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"row and nav put the module in different groups (default: notice)"},"nav-page-missing":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"the nav names a page that is not on disk (and no \u2705 claims it) (default: notice)"},"roadmap-link-broken":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a relative link of the roadmap points to nothing (default: warning)"},"column-undefined":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a column of the table that nothing describes (default: notice)"},"column-untracked":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a described column that the table lacks (default: notice)"},"roadmap-date-stale":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"statuses changed and \\"Date generated\\" did not (default: notice)"},"doc-behind-code":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a module\u2019s sources (config: `sources`) changed and its \u2705 documents did not (default: off)"},"waiver-expired":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a waiver\u2019s last day has passed (default: error)"},"waiver-unused":{"allOf":[{"$ref":"#/definitions/RuleLevel"}],"description":"a waiver that no finding needs (default: warning)"}}},"gate":{"$ref":"#/definitions/GateMode","description":"When the check fails: `report` never, `new` on new findings, `all` on every finding. Default: `new` where there is a base, else `all`."},"fail-on":{"$ref":"#/definitions/Severity","description":"The least severity that fails the check. Default: `error`."},"waivers":{"type":"array","items":{"$ref":"#/definitions/WaiverSetting"},"description":"Findings that may pass until a day."},"waiver-label":{"type":"string","description":"A label that lifts `policy-weakened` from the pull request that has it."}},"additionalProperties":false,"description":"The configuration file, `.github/docs-readiness.yml`, as written. Every key is optional: a roadmap in the usual form needs no configuration. The JSON schema for editors is generated from this type."},"Tier":{"type":"string","enum":["basic","optional"],"description":"A basic column must be documented for every module; an optional one may be \\"not applicable\\"."},"SiteSetting":{"type":"object","properties":{"name":{"type":"string","description":"Stands in every finding of the site."},"mkdocs":{"type":"string","description":"The site\'s MkDocs configuration, relative to the root."},"roadmap":{"type":"string","description":"The site\'s roadmap, relative to the root."}},"required":["name","mkdocs"],"additionalProperties":false,"description":"One of several sites in a repository."},"RuleLevel":{"anyOf":[{"$ref":"#/definitions/Severity"},{"type":"string","const":"off"}],"description":"What a rule is set to."},"Severity":{"type":"string","enum":["error","warning","notice"]},"GateMode":{"type":"string","enum":["report","new","all"],"description":"`report` never fails; `new` fails on what the change brings; `all` on everything."},"WaiverSetting":{"type":"object","properties":{"module":{"type":"string","description":"The row that the finding is about."},"column":{"type":"string","description":"Left out for findings about no column."},"rule":{"type":"string","description":"Id of the finding\'s rule."},"reason":{"type":"string","description":"Why; shown with the finding."},"until":{"type":"string","description":"Last valid day, `YYYY-MM-DD`."}},"required":["module","rule","reason","until"],"additionalProperties":false,"description":"A finding that may pass until a day. `*` as module or column stands for any."}}}');
        var errors = __webpack_require__(6595);
        var day = __webpack_require__(2016);
        var names = __webpack_require__(686);
        var defaults = __webpack_require__(3175);
        ;
        const MAX_LENGTH = 500;
        const MAX_CHOICES = 100;
        const MAX_GROUPS = 8;
        function globProblem(glob) {
            if (glob.length > MAX_LENGTH) return `has ${glob.length} characters, expected at most ${MAX_LENGTH}: write a shorter glob`;
            if (choices(glob) > MAX_CHOICES) return `stands for more than ${MAX_CHOICES} paths by its braces: write several globs, or fewer braces`;
            if ((glob.match(/[@?*+!]\(/g) ?? []).length > MAX_GROUPS) return `has more than ${MAX_GROUPS} groups such as @(a|b): write a simpler glob`;
            return null;
        }
        function choices(glob) {
            let product = 1;
            for (const [, from, to] of glob.matchAll(/\{(-?\d+)\.\.(-?\d+)/g))product *= Math.abs(Number(to) - Number(from)) + 1;
            product *= 128 ** (glob.match(/\{[^\d{},-]\.\./g) ?? []).length;
            const open = [];
            for (const character of glob){
                if (character === '{') open.push(1);
                else if (character === ',' && open.length > 0) open.push((open.pop() ?? 0) + 1);
                else if (character === '}') product *= open.pop() ?? 1;
            }
            return product;
        }
        ;
        const MAX_LEVELS = 50;
        function tooDeepAt(text) {
            const indents = [];
            let flow = 0;
            for(let start = 0; start < text.length;){
                const newline = text.indexOf('\n', start);
                const end = newline === -1 ? text.length : newline;
                let at = skipBlank(text, start);
                openAt(indents, at - start);
                while((text[at] === '-' || text[at] === '?') && skipBlank(text, at + 1) > at + 1){
                    at = skipBlank(text, at + 1);
                    openAt(indents, at - start);
                }
                for(; at < end && indents.length + flow <= MAX_LEVELS; at++){
                    if (text[at] === '[' || text[at] === '{') flow++;
                    else if ((text[at] === ']' || text[at] === '}') && flow > 0) flow--;
                }
                if (indents.length + flow > MAX_LEVELS) return at;
                start = end + 1;
            }
            return null;
        }
        function openAt(indents, column) {
            while((indents.at(-1) ?? -1) >= column)indents.pop();
            indents.push(column);
        }
        function skipBlank(text, from) {
            let at = from;
            while(text[at] === ' ' || text[at] === '\t')at++;
            return at;
        }
        ;
        function repeatedKey(document) {
            let repeated = null;
            (0, dist.YR)(document, {
                Map (_, { items }) {
                    const known = new Set();
                    for (const { key } of items){
                        if (!(0, dist.jn)(key)) continue;
                        if (known.has(key.value)) {
                            repeated = key;
                            return dist.YR.BREAK;
                        }
                        known.add(key.value);
                    }
                    return undefined;
                }
            });
            return repeated;
        }
        ;
        const MAX_CHARACTERS = 1_000_000;
        const MAX_ALIASES = 100;
        const MAX_TITLES = 100;
        const MAX_SHOWN = 200;
        let isConfig = null;
        function parseConfig(path, text) {
            if (text.length > MAX_CHARACTERS) throw new errors.y(`${path} has more than ${MAX_CHARACTERS.toLocaleString('en')} characters: write a shorter one`);
            const lines = new dist.HN();
            const deep = tooDeepAt(text);
            if (deep !== null) throw new errors.y(`${path}:${lineOf(text, deep)}: lists and maps are nested too deeply`);
            const document = (0, dist.Tp)(text, {
                lineCounter: lines,
                logLevel: 'error',
                prettyErrors: false,
                uniqueKeys: false
            });
            const problem = document.errors[0];
            if (problem) throw at(path, lines, problem.pos[0], firstLine(problem.message));
            const repeated = repeatedKey(document);
            if (repeated) throw at(path, lines, repeated.range?.[0] ?? 0, `the key ${JSON.stringify(shown(String(repeated.value)))} stands twice in its map`);
            const file = toPlain(path, document) ?? {};
            isConfig ??= new ajv.Ajv({
                allErrors: true,
                strict: false,
                verbose: true
            }).compile(config_schema_namespaceObject);
            if (isConfig(file)) {
                refuseHeavyGlobs(file);
                refuseManyTitles(file);
                return (0, defaults.qP)(path, file, (file.waivers ?? []).map((waiver, index)=>placeOf(waiver, index)), linesOfEntries(document, lines));
            }
            const error = mostTelling(isConfig.errors ?? []);
            if (!error) throw new errors.y(`${path} is no valid configuration`);
            throw at(path, lines, offsetOf(document, error), sentence(error, isConfig.errors ?? []));
            function refuseHeavyGlobs({ map = {}, sources = {} }) {
                const globs = [
                    ...Object.entries(map).map(([key, glob])=>({
                            keys: [
                                'map',
                                key
                            ],
                            glob
                        })),
                    ...Object.entries(sources).flatMap(([key, all])=>all.map((glob, index)=>({
                                keys: [
                                    'sources',
                                    key,
                                    index
                                ],
                                glob
                            })))
                ];
                for (const { keys, glob } of globs){
                    const problem = globProblem(glob);
                    if (problem !== null) throw at(path, lines, nodeAt(document, keys)?.range?.[0] ?? 0, `${shown(keys.join('.'))} ${problem}`);
                }
            }
            function refuseManyTitles({ aliases = {} }) {
                const counts = new Map();
                for (const [name, titles] of Object.entries(aliases)){
                    const count = (counts.get((0, names.Rc)(name)) ?? 0) + titles.length;
                    counts.set((0, names.Rc)(name), count);
                    if (count <= MAX_TITLES) continue;
                    const offset = nodeAt(document, [
                        'aliases',
                        name
                    ])?.range?.[0] ?? 0;
                    throw at(path, lines, offset, `${shown(`aliases.${name}`)} has more than ${MAX_TITLES} titles: name fewer`);
                }
            }
            function placeOf(waiver, index) {
                const [start, end] = nodeAt(document, [
                    'waivers',
                    index
                ])?.range ?? [
                    0,
                    0
                ];
                if (!(0, day.N)(waiver.until)) {
                    const offset = nodeAt(document, [
                        'waivers',
                        index,
                        'until'
                    ])?.range?.[0] ?? start;
                    throw at(path, lines, offset, `until is ${describe(waiver.until)}, expected a day as YYYY-MM-DD`);
                }
                const from = lines.linePos(start);
                const to = lines.linePos(end);
                return {
                    path,
                    startLine: from.line,
                    startColumn: from.col,
                    endLine: to.line,
                    endColumn: to.col
                };
            }
        }
        function nodeAt(document, path) {
            return path.length === 0 ? document.contents : document.getIn(path, true);
        }
        function linesOfEntries(document, lines) {
            const found = new Map();
            for (const section of [
                'map',
                'aliases',
                'topics',
                'sources'
            ]){
                const entries = document.get(section);
                if (!(0, dist.jh)(entries)) continue;
                for (const { key } of entries.items)if ((0, dist.jn)(key)) found.set(`${section}/${String(key.value)}`, lines.linePos(key.range?.[0] ?? 0).line);
            }
            return found;
        }
        function toPlain(path, document) {
            try {
                return document.toJS({
                    maxAliasCount: MAX_ALIASES
                });
            } catch (error) {
                const { message } = error;
                if (!message.startsWith('Excessive alias count')) throw new errors.y(`${path}: ${shown(firstLine(message))}`);
                throw new errors.y(`${path}: uses more than ${MAX_ALIASES} YAML aliases; write the values out`);
            }
        }
        function mostTelling(errors) {
            const unknownKey = errors.find(({ keyword })=>keyword === 'additionalProperties');
            if (unknownKey) return unknownKey;
            return errors.toSorted((a, b)=>b.instancePath.length - a.instancePath.length)[0];
        }
        function sentence(error, all) {
            const key = shown(error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/')) || 'the file';
            if (error.keyword === 'additionalProperties') return unknownKey(error);
            if (error.keyword === 'enum') {
                return `${key} is ${describe(error.data)}, expected one of ${allowed(error, all).join(', ')}`;
            }
            const expected = {
                object: 'a map',
                array: 'a list',
                string: 'a text'
            }[String(error.params['type'])];
            return expected ? `${key} is ${describe(error.data)}, expected ${expected}` : `${key} ${error.message}`;
        }
        function allowed({ instancePath }, all) {
            return all.filter((error)=>error.instancePath === instancePath).flatMap(({ params })=>params['allowedValues'] ?? params['allowedValue'] ?? []);
        }
        function unknownKey(error) {
            const key = shown(String(error.params['additionalProperty']));
            const known = Object.keys(error.parentSchema.properties ?? {});
            return `unknown key ${JSON.stringify(key)}; did you mean ${JSON.stringify((0, mod.kp)(key, known))}? Known keys: ${known.join(', ')}`;
        }
        function describe(value) {
            if (Array.isArray(value)) return 'a list';
            if (value !== null && typeof value === 'object') return 'a map';
            return shown(JSON.stringify(value));
        }
        function shown(text) {
            const piece = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\u{2026}` : text;
            return piece.replaceAll(/[\n\r]+/g, ' ');
        }
        function offsetOf(document, error) {
            const path = error.instancePath.split('/').slice(1).map((part)=>part.replaceAll('~1', '/').replaceAll('~0', '~'));
            const node = nodeAt(document, path);
            const extra = error.params['additionalProperty'];
            if ((0, dist.jh)(node) && extra !== undefined) {
                const pair = node.items.find(({ key })=>(0, dist.jn)(key) && String(key.value) === extra);
                if ((0, dist.jn)(pair?.key)) return pair.key.range?.[0] ?? 0;
            }
            return node?.range?.[0] ?? 0;
        }
        function at(path, lines, offset, message) {
            const { line, col } = lines.linePos(offset);
            return new errors.y(`${path}:${line}:${col}: ${message}`);
        }
        function lineOf(text, offset) {
            return text.slice(0, offset).split('\n').length;
        }
        function firstLine(text) {
            return text.split('\n', 1)[0] ?? text;
        }
    }),
    2016: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>isDay
        });
        function isDay(text) {
            if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
            const date = new Date(`${text}T00:00:00Z`);
            return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        }
    }),
    686: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Lo: ()=>nameWords,
            Rc: ()=>nameKey,
            yR: ()=>slug
        });
        var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1183);
        const irregular = new Map([
            [
                'indices',
                'index'
            ],
            [
                'matrices',
                'matrix'
            ],
            [
                'vertices',
                'vertex'
            ],
            [
                'analyses',
                'analysis'
            ],
            [
                'schemata',
                'schema'
            ],
            [
                'people',
                'person'
            ],
            [
                'children',
                'child'
            ]
        ]);
        const pluralAcronym = /^([A-Z]{2,})s$/;
        function singular(word) {
            const acronym = pluralAcronym.exec(word)?.[1];
            if (acronym !== undefined) return acronym.toLowerCase();
            const lower = word.toLowerCase();
            const known = irregular.get(lower);
            if (known !== undefined) return known;
            let stem = lower;
            if (stem.length > 3 && stem.endsWith('s')) {
                if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
                else if (!/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
            }
            return stem.length > 3 && /(?:[sxz]|[cs]h)e$/.test(stem) ? stem.slice(0, -1) : stem;
        }
        function plainLetters(text) {
            if ((0, _letters_js__WEBPACK_IMPORTED_MODULE_0__.ER)(text)) return text;
            return text.normalize('NFKD').replace(/[\u0300-\u036f]|[\u200b-\u200d]|\u20e3|[\ufe00-\ufe0f]/g, '').normalize('NFC');
        }
        const wordRuns = (0, _letters_js__WEBPACK_IMPORTED_MODULE_0__.qy)(String.raw`[\p{L}\p{N}\p{M}]+`, 'gu');
        function runs(text) {
            return text.match((0, _letters_js__WEBPACK_IMPORTED_MODULE_0__.$i)(text) ? /[a-z0-9]+/gi : wordRuns()) ?? [];
        }
        function withoutMarkup(text) {
            return MARKS.test(text) ? withoutMarks(text) : text;
        }
        const MARKS = /[[<&'\u2019\u02bc`*~]/;
        function withoutMarks(text) {
            return text.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/<[^<>]*>/g, ' ').replace(/&amp;/gi, '&').replace(/['\u2019\u02bc`*~]/g, '');
        }
        function nameWords(text) {
            const words = plainLetters(withoutMarkup(text)).replace(/&/g, ' and ').replace(/(?<=[a-z0-9])\+{1,2}(?![a-z0-9+])/gi, (plus)=>'plus'.repeat(plus.length)).replace(/(?<=[a-z])#(?![a-z0-9])/gi, 'sharp');
            return runs(words).map(singular);
        }
        function nameKey(text) {
            const known = keys.get(text);
            if (known !== undefined) return known;
            const words = nameWords(text).join('');
            const key = words === '' ? text.trim() : words;
            if (text.length > LONGEST_REMEMBERED) return key;
            if (keys.size >= MOST_REMEMBERED) keys.clear();
            keys.set(` ${text}`.slice(1), key);
            return key;
        }
        const keys = new Map();
        const MOST_REMEMBERED = 2_000;
        const LONGEST_REMEMBERED = 200;
        function slug(text) {
            return runs(plainLetters(withoutMarkup(text)).toLowerCase().replace(/&/g, ' and ')).join('-');
        }
    })
};
;
