export const id = 7557;
export const ids = [7557];
export const modules = {

/***/ 7858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Compares by code point, as git and Python do. JavaScript's own `<` compares UTF-16 units, which differ where a
 * character outside the basic plane meets one above U+D7FF.
 */
function byCodePoint(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a === b)
            continue;
        return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
    }
    return left.length - right.length;
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}


/***/ }),

/***/ 5150:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   i: () => (/* binding */ CONFIG_PATHS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _parse_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1230);



/** Where the configuration is looked for, in this order. */
const CONFIG_PATHS = ['.github/docs-readiness.yml', '.docs-readiness.yml'];
/**
 * The configuration of a tree, or the defaults where it has none. The reader is loaded only where there is a file.
 * @throws {UserError} for a named file that is not there, and for one that cannot be read.
 */
async function loadConfig(tree, named) {
    const paths = named === null ? CONFIG_PATHS : [named];
    const contents = await tree.read(paths);
    const index = contents.findIndex(({ problem }) => problem !== 'absent');
    const path = paths[index];
    const content = contents[index];
    if (path === undefined || !content) {
        if (named !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${named}: no such file; --config names the configuration`);
        return _parse_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .PV;
    }
    const text = content.bytes && (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)(content.bytes);
    if (text === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be read (${content.problem ?? 'not UTF-8'})`);
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(3746), __webpack_require__.e(8762)]).then(__webpack_require__.bind(__webpack_require__, 8762));
    return parseConfig(path, text);
}


/***/ }),

/***/ 2864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem),
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var _parse_site_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);


/** In the order in which ProperDocs, Zensical and MkDocs would look; MkDocs 2's file is known to be told from none. */
const candidates = ['properdocs.yml', 'properdocs.yaml', 'zensical.toml', 'mkdocs.yml', 'mkdocs.yaml', 'mkdocs.toml'];
const problems = {
    absent: 'does not exist',
    'not-a-file': 'is not a file',
    'outside-root': 'leads out of the repository, and nothing outside is read',
    'too-large': 'is too large to be read',
    'not-permitted': 'may not be read',
};
/** What keeps a file from being read, as the end of a sentence. */
function describeProblem(problem) {
    return problems[problem];
}
/**
 * Finds the configuration: the named file, else the first known name in the root.
 *
 * @throws SiteProblem where there is none, or it cannot be read
 */
async function findConfiguration(tree, named) {
    const paths = named === null ? candidates : [(0,_parse_site_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .LI)('', named) ?? named];
    const contents = await tree.read(paths);
    for (const [index, content] of contents.entries()) {
        const path = paths[index] ?? '';
        if (content.problem === 'absent' && named === null)
            continue;
        if (content.problem !== null)
            throw new _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SiteProblem */ .H(`${path} ${problems[content.problem]}: name the MkDocs configuration`, path, null);
        if (path === 'mkdocs.toml' || path.endsWith('/mkdocs.toml')) {
            throw new _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SiteProblem */ .H(`${path} belongs to MkDocs 2, whose format is not settled and not supported yet: use a mkdocs.yml`, path, null);
        }
        return { path, bytes: content.bytes };
    }
    throw new _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SiteProblem */ .H('there is no mkdocs.yml (nor properdocs.yml, zensical.toml, mkdocs.yaml) in the root: name the configuration with --mkdocs', 'mkdocs.yml', null);
}


/***/ }),

/***/ 9723:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadSite)
/* harmony export */ });
/* harmony import */ var _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
/* harmony import */ var _site_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2864);


/** Reads an MkDocs (ProperDocs, Zensical) site from a tree, without running anything of it. */
async function loadSite(tree, options) {
    let config = options.mkdocs;
    try {
        const found = await (0,_site_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .findConfiguration */ .o)(tree, options.mkdocs);
        config = found.path;
        if (found.path.endsWith('.toml')) {
            const { loadZensicalSite } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4410), __webpack_require__.e(6709)]).then(__webpack_require__.bind(__webpack_require__, 6709));
            return { site: await loadZensicalSite(tree, found, options.environment), error: null };
        }
        const { loadFoundSite } = await __webpack_require__.e(/* import() */ 4410).then(__webpack_require__.bind(__webpack_require__, 4410));
        return { site: await loadFoundSite(tree, found, options.environment), error: null };
    }
    catch (problem) {
        if (!(problem instanceof _parse_site_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SiteProblem */ .H))
            throw problem;
        const { message, path, line } = problem;
        return { site: null, error: { message, path, line }, config };
    }
}


