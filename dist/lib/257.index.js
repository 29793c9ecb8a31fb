export const id = 257;
export const ids = [257];
export const modules = {

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadFoundSite: () => (/* binding */ loadFoundSite)
});

;// CONCATENATED MODULE: ./build/src/parse/site/nav-entry.js
/**
 * Most entries of a nav. The largest real one is below 10,000; a few lines of aliases of aliases could name billions.
 */
const MAX_NAV_ENTRIES = 500_000;

// EXTERNAL MODULE: ./build/src/parse/site/problem.js
var problem = __webpack_require__(5566);
;// CONCATENATED MODULE: ./build/src/parse/site/yaml/source.js

/**
 * Decodes a file the way PyYAML does: UTF-16 by its byte order mark, else UTF-8, and no control characters.
 *
 * @throws SiteProblem where PyYAML would refuse the bytes
 */
function decodeSource(path, bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        throw new problem/* SiteProblem */.H(`${path} is not valid ${encoding.toUpperCase()}: MkDocs cannot read it`, path, badLine(bytes));
    }
    const source = sourceOf(path, text);
    const control = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
    if (control === null)
        return source;
    const code = (control[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    throw problemAt(source, control.index, `unacceptable character #x${code}: special characters are not allowed`);
}
/** Wraps text that is decoded already. */
function sourceOf(path, text) {
    const lineStarts = [0];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
            lineStarts.push(index + 1);
    }
    return { path, text, lineStarts };
}
/** 1-based line of an offset. */
function lineAt(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** The place of a range of offsets; `end` is exclusive. */
function locate(source, start, end) {
    const startLine = lineAt(source, start);
    const endLine = lineAt(source, end);
    return {
        path: source.path,
        startLine,
        startColumn: start - (source.lineStarts[startLine - 1] ?? 0) + 1,
        endLine,
        endColumn: end - (source.lineStarts[endLine - 1] ?? 0) + 1,
    };
}
/** A refusal that names the line and column of an offset. */
function problemAt(source, offset, message) {
    const { startLine, startColumn } = locate(source, offset, offset);
    return new problem/* SiteProblem */.H(`${source.path}:${startLine}:${startColumn}: ${message}`, source.path, startLine);
}
/** The line of the first byte that is no UTF-8. */
function badLine(bytes) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const bad = lenient.indexOf('\ufffd');
    return bad === -1 ? 1 : lenient.slice(0, bad).split('\n').length;
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/token.js
/** Deepest nesting of lists and maps that is read. PyYAML itself gives up between 480 and 600 levels. */
const MAX_DEPTH = 480;

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/value.js
/** Entry of a map under a text key. */
function entryOf(map, key) {
    return map.entries.get(`str ${key}`);
}
/** Value of a map under a text key. */
function value_valueOf(map, key) {
    return entryOf(map, key)?.value;
}
function isNull(value) {
    return value === undefined || (value.kind === 'scalar' && value.scalar.type === 'NoneType');
}
/** The text of a string value, null for every other value. */
function stringOf(value) {
    return value?.kind === 'scalar' && value.scalar.type === 'str' ? value.scalar.text : null;
}
/** Python's truth of a value. */
function isTrue(value) {
    if (value === undefined)
        return false;
    if (value.kind === 'list')
        return value.items.length > 0;
    if (value.kind === 'map')
        return value.entries.size > 0;
    const { type, text, identity } = value.scalar;
    return !(type === 'NoneType' || identity === 'number 0' || (type === 'str' && text === ''));
}
/** Python's `repr` of a value, as MkDocs puts it into its messages; long ones are cut. */
function pythonRepr(value) {
    if (value.kind === 'scalar')
        return value.scalar.type === 'str' ? pythonQuote(value.scalar.text) : value.scalar.text;
    if (value.kind === 'list')
        return value.items.length === 0 ? '[]' : '[…]';
    return value.entries.size === 0 ? '{}' : '{…}';
}
/** Text in quotes, as Python's `repr` prints it. */
function pythonQuote(text) {
    const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
    const escaped = shown.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
    return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
/** Python's name of a value's type. */
function pythonType(value) {
    return value.kind === 'scalar' ? value.scalar.type : value.kind === 'list' ? 'list' : 'dict';
}

;// CONCATENATED MODULE: ./build/src/parse/site/nav-grammar.js




/**
 * Reads the `nav` setting by MkDocs's own rules (`config_options.Nav`).
 *
 * @returns null where MkDocs makes the nav itself: no nav, or an empty list
 * @throws SiteProblem in MkDocs's words, at the value that it refuses
 */
function readNav(value) {
    if (value === undefined || isNull(value))
        return null;
    if (value.kind !== 'list')
        throw refuse(value, `Expected nav to be a list, got ${describe(value)}`);
    if (value.items.length === 0)
        return null;
    const reading = { entries: 0 };
    return value.items.map((item) => readItem(reading, item, 1));
}
function refuse(value, message) {
    return problemAt(value.source, value.start, `MkDocs refuses 'nav': ${message}`);
}
function describe(value) {
    if (value.kind === 'map' && value.entries.size > 0) {
        const keys = [...value.entries.values()].map(({ key }) => pythonRepr(key));
        return `dict with keys (${keys.slice(0, 20).join(', ')}${keys.length > 20 ? ', …' : ''})`;
    }
    if (value.kind === 'scalar' && (value.scalar.type === 'str' || value.scalar.type === 'NoneType'))
        return pythonRepr(value);
    return `a ${pythonType(value)}: ${pythonRepr(value)}`;
}
function readItem(reading, item, depth) {
    if (item.kind === 'scalar' && item.scalar.type === 'str')
        return pathEntry(reading, null, item, placeOf(item));
    if (item.kind !== 'map')
        throw refuse(item, `Expected nav item to be a string or dict, got ${describe(item)}`);
    const [entry, ...others] = item.entries.values();
    if (entry === undefined || others.length > 0)
        throw refuse(item, `Expected nav item to be a dict of size 1, got ${describe(item)}`);
    return readTitled(reading, entry, depth);
}
/** An entry with a title: a page or link, or a section of a list or (with MkDocs's warning) a map. */
function readTitled(reading, entry, depth) {
    const { key, value } = entry;
    const title = key.scalar.type === 'NoneType' ? null : key.scalar.text;
    if (value.kind === 'scalar') {
        if (value.scalar.type !== 'str')
            throw refuse(value, `Expected nav to be a list, got ${describe(value)}`);
        return pathEntry(reading, title, value, locate(key.source, entry.start, entry.end));
    }
    count(reading, value);
    if (depth > MAX_DEPTH)
        throw refuse(value, `sections are nested more than ${MAX_DEPTH} levels deep`);
    const location = locate(key.source, key.start, key.end);
    if (value.kind === 'list') {
        return { kind: 'section', title, location, children: value.items.map((item) => readItem(reading, item, depth + 1)) };
    }
    if (value.entries.size === 0)
        throw refuse(value, 'Expected nav to be a list, got a dict: {}');
    return { kind: 'section', title, location, children: [...value.entries.values()].map((child) => readTitled(reading, child, depth + 1)) };
}
function placeOf(value) {
    return locate(value.source, value.start, value.end);
}
function pathEntry(reading, title, value, location) {
    count(reading, value);
    return { kind: 'path', title, path: value.kind === 'scalar' ? value.scalar.text : '', location };
}
function count(reading, value) {
    reading.entries += 1;
    if (reading.entries > MAX_NAV_ENTRIES)
        throw refuse(value, `the nav has more than ${MAX_NAV_ENTRIES} entries, counting aliases`);
}

// EXTERNAL MODULE: ./build/src/parse/site/path.js
var site_path = __webpack_require__(1742);
;// CONCATENATED MODULE: ./build/src/parse/site/pathspec.js
/**
 * Reads patterns as Python's pathspec 0.11 does for MkDocs (`GitIgnoreSpec`), whose rules are near those of git's ignore
 * files, but look at each file alone.
 *
 * @throws RangeError for a line that pathspec refuses
 */
function parsePathSpec(text) {
    const patterns = [];
    // The line ends of Python's str.splitlines.
    for (const line of text.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)) {
        const pattern = parsePattern(line);
        if (pattern !== null)
            patterns.push(pattern);
    }
    return patterns;
}
function parsePattern(line) {
    const trimmed = line.endsWith('\\ ') ? line.trimStart() : line.trim();
    if (trimmed === '' || trimmed === '/' || trimmed.startsWith('#'))
        return null;
    const include = !trimmed.startsWith('!');
    const glob = include ? trimmed : trimmed.slice(1);
    const parts = glob.split('/');
    const folderOnly = parts.at(-1) === '';
    const segments = parts.filter((part, index) => part !== '**' || parts[index - 1] !== '**');
    if (segments[0] === '')
        segments.shift();
    else if ((segments.length === 1 || (segments.length === 2 && segments[1] === '')) && segments[0] !== '**')
        segments.unshift('**');
    if (segments.length === 0 || (segments.length === 1 && segments[0] === ''))
        throw new RangeError(`Invalid git pattern: '${trimmed}'`);
    if (segments.at(-1) === '')
        segments[segments.length - 1] = '**';
    for (const segment of segments) {
        if (/(?:^|[^\\])(?:\\\\)*\\$/.test(segment))
            throw new RangeError(`Invalid git pattern: '${trimmed}' ends with an escape`);
        if (hasEmptyRange(segment))
            return null;
    }
    return { include, segments, folderOnly };
}
/**
 * Whether a path is matched: the last pattern that matches it says so, but a pattern that only matches one of its
 * folders does not undo one that matches the file itself.
 */
function matchesPathSpec(spec, path) {
    const parts = path.split('/');
    let matched = false;
    let byFile = false;
    for (const pattern of spec) {
        const match = matchPattern(pattern, parts);
        if (match === null)
            continue;
        if (match === 'folder' && !pattern.include && byFile)
            continue;
        matched = pattern.include;
        byFile = match === 'file';
    }
    return matched;
}
/** Whether a pattern matches the file itself, only a folder that it is in, or nothing. */
function matchPattern(pattern, parts) {
    const { segments, folderOnly } = pattern;
    if (segments.at(-1) === '**') {
        if (segments.length === 1)
            return !folderOnly || parts.length > 1 ? (folderOnly ? 'folder' : 'file') : null;
        // What stands before the final `**` must leave at least one segment.
        return matchSegments(segments.slice(0, -1), parts.slice(0, -1), true) ? (folderOnly ? 'folder' : 'file') : null;
    }
    if (matchSegments(segments, parts, false))
        return 'file';
    return parts.length > 1 && matchSegments(segments, parts.slice(0, -1), true) ? 'folder' : null;
}
/** Matches globs against path segments; `open` allows further segments behind. Goes back to the last `**` only. */
function matchSegments(globs, parts, open) {
    let glob = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    for (;;) {
        if (glob === globs.length && (open || part === parts.length))
            return true;
        if (glob < globs.length && globs[glob] === '**') {
            star = glob;
            resume = part;
            glob += 1;
        }
        else if (glob < globs.length && part < parts.length && matchGlob(globs[glob] ?? '', parts[part] ?? '')) {
            glob += 1;
            part += 1;
        }
        else if (star !== -1 && resume < parts.length) {
            resume += 1;
            glob = star + 1;
            part = resume;
        }
        else
            return false;
    }
}
/** Matches one segment against a glob of `*`, `?`, `[…]` and `\`. Goes back to the last `*` only. */
function matchGlob(glob, text) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    for (;;) {
        if (at === glob.length && index === text.length)
            return true;
        const step = at < glob.length && glob[at] !== '*' && index < text.length ? matchOne(glob, at, text, index) : null;
        if (at < glob.length && glob[at] === '*') {
            star = at;
            resume = index;
            at += 1;
        }
        else if (step !== null) {
            at = step.glob;
            index = step.text;
        }
        else if (star !== -1 && resume < text.length) {
            resume += 1;
            at = star + 1;
            index = resume;
        }
        else
            return false;
    }
}
/** Matches one character; gives the positions behind, or null. */
function matchOne(glob, at, text, index) {
    const point = text.codePointAt(index) ?? 0;
    const next = index + (point > 0xffff ? 2 : 1);
    if (glob[at] === '?')
        return { glob: at + 1, text: next };
    if (glob[at] === '[') {
        const close = closingBracket(glob, at);
        if (close !== -1)
            return inBrackets(glob.slice(at + 1, close), point) ? { glob: close + 1, text: next } : null;
    }
    const literal = glob[at] === '\\' ? at + 1 : at;
    const wanted = glob.codePointAt(literal) ?? 0;
    return wanted === point ? { glob: literal + (wanted > 0xffff ? 2 : 1), text: next } : null;
}
/** Offset of the `]` that ends a bracket expression; -1 where none does and the `[` is a plain character. */
function closingBracket(glob, open) {
    let index = open + 1;
    if (glob[index] === '!' || glob[index] === '^')
        index += 1;
    return glob.indexOf(']', glob[index] === ']' ? index + 1 : index);
}
function inBrackets(body, point) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const characters = [...(negated ? body.slice(1) : body)].map((character) => character.codePointAt(0) ?? 0);
    let found = false;
    for (let index = 0; index < characters.length; index += 1) {
        const from = characters[index] ?? 0;
        const to = characters[index + 2];
        if (characters[index + 1] === 0x2d && to !== undefined) {
            found ||= from <= point && point <= to;
            index += 2;
        }
        else
            found ||= from === point;
    }
    return found !== negated;
}
/** Whether a bracket expression has a range that ends before it begins; newer versions of pathspec skip such a line. */
function hasEmptyRange(segment) {
    for (let open = segment.indexOf('['); open !== -1; open = segment.indexOf('[', open + 1)) {
        const close = closingBracket(segment, open);
        if (close === -1)
            return false;
        const characters = [...segment.slice(open + 1, close)];
        for (let index = 1; index + 1 < characters.length; index += 1) {
            if (characters[index] === '-' && (characters[index - 1] ?? '') > (characters[index + 1] ?? ''))
                return true;
        }
        open = close;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/parse/site/plugins.js


/**
 * Reads the `plugins` setting: a list of names and one-key maps, or a map. One whose `enabled` is false is off; those of
 * the plugin `group` are taken as they come.
 */
function readPlugins(value) {
    return plugins(value, 0);
}
/** How deep groups of groups are followed; nobody nests one. */
const MAX_GROUPS = 8;
function plugins(value, depth) {
    if (value?.kind === 'map')
        return [...value.entries.values()].flatMap((entry) => plugins_plugin(entry.key, entry.value, depth));
    if (value?.kind !== 'list')
        return [];
    return value.items.flatMap((item) => {
        if (item.kind !== 'map')
            return plugins_plugin(item, undefined, depth);
        const [entry] = item.entries.values();
        return entry === undefined ? [] : plugins_plugin(entry.key, entry.value, depth);
    });
}
function plugins_plugin(key, value, depth) {
    if (key.kind !== 'scalar' || key.scalar.type !== 'str')
        return [];
    const options = value?.kind === 'map' ? value : null;
    const name = key.scalar.text.slice(key.scalar.text.lastIndexOf('/') + 1);
    const enabled = options === null ? undefined : value_valueOf(options, 'enabled');
    if (isBool(enabled, 'False'))
        return [];
    if (name === 'group') {
        // A group is off unless it is switched on.
        const on = isBool(enabled, 'True') && depth < MAX_GROUPS;
        return on && options !== null ? plugins(value_valueOf(options, 'plugins'), depth + 1) : [];
    }
    return [{ name, options, location: locate(key.source, key.start, key.end) }];
}
function isBool(value, text) {
    return value?.kind === 'scalar' && value.scalar.type === 'bool' && value.scalar.text === text;
}
/** A plugin by its name. */
function findPlugin(list, name) {
    return list.find((plugin) => plugin.name === name);
}

;// CONCATENATED MODULE: ./build/src/parse/site/setting-types.js



/** A refusal of one setting in MkDocs's words, at its place. */
function refuseSetting(key, value, message) {
    const { path, startLine } = locate(value.source, value.start, value.end);
    return new problem/* SiteProblem */.H(`${path}:${startLine}: MkDocs refuses '${key}': ${message}`, path, startLine);
}
/**
 * Checks the settings that do not say where pages are, in the order and with the words of MkDocs 1.6.1. What depends on
 * packages that are installed (theme, plugins, extensions) cannot be checked here.
 *
 * @throws SiteProblem at the first setting that MkDocs refuses
 */
function checkSettings(map) {
    for (const [key, check] of Object.entries(checks)) {
        const value = value_valueOf(map, key);
        if (value === undefined)
            continue;
        const message = isNull(value) ? null : check(value);
        if (message !== null)
            throw refuseSetting(key, entryOf(map, key)?.value ?? value, message);
    }
}
const pythonClasses = { date: 'datetime.date', datetime: 'datetime.datetime' };
function className(value) {
    const type = pythonType(value);
    return `<class '${pythonClasses[type] ?? type}'>`;
}
/** MkDocs's `Type` option: a value of one Python type. */
function ofType(type) {
    return (value) => (pythonType(value) === type ? null : `Expected type: <class '${type}'> but received: ${className(value)}`);
}
const url = (value) => {
    if (value.kind === 'scalar' && value.scalar.text === '')
        return null;
    if (pythonType(value) !== 'str' || value.kind !== 'scalar')
        return 'Unable to parse the URL.';
    return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]/.test(value.scalar.text) ? null : "The URL isn't valid, it should include the http:// (scheme)";
};
const listOfItems = (value) => {
    if (value.kind === 'list' || !isTrue(value))
        return null;
    return `Expected a list of items, but a ${className(value)} was given.`;
};
const address = (value) => {
    const text = value.kind === 'scalar' ? value.scalar.text : '';
    return pythonType(value) === 'str' && /:[0-9]+$/.test(text) ? null : "Must be a string of format 'IP:PORT'";
};
const keyValues = (value) => value.kind === 'map' ? null : `The configuration is invalid. Expected a key-value mapping (dict) but received: ${className(value)}`;
const siteName = (value) => (isTrue(value) ? ofType('str')(value) : null);
/** In the order of MkDocs's schema; `nav`, the exclusions and `docs_dir` are read where they are used. */
const checks = {
    site_name: siteName,
    pages: () => "The configuration option 'pages' was removed from MkDocs. Use 'nav' instead.",
    site_url: url,
    site_description: ofType('str'),
    site_author: ofType('str'),
    site_dir: ofType('str'),
    copyright: ofType('str'),
    dev_addr: address,
    use_directory_urls: ofType('bool'),
    repo_url: url,
    repo_name: ofType('str'),
    edit_uri: ofType('str'),
    extra_css: ofType('list'),
    extra_javascript: listOfItems,
    extra_templates: ofType('list'),
    mdx_configs: () => 'For internal use only.',
    strict: ofType('bool'),
    remote_branch: ofType('str'),
    remote_name: ofType('str'),
    extra: keyValues,
    hooks: listOfItems,
    watch: listOfItems,
    validation: (value) => keyValues(value) ?? checkValidation(value),
};
const levels = ['warn', 'info', 'ignore'];
const absoluteLevels = [...levels, 'relative_to_docs'];
const navLevels = { omitted_files: levels, not_found: levels, absolute_links: absoluteLevels };
const linkLevels = { not_found: levels, absolute_links: absoluteLevels, unrecognized_links: levels, anchors: levels };
function checkValidation(value) {
    if (value.kind !== 'map')
        return null;
    for (const [part, schema] of [['nav', navLevels], ['links', linkLevels]]) {
        const own = value_valueOf(value, part);
        if (own !== undefined && !isNull(own) && own.kind !== 'map')
            return `Sub-option '${part}': ${keyValues(own) ?? ''}`;
        for (const [name, allowed] of Object.entries(schema)) {
            const level = validationLevel(value, part, name);
            if (level === undefined || isNull(level))
                continue;
            if (level.kind === 'scalar' && level.scalar.type === 'str' && allowed.includes(level.scalar.text))
                continue;
            const choices = allowed.map((choice) => `'${choice}'`).join(', ');
            return `Sub-option '${part}': Sub-option '${name}': Expected one of [${choices}], got ${pythonRepr(level)}`;
        }
    }
    return null;
}
/** A level of `validation`; a key right under `validation` counts for every part that has no own one. */
function validationLevel(validation, part, name) {
    const own = value_valueOf(validation, part);
    return (own?.kind === 'map' ? value_valueOf(own, name) : undefined) ?? value_valueOf(validation, name);
}

;// CONCATENATED MODULE: ./build/src/parse/site/configuration.js







/**
 * Reads the settings of a configuration whose parents are merged in.
 *
 * @param path the configuration file itself: all paths in it are relative to its folder, those of a parent too
 * @throws SiteProblem at the first setting that MkDocs would refuse
 */
function readConfiguration(path, map) {
    const nav = readNav(value_valueOf(map, 'nav'));
    const rules = {
        exclude: patterns(map, 'exclude_docs'),
        draft: patterns(map, 'draft_docs'),
        notInNav: patterns(map, 'not_in_nav'),
    };
    checkSettings(map);
    const plugins = readPlugins(value_valueOf(map, 'plugins'));
    const sameDir = plugins.some(({ name }) => name === 'same-dir');
    const docsDir = readDocsDir(path, map, sameDir);
    const validation = value_valueOf(map, 'validation');
    const absolute = validation?.kind === 'map' ? validationLevel(validation, 'nav', 'absolute_links') : undefined;
    return {
        path,
        docsDir,
        nav,
        rules,
        useDirectoryUrls: useDirectoryUrls(value_valueOf(map, 'use_directory_urls')),
        absoluteMeansDocs: stringOf(absolute) === 'relative_to_docs',
        plugins,
        hooks: isTrue(value_valueOf(map, 'hooks')),
    };
}
function patterns(map, key) {
    const value = value_valueOf(map, key);
    if (value === undefined || isNull(value))
        return null;
    const text = stringOf(value);
    if (text === null)
        throw refuseSetting(key, value, `Expected a multiline string, but a <class '${pythonType(value)}'> was given.`);
    try {
        return parsePathSpec(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw refuseSetting(key, value, error.message);
        throw error;
    }
}
function useDirectoryUrls(value) {
    return value === undefined || isNull(value) || isTrue(value);
}
function readDocsDir(path, map, sameDir) {
    const folder = (0,site_path/* folderOf */.yS)(path);
    const docsDir = directory(path, map, 'docs_dir', 'docs');
    if (docsDir === null) {
        const value = value_valueOf(map, 'docs_dir');
        const message = 'it leads out of the repository, and nothing outside is read';
        throw value === undefined ? new problem/* SiteProblem */.H(`${path}: docs_dir: ${message}`, path, null) : refuseDocsDir(value, message);
    }
    if (sameDir)
        return docsDir;
    if (docsDir === folder) {
        throw configuration_refuse(map, path, 'docs_dir', "The 'docs_dir' should not be the parent directory of the config file. Use a child directory instead so that the 'docs_dir' is a sibling of the config file.");
    }
    const siteDir = directory(path, map, 'site_dir', 'site');
    // A site_dir outside of the repository can only hold docs_dir by holding the whole repository.
    if (siteDir === null)
        return docsDir;
    if ((0,site_path/* isWithin */.UO)(docsDir, siteDir)) {
        throw configuration_refuse(map, path, 'site_dir', "The 'docs_dir' should not be within the 'site_dir' as this can mean the source files are overwritten by the output or it will be deleted if --clean is passed to mkdocs build.");
    }
    if ((0,site_path/* isWithin */.UO)(siteDir, docsDir)) {
        throw configuration_refuse(map, path, 'site_dir', "The 'site_dir' should not be within the 'docs_dir' as this leads to the build directory being copied into itself and duplicate nested files in the 'site_dir'.");
    }
    return docsDir;
}
function refuseDocsDir(value, message) {
    return refuseSetting('docs_dir', value, message);
}
function configuration_refuse(map, path, key, message) {
    const value = value_valueOf(map, key) ?? value_valueOf(map, 'docs_dir');
    return value === undefined ? new problem/* SiteProblem */.H(`${path}: MkDocs refuses '${key}': ${message}`, path, null) : refuseSetting(key, value, message);
}
/** A directory setting, relative to the root; null where it leads out. */
function directory(path, map, key, fallback) {
    const value = value_valueOf(map, key);
    if (value === undefined || isNull(value))
        return (0,site_path/* resolveInside */.LI)((0,site_path/* folderOf */.yS)(path), fallback);
    const wrong = ofType('str')(value);
    if (wrong !== null)
        throw refuseSetting(key, value, wrong);
    return (0,site_path/* resolveInside */.LI)((0,site_path/* folderOf */.yS)(path), stringOf(value) ?? fallback);
}
/** The refusal of a docs_dir that is not there. */
function missingDocsDir(configuration, map) {
    return configuration_refuse(map, configuration.path, 'docs_dir', `The path '${configuration.docsDir}' isn't an existing directory.`);
}

;// CONCATENATED MODULE: ./build/src/parse/site/auto-nav.js
/** The nav that MkDocs makes of the pages of docs_dir where the configuration has none. */
function automaticNav(files) {
    return nestPaths(files.filter((file) => file.isPage && file.inclusion === 'included').map((file) => file.src));
}
/** Puts paths, which come in MkDocs's order, into a section for each folder. */
function nestPaths(paths) {
    const root = { entries: [], sections: new Map() };
    for (const path of paths) {
        const parts = path.split('/');
        let branch = root;
        for (const folder of parts.slice(0, -1))
            branch = section(branch, folderTitle(folder));
        branch.entries.push({ kind: 'path', title: null, path, location: null });
    }
    return root.entries;
}
function section(branch, title) {
    const known = branch.sections.get(title);
    if (known !== undefined)
        return known;
    const made = { entries: [], sections: new Map() };
    branch.sections.set(title, made);
    branch.entries.push({ kind: 'section', title, children: made.entries, location: null });
    return made;
}
/** The title that MkDocs gives a folder: dashes and underscores are spaces, and all lower case is capitalised. */
function folderTitle(folder) {
    const title = folder.replaceAll(/[-_]/g, ' ');
    return title.toLowerCase() === title ? capitalize(title) : title;
}
/** Python's `str.capitalize` of a text in lower case: a digraph such as `ǆ` has its own title case. */
function capitalize(text) {
    const [first = ''] = text;
    const titled = { ǆ: 'ǅ', ǉ: 'ǈ', ǌ: 'ǋ', ǳ: 'ǲ' };
    const upper = titled[first] ?? first.toUpperCase();
    // Where upper case takes several letters (ß, ﬁ), only the first of them stays.
    const [head = '', ...tail] = upper;
    return head + tail.join('').toLowerCase() + text.slice(first.length);
}

;// CONCATENATED MODULE: ./build/src/parse/site/docs-files.js


/** The endings that MkDocs takes for pages (`utils.markdown_extensions`); case matters. */
const pageEndings = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd'];
function isPageName(name) {
    return pageEndings.some((ending) => name.endsWith(ending));
}
/** Whether a file is the index of its folder. */
function isIndexName(name) {
    const stem = (0,site_path/* stemOf */.Vc)(name);
    return stem === 'index' || stem === 'README';
}
/**
 * Says of each file what MkDocs does with it.
 *
 * @param sources paths relative to docs_dir
 */
function readDocsFiles(sources, docsDir, rules, useDirectoryUrls) {
    const inclusionOf = inclusionBy(rules);
    const files = sortWalk(sources).map((src) => ({ src, path: (0,site_path/* join */.fj)(docsDir, src), isPage: isPageName(src), inclusion: inclusionOf(src) }));
    return collectFiles(withoutCollisions(files, useDirectoryUrls));
}
function collectFiles(ordered) {
    return { ordered, bySrc: new Map(ordered.map((file) => [file.src, file])) };
}
/** The first of MkDocs's settings that matches a file decides of it. */
function inclusionBy(rules) {
    const exclude = [...parsePathSpec('.*\n/templates/'), ...(rules.exclude ?? [])];
    return (src) => {
        if (matchesPathSpec(exclude, src))
            return 'excluded';
        if (rules.draft !== null && matchesPathSpec(rules.draft, src))
            return 'draft';
        if (rules.notInNav !== null && matchesPathSpec(rules.notInNav, src))
            return 'not_in_nav';
        return 'included';
    };
}
/** Whether `mkdocs build` builds a file. */
function isBuilt(inclusion) {
    return inclusion === 'included' || inclusion === 'not_in_nav';
}
/** The order of MkDocs's walk: a folder's files before its folders, the index first, then names by code points. */
function sortWalk(sources) {
    const folders = new Map();
    for (const src of sources) {
        const folder = (0,site_path/* folderOf */.yS)(src);
        const names = folders.get(folder);
        if (names === undefined)
            folders.set(folder, [src]);
        else
            names.push(src);
    }
    const sorted = [...folders.keys()].map((folder) => ({ folder, parts: folder === '' ? [] : folder.split('/') }));
    sorted.sort((left, right) => compareParts(left.parts, right.parts));
    return sorted.flatMap(({ folder }) => (folders.get(folder) ?? []).sort(compareNames));
}
function compareParts(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const order = (0,site_path/* compareCodePoints */.OP)(left[index] ?? '', right[index] ?? '');
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareNames(left, right) {
    const leftIndex = isIndexName((0,site_path/* nameOf */.Vb)(left));
    const rightIndex = isIndexName((0,site_path/* nameOf */.Vb)(right));
    if (leftIndex !== rightIndex)
        return leftIndex ? -1 : 1;
    return (0,site_path/* compareCodePoints */.OP)(left, right);
}
/**
 * Takes out files that would be written to the same place as another of their folder: of each such pair the first in
 * MkDocs's order, or the later one where that is not built.
 */
function withoutCollisions(files, useDirectoryUrls) {
    const first = new Map();
    const gone = new Set();
    for (const file of files) {
        // Only files of one folder are compared: foo.md and foo/index.md both stay.
        const key = `${(0,site_path/* folderOf */.yS)(file.src)}\0${destination(file, useDirectoryUrls)}`;
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, file);
        else
            gone.add(isBuilt(file.inclusion) ? earlier : file);
    }
    return gone.size === 0 ? [...files] : files.filter((file) => !gone.has(file));
}
/** Where MkDocs writes a file, relative to its folder. */
function destination(file, useDirectoryUrls) {
    const name = (0,site_path/* nameOf */.Vb)(file.src);
    if (!file.isPage)
        return name;
    const stem = isIndexName(name) ? 'index' : (0,site_path/* stemOf */.Vc)(name);
    return stem === 'index' || !useDirectoryUrls ? `${stem}.html` : `${stem}/index.html`;
}

;// CONCATENATED MODULE: ./build/src/parse/site/url.js
/**
 * What MkDocs takes a nav entry for that names no file, by the rules of Python's `urlsplit`.
 *
 * @throws RangeError for a URL that `urlsplit` refuses, on which MkDocs 1.6.1 crashes
 */
function linkKind(url) {
    // urlsplit drops leading control characters and spaces, and tabs and line breaks anywhere.
    const cleaned = url.replace(/^[\u0000-\u0020]+/, '').replaceAll(/[\t\n\r]/g, '');
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(cleaned)?.[0] ?? '';
    const rest = cleaned.slice(scheme.length);
    const host = rest.startsWith('//') ? (/^[^/?#]*/.exec(rest.slice(2))?.[0] ?? '') : '';
    if (host.includes('[') !== host.includes(']'))
        throw new RangeError('Invalid IPv6 URL');
    if (scheme !== '' || host !== '')
        return 'external';
    return url.startsWith('/') ? 'absolute' : 'missing';
}

;// CONCATENATED MODULE: ./build/src/parse/site/navigation.js



/** Makes pages, links and sections of nav entries, as MkDocs's `get_navigation` does. */
function resolveNavigation(entries, files, rules) {
    // MkDocs makes one page per file: its first title holds wherever the file is named.
    const pages = new Map();
    const resolve = (entry) => {
        if (entry.kind === 'section')
            return sectionOf(entry.title, entry.children.map(resolve), entry.location);
        const { title, path, location } = entry;
        const lookup = rules.absoluteMeansDocs ? path.replace(/^\/+/, '') : path;
        const file = files.bySrc.get(purePath(lookup));
        if (file !== undefined) {
            const known = pages.get(file);
            if (known !== undefined)
                return { ...known, location };
            const page = { kind: 'page', title, src: file.src, path: file.path, inclusion: file.inclusion, location };
            pages.set(file, page);
            return page;
        }
        const link = kindOf(entry.path, entry, rules);
        return { kind: 'link', title, url: path, link, path: link === 'missing' ? missingPath(lookup, rules) : null, location };
    };
    return entries.map(resolve);
}
/** A section; a null title (a nav key `~`) is told from an empty one by its mark. */
function sectionOf(title, children, location) {
    return title === null ? { kind: 'section', title: '', untitled: true, children, location } : { kind: 'section', title, children, location };
}
/** Python's `PurePath(path).as_posix()`: `.` and repeated or trailing slashes go, `..` stays. */
function purePath(path) {
    if (!/(?:^|\/)(?:\.?)(?:\/|$)/.test(path))
        return path;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return (path.startsWith('/') ? '/' : '') + parts.join('/');
}
function kindOf(url, entry, rules) {
    try {
        const kind = linkKind(url);
        return kind === 'absolute' && rules.absoluteMeansDocs ? 'missing' : kind;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        if (!rules.refuseInvalidUrl)
            return 'external';
        const { path = rules.config, startLine = null } = entry.location ?? {};
        throw new problem/* SiteProblem */.H(`${path}${startLine === null ? '' : `:${startLine}`}: MkDocs fails on the URL '${url.slice(0, 200)}' in nav: ${error.message}`, path, startLine);
    }
}
/** Where the page would be, relative to the root; null where no file of docs_dir could be meant. */
function missingPath(url, rules) {
    const path = purePath(url.replace(/^\/+/, ''));
    return path === '' || path.split('/').includes('..') ? null : (0,site_path/* join */.fj)(rules.docsDir, path);
}
/** Every page of a nav, in its order. */
function pagesOf(items) {
    const pages = [];
    const visit = (item) => {
        if (item.kind === 'page')
            pages.push(item);
        else if (item.kind === 'section')
            item.children.forEach(visit);
    };
    items.forEach(visit);
    return pages;
}

;// CONCATENATED MODULE: ./build/src/parse/site/plugin-kinds.js
/**
 * Plugins whose part in the nav is worked out here, and `same-dir` and `exclude`, whose part in the files is.
 */
const resolved = ['awesome-pages', 'awesome-nav', 'literate-nav', 'section-index', 'monorepo', 'same-dir', 'exclude'];
/**
 * Plugins that leave the set of pages and the nav as they are: they change what is in a page, add files that are no
 * pages, or look at the result. `redirects` writes files that no reader of the nav sees.
 */
const harmless = 'search redirects minify minify_html htmlmin tags social privacy offline optimize meta info typeset git-revision-date git-revision-date-localized git-authors ' +
    'git-committers git-committers-2 git-latest-changes document-dates mkdocstrings autorefs mike rss llmstxt llmstxt-md llms-txt glightbox lightgallery ' +
    'include-markdown markdown-exec markdownextradata table-reader kroki plantuml plantuml_markdown build_plantuml mermaid2 mermaid-to-image ' +
    'drawio drawio-exporter drawio_file d2 excalidraw swagger-ui-tag render_swagger neoteroi.mkdocsoad open-in-new-tab exclude-search toggle-sidebar ' +
    'meta-descriptions meta-manager gh-admonitions callouts caption img2fig img2figv2 image-captions enumerate-headings codeinclude ' +
    'bibtex htmlproofer linkcheck spellcheck link-marker external-markdown badges tooltips mkdocs-video encryptcontent termynal click charts charts_plugin ' +
    'vegalite git-snippet snippets same-tab abbr abbreviations glossary ezglossary print-site with-pdf pdf-export pdf to-pdf techdocs-core tocgen ' +
    'autolinks autolink_references absolute-links site-urls alias abs-rel-links embed_file embed-file panzoom section-numbers add-number ' +
    'statistics timetoread reading-time page-views open-graph opengraph preview-images resize-images webp thumbnails compress ' +
    'kicad doxygen-tags no-sidebar h5p puml code-validator material-relative-language-selector gitlab-badges ask-ai feedback dracula';
let harmlessNames = null;
/** Whether a plugin, by its name, cannot change which pages the nav reaches, or only in a way that is worked out. */
function isUnderstood(name) {
    harmlessNames ??= new Set([...harmless.split(' '), ...resolved]);
    return harmlessNames.has(name);
}
/** Plugins that are known to make pages or change the nav in ways that only running them would show. */
const generators = {
    'gen-files': 'makes pages by running scripts of the project',
    i18n: 'builds the site once for each language, with files chosen by their suffix or folder',
    blog: 'makes pages and sections for posts',
    multirepo: 'takes pages from other repositories',
    macros: 'runs code of the project, which may change the nav',
    'api-autonav': 'makes pages from source code',
    'mkdocs-jupyter': 'makes pages of notebooks',
    jupyter: 'makes pages of notebooks',
    coverage: 'makes a page from a coverage report',
    'simple-hooks': 'runs code of the project',
    simple: 'builds docs_dir from files all over the repository',
    'file-filter': 'takes files out of the site',
};
/** Why the nav cannot be known from the repository alone; empty where it can. */
function dynamicReasons(plugins, hooks) {
    const reasons = hooks ? ['hooks: Python files of the project may change the nav'] : [];
    for (const { name } of plugins) {
        const reason = Object.hasOwn(generators, name) ? generators[name] : undefined;
        if (reason !== undefined)
            reasons.push(`plugin ${name}: it ${reason}`);
        else if (!isUnderstood(name))
            reasons.push(`plugin ${name}: it is not known, and may change the nav`);
    }
    return [...new Set(reasons)];
}

;// CONCATENATED MODULE: ./build/src/parse/site/site.js




/** Puts a site together from its configuration and the names of its files. Titles that only a page gives are null. */
function assembleSite({ configuration, files: sources }) {
    const { path, docsDir, nav, rules, useDirectoryUrls, absoluteMeansDocs, plugins, hooks } = configuration;
    const files = readDocsFiles(sources, docsDir, rules, useDirectoryUrls);
    const navigation = { config: path, docsDir, absoluteMeansDocs, refuseInvalidUrl: !path.includes('properdocs') };
    const items = resolveNavigation(nav ?? automaticNav(files.ordered), files, navigation);
    const reasons = dynamicReasons(plugins, hooks);
    return {
        config: path,
        docsDir,
        source: reasons.length > 0 ? 'dynamic' : nav === null ? 'auto' : 'config',
        reasons,
        nav: items,
        pages: new Map(files.ordered.filter(({ isPage }) => isPage).map(({ path: page, inclusion }) => [page, inclusion])),
        omitted: omittedPages(items, files),
        files: new Set(sources.map((source) => (docsDir === '' ? source : `${docsDir}/${source}`))),
        useDirectoryUrls,
    };
}
/** Pages that are included and that the nav does not name, in MkDocs's order. */
function omittedPages(items, files) {
    const named = new Set(pagesOf(items).map(({ src }) => src));
    return files.ordered.filter(({ isPage, inclusion, src }) => isPage && inclusion === 'included' && !named.has(src)).map(({ src }) => src);
}

;// CONCATENATED MODULE: ./build/src/parse/site/inherit.js




/** Longest chain of `INHERIT`; real ones have three links, and a circle has no end. */
const MAX_PARENTS = 50;
/**
 * What a configuration says of its parent, as written: a path relative to the file that says it.
 *
 * @returns null where it names none
 * @throws SiteProblem for a parent that is no text
 */
function parentOf(map) {
    const value = value_valueOf(map, 'INHERIT');
    if (value === undefined)
        return null;
    const path = stringOf(value);
    if (path === null)
        throw problemAt(value.source, value.start, "expected a path after 'INHERIT'");
    return { path, value };
}
/** The refusal of a parent that cannot be read. */
function parentProblem(value, message) {
    return problemAt(value.source, value.start, message);
}
/** Merges a configuration into its parent: maps deeply, everything else is the child's. */
function mergeInto(parent, child, lists, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new problem/* SiteProblem */.H('maps are nested too deeply to be merged', child.source.path, null);
    const entries = new Map(parent.entries);
    for (const [identity, entry] of child.entries) {
        if (depth === 0 && identity === 'str INHERIT')
            continue;
        const value = mergeValue(entries.get(identity)?.value, entry.value, lists, depth);
        entries.set(identity, value === entry.value ? entry : { ...entry, value });
    }
    if (depth === 0)
        entries.delete('str INHERIT');
    return { ...child, entries };
}
function mergeValue(old, value, lists, depth) {
    if (old?.kind === 'map' && value.kind === 'map')
        return mergeInto(old, value, lists, depth + 1);
    if (lists === 'append' && old?.kind === 'list' && value.kind === 'list')
        return { ...value, items: [...old.items, ...value.items] };
    return value;
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/characters.js
/** A line break in PyYAML's eyes: LF, CR, NEL, LS or PS. */
function isBreak(code) {
    return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
/** A line break, or the NUL that ends the scanned text. */
function isBreakOrEnd(code) {
    return code === 0 || isBreak(code);
}
/** A space, a tab, a line break or the end: what must follow an indicator. */
function isBlankOrEnd(code) {
    return code === 32 || code === 9 || isBreakOrEnd(code);
}
/** A letter, a digit, `-` or `_`: what anchors and tag handles are made of. */
function isWord(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45 || code === 95;
}
/** Offset behind the line break at an offset, which must be one; CRLF is one break. */
function afterBreak(text, index) {
    return text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1;
}
/** What a line break contributes to a scalar's text: LS and PS are kept, the others are a newline. */
function breakText(text, index) {
    const code = text.charCodeAt(index);
    return code === 0x2028 || code === 0x2029 ? (text[index] ?? '') : '\n';
}
/** Whether `---` or `...` stands at an offset, followed by a blank. */
function isDocumentMark(text, index) {
    return (text.startsWith('---', index) || text.startsWith('...', index)) && isBlankOrEnd(text.charCodeAt(index + 3));
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/scalars.js

/** A place that PyYAML's scanner refuses. */
class ScanProblem extends Error {
    name = 'ScanProblem';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Steps over the line break at the cursor and gives what it adds to a scalar. */
function takeBreak(cursor) {
    const text = breakText(cursor.text, cursor.index);
    cursor.index = afterBreak(cursor.text, cursor.index);
    cursor.lineStart = cursor.index;
    cursor.line += 1;
    return text;
}
function code(cursor) {
    return cursor.text.charCodeAt(cursor.index);
}
/** A single line break folds into a space; further ones are kept. */
function fold(first, more) {
    if (first !== '\n')
        return first + more.join('');
    return more.length === 0 ? ' ' : more.join('');
}
/**
 * Reads a scalar without quotes.
 *
 * @param indent the column below which a continued line no longer belongs to it
 */
function scanPlain(cursor, inFlow, indent) {
    const { text } = cursor;
    const chunks = [];
    let end = cursor.index;
    let spaces = '';
    let brokeLine = false;
    for (;;) {
        if (code(cursor) === 35)
            break;
        const start = cursor.index;
        let index = start;
        for (;;) {
            const ch = text.charCodeAt(index);
            if (isBlankOrEnd(ch))
                break;
            if (ch === 58 && endsKey(text.charCodeAt(index + 1), inFlow))
                break;
            if (inFlow && (ch === 44 || ch === 63 || ch === 91 || ch === 93 || ch === 123 || ch === 125))
                break;
            index += 1;
        }
        if (index === start)
            break;
        brokeLine = false;
        chunks.push(spaces, text.slice(start, index));
        cursor.index = index;
        end = index;
        const gap = scanPlainGap(cursor);
        brokeLine = gap.brokeLine;
        spaces = gap.text;
        if (spaces === '' || code(cursor) === 35 || (!inFlow && cursor.index - cursor.lineStart < indent))
            break;
    }
    return { value: chunks.join(''), end, brokeLine };
}
/** Whether a `:` before this character ends a key. */
function endsKey(next, inFlow) {
    if (isBlankOrEnd(next))
        return true;
    return inFlow && (next === 44 || next === 91 || next === 93 || next === 123 || next === 125);
}
/** The white space between two words of a plain scalar; empty where the scalar ends. */
function scanPlainGap(cursor) {
    const start = cursor.index;
    while (code(cursor) === 32)
        cursor.index += 1;
    if (!isBreak(code(cursor)))
        return { text: cursor.text.slice(start, cursor.index), brokeLine: false };
    const first = takeBreak(cursor);
    if (isDocumentMark(cursor.text, cursor.index))
        return { text: '', brokeLine: true };
    const more = [];
    for (;;) {
        if (code(cursor) === 32)
            cursor.index += 1;
        else if (isBreak(code(cursor))) {
            more.push(takeBreak(cursor));
            if (isDocumentMark(cursor.text, cursor.index))
                return { text: '', brokeLine: true };
        }
        else
            return { text: fold(first, more), brokeLine: true };
    }
}
/** Reads a quoted scalar; the cursor stands on the opening quote. */
function scanQuoted(cursor) {
    const { text } = cursor;
    const start = cursor.index;
    const quote = code(cursor);
    const chunks = [];
    cursor.index += 1;
    for (;;) {
        scanQuotedWord(cursor, quote, chunks);
        if (code(cursor) === quote)
            break;
        const blankStart = cursor.index;
        while (code(cursor) === 32 || code(cursor) === 9)
            cursor.index += 1;
        const ch = code(cursor);
        if (ch === 0)
            throw new ScanProblem('found unexpected end of stream in a quoted scalar', start);
        if (isBreak(ch)) {
            const first = takeBreak(cursor);
            chunks.push(fold(first, scanQuotedBreaks(cursor)));
        }
        else
            chunks.push(text.slice(blankStart, cursor.index));
    }
    cursor.index += 1;
    return chunks.join('');
}
/** Empty lines inside a quoted scalar, and the indentation of the next one. */
function scanQuotedBreaks(cursor) {
    const breaks = [];
    for (;;) {
        if (isDocumentMark(cursor.text, cursor.index))
            throw new ScanProblem('found unexpected document separator in a quoted scalar', cursor.index);
        while (code(cursor) === 32 || code(cursor) === 9)
            cursor.index += 1;
        if (!isBreak(code(cursor)))
            return breaks;
        breaks.push(takeBreak(cursor));
    }
}
const escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '\\': '\\',
    '/': '/',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const escapeLengths = { x: 2, u: 4, U: 8 };
/** Everything up to white space or the closing quote. */
function scanQuotedWord(cursor, quote, chunks) {
    const { text } = cursor;
    const double = quote === 34;
    for (;;) {
        const start = cursor.index;
        let index = start;
        for (;;) {
            const ch = text.charCodeAt(index);
            if (ch === 34 || ch === 39 || ch === 92 || isBlankOrEnd(ch))
                break;
            index += 1;
        }
        if (index > start)
            chunks.push(text.slice(start, index));
        cursor.index = index;
        const ch = text.charCodeAt(index);
        if (!double && ch === 39 && text.charCodeAt(index + 1) === 39) {
            chunks.push("'");
            cursor.index += 2;
        }
        else if ((double && ch === 39) || (!double && (ch === 34 || ch === 92))) {
            chunks.push(text[index] ?? '');
            cursor.index += 1;
        }
        else if (double && ch === 92)
            chunks.push(...scanEscape(cursor));
        else
            return;
    }
}
/** An escape of a double-quoted scalar; the cursor stands on the backslash. */
function scanEscape(cursor) {
    cursor.index += 1;
    const letter = cursor.text[cursor.index] ?? '\0';
    const replacement = escapes[letter];
    if (replacement !== undefined) {
        cursor.index += 1;
        return [replacement];
    }
    const length = escapeLengths[letter];
    if (length !== undefined) {
        const digits = cursor.text.slice(cursor.index + 1, cursor.index + 1 + length);
        const point = /^[0-9A-Fa-f]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN;
        if (!(point <= 0x10ffff))
            throw new ScanProblem(`expected escape sequence of ${length} hexadecimal numbers`, cursor.index);
        cursor.index += 1 + length;
        return [String.fromCodePoint(point)];
    }
    if (isBreak(code(cursor))) {
        takeBreak(cursor);
        return scanQuotedBreaks(cursor);
    }
    throw new ScanProblem(`found unknown escape character '${letter === '\0' ? 'end of file' : letter}' in a double-quoted scalar`, cursor.index);
}
/**
 * Reads a block scalar (`|` or `>`).
 *
 * @param parentIndent the column of the collection that holds it
 */
function scanBlock(cursor, parentIndent) {
    const folded = code(cursor) === 62;
    cursor.index += 1;
    const { keep, increment } = scanBlockHeader(cursor);
    const minimum = Math.max(parentIndent + 1, 1);
    let breaks;
    let indent;
    if (increment === null) {
        const lead = scanBlockLead(cursor);
        breaks = lead.breaks;
        indent = Math.max(minimum, lead.deepest);
    }
    else {
        indent = minimum + increment - 1;
        breaks = scanBlockBreaks(cursor, indent);
    }
    const chunks = [];
    let lineBreak = '';
    while (cursor.index - cursor.lineStart === indent && code(cursor) !== 0) {
        chunks.push(...breaks);
        const leadingText = code(cursor) !== 32 && code(cursor) !== 9;
        const start = cursor.index;
        while (!isBreakOrEnd(code(cursor)))
            cursor.index += 1;
        chunks.push(cursor.text.slice(start, cursor.index));
        lineBreak = code(cursor) === 0 ? '' : takeBreak(cursor);
        breaks = scanBlockBreaks(cursor, indent);
        if (cursor.index - cursor.lineStart !== indent || code(cursor) === 0)
            break;
        const joins = folded && lineBreak === '\n' && leadingText && code(cursor) !== 32 && code(cursor) !== 9;
        if (!joins)
            chunks.push(lineBreak);
        else if (breaks.length === 0)
            chunks.push(' ');
    }
    if (keep !== false)
        chunks.push(lineBreak);
    if (keep === true)
        chunks.push(...breaks);
    return chunks.join('');
}
/** `+`/`-` and the indentation digit behind `|` or `>`, up to the end of the line. */
function scanBlockHeader(cursor) {
    let keep = null;
    let increment = null;
    for (let position = 0; position < 2; position += 1) {
        const ch = code(cursor);
        if (keep === null && (ch === 43 || ch === 45)) {
            keep = ch === 43;
            cursor.index += 1;
        }
        else if (increment === null && ch >= 48 && ch <= 57) {
            if (ch === 48)
                throw new ScanProblem('expected indentation indicator in the range 1-9, but found 0', cursor.index);
            increment = ch - 48;
            cursor.index += 1;
        }
    }
    if (code(cursor) !== 32 && !isBreakOrEnd(code(cursor))) {
        throw new ScanProblem('expected chomping or indentation indicators of a block scalar', cursor.index);
    }
    while (code(cursor) === 32)
        cursor.index += 1;
    if (code(cursor) === 35)
        while (!isBreakOrEnd(code(cursor)))
            cursor.index += 1;
    if (!isBreakOrEnd(code(cursor)))
        throw new ScanProblem('expected a comment or a line break after a block scalar indicator', cursor.index);
    if (code(cursor) !== 0)
        takeBreak(cursor);
    return { keep, increment };
}
/** Empty lines before the first text of a block scalar; the deepest of them counts for its indentation, as in PyYAML. */
function scanBlockLead(cursor) {
    const breaks = [];
    let deepest = 0;
    for (;;) {
        if (code(cursor) === 32) {
            cursor.index += 1;
            deepest = Math.max(deepest, cursor.index - cursor.lineStart);
        }
        else if (isBreak(code(cursor)))
            breaks.push(takeBreak(cursor));
        else
            return { breaks, deepest };
    }
}
function scanBlockBreaks(cursor, indent) {
    const breaks = [];
    const skipIndent = () => {
        while (cursor.index - cursor.lineStart < indent && code(cursor) === 32)
            cursor.index += 1;
    };
    skipIndent();
    while (isBreak(code(cursor))) {
        breaks.push(takeBreak(cursor));
        skipIndent();
    }
    return breaks;
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/scanner.js



/** The longest text, in characters, between the start of a key and its `:` (YAML 1.1, 7.4.3; PyYAML keeps to it). */
const MAX_KEY_LENGTH = 1024;
/**
 * Splits YAML into the tokens that PyYAML's scanner would give.
 *
 * @returns the tokens, and the place where scanning had to stop; the reader meets it after the tokens before it, as
 *   PyYAML does, so that the first mistake in the file is the one that is named
 */
function scan(text) {
    const scanner = {
        text: `${text}\0`,
        index: 0,
        lineStart: 0,
        line: 0,
        tokens: [],
        flowLevel: 0,
        indent: -1,
        indents: [],
        allowKey: true,
        possibleKeys: [null],
    };
    try {
        while (scanToken(scanner))
            ;
        return { tokens: scanner.tokens, problem: null };
    }
    catch (problem) {
        if (problem instanceof ScanProblem)
            return { tokens: scanner.tokens, problem };
        throw problem;
    }
}
function push(scanner, type, start, rest = {}) {
    scanner.tokens.push({ type, start, end: scanner.index, value: '', plain: false, handle: null, ...rest });
}
function column(scanner) {
    return scanner.index - scanner.lineStart;
}
/** Scans one token; false at the end of the text. */
function scanToken(scanner) {
    skipToToken(scanner);
    dropStaleKeys(scanner);
    unwind(scanner, column(scanner));
    const { text, index } = scanner;
    const ch = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (ch === 0) {
        endBlocks(scanner);
        push(scanner, '<stream end>', index);
        return false;
    }
    if (column(scanner) === 0 && ch === 37)
        scanDirective(scanner);
    else if (column(scanner) === 0 && isDocumentMark(text, index)) {
        endBlocks(scanner);
        scanner.index += 3;
        push(scanner, ch === 45 ? '<document start>' : '<document end>', index);
    }
    else if (ch === 91 || ch === 123)
        openFlow(scanner, ch === 91 ? '[' : '{');
    else if (ch === 93 || ch === 125)
        closeFlow(scanner, ch === 93 ? ']' : '}');
    else if (ch === 44) {
        scanner.allowKey = true;
        forgetKey(scanner);
        scanner.index += 1;
        push(scanner, ',', index);
    }
    else if (ch === 45 && isBlankOrEnd(next))
        scanEntry(scanner);
    else if (ch === 63 && (scanner.flowLevel > 0 || isBlankOrEnd(next)))
        scanKey(scanner);
    else if (ch === 58 && (scanner.flowLevel > 0 || isBlankOrEnd(next)))
        scanValue(scanner);
    else if (ch === 42 || ch === 38)
        scanAnchor(scanner, ch === 42 ? '<alias>' : '<anchor>');
    else if (ch === 33)
        scanTag(scanner);
    else if ((ch === 124 || ch === 62) && scanner.flowLevel === 0) {
        scanner.allowKey = true;
        forgetKey(scanner);
        const value = scanBlock(scanner, scanner.indent);
        push(scanner, '<scalar>', index, { value });
    }
    else if (ch === 39 || ch === 34) {
        rememberKey(scanner);
        scanner.allowKey = false;
        const value = scanQuoted(scanner);
        push(scanner, '<scalar>', index, { value });
    }
    else if (startsPlain(scanner, ch, next)) {
        rememberKey(scanner);
        scanner.allowKey = false;
        const { value, end, brokeLine } = scanPlain(scanner, scanner.flowLevel > 0, scanner.indent + 1);
        if (brokeLine)
            scanner.allowKey = true;
        push(scanner, '<scalar>', index, { value, end, plain: true });
    }
    else
        throw new ScanProblem(`found character ${ch === 9 ? "'\\t'" : `'${text[index]}'`} that cannot start any token`, index);
    return true;
}
function startsPlain(scanner, ch, next) {
    if (isBlankOrEnd(ch))
        return false;
    if (!'-?:,[]{}#&*!|>\'"%@`'.includes(String.fromCharCode(ch)))
        return true;
    return !isBlankOrEnd(next) && (ch === 45 || (scanner.flowLevel === 0 && (ch === 63 || ch === 58)));
}
function skipToToken(scanner) {
    for (;;) {
        while (scanner.text.charCodeAt(scanner.index) === 32)
            scanner.index += 1;
        if (scanner.text.charCodeAt(scanner.index) === 35) {
            while (!isBreakOrEnd(scanner.text.charCodeAt(scanner.index)))
                scanner.index += 1;
        }
        if (!isBreak(scanner.text.charCodeAt(scanner.index)))
            return;
        takeBreak(scanner);
        if (scanner.flowLevel === 0)
            scanner.allowKey = true;
    }
}
function failKey(key) {
    throw new ScanProblem("could not find expected ':' of the key that starts here", key.start);
}
/**
 * Keys do not span lines, nor more than {@link MAX_KEY_LENGTH}. Of the flow levels in between, each is looked at when
 * the scanner comes back to it, which keeps deep nesting linear.
 */
function dropStaleKeys(scanner) {
    for (const level of scanner.flowLevel === 0 ? [0] : [0, scanner.flowLevel]) {
        const key = scanner.possibleKeys[level];
        if (key === null || key === undefined)
            continue;
        if (key.line === scanner.line && scanner.index - key.start <= MAX_KEY_LENGTH)
            continue;
        if (key.required)
            failKey(key);
        scanner.possibleKeys[level] = null;
    }
}
function rememberKey(scanner) {
    if (!scanner.allowKey)
        return;
    const required = scanner.flowLevel === 0 && scanner.indent === column(scanner);
    forgetKey(scanner);
    const { index: start, line } = scanner;
    scanner.possibleKeys[scanner.flowLevel] = { token: scanner.tokens.length, required, start, line, column: column(scanner) };
}
function forgetKey(scanner) {
    const key = scanner.possibleKeys[scanner.flowLevel];
    if (key?.required === true)
        failKey(key);
    scanner.possibleKeys[scanner.flowLevel] = null;
}
function unwind(scanner, to) {
    if (scanner.flowLevel > 0)
        return;
    while (scanner.indent > to) {
        scanner.indent = scanner.indents.pop() ?? -1;
        push(scanner, '<block end>', scanner.index);
    }
}
function indentTo(scanner, to) {
    if (scanner.indent >= to)
        return false;
    if (scanner.indents.length >= MAX_DEPTH)
        throw tooDeep(scanner.index);
    scanner.indents.push(scanner.indent);
    scanner.indent = to;
    return true;
}
function tooDeep(offset) {
    return new ScanProblem(`lists and maps are nested more than ${MAX_DEPTH} levels deep`, offset);
}
/** Ends every open block before a document mark or the end of the text. */
function endBlocks(scanner) {
    unwind(scanner, -1);
    forgetKey(scanner);
    scanner.allowKey = false;
}
function scanDirective(scanner) {
    endBlocks(scanner);
    const start = scanner.index;
    while (!isBreakOrEnd(scanner.text.charCodeAt(scanner.index)))
        scanner.index += 1;
    push(scanner, '<directive>', start, { value: scanner.text.slice(start, scanner.index) });
}
function openFlow(scanner, type) {
    rememberKey(scanner);
    if (scanner.flowLevel >= MAX_DEPTH)
        throw tooDeep(scanner.index);
    scanner.flowLevel += 1;
    scanner.possibleKeys[scanner.flowLevel] = null;
    scanner.allowKey = true;
    const start = scanner.index;
    scanner.index += 1;
    push(scanner, type, start);
}
function closeFlow(scanner, type) {
    forgetKey(scanner);
    if (scanner.flowLevel === 0)
        throw new ScanProblem(`expected the node content, but found '${type}'`, scanner.index);
    scanner.flowLevel -= 1;
    scanner.allowKey = false;
    const start = scanner.index;
    scanner.index += 1;
    push(scanner, type, start);
}
function scanEntry(scanner) {
    if (scanner.flowLevel === 0) {
        if (!scanner.allowKey)
            throw new ScanProblem('sequence entries are not allowed here', scanner.index);
        if (indentTo(scanner, column(scanner)))
            push(scanner, '<block sequence start>', scanner.index);
    }
    scanner.allowKey = true;
    forgetKey(scanner);
    const start = scanner.index;
    scanner.index += 1;
    push(scanner, '-', start);
}
function scanKey(scanner) {
    if (scanner.flowLevel === 0) {
        if (!scanner.allowKey)
            throw new ScanProblem('mapping keys are not allowed here', scanner.index);
        if (indentTo(scanner, column(scanner)))
            push(scanner, '<block mapping start>', scanner.index);
    }
    scanner.allowKey = scanner.flowLevel === 0;
    forgetKey(scanner);
    const start = scanner.index;
    scanner.index += 1;
    push(scanner, '?', start);
}
function scanValue(scanner) {
    const key = scanner.possibleKeys[scanner.flowLevel];
    if (key !== null && key !== undefined) {
        scanner.possibleKeys[scanner.flowLevel] = null;
        const inserted = [{ type: '?', start: key.start, end: key.start, value: '', plain: false, handle: null }];
        if (scanner.flowLevel === 0 && indentTo(scanner, key.column)) {
            inserted.unshift({ type: '<block mapping start>', start: key.start, end: key.start, value: '', plain: false, handle: null });
        }
        scanner.tokens.splice(key.token, 0, ...inserted);
        scanner.allowKey = false;
    }
    else {
        if (scanner.flowLevel === 0) {
            if (!scanner.allowKey)
                throw new ScanProblem('mapping values are not allowed here', scanner.index);
            if (indentTo(scanner, column(scanner)))
                push(scanner, '<block mapping start>', scanner.index);
        }
        scanner.allowKey = scanner.flowLevel === 0;
        forgetKey(scanner);
    }
    const start = scanner.index;
    scanner.index += 1;
    push(scanner, ':', start);
}
function scanAnchor(scanner, type) {
    rememberKey(scanner);
    scanner.allowKey = false;
    const start = scanner.index;
    scanner.index += 1;
    while (isWord(scanner.text.charCodeAt(scanner.index)))
        scanner.index += 1;
    const value = scanner.text.slice(start + 1, scanner.index);
    const ch = scanner.text.charCodeAt(scanner.index);
    if (value === '' || !(isBlankOrEnd(ch) || '?:,]}%@`'.includes(String.fromCharCode(ch)))) {
        throw new ScanProblem('expected alphabetic or numeric character in the name of an anchor or alias', scanner.index);
    }
    push(scanner, type, start, { value });
}
function scanTag(scanner) {
    rememberKey(scanner);
    scanner.allowKey = false;
    const { text, index: start } = scanner;
    const next = text.charCodeAt(start + 1);
    let handle = '!';
    let suffix = '';
    if (next === 60) {
        scanner.index += 2;
        handle = null;
        suffix = scanTagUri(scanner);
        if (text.charCodeAt(scanner.index) !== 62)
            throw new ScanProblem("expected '>' at the end of a tag", scanner.index);
        scanner.index += 1;
    }
    else if (isBlankOrEnd(next)) {
        scanner.index += 1;
        handle = null;
        suffix = '!';
    }
    else {
        let index = start + 1;
        while (!isBreakOrEnd(text.charCodeAt(index)) && text.charCodeAt(index) !== 32 && text.charCodeAt(index) !== 33)
            index += 1;
        if (text.charCodeAt(index) === 33) {
            for (let inner = start + 1; inner < index; inner += 1) {
                if (!isWord(text.charCodeAt(inner)))
                    throw new ScanProblem("expected '!' at the end of a tag handle", inner);
            }
            handle = text.slice(start, index + 1);
            scanner.index = index + 1;
        }
        else
            scanner.index = start + 1;
        suffix = scanTagUri(scanner);
    }
    const after = text.charCodeAt(scanner.index);
    if (after !== 32 && !isBreakOrEnd(after))
        throw new ScanProblem("expected ' ' after a tag", scanner.index);
    push(scanner, '<tag>', start, { value: suffix, handle });
}
/** The part of a tag behind its handle, percent escapes decoded. */
function scanTagUri(scanner) {
    const { text, index: start } = scanner;
    for (;;) {
        const ch = text.charCodeAt(scanner.index);
        if (!isWord(ch) && !(ch > 32 && ch < 127 && ";/?:@&=+$,.!~*'()[]%".includes(String.fromCharCode(ch))))
            break;
        scanner.index += 1;
    }
    if (scanner.index === start)
        throw new ScanProblem('expected URI in a tag', scanner.index);
    const uri = text.slice(start, scanner.index);
    try {
        return decodeURIComponent(uri);
    }
    catch {
        throw new ScanProblem('expected URI escape sequence of 2 hexadecimal numbers in a tag', start);
    }
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/composer.js




/**
 * Reads the one document of a YAML file as PyYAML's parser and composer do.
 *
 * @returns null for a file without a document
 * @throws SiteProblem with line and column, for whatever PyYAML refuses
 */
function composeDocument(source) {
    const { tokens, problem } = scan(source.text);
    const reader = { tokens, index: 0, problem, anchors: new Map(), tagHandles: defaultHandles(), depth: 0, lastEnd: 0 };
    try {
        return readStream(reader);
    }
    catch (error) {
        if (error instanceof ScanProblem)
            throw problemAt(source, error.offset, error.message);
        throw error;
    }
}
function defaultHandles() {
    return new Map([
        ['!', '!'],
        ['!!', 'tag:yaml.org,2002:'],
    ]);
}
function peek(reader) {
    const token = reader.tokens[reader.index];
    if (token !== undefined)
        return token;
    throw reader.problem ?? new ScanProblem('unexpected end of the document', 0);
}
function take(reader) {
    const token = peek(reader);
    reader.index += 1;
    if (token.type !== '<block end>')
        reader.lastEnd = token.end;
    return token;
}
function at(reader, ...types) {
    return types.includes(peek(reader).type);
}
function skip(reader, type) {
    if (peek(reader).type !== type)
        return false;
    take(reader);
    return true;
}
function readStream(reader) {
    if (at(reader, '<stream end>'))
        return null;
    let node;
    if (!at(reader, '<directive>', '<document start>'))
        node = readNode(reader, true, false);
    else {
        readDirectives(reader);
        if (!at(reader, '<document start>'))
            throw expected(reader, "expected '<document start>'");
        const start = take(reader);
        const empty = at(reader, '<directive>', '<document start>', '<document end>', '<stream end>');
        node = empty ? emptyScalar(start.end) : readNode(reader, true, false);
    }
    while (skip(reader, '<document end>'))
        ;
    if (at(reader, '<stream end>'))
        return node;
    if (at(reader, '<document start>', '<directive>')) {
        throw new ScanProblem('expected a single document, but found another one', peek(reader).start);
    }
    throw expected(reader, "expected '<document start>'");
}
function readDirectives(reader) {
    let version = false;
    while (at(reader, '<directive>')) {
        const { value, start } = take(reader);
        const [name, ...words] = value.replace(/ #.*$/, '').trimEnd().split(/ +/);
        if (name === '%YAML') {
            if (version)
                throw new ScanProblem('found duplicate YAML directive', start);
            version = true;
            if (!/^[0-9]+\.[0-9]+$/.test(words[0] ?? '') || words.length !== 1)
                throw new ScanProblem('expected a version in the YAML directive', start);
            if (!/^0*1\./.test(words[0] ?? ''))
                throw new ScanProblem('found incompatible YAML document (version 1.* is required)', start);
        }
        else if (name === '%TAG') {
            const [handle, prefix] = words;
            if (handle === undefined || prefix === undefined || words.length !== 2)
                throw new ScanProblem('expected a handle and a prefix in the TAG directive', start);
            reader.tagHandles.set(handle, prefix);
        }
    }
}
function expected(reader, what) {
    const token = peek(reader);
    return new ScanProblem(`${what}, but found '${token.type}'`, token.start);
}
function emptyScalar(offset) {
    return { kind: 'scalar', tag: null, value: '', plain: true, start: offset, end: offset };
}
/** Reads one node with its anchor and tag. `indentless`: a list may stand at the column of the key it belongs to. */
function readNode(reader, block, indentless) {
    if (at(reader, '<alias>')) {
        const alias = take(reader);
        const node = reader.anchors.get(alias.value);
        if (node === undefined)
            throw new ScanProblem(`found undefined alias '${alias.value}'`, alias.start);
        return node;
    }
    const start = peek(reader).start;
    let anchor = null;
    let tag = null;
    let propertiesEnd = start;
    while ((anchor === null && at(reader, '<anchor>')) || (tag === null && at(reader, '<tag>'))) {
        const token = take(reader);
        propertiesEnd = token.end;
        if (token.type === '<anchor>')
            anchor = token;
        else
            tag = resolveTag(reader, token);
    }
    if (anchor !== null && reader.anchors.has(anchor.value))
        throw new ScanProblem(`found duplicate anchor '${anchor.value}'`, start);
    const name = anchor?.value ?? null;
    const { type } = peek(reader);
    if (indentless && type === '-')
        return readSequence(reader, name, { kind: 'sequence', tag, items: [], start, end: start });
    if (type === '<scalar>') {
        const token = take(reader);
        const plain = (token.plain && tag === null) || tag === '!';
        return named(reader, name, { kind: 'scalar', tag: tag === '!' ? null : tag, value: token.value, plain, start, end: token.end });
    }
    if (type === '[' || (block && type === '<block sequence start>')) {
        return readSequence(reader, name, { kind: 'sequence', tag, items: [], start, end: start });
    }
    if (type === '{' || (block && type === '<block mapping start>')) {
        return readMapping(reader, name, { kind: 'mapping', tag, pairs: [], start, end: start });
    }
    if (anchor !== null || tag !== null) {
        const plain = tag === null || tag === '!';
        return named(reader, name, { kind: 'scalar', tag: tag === '!' ? null : tag, value: '', plain, start, end: propertiesEnd });
    }
    throw expected(reader, 'expected the node content');
}
function resolveTag(reader, token) {
    if (token.handle === null)
        return token.value;
    const prefix = reader.tagHandles.get(token.handle);
    if (prefix === undefined)
        throw new ScanProblem(`found undefined tag handle '${token.handle}'`, token.start);
    return prefix + token.value;
}
function named(reader, anchor, node) {
    if (anchor !== null)
        reader.anchors.set(anchor, node);
    return node;
}
function descend(reader) {
    reader.depth += 1;
    if (reader.depth > MAX_DEPTH) {
        throw new ScanProblem(`lists and maps are nested more than ${MAX_DEPTH} levels deep`, peek(reader).start);
    }
}
function readSequence(reader, anchor, node) {
    named(reader, anchor, node);
    descend(reader);
    if (at(reader, '['))
        readFlowSequence(reader, node);
    else if (at(reader, '-')) {
        while (at(reader, '-')) {
            const dash = take(reader);
            node.items.push(at(reader, '-', '?', ':', '<block end>') ? emptyScalar(dash.end) : readNode(reader, true, false));
        }
    }
    else {
        take(reader);
        while (at(reader, '-')) {
            const dash = take(reader);
            node.items.push(at(reader, '-', '<block end>') ? emptyScalar(dash.end) : readNode(reader, true, false));
        }
        if (!skip(reader, '<block end>'))
            throw expected(reader, "expected <block end> after a list");
    }
    reader.depth -= 1;
    node.end = reader.lastEnd;
    return node;
}
function readFlowSequence(reader, node) {
    take(reader);
    for (let first = true; !at(reader, ']'); first = false) {
        if (!first && !skip(reader, ','))
            throw expected(reader, "expected ',' or ']'");
        if (at(reader, ']'))
            break;
        if (at(reader, '?')) {
            const { start } = take(reader);
            const pair = readFlowPair(reader, ']');
            node.items.push({ kind: 'mapping', tag: null, pairs: [pair], start, end: reader.lastEnd });
        }
        else
            node.items.push(readNode(reader, false, false));
    }
    take(reader);
}
/** Key and value inside `[…]` or `{…}`, behind the key mark. */
function readFlowPair(reader, close) {
    const key = at(reader, ':', ',', close) ? emptyScalar(peek(reader).start) : readNode(reader, false, false);
    if (!at(reader, ':'))
        return [key, emptyScalar(peek(reader).start)];
    const colon = take(reader);
    return [key, at(reader, ',', close) ? emptyScalar(colon.end) : readNode(reader, false, false)];
}
function readMapping(reader, anchor, node) {
    named(reader, anchor, node);
    descend(reader);
    if (at(reader, '{'))
        readFlowMapping(reader, node);
    else
        readBlockMapping(reader, node);
    reader.depth -= 1;
    node.end = reader.lastEnd;
    return node;
}
function readBlockMapping(reader, node) {
    take(reader);
    while (skip(reader, '?')) {
        const key = at(reader, '?', ':', '<block end>') ? emptyScalar(peek(reader).start) : readNode(reader, true, true);
        node.pairs.push([key, readBlockValue(reader)]);
    }
    if (!skip(reader, '<block end>'))
        throw expected(reader, 'expected <block end> after a map');
}
function readBlockValue(reader) {
    if (!at(reader, ':'))
        return emptyScalar(peek(reader).start);
    const colon = take(reader);
    return at(reader, '?', ':', '<block end>') ? emptyScalar(colon.end) : readNode(reader, true, true);
}
function readFlowMapping(reader, node) {
    take(reader);
    for (let first = true; !at(reader, '}'); first = false) {
        if (!first && !skip(reader, ','))
            throw expected(reader, "expected ',' or '}'");
        if (at(reader, '}'))
            break;
        if (skip(reader, '?'))
            node.pairs.push(readFlowPair(reader, '}'));
        else {
            const key = readNode(reader, false, false);
            node.pairs.push([key, emptyScalar(key.end)]);
        }
    }
    take(reader);
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/python-scalar.js
const boolWords = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const floatForm = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const intForm = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const dateForm = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const timeForm = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(?:(Z)|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?$/;
/** Longest text that can be a number or a date; anything longer is text in every real file and saves a look at it. */
const MAX_TYPED_LENGTH = 128;
/**
 * Types a scalar without quotes and tag by PyYAML's implicit rules (its resolver.py), which are neither YAML 1.1 nor 1.2.
 *
 * @throws RangeError where the text has a type's form and no value of it (`2024-13-01`), as PyYAML crashes on it
 */
function plainScalar(text) {
    if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL')
        return none;
    if (text === '<<')
        return 'merge';
    if (text === '=')
        return 'value';
    if (text.length > MAX_TYPED_LENGTH)
        return stringScalar(text);
    const first = text.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (numeric)
        return intScalar(text) ?? floatScalar(text) ?? dateScalar(text) ?? stringScalar(text);
    return boolScalar(text) ?? stringScalar(text);
}
const none = { type: 'NoneType', text: 'None', identity: 'None' };
function nullScalar() {
    return none;
}
function stringScalar(text) {
    return { type: 'str', text, identity: `str ${text}` };
}
function boolScalar(text) {
    if (text.length > 5 || !boolWords.test(text))
        return null;
    const value = /^(?:yes|true|on)$/i.test(text);
    return { type: 'bool', text: value ? 'True' : 'False', identity: value ? 'number 1' : 'number 0' };
}
function intScalar(text) {
    if (!intForm.test(text))
        return null;
    const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
    if (digits === '' || digits === '0b' || digits === '0x')
        throw new RangeError(`invalid literal for an integer: '${text}'`);
    let value = integerValue(digits);
    if (text.startsWith('-'))
        value = -value;
    return { type: 'int', text: String(value), identity: `number ${value}` };
}
function integerValue(digits) {
    if (digits.startsWith('0b') || digits.startsWith('0x'))
        return BigInt(digits);
    if (digits.length > 1 && digits.startsWith('0'))
        return BigInt(`0o${digits.slice(1)}`);
    if (!digits.includes(':'))
        return BigInt(digits);
    return digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n);
}
function floatScalar(text) {
    if (!floatForm.test(text))
        return null;
    const bare = text.replaceAll('_', '').toLowerCase().replace(/^[-+]/, '');
    const value = floatValue(bare) * (text.startsWith('-') ? -1 : 1);
    const printed = pythonFloat(value);
    return { type: 'float', text: printed, identity: Number.isInteger(value) ? `number ${BigInt(value)}` : `number ${printed}` };
}
function floatValue(bare) {
    if (bare === '.inf')
        return Number.POSITIVE_INFINITY;
    if (bare === '.nan')
        return Number.NaN;
    if (!bare.includes(':'))
        return Number(bare);
    const parts = bare.split(':').reverse();
    return parts.reduce((sum, part, index) => sum + Number(part) * 60 ** index, 0);
}
/** Python's `repr` of a float: exponents below 1e-4 and from 1e16 on, `.0` on whole numbers. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    if (Object.is(value, -0))
        return '-0.0';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
        const [mantissa, exponent = '+0'] = value.toExponential().split('e');
        return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
    }
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}
function dateScalar(text) {
    if (dateForm.test(text)) {
        const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
        checkDate(text, year, month, day);
        return { type: 'date', text, identity: `date ${text}` };
    }
    const match = timeForm.exec(text);
    if (match === null)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
    checkDate(text, year, month, day);
    if (hour > 23 || minute > 59 || second > 59)
        throw new RangeError(`no such time: '${text}'`);
    const two = (value) => String(value).padStart(2, '0');
    const fraction = (match[7] ?? '').slice(0, 6).padEnd(6, '0');
    const zone = match[8] === 'Z' ? '+00:00' : match[9] === undefined ? '' : zoneText(match[9], match[10] ?? '0', match[11] ?? '0');
    const day8 = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
    const printed = `${day8} ${two(hour)}:${two(minute)}:${two(second)}${fraction === '000000' ? '' : `.${fraction}`}${zone}`;
    return { type: 'datetime', text: printed, identity: `datetime ${printed}` };
}
function zoneText(sign, hours, minutes) {
    const printed = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
    return printed === '00:00' ? '+00:00' : `${sign}${printed}`;
}
function checkDate(text, year, month, day) {
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year, month - 1, day);
    if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        throw new RangeError(`no such day: '${text}'`);
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/construct.js



/**
 * Most pairs that all merge keys (`<<`) of a file may bring in together. Real files merge a handful; a few lines of
 * merges of merges would double them each time.
 */
const MAX_MERGED_PAIRS = 100_000;
const yamlTag = 'tag:yaml.org,2002:';
/**
 * Turns nodes into values as PyYAML's constructor does, with MkDocs's `!ENV`. No other tag is evaluated: its value is
 * the tag's own text, whatever it is put on.
 *
 * @throws SiteProblem for what PyYAML cannot construct: a list as a key, a merge of no map, a day that is none
 */
function constructValue(source, node, environment) {
    const construction = { source, environment, done: new Map(), open: new Set(), flattened: new Map(), mergedPairs: 0 };
    return construct(construction, node);
}
function construct_refuse(construction, node, message) {
    return problemAt(construction.source, node.start, message);
}
function construct(construction, node) {
    const known = construction.done.get(node);
    if (known !== undefined)
        return known;
    if (construction.open.has(node))
        throw construct_refuse(construction, node, 'a value that contains itself cannot be read');
    // Aliases of aliases can be deeper than the text ever is.
    if (construction.open.size > MAX_DEPTH)
        throw construct_refuse(construction, node, `lists and maps are nested more than ${MAX_DEPTH} levels deep`);
    if (node.kind !== 'scalar')
        construction.open.add(node);
    const value = constructNew(construction, node);
    construction.open.delete(node);
    construction.done.set(node, value);
    return value;
}
function constructNew(construction, node) {
    const tag = node.tag === '!' ? null : node.tag;
    if (tag === '!ENV')
        return constructEnvironment(construction, node);
    if (tag !== null && !standsForItself(tag, node))
        return scalarValue(construction, node, constructTagged(construction, tag, node));
    if (node.kind === 'sequence')
        return constructList(construction, node);
    if (node.kind === 'mapping')
        return constructMap(construction, node);
    return scalarValue(construction, node, node.plain ? typed(construction, node, node.value) : stringScalar(node.value));
}
/** Tags that only say what the node is anyway. */
function standsForItself(tag, node) {
    return (tag === `${yamlTag}seq` && node.kind === 'sequence') || (tag === `${yamlTag}map` && node.kind === 'mapping');
}
function scalarValue(construction, node, scalar) {
    return { kind: 'scalar', scalar, source: construction.source, start: node.start, end: node.end };
}
function typed(construction, node, text) {
    const scalar = guard(construction, node, () => plainScalar(text));
    if (scalar === 'merge' || scalar === 'value') {
        throw construct_refuse(construction, node, `could not determine a constructor for the tag '${yamlTag}${scalar}'`);
    }
    return scalar;
}
function guard(construction, node, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw construct_refuse(construction, node, error.message);
        throw error;
    }
}
function constructTagged(construction, tag, node) {
    const name = tag.startsWith(yamlTag) ? tag.slice(yamlTag.length) : null;
    if (node.kind !== 'scalar' || name === null)
        return stringScalar(tag);
    const { value } = node;
    if (name === 'str')
        return stringScalar(value);
    if (name === 'null')
        return nullScalar();
    const reader = { bool: boolScalar, int: intScalar, float: floatScalar, timestamp: dateScalar }[name];
    if (reader === undefined)
        return stringScalar(tag);
    const scalar = guard(construction, node, () => reader(value));
    if (scalar === null)
        throw construct_refuse(construction, node, `'${value.slice(0, 80)}' is no value for the tag !!${name}`);
    return scalar;
}
/** `!ENV NAME` or `!ENV [NAME, …, default]`: the first variable that is set, typed; else the default; else nothing. */
function constructEnvironment(construction, node) {
    if (node.kind === 'mapping')
        throw construct_refuse(construction, node, 'expected a scalar or sequence node after !ENV, but found mapping');
    const items = node.kind === 'scalar' ? [node] : node.items;
    const fallback = items.length > 1 ? items.at(-1) : undefined;
    const names = fallback === undefined ? items : items.slice(0, -1);
    for (const item of names) {
        if (item.kind !== 'scalar')
            throw construct_refuse(construction, item, `expected the name of a variable in !ENV, but found ${item.kind}`);
        const set = Object.hasOwn(construction.environment, item.value) ? construction.environment[item.value] : undefined;
        if (set !== undefined)
            return scalarValue(construction, node, typed(construction, node, set));
    }
    if (fallback === undefined)
        return scalarValue(construction, node, nullScalar());
    return { ...construct(construction, fallback), start: node.start, end: node.end };
}
function constructList(construction, node) {
    const items = node.items.map((item) => construct(construction, item));
    return { kind: 'list', items, source: construction.source, start: node.start, end: node.end };
}
function constructMap(construction, node) {
    const entries = new Map();
    for (const [keyNode, valueNode] of flatten(construction, node)) {
        const key = constructKey(construction, keyNode);
        const value = construct(construction, valueNode);
        const { identity } = key.scalar;
        const end = valueNode.start >= keyNode.end ? Math.max(valueNode.end, keyNode.end) : keyNode.end;
        // A dict keeps the first of two equal keys and the last value.
        const first = entries.get(identity)?.key;
        const kept = first === undefined ? key : { ...key, scalar: first.scalar };
        entries.set(identity, { key: kept, value, start: keyNode.start, end });
    }
    return { kind: 'map', entries, source: construction.source, start: node.start, end: node.end };
}
function constructKey(construction, node) {
    if (isPlain(node, '='))
        return scalarValue(construction, node, stringScalar('='));
    const key = construct(construction, node);
    if (key.kind !== 'scalar')
        throw construct_refuse(construction, node, `found unhashable key: a ${key.kind} cannot be a key`);
    return key;
}
function isPlain(node, text) {
    return node.kind === 'scalar' && node.plain && node.value === text;
}
/** The pairs of a map with those of its merge keys before them, so that its own ones win. */
function flatten(construction, node, depth = 0) {
    const known = construction.flattened.get(node);
    if (known !== undefined)
        return known;
    const isMerge = ([key]) => isPlain(key, '<<') || key.tag === `${yamlTag}merge`;
    if (!node.pairs.some(isMerge))
        return node.pairs;
    if (depth > MAX_DEPTH)
        throw construct_refuse(construction, node, `merge keys are nested more than ${MAX_DEPTH} levels deep`);
    // Held against a map that merges itself: the second visit sees its own pairs only.
    construction.flattened.set(node, []);
    const merged = [];
    for (const [, value] of node.pairs.filter(isMerge)) {
        if (value.kind === 'scalar')
            throw construct_refuse(construction, value, 'expected a mapping or list of mappings for merging, but found scalar');
        const sources = value.kind === 'mapping' ? [value] : value.items.toReversed();
        for (const source of sources) {
            if (source.kind !== 'mapping')
                throw construct_refuse(construction, source, `expected a mapping for merging, but found ${source.kind}`);
            const pairs = flatten(construction, source, depth + 1);
            construction.mergedPairs += pairs.length;
            if (construction.mergedPairs > MAX_MERGED_PAIRS) {
                throw construct_refuse(construction, node, `merge keys bring in more than ${MAX_MERGED_PAIRS} pairs: the file cannot be read`);
            }
            merged.push(...pairs);
        }
    }
    const pairs = merged.concat(node.pairs.filter((pair) => !isMerge(pair)));
    construction.flattened.set(node, pairs);
    return pairs;
}

;// CONCATENATED MODULE: ./build/src/parse/site/yaml/read.js





/** Reads a YAML file as PyYAML's full loader does; null for a file without a value. */
function readYaml(source, environment) {
    const node = composeDocument(source);
    return node === null ? null : constructValue(source, node, environment);
}
/**
 * Reads a configuration file of MkDocs: a map, or nothing at all.
 *
 * @throws SiteProblem where MkDocs would not read it
 */
function readConfigurationFile(path, bytes, environment) {
    const source = decodeSource(path, bytes);
    const value = readYaml(source, environment);
    // MkDocs reads `value or {}`, so that an empty list counts as an empty map.
    if (value === null || !isTrue(value))
        return { kind: 'map', entries: new Map(), source, start: 0, end: 0 };
    if (value.kind === 'map')
        return value;
    throw new problem/* SiteProblem */.H(`${path}: expected a key-value mapping, but it holds a ${pythonType(value)}`, path, 1);
}

// EXTERNAL MODULE: ./build/src/load/site-configuration.js
var site_configuration = __webpack_require__(2864);
;// CONCATENATED MODULE: ./build/src/load/site-inherit.js




/**
 * Reads a configuration file and the parents that its `INHERIT` leads to, merged into one map.
 *
 * @throws SiteProblem where MkDocs would refuse one of them
 */
async function readInherited(tree, found, environment, lists) {
    const chain = [];
    let file = found;
    for (;;) {
        const map = readConfigurationFile(file.path, file.bytes, environment);
        chain.push(map);
        const parent = parentOf(map);
        if (parent === null)
            break;
        if (chain.length > MAX_PARENTS)
            throw parentProblem(parent.value, `the chain of INHERIT has more than ${MAX_PARENTS} files or goes in a circle`);
        const path = (0,site_path/* resolveInside */.LI)((0,site_path/* folderOf */.yS)(file.path), parent.path);
        const [content] = path === null ? [] : await tree.read([path]);
        if (path === null || content === undefined)
            throw parentProblem(parent.value, `inherited config file '${parent.path}' leads out of the repository`);
        if (content.problem !== null)
            throw parentProblem(parent.value, `Inherited config file '${parent.path}' ${(0,site_configuration/* describeProblem */.B)(content.problem)}`);
        file = { path, bytes: content.bytes };
    }
    return chain.reduceRight((parent, child) => mergeInto(parent, child, lists));
}

;// CONCATENATED MODULE: ./build/src/parse/site/page-title.js
/**
 * The most of a page, in bytes, that is looked at for its title: front matter and the first heading stand at the top.
 */
const TITLE_BYTES = 64 * 1024;
/**
 * The title that a page gives itself, as MkDocs reads it: `title` of its front matter, else its first block if that is a
 * first-level heading. Null where it has neither; MkDocs then falls back to the file's name.
 */
function pageTitle(bytes) {
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, TITLE_BYTES)).replaceAll(/\r\n?/g, '\n');
    const { title, body } = frontMatter(text);
    return title ?? headingTitle(body);
}
/** `^---` … `---` or `...`, or, as MultiMarkdown has it, `key: value` lines at the top. */
function frontMatter(text) {
    const fence = /^---[ \t]*\n/.exec(text);
    if (fence !== null) {
        const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(fence[0].length - 1));
        if (close !== null) {
            const start = fence[0].length;
            const end = fence[0].length - 1 + close.index;
            return { title: yamlTitle(text.slice(start, Math.max(start, end))), body: text.slice(end + close[0].length) };
        }
    }
    return multiMarkdown(text);
}
/** The top-level key `title` of simple YAML; the last one wins, as in PyYAML. */
function yamlTitle(yaml) {
    let title = null;
    for (const line of yaml.split('\n')) {
        const match = /^(?:title|"title"|'title'):(?:[ \t]+(.*))?$/.exec(line);
        if (match !== null)
            title = scalarText((match[1] ?? '').trim());
    }
    return title === '' ? null : title;
}
/** The text of a one-line YAML scalar. */
function scalarText(value) {
    const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value);
    if (quoted?.[1] !== undefined)
        return quoted[1].replaceAll(/\\(.)/g, '$1');
    if (quoted?.[2] !== undefined)
        return quoted[2].replaceAll("''", "'");
    const plain = value.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
    return /^(?:~|null|Null|NULL|[|>&*!{[].*)?$/.test(plain) ? null : plain;
}
function multiMarkdown(text) {
    const lines = text.split('\n');
    let title = null;
    let index = 0;
    for (; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            break;
        const match = /^[ ]{0,3}([A-Za-z0-9_-]+):\s*(.*)$/.exec(line);
        if (match === null) {
            // A continued value is indented; anything else ends the head.
            if (index > 0 && /^[ ]{4,}\S/.test(line))
                continue;
            break;
        }
        if (match[1]?.toLowerCase() === 'title')
            title = (match[2] ?? '').trim();
    }
    return { title: title === '' ? null : title, body: lines.slice(index).join('\n') };
}
function headingTitle(body) {
    const lines = body.split('\n');
    const first = lines.findIndex((line) => line.trim() !== '');
    const line = lines[first] ?? '';
    const hashes = /^#(?!#)[ \t]*(.*)$/.exec(line);
    if (hashes !== null)
        return inlineText(trimClosing(hashes[1] ?? ''));
    const isUnderlined = /^[^\s#>`~<-].*$/.test(line) && /^=+[ \t]*$/.test(lines[first + 1] ?? '');
    return isUnderlined ? inlineText(line) : null;
}
/** Without the closing hashes and an attribute list. */
function trimClosing(heading) {
    let end = heading.length;
    while (end > 0 && (heading[end - 1] === '#' || heading[end - 1] === ' ' || heading[end - 1] === '\t'))
        end -= 1;
    return heading.slice(0, end);
}
/** The text of a heading without its marks: what a reader sees. */
function inlineText(heading) {
    const brace = heading.endsWith('}') ? heading.lastIndexOf('{') : -1;
    const bare = brace > 0 && /^\{:?[ \t]*[#.:\w]/.test(heading.slice(brace)) ? heading.slice(0, brace) : heading;
    const text = bare
        .replaceAll(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
        .replaceAll(/<!--[^>]*-->|<\/?[A-Za-z][^<>]*>/g, '')
        .replaceAll(/(`+|\*+|~~|==)/g, '')
        .replaceAll(/(^|[\s(])_+(?=\S)|(?<=\S)_+(?=[\s).,:;!?]|$)/g, '$1')
        .replaceAll(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
        .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => entities[name] ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    return text === '' ? null : text;
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

;// CONCATENATED MODULE: ./build/src/parse/site/titles.js


/** Pages whose title the nav does not give, relative to the root, each once. */
function untitledPages(site) {
    const untitled = pagesOf(site.nav).filter(({ title, src }) => title === null && isPageName(src));
    return [...new Set(untitled.map(({ path }) => path))];
}
/** The site with the titles that its pages give. */
function withTitles(site, titles) {
    if (titles.size === 0)
        return site;
    const titled = (page) => ({ ...page, title: page.title ?? titles.get(page.path) ?? null });
    const visit = (item) => {
        if (item.kind === 'page')
            return titled(item);
        return item.kind === 'section' ? { ...item, children: item.children.map(visit) } : item;
    };
    return { ...site, nav: site.nav.map(visit) };
}

;// CONCATENATED MODULE: ./build/src/load/site-titles.js


/** Pages that are read at once, so that no more than their text is held. */
const BATCH = 512;
/** Adds the titles that the nav leaves to the pages. A page that cannot be read has none. */
async function addPageTitles(tree, site) {
    const paths = untitledPages(site);
    const titles = new Map();
    for (let start = 0; start < paths.length; start += BATCH) {
        const batch = paths.slice(start, start + BATCH);
        const contents = await tree.read(batch);
        for (const [index, { bytes }] of contents.entries()) {
            const title = bytes === null ? null : pageTitle(bytes);
            if (title !== null)
                titles.set(batch[index] ?? '', title);
        }
    }
    return withTitles(site, titles);
}

;// CONCATENATED MODULE: ./build/src/load/site-found.js




/**
 * Reads the site of a configuration that was found.
 *
 * @throws SiteProblem where MkDocs would refuse it
 */
async function loadFoundSite(tree, found, environment) {
    const map = await readInherited(tree, found, environment, 'replace');
    const configuration = readConfiguration(found.path, map);
    const listed = await tree.list(configuration.docsDir);
    if (listed === null)
        throw missingDocsDir(configuration, map);
    const prefix = configuration.docsDir === '' ? 0 : configuration.docsDir.length + 1;
    const files = listed.map((path) => path.slice(prefix));
    return addPageTitles(tree, assembleSite({ configuration, files }));
}


/***/ })

};
