export const id = 3478;
export const ids = [3478];
export const modules = {

/***/ 3478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProposal: () => (/* binding */ readProposal)
});

// EXTERNAL MODULE: ./build/src/publish/refusal.js
var refusal = __webpack_require__(8041);
// EXTERNAL MODULE: ./build/src/publish/suggestions.js
var publish_suggestions = __webpack_require__(1428);
// EXTERNAL MODULE: ./build/src/read/disk.js
var disk = __webpack_require__(537);
// EXTERNAL MODULE: ./build/src/read/open-trees.js
var open_trees = __webpack_require__(6332);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/fix/alignment.js
var fix_alignment = __webpack_require__(3712);
// EXTERNAL MODULE: ./build/src/fix/lines.js
var fix_lines = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/src/fix/pipe-cells.js
var pipe_cells = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/publish/hunks.js
var hunks = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/src/render/code-block.js
var code_block = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/src/render/unified-diff.js
var unified_diff = __webpack_require__(1726);
// EXTERNAL MODULE: ./build/src/severity.js
var severity = __webpack_require__(6470);
;// CONCATENATED MODULE: ./build/src/action/propose-edits.js











/** The findings whose fix is worth proposing: what counts against this change, or would by its gate. */
function proposedFixes({ report }) {
    return report.findings.filter(({ fix, state, tree }) => {
        const counts = (0,severity/* isCounted */.he)(report.gate.mode, { state });
        return counts && tree === 'head' && fix !== null && fix.location.startLine === fix.location.endLine;
    });
}
/**
 * The edits of status cells, a line each: for lines that GitHub shows in the diff as suggestions, else as a patch.
 *
 * @param texts the judged files, by path
 * @param shown the lines that the diff of the pull request shows, by path
 * @param folder the judged root in the repository: empty, or with a slash at the end
 */