/***/ }),

/***/ 3756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   qP: () => (/* binding */ toConfig),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** The policy where the base has no config, or none that can be read. */
const DEFAULT_POLICY = { gate: null, failOn: 'error', rules: {}, waivers: [], waiverLabel: null };
/** The config of a repository without a file. */
const DEFAULT_CONFIG = toConfig(null, {}, [], new Map());
/** What a file means, its missing keys filled in. `waivers` are the places of its waivers, in their order. */
function toConfig(path, file, waivers, lines) {
    return {
        path,
        lines,
        policy: {
            gate: file.gate ?? DEFAULT_POLICY.gate,
            failOn: file['fail-on'] ?? DEFAULT_POLICY.failOn,
            rules: file.rules ?? DEFAULT_POLICY.rules,
            waivers: (file.waivers ?? []).flatMap((waiver, index) => {
                const location = waivers[index];
                return location ? [{ ...waiver, location }] : [];
            }),
            waiverLabel: file['waiver-label'] ?? DEFAULT_POLICY.waiverLabel,
        },
        mapping: {
            roadmap: file.roadmap ?? null,
            mkdocs: file.mkdocs ?? null,
            sites: file.sites ?? [],
            modulesSection: file['modules-section'] ?? null,
            map: file.map ?? {},
            aliases: file.aliases ?? {},
            topics: Object.fromEntries(Object.entries(file.topics ?? {}).map(([column, value]) => [
                column,
                Array.isArray(value)
                    ? { tier: null, topics: value }
                    : { tier: value.tier ?? null, topics: value.topics ?? null },
            ])),
            synonyms: file.synonyms ?? {},
            sources: file.sources ?? {},
            statuses: file.statuses ?? {},
        },
    };
}


/***/ }),

/***/ 1742:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * Joins and normalises paths with `/` as Python's `os.path.normpath(os.path.join(…))` does.
 *
 * @returns relative to the root (`''` is the root itself); null where the path leads out of it
 */
function resolveInside(folder, path) {
    if (path.startsWith('/'))
        return null;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The folder of a file; `''` for a file in the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Joins a folder (`''` is the root) and what is below it. */
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
/** Whether a path is a folder or something below it. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** A file name without its extension, as Python's `os.path.splitext`: leading dots belong to the name. */
function stemOf(name) {
    const dot = name.lastIndexOf('.');
    return dot <= 0 || /^\.+$/.test(name.slice(0, dot)) ? name : name.slice(0, dot);
}


/***/ }),

/***/ 5566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SiteProblem)
/* harmony export */ });
/** Longest message; it may quote a name of the repository's. */
const MAX_MESSAGE = 1000;
/**
 * Why MkDocs would refuse what it was given. Thrown inside `parse/site`, where it saves every step a union of results;
 * `loadSite` turns it into a {@link SiteError}.
 */
class SiteProblem extends Error {
    name = 'SiteProblem';
    /** The file that is refused, relative to the root. */
    path;
    /** 1-based; null where no line is to blame. */
    line;
    constructor(message, path, line) {
        super(inOneLine(message));
        this.path = path;
        this.line = line;
    }
}
function inOneLine(message) {
    const shown = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
    return shown.replaceAll(/[\n\r]+/g, ' ');
}


/***/ }),

/***/ 1230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Made once: making one costs as much as decoding a short page. */
const decoder = new TextDecoder('utf-8', { fatal: true });
/** The text of a UTF-8 file, its byte order mark taken off; null where the bytes are not UTF-8. */
function decodeUtf8(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9790:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ AnswerSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);


/** Adds up the files of one question, so that no tree can fill the memory with many files of the largest size. */
class AnswerSize {
    #asked;
    #bytes = 0;
    /** @param asked what is asked for: paths, or git's names */
    constructor(asked) {
        this.#asked = asked;
    }
    /** @throws {UserError} where the answer gets too large */
    add(bytes) {
        this.#bytes += bytes;
        if (this.#bytes <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANSWER_BYTES */ .gB)
            return;
        const others = this.#asked.length - 1;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${this.#asked[0]} and ${others} files that are read with it have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANSWER_BYTES */ .gB / 1024 / 1024} MiB together; remove or split the large ones`);
    }
}


/***/ }),

/***/ 537:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _answer_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9790);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8784);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(186);
/* harmony import */ var _short_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);








