"use strict";
exports.id = 8600;
exports.ids = [
    8600
];
exports.modules = {
    8600: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            loadZensicalSite: ()=>loadZensicalSite
        });
        var problem = __webpack_require__(7);
        var dist = __webpack_require__(3292);
        var nav_entry = __webpack_require__(4276);
        var path = __webpack_require__(3669);
        var pathspec = __webpack_require__(3790);
        var setting = __webpack_require__(8715);
        var python_scalar = __webpack_require__(1775);
        var yaml_source = __webpack_require__(4069);
        ;
        const nativePlugins = new Set([
            'awesome-nav',
            'literate-nav',
            'exclude',
            'section-index'
        ]);
        function readZensicalConfiguration(path, bytes) {
            const source = (0, yaml_source.E4)(path, bytes);
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
                    notInNav: patterns(source, project, 'not_in_nav')
                },
                useDirectoryUrls: project['use_directory_urls'] !== false,
                absoluteMeansDocs: false,
                plugins: pluginsOf(source, project['plugins']),
                hooks: false
            };
        }
        function parseToml(source) {
            try {
                return (0, dist.qg)(source.text);
            } catch (error) {
                if (!(error instanceof dist.zx)) throw error;
                const [reason = 'it is not TOML'] = error.message.split('\n');
                throw new problem.H(`${source.path}:${error.line}:${error.column}: ${reason}`, source.path, error.line);
            }
        }
        function isTable(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
        }
        function refuse(source, key, message) {
            const line = source.text.split('\n').findIndex((text)=>text.trimStart().startsWith(key));
            return new problem.H(`${source.path}: Zensical refuses '${key}': ${message}`, source.path, line === -1 ? null : line + 1);
        }
        function docsDirOf(source, project) {
            const value = project['docs_dir'] ?? 'docs';
            if (typeof value !== 'string' || value === '') throw refuse(source, 'docs_dir', 'expected the name of a directory');
            const folder = (0, path.yS)(source.path);
            const docsDir = (0, path.LI)(folder, value);
            if (docsDir === null || !(0, path.UO)(docsDir, folder)) throw refuse(source, 'docs_dir', 'it must lie within the project');
            if (docsDir === folder) throw refuse(source, 'docs_dir', 'the project itself is not supported as docs_dir');
            return docsDir;
        }
        function patterns(source, project, key) {
            const value = project[key];
            if (value === undefined) return null;
            if (typeof value !== 'string') throw refuse(source, key, 'expected a multiline string');
            try {
                return (0, pathspec.ob)(value);
            } catch (error) {
                if (error instanceof RangeError) throw refuse(source, key, error.message);
                throw error;
            }
        }
        function navOf(source, nav) {
            if (nav === undefined) return null;
            const items = Array.isArray(nav) ? nav : isTable(nav) ? Object.keys(nav) : [];
            const find = finder(source);
            const tally = {
                entries: 0
            };
            const readItem = (item)=>{
                (0, nav_entry.I)(tally, source.path, null);
                if (typeof item === 'string') return {
                    kind: 'path',
                    title: null,
                    path: item.trim(),
                    location: find(item)
                };
                const [first] = isTable(item) ? Object.entries(item) : [];
                if (first === undefined) throw refuse(source, 'nav', 'expected a path or a table of one title');
                const [title, value] = first;
                if (typeof value === 'string') return {
                    kind: 'path',
                    title,
                    path: value.trim(),
                    location: find(value)
                };
                if (!Array.isArray(value)) throw refuse(source, 'nav', `expected a path or a list behind '${title}'`);
                const location = find(title);
                return {
                    kind: 'section',
                    title,
                    children: value.map(readItem),
                    location
                };
            };
            const read = items.map(readItem);
            return read.length === 0 ? null : read;
        }
        const WRITTEN = /"((?:[^"\\\n]|\\.)*)"?|'([^'\n]*)'?|[A-Za-z0-9_-]+/g;
        function finder(source) {
            let from = Math.max(source.text.search(/^[ \t]*(?:nav[ \t]*=|\[+[ \t]*(?:project\.)?nav)/m), 0);
            const places = new Map();
            for (const match of source.text.slice(from).matchAll(WRITTEN)){
                const [whole, double, single] = match;
                const written = double ?? single ?? whole;
                const place = from + match.index + (whole === written ? 0 : 1);
                const known = places.get(written);
                if (known === undefined) places.set(written, [
                    place
                ]);
                else known.push(place);
            }
            for (const known of places.values())known.reverse();
            return (text)=>{
                if (text === '') return null;
                const left = places.get(text);
                let at = left?.pop();
                while(at !== undefined && at < from)at = left?.pop();
                if (at === undefined) return null;
                from = at + text.length;
                return (0, yaml_source.x5)(source, at, from);
            };
        }
        function pluginsOf(source, value) {
            return (0, setting.B)(valueFrom(source, value, 0)).filter(({ name })=>nativePlugins.has(name));
        }
        const MAX_OPTION_DEPTH = 20;
        function valueFrom(source, value, depth) {
            const place = {
                source,
                start: 0,
                end: 0
            };
            if (Array.isArray(value) && depth < MAX_OPTION_DEPTH) return {
                kind: 'list',
                items: value.map((item)=>valueFrom(source, item, depth + 1)),
                ...place
            };
            if (!isTable(value) || depth >= MAX_OPTION_DEPTH) return {
                kind: 'scalar',
                scalar: scalarFrom(value),
                ...place
            };
            const entries = new Map();
            for (const [name, child] of Object.entries(value)){
                const scalar = (0, python_scalar.aI)(name);
                entries.set(scalar.identity, {
                    key: {
                        kind: 'scalar',
                        scalar,
                        ...place
                    },
                    value: valueFrom(source, child, depth + 1),
                    start: 0,
                    end: 0
                });
            }
            return {
                kind: 'map',
                entries,
                ...place
            };
        }
        function scalarFrom(value) {
            if (typeof value === 'boolean') return (0, python_scalar.N8)(String(value)) ?? (0, python_scalar.aI)(String(value));
            if (typeof value === 'number') return {
                type: Number.isInteger(value) ? 'int' : 'float',
                text: String(value),
                identity: `\0number ${value}`
            };
            return (0, python_scalar.aI)(typeof value === 'string' ? value : '');
        }
        var site_found = __webpack_require__(2757);
        ;
        async function loadZensicalSite(tree, found, environment) {
            const configuration = readZensicalConfiguration(found.path, found.bytes);
            const listed = await tree.list(configuration.docsDir);
            if (listed === null || listed.length === 0) {
                throw new problem.H(`${found.path}: Zensical refuses 'docs_dir': there is no directory ${configuration.docsDir} with files in it`, found.path, null);
            }
            return (0, site_found.x)(tree, configuration, listed, environment);
        }
    })
};
;