function proposeEdits(findings, texts, shown, folder) {
    const suggestions = [];
    const patches = [];
    for (const [path, inFile] of (0,group_by/* groupBy */.$)(findings, ({ fix }) => fix?.location.path ?? '')) {
        const text = texts.get(path);
        if (text === undefined)
            continue;
        const before = (0,fix_lines/* unchanged */.Cv)(text);
        const lines = before.map(({ after }) => after);
        const alignment = (0,fix_alignment/* readAlignment */.K)(lines);
        const left = [];
        for (const [number, ofLine] of (0,group_by/* groupBy */.$)(inFile, ({ fix }) => fix?.location.startLine ?? 0)) {
            const old = lines[number - 1] ?? '';
            const edits = ofLine.flatMap(({ fix }) => (fix ? [padded(old, fix, alignment)] : []));
            const moved = edits.map((edit) => ({ ...edit, line: 0 }));
            const edited = withoutEnd((0,fix_lines/* editLines */.SA)((0,fix_lines/* unchanged */.Cv)(old), moved)[0]?.after ?? '');
            const line = (0,hunks/* findShown */.T)(shown.get(folder + path) ?? new Map(), withoutEnd(old), number);
            // What would reorder or hide characters is not handed on to be committed with one click.
            if (line === null || (0,render_escape/* visible */.RK)(edited) !== edited || suggestions.length === publish_suggestions/* MAX_SUGGESTIONS */.F5)
                for (const edit of edits)
                    left.push(edit);
            else
                suggestions.push(suggestionOf(folder + path, line, withoutEnd(old), edited, ofLine));
        }
        if (left.length > 0)
            patches.push((0,unified_diff/* renderDiff */.i)({ path: folder + path, lines: (0,fix_lines/* editLines */.SA)(before, left) }, { colour: false }));
    }
    return { suggestions, patch: patches.length === 0 ? null : patches.join('') };
}
/** The edit of a cell with its padding, so that the pipes stay where they are. */
function padded(line, fix, alignment) {
    const number = fix.location.startLine - 1;
    const [start, end] = [fix.location.startColumn - 1, fix.location.endColumn - 1];
    const area = (0,pipe_cells/* cellAround */.K)(line, start, end);
    if (!area)
        return { line: number, start, end, replacement: fix.replacement };
    const content = line.slice(area.start, start).trimStart() + fix.replacement + line.slice(end, area.end).trimEnd();
    const written = line.slice(area.start, area.end);
    return { line: number, ...area, replacement: (0,fix_alignment/* fitCell */.i)(written, content, alignment.measure(number, area)) };
}
function suggestionOf(path, line, before, after, findings) {
    const messages = findings.map(({ message }) => (0,render_escape/* markdownText */.p7)((0,render_escape/* shortened */.vI)(message, 600)));
    const fingerprint = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, before, after]))
        .digest('hex')
        .slice(0, 16);
    return { path, line, body: `${messages.join('\n\n')}\n\n${(0,code_block/* codeBlock */.D)('suggestion', after)}`, fingerprint };
}
function withoutEnd(line) {
    return line.replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./build/src/action/read-proposal.js





/** Reads what the proposal of edits needs: the judged roadmap, and which of its lines the pull request's diff shows. */
async function readProposal(job, showing, folder) {
    const fixes = proposedFixes(showing.result);
    if (fixes.length === 0)
        return null;
    const texts = await readTexts(job, showing, fixes);
    const paths = new Set([...texts.keys()].map((path) => folder + path));
    return proposeEdits(fixes, texts, await shownLinesOf(job, paths), folder);
}
async function readTexts({ world }, { root, commits }, fixes) {
    const { head } = commits;
    const opened = head === null ? null : await (0,open_trees/* openTrees */.kS)({ root, base: null, head, environment: world.environment });
    try {
        const tree = opened?.head ?? (0,disk/* openDisk */.U)(root, { identify: false });
        const paths = [...new Set(fixes.flatMap(({ fix }) => (fix ? [fix.location.path] : [])))];
        const contents = await tree.read(paths);
        const texts = paths.map((path, index) => [path, contents[index]?.bytes]);
        return new Map(texts.flatMap(([path, bytes]) => (bytes ? [[path, Buffer.from(bytes).toString('utf8')]] : [])));
    }
    finally {
        opened?.close();
    }
}
/** None where GitHub does not say: then everything is a patch to copy. */
async function shownLinesOf({ forge, plan, log }, paths) {
    const octokit = await forge.octokit();
    if (octokit === null || plan.pullRequest === null)
        return new Map();
    try {
        return await (0,publish_suggestions/* readShownLines */.Fe)(octokit, plan.repository, plan.pullRequest.number, paths);
    }
    catch (error) {
        log.notice(`No suggestions: the files of the pull request (${(0,refusal/* explainRefusal */.G)(error, 'pull request').reason}).`);
        return new Map();
    }
}


/***/ }),

/***/ 3712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readAlignment),
/* harmony export */   i: () => (/* binding */ fitCell)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);
/* harmony import */ var _pipe_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7301);


/**
 * The columns that a terminal would give a text, and plain length: editors that know wide glyphs use the first, most others the
 * second.
 */
