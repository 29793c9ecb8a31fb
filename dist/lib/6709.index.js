export const id = 6709;
export const ids = [6709];
export const modules = {

/***/ 6709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadZensicalSite: () => (/* binding */ loadZensicalSite)
});

// EXTERNAL MODULE: ./build/src/parse/site/problem.js
var problem = __webpack_require__(5566);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/parse/site/nav-entry.js
var nav_entry = __webpack_require__(8273);
// EXTERNAL MODULE: ./build/src/parse/site/path.js
var path = __webpack_require__(1742);
// EXTERNAL MODULE: ./build/src/parse/site/pathspec.js
var pathspec = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/src/parse/site/plugins/setting.js
var setting = __webpack_require__(1450);
// EXTERNAL MODULE: ./build/src/parse/site/yaml/python-scalar.js
var python_scalar = __webpack_require__(8960);
// EXTERNAL MODULE: ./build/src/parse/site/yaml/source.js
var yaml_source = __webpack_require__(2008);
;// CONCATENATED MODULE: ./build/src/parse/site/zensical.js








/** Plugins that Zensical has by itself, so that naming them counts; it passes over every other one in silence. */
const nativePlugins = new Set(['awesome-nav', 'literate-nav', 'exclude', 'section-index']);
/**
 * Reads a `zensical.toml` by Zensical's own rules, which differ from MkDocs's: see docs/mkdocs.md.
 *
 * @throws SiteProblem for what Zensical refuses
 */
