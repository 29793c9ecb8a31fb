"use strict";
exports.id = 5462;
exports.ids = [
    5462
];
exports.modules = {
    8134: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            V: ()=>matchingFiles,
            f: ()=>isGlob
        });
        var _path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9811);
        const GLOB = /[*?[\]{}]/;
        function isGlob(target) {
            return GLOB.test(target);
        }
        const indexes = new WeakMap();
        function matchingFiles({ files }, glob) {
            let index = indexes.get(files);
            if (!index) indexes.set(files, index = (0, _path_globs_js__WEBPACK_IMPORTED_MODULE_0__.N)(files));
            return index.matching(glob);
        }
    }),
    9811: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>indexPaths,
            w: ()=>loadGlobs
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
        let engine = null;
        async function loadGlobs() {
            engine ??= await __webpack_require__.e(1138).then(__webpack_require__.bind(__webpack_require__, 1138));
        }
        function loadedEngine() {
            if (engine === null) throw new Error('loadGlobs has to come before globs');
            return engine;
        }
        const MOST_COMPARISONS = 5_000_000;
        function indexPaths(paths) {
            let candidatesOf = null;
            let comparisons = 0;
            return {
                matching: (glob)=>{
                    candidatesOf ??= candidateFinder([
                        ...paths
                    ].sort());
                    const candidates = candidatesOf(glob);
                    comparisons += candidates.length;
                    if (comparisons > MOST_COMPARISONS) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`The globs of the configuration up to ${JSON.stringify(glob)} take more than ${MOST_COMPARISONS.toLocaleString('en')} comparisons with files: begin them with folders ("docs/billing/**", not "**"), or write fewer`);
                    const { Minimatch } = loadedEngine();
                    const compiled = new Minimatch(glob, {
                        dot: true
                    });
                    return candidates.filter((path)=>compiled.match(path));
                }
            };
        }
        function candidateFinder(sorted) {
            const byName = new Map();
            for (const path of sorted){
                for (const name of new Set(path.split('/'))){
                    const paths = byName.get(name);
                    if (paths) paths.push(path);
                    else byName.set(name, [
                        path
                    ]);
                }
            }
            return (glob)=>{
                const literals = literalsOf(glob);
                if (literals === null) return sorted;
                const parts = literals.map(candidatesOf);
                const [only] = parts;
                return parts.length === 1 && only ? only : [
                    ...new Set(parts.flat())
                ].sort();
            };
            function candidatesOf({ prefix, names }) {
                const from = firstNot(sorted, (path)=>path < prefix);
                const to = firstNot(sorted, (path)=>path < prefix || path.startsWith(prefix));
                let fewest = null;
                for (const name of names){
                    const paths = byName.get(name) ?? [];
                    if (paths.length < (fewest?.length ?? to - from)) fewest = paths;
                }
                return fewest ?? sorted.slice(from, to);
            }
        }
        function firstNot(sorted, isSo) {
            let from = 0;
            let to = sorted.length;
            while(from < to){
                const middle = from + to >> 1;
                if (isSo(sorted[middle] ?? '')) from = middle + 1;
                else to = middle;
            }
            return from;
        }
        function literalsOf(glob) {
            if (/^[!#]|[\\()[\]]/.test(glob) || /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(glob)) return null;
            const literals = [];
            for (const choice of loadedEngine().braceExpand(glob)){
                if (/[{}]/.test(choice) || /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(choice)) return null;
                const prefix = /^[^*?+@!]*/.exec(choice)?.[0] ?? '';
                literals.push({
                    prefix,
                    names: choice.split('/').filter((name)=>!/[*?+@!]/.test(name))
                });
            }
            return literals;
        }
    }),
    941: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>byCodePoint
        });
        function byCodePoint(left, right) {
            const length = Math.min(left.length, right.length);
            for(let index = 0; index < length; index++){
                const a = left.charCodeAt(index);
                const b = right.charCodeAt(index);
                if (a === b) continue;
                return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
            }
            return left.length - right.length;
        }
        function isSurrogate(unit) {
            return unit >= 0xd800 && unit <= 0xdfff;
        }
    }),
    1809: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>loadConfig,
            i: ()=>CONFIG_PATHS
        });
        var _assess_locate_map_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8134);
        var _assess_locate_path_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9811);
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6595);
        var _parse_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3175);
        var _parse_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8031);
        const CONFIG_PATHS = [
            '.github/docs-readiness.yml',
            '.docs-readiness.yml'
        ];
        async function loadConfig(tree, named) {
            const paths = named === null ? CONFIG_PATHS : [
                named
            ];
            const contents = await tree.read(paths);
            const index = contents.findIndex(({ problem })=>problem !== 'absent');
            const path = paths[index];
            const content = contents[index];
            if (path === undefined || !content) {
                if (named !== null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${named}: no such file; --config names the configuration`);
                return _parse_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__.PV;
            }
            const text = content.bytes && (0, _parse_text_js__WEBPACK_IMPORTED_MODULE_2__._)(content.bytes);
            if (text === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${path} cannot be read (${content.problem ?? 'not UTF-8'})`);
            const { parseConfig } = await Promise.all([
                __webpack_require__.e(2463),
                __webpack_require__.e(3746),
                __webpack_require__.e(4134)
            ]).then(__webpack_require__.bind(__webpack_require__, 4134));
            const config = parseConfig(path, text);
            if (hasGlobs(config.mapping)) await (0, _assess_locate_path_globs_js__WEBPACK_IMPORTED_MODULE_4__.w)();
            return config;
        }
        function hasGlobs({ map, sources }) {
            return Object.keys(sources).length > 0 || Object.values(map).some(_assess_locate_map_target_js__WEBPACK_IMPORTED_MODULE_0__.f);
        }
    }),
    3615: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>describeProblem,
            o: ()=>findConfiguration
        });
        var _parse_site_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);
        var _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
        const candidates = [
            'properdocs.yml',
            'properdocs.yaml',
            'zensical.toml',
            'mkdocs.yml',
            'mkdocs.yaml',
            'mkdocs.toml'
        ];
        const problems = {
            absent: 'does not exist',
            'not-a-file': 'is not a file',
            'outside-root': 'leads out of the repository, and nothing outside is read',
            'too-large': 'is too large to be read',
            'not-permitted': 'may not be read'
        };
        function describeProblem(problem) {
            return problems[problem];
        }
        async function findConfiguration(tree, named) {
            const paths = named === null ? candidates : [
                (0, _parse_site_path_js__WEBPACK_IMPORTED_MODULE_1__.LI)('', named) ?? named
            ];
            const contents = await tree.read(paths);
            for (const [index, content] of contents.entries()){
                const path = paths[index] ?? '';
                if (content.problem === 'absent' && named === null) continue;
                if (content.problem !== null) throw new _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__.H(`${path} ${problems[content.problem]}: name the MkDocs configuration`, path, null);
                if (path === 'mkdocs.toml' || path.endsWith('/mkdocs.toml')) {
                    throw new _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__.H(`${path} belongs to MkDocs 2, whose format is not settled and not supported yet: use a mkdocs.yml`, path, null);
                }
                return {
                    path,
                    bytes: content.bytes
                };
            }
            throw new _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__.H('there is no mkdocs.yml (nor properdocs.yml, zensical.toml, mkdocs.yaml) in the root: name the configuration with --mkdocs', 'mkdocs.yml', null);
        }
    }),
    5976: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>loadSite
        });
        var _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
        var _site_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3615);
        async function loadSite(tree, options) {
            let config = options.mkdocs;
            try {
                const found = await (0, _site_configuration_js__WEBPACK_IMPORTED_MODULE_1__.o)(tree, options.mkdocs);
                config = found.path;
                if (found.path.endsWith('.toml')) {
                    const { loadZensicalSite } = await Promise.all([
                        __webpack_require__.e(3292),
                        __webpack_require__.e(2757),
                        __webpack_require__.e(8600)
                    ]).then(__webpack_require__.bind(__webpack_require__, 8600));
                    return {
                        site: await loadZensicalSite(tree, found, options.environment),
                        error: null
                    };
                }
                const { loadFoundSite } = await __webpack_require__.e(2757).then(__webpack_require__.bind(__webpack_require__, 2757));
                return {
                    site: await loadFoundSite(tree, found, options.environment),
                    error: null
                };
            } catch (problem) {
                if (!(problem instanceof _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__.H)) throw problem;
                const { message, path, line } = problem;
                return {
                    site: null,
                    error: {
                        message,
                        path,
                        line
                    },
                    config
                };
            }
        }
    }),
    3175: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            PV: ()=>DEFAULT_CONFIG,
            qP: ()=>toConfig,
            zj: ()=>DEFAULT_POLICY
        });
        const DEFAULT_POLICY = {
            gate: null,
            failOn: 'error',
            rules: {},
            waivers: [],
            waiverLabel: null
        };
        const DEFAULT_CONFIG = toConfig(null, {}, [], new Map());
        function toConfig(path, file, waivers, lines) {
            return {
                path,
                lines,
                policy: {
                    gate: file.gate ?? DEFAULT_POLICY.gate,
                    failOn: file['fail-on'] ?? DEFAULT_POLICY.failOn,
                    rules: file.rules ?? DEFAULT_POLICY.rules,
                    waivers: (file.waivers ?? []).flatMap((waiver, index)=>{
                        const location = waivers[index];
                        return location ? [
                            {
                                ...waiver,
                                location
                            }
                        ] : [];
                    }),
                    waiverLabel: file['waiver-label'] ?? DEFAULT_POLICY.waiverLabel
                },
                mapping: {
                    roadmap: file.roadmap ?? null,
                    mkdocs: file.mkdocs ?? null,
                    sites: file.sites ?? [],
                    modulesSection: file['modules-section'] ?? null,
                    map: file.map ?? {},
                    aliases: file.aliases ?? {},
                    topics: Object.fromEntries(Object.entries(file.topics ?? {}).map(([column, value])=>[
                            column,
                            Array.isArray(value) ? {
                                tier: null,
                                topics: value
                            } : {
                                tier: value.tier ?? null,
                                topics: value.topics ?? null
                            }
                        ])),
                    synonyms: file.synonyms ?? {},
                    sources: file.sources ?? {},
                    statuses: file.statuses ?? {}
                }
            };
        }
    }),
    3669: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            LI: ()=>resolveInside,
            UO: ()=>isWithin,
            Vb: ()=>nameOf,
            Vc: ()=>stemOf,
            fj: ()=>join,
            yS: ()=>folderOf
        });
        function resolveInside(folder, path) {
            if (path.startsWith('/')) return null;
            const parts = [];
            for (const part of `${folder}/${path}`.split('/')){
                if (part === '' || part === '.') continue;
                if (part !== '..') parts.push(part);
                else if (parts.pop() === undefined) return null;
            }
            return parts.join('/');
        }
        function folderOf(path) {
            const slash = path.lastIndexOf('/');
            return slash === -1 ? '' : path.slice(0, slash);
        }
        function nameOf(path) {
            return path.slice(path.lastIndexOf('/') + 1);
        }
        function join(folder, path) {
            return folder === '' ? path : `${folder}/${path}`;
        }
        function isWithin(path, folder) {
            return folder === '' || path === folder || path.startsWith(`${folder}/`);
        }
        function stemOf(name) {
            const dot = name.lastIndexOf('.');
            return dot <= 0 || /^\.+$/.test(name.slice(0, dot)) ? name : name.slice(0, dot);
        }
    }),
    7: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>SiteProblem
        });
        const MAX_MESSAGE = 1000;
        class SiteProblem extends Error {
            name = 'SiteProblem';
            path;
            line;
            constructor(message, path, line){
                super(inOneLine(message));
                this.path = path;
                this.line = line;
            }
        }
        function inOneLine(message) {
            const shown = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}\u{2026}` : message;
            return shown.replaceAll(/[\n\r]+/g, ' ');
        }
    }),
    8031: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>decodeUtf8
        });
        const decoder = new TextDecoder('utf-8', {
            fatal: true
        });
        function decodeUtf8(bytes) {
            try {
                return decoder.decode(bytes);
            } catch  {
                return null;
            }
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
    1907: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            AE: ()=>MAX_FOLDER_BYTES,
            Ip: ()=>MAX_LINKED_ENTRIES,
            Kb: ()=>MAX_PATH_LENGTH,
            dL: ()=>MAX_LINK_HOPS,
            gB: ()=>MAX_ANSWER_BYTES,
            gZ: ()=>MAX_FILE_BYTES,
            oB: ()=>MAX_LISTED_ENTRIES
        });
        const MAX_FILE_BYTES = 8 * 1024 * 1024;
        const MAX_ANSWER_BYTES = 512 * 1024 * 1024;
        const MAX_FOLDER_BYTES = 64 * 1024 * 1024;
        const MAX_LINK_HOPS = 40;
        const MAX_PATH_LENGTH = 4096;
        const MAX_LISTED_ENTRIES = 1_000_000;
        const MAX_LINKED_ENTRIES = 20_000;
    }),
    3443: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>Listing
        });
        var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(941);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
        var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1907);
        class Listing {
            #folder;
            #files = [];
            #entries = 0;
            #linked = 0;
            constructor(folder){
                this.#folder = folder === '' ? 'the judged folder' : `the folder ${folder}`;
            }
            count(path, isLinked) {
                this.#entries += 1;
                if (isLinked) this.#linked += 1;
                if (this.#entries > _limits_js__WEBPACK_IMPORTED_MODULE_0__.oB) this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.oB} files and folders`, 'name a narrower docs_dir');
                if (this.#linked > _limits_js__WEBPACK_IMPORTED_MODULE_0__.Ip) this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.Ip} files and folders behind symbolic links`, 'remove links to folders');
                if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__.Kb) this.#refuse(`a path of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.Kb} characters`, 'nest folders less deep');
            }
            add(path, isLinked) {
                this.count(path, isLinked);
                this.#files.push(path);
            }
            sorted() {
                return this.#files.sort(_code_points_js__WEBPACK_IMPORTED_MODULE_1__.H);
            }
            #refuse(what, remedy) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${this.#folder} has ${what}, and is not listed; ${remedy}`);
            }
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
    })
};
;