const MEASURES = [string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A, (text) => text.length];
function readAlignment(lines) {
    const dashes = dashRows(lines);
    const tables = new Map();
    /** A row of ASCII is lined up by both measures: then the first one that is not tells which it is. */
    function table(dashRow) {
        let known = tables.get(dashRow);
        if (!known) {
            const ends = new Set((0,_pipe_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .pipeCells */ .q)(lines[dashRow] ?? '').map(({ end }) => end));
            let isByLength = false;
            for (let line = dashRow + 1; dashes[line] === dashRow; line++) {
                const text = lines[line] ?? '';
                if (!/[^\x00-\x7f]/.test(text))
                    continue;
                const [wide, long] = MEASURES.map((measure) => (0,_pipe_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .pipeCells */ .q)(text).filter(({ end }) => ends.has(measure(text.slice(0, end)))).length);
                if (wide === long)
                    continue;
                isByLength = (long ?? 0) > (wide ?? 0);
                break;
            }
            known = { ends, measures: isByLength ? MEASURES.toReversed() : MEASURES };
            tables.set(dashRow, known);
        }
        return known;
    }
    return {
        dashRow: (line) => dashes[line] ?? null,
        measure(line, area) {
            const dashRow = dashes[line];
            if (typeof dashRow !== 'number')
                return null;
            const { ends, measures } = table(dashRow);
            const before = (lines[line] ?? '').slice(0, area.end);
            return measures.find((measure) => ends.has(measure(before))) ?? null;
        },
    };
}
/** The cell's area with another content, as wide as before where its padding allows; at least one blank stays where one was. */
function fitCell(area, content, measure) {
    const old = area.trim();
    let lead = old === '' ? Math.min(1, area.length) : area.length - area.trimStart().length;
    let trail = area.length - lead - old.length;
    const grown = measure === null ? 0 : measure(content) - measure(old);
    if (grown > 0) {
        const taken = Math.min(grown, Math.max(0, trail - 1));
        trail -= taken;
        lead -= Math.min(grown - taken, Math.max(0, lead - 1));
    }
    else if (lead > trail)
        lead -= grown;
    else
        trail -= grown;
    return ' '.repeat(lead) + content + ' '.repeat(trail);
}
function isDashRow(line) {
    return line.includes('-') && line.includes('|') && /^[\s>|:-]*$/.test(line);
}
function dashRows(lines) {
    let current = null;
    return lines.map((line, index) => {
        if (line.trim() === '')
            current = null;
        else if (isDashRow(line))
            current = index;
        return current;
    });
}


/***/ }),

/***/ 4926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   FN: () => (/* binding */ insertLines),
/* harmony export */   SA: () => (/* binding */ editLines),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export linesOf */
/** The lines of a text, each with its line end. */
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
/** A text as lines that nothing has changed yet. */
function unchanged(text) {
    return linesOf(text).map((line) => ({ before: line, after: line }));
}
function textOf(lines) {
    return lines.map(({ after }) => after).join('');
}
/** Puts new lines (without line ends) behind the lines of these numbers, with the line end that the file uses. */
function insertLines(lines, insertions) {
    const lineEnd = lines[0]?.after.endsWith('\r\n') ? '\r\n' : '\n';
    return lines.flatMap((line, index) => {
        const added = insertions.get(index) ?? [];
        if (added.length === 0)
            return [line];
        if (line.after.endsWith('\n'))
            return [line, ...added.map((text) => ({ before: null, after: text + lineEnd }))];
        // The file ends without a line end, and shall go on to do so.
        const ended = { before: line.before, after: line.after + lineEnd };
        return [
            ended,
            ...added.map((text, at) => ({ before: null, after: at === added.length - 1 ? text : text + lineEnd })),
        ];
    });
}
/** Applies edits that do not overlap. */
function editLines(lines, edits) {
    const edited = [...lines];
    for (const { line, start, end, replacement } of edits.toSorted((left, right) => right.start - left.start)) {
        const change = edited[line];
        if (!change)
            continue;
        edited[line] = {
            before: change.before,
            after: change.after.slice(0, start) + replacement + change.after.slice(end),
        };
    }
    return edited;
}


/***/ }),

/***/ 7301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cellAround),
/* harmony export */   q: () => (/* binding */ pipeCells)
/* harmony export */ });
/* harmony import */ var _parse_roadmap_escaped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);

/** The cells of a line of a pipe table; none where the line has no pipe, as in a table written in HTML. */
function pipeCells(line) {
    const pipes = [];
    for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1))
        if (!(0,_parse_roadmap_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .isEscaped */ .u)(line, at))
            pipes.push(at);
    const [first] = pipes;
    const last = pipes.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const end = line.replace(/\r?\n$/, '').length;
    const areas = pipes.slice(1).map((pipe, index) => ({ start: (pipes[index] ?? 0) + 1, end: pipe }));
    // The outer pipes may be left out; a block quote's marks are no cell.
    const head = line.slice(0, first);
    if (/[^\s>]/.test(head))
        areas.unshift({ start: head.length - head.replace(/^[\s>]*/, '').length, end: first });
    if (line.slice(last + 1, end).trim() !== '')
        areas.push({ start: last + 1, end });
    return areas;
}
/** The cell that holds a range. */
function cellAround(line, start, end) {
    return pipeCells(line).find((area) => area.start <= start && end <= area.end) ?? null;
}