/**
 * The working tree below `root`. `identify` gives each file read the id that git would give its bytes, so that what a
 * commit holds too is judged once.
 */
function openDisk(root, options) {
    const realRoot = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root);
    const folders = new Map();
    return {
        commit: null,
        list: async (folder, depth) => listFiles(realRoot, folder, depth === 'direct'),
        identify: async (paths) => paths.map(() => null),
        read: async (paths) => {
            const size = new _answer_size_js__WEBPACK_IMPORTED_MODULE_4__/* .AnswerSize */ .A(paths);
            return paths.map((path) => {
                const content = readFile(realRoot, path, options.identify, folders);
                size.add(content.bytes?.length ?? 0);
                return content;
            });
        },
    };
}
function listFiles(realRoot, folder, isFlat) {
    const start = realPathInside(realRoot, folder);
    if (start === null || !isDirectory(start))
        return null;
    const listing = new _listing_js__WEBPACK_IMPORTED_MODULE_5__/* .Listing */ .l(folder);
    walk(start, folder, new Set([start]), false);
    return listing.sorted();
    function walk(directory, path, above, isLinked) {
        for (const entry of entriesOf(directory, path)) {
            if (isGitFolder(entry.name))
                continue;
            const inner = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isFile()) {
                listing.add(inner, isLinked);
            }
            else if (entry.isDirectory()) {
                listing.count(inner, isLinked);
                if (!isFlat)
                    walk((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name), inner, above, isLinked);
            }
            else if (entry.isSymbolicLink()) {
                followLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name), inner, above);
            }
        }
    }
    function followLink(link, path, above) {
        const target = realPathInside(realRoot, link.slice(realRoot.length + 1));
        if (target === null)
            return;
        if (!isDirectory(target))
            return listing.add(path, true);
        listing.count(path, true);
        // A link to a folder that we came through would never end; MkDocs itself does not guard against it.
        if (!isFlat && !isAbove(target, above))
            walk(target, path, new Set([...above, target]), true);
    }
}
/** What is in a folder; nothing where it has gone since it was seen. */
function entriesOf(directory, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        const problem = problemOf(error, path);
        if (problem === 'absent' || problem === 'not-a-file')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`the folder ${path || '.'} may not be listed by this run; mend its permissions`);
    }
}
/** Git's own folder holds settings, and with them sometimes a token. Some file systems do not tell cases apart. */
function isGitFolder(name) {
    return name.length === 4 && name.toLowerCase() === '.git';
}
function isAbove(target, above) {
    for (const directory of above)
        if (directory === target || directory.startsWith(target + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            return true;
    return false;
}
function readFile(realRoot, path, identify, folders) {
    const folder = resolveFolder(realRoot, path, folders);
    if (folder === null)
        return readResolved(resolveInside(realRoot, path), path, identify);
    if (folder.path === null)
        return failed(folder.problem);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isGitFolder(name))
        return failed('outside-root');
    const content = readResolved({ path: folder.path + node_path__WEBPACK_IMPORTED_MODULE_2__.sep + name, problem: null }, path, identify);
    // What was not followed is a link.
    return content.problem === 'outside-root' ? readResolved(resolveInside(realRoot, path), path, identify) : content;
}
/** Null where the whole path has to be resolved: a system that cannot refuse to follow a link, and odd names. */
function resolveFolder(realRoot, path, folders) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW === undefined || /(?:^|\/)\.{0,2}$/.test(path))
        return null;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const known = folders.get(folder);
    if (known)
        return known;
    const resolved = resolveInside(realRoot, folder);
    folders.set(folder, resolved);
    return resolved;
}
/** @param path as it was asked for */
function readResolved(resolved, path, identify) {
    if (resolved.path === null)
        return failed(resolved.problem);
    let descriptor;
    try {
        // O_NOFOLLOW: a link is not followed here, be it in the path or put in place since. O_NONBLOCK: a FIFO must not hang us.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(resolved.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!status.isFile())
            return failed('not-a-file');
        if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_FILE_BYTES */ .gZ)
            return failed('too-large');
        const bytes = readDescriptor(descriptor, status.size);
        (0,_short_run_js__WEBPACK_IMPORTED_MODULE_3__/* .countRead */ .k)(bytes.length);
        return { id: identify ? gitBlobId(bytes) : null, bytes, problem: null };
    }
    catch (error) {
        return failed(problemOf(error, path));
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function readDescriptor(descriptor, size) {
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, length, size - length, null);
        if (count === 0)
            break;
        length += count;
    }
    return buffer.subarray(0, length);
}
function gitBlobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function realPathInside(realRoot, path) {
    return resolveInside(realRoot, path).path;
}
function resolveInside(realRoot, path) {
    try {
        const joined = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realRoot, path);
        const real = isInside(joined, realRoot) ? node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(joined) : joined;
        const isOurs = isInside(real, realRoot) && !real.slice(realRoot.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some(isGitFolder);
        return isOurs ? { path: real, problem: null } : { path: null, problem: 'outside-root' };
    }
    catch (error) {
        return { path: null, problem: problemOf(error, path) };
    }
}
function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function isDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** @throws {UserError} where the file is no reason: too many open files, a broken disk */
function problemOf(error, path) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
        return 'absent';
    if (code === 'ELOOP')
        return 'outside-root';
    if (code === 'EACCES' || code === 'EPERM')
        return 'not-permitted';
    if (code === 'EISDIR' || code === 'ENXIO' || code === 'ENODEV')
        return 'not-a-file';
    if (typeof code !== 'string')
        throw error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`${path || '.'} cannot be read by this machine (${code}); run again when it can`);
}
function failed(problem) {
    return { id: null, bytes: null, problem };
}