function readZensicalConfiguration(path, bytes) {
    const source = (0,yaml_source/* decodeSource */.E4)(path, bytes);
    const root = parseToml(source);
    const project = isTable(root['project']) ? root['project'] : root;
    return {
        path,
        flavor: 'zensical',
        docsDir: docsDirOf(source, project),
        nav: navOf(source, project['nav']),
        rules: {
            exclude: patterns(source, project, 'exclude_docs'),
            draft: patterns(source, project, 'draft_docs'),
            notInNav: patterns(source, project, 'not_in_nav'),
        },
        useDirectoryUrls: project['use_directory_urls'] !== false,
        absoluteMeansDocs: false,
        plugins: pluginsOf(source, project['plugins']),
        hooks: false,
    };
}
function parseToml(source) {
    try {
        return (0,dist/* parse */.qg)(source.text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [reason = 'it is not TOML'] = error.message.split('\n');
        throw new problem/* SiteProblem */.H(`${source.path}:${error.line}:${error.column}: ${reason}`, source.path, error.line);
    }
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function refuse(source, key, message) {
    const line = source.text.split('\n').findIndex((text) => text.trimStart().startsWith(key));
    return new problem/* SiteProblem */.H(`${source.path}: Zensical refuses '${key}': ${message}`, source.path, line === -1 ? null : line + 1);
}
function docsDirOf(source, project) {
    const value = project['docs_dir'] ?? 'docs';
    if (typeof value !== 'string' || value === '')
        throw refuse(source, 'docs_dir', 'expected the name of a directory');
    const folder = (0,path/* folderOf */.yS)(source.path);
    const docsDir = (0,path/* resolveInside */.LI)(folder, value);
    if (docsDir === null || !(0,path/* isWithin */.UO)(docsDir, folder))
        throw refuse(source, 'docs_dir', 'it must lie within the project');
    if (docsDir === folder)
        throw refuse(source, 'docs_dir', 'the project itself is not supported as docs_dir');
    return docsDir;
}
function patterns(source, project, key) {
    const value = project[key];
    if (value === undefined)
        return null;
    if (typeof value !== 'string')
        throw refuse(source, key, 'expected a multiline string');
    try {
        return (0,pathspec/* parsePathSpec */.ob)(value);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw refuse(source, key, error.message);
        throw error;
    }
}
/** Reads the nav; its texts are found in the file one after the other, since the parser keeps no places. */
function navOf(source, nav) {
    if (nav === undefined)
        return null;
    // A table is walked as Python walks a dict: by its keys.
    const items = Array.isArray(nav) ? nav : isTable(nav) ? Object.keys(nav) : [];
    const find = finder(source);
    const tally = { entries: 0 };
    const readItem = (item) => {
        (0,nav_entry/* countEntry */.I)(tally, source.path, null);
        if (typeof item === 'string')
            return { kind: 'path', title: null, path: item.trim(), location: find(item) };
        const [first] = isTable(item) ? Object.entries(item) : [];
        if (first === undefined)
            throw refuse(source, 'nav', 'expected a path or a table of one title');
        // Zensical takes the first key of a table and loses the others.
        const [title, value] = first;
        if (typeof value === 'string')
            return { kind: 'path', title, path: value.trim(), location: find(value) };
        if (!Array.isArray(value))
            throw refuse(source, 'nav', `expected a path or a list behind '${title}'`);
        const location = find(title);
        return { kind: 'section', title, children: value.map(readItem), location };
    };
    const read = items.map(readItem);
    return read.length === 0 ? null : read;
}
/** Strings on one line, and bare keys. A string without its end is taken to the end of the line, so that it is read once. */
const WRITTEN = /"((?:[^"\\\n]|\\.)*)"?|'([^'\n]*)'?|[A-Za-z0-9_-]+/g;
/** Finds texts in their order; one that is not written as it reads has no place. */
function finder(source) {
    let from = Math.max(source.text.search(/^[ \t]*(?:nav[ \t]*=|\[+[ \t]*(?:project\.)?nav)/m), 0);
    // Looking through the text for each one would take the square of its length.
    const places = new Map();
    for (const match of source.text.slice(from).matchAll(WRITTEN)) {
        const [whole, double, single] = match;
        const written = double ?? single ?? whole;
        const place = from + match.index + (whole === written ? 0 : 1);
        const known = places.get(written);
        if (known === undefined)
            places.set(written, [place]);
        else
            known.push(place);
    }
    for (const known of places.values())
        known.reverse();
    return (text) => {
        if (text === '')
            return null;
        const left = places.get(text);
        let at = left?.pop();
        while (at !== undefined && at < from)
            at = left?.pop();
        if (at === undefined)
            return null;
        from = at + text.length;
        return (0,yaml_source/* locate */.x5)(source, at, from);
    };
}
function pluginsOf(source, value) {
    return (0,setting/* readPlugins */.B)(valueFrom(source, value, 0)).filter(({ name }) => nativePlugins.has(name));
}
/** Deepest nesting of a plugin's options. */
const MAX_OPTION_DEPTH = 20;
/** A TOML value in the shape of a YAML one, so that the options of plugins are read in one way. */
function valueFrom(source, value, depth) {
    const place = { source, start: 0, end: 0 };
    if (Array.isArray(value) && depth < MAX_OPTION_DEPTH)
        return { kind: 'list', items: value.map((item) => valueFrom(source, item, depth + 1)), ...place };
    if (!isTable(value) || depth >= MAX_OPTION_DEPTH)
        return { kind: 'scalar', scalar: scalarFrom(value), ...place };
    const entries = new Map();
    for (const [name, child] of Object.entries(value)) {
        const scalar = (0,python_scalar/* stringScalar */.aI)(name);
        entries.set(scalar.identity, {
            key: { kind: 'scalar', scalar, ...place },
            value: valueFrom(source, child, depth + 1),
            start: 0,
            end: 0,
        });
    }
    return { kind: 'map', entries, ...place };
}
function scalarFrom(value) {
    if (typeof value === 'boolean')
        return (0,python_scalar/* boolScalar */.N8)(String(value)) ?? (0,python_scalar/* stringScalar */.aI)(String(value));
    if (typeof value === 'number')
        return { type: Number.isInteger(value) ? 'int' : 'float', text: String(value), identity: `\0number ${value}` };
    return (0,python_scalar/* stringScalar */.aI)(typeof value === 'string' ? value : '');
}

// EXTERNAL MODULE: ./build/src/load/site-found.js + 42 modules
var site_found = __webpack_require__(4410);
;// CONCATENATED MODULE: ./build/src/load/site-zensical.js



/**
 * Reads the site of a `zensical.toml`.
 *
 * @throws SiteProblem where Zensical would refuse it
 */
async function loadZensicalSite(tree, found, environment) {
    const configuration = readZensicalConfiguration(found.path, found.bytes);
    const listed = await tree.list(configuration.docsDir);
    if (listed === null || listed.length === 0) {
        throw new problem/* SiteProblem */.H(`${found.path}: Zensical refuses 'docs_dir': there is no directory ${configuration.docsDir} with files in it`, found.path, null);
    }
    return (0,site_found/* assembleFound */.x)(tree, configuration, listed, environment);
}


/***/ })

};