/***/ }),

/***/ 8350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups in the order of first appearance. `Map.groupBy` would do, but Node 20 does not have it. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 3699:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isEscaped)
/* harmony export */ });
/** Whether an odd number of backslashes stands before a character: only then it is written out and does nothing. */
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(537);




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
    const { openGitObjects } = await __webpack_require__.e(/* import() */ 4155).then(__webpack_require__.bind(__webpack_require__, 4155));
    const { openCommits } = await __webpack_require__.e(/* import() */ 4102).then(__webpack_require__.bind(__webpack_require__, 4102));
    const objects = openGitObjects(root, environment);
    try {
        const open = openCommits(objects, isBareRepository(root));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${root} is no folder; --root names the folder to judge`);
}


/***/ }),

/***/ 9509:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock)
/* harmony export */ });
/**
 * Text as a fenced block of GitHub's Markdown, as it is: in code GitHub makes no link, mention or tag of anything. The
 * fence is longer than any in the text.
 */
function codeBlock(language, text) {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}


/***/ }),

/***/ 1726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);


/** Unchanged lines around a change, as in `diff -u`. */
const CONTEXT = 3;
/**
 * An edit as a unified diff, which `git apply` takes; empty where nothing changes. Characters that a terminal or a runner
 * would obey are shown instead, and a diff with such lines is for reading only.
 */
function renderDiff({ path, lines }, options) {
    const colours = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(options.colour);
    const ranges = hunkRanges(lines);
    if (ranges.length === 0)
        return '';
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path);
    const hunks = ranges.map(([start, end]) => {
        const shown = lines.slice(start, end);
        const before = `${firstLine(lines.slice(0, start), shown, ({ before }) => before)},${count(shown, ({ before }) => before)}`;
        const after = `${firstLine(lines.slice(0, start), shown, ({ after }) => after)},${count(shown, ({ after }) => after)}`;
        return [colours.cyan(`@@ -${before} +${after} @@`), ...bodyOf(shown)].join('\n');
    });
    return `${[colours.bold(`--- a/${name}`), colours.bold(`+++ b/${name}`), ...hunks].join('\n')}\n`;
    /** What is taken away of neighbouring changes comes before what takes its place. */
    function bodyOf(shown) {
        const body = [];
        let added = [];
        for (const { before, after } of shown) {
            if (before === after) {
                // One by one: a function takes only so many arguments, and there may be a hundred thousand.
                for (const text of added)
                    body.push(text);
                body.push(line(' ', after));
                added = [];
                continue;
            }
            if (before !== null)
                body.push(colours.red(line('-', before)));
            added.push(colours.green(line('+', after)));
        }
        return [...body, ...added];
    }
    function line(mark, text) {
        const ended = text.endsWith('\n');
        const bare = ended ? text.slice(0, -1) : text;
        // The carriage return of a CRLF file belongs to the patch, and is harmless at the end of a line.
        const carriage = bare.endsWith('\r') ? '\r' : '';
        const content = bare
            .slice(0, bare.length - carriage.length)
            .split('\t')
            .map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)
            .join('\t');
        const inert = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(content) === (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(content) ? content : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(content);
        return `${mark}${inert}${options.colour ? '' : carriage}${ended ? '' : '\n\\ No newline at end of file'}`;
    }
}
function count(lines, side) {
    return lines.filter((line) => side(line) !== null).length;
}
/** Number of a hunk's first line on one side; the line before it where the hunk has none there. */
function firstLine(above, shown, side) {
    return count(above, side) + (count(shown, side) === 0 ? 0 : 1);
}
/** Changed lines with their context, as ranges of lines; neighbours become one. */
function hunkRanges(lines) {
    const ranges = [];
    for (const [index, { before, after }] of lines.entries()) {
        if (before === after)
            continue;
        const start = Math.max(0, index - CONTEXT);
        const end = Math.min(lines.length, index + CONTEXT + 1);
        const last = ranges.at(-1);
        if (last && start <= last[1])
            last[1] = end;
        else
            ranges.push([start, end]);
    }
    return ranges;
}


/***/ })

};