/***/ }),

/***/ 4155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGitObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _answer_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9790);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8784);
/* harmony import */ var _short_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
/* harmony import */ var _silence_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3271);
/* harmony import */ var _start_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);






/** Starts git in `root`. A missing git shows at the first read, as a {@link UserError}. */
function openGitObjects(root, environment, silenceLimit = _silence_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .SILENCE_LIMIT */ .K) {
    const git = (0,_start_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(root, ['cat-file', '--batch'], environment);
    const answers = new AnswerQueue(git, silenceLimit);
    return {
        read: (names) => Promise.all(answers.ask(names)),
        close: () => git.kill(),
    };
}
/** Git's own first line, or what it means to a user. */
function whyGitEnded(errorText) {
    if (errorText.includes('not a git repository'))
        return 'the folder is no git repository, and --base and --head need one';
    return `git ended: ${errorText.trim().split('\n', 1)[0] || 'no reason given'}`;
}
/** Pairs git's stream of answers with the questions, in order. */
class AnswerQueue {
    #git;
    #questions = [];
    #next = 0;
    #failure = null;
    #errorText = '';
    #input = Buffer.alloc(0);
    #body = null;
    #silence;
    constructor(git, silenceLimit) {
        this.#git = git;
        this.#silence = new _silence_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .SilenceLimit */ .l(silenceLimit, (sentence) => this.#give(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(sentence)));
        git.stdout.on('data', (chunk) => {
            try {
                this.#receive(chunk);
            }
            catch (error) {
                this.#give(error instanceof Error ? error : new Error(String(error)));
            }
        });
        git.stderr.on('data', (chunk) => {
            if (this.#errorText.length < 2000)
                this.#errorText += chunk.toString();
        });
        git.stdin.on('error', () => undefined); // told by 'close', with git's own words
        git.on('error', () => this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('git could not be started; install git, or run without --base')));
        git.on('close', () => this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(whyGitEnded(this.#errorText))));
    }
    ask(names) {
        const size = new _answer_size_js__WEBPACK_IMPORTED_MODULE_4__/* .AnswerSize */ .A(names);
        const asked = names.map((name) => new Promise((resolve, reject) => {
            if (this.#failure)
                reject(this.#failure);
            else if (/[\n\0]/.test(name))
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${JSON.stringify(name)} is no name of a git revision`));
            else
                this.#questions.push({ name, size, resolve, reject });
        }));
        if (!this.#failure && names.length > 0)
            this.#git.stdin.write(`${names.filter((name) => !/[\n\0]/.test(name)).join('\n')}\n`);
        if (this.#questions.length > 0)
            this.#silence.wait();
        return asked;
    }
    /** Ends git, and what it has started with it: whoever holds its pipes would keep this process alive. */
    #give(error) {
        this.#fail(error);
        (0,_start_git_js__WEBPACK_IMPORTED_MODULE_1__/* .stop */ .ds)(this.#git);
    }
    #fail(error) {
        this.#failure ??= error;
        this.#silence.end();
        for (const question of this.#questions.slice(this.#next))
            question.reject(this.#failure);
        this.#questions = [];
        this.#next = 0;
    }
    #answer(object) {
        const question = this.#questions[this.#next++];
        if (!question)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('git answered what was not asked');
        question.resolve(object);
        if (this.#next === this.#questions.length) {
            this.#questions = [];
            this.#next = 0;
            this.#silence.end();
        }
    }
    #receive(chunk) {
        this.#silence.wait();
        let data = this.#input.length === 0 ? chunk : Buffer.concat([this.#input, chunk]);
        this.#input = Buffer.alloc(0);
        while (data.length > 0) {
            if (this.#body) {
                data = this.#fill(this.#body, data);
                continue;
            }
            const lineEnd = data.indexOf(10);
            if (lineEnd < 0) {
                this.#input = data;
                return;
            }
            this.#startAnswer(data.toString('utf8', 0, lineEnd));
            data = data.subarray(lineEnd + 1);
        }
    }
    #startAnswer(line) {
        const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
        if (!header)
            return this.#answer(null); // "NAME missing", "NAME ambiguous"
        const [, id = '', type = ''] = header;
        const size = Number(header[3]);
        const isLarge = size > (type === 'tree' ? _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOLDER_BYTES */ .AE : _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .gZ);
        if (!isLarge) {
            this.#questions[this.#next]?.size.add(size);
            (0,_short_run_js__WEBPACK_IMPORTED_MODULE_0__/* .countRead */ .k)(size);
        }
        this.#body = { object: { id, type, bytes: isLarge ? null : Buffer.allocUnsafe(size) }, filled: 0, rest: size + 1 };
    }
    #fill(body, data) {
        const taken = Math.min(body.rest, data.length);
        if (body.object.bytes)
            data.copy(body.object.bytes, body.filled, 0, Math.min(taken, body.object.bytes.length - body.filled));
        body.filled += taken;
        body.rest -= taken;
        if (body.rest === 0) {
            this.#body = null;
            this.#answer(body.object);
        }
        return data.subarray(taken);
    }
}


/***/ }),

/***/ 4102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openCommits)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(186);




/** Stands for the judged folder in a commit that does not have it. */
const NO_FOLDER = 'none';
/**
 * Opens commits of one repository as trees that share what they have read.
 * @param isBare whether git runs in a repository without a working tree, which is judged as a whole
 */
function openCommits(objects, isBare) {
    const folders = new Map([[NO_FOLDER, new Map()]]);
    return async (revision) => {
        const [commit] = await objects.read([`${revision}^{commit}`]);
        if (!commit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(revision)} is no commit of this repository; fetch it first (a shallow clone holds only its tip)`);
        }
        // `COMMIT:./` is the tree of the folder that git runs in: the root that we judge may be a part of a repository.
        const whole = `${commit.id}^{tree}`;
        const [root] = await objects.read([isBare ? whole : `${commit.id}:./`]);
        if (root)
            folders.set(root.id, parseFolder(root));
        // A commit without that folder is an empty tree, but one whose tree git lacks is not.
        else if (!(await objects.read([whole]))[0])
            throw missingObject(whole);
        return new GitTree(objects, folders, commit.id, root?.id ?? NO_FOLDER);
    };
}
/** One commit, read through git's object store: no checkout, no filters, no link leaves it. */
class GitTree {
    commit;
    #objects;
    #folders;
    #root;
    #links = new Map();
    constructor(objects, folders, commit, root) {
        this.#objects = objects;
        this.#folders = folders;
        this.commit = commit;
        this.#root = root;
    }
    async list(folder, depth = 'all') {
        const start = await this.#resolve(folder);
        if (start.entry?.kind !== 'folder')
            return null;
        const listing = new _listing_js__WEBPACK_IMPORTED_MODULE_2__/* .Listing */ .l(folder);
        let level = [{ path: folder, id: start.entry.id, above: [start.entry.id], isLinked: false }];
        while (level.length > 0) {
            await this.#load(level.map(({ id }) => id));
            const next = [];
            for (const { path, id, above, isLinked } of level) {
                for (const [name, entry] of this.#folders.get(id) ?? []) {
                    const inner = path === '' ? name : `${path}/${name}`;
                    const isLink = entry.kind === 'link';
                    const found = isLink ? (await this.#resolve(inner)).entry : entry;
                    if (found?.kind === 'file')
                        listing.add(inner, isLinked || isLink);
                    else
                        listing.count(inner, isLinked || isLink);
                    // A link to a folder that we came through would never end.
                    if (found?.kind === 'folder' && !(isLink && above.includes(found.id)))
                        next.push({
                            path: inner,
                            id: found.id,
                            above: isLink ? [...above, found.id] : above,
                            isLinked: isLinked || isLink,
                        });
                }
            }
            level = depth === 'all' ? next : [];
        }
        return listing.sorted();
    }
    async identify(paths) {
        const found = await this.#resolveAll(paths);
        return found.map(({ entry }) => (entry?.kind === 'file' ? entry.id : null));
    }
    async read(paths) {
        const found = await this.#resolveAll(paths);
        const wanted = [...new Set(found.flatMap(({ entry }) => (entry?.kind === 'file' ? [entry.id] : [])))];
        const objects = await this.#objects.read(wanted);
        const byId = new Map(wanted.map((id, index) => [id, objects[index]]));
        return found.map(({ entry, problem }) => {
            if (!entry)
                return failed(problem);
            if (entry.kind !== 'file')
                return failed('not-a-file');
            const object = byId.get(entry.id);
            if (!object)
                throw missingObject(entry.id);
            return object.bytes ? { id: object.id, bytes: object.bytes, problem: null } : failed('too-large');
        });
    }
    /** Resolves many paths, loading the folders on their way level by level instead of path by path. */
    async #resolveAll(paths) {
        let parents = [...new Set(paths.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))];
        while (parents.length > 0) {
            const walks = parents.map((parent) => this.#walk(parent));
            parents = parents.filter((_, index) => walks[index]?.end === 'not-loaded');
            await this.#load(walks.flatMap((walk) => (walk.end === 'not-loaded' ? [walk.folder] : [])));
        }
        const resolved = [];
        for (const path of paths) {
            const walk = this.#walk(path);
            if (walk.end === 'found')
                resolved.push({ entry: walk.entry, problem: 'absent' });
            else if (walk.end === 'absent')
                resolved.push({ entry: null, problem: 'absent' });
            else
                resolved.push(await this.#resolve(path));
        }
        return resolved;
    }
    /** Goes down without waiting, as far as folders are loaded. Links and odd paths (`a//b`, `..`) are left to #resolve. */
    #walk(path) {
        let entry = { kind: 'folder', id: this.#root };
        for (const name of path.split('/')) {
            if (name === '.')
                continue;
            if (entry.kind !== 'folder')
                return ABSENT;
            const folder = this.#folders.get(entry.id);
            if (!folder)
                return { end: 'not-loaded', folder: entry.id };
            const next = folder.get(name);
            if (!next)
                return name === '' || name === '..' ? ODD : ABSENT;
            if (next.kind === 'link')
                return ODD;
            entry = next;
        }
        return { end: 'found', entry };
    }
    /** Follows a path from the root, and links inside the root. */
    async #resolve(path) {
        let names = splitPath(path);
        for (let hops = 0; hops <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINK_HOPS */ .dL; hops++) {
            if (names === null)
                return { entry: null, problem: 'outside-root' };
            const step = await this.#follow(names);
            if (step.link === null)
                return { entry: step.entry, problem: 'absent' };
            names = splitPath(step.link);
        }
        return { entry: null, problem: 'outside-root' };
    }
    /** Goes down until the end or the first link; `link` is the path with the link replaced by its target. */
    async #follow(names) {
        let entry = { kind: 'folder', id: this.#root };
        for (const [index, name] of names.entries()) {
            if (entry.kind !== 'folder')
                return { entry: null, link: null };
            if (!this.#folders.has(entry.id))
                await this.#load([entry.id]);
            const next = this.#folders.get(entry.id)?.get(name);
            if (!next)
                return { entry: null, link: null };
            if (next.kind === 'link') {
                const target = this.#links.get(next.id) ?? (await this.#readLink(next.id));
                const parent = names.slice(0, index).join('/');
                const rest = names.slice(index + 1).join('/');
                return { entry: null, link: target.startsWith('/') ? '..' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(parent, target, rest) };
            }
            entry = next;
        }
        return { entry, link: null };
    }
    async #readLink(id) {
        const [object] = await this.#objects.read([id]);
        if (!object)
            throw missingObject(id);
        // No system can follow a longer one, so that it leads nowhere.
        const target = object.bytes && object.bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PATH_LENGTH */ .Kb ? object.bytes.toString('utf8') : '/';
        this.#links.set(id, target);
        return target;
    }
    async #load(ids) {
        const missing = [...new Set(ids)].filter((id) => !this.#folders.has(id));
        if (missing.length === 0)
            return;
        const objects = await this.#objects.read(missing);
        for (const [index, id] of missing.entries()) {
            const object = objects[index];
            if (!object)
                throw missingObject(id);
            this.#folders.set(id, parseFolder(object));
        }
    }
}
const ABSENT = { end: 'absent' };
const ODD = { end: 'odd' };
/** Path segments without `.`; null where the path leaves the root. */
function splitPath(path) {
    const names = [];
    for (const name of path.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return null;
    }
    return names;
}
/** What is taken for empty is compared as empty: a base without its documents would excuse every claim. */
function missingObject(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git does not have the object ${name}: the clone is partial or damaged; fetch the commits that are compared as a whole`);
}
/** A tree object: `mode SP name NUL id`, the id as raw bytes (20 for SHA-1, 32 for SHA-256). */
function parseFolder({ id: ownId, bytes }) {
    const folder = new Map();
    if (!bytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the folder with git’s id ${ownId} has too many files to be read; split it`);
    const idLength = ownId.length / 2;
    for (let position = 0; position < bytes.length;) {
        const space = bytes.indexOf(0x20, position);
        const end = bytes.indexOf(0, space);
        const next = end + 1 + idLength;
        // Git writes none like this, but whoever makes objects by hand can.
        if (space === -1 || end === -1 || next > bytes.length)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the folder with git’s id ${ownId} is damaged; \`git fsck\` tells more`);
        const mode = bytes.toString('latin1', position, space);
        const id = bytes.toString('hex', end + 1, next);
        folder.set(bytes.toString('utf8', space + 1, end), { kind: kindOf(mode), id });
        position = next;
    }
    return folder;
}
function kindOf(mode) {
    if (mode === '40000')
        return 'folder';
    if (mode === '120000')
        return 'link';
    return mode === '160000' ? 'submodule' : 'file';
}
function failed(problem) {
    return { id: null, bytes: null, problem };
}


/***/ }),

/***/ 8784:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ MAX_FOLDER_BYTES),
/* harmony export */   Ip: () => (/* binding */ MAX_LINKED_ENTRIES),
/* harmony export */   Kb: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   dL: () => (/* binding */ MAX_LINK_HOPS),
/* harmony export */   gB: () => (/* binding */ MAX_ANSWER_BYTES),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   oB: () => (/* binding */ MAX_LISTED_ENTRIES)
/* harmony export */ });
/**
 * The largest file that is read, in bytes. The largest hand-written page in a survey of public MkDocs sites is under
 * 1 MiB; a changelog of ten years is about 2 MiB. What is larger is generated, and no reader judges it.
 */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Files of one question together, in bytes: what one answer may hold in memory. The documents' own batches are smaller. */
