"use strict";
exports.id = 1479;
exports.ids = [
    1479
];
exports.modules = {
    1479: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            readProposal: ()=>readProposal
        });
        var refusal = __webpack_require__(3270);
        var publish_suggestions = __webpack_require__(4223);
        var disk = __webpack_require__(738);
        var open_trees = __webpack_require__(6323);
        var external_node_crypto_ = __webpack_require__(7598);
        var fix_alignment = __webpack_require__(7391);
        var fix_lines = __webpack_require__(9765);
        var pipe_cells = __webpack_require__(5264);
        var group_by = __webpack_require__(4919);
        var hunks = __webpack_require__(1603);
        var code_block = __webpack_require__(118);
        var render_escape = __webpack_require__(9244);
        var unified_diff = __webpack_require__(9817);
        var severity = __webpack_require__(3207);
        ;
        function proposedFixes({ report }) {
            return report.findings.filter(({ fix, state, tree })=>{
                const counts = (0, severity.he)(report.gate.mode, {
                    state
                });
                return counts && tree === 'head' && fix !== null && fix.location.startLine === fix.location.endLine;
            });
        }
        function proposeEdits(findings, texts, shown, folder) {
            const suggestions = [];
            const patches = [];
            for (const [path, inFile] of (0, group_by.$)(findings, ({ fix })=>fix?.location.path ?? '')){
                const text = texts.get(path);
                if (text === undefined) continue;
                const before = (0, fix_lines.Cv)(text);
                const lines = before.map(({ after })=>after);
                const alignment = (0, fix_alignment.K)(lines);
                const left = [];
                for (const [number, ofLine] of (0, group_by.$)(inFile, ({ fix })=>fix?.location.startLine ?? 0)){
                    const old = lines[number - 1] ?? '';
                    const edits = ofLine.flatMap(({ fix })=>fix ? [
                            padded(old, fix, alignment)
                        ] : []);
                    const moved = edits.map((edit)=>({
                            ...edit,
                            line: 0
                        }));
                    const edited = withoutEnd((0, fix_lines.SA)((0, fix_lines.Cv)(old), moved)[0]?.after ?? '');
                    const line = (0, hunks.T)(shown.get(folder + path) ?? new Map(), withoutEnd(old), number);
                    if (line === null || (0, render_escape.RK)(edited) !== edited || suggestions.length === publish_suggestions.F5) for (const edit of edits)left.push(edit);
                    else suggestions.push(suggestionOf(folder + path, line, withoutEnd(old), edited, ofLine));
                }
                if (left.length > 0) patches.push((0, unified_diff.i)({
                    path: folder + path,
                    lines: (0, fix_lines.SA)(before, left)
                }, {
                    colour: false
                }));
            }
            return {
                suggestions,
                patch: patches.length === 0 ? null : patches.join('')
            };
        }
        function padded(line, fix, alignment) {
            const number = fix.location.startLine - 1;
            const [start, end] = [
                fix.location.startColumn - 1,
                fix.location.endColumn - 1
            ];
            const area = (0, pipe_cells.K)(line, start, end);
            if (!area) return {
                line: number,
                start,
                end,
                replacement: fix.replacement
            };
            const content = line.slice(area.start, start).trimStart() + fix.replacement + line.slice(end, area.end).trimEnd();
            const written = line.slice(area.start, area.end);
            return {
                line: number,
                ...area,
                replacement: (0, fix_alignment.i)(written, content, alignment.measure(number, area))
            };
        }
        function suggestionOf(path, line, before, after, findings) {
            const messages = findings.map(({ message })=>(0, render_escape.p7)((0, render_escape.vI)(message, 600)));
            const fingerprint = (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify([
                path,
                before,
                after
            ])).digest('hex').slice(0, 16);
            return {
                path,
                line,
                body: `${messages.join('\n\n')}\n\n${(0, code_block.D)('suggestion', after)}`,
                fingerprint
            };
        }
        function withoutEnd(line) {
            return line.replace(/\r?\n$/, '');
        }
        ;
        async function readProposal(job, showing, folder) {
            const fixes = proposedFixes(showing.result);
            if (fixes.length === 0) return null;
            const texts = await readTexts(job, showing, fixes);
            const paths = new Set([
                ...texts.keys()
            ].map((path)=>folder + path));
            return proposeEdits(fixes, texts, await shownLinesOf(job, paths), folder);
        }
        async function readTexts({ world }, { root, commits }, fixes) {
            const { head } = commits;
            const opened = head === null ? null : await (0, open_trees.kS)({
                root,
                base: null,
                head,
                environment: world.environment
            });
            try {
                const tree = opened?.head ?? (0, disk.U)(root, {
                    identify: false
                });
                const paths = [
                    ...new Set(fixes.flatMap(({ fix })=>fix ? [
                            fix.location.path
                        ] : []))
                ];
                const contents = await tree.read(paths);
                const texts = paths.map((path, index)=>[
                        path,
                        contents[index]?.bytes
                    ]);
                return new Map(texts.flatMap(([path, bytes])=>bytes ? [
                        [
                            path,
                            Buffer.from(bytes).toString('utf8')
                        ]
                    ] : []));
            } finally{
                opened?.close();
            }
        }
        async function shownLinesOf({ forge, plan, log }, paths) {
            const octokit = await forge.octokit();
            if (octokit === null || plan.pullRequest === null) return new Map();
            try {
                return await (0, publish_suggestions.Fe)(octokit, plan.repository, plan.pullRequest.number, paths);
            } catch (error) {
                log.notice(`No suggestions: the files of the pull request (${(0, refusal.G)(error, 'pull request').reason}).`);
                return new Map();
            }
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
    4919: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>groupBy
        });
        function groupBy(values, keyOf) {
            const groups = new Map();
            for (const value of values){
                const key = keyOf(value);
                const group = groups.get(key);
                if (group) group.push(value);
                else groups.set(key, [
                    value
                ]);
            }
            return groups;
        }
    }),
    760: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>isEscaped
        });
        function isEscaped(text, at) {
            let slashes = 0;
            while(text[at - 1 - slashes] === '\\')slashes++;
            return slashes % 2 === 1;
        }
    }),
    4807: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>AnswerSize
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
        var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1907);
        class AnswerSize {
            #asked;
            #bytes = 0;
            constructor(asked){
                this.#asked = asked;
            }
            add(bytes) {
                this.#bytes += bytes;
                if (this.#bytes <= _limits_js__WEBPACK_IMPORTED_MODULE_0__.gB) return;
                const others = this.#asked.length - 1;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`${this.#asked[0]} and ${others} files that are read with it have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.gB / 1024 / 1024} MiB together; remove or split the large ones`);
            }
        }
    }),
    738: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>openDisk
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6595);
        var _answer_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4807);
        var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1907);
        var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3443);
        var _short_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7218);
        function openDisk(root, options) {
            const realRoot = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root);
            const folders = new Map();
            return {
                commit: null,
                list: async (folder, depth)=>listFiles(realRoot, folder, depth === 'direct'),
                identify: async (paths)=>paths.map(()=>null),
                read: async (paths)=>{
                    const size = new _answer_size_js__WEBPACK_IMPORTED_MODULE_4__.A(paths);
                    return paths.map((path)=>{
                        const content = readFile(realRoot, path, options.identify, folders);
                        size.add(content.bytes?.length ?? 0);
                        return content;
                    });
                }
            };
        }
        function listFiles(realRoot, folder, isFlat) {
            const start = realPathInside(realRoot, folder);
            if (start === null || !isDirectory(start)) return null;
            const listing = new _listing_js__WEBPACK_IMPORTED_MODULE_5__.l(folder);
            walk(start, folder, new Set([
                start
            ]), false);
            return listing.sorted();
            function walk(directory, path, above, isLinked) {
                for (const entry of entriesOf(directory, path)){
                    if (isGitFolder(entry.name)) continue;
                    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
                    if (entry.isFile()) {
                        listing.add(inner, isLinked);
                    } else if (entry.isDirectory()) {
                        listing.count(inner, isLinked);
                        if (!isFlat) walk((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name), inner, above, isLinked);
                    } else if (entry.isSymbolicLink()) {
                        followLink((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name), inner, above);
                    }
                }
            }
            function followLink(link, path, above) {
                const target = realPathInside(realRoot, link.slice(realRoot.length + 1));
                if (target === null) return;
                if (!isDirectory(target)) return listing.add(path, true);
                listing.count(path, true);
                if (!isFlat && !isAbove(target, above)) walk(target, path, new Set([
                    ...above,
                    target
                ]), true);
            }
        }
        function entriesOf(directory, path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory, {
                    withFileTypes: true
                });
            } catch (error) {
                const problem = problemOf(error, path);
                if (problem === 'absent' || problem === 'not-a-file') return [];
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.y(`the folder ${path || '.'} may not be listed by this run; mend its permissions`);
            }
        }
        function isGitFolder(name) {
            return name.length === 4 && name.toLowerCase() === '.git';
        }
        function isAbove(target, above) {
            for (const directory of above)if (directory === target || directory.startsWith(target + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) return true;
            return false;
        }
        function readFile(realRoot, path, identify, folders) {
            const folder = resolveFolder(realRoot, path, folders);
            if (folder === null) return readResolved(resolveInside(realRoot, path), path, identify);
            if (folder.path === null) return failed(folder.problem);
            const name = path.slice(path.lastIndexOf('/') + 1);
            if (isGitFolder(name)) return failed('outside-root');
            const content = readResolved({
                path: folder.path + node_path__WEBPACK_IMPORTED_MODULE_2__.sep + name,
                problem: null
            }, path, identify);
            return content.problem === 'outside-root' ? readResolved(resolveInside(realRoot, path), path, identify) : content;
        }
        function resolveFolder(realRoot, path, folders) {
            if (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW === undefined || /(?:^|\/)\.{0,2}$/.test(path)) return null;
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const known = folders.get(folder);
            if (known) return known;
            const resolved = resolveInside(realRoot, folder);
            folders.set(folder, resolved);
            return resolved;
        }
        function readResolved(resolved, path, identify) {
            if (resolved.path === null) return failed(resolved.problem);
            let descriptor;
            try {
                descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(resolved.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
                const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
                if (!status.isFile()) return failed('not-a-file');
                if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__.gZ) return failed('too-large');
                const bytes = readDescriptor(descriptor, status.size);
                (0, _short_run_js__WEBPACK_IMPORTED_MODULE_3__.k)(bytes.length);
                return {
                    id: identify ? gitBlobId(bytes) : null,
                    bytes,
                    problem: null
                };
            } catch (error) {
                return failed(problemOf(error, path));
            } finally{
                if (descriptor !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
            }
        }
        function readDescriptor(descriptor, size) {
            const buffer = Buffer.allocUnsafe(size);
            let length = 0;
            while(length < size){
                const count = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, length, size - length, null);
                if (count === 0) break;
                length += count;
            }
            return buffer.subarray(0, length);
        }
        function gitBlobId(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        }
        function realPathInside(realRoot, path) {
            return resolveInside(realRoot, path).path;
        }
        function resolveInside(realRoot, path) {
            try {
                const joined = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realRoot, path);
                const real = isInside(joined, realRoot) ? node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(joined) : joined;
                const isOurs = isInside(real, realRoot) && !real.slice(realRoot.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some(isGitFolder);
                return isOurs ? {
                    path: real,
                    problem: null
                } : {
                    path: null,
                    problem: 'outside-root'
                };
            } catch (error) {
                return {
                    path: null,
                    problem: problemOf(error, path)
                };
            }
        }
        function isInside(path, root) {
            return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        }
        function isDirectory(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory();
            } catch  {
                return false;
            }
        }
        function problemOf(error, path) {
            const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
            if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return 'absent';
            if (code === 'ELOOP') return 'outside-root';
            if (code === 'EACCES' || code === 'EPERM') return 'not-permitted';
            if (code === 'EISDIR' || code === 'ENXIO' || code === 'ENODEV') return 'not-a-file';
            if (typeof code !== 'string') throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.y(`${path || '.'} cannot be read by this machine (${code}); run again when it can`);
        }
        function failed(problem) {
            return {
                id: null,
                bytes: null,
                problem
            };
        }
    }),
    6323: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            AJ: ()=>openWorkingTree,
            OK: ()=>requireFolder,
            R6: ()=>isBareRepository,
            kS: ()=>openTrees
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6595);
        var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(738);
        async function openTrees(request) {
            const { root, base, head, environment } = request;
            requireFolder(root);
            if (base === null && head === null) return {
                head: (0, _disk_js__WEBPACK_IMPORTED_MODULE_2__.U)(root, {
                    identify: false
                }),
                base: null,
                close: ()=>undefined
            };
            const { openGitObjects } = await __webpack_require__.e(3738).then(__webpack_require__.bind(__webpack_require__, 3738));
            const { openCommits } = await __webpack_require__.e(9763).then(__webpack_require__.bind(__webpack_require__, 9763));
            const objects = openGitObjects(root, environment);
            try {
                const open = openCommits(objects, isBareRepository(root));
                return {
                    base: base === null ? null : await open(base),
                    head: head === null ? (0, _disk_js__WEBPACK_IMPORTED_MODULE_2__.U)(root, {
                        identify: true
                    }) : await open(head),
                    close: objects.close
                };
            } catch (error) {
                objects.close();
                throw error;
            }
        }
        function openWorkingTree(root) {
            requireFolder(root);
            return (0, _disk_js__WEBPACK_IMPORTED_MODULE_2__.U)(root, {
                identify: true
            });
        }
        function isBareRepository(root) {
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'HEAD')) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'objects')) && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
        }
        function requireFolder(root) {
            if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, {
                throwIfNoEntry: false
            })?.isDirectory()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${root} is no folder; --root names the folder to judge`);
        }
    }),
    118: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>codeBlock
        });
        function codeBlock(language, text) {
            let longest = 2;
            for (const [run] of text.matchAll(/`+/g))longest = Math.max(longest, run.length);
            const fence = '`'.repeat(longest + 1);
            return `${fence}${language}\n${text}\n${fence}`;
        }
    }),
    9817: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>renderDiff
        });
        var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);
        var picocolors__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);
        var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
        const CONTEXT = 3;
        function renderDiff({ path, lines }, options) {
            const colours = (0, picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(options.colour);
            const ranges = hunkRanges(lines);
            if (ranges.length === 0) return '';
            const name = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.RK)(path);
            const hunks = ranges.map(([start, end])=>{
                const shown = lines.slice(start, end);
                const before = `${firstLine(lines.slice(0, start), shown, ({ before })=>before)},${count(shown, ({ before })=>before)}`;
                const after = `${firstLine(lines.slice(0, start), shown, ({ after })=>after)},${count(shown, ({ after })=>after)}`;
                return [
                    colours.cyan(`@@ -${before} +${after} @@`),
                    ...bodyOf(shown)
                ].join('\n');
            });
            return `${[
                colours.bold(`--- a/${name}`),
                colours.bold(`+++ b/${name}`),
                ...hunks
            ].join('\n')}\n`;
            function bodyOf(shown) {
                const body = [];
                let added = [];
                for (const { before, after } of shown){
                    if (before === after) {
                        for (const text of added)body.push(text);
                        body.push(line(' ', after));
                        added = [];
                        continue;
                    }
                    if (before !== null) body.push(colours.red(line('-', before)));
                    added.push(colours.green(line('+', after)));
                }
                return [
                    ...body,
                    ...added
                ];
            }
            function line(mark, text) {
                const ended = text.endsWith('\n');
                const bare = ended ? text.slice(0, -1) : text;
                const carriage = bare.endsWith('\r') ? '\r' : '';
                const content = bare.slice(0, bare.length - carriage.length).split('\t').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.RK).join('\t');
                const inert = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(content) === (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.RK)(content) ? content : (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(content);
                return `${mark}${inert}${options.colour ? '' : carriage}${ended ? '' : '\n\\ No newline at end of file'}`;
            }
        }
        function count(lines, side) {
            return lines.filter((line)=>side(line) !== null).length;
        }
        function firstLine(above, shown, side) {
            return count(above, side) + (count(shown, side) === 0 ? 0 : 1);
        }
        function hunkRanges(lines) {
            const ranges = [];
            for (const [index, { before, after }] of lines.entries()){
                if (before === after) continue;
                const start = Math.max(0, index - CONTEXT);
                const end = Math.min(lines.length, index + CONTEXT + 1);
                const last = ranges.at(-1);
                if (last && start <= last[1]) last[1] = end;
                else ranges.push([
                    start,
                    end
                ]);
            }
            return ranges;
        }
    })
};
;
