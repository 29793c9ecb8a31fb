"use strict";
exports.id = 3530;
exports.ids = [
    3530
];
exports.modules = {
    4355: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>suggest
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
        var _letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1183);
        var _parse_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(686);
        const suggestionLimit = 3;
        const comparedLength = 100;
        const commonWords = new Set([
            'and',
            'of',
            'the',
            'for',
            'a',
            'in',
            'to',
            'service',
            'modul',
            'module',
            'system',
            'management'
        ]);
        function candidateOf(name) {
            const words = (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_2__.Lo)(name.slice(0, comparedLength));
            const initials = words.map((word)=>word[0] ?? '').join('');
            return {
                name,
                key: (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(name.slice(0, comparedLength)),
                words,
                initials
            };
        }
        const MOST_COMPARISONS = 2_000_000;
        const prepared = new WeakMap();
        function prepare(names) {
            let list = prepared.get(names);
            if (list === undefined) {
                list = {
                    candidates: names.map(candidateOf),
                    left: MOST_COMPARISONS
                };
                prepared.set(names, list);
            }
            list.left -= names.length;
            return list.left < 0 ? null : list.candidates;
        }
        const BETWEEN_WORDS = (0, _letters_js__WEBPACK_IMPORTED_MODULE_1__.qy)(String.raw`[^\p{L}\p{N}\p{M}]+`);
        function written(name, words) {
            const parts = name.split(BETWEEN_WORDS());
            const shown = words.map((word)=>parts.find((part)=>(0, _parse_names_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(part) === word) ?? word);
            const quoted = shown.map((word)=>`\u{201C}${word}\u{201D}`).join(' and ');
            return `${words.length === 1 ? 'the word' : 'the words'} ${quoted}`;
        }
        function compare(wanted, candidate) {
            if (wanted.key === candidate.key) return {
                rank: 0,
                reason: 'only case, number or punctuation differs'
            };
            const letters = lettersApart(wanted.key, candidate.key);
            if (letters !== null) return {
                rank: letters,
                reason: letters === 1 ? 'one letter differs' : `${letters} letters differ`
            };
            if (wanted.words.length < 2 && isInitials(wanted.key, candidate)) return {
                rank: 4,
                reason: 'the same initials'
            };
            if (candidate.words.length < 2 && isInitials(candidate.key, wanted)) return {
                rank: 4,
                reason: 'the same initials'
            };
            const shared = wanted.words.filter((word)=>candidate.words.includes(word));
            const lacking = wanted.words.filter((word)=>!candidate.words.includes(word));
            const further = candidate.words.filter((word)=>!wanted.words.includes(word));
            if (lacking.length === 0 && further.length === 0) return {
                rank: 3,
                reason: 'the same words in another order'
            };
            if (lacking.length === 0) return {
                rank: 4 + further.length,
                reason: `has ${written(candidate.name, further)} more`
            };
            const telling = shared.filter((word)=>!commonWords.has(word));
            if (further.length === 0 && telling.length > 0) {
                return {
                    rank: 4.5 + lacking.length,
                    reason: `lacks ${written(wanted.name, lacking)}`
                };
            }
            if (wanted.key.length >= 4 && candidate.key.startsWith(wanted.key)) return {
                rank: 7,
                reason: 'begins alike'
            };
            if (candidate.key.length >= 4 && wanted.key.startsWith(candidate.key)) return {
                rank: 7,
                reason: 'begins alike'
            };
            const all = wanted.words.length + further.length;
            if (telling.length === 0 || shared.length * 2 < all) return null;
            return {
                rank: 8 + all - shared.length,
                reason: `shares ${written(candidate.name, telling)}`
            };
        }
        function lettersApart(left, right) {
            const limit = Math.min(3, Math.floor(Math.max(left.length, right.length) / 4));
            if (limit === 0 || Math.abs(left.length - right.length) > limit) return null;
            const apart = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(left, right);
            return apart <= limit ? apart : null;
        }
        function isInitials(short, long) {
            return short.length >= 2 && long.words.length >= 2 && long.initials === short;
        }
        function suggest(name, candidates) {
            if (candidates.length === 0) return [];
            const wanted = candidateOf(name);
            if (wanted.words.length === 0) return [];
            const seen = new Set();
            return (prepare(candidates) ?? []).flatMap((candidate, index)=>{
                const found = compare(wanted, candidate);
                if (found === null || seen.has(candidate.name)) return [];
                seen.add(candidate.name);
                return [
                    {
                        name: candidate.name,
                        ...found,
                        index
                    }
                ];
            }).toSorted((left, right)=>left.rank - right.rank || left.index - right.index).slice(0, suggestionLimit).map(({ name, reason })=>({
                    name,
                    reason
                }));
        }
    }),
    3530: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            n_: ()=>checkRepository,
            CY: ()=>checkTrees,
            kb: ()=>dayOf
        });
        var errors = __webpack_require__(6595);
        var parse_names = __webpack_require__(686);
        var map_target = __webpack_require__(8134);
        var suggest = __webpack_require__(4355);
        ;
        const MOST_NOTES = 5;
        const MOST_GLOBS = 100;
        function idleNotes(head, base) {
            const notes = [];
            for (const note of idleSettings(head, base?.config ?? null)){
                notes.push(note);
                if (notes.length === MOST_NOTES) break;
            }
            return notes;
        }
        function* idleSettings({ config, sites }, before) {
            const { path, mapping, lines } = config;
            const assessments = sites.map(({ assessment })=>assessment);
            if (path === null || assessments.some(({ roadmap })=>roadmap === null)) return;
            for (const { name, isKnown, wanted, candidates } of sectionsOf(config, assessments)){
                for (const key of keysOf(mapping[name], before?.mapping[name] ?? {}))if (!isKnown(key)) yield told(name, key, `is not the name of ${wanted} of the roadmap; ${advice(key, candidates)}`);
            }
            const globs = keysOf(mapping.map, before?.mapping.map ?? {}).filter((key)=>(0, map_target.f)(mapping.map[key] ?? ''));
            for (const key of globs.slice(0, MOST_GLOBS)){
                const target = mapping.map[key] ?? '';
                if (assessments.every(({ nav })=>(0, map_target.V)(nav, target).length === 0)) yield told('map', key, `is given ${target}, which matches no file; correct it.`);
            }
            function told(section, key, problem) {
                const line = lines.get(`${section}/${key}`);
                return `${line === undefined ? path : `${path}:${line}`}: ${section} "${key}" ${problem}`;
            }
        }
        function sectionsOf({ mapping }, assessments) {
            const rows = assessments.flatMap(({ roadmap })=>roadmap?.rows.map(({ module })=>module) ?? []);
            const columns = assessments.flatMap((assessment)=>assessment.columns.map(({ name })=>name));
            const titles = Object.values(mapping.aliases).flat();
            const isRow = isOneOf([
                ...rows,
                ...titles
            ]);
            const isColumn = isOneOf([
                ...columns,
                ...titles
            ]);
            const isCell = (key)=>{
                const slash = key.lastIndexOf('/');
                return slash > 0 && isRow(key.slice(0, slash)) && isColumn(key.slice(slash + 1));
            };
            const hasMap = Object.keys(mapping.map).length > 0;
            const cells = hasMap ? assessments.flatMap((assessment)=>assessment.cells.map(cellName)) : [];
            const either = (key)=>isRow(key) || isColumn(key);
            return [
                {
                    name: 'map',
                    isKnown: (key)=>isRow(key) || isCell(key),
                    wanted: 'a row or cell',
                    candidates: [
                        ...rows,
                        ...cells
                    ]
                },
                {
                    name: 'aliases',
                    isKnown: either,
                    wanted: 'a row or column',
                    candidates: [
                        ...rows,
                        ...columns
                    ]
                },
                {
                    name: 'topics',
                    isKnown: isColumn,
                    wanted: 'a column',
                    candidates: columns
                },
                {
                    name: 'sources',
                    isKnown: isRow,
                    wanted: 'a row',
                    candidates: rows
                }
            ];
        }
        function cellName({ row, column }) {
            return `${row.module}/${column.name}`;
        }
        function keysOf(entries, before) {
            return Object.keys(entries).filter((key)=>JSON.stringify(entries[key]) !== JSON.stringify(before[key]));
        }
        function advice(key, candidates) {
            const near = (0, suggest.Z)(key, candidates)[0];
            return near ? `did you mean "${near.name}"?` : 'correct the name, or take the entry out.';
        }
        function isOneOf(names) {
            const known = new Set(names.map(parse_names.Rc));
            return (name)=>known.has((0, parse_names.Rc)(name));
        }
        var rule = __webpack_require__(9510);
        var waiver_expired = __webpack_require__(4936);
        var waiver_unused = __webpack_require__(8707);
        var compare = __webpack_require__(1759);
        var find = __webpack_require__(2671);
        ;
        function waiverFindings(assessment, waivers, policy, hasBase) {
            if (!assessment) return [];
            const problems = (0, find.o)([
                waiver_expired.A,
                waiver_unused.A
            ], assessment, {
                ...rule.q,
                waivers
            }, policy);
            return (0, compare.AR)(null, problems).map(({ found, fingerprint })=>({
                    ...(0, compare.N6)(null, found, fingerprint, hasBase ? 'existing' : 'new'),
                    tree: hasBase ? 'base' : 'head'
                }));
        }
        ;
        function countTotals(cells, findings) {
            const status = (value)=>cells.filter((cell)=>cell.status === value).length;
            const outcome = (value)=>cells.filter((cell)=>cell.outcome === value).length;
            const state = (value)=>findings.filter((finding)=>finding.state === value).length;
            return {
                cells: cells.length,
                ready: status('ready'),
                pending: status('pending'),
                notApplicable: status('not-applicable'),
                unknown: status('unknown'),
                upheld: outcome('upheld'),
                overclaimed: outcome('overclaimed'),
                underclaimed: outcome('underclaimed'),
                waived: outcome('waived'),
                undecided: outcome('undecided'),
                new: state('new'),
                existing: state('existing'),
                fixed: state('fixed')
            };
        }
        ;
        function buildReport(parts) {
            const { findings } = parts;
            const assessments = parts.assessments.map((assessment)=>withWaived(assessment, findings, parts.waived));
            return {
                schemaVersion: 1,
                tool: {
                    name: 'docs-readiness-gate',
                    version: parts.version
                },
                subject: {
                    head: parts.head,
                    base: parts.base,
                    sites: assessments.map(({ site, roadmap, nav })=>({
                            name: site,
                            roadmap: roadmap?.path ?? null,
                            config: nav.config,
                            nav: nav.source
                        }))
                },
                gate: parts.gate,
                conclusion: parts.conclusion,
                totals: countTotals(assessments.flatMap(({ cells })=>cells), findings),
                columns: reportColumns(assessments),
                cells: assessments.flatMap((assessment)=>assessment.cells.map((cell)=>reportCell(assessment.site, cell))),
                findings,
                waived: parts.waived
            };
        }
        function withWaived(assessment, findings, waived) {
            if (waived.length === 0) return assessment;
            const { site } = assessment;
            const lifted = claims(waived.map(({ finding })=>finding), site);
            const left = claims(findings, site);
            const cells = assessment.cells.map((cell)=>cell.outcome === 'overclaimed' && lifted.has(cell.key) && !left.has(cell.key) ? {
                    ...cell,
                    outcome: 'waived'
                } : cell);
            return {
                ...assessment,
                cells
            };
        }
        function claims(findings, site) {
            return new Set(findings.flatMap(({ rule, state, module, column, ...finding })=>finding.site === site && state !== 'fixed' && rule.startsWith('ready-') && module !== null && column !== null ? [
                    `${(0, parse_names.Rc)(module)}/${(0, parse_names.Rc)(column)}`
                ] : []));
        }
        function reportColumns(assessments) {
            const columns = new Map();
            for (const { name, tier, topics, tracked } of assessments.flatMap((assessment)=>assessment.columns)){
                const key = (0, parse_names.Rc)(name);
                if (columns.has(key)) continue;
                const column = {
                    name,
                    tier,
                    topics: topics.map((topic)=>topic.name)
                };
                columns.set(key, tracked ? column : {
                    ...column,
                    tracked: false
                });
            }
            return [
                ...columns.values()
            ];
        }
        function reportCell(site, cell) {
            const { row, column, located, document } = cell;
            const topics = document?.judgement.topics.map(({ name, evidence, line })=>({
                    name,
                    evidence,
                    line
                })) ?? column.topics.map(({ name })=>({
                    name,
                    evidence: 'absent',
                    line: null
                }));
            return {
                site,
                group: row.group,
                module: row.module,
                column: column.name,
                status: cell.status,
                verdict: cell.verdict,
                outcome: cell.outcome,
                doc: located.doc && {
                    path: located.doc.path,
                    via: located.doc.via
                },
                inNav: cell.inNav,
                topics,
                location: cell.cell.location
            };
        }
        var severity = __webpack_require__(3207);
        ;
        function chooseGate(flags, policy, base) {
            const mode = flags.gate ?? policy.gate ?? (base.given ? 'new' : 'all');
            const bootstrap = mode === 'new' && base.given && base.readable && !base.hasRoadmap;
            return {
                mode,
                failOn: flags.failOn ?? policy.failOn,
                bootstrap
            };
        }
        function conclude(gate, findings) {
            if (gate.mode === 'report') return 'neutral';
            if (gate.bootstrap) return 'success';
            return findings.some((finding)=>isFailing(gate, finding)) ? 'failure' : 'success';
        }
        function isFailing({ mode, failOn }, finding) {
            return (0, severity.he)(mode, finding) && (0, severity.zK)(finding.severity, failOn) >= 0;
        }
        var waive = __webpack_require__(2653);
        var assess_tree = __webpack_require__(2854);
        var assess = __webpack_require__(4023);
        var survey = __webpack_require__(8344);
        var group_by = __webpack_require__(4919);
        var load_documents = __webpack_require__(4749);
        var load_roadmap = __webpack_require__(3247);
        var sources = __webpack_require__(1613);
        ;
        async function assessByBaseMap(tree, head, base, renamedTo, run) {
            if (!base.roadmap || !head.roadmap) return null;
            const mapping = followRenames(base.mapping, renamedTo);
            const borrowed = borrowedLinks(head, base);
            if (borrowed.size === 0 && isSameMap(head, base, mapping)) return null;
            const site = await siteOf(tree, head, base);
            const path = renamedTo(base.roadmap.path) ?? base.roadmap.path;
            const roadmap = await roadmapOf(tree, site, [
                path,
                head.roadmap.path
            ], legendOf(base), head.roadmap);
            const surveyed = (0, survey.F)({
                ...roadmap,
                columns: base.roadmap.columns,
                rows: withoutLinks(roadmap, borrowed)
            }, site, mapping);
            const documents = await (0, load_documents.t)(tree, surveyed, run.judge, run.memory);
            return (0, assess.n)(surveyed, head.site, documents.of);
        }
        function followRenames(mapping, renamedTo) {
            const map = Object.entries(mapping.map).map(([key, path])=>[
                    key,
                    renamedTo(path) ?? path
                ]);
            return {
                ...mapping,
                map: Object.fromEntries(map)
            };
        }
        function isSameMap(head, base, mapping) {
            const facts = (assessment, by)=>JSON.stringify([
                    by,
                    assessment.nav.config,
                    assessment.roadmap?.path,
                    assessment.roadmap?.columns.map(({ name, tier, topics })=>[
                            name,
                            tier,
                            topics
                        ]),
                    assessment.roadmap?.legend.map(({ text, status })=>[
                            text,
                            status
                        ])
                ]);
            return facts(head, head.mapping) === facts(base, mapping);
        }
        function borrowedLinks(head, base) {
            const before = new Map(base.cells.map((cell)=>[
                    cell.key,
                    cell.cell.link
                ]));
            const owners = (0, group_by.$)(head.cells.filter(hasOwnDocument), ({ located })=>located.doc?.path);
            const navOwners = (0, group_by.$)((head.modules ?? []).flatMap((module)=>module.pages.map(({ path })=>({
                        path,
                        module
                    }))), ({ path })=>path);
            const borrowed = head.cells.filter(({ key, status, cell, row, located })=>{
                if (status !== 'ready' || cell.link === null || before.get(key) === cell.link) return false;
                const path = located.doc?.path ?? '';
                const own = head.moduleOf.get(row);
                const isOthers = (owners.get(path) ?? []).some((owner)=>owner.row !== row);
                return isOthers || (navOwners.get(path) ?? []).some(({ module })=>module !== own);
            });
            return new Set(borrowed.map(({ cell })=>placeOf(cell)));
        }
        function hasOwnDocument({ cell, located }) {
            return cell.link === null && located.doc !== null;
        }
        function withoutLinks(roadmap, places) {
            if (places.size === 0) return roadmap.rows;
            return roadmap.rows.map((row)=>({
                    ...row,
                    cells: row.cells.map((cell)=>places.has(placeOf(cell)) ? {
                            ...cell,
                            link: null
                        } : cell)
                }));
        }
        function placeOf({ location }) {
            return `${location.startLine}:${location.startColumn}`;
        }
        function legendOf({ roadmap, mapping }) {
            const words = (status)=>[
                    ...roadmap?.legend.filter((entry)=>entry.status === status).map(({ text })=>text) ?? [],
                    ...mapping.statuses[status] ?? []
                ];
            return {
                ready: words('ready'),
                pending: words('pending'),
                'not-applicable': words('not-applicable')
            };
        }
        async function siteOf(tree, head, base) {
            if (head.nav.config === base.nav.config) return head.nav;
            try {
                return await (0, sources.c2)(tree, base.nav.config);
            } catch (error) {
                if (error instanceof errors.y) return head.nav;
                throw error;
            }
        }
        async function roadmapOf(tree, site, paths, statuses, fallback) {
            for (const path of paths){
                const { roadmap } = await (0, load_roadmap.n)(tree, site, path, {
                    statuses,
                    ignoresLegend: true
                });
                if (roadmap && roadmap.rows.length > 0) return roadmap;
            }
            return fallback;
        }
        ;
        const SIMILARITY = 0.5;
        const TELLING_LINE = 4;
        function matchRenames(deleted, added) {
            const renames = new Map();
            const free = new Map(added.map((page)=>[
                    page.path,
                    page
                ]));
            const byId = (0, group_by.$)(added, ({ id })=>id);
            for (const page of deleted){
                const same = page.id === null ? [] : byId.get(page.id) ?? [];
                const target = same.find(({ path })=>free.has(path) && baseName(path) === baseName(page.path)) ?? same.find(({ path })=>free.has(path));
                if (!target) continue;
                renames.set(page.path, target.path);
                free.delete(target.path);
            }
            const lines = indexLines([
                ...free.values()
            ]);
            for (const page of deleted){
                if (renames.has(page.path)) continue;
                const target = mostSimilar(page, lines, free);
                if (target === null) continue;
                renames.set(page.path, target);
                free.delete(target);
            }
            return renames;
        }
        function indexLines(pages) {
            const index = new Map();
            const sizes = new Map();
            for (const page of pages){
                const lines = tellingLines(page.text);
                sizes.set(page.path, lines.size);
                for (const line of lines){
                    const paths = index.get(line);
                    if (paths) paths.push(page.path);
                    else index.set(line, [
                        page.path
                    ]);
                }
            }
            return {
                pages: index,
                sizes
            };
        }
        function mostSimilar(page, index, free) {
            const lines = tellingLines(page.text);
            const shared = new Map();
            for (const line of lines){
                for (const path of index.pages.get(line) ?? [])shared.set(path, (shared.get(path) ?? 0) + 1);
            }
            let best = null;
            for (const [path, count] of shared){
                const score = count / Math.max(lines.size, index.sizes.get(path) ?? 0);
                if (free.has(path) && score >= SIMILARITY && score > (best?.score ?? 0)) best = {
                    path,
                    score
                };
            }
            return best?.path ?? null;
        }
        function tellingLines(text) {
            return new Set((text ?? '').split(/\r\n?|\n/).map((line)=>line.trim()).filter((line)=>line.length >= TELLING_LINE));
        }
        function baseName(path) {
            return path.slice(path.lastIndexOf('/') + 1);
        }
        var parse_text = __webpack_require__(8031);
        ;
        const MAX_COMPARED_PAGES = 1000;
        async function describeChange(base, head) {
            const before = base.assessment.nav.pages;
            const after = head.assessment.nav.pages;
            const deleted = [
                ...before.keys()
            ].filter((path)=>!after.has(path));
            const added = deleted.length === 0 ? [] : [
                ...after.keys()
            ].filter((path)=>!before.has(path));
            const readsTexts = deleted.length <= MAX_COMPARED_PAGES && added.length <= MAX_COMPARED_PAGES && added.length > 0;
            const renames = matchRenames(await lonePages(base.tree, added.length === 0 ? [] : deleted, readsTexts), await lonePages(head.tree, added, readsTexts));
            return {
                base: base.assessment,
                head: head.assessment,
                isUnchanged: (path)=>base.ids.has(path) && base.ids.get(path) === head.ids.get(path),
                renamedTo: (path)=>renames.get(path) ?? null,
                wasThere: (path)=>base.assessment.nav.files.has(path)
            };
        }
        async function lonePages(tree, paths, readsTexts) {
            if (!readsTexts) {
                const ids = await tree.identify(paths);
                return paths.map((path, index)=>({
                        path,
                        id: ids[index] ?? null,
                        text: null
                    }));
            }
            const contents = await tree.read(paths);
            return paths.map((path, index)=>{
                const content = contents[index];
                return {
                    path,
                    id: content?.id ?? null,
                    text: content?.bytes ? (0, parse_text._)(content.bytes) : null
                };
            });
        }
        var path_globs = __webpack_require__(9811);
        ;
        async function changedSources(base, head, sources) {
            const globs = [
                ...new Set(Object.values(sources).flat())
            ];
            if (globs.length === 0) return [];
            const [before, after] = [
                await sourceIds(base, globs),
                await sourceIds(head, globs)
            ];
            return [
                ...new Set([
                    ...before.keys(),
                    ...after.keys()
                ])
            ].filter((path)=>before.get(path) !== after.get(path)).sort();
        }
        async function sourceIds(tree, globs) {
            const all = await tree.list('') ?? [];
            const index = (0, path_globs.N)(all);
            const paths = [
                ...new Set(globs.flatMap((glob)=>index.matching(glob)))
            ];
            const known = await tree.identify(paths);
            const unknown = paths.filter((_, index)=>known[index] === null);
            const read = new Map((await tree.read(unknown)).map(({ id }, index)=>[
                    unknown[index] ?? '',
                    id
                ]));
            return new Map(paths.map((path, index)=>[
                    path,
                    known[index] ?? read.get(path) ?? null
                ]));
        }
        ;
        async function compareTrees(head, base, policy, run) {
            const findings = [];
            for (const [index, site] of head.sites.entries()){
                const before = base?.sites.find(({ assessment })=>assessment.site === site.assessment.site);
                const comparison = base && before ? await compareSites(head, site, base, before, policy, run) : null;
                const said = comparison && index > 0 ? {
                    ...comparison,
                    policies: null
                } : comparison;
                for (const finding of (0, compare.UD)(site.assessment, said, policy))findings.push(finding);
            }
            return findings;
        }
        async function compareSites(head, site, base, before, policy, run) {
            const change = await describeChange({
                ...before,
                tree: base.tree
            }, {
                ...site,
                tree: head.tree
            });
            const { sources } = site.assessment.mapping;
            const isOn = (policy.rules['doc-behind-code'] ?? 'off') !== 'off';
            return {
                change,
                byBaseMap: await assessByBaseMap(head.tree, site.assessment, before.assessment, change.renamedTo, run),
                policies: {
                    base: base.config.policy,
                    head: head.config.policy,
                    headConfig: head.config.path
                },
                changedSources: isOn ? await changedSources(base.tree, head.tree, sources) : null
            };
        }
        var defaults = __webpack_require__(3175);
        ;
        async function runGate(request) {
            if (request.gate === 'new' && !request.base) throw new errors.y('--gate new needs --base: without it nothing is new');
            const { named, onProgress } = request;
            const run = (0, assess_tree.A)(named, {
                ...onProgress && {
                    onProgress
                }
            });
            const head = await (0, assess_tree.v)(request.head, run);
            const { base, notes } = request.base ? await assessBase(request.base, run) : NO_BASE;
            const policy = base?.config.policy ?? (request.base ? defaults.zj : head.config.policy);
            const found = await compareTrees(head, base, policy, run);
            const waiving = (0, waive.K)(found, policy, {
                today: request.today,
                labels: policy.waiverLabel === null ? [] : await request.labels()
            });
            const assessments = head.sites.map(({ assessment })=>assessment);
            const findings = [
                ...waiving.findings,
                ...waiverFindings(assessments[0], waiving, policy, request.base !== null)
            ];
            const gate = chooseGate(request, policy, baseState(request.base, base));
            const report = buildReport({
                version: request.version,
                head: request.head.commit,
                base: request.base?.commit ?? null,
                assessments,
                gate,
                conclusion: conclude(gate, findings),
                findings,
                waived: waiving.waived
            });
            return {
                report,
                notes: [
                    ...notes,
                    ...gate.bootstrap ? [
                        BOOTSTRAP
                    ] : [],
                    ...idleNotes(head, base)
                ],
                before: base && countTotals(base.sites.flatMap(({ assessment })=>assessment.cells), [])
            };
        }
        const NO_BASE = {
            base: null,
            notes: []
        };
        const BOOTSTRAP = 'The base has no roadmap yet: everything is reported as new, and nothing fails this time.';
        async function assessBase(tree, run) {
            try {
                return {
                    base: await (0, assess_tree.v)(tree, run),
                    notes: []
                };
            } catch (error) {
                if (!(error instanceof errors.y)) throw error;
                const note = `The base cannot be read (${error.message}): the default policy holds and every finding is new.`;
                return {
                    base: null,
                    notes: [
                        note
                    ]
                };
            }
        }
        function baseState(tree, base) {
            const hasRoadmap = base?.sites.some(({ assessment })=>assessment.roadmapLack?.kind !== 'none-found') ?? false;
            return {
                given: tree !== null,
                readable: base !== null,
                hasRoadmap
            };
        }
        var open_trees = __webpack_require__(6323);
        var version = __webpack_require__(8234);
        ;
        async function checkRepository(request, surroundings) {
            const { root, base, head } = request;
            const trees = await (0, open_trees.kS)({
                root,
                base,
                head,
                environment: surroundings.environment
            });
            try {
                return await checkTrees(trees, request, surroundings);
            } finally{
                trees.close();
            }
        }
        function checkTrees({ head, base }, { gate, failOn, config, roadmap, mkdocs, ...request }, { environment, now, ...asked }) {
            const today = request.today ?? dayOf(environment['SOURCE_DATE_EPOCH'], now);
            const named = {
                config,
                roadmap,
                mkdocs
            };
            return runGate({
                head,
                base,
                named,
                gate,
                failOn,
                today,
                version: version.x,
                ...asked
            });
        }
        function dayOf(epoch, now) {
            if (epoch === undefined || epoch === '') return now.toISOString().slice(0, 10);
            const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
            if (date && !Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
            throw new errors.y(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, expected seconds since 1970`);
        }
    }),
    1759: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            UD: ()=>compare,
            AR: ()=>identified,
            N6: ()=>toFinding
        });
        var rules = __webpack_require__(2402);
        var rule = __webpack_require__(9510);
        var severity = __webpack_require__(3207);
        var names = __webpack_require__(686);
        ;
        function indexCells(assessment) {
            return new Map(assessment.cells.map((cell)=>[
                    cell.key,
                    cell
                ]));
        }
        function cellKey(module, column) {
            return `${(0, names.Rc)(module)}/${(0, names.Rc)(column)}`;
        }
        function causeOf(found, change, before, after) {
            if (found.module === null || found.column === null) return goneCause(gonePage(found, change), change);
            const key = cellKey(found.module, found.column);
            const was = before.get(key);
            const is = after.get(key);
            if (!is) return unexplained(null);
            if (is.status === 'ready' && was?.status !== 'ready') return unexplained('claimed');
            const path = was?.located.doc?.path;
            if (!was || path === undefined) return unexplained(null);
            if (was.verdict !== 'missing' && is.verdict === 'missing') return goneCause(path, change);
            return unexplained(textCause(was, is, path, change) ?? (sameTopics(was, is) ? null : 'rules-changed'));
        }
        function textCause(was, is, path, change) {
            if (was.verdict !== 'stub' && was.verdict !== 'missing' && is.verdict === 'stub') return 'emptied';
            const isEdited = is.located.doc?.path !== path || !change.isUnchanged(path);
            if (isEdited && is.verdict !== was.verdict) return 'edited';
            if (was.inNav === true && is.inNav === false) return 'unlinked';
            return isEdited ? 'edited' : null;
        }
        function gonePage(found, change) {
            const path = found.key;
            return found.rule === 'nav-page-missing' && path !== undefined && change.wasThere(path) ? path : null;
        }
        function goneCause(path, change) {
            if (path === null) return unexplained(null);
            const movedTo = change.renamedTo(path);
            return {
                cause: movedTo === null ? 'deleted' : 'renamed',
                gone: path,
                movedTo
            };
        }
        function unexplained(cause) {
            return {
                cause,
                gone: null,
                movedTo: null
            };
        }
        function sameTopics(was, is) {
            const names = (cell)=>cell.column.topics.map(({ name })=>name).join('\n');
            return names(was) === names(is) && was.column.tier === is.column.tier;
        }
        var find = __webpack_require__(2671);
        var external_node_crypto_ = __webpack_require__(7598);
        ;
        function fingerprints(site, found) {
            const seen = new Map();
            return found.map(({ rule, module, column, key })=>{
                const identity = JSON.stringify([
                    site,
                    rule,
                    nameOrNull(module),
                    nameOrNull(column),
                    key ?? ''
                ]);
                const count = (seen.get(identity) ?? 0) + 1;
                seen.set(identity, count);
                const numbered = count === 1 ? identity : `${identity}#${count}`;
                return (0, external_node_crypto_.hash)('sha256', numbered, 'hex').slice(0, 32);
            });
        }
        function nameOrNull(name) {
            return name === null ? null : (0, names.Rc)(name);
        }
        ;
        function compare(head, comparison, policy) {
            if (!comparison) {
                return identified(head.site, (0, find.o)(rules.a, head, rule.q, policy)).map(({ found, fingerprint })=>toFinding(head.site, found, fingerprint, 'new'));
            }
            const { change } = comparison;
            const { base, isUnchanged } = change;
            const after = identified(head.site, (0, find.o)(rules.a, head, {
                ...rule.q,
                ...comparison,
                base,
                isUnchanged
            }, policy));
            const before = new Map(identified(head.site, (0, find.o)(rules.a, base, rule.q, policy)).map(({ found, fingerprint })=>[
                    fingerprint,
                    found
                ]));
            const cellsBefore = indexCells(base);
            const cellsAfter = indexCells(head);
            const findings = after.map(({ found, fingerprint })=>{
                const known = before.get(fingerprint);
                before.delete(fingerprint);
                if (known && !isWorse(found, known)) return toFinding(head.site, found, fingerprint, 'existing');
                const explanation = causeOf(found, change, cellsBefore, cellsAfter);
                return {
                    ...toFinding(head.site, withFate(found, explanation), fingerprint, 'new'),
                    cause: explanation.cause
                };
            });
            const fixed = [
                ...before
            ].map(([fingerprint, found])=>toFinding(head.site, found, fingerprint, 'fixed'));
            return [
                ...findings,
                ...fixed
            ];
        }
        function identified(site, problems) {
            const ids = fingerprints(site, problems);
            return problems.map((found, index)=>({
                    found,
                    fingerprint: ids[index] ?? ''
                }));
        }
        function isWorse(found, known) {
            if ((0, severity.zK)(found.severity, known.severity) > 0) return true;
            const topics = new Set(known.topics);
            return (found.topics ?? []).some((topic)=>!topics.has(topic));
        }
        function withFate(found, { gone, movedTo }) {
            if (gone === null) return found;
            if (movedTo === null) {
                return found.message.includes(gone) ? found : {
                    ...found,
                    message: `${found.message} (before this change: ${gone})`
                };
            }
            const related = {
                path: movedTo,
                startLine: 1,
                startColumn: 1,
                endLine: 1,
                endColumn: 2
            };
            return {
                ...found,
                message: `${found.message} (this change moved ${gone} to ${movedTo})`,
                related: [
                    related
                ]
            };
        }
        function toFinding(site, found, fingerprint, state) {
            return {
                site,
                rule: found.rule,
                severity: found.severity,
                state,
                cause: null,
                message: found.message,
                module: found.module,
                column: found.column,
                topics: [
                    ...found.topics ?? []
                ],
                location: found.location,
                related: [
                    ...found.related ?? []
                ],
                fix: found.fix ?? null,
                tree: state === 'fixed' ? 'base' : 'head',
                fingerprint
            };
        }
    }),
    2671: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>findProblems
        });
        var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
        function findProblems(rules, assessment, context, policy) {
            return rules.flatMap((rule)=>{
                const level = policy.rules[rule.id] ?? rule.severity;
                if (level === 'off') return [];
                return [
                    ...rule.check(assessment, context)
                ].map((problem)=>({
                        ...problem,
                        rule: rule.id,
                        severity: problem.severity && (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.zK)(problem.severity, level) < 0 ? problem.severity : level
                    }));
            });
        }
    }),
    2676: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>counted
        });
        function counted(count, noun) {
            return `${count} ${noun}${count === 1 ? '' : 's'}`;
        }
    }),
    2653: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>applyWaivers
        });
        var _parse_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);
        const ANY = '*';
        function applyWaivers(findings, policy, { today, labels }) {
            const expired = policy.waivers.filter(({ until })=>until < today);
            const valid = policy.waivers.filter(({ until })=>until >= today);
            const label = policy.waiverLabel !== null && labels.includes(policy.waiverLabel) ? policy.waiverLabel : null;
            const used = new Set();
            const waiverOf = waiverFinder(valid);
            const result = {
                findings: [],
                waived: [],
                expired,
                unused: []
            };
            for (const finding of findings){
                const waiver = finding.state === 'fixed' ? undefined : waiverOf(finding);
                if (waiver) {
                    used.add(waiver);
                    result.waived.push({
                        finding,
                        reason: waiver.reason,
                        until: waiver.until
                    });
                } else if (label !== null && finding.rule === 'policy-weakened' && finding.state !== 'fixed') {
                    result.waived.push({
                        finding,
                        reason: `the pull request has the label ${JSON.stringify(label)}`,
                        until: today
                    });
                } else {
                    result.findings.push(finding);
                }
            }
            result.unused = valid.filter((waiver)=>!used.has(waiver));
            return result;
        }
        function waiverFinder(waivers) {
            const places = new Map();
            for (const [index, { rule, module, column }] of waivers.entries()){
                const key = waiverKey(rule, writtenKey(module), writtenKey(column));
                if (!places.has(key)) places.set(key, index);
            }
            if (places.size === 0) return ()=>undefined;
            return ({ rule, module, column })=>{
                let first = waivers.length;
                for (const moduleKey of [
                    ANY,
                    nameOrNone(module)
                ])for (const columnKey of [
                    ANY,
                    nameOrNone(column)
                ])first = Math.min(first, places.get(waiverKey(rule, moduleKey, columnKey)) ?? first);
                return waivers[first];
            };
        }
        function waiverKey(rule, module, column) {
            return JSON.stringify([
                rule,
                module,
                column
            ]);
        }
        function writtenKey(written) {
            return written === ANY ? ANY : nameOrNone(written ?? null);
        }
        function nameOrNone(name) {
            return name === null ? '' : `=${(0, _parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc)(name)}`;
        }
    }),
    6742: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            KE: ()=>listed,
            Lx: ()=>setStatus,
            NQ: ()=>readyCells,
            QH: ()=>glyphFor,
            cA: ()=>lineOf,
            un: ()=>claimProblem
        });
        function claimProblem(cell, rest) {
            return {
                location: cell.cell.location,
                module: cell.row.module,
                column: cell.column.name,
                ...rest
            };
        }
        function readyCells(assessment) {
            return assessment.cells.filter(({ status })=>status === 'ready');
        }
        function setStatus(assessment, cell, status) {
            if (cell.status === 'unknown') return null;
            return {
                location: cell.cell.location,
                replacement: glyphFor(assessment, status)
            };
        }
        function glyphFor(assessment, status) {
            let known = glyphs.get(assessment);
            if (!known) glyphs.set(assessment, known = glyphsOf(assessment));
            return known[status];
        }
        const glyphs = new WeakMap();
        function glyphsOf({ roadmap, cells }) {
            const found = {};
            for (const { status, text } of roadmap?.legend ?? [])found[status] ??= text;
            for (const { status, cell } of cells)found[status] ??= cell.text;
            return {
                ready: "\u2705",
                pending: "\u26AA",
                'not-applicable': "\u2796",
                unknown: '',
                ...found
            };
        }
        function lineOf(path, line) {
            return {
                path,
                startLine: line,
                startColumn: 1,
                endLine: line,
                endColumn: 2
            };
        }
        function listed(names) {
            const quoted = names.map((name)=>`"${name}"`);
            return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
        }
    }),
    2402: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>rules
        });
        var claim = __webpack_require__(6742);
        var rule = __webpack_require__(9510);
        ;
        const basic_not_applicable = (0, rule.K)({
            id: 'basic-not-applicable',
            severity: 'error',
            summary: 'a basic column may not be "not applicable"',
            *check (assessment) {
                const pending = (0, claim.QH)(assessment, 'pending');
                for (const cell of assessment.cells){
                    if (cell.status !== 'not-applicable' || cell.column.tier !== 'basic') continue;
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is "not applicable", but ${cell.column.name} is a basic column, which every module needs; mark the cell ${pending}, or make the column optional`
                    });
                }
            }
        });
        ;
        const column_undefined = (0, rule.K)({
            id: 'column-undefined',
            severity: 'notice',
            summary: 'a column of the table that nothing describes',
            *check ({ columns, roadmap }) {
                for (const column of columns){
                    if (!column.tracked || column.described) continue;
                    yield {
                        location: column.location,
                        module: null,
                        column: column.name,
                        message: `The table has a column "${column.name}" that ${roadmap?.path ?? 'the roadmap'} does not describe, so its documents are only checked for being there; add "- ${column.name}: topic, topic" under Columns`
                    };
                }
            }
        });
        ;
        const column_untracked = (0, rule.K)({
            id: 'column-untracked',
            severity: 'notice',
            summary: 'a described column that the table lacks',
            *check ({ columns }) {
                for (const column of columns){
                    if (column.tracked) continue;
                    yield {
                        location: column.location,
                        module: null,
                        column: column.name,
                        message: `"${column.name}" is described, but the table has no such column; add the column, or remove the description`
                    };
                }
            }
        });
        ;
        const SHOWN = 20;
        const doc_ambiguous = (0, rule.K)({
            id: 'doc-ambiguous',
            severity: 'warning',
            summary: 'two documents could be meant',
            *check ({ cells }) {
                for (const cell of cells){
                    const { candidates } = cell.located;
                    if (candidates.length === 0) continue;
                    const shown = candidates.slice(0, SHOWN);
                    const rest = candidates.length > SHOWN ? ` or one of ${candidates.length - SHOWN} more` : '';
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} could be ${shown.join(' or ')}${rest}; the first one is judged. Say which in the config: map: {"${cell.row.module}/${cell.column.name}": "${candidates[0]}"}`,
                        related: shown.map((path)=>(0, claim.cA)(path, 1))
                    });
                }
            }
        });
        var path_globs = __webpack_require__(9811);
        var group_by = __webpack_require__(4919);
        var names = __webpack_require__(686);
        ;
        const doc_behind_code_SHOWN = 3;
        const doc_behind_code = (0, rule.K)({
            id: 'doc-behind-code',
            severity: 'off',
            summary: "a module\u2019s sources (config: `sources`) changed and its \u2705 documents did not",
            *check (assessment, { changedSources, isUnchanged }) {
                if (changedSources === null) return;
                const index = (0, path_globs.N)(changedSources);
                const cellsOf = (0, group_by.$)((0, claim.NQ)(assessment), ({ row })=>(0, names.Rc)(row.module));
                for (const [module, globs] of Object.entries(assessment.mapping.sources)){
                    const cells = cellsOf.get((0, names.Rc)(module)) ?? [];
                    if (cells.length === 0) continue;
                    const changed = [
                        ...new Set(globs.flatMap((glob)=>index.matching(glob)))
                    ].sort();
                    if (changed.length === 0) continue;
                    const documents = cells.flatMap(({ located })=>located.doc ? [
                            located.doc.path
                        ] : []);
                    if (!documents.every(isUnchanged)) continue;
                    const shown = changed.slice(0, doc_behind_code_SHOWN).join(', ');
                    const rest = changed.length > doc_behind_code_SHOWN ? ` and ${changed.length - doc_behind_code_SHOWN} more` : '';
                    for (const cell of cells){
                        const doc = cell.located.doc;
                        if (!doc) continue;
                        yield (0, claim.un)(cell, {
                            message: `The code of ${cell.row.module} changed (${shown}${rest}), and ${doc.path} did not; bring it up to date, or say in the pull request why it still holds`,
                            related: [
                                (0, claim.cA)(doc.path, 1)
                            ]
                        });
                    }
                }
            }
        });
        ;
        const REASONS = {
            'not-a-file': 'is no ordinary file; put a Markdown file there',
            'outside-root': 'is a link that leaves the repository; put the file itself there',
            'too-large': 'is larger than 8 MiB; split it',
            'not-permitted': 'may not be read by this run; mend its permissions',
            'not-utf-8': 'is not UTF-8 text; save it as UTF-8'
        };
        const doc_unreadable = (0, rule.K)({
            id: 'doc-unreadable',
            severity: 'error',
            summary: "the document cannot be read: not UTF-8, too large, a link that leaves the repository, \u2026",
            *check ({ cells }) {
                for (const cell of cells){
                    if (cell.unreadable === null || !cell.located.doc) continue;
                    yield (0, claim.un)(cell, {
                        message: `${cell.located.doc.path} (${cell.column.name} of ${cell.row.module}) ${REASONS[cell.unreadable]}`,
                        ...cell.status === 'ready' ? {} : {
                            severity: 'notice'
                        }
                    });
                }
            }
        });
        ;
        const module_duplicate = (0, rule.K)({
            id: 'module-duplicate',
            severity: 'error',
            summary: 'two rows name the same module',
            *check ({ roadmap }) {
                const firsts = new Map();
                for (const row of roadmap?.rows ?? []){
                    const key = (0, names.Rc)(row.module);
                    const first = firsts.get(key);
                    if (!first) {
                        firsts.set(key, row);
                        continue;
                    }
                    yield {
                        location: row.location,
                        module: row.module,
                        column: null,
                        message: `${row.module} has a row already, at line ${first.location.startLine}; keep one of them, or give them different names`,
                        related: [
                            first.location
                        ]
                    };
                }
            }
        });
        ;
        const module_group_differs = (0, rule.K)({
            id: 'module-group-differs',
            severity: 'notice',
            summary: 'row and nav put the module in different groups',
            *check ({ nav, moduleOf }) {
                for (const [row, module] of moduleOf){
                    if (row.group === null || module.group === null || (0, names.Rc)(row.group) === (0, names.Rc)(module.group)) continue;
                    yield {
                        location: row.location,
                        module: row.module,
                        column: null,
                        message: `The roadmap has ${row.module} under "${row.group}", the nav of ${nav.config} under "${module.group}"; move one of them`,
                        related: module.location ? [
                            module.location
                        ] : []
                    };
                }
            }
        });
        var suggest = __webpack_require__(4355);
        ;
        const module_not_in_nav = (0, rule.K)({
            id: 'module-not-in-nav',
            severity: 'warning',
            summary: 'a row whose module is not under the modules section (nearest match named)',
            *check (assessment) {
                const { roadmap, nav, modules, modulesSection } = assessment;
                if (!roadmap || nav.source === 'dynamic') return;
                if (modules === null) {
                    const first = roadmap.rows[0];
                    if (!first) return;
                    yield {
                        location: first.location,
                        module: null,
                        column: null,
                        message: `The nav of ${nav.config} has no section "${modulesSection}", so no row can be found in it; name the section that lists the modules in the config (modules-section: \u{2026})`
                    };
                    return;
                }
                const free = modulesWithoutRow(assessment);
                for (const row of roadmap.rows){
                    if (assessment.moduleOf.has(row)) continue;
                    yield {
                        location: row.location,
                        module: row.module,
                        column: null,
                        message: `${row.module} is not in the nav under "${modulesSection}" (${nav.config}); ${advice(free, row.module)}`
                    };
                }
            }
        });
        function modulesWithoutRow({ modules, moduleOf }) {
            const taken = new Set(moduleOf.values());
            return (modules ?? []).filter((candidate)=>!taken.has(candidate)).map(({ title })=>title);
        }
        function advice(free, module) {
            const nearest = (0, suggest.Z)(module, free)[0];
            if (!nearest) return 'add it there, or remove the row';
            return `did you mean "${nearest.name}" (${nearest.reason})? Rename one of them, or add to the config: aliases: {"${module}": ["${nearest.name}"]}`;
        }
        ;
        const module_not_in_roadmap = (0, rule.K)({
            id: 'module-not-in-roadmap',
            severity: 'warning',
            summary: 'a module in the nav without a row',
            *check ({ roadmap, nav, modules, modulesSection, moduleOf }) {
                if (!roadmap || nav.source === 'dynamic') return;
                const withRow = new Set(moduleOf.values());
                for (const module of modules ?? []){
                    if (withRow.has(module)) continue;
                    const where = module.group === null ? modulesSection : `${modulesSection} \u{203A} ${module.group}`;
                    yield {
                        location: module.location ?? (0, claim.cA)(nav.config, 1),
                        module: module.title,
                        column: null,
                        message: `The nav has the module ${module.title} under ${where}, but ${roadmap.path} has no row for it; add the row, or take it out of the nav`
                    };
                }
            }
        });
        ;
        const nav_page_missing = (0, rule.K)({
            id: 'nav-page-missing',
            severity: 'notice',
            summary: "the nav names a page that is not on disk (and no \u2705 claims it)",
            *check (assessment) {
                const { nav } = assessment;
                if (nav.source === 'dynamic') return;
                const seen = new Set((0, claim.NQ)(assessment).map(({ located })=>located.doc?.path));
                for (const link of missingPages(nav.nav)){
                    if (link.path === null || seen.has(link.path)) continue;
                    seen.add(link.path);
                    yield {
                        location: link.location ?? (0, claim.cA)(nav.config, 1),
                        module: null,
                        column: null,
                        key: link.path,
                        message: `The nav names ${link.path}, which does not exist; write the page, or take the entry out`
                    };
                }
            }
        });
        function* missingPages(items) {
            for (const item of items){
                if (item.kind === 'section') yield* missingPages(item.children);
                else if (item.kind === 'link' && item.link === 'missing') yield item;
            }
        }
        ;
        const pending_doc_complete = (0, rule.K)({
            id: 'pending-doc-complete',
            severity: 'warning',
            summary: "\u26AA but the document is complete: the row can be flipped",
            *check (assessment) {
                const ready = (0, claim.QH)(assessment, 'ready');
                for (const cell of assessment.cells){
                    const doc = cell.located.doc;
                    if (cell.outcome !== 'underclaimed' || !doc) continue;
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is marked pending, but ${doc.path} is complete; mark the cell ${ready}`,
                        related: [
                            (0, claim.cA)(doc.path, 1)
                        ],
                        fix: (0, claim.Lx)(assessment, cell, 'ready')
                    });
                }
            }
        });
        var treated = __webpack_require__(8652);
        ;
        const LEVELS = [
            'off',
            'notice',
            'warning',
            'error'
        ];
        const MODES = [
            'report',
            'new',
            'all'
        ];
        function* loosenedPolicy(base, head, path) {
            const problem = (key, what)=>({
                    location: (0, claim.cA)(path, 1),
                    module: null,
                    column: null,
                    key,
                    message: `This change ${what}; that holds from its merge on, this run is judged by the base branch's config`
                });
            for (const rule of new Set([
                ...Object.keys(base.rules),
                ...Object.keys(head.rules)
            ])){
                const [was, is] = [
                    base.rules[rule],
                    head.rules[rule]
                ];
                if (is === undefined || LEVELS.indexOf(is) >= LEVELS.indexOf(was ?? 'error')) continue;
                yield problem(`rule ${rule}`, `lowers the rule ${rule} from ${was ?? 'its default'} to ${is}`);
            }
            if (head.gate !== null && MODES.indexOf(head.gate) < MODES.indexOf(base.gate ?? 'new')) {
                yield problem('gate', `lowers the gate from ${base.gate ?? 'new'} to ${head.gate}`);
            }
            if (LEVELS.indexOf(head.failOn) > LEVELS.indexOf(base.failOn)) {
                yield problem('fail-on', `lets ${base.failOn}s pass: fail-on becomes ${head.failOn}`);
            }
            const known = new Set(base.waivers.map(waiverKey));
            for (const waiver of head.waivers){
                if (known.has(waiverKey(waiver))) continue;
                const { module, column, rule, location } = waiver;
                yield {
                    ...problem(`waiver ${waiverKey(waiver)}`, `waives ${rule} of ${[
                        module,
                        column
                    ].filter(Boolean).join(" \u203A ")}`),
                    location
                };
            }
            if (head.waiverLabel !== null && head.waiverLabel !== base.waiverLabel) {
                yield problem('waiver-label', `makes ${JSON.stringify(head.waiverLabel)} a label that lifts policy-weakened`);
            }
        }
        function waiverKey({ module, column, rule, until }) {
            return JSON.stringify([
                module,
                column,
                rule,
                until
            ]);
        }
        ;
        function* loosenedRoadmap(head, base) {
            const roadmap = head.roadmap;
            if (!roadmap || !base.roadmap) return;
            const columns = new Map(head.columns.map((column)=>[
                    column.key,
                    column
                ]));
            for (const was of base.columns){
                const is = columns.get(was.key);
                const location = is?.location ?? (0, claim.cA)(roadmap.path, 1);
                const problem = (key, message)=>({
                        location,
                        module: null,
                        column: was.name,
                        key,
                        message
                    });
                if (was.tracked && !is?.tracked) {
                    yield problem('column', `This change takes the column ${was.name} out of the table, so its documents are no longer asked for`);
                    continue;
                }
                if (!is) continue;
                const topics = new Set(is.topics.map(({ name })=>(0, names.Rc)(name)));
                const gone = was.topics.map(({ name })=>name).filter((name)=>!topics.has((0, names.Rc)(name)));
                for (const name of gone)yield problem(`topic ${(0, names.Rc)(name)}`, `This change no longer asks ${was.name} documents for "${name}"`);
                if (was.tier === 'basic' && is.tier !== 'basic') {
                    yield problem('tier', `This change makes the column ${was.name} optional, so that modules may do without it`);
                }
            }
            const legend = new Map(base.roadmap.legend.map(({ text, status })=>[
                    text,
                    status
                ]));
            for (const { text, status, location } of roadmap.legend){
                const before = legend.get(text);
                if (before === status || before === undefined && status === 'pending') continue;
                const change = before === undefined ? `gives ${text} the meaning` : `changes the meaning of ${text} from ${before} to`;
                yield {
                    location,
                    module: null,
                    column: null,
                    key: `legend ${text}`,
                    message: `This change ${change} ${status} in the legend`
                };
            }
        }
        ;
        const policy_weakened = (0, rule.K)({
            id: 'policy-weakened',
            severity: 'error',
            summary: "the change loosens the gate (a warning, unless a \u2705 depends on it)",
            *check (assessment, context) {
                const { base, byBaseMap, policies } = context;
                if (byBaseMap) yield* dependentClaims(assessment, byBaseMap);
                if (base) {
                    yield* hiddenNav(assessment, base);
                    yield* replacedRoadmap(assessment, context);
                    yield* asWarnings(loosenedRoadmap(assessment, base));
                }
                if (policies) yield* asWarnings(loosenedPolicy(policies.base, policies.head, policies.headConfig ?? assessment.nav.config));
            }
        });
        function* asWarnings(problems) {
            for (const problem of problems)yield {
                ...problem,
                severity: 'warning'
            };
        }
        function* dependentClaims(head, byBaseMap) {
            const before = new Map(byBaseMap.cells.map((cell)=>[
                    cell.key,
                    cell
                ]));
            for (const cell of head.cells){
                const other = before.get(cell.key);
                if (!other) continue;
                if (isUpheldClaim(cell) && !isUpheldClaim(other)) {
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is true only by what this change does to the rules: by the base branch's, ${verdictOf(other)}. Change the rules in a pull request of their own, or ask for a waiver`
                    });
                } else if (other.status === 'ready' && other.outcome === 'overclaimed' && cell.status !== 'ready') {
                    yield (0, claim.un)(cell, {
                        message: `The cell ${cell.column.name} of ${cell.row.module} says ready by the base branch's legend and does not by this change's, and ${verdictOf(other)}. Change the legend in a pull request of its own, or ask for a waiver`
                    });
                }
            }
        }
        function isUpheldClaim({ status, outcome }) {
            return status === 'ready' && outcome === 'upheld';
        }
        function verdictOf({ status, verdict, located, document, inNav }) {
            if (status !== 'ready') return `the cell says ${status}`;
            const path = located.doc?.path;
            if (path === undefined) return 'no document is found';
            const lacking = document?.judgement.topics.filter(({ evidence })=>!(0, treated.k)(evidence)) ?? [];
            if (verdict === 'incomplete') return `${path} says too little about ${(0, claim.KE)(lacking.map(({ name })=>name))}`;
            if (verdict === 'complete' && inNav === false) return `${path} is not in the nav`;
            return verdict === 'missing' ? `${path} does not exist` : `${path} is a ${verdict}`;
        }
        function* hiddenNav(head, base) {
            if (head.nav.source !== 'dynamic' || base.nav.source === 'dynamic') return;
            const known = new Set(base.cells.filter(({ inNav })=>inNav !== null).map(({ key })=>key));
            const lost = head.cells.filter(({ status, key })=>status === 'ready' && known.has(key));
            if (lost.length === 0) return;
            yield {
                location: (0, claim.cA)(head.nav.config, 1),
                module: null,
                column: null,
                key: 'nav',
                message: `This change makes the nav one that only a build can know (${head.nav.reasons.join('; ')}), so that ${lost.length} ready cells can no longer be held against it; do that in a pull request of its own, or ask for a waiver`
            };
        }
        function* replacedRoadmap(head, { base, byBaseMap }) {
            const before = byBaseMap?.roadmap?.path;
            const after = head.roadmap?.path;
            if (!base?.roadmap || before === undefined || after === undefined || before === after) return;
            yield {
                location: (0, claim.cA)(after, 1),
                module: null,
                column: null,
                key: 'roadmap',
                message: `This change has ${after} judged in place of ${before}, which is still there and claims ${byBaseMap?.cells.filter(({ status })=>status === 'ready').length ?? 0} cells ready; remove the old roadmap, or ask for a waiver`
            };
        }
        var ready_doc_boilerplate = __webpack_require__(9540);
        ;
        const ready_doc_incomplete = (0, rule.K)({
            id: 'ready-doc-incomplete',
            severity: 'error',
            summary: "\u2705 but topics are absent or placeholders (only `mentioned`: warning)",
            *check (assessment) {
                const pending = (0, claim.QH)(assessment, 'pending');
                for (const cell of (0, claim.NQ)(assessment)){
                    const doc = cell.located.doc;
                    if (cell.verdict !== 'incomplete' || !doc || !cell.document) continue;
                    const untreated = cell.document.judgement.topics.filter(({ evidence })=>!(0, treated.k)(evidence));
                    const names = untreated.map(({ name })=>name);
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} ${described(untreated)}; write about ${(0, claim.KE)(names)}, or mark the cell ${pending}`,
                        topics: names,
                        related: untreated.flatMap(({ line })=>line === null ? [] : [
                                (0, claim.cA)(doc.path, line)
                            ]),
                        fix: (0, claim.Lx)(assessment, cell, 'pending'),
                        ...untreated.every(({ evidence })=>evidence === 'mentioned') ? {
                            severity: 'warning'
                        } : {}
                    });
                }
            }
        });
        function described(topics) {
            const parts = [];
            const named = (evidence)=>topics.filter((topic)=>topic.evidence === evidence);
            const absent = named('absent');
            if (absent.length > 0) parts.push(`has nothing about ${(0, claim.KE)(absent.map(({ name })=>name))}`);
            for (const { name, line } of named('placeholder'))parts.push(`names "${name}" and says nothing of it (line ${line})`);
            for (const { name, line } of named('mentioned'))parts.push(`only mentions "${name}" (line ${line})`);
            return parts.join(' and ');
        }
        var counted = __webpack_require__(2676);
        var page_links = __webpack_require__(5466);
        ;
        const MOST_OF_PAGE = 100;
        const MOST_OF_SITE = 10_000;
        function listBroken(assessment, base) {
            const before = base && countTargets(listOnce(base));
            return before ? listAll(assessment, before) : listOnce(assessment);
        }
        const listedOnce = new WeakMap();
        function listOnce(assessment) {
            const known = listedOnce.get(assessment);
            if (known) return known;
            const list = listAll(assessment, new Map());
            listedOnce.set(assessment, list);
            return list;
        }
        function listAll(assessment, before) {
            const brokenOf = brokenFinder(assessment);
            let room = MOST_OF_SITE;
            const all = [];
            for (const cell of (0, claim.NQ)(assessment)){
                const path = cell.located.doc?.path;
                const broken = path === undefined ? [] : brokenOf(path, cell);
                if (path === undefined || broken.length === 0) continue;
                const counts = before.get(cell.key);
                const listed = [];
                const known = [];
                const rest = [];
                let added = 0;
                for (const link of broken){
                    const { target } = link.link;
                    if (counts && takeOne(counts.listed, target)) listed.push(link);
                    else if (counts && takeOne(counts.counted, target)) known.push(link);
                    else if (added < MOST_OF_PAGE && room > 0) {
                        listed.push(link);
                        added++;
                        room--;
                    } else rest.push(link);
                }
                all.push({
                    cell,
                    path,
                    listed,
                    known,
                    rest
                });
            }
            return all;
        }
        function brokenFinder(assessment) {
            const documents = new Map();
            for (const { located, document } of assessment.cells)documents.set(located.doc?.path, document);
            const anchors = new Map();
            const targets = (0, page_links.P1)(assessment.nav, (path)=>{
                let known = anchors.get(path);
                if (known === undefined) anchors.set(path, known = anchorsOf(documents.get(path)));
                return known;
            });
            const found = new Map();
            return (path, { document })=>{
                const known = found.get(path);
                if (known || !document) return known ?? [];
                const broken = (0, page_links.B4)(path, document.links, targets);
                found.set(path, broken);
                return broken;
            };
        }
        function anchorsOf(document) {
            const list = document?.anchors ?? null;
            if (list === null) return null;
            const anchors = JSON.parse(list);
            return new Set(anchors);
        }
        function countTargets(list) {
            const byCell = new Map();
            for (const { cell, listed, rest } of list){
                let counts = byCell.get(cell.key);
                if (!counts) byCell.set(cell.key, counts = {
                    listed: new Map(),
                    counted: new Map()
                });
                for (const { link } of listed)counts.listed.set(link.target, (counts.listed.get(link.target) ?? 0) + 1);
                for (const { link } of rest)counts.counted.set(link.target, (counts.counted.get(link.target) ?? 0) + 1);
            }
            return byCell;
        }
        function takeOne(counts, target) {
            const count = counts.get(target) ?? 0;
            if (count > 0) counts.set(target, count - 1);
            return count > 0;
        }
        ;
        const MORE = '<more>';
        const MORE_ADDED = '<more added>';
        const NOT_LOOKED_AT = '<not looked at>';
        const NOT_LOOKED_AT_ADDED = '<not looked at added>';
        const LONGEST_SHOWN = 300;
        const ready_doc_link_broken = (0, rule.K)({
            id: 'ready-doc-link-broken',
            severity: 'warning',
            summary: "a relative link or image in a \u2705 document points to nothing",
            *check (assessment, { base }) {
                for (const links of listBroken(assessment, base)){
                    for (const broken of links.listed){
                        const { image, target } = broken.link;
                        yield {
                            ...place(links, broken),
                            key: target,
                            message: `${links.path} ${image ? 'shows the image' : 'links to'} ${cut(target)}, ${lack(broken)}; mend the link, or remove it`
                        };
                    }
                    yield* more(links, links.known, MORE);
                    yield* more(links, links.rest, base ? MORE_ADDED : MORE);
                }
                const before = new Map(base?.cells.map(({ key, document })=>[
                        key,
                        document?.linksLeft ?? 0
                    ]));
                for (const { key, row, column, located, document } of (0, claim.NQ)(assessment)){
                    const path = located.doc?.path;
                    const last = document?.links.at(-1);
                    if (path === undefined || !document || !last || document.linksLeft === 0) continue;
                    yield {
                        location: (0, claim.cA)(path, last.line),
                        module: row.module,
                        column: column.name,
                        key: base && document.linksLeft > (before.get(key) ?? 0) ? NOT_LOOKED_AT_ADDED : NOT_LOOKED_AT,
                        message: `${path} has ${(0, counted.h)(document.linksLeft, 'link')} and images more than the ${document.links.length} that are looked at; split the page`
                    };
                }
            }
        });
        function* more(links, left, key) {
            const [first] = left;
            if (!first) return;
            yield {
                ...place(links, first),
                key,
                message: `${links.path} has ${(0, counted.h)(left.length, 'more broken link')} or images, the first of them to ${cut(first.link.target)}, ${lack(first)}; mend them, or remove them`
            };
        }
        function place({ cell, path }, { link }) {
            const { line, startColumn, endColumn } = link;
            return {
                location: {
                    path,
                    startLine: line,
                    startColumn,
                    endLine: line,
                    endColumn
                },
                module: cell.row.module,
                column: cell.column.name
            };
        }
        function lack({ problem, path, anchor }) {
            return problem === 'no-file' ? `but ${cut(path)} does not exist` : `but ${path} has no heading or id "${cut(anchor ?? '')}"`;
        }
        function cut(text) {
            return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}\u{2026}` : text;
        }
        ;
        const ready_doc_missing = (0, rule.K)({
            id: 'ready-doc-missing',
            severity: 'error',
            summary: "\u2705 but no document",
            *check (assessment) {
                const pending = (0, claim.QH)(assessment, 'pending');
                for (const cell of (0, claim.NQ)(assessment)){
                    if (cell.verdict !== 'missing' || cell.unreadable !== null) continue;
                    const doc = cell.located.doc;
                    const found = doc ? `${doc.path} does not exist; write it` : `no document was found; ${whereToPutIt(assessment, cell)}`;
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${found}, or mark the cell ${pending}`,
                        fix: (0, claim.Lx)(assessment, cell, 'pending')
                    });
                }
            }
        });
        function whereToPutIt(assessment, { row, column }) {
            const entry = (path)=>`map: {"${row.module}/${column.name}": ${path}}`;
            const pages = assessment.moduleOf.get(row)?.pages ?? [];
            const [nearest] = (0, suggest.Z)(column.name, titlesOf(pages));
            const page = nearest && pages.find(({ title })=>title === nearest.name);
            if (!page) return `add it to the nav, name it in the config (${entry('path')})`;
            return `did you mean ${page.path} ("${nearest.name}": ${nearest.reason})? Then say so in the config (${entry(`"${page.path}"`)})`;
        }
        const titles = new WeakMap();
        function titlesOf(pages) {
            let known = titles.get(pages);
            if (!known) titles.set(pages, known = pages.flatMap(({ title })=>title ?? []));
            return known;
        }
        ;
        const ready_doc_not_in_nav = (0, rule.K)({
            id: 'ready-doc-not-in-nav',
            severity: 'error',
            summary: "\u2705 but no reader can reach it from the nav",
            *check (assessment) {
                const pending = (0, claim.QH)(assessment, 'pending');
                for (const cell of (0, claim.NQ)(assessment)){
                    const doc = cell.located.doc;
                    if (cell.inNav !== false || !doc || cell.verdict === 'missing') continue;
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is marked ready, but no reader reaches ${doc.path} from the nav of ${assessment.nav.config}; add it there, or mark the cell ${pending}`,
                        related: [
                            (0, claim.cA)(doc.path, 1)
                        ],
                        fix: (0, claim.Lx)(assessment, cell, 'pending')
                    });
                }
            }
        });
        var ready_doc_shared = __webpack_require__(742);
        ;
        const ready_doc_stub = (0, rule.K)({
            id: 'ready-doc-stub',
            severity: 'error',
            summary: "\u2705 but the document is a stub",
            *check (assessment) {
                const pending = (0, claim.QH)(assessment, 'pending');
                for (const cell of (0, claim.NQ)(assessment)){
                    const doc = cell.located.doc;
                    if (cell.verdict !== 'stub' || !doc) continue;
                    const signals = cell.document?.judgement.stubSignals ?? [];
                    yield (0, claim.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} is a stub (${signals.join('; ')}); write it, or mark the cell ${pending}`,
                        related: [
                            (0, claim.cA)(doc.path, 1)
                        ],
                        fix: (0, claim.Lx)(assessment, cell, 'pending')
                    });
                }
            }
        });
        ;
        const roadmap_date_stale = (0, rule.K)({
            id: 'roadmap-date-stale',
            severity: 'notice',
            summary: 'statuses changed and "Date generated" did not',
            *check (assessment, { base }) {
                const date = assessment.roadmap?.date;
                if (!date || base?.roadmap?.date?.text !== date.text) return;
                const before = statuses(base);
                const after = statuses(assessment);
                const changed = [
                    ...after
                ].filter(([cell, status])=>before.get(cell) !== status).length;
                const removed = [
                    ...before.keys()
                ].filter((cell)=>!after.has(cell)).length;
                if (changed + removed === 0) return;
                yield {
                    location: date.location,
                    module: null,
                    column: null,
                    message: `${changed + removed} statuses changed, but the roadmap is still dated ${date.text}; update the date`
                };
            }
        });
        function statuses(assessment) {
            return new Map(assessment.cells.map(({ key, status })=>[
                    key,
                    status
                ]));
        }
        ;
        const roadmap_empty = (0, rule.K)({
            id: 'roadmap-empty',
            severity: 'error',
            summary: 'there is no roadmap, or it has no status table',
            *check ({ roadmap, roadmapLack, nav }) {
                if (roadmap && roadmap.rows.length > 0) return;
                const path = roadmap?.path ?? roadmapLack?.path ?? null;
                const place = roadmapLack?.kind === 'absent' ? null : path;
                yield {
                    location: (0, claim.cA)(place ?? nav.config, 1),
                    module: null,
                    column: null,
                    message: messages[roadmapLack?.kind ?? 'no-table'](path ?? nav.docsDir)
                };
            }
        });
        const messages = {
            'none-found': (path)=>`No roadmap was found: no roadmap.md under ${path} or in the root holds a status table; write one, or name yours in the config (roadmap: \u{2026})`,
            absent: (path)=>`The roadmap ${path} does not exist; write it, or name another one`,
            'no-table': (path)=>`${path} has no status table; expected a table of modules and columns with cells such as \u{2705} and \u{26AA}`
        };
        var cell_link = __webpack_require__(8263);
        ;
        const roadmap_link_broken = (0, rule.K)({
            id: 'roadmap-link-broken',
            severity: 'warning',
            summary: 'a relative link of the roadmap points to nothing',
            *check ({ roadmap, nav }) {
                for (const { target, location } of roadmap?.links ?? []){
                    const document = (0, cell_link.R)(target, location.path, nav);
                    if (!document?.path.startsWith(`${nav.docsDir}/`) || nav.files.has(document.path)) continue;
                    yield {
                        location,
                        module: null,
                        column: null,
                        key: target,
                        message: `The link to ${target} points to nothing: ${document.path} does not exist; mend the link, or remove it`
                    };
                }
            }
        });
        ;
        const row_malformed = (0, rule.K)({
            id: 'row-malformed',
            severity: 'warning',
            summary: 'a row or a part of the table that cannot be read as it was meant',
            *check ({ roadmap }) {
                for (const { message, module, location } of roadmap?.problems ?? []){
                    yield {
                        location,
                        module,
                        column: null,
                        key: module === null ? message : '',
                        message
                    };
                }
            }
        });
        ;
        const status_unknown = (0, rule.K)({
            id: 'status-unknown',
            severity: 'error',
            summary: 'a cell that is no status',
            *check ({ cells, roadmap }) {
                for (const cell of cells){
                    if (cell.status !== 'unknown') continue;
                    const found = cell.cell.text === '' ? 'is empty' : `says "${cell.cell.text}"`;
                    const known = [
                        ...new Set(roadmap?.legend.map(({ text })=>text))
                    ];
                    const expected = known.length > 0 ? known.join(' or ') : "\u2705, \u26AA or n/a";
                    yield (0, claim.un)(cell, {
                        message: `The cell ${cell.column.name} of ${cell.row.module} ${found}, which is no status; expected ${expected}, or give it a meaning in the legend`
                    });
                }
            }
        });
        var waiver_expired = __webpack_require__(4936);
        var waiver_unused = __webpack_require__(8707);
        ;
        const rules = [
            roadmap_empty,
            policy_weakened,
            ready_doc_missing,
            ready_doc_stub,
            ready_doc_incomplete,
            ready_doc_not_in_nav,
            ready_doc_shared.A,
            ready_doc_link_broken,
            ready_doc_boilerplate.A,
            doc_unreadable,
            doc_ambiguous,
            pending_doc_complete,
            basic_not_applicable,
            status_unknown,
            module_duplicate,
            row_malformed,
            module_not_in_nav,
            module_not_in_roadmap,
            module_group_differs,
            nav_page_missing,
            roadmap_link_broken,
            column_undefined,
            column_untracked,
            roadmap_date_stale,
            doc_behind_code,
            waiver_expired.A,
            waiver_unused.A
        ];
    }),
    9540: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>__WEBPACK_DEFAULT_EXPORT__
        });
        var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4919);
        var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6742);
        var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9510);
        const SHOWN = 3;
        const __WEBPACK_DEFAULT_EXPORT__ = (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.K)({
            id: 'ready-doc-boilerplate',
            severity: 'warning',
            summary: "a \u2705 document\u2019s text is the same as other modules\u2019, but for the module\u2019s name",
            *check (assessment) {
                const pending = (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__.QH)(assessment, 'pending');
                const byText = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(assessment.cells, ({ document })=>document?.boilerplate ?? null);
                const alikeOf = new Map([
                    ...byText
                ].map(([key, cells])=>[
                        key,
                        openAlike(cells)
                    ]));
                for (const cell of (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__.NQ)(assessment)){
                    const doc = cell.located.doc;
                    const key = cell.document?.boilerplate ?? null;
                    const others = key === null ? undefined : alikeOf.get(key)?.(cell);
                    if (!doc || !others || others.count === 0) continue;
                    const shown = others.first.join(', ');
                    const rest = others.count > SHOWN ? ` and ${others.count - SHOWN} more` : '';
                    yield (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__.un)(cell, {
                        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} says the same, apart from the module's name, as ${shown}${rest}; write what is true of this module, or mark the cell ${pending}`,
                        related: others.first.map((path)=>(0, _claim_js__WEBPACK_IMPORTED_MODULE_0__.cA)(path, 1)),
                        fix: (0, _claim_js__WEBPACK_IMPORTED_MODULE_0__.Lx)(assessment, cell, 'pending')
                    });
                }
            }
        });
        function openAlike(cells) {
            const rowsOf = new Map();
            for (const cell of cells){
                const rows = rowsOf.get(pathOf(cell));
                if (rows) rows.add(cell.row);
                else rowsOf.set(pathOf(cell), new Set([
                    cell.row
                ]));
            }
            const alone = new Map();
            for (const rows of rowsOf.values())if (rows.size === 1) for (const row of rows)alone.set(row, (alone.get(row) ?? 0) + 1);
            return (cell)=>{
                const own = pathOf(cell);
                const isOther = (path, rows)=>path !== own && (rows.size > 1 || !rows.has(cell.row));
                const first = [];
                for (const [path, rows] of rowsOf){
                    if (first.length === SHOWN) break;
                    if (isOther(path, rows)) first.push(path);
                }
                const onlyHere = (alone.get(cell.row) ?? 0) - (rowsOf.get(own)?.size === 1 ? 1 : 0);
                return {
                    first,
                    count: rowsOf.size - 1 - onlyHere
                };
            };
        }
        function pathOf(cell) {
            return cell.located.doc?.path ?? '';
        }
    }),
    742: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>__WEBPACK_DEFAULT_EXPORT__
        });
        var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4919);
        var _parse_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);
        var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6742);
        var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9510);
        const __WEBPACK_DEFAULT_EXPORT__ = (0, _rule_js__WEBPACK_IMPORTED_MODULE_2__.K)({
            id: 'ready-doc-shared',
            severity: 'error',
            summary: "two modules\u2019 \u2705 cells rest on the same document and section",
            *check (assessment, { base }) {
                const pending = (0, _claim_js__WEBPACK_IMPORTED_MODULE_1__.QH)(assessment, 'pending');
                const documented = (0, _claim_js__WEBPACK_IMPORTED_MODULE_1__.NQ)(assessment).filter(({ located })=>located.doc !== null);
                for (const cells of (0, _group_by_js__WEBPACK_IMPORTED_MODULE_3__.$)(documented, documentKey).values()){
                    const keyed = cells.map((cell)=>({
                            cell,
                            module: (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc)(cell.row.module)
                        }));
                    const first = keyed[0];
                    const second = keyed.find(({ module })=>module !== first?.module);
                    if (!first || !second) continue;
                    for (const { cell, module } of keyed){
                        const doc = cell.located.doc;
                        const other = (module === first.module ? second : first).cell;
                        if (!doc || isAllowed(cell, base ?? assessment)) continue;
                        yield (0, _claim_js__WEBPACK_IMPORTED_MODULE_1__.un)(cell, {
                            message: `${cell.column.name} of ${cell.row.module} is marked ready, but its document ${doc.path} is also that of ${other.column.name} of ${other.row.module}; write one for each, say in the config of the base branch that they share it (map: {"${cell.row.module}/${cell.column.name}": "${doc.path}"}), or mark the cell ${pending}`,
                            related: [
                                other.cell.location
                            ],
                            fix: (0, _claim_js__WEBPACK_IMPORTED_MODULE_1__.Lx)(assessment, cell, 'pending')
                        });
                    }
                }
            }
        });
        function documentKey({ located }) {
            return JSON.stringify([
                located.doc?.path,
                located.doc?.section
            ]);
        }
        function isAllowed(cell, base) {
            const path = cell.located.doc?.path;
            const cellName = `${cell.row.module}/${cell.column.name}`;
            const names = new Set((cell.column.isIndex ? [
                cellName,
                cell.row.module
            ] : [
                cellName
            ]).map(_parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc));
            return Object.entries(base.mapping.map).some(([key, target])=>target === path && names.has((0, _parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc)(key)));
        }
    }),
    9510: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>defineRule,
            q: ()=>ALONE
        });
        const ALONE = {
            base: null,
            byBaseMap: null,
            policies: null,
            changedSources: null,
            isUnchanged: ()=>false,
            waivers: {
                expired: [],
                unused: []
            }
        };
        function defineRule(rule) {
            return rule;
        }
    }),
    4936: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>__WEBPACK_DEFAULT_EXPORT__
        });
        var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9510);
        var _waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6512);
        const __WEBPACK_DEFAULT_EXPORT__ = (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.K)({
            id: 'waiver-expired',
            severity: 'error',
            summary: "a waiver\u2019s last day has passed",
            *check (_, { waivers }) {
                for (const waiver of waivers.expired){
                    yield (0, _waiver_js__WEBPACK_IMPORTED_MODULE_1__.u)(waiver, `ended on ${waiver.until}; settle the finding and remove the waiver, or give it a later day`);
                }
            }
        });
    }),
    8707: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>__WEBPACK_DEFAULT_EXPORT__
        });
        var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9510);
        var _waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6512);
        const __WEBPACK_DEFAULT_EXPORT__ = (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.K)({
            id: 'waiver-unused',
            severity: 'warning',
            summary: 'a waiver that no finding needs',
            *check (_, { waivers }) {
                for (const waiver of waivers.unused)yield (0, _waiver_js__WEBPACK_IMPORTED_MODULE_1__.u)(waiver, 'is needed by no finding; remove it');
            }
        });
    }),
    6512: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>waiverProblem
        });
        function waiverProblem(waiver, what) {
            const about = [
                waiver.module,
                waiver.column
            ].filter((part)=>part !== undefined).join(" \u203A ");
            return {
                location: waiver.location,
                module: null,
                column: null,
                key: JSON.stringify([
                    waiver.module,
                    waiver.column,
                    waiver.rule
                ]),
                message: `The waiver of ${waiver.rule} for ${about} ${what}`
            };
        }
    })
};
;