const MAX_ANSWER_BYTES = 512 * 1024 * 1024;
/** The largest tree object of git that is read, in bytes: a folder of a million files with ordinary names. */
const MAX_FOLDER_BYTES = 64 * 1024 * 1024;
/** How many symbolic links in a row are followed, as in Linux (`ELOOP` after 40). */
const MAX_LINK_HOPS = 40;
/** The longest path, as in Linux (`PATH_MAX`): no system can check a longer one out, and depth costs its square. */
const MAX_PATH_LENGTH = 4096;
/**
 * Files and folders that a tree may hold below a folder. The largest public repositories hold half as many; git's objects
 * can name any number with a few bytes, because a folder may stand in others many times.
 */
const MAX_LISTED_ENTRIES = 1_000_000;
/**
 * Files and folders that are reached through links. Linked folders that hold links multiply: of twenty folders, each with
 * two links to the next, a million paths come. A site links some folders of hundreds of files.
 */
const MAX_LINKED_ENTRIES = 20_000;


/***/ }),

/***/ 186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Listing)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7858);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);



/** The files below a folder, as they are found; a tree that would never end is refused. */
class Listing {
    #folder;
    #files = [];
    #entries = 0;
    #linked = 0;
    constructor(folder) {
        this.#folder = folder === '' ? 'the judged folder' : `the folder ${folder}`;
    }
    /**
     * Counts a file or a folder.
     * @throws {UserError} where there are too many, or it lies too deep.
     */
    count(path, isLinked) {
        this.#entries += 1;
        if (isLinked)
            this.#linked += 1;
        if (this.#entries > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LISTED_ENTRIES */ .oB)
            this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LISTED_ENTRIES */ .oB} files and folders`, 'name a narrower docs_dir');
        if (this.#linked > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINKED_ENTRIES */ .Ip)
            this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINKED_ENTRIES */ .Ip} files and folders behind symbolic links`, 'remove links to folders');
        if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH_LENGTH */ .Kb)
            this.#refuse(`a path of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH_LENGTH */ .Kb} characters`, 'nest folders less deep');
    }
    /** Counts a file and keeps it. */
    add(path, isLinked) {
        this.count(path, isLinked);
        this.#files.push(path);
    }
    /** In code-point order. */
    sorted() {
        return this.#files.sort(_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H);
    }
    #refuse(what, remedy) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${this.#folder} has ${what}, and is not listed; ${remedy}`);
    }
}


