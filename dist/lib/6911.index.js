"use strict";
exports.id = 6911;
exports.ids = [
    6911,
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
    5434: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>overwriteWhole,
            f: ()=>writeWhole
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
        function writeWhole(path, text) {
            if (isStream(path)) orRefuse(path, ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text));
            else replaceWhole(path, text, 0o666);
        }
        function overwriteWhole(path, text) {
            const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
            replaceWhole(file, text, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mode);
        }
        function isStream(path) {
            if (/^\/(?:dev(?:\/fd)?|proc\/self\/fd)$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))) return true;
            const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
                throwIfNoEntry: false
            });
            return status !== undefined && !status.isFile() && !status.isDirectory();
        }
        function replaceWhole(path, text, mode) {
            const partial = `${path}.${process.pid}.partial`;
            orRefuse(path, ()=>{
                try {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, {
                        force: true
                    });
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, text, {
                        mode,
                        flag: 'wx'
                    });
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, path);
                } catch (error) {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, {
                        force: true
                    });
                    throw error;
                }
            });
        }
        function orRefuse(path, write) {
            try {
                write();
            } catch (error) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
    }),
    3058: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>fixRoadmaps
        });
        var compare = __webpack_require__(1759);
        var waive = __webpack_require__(2653);
        var errors = __webpack_require__(6595);
        var add_rows = __webpack_require__(279);
        var ready_doc_boilerplate = __webpack_require__(9540);
        var ready_doc_shared = __webpack_require__(742);
        var rules_rule = __webpack_require__(9510);
        ;
        const OVER_RULES = new Set([
            'ready-doc-missing',
            'ready-doc-stub',
            'ready-doc-incomplete',
            'ready-doc-not-in-nav',
            'doc-unreadable'
        ]);
        function wantedFlips(assessment, findings) {
            const cells = new Map(assessment.cells.map((cell)=>[
                    placeKey(cell.cell.location),
                    cell
                ]));
            const flips = new Map();
            for (const { rule, location } of findings){
                const cell = cells.get(placeKey(location));
                if (!cell) continue;
                if (OVER_RULES.has(rule) && cell.status === 'ready') flips.set(cell, {
                    cell,
                    status: 'pending'
                });
                if (rule === 'pending-doc-complete') flips.set(cell, {
                    cell,
                    status: 'ready'
                });
            }
            return [
                ...flips.values()
            ];
        }
        function refusedByRules(assessment, policy, flips) {
            const statusOf = new Map(flips.map(({ cell, status })=>[
                    cell,
                    status
                ]));
            const cells = assessment.cells.map((cell)=>({
                    ...cell,
                    status: statusOf.get(cell) ?? cell.status
                }));
            const rules = [
                ready_doc_shared.A,
                ready_doc_boilerplate.A
            ].filter(({ id })=>policy.rules[id] !== 'off');
            const problems = rules.flatMap((rule)=>[
                    ...rule.check({
                        ...assessment,
                        cells
                    }, rules_rule.q)
                ]);
            const places = new Set(problems.map(({ location })=>placeKey(location)));
            return flips.filter(({ cell, status })=>status === 'ready' && places.has(placeKey(cell.cell.location)));
        }
        function misreadFlips(before, after, flips) {
            const cells = before.rows.flatMap((row)=>row.cells);
            const read = after?.rows.flatMap((row)=>row.cells) ?? [];
            const flipOf = new Map(flips.map((flip)=>[
                    flip.cell.cell,
                    flip
                ]));
            const isOther = (cell, index)=>!flipOf.has(cell) && cell.status !== read[index]?.status;
            if (cells.length !== read.length || cells.some(isOther)) return flips;
            return cells.flatMap((cell, index)=>{
                const flip = flipOf.get(cell);
                return flip && flip.status !== read[index]?.status ? [
                    flip
                ] : [];
            });
        }
        function placeKey({ path, startLine, startColumn }) {
            return `${startLine}:${startColumn}:${path}`;
        }
        var flip_cells = __webpack_require__(4531);
        var fix_lines = __webpack_require__(9765);
        var group_by = __webpack_require__(4919);
        var parse_names = __webpack_require__(686);
        ;
        function missingModules(assessment, findings) {
            const named = new Set(findings.filter(({ rule })=>rule === 'module-not-in-roadmap').map(({ module })=>module));
            const withRow = new Set(assessment.moduleOf.values());
            const wanted = (assessment.modules ?? []).filter((module)=>!withRow.has(module) && named.has(module.title));
            const rows = new Set(assessment.roadmap?.rows.map(({ module })=>(0, parse_names.Rc)(module)));
            const names = (0, group_by.$)(wanted, ({ key })=>key);
            const isAlone = ({ key })=>!rows.has(key) && names.get(key)?.length === 1;
            return {
                missing: wanted.filter(isAlone),
                twice: wanted.filter((module)=>!isAlone(module))
            };
        }
        function hasGrown(before, after, newLines, added) {
            const isNew = ({ location })=>newLines.has(location.startLine);
            const said = (roadmap, rows = roadmap.rows)=>JSON.stringify([
                    rows.map(({ module, group, cells })=>[
                            module,
                            group,
                            cells.map(({ column, status })=>[
                                    column,
                                    status
                                ])
                        ]),
                    roadmap.tableColumns.map(({ name })=>name),
                    roadmap.problems.map(({ message })=>message)
                ]);
            const keys = (names)=>JSON.stringify(names.map(parse_names.Rc).toSorted());
            const rows = after.rows.filter(isNew);
            return said(before) === said(after, after.rows.filter((row)=>!isNew(row))) && keys(rows.map(({ module })=>module)) === keys(added.map(({ title })=>title)) && rows.every(({ cells })=>cells.every(({ status })=>status === 'pending'));
        }
        ;
        const MONTHS = 'January February March April May June July August September October November December'.split(' ');
        function writeDate(roadmap, day) {
            const range = roadmap.date && (0, flip_cells.b)(roadmap.date.location);
            if (!roadmap.date || !range) return null;
            const replacement = dateLike(roadmap.date.text, day);
            return replacement === roadmap.date.text ? null : {
                ...range,
                replacement
            };
        }
        function dateLike(written, day) {
            const [year = '', month = '', date = ''] = day.split('-');
            const yearFirst = /^\d{4}([-/.])\d/.exec(written);
            if (yearFirst?.[1]) return [
                year,
                month,
                date
            ].join(yearFirst[1]);
            if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(written)) return [
                date,
                month,
                year
            ].join('.');
            const monthName = MONTHS[Number(month) - 1] ?? '';
            const names = new RegExp(`^(?:${MONTHS.join('|')})$`);
            const dayFirst = /^\d{1,2} ([A-Z][a-z]+) \d{4}$/.exec(written);
            if (dayFirst?.[1] && names.test(dayFirst[1])) return `${Number(date)} ${monthName} ${year}`;
            const monthFirst = /^([A-Z][a-z]+) \d{1,2}(,?) \d{4}$/.exec(written);
            if (monthFirst?.[1] && names.test(monthFirst[1])) return `${monthName} ${Number(date)}${monthFirst[2]} ${year}`;
            return day;
        }
        var assess_tree = __webpack_require__(2854);
        var roadmap_reader = __webpack_require__(6411);
        var overlay = __webpack_require__(8643);
        ;
        async function fixRoadmaps(request) {
            const { tree, kinds } = request;
            const run = (0, assess_tree.A)(request.named);
            const { sites, config } = await (0, assess_tree.v)(tree, run);
            const open = new Map();
            for (const { assessment } of sites){
                const { roadmap } = assessment;
                if (!roadmap || open.has(roadmap.path)) continue;
                const { mark, text } = await readText(tree, roadmap.path);
                open.set(roadmap.path, {
                    assessment,
                    roadmap,
                    mark,
                    lines: (0, fix_lines.Cv)(text),
                    newRows: new Set(),
                    left: []
                });
            }
            if (open.size === 0) throw new errors.y(whyNothing(sites));
            if (kinds.has('rows')) await addMissingRows([
                ...open.values()
            ], request, config.policy, run);
            const fixes = [];
            for (const work of open.values())fixes.push(await settleClaims(work, request, config.policy));
            return fixes;
        }
        async function addMissingRows(works, request, policy, run) {
            const grown = [];
            for (const work of works){
                const { missing, twice } = missingModules(work.assessment, findingsOf(work.assessment, policy, request.today));
                const after = work.lines.map((line)=>line.after);
                const { insertions, added, left } = (0, add_rows.P)(work.assessment, after, missing);
                for (const module of twice)work.left.push(`The nav has several modules called ${module.title}; give them different names, then add their rows.`);
                for (const module of left)work.left.push(`${module.title} has no row, and the table shows no place for one; add it by hand.`);
                if (added.length > 0) grown.push({
                    work,
                    lines: (0, fix_lines.FN)(work.lines, insertions),
                    added
                });
            }
            if (grown.length === 0) return;
            const texts = new Map(grown.map(({ work, lines })=>[
                    work.roadmap.path,
                    (0, fix_lines.b6)(lines)
                ]));
            const { sites } = await (0, assess_tree.v)((0, overlay.j)(request.tree, texts), run);
            const byPath = new Map(sites.map(({ assessment })=>[
                    assessment.roadmap?.path,
                    assessment
                ]));
            for (const { work, lines, added } of grown){
                const assessment = byPath.get(work.roadmap.path);
                const newRows = new Set(lines.flatMap(({ before }, index)=>before === null ? [
                        index + 1
                    ] : []));
                if (!assessment?.roadmap || !hasGrown(work.roadmap, assessment.roadmap, newRows, added)) {
                    work.left.push(`The table\u{2019}s form gives no sure place to the rows of ${added.map(({ title })=>title).join(', ')}; add them by hand.`);
                    continue;
                }
                Object.assign(work, {
                    assessment,
                    roadmap: assessment.roadmap,
                    lines,
                    newRows
                });
            }
        }
        async function settleClaims(work, { kinds, today }, policy) {
            const { assessment, roadmap, lines } = work;
            const findings = findingsOf(assessment, policy, today);
            const wanted = wantedFlips(assessment, findings).filter(({ cell, status })=>kinds.has(status === 'pending' ? 'over' : 'under') || isNewRow(work, cell));
            const refused = new Set(refusedByRules(assessment, policy, wanted));
            for (const { cell } of refused)work.left.push(`${nameOf(cell)} stays as it is: ${cell.located.doc?.path} is complete, but another module\u{2019}s document as well.`);
            const shared = findings.filter(({ rule })=>rule === 'ready-doc-shared');
            for (const { module, column } of shared)work.left.push(`${column} of ${module} rests on a document that another module\u{2019}s \u{2705} rests on too; only you can say whose it is.`);
            const after = lines.map((line)=>line.after);
            let flips = wanted.filter((flip)=>!refused.has(flip));
            for(;;){
                const edits = (0, flip_cells.F)(assessment, after, flips);
                const hasChanged = work.newRows.size > 0 || flips.some(({ cell })=>!isNewRow(work, cell));
                const date = kinds.has('date') && hasChanged ? writeDate(roadmap, today) : null;
                const edited = (0, fix_lines.SA)(lines, [
                    ...edits,
                    date
                ].filter((edit)=>edit !== null));
                const read = flips.length === 0 ? null : await (0, roadmap_reader.x)(roadmap.path, (0, fix_lines.b6)(edited), assessment.mapping);
                const failed = flips.length === 0 ? [] : misreadFlips(roadmap, read, flips);
                if (failed.length > 0) {
                    for (const { cell } of failed)work.left.push(`${nameOf(cell)} cannot be changed without changing what stands around it; edit it by hand.`);
                    flips = flips.filter((flip)=>!failed.includes(flip));
                    continue;
                }
                const own = flips.filter(({ cell })=>!isNewRow(work, cell));
                return {
                    path: roadmap.path,
                    lines: edited,
                    text: work.mark + (0, fix_lines.b6)(edited),
                    changed: {
                        over: own.filter(({ status })=>status === 'pending').length,
                        under: own.filter(({ status })=>status === 'ready').length,
                        rows: assessment.roadmap?.rows.filter(({ location })=>work.newRows.has(location.startLine)).length ?? 0,
                        date: date === null ? 0 : 1
                    },
                    left: work.left
                };
            }
        }
        function findingsOf(assessment, policy, today) {
            return (0, waive.K)((0, compare.UD)(assessment, null, policy), policy, {
                today,
                labels: []
            }).findings;
        }
        function isNewRow({ newRows }, { row }) {
            return newRows.has(row.location.startLine);
        }
        function nameOf({ row, column }) {
            return `${column.name} of ${row.module}`;
        }
        async function readText(tree, path) {
            const [content] = await tree.read([
                path
            ]);
            const text = new TextDecoder('utf-8', {
                ignoreBOM: true
            }).decode(content?.bytes ?? new Uint8Array());
            return text.startsWith('\ufeff') ? {
                mark: '\ufeff',
                text: text.slice(1)
            } : {
                mark: '',
                text
            };
        }
        function whyNothing(sites) {
            const lack = sites[0]?.assessment.roadmapLack;
            if (!lack || lack.kind === 'none-found') return 'there is no roadmap to fix; `docs-readiness init` writes one from the nav';
            if (lack.kind === 'absent') return `${lack.path} does not exist; name the roadmap that is to be fixed`;
            return `${lack.path} has no status table to fix; run check to see what it lacks`;
        }
    }),
    279: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>addRows,
            q: ()=>tableText
        });
        var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4919);
        var _parse_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);
        var _rules_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6742);
        var _alignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7391);
        var _flip_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
        var _pipe_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5264);
        function addRows(assessment, lines, missing) {
            const table = readTable(assessment, lines);
            const result = {
                insertions: new Map(),
                added: [],
                left: []
            };
            const byGroup = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(missing, ({ group })=>group);
            const known = [
                ...byGroup
            ].filter(([group])=>table.lastRow(group) !== null);
            for (const [group, modules] of known)append(table.lastRow(group), modules);
            for (const [group, modules] of byGroup){
                if (table.lastRow(group) !== null) continue;
                const head = group === null ? null : table.groupLine(group);
                const place = group === null ? table.beforeGroups() : table.placeOfGroup(group);
                if (place === null || group !== null && head === null) {
                    for (const module of modules)result.left.push(module);
                    continue;
                }
                append(place, modules, head === null ? [] : [
                    head
                ]);
                if (group !== null) table.opened(group, place);
            }
            return result;
            function append(place, modules, before = []) {
                const rows = place === null ? [] : modules.map((module)=>table.newRow(place, module));
                const list = place === null || rows.includes(null) ? result.left : result.added;
                for (const module of modules)list.push(module);
                if (place === null || list === result.left) return;
                const lines = result.insertions.get(place.line) ?? [];
                for (const line of before)lines.push(line);
                for (const row of rows)if (row !== null) lines.push(row);
                result.insertions.set(place.line, lines);
            }
        }
        function readTable(assessment, lines) {
            const { modules, moduleOf } = assessment;
            const rows = assessment.roadmap?.rows ?? [];
            const alignment = (0, _alignment_js__WEBPACK_IMPORTED_MODULE_2__.K)(lines);
            const dashRowOf = ({ location })=>alignment.dashRow(location.startLine - 1);
            const pending = (0, _rules_claim_js__WEBPACK_IMPORTED_MODULE_1__.QH)(assessment, 'pending');
            const hasGroups = rows.some(({ group })=>group !== null);
            const lastOf = new Map();
            for (const row of rows)lastOf.set(groupKey(row.group), row);
            const siblingOf = new Map();
            for (const [row, { group }] of moduleOf)siblingOf.set(groupKey(group), row);
            const opened = new Map();
            const openings = groupOpenings();
            const order = [
                ...new Set((modules ?? []).map(({ group })=>group))
            ];
            const placeInOrder = new Map(order.map((group, index)=>[
                    group,
                    index
                ]));
            const first = firstPlace();
            return {
                lastRow,
                placeOfGroup,
                beforeGroups,
                groupLine,
                newRow,
                opened: (group, place)=>opened.set(group, place)
            };
            function lastRow(group) {
                if (!hasGroups) return placeBehind(siblingOf.get(groupKey(group)) ?? rows.at(-1));
                const own = lastOf.get(groupKey(group));
                if (own) return placeBehind(own);
                const sibling = group === null ? undefined : siblingOf.get(groupKey(group));
                return sibling ? placeBehind(lastOf.get(groupKey(sibling.group))) : null;
            }
            function placeOfGroup(group) {
                for(let index = (placeInOrder.get(group) ?? 0) - 1; index >= 0; index--){
                    const before = order[index] ?? null;
                    const place = before !== null && opened.get(before) || lastRow(before);
                    if (place) return place;
                }
                return beforeGroups() ?? placeBehind(rows.at(-1));
            }
            function beforeGroups() {
                return first;
            }
            function firstPlace() {
                const opening = openings.find((found)=>found !== null);
                const like = rows.find((row)=>isRegular(row));
                return opening && like ? {
                    line: opening.line - 1,
                    like
                } : null;
            }
            function placeBehind(row) {
                if (!row) return null;
                const line = row.location.startLine - 1;
                const like = isRegular(row) ? row : rows.findLast((other)=>dashRowOf(other) === dashRowOf(row) && isRegular(other));
                return like ? {
                    line,
                    like
                } : null;
            }
            function isRegular(row) {
                const { startLine } = row.location;
                return dashRowOf(row) !== null && row.cells.every(({ location })=>location.startLine === startLine && location.endColumn > location.startColumn);
            }
            function groupOpenings() {
                return rows.map((row, index)=>{
                    const previous = rows[index - 1];
                    if (row.group === null || previous?.group === row.group) return null;
                    const end = row.location.startLine - 1;
                    const start = Math.max(previous ? previous.location.startLine : 0, (dashRowOf(row) ?? end) + 1);
                    for(let line = end - 1; line >= start; line--){
                        const filled = (0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_5__.q)(lines[line] ?? '').filter((area)=>lines[line]?.slice(area.start, area.end).trim());
                        const [only] = filled;
                        const at = only ? (lines[line] ?? '').indexOf(row.group, only.start) : -1;
                        if (filled.length === 1 && at !== -1) return {
                            line,
                            start: at,
                            end: at + row.group.length
                        };
                    }
                    return null;
                });
            }
            function groupLine(group) {
                const opening = openings.find((found)=>found !== null);
                const line = opening && lines[opening.line]?.replace(/\r?\n$/, '');
                if (!opening || !line) return null;
                const area = (0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_5__.q)(line).find(({ start, end })=>start <= opening.start && opening.end <= end);
                if (!area) return null;
                const written = line.slice(area.start, area.end);
                const name = line.slice(area.start, opening.start) + tableText(group) + line.slice(opening.end, area.end);
                const measure = alignment.measure(opening.line, area);
                return line.slice(0, area.start) + (0, _alignment_js__WEBPACK_IMPORTED_MODULE_2__.i)(written, name.trim(), measure) + line.slice(area.end);
            }
            function newRow({ like }, module) {
                const name = (0, _flip_cells_js__WEBPACK_IMPORTED_MODULE_3__.b)(like.location);
                const line = name && lines[name.line]?.replace(/\r?\n$/, '');
                if (!name || !line) return null;
                const statuses = like.cells.map(({ location })=>(0, _flip_cells_js__WEBPACK_IMPORTED_MODULE_3__.b)(location));
                let written = '';
                let at = 0;
                for (const area of (0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_5__.q)(line)){
                    const holds = (range)=>range !== null && area.start <= range.start && range.end <= area.end;
                    const old = line.slice(area.start, area.end);
                    const isGroup = like.group !== null && (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc)(old) === (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc)(like.group);
                    const content = holds(name) ? tableText(module.title) : statuses.some(holds) ? pending : isGroup ? old.trim() : '';
                    written += line.slice(at, area.start) + (0, _alignment_js__WEBPACK_IMPORTED_MODULE_2__.i)(old, content, alignment.measure(name.line, area));
                    at = area.end;
                }
                return written + line.slice(at);
            }
        }
        function groupKey(group) {
            return group === null ? '' : `=${(0, _parse_names_js__WEBPACK_IMPORTED_MODULE_0__.Rc)(group)}`;
        }
        function tableText(name) {
            return name.replace(/\s+/g, ' ').replaceAll('\\|', '|').replaceAll('|', '\\|');
        }
    }),
    7391: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>readAlignment,
            i: ()=>fitCell
        });
        var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);
        var _pipe_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5264);
        const MEASURES = [
            string_width__WEBPACK_IMPORTED_MODULE_0__.A,
            (text)=>text.length
        ];
        function readAlignment(lines) {
            const dashes = dashRows(lines);
            const tables = new Map();
            function table(dashRow) {
                let known = tables.get(dashRow);
                if (!known) {
                    const ends = new Set((0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_1__.q)(lines[dashRow] ?? '').map(({ end })=>end));
                    let isByLength = false;
                    for(let line = dashRow + 1; dashes[line] === dashRow; line++){
                        const text = lines[line] ?? '';
                        if (!/[^\x00-\x7f]/.test(text)) continue;
                        const [wide, long] = MEASURES.map((measure)=>(0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_1__.q)(text).filter(({ end })=>ends.has(measure(text.slice(0, end)))).length);
                        if (wide === long) continue;
                        isByLength = (long ?? 0) > (wide ?? 0);
                        break;
                    }
                    known = {
                        ends,
                        measures: isByLength ? MEASURES.toReversed() : MEASURES
                    };
                    tables.set(dashRow, known);
                }
                return known;
            }
            return {
                dashRow: (line)=>dashes[line] ?? null,
                measure (line, area) {
                    const dashRow = dashes[line];
                    if (typeof dashRow !== 'number') return null;
                    const { ends, measures } = table(dashRow);
                    const before = (lines[line] ?? '').slice(0, area.end);
                    return measures.find((measure)=>ends.has(measure(before))) ?? null;
                }
            };
        }
        function fitCell(area, content, measure) {
            const old = area.trim();
            let lead = old === '' ? Math.min(1, area.length) : area.length - area.trimStart().length;
            let trail = area.length - lead - old.length;
            const grown = measure === null ? 0 : measure(content) - measure(old);
            if (grown > 0) {
                const taken = Math.min(grown, Math.max(0, trail - 1));
                trail -= taken;
                lead -= Math.min(grown - taken, Math.max(0, lead - 1));
            } else if (lead > trail) lead -= grown;
            else trail -= grown;
            return ' '.repeat(lead) + content + ' '.repeat(trail);
        }
        function isDashRow(line) {
            return line.includes('-') && line.includes('|') && /^[\s>|:-]*$/.test(line);
        }
        function dashRows(lines) {
            let current = null;
            return lines.map((line, index)=>{
                if (line.trim() === '') current = null;
                else if (isDashRow(line)) current = index;
                return current;
            });
        }
    }),
    4531: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>flipCells,
            b: ()=>rangeOf
        });
        var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4109);
        var _parse_roadmap_legend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1200);
        var _parse_roadmap_status_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7548);
        var _parse_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
        var _rules_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6742);
        var _alignment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7391);
        var _pipe_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5264);
        function flipCells(assessment, lines, flips) {
            const alignment = (0, _alignment_js__WEBPACK_IMPORTED_MODULE_4__.K)(lines);
            const glyphs = {
                ready: (0, _rules_claim_js__WEBPACK_IMPORTED_MODULE_3__.QH)(assessment, 'ready'),
                pending: (0, _rules_claim_js__WEBPACK_IMPORTED_MODULE_3__.QH)(assessment, 'pending')
            };
            const words = (0, _once_js__WEBPACK_IMPORTED_MODULE_5__.O)(()=>vocabulary(assessment));
            const usual = (0, _once_js__WEBPACK_IMPORTED_MODULE_5__.O)(()=>({
                    ready: usualContent(assessment, lines, 'ready', words()),
                    pending: usualContent(assessment, lines, 'pending', words())
                }));
            return flips.map(({ cell, status })=>{
                const range = rangeOf(cell.cell.location);
                if (!range) return null;
                const line = lines[range.line] ?? '';
                const area = (0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_6__.K)(line, range.start, range.end);
                if (!area) return {
                    ...range,
                    replacement: glyphs[status]
                };
                const written = line.slice(area.start, area.end);
                return {
                    line: range.line,
                    ...area,
                    replacement: (0, _alignment_js__WEBPACK_IMPORTED_MODULE_4__.i)(written, content(), alignment.measure(range.line, area))
                };
                function content() {
                    const before = line.slice(area?.start, range?.start).trimStart() ?? '';
                    const after = line.slice(range?.end, area?.end).trimEnd() ?? '';
                    const replaced = before + glyphs[status] + after;
                    if (before + after === '' || cell.cell.link !== null) return replaced;
                    return (0, _parse_roadmap_status_cell_js__WEBPACK_IMPORTED_MODULE_1__.c2)(replaced, words())?.status === status ? replaced : usual()[status] ?? glyphs[status];
                }
            });
        }
        function rangeOf({ startLine, startColumn, endLine, endColumn }) {
            if (startLine !== endLine || startColumn >= endColumn) return null;
            return {
                line: startLine - 1,
                start: startColumn - 1,
                end: endColumn - 1
            };
        }
        function vocabulary({ roadmap, mapping }) {
            const legend = (roadmap?.legend ?? []).flatMap(({ text, status })=>status === 'unknown' ? [] : [
                    [
                        (0, _parse_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.g)(text),
                        status
                    ]
                ]);
            return new Map([
                ...(0, _parse_roadmap_legend_js__WEBPACK_IMPORTED_MODULE_0__.YB)(_parse_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.o),
                ...legend,
                ...(0, _parse_roadmap_legend_js__WEBPACK_IMPORTED_MODULE_0__.YB)(mapping.statuses)
            ]);
        }
        function usualContent({ cells }, lines, status, words) {
            const counts = new Map();
            for (const { cell } of cells){
                const range = cell.status === status && cell.link === null ? rangeOf(cell.location) : null;
                const line = range ? lines[range.line] ?? '' : '';
                const area = range && (0, _pipe_cells_js__WEBPACK_IMPORTED_MODULE_6__.K)(line, range.start, range.end);
                if (!area) continue;
                const content = line.slice(area.start, area.end).trim();
                if (words.has((0, _parse_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__.g)(content.replace(cell.text, '')))) counts.set(content, (counts.get(content) ?? 0) + 1);
            }
            const [most] = [
                ...counts
            ].toSorted(([, left], [, right])=>right - left);
            return most?.[0] ?? null;
        }
    }),
    9765: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Cv: ()=>unchanged,
            FN: ()=>insertLines,
            SA: ()=>editLines,
            b6: ()=>textOf
        });
        function linesOf(text) {
            return text === '' ? [] : text.split(/(?<=\n)/);
        }
        function unchanged(text) {
            return linesOf(text).map((line)=>({
                    before: line,
                    after: line
                }));
        }
        function textOf(lines) {
            return lines.map(({ after })=>after).join('');
        }
        function insertLines(lines, insertions) {
            const lineEnd = lines[0]?.after.endsWith('\r\n') ? '\r\n' : '\n';
            return lines.flatMap((line, index)=>{
                const added = insertions.get(index) ?? [];
                if (added.length === 0) return [
                    line
                ];
                if (line.after.endsWith('\n')) return [
                    line,
                    ...added.map((text)=>({
                            before: null,
                            after: text + lineEnd
                        }))
                ];
                const ended = {
                    before: line.before,
                    after: line.after + lineEnd
                };
                return [
                    ended,
                    ...added.map((text, at)=>({
                            before: null,
                            after: at === added.length - 1 ? text : text + lineEnd
                        }))
                ];
            });
        }
        function editLines(lines, edits) {
            const edited = [
                ...lines
            ];
            for (const { line, start, end, replacement } of edits.toSorted((left, right)=>right.start - left.start)){
                const change = edited[line];
                if (!change) continue;
                edited[line] = {
                    before: change.before,
                    after: change.after.slice(0, start) + replacement + change.after.slice(end)
                };
            }
            return edited;
        }
    }),
    5264: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>cellAround,
            q: ()=>pipeCells
        });
        var _parse_roadmap_escaped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
        function pipeCells(line) {
            const pipes = [];
            for(let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1))if (!(0, _parse_roadmap_escaped_js__WEBPACK_IMPORTED_MODULE_0__.u)(line, at)) pipes.push(at);
            const [first] = pipes;
            const last = pipes.at(-1);
            if (first === undefined || last === undefined) return [];
            const end = line.replace(/\r?\n$/, '').length;
            const areas = pipes.slice(1).map((pipe, index)=>({
                    start: (pipes[index] ?? 0) + 1,
                    end: pipe
                }));
            const head = line.slice(0, first);
            if (/[^\s>]/.test(head)) areas.unshift({
                start: head.length - head.replace(/^[\s>]*/, '').length,
                end: first
            });
            if (line.slice(last + 1, end).trim() !== '') areas.push({
                start: last + 1,
                end
            });
            return areas;
        }
        function cellAround(line, start, end) {
            return pipeCells(line).find((area)=>area.start <= start && end <= area.end) ?? null;
        }
    }),
    8643: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>withTexts
        });
        var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(941);
        function withTexts(tree, texts) {
            return {
                commit: null,
                async list (folder, depth) {
                    const listed = await tree.list(folder, depth);
                    const prefix = folder === '' ? '' : `${folder}/`;
                    const added = [
                        ...texts.keys()
                    ].filter((path)=>path.startsWith(prefix) && (depth !== 'direct' || !path.slice(prefix.length).includes('/')));
                    if (added.length === 0) return listed;
                    return [
                        ...new Set([
                            ...listed ?? [],
                            ...added
                        ])
                    ].sort(_code_points_js__WEBPACK_IMPORTED_MODULE_0__.H);
                },
                async identify (paths) {
                    const ids = await tree.identify(paths);
                    return paths.map((path, index)=>texts.has(path) ? null : ids[index] ?? null);
                },
                async read (paths) {
                    const contents = await tree.read(paths);
                    return paths.map((path, index)=>{
                        const text = texts.get(path);
                        const content = contents[index] ?? {
                            id: null,
                            bytes: null,
                            problem: 'absent'
                        };
                        return text === undefined ? content : {
                            id: null,
                            bytes: Buffer.from(text),
                            problem: null
                        };
                    });
                }
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