/***/ }),

/***/ 6332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openWorkingTree),
/* harmony export */   OK: () => (/* binding */ requireFolder),
/* harmony export */   R6: () => (/* binding */ isBareRepository),
/* harmony export */   kS: () => (/* binding */ openTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(537);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);






/**
 * Opens the judged trees below `root`: commits through git, the working tree from disk. Git runs only where a
 * revision is named.
 * @throws {UserError} where the root is no folder, or git has no such commit.
 */
async function openTrees(request) {
    const { root, base, head, environment } = request;
    requireFolder(root);
    if (base === null && head === null)
        return { head: (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .openDisk */ .U)(root, { identify: false }), base: null, close: () => undefined };
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitObjects */ .z)(root, environment);
    try {
        const open = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommits */ .J)(objects, isBareRepository(root));
        return {
            base: base === null ? null : await open(base),
            head: head === null ? (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .openDisk */ .U)(root, { identify: true }) : await open(head),
            close: objects.close,
        };
    }
    catch (error) {
        objects.close();
        throw error;
    }
}
/**
 * The working tree below `root`, for commands that need no git and judge some documents twice.
 * @throws {UserError} where the root is no folder.
 */
function openWorkingTree(root) {
    requireFolder(root);
    return (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .openDisk */ .U)(root, { identify: true });
}
/** A repository without a working tree is the folder that otherwise is called `.git`. */
function isBareRepository(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'HEAD')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'objects')) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
}
/** @throws {UserError} where the judged root is no folder. */
function requireFolder(root) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${root} is no folder; --root names the folder to judge`);
}


/***/ }),

/***/ 3271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SILENCE_LIMIT),
/* harmony export */   l: () => (/* binding */ SilenceLimit)
/* harmony export */ });
/** How long git may owe an answer, in milliseconds: a hung file system must end in a sentence, not in a hung job. */
const SILENCE_LIMIT = 60_000;
/** Says when git has owed an answer for too long. */
class SilenceLimit {
    #milliseconds;
    #tooLong;
    #timer = null;
    constructor(milliseconds, tooLong) {
        this.#milliseconds = milliseconds;
        this.#tooLong = tooLong;
    }
    /** Something is owed from now on. */
    wait() {
        if (this.#timer)
            this.#timer.refresh();
        else {
            const sentence = `git did not answer for ${this.#milliseconds / 1000} seconds`;
            this.#timer = setTimeout(() => this.#tooLong(sentence), this.#milliseconds);
        }
    }
    /** Nothing is owed any more. */
    end() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
}


/***/ }),

/***/ 9503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   N5: () => (/* binding */ GIT_FLAGS),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   ds: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/**
 * Environment of every git that we start: no token, no prompt, nothing from the user's own configuration that runs
 * programs; `safe.directory` because a container's workspace belongs to another user.
 */
function gitEnvironment(environment) {
    const passed = {};
    for (const name of ['PATH', 'Path', 'PATHEXT', 'SYSTEMROOT', 'SystemRoot', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP']) {
        const value = environment[name];
        if (value !== undefined)
            passed[name] = value;
    }
    return { ...passed, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}
/** Flags of every git that we start. */
const GIT_FLAGS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/**
 * Starts git in `root`. A missing git shows as the event `error`.
 * @throws {UserError} where the machine has no file handles left for its pipes
 */
function startGit(root, args, environment) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GIT_FLAGS, ...args], { cwd: root, env: gitEnvironment(environment) });
    // Against its type, Node gives a process without pipes then.
    if (git.stdout)
        return git;
    git.on('error', () => undefined);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git could not be started: this machine has no file handles left; run again when it has');
}
/** Ends a process for good. What it has started may hold its pipes, and would keep this process waiting for it. */
function stop(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    child.unref();
}


/***/ })

};
