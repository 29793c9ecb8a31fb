"use strict";
exports.id = 2757;
exports.ids = [
    2757
];
exports.modules = {
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
    2757: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>assembleFound,
            loadFoundSite: ()=>loadFoundSite
        });
        var nav_entry = __webpack_require__(4276);
        var yaml_source = __webpack_require__(4069);
        ;
        const MAX_TOKENS = 2_000_000;
        const MAX_DEPTH = 480;
        var yaml_value = __webpack_require__(3891);
        ;
        function readNav(value) {
            if (value === undefined || (0, yaml_value.kZ)(value)) return null;
            if (value.kind !== 'list') throw refuse(value, `Expected nav to be a list, got ${describe(value)}`);
            if (value.items.length === 0) return null;
            const tally = {
                entries: 0
            };
            return value.items.map((item)=>readItem(tally, item, 1));
        }
        function refuse(value, message) {
            return (0, yaml_source.l4)(value.source, value.start, `MkDocs refuses 'nav': ${message}`);
        }
        function describe(value) {
            if (value.kind === 'map' && value.entries.size > 0) {
                const keys = [
                    ...value.entries.values()
                ].map(({ key })=>(0, yaml_value.Up)(key));
                const shown = keys.length === 1 ? `${keys[0]},` : keys.slice(0, 20).join(', ');
                return `dict with keys (${shown}${keys.length > 20 ? ", \u2026" : ''})`;
            }
            if (value.kind === 'scalar' && (value.scalar.type === 'str' || value.scalar.type === 'NoneType')) return (0, yaml_value.Up)(value);
            return `a ${(0, yaml_value.v0)(value)}: ${(0, yaml_value.Up)(value)}`;
        }
        function readItem(tally, item, depth) {
            if (item.kind === 'scalar' && item.scalar.type === 'str') return pathEntry(tally, null, item, placeOf(item));
            if (item.kind !== 'map') throw refuse(item, `Expected nav item to be a string or dict, got ${describe(item)}`);
            const [entry, ...others] = item.entries.values();
            if (entry === undefined || others.length > 0) throw refuse(item, `Expected nav item to be a dict of size 1, got ${describe(item)}`);
            return readTitled(tally, entry, depth);
        }
        function readTitled(tally, entry, depth) {
            const { key, value } = entry;
            const title = key.scalar.type === 'NoneType' ? null : key.scalar.text;
            if (value.kind === 'scalar') {
                if (value.scalar.type !== 'str') throw refuse(value, `Expected nav to be a list, got ${describe(value)}`);
                return pathEntry(tally, title, value, (0, yaml_source.x5)(key.source, entry.start, entry.end));
            }
            const location = (0, yaml_source.x5)(key.source, key.start, key.end);
            (0, nav_entry.I)(tally, location.path, location.startLine);
            if (depth > MAX_DEPTH) throw refuse(value, `sections are nested more than ${MAX_DEPTH} levels deep`);
            if (value.kind === 'list') {
                return {
                    kind: 'section',
                    title,
                    location,
                    children: value.items.map((item)=>readItem(tally, item, depth + 1))
                };
            }
            if (value.entries.size === 0) throw refuse(value, 'Expected nav to be a list, got a dict: {}');
            return {
                kind: 'section',
                title,
                location,
                asMap: true,
                children: [
                    ...value.entries.values()
                ].map((child)=>readTitled(tally, child, depth + 1))
            };
        }
        function placeOf(value) {
            return (0, yaml_source.x5)(value.source, value.start, value.end);
        }
        function pathEntry(tally, title, value, location) {
            (0, nav_entry.I)(tally, location.path, location.startLine);
            return {
                kind: 'path',
                title,
                path: value.kind === 'scalar' ? value.scalar.text : '',
                location
            };
        }
        var site_path = __webpack_require__(3669);
        var pathspec = __webpack_require__(3790);
        var setting = __webpack_require__(8715);
        var site_problem = __webpack_require__(7);
        ;
        function refuseSetting(key, value, message) {
            const { path, startLine } = (0, yaml_source.x5)(value.source, value.start, value.end);
            return new site_problem.H(`${path}:${startLine}: MkDocs refuses '${key}': ${message}`, path, startLine);
        }
        function checkSettings(map) {
            for (const [key, check] of Object.entries(checks)){
                const value = (0, yaml_value.RP)(map, key);
                if (value === undefined) continue;
                const message = (0, yaml_value.kZ)(value) ? null : check(value);
                if (message !== null) throw refuseSetting(key, (0, yaml_value.Ms)(map, key)?.value ?? value, message);
            }
        }
        const pythonClasses = {
            date: 'datetime.date',
            datetime: 'datetime.datetime'
        };
        function className(value) {
            const type = (0, yaml_value.v0)(value);
            return `<class '${pythonClasses[type] ?? type}'>`;
        }
        function ofType(type) {
            return (value)=>(0, yaml_value.v0)(value) === type ? null : `Expected type: <class '${type}'> but received: ${className(value)}`;
        }
        const url = (value)=>{
            if (value.kind === 'scalar' && value.scalar.text === '') return null;
            if ((0, yaml_value.v0)(value) !== 'str' || value.kind !== 'scalar') return 'Unable to parse the URL.';
            return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]/.test(value.scalar.text) ? null : "The URL isn't valid, it should include the http:// (scheme)";
        };
        const listOfItems = (value)=>{
            if (value.kind === 'list' || !(0, yaml_value.Hn)(value)) return null;
            return `Expected a list of items, but a ${className(value)} was given.`;
        };
        const address = (value)=>{
            const text = value.kind === 'scalar' ? value.scalar.text : '';
            return (0, yaml_value.v0)(value) === 'str' && /:[0-9]+$/.test(text) ? null : "Must be a string of format 'IP:PORT'";
        };
        const keyValues = (value)=>value.kind === 'map' ? null : `The configuration is invalid. Expected a key-value mapping (dict) but received: ${className(value)}`;
        const siteName = (value)=>(0, yaml_value.Hn)(value) ? ofType('str')(value) : null;
        const checks = {
            config_file_path: ()=>'MkDocs sets it by itself.',
            site_name: siteName,
            pages: ()=>"The configuration option 'pages' was removed from MkDocs. Use 'nav' instead.",
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
            mdx_configs: ()=>'For internal use only.',
            strict: ofType('bool'),
            remote_branch: ofType('str'),
            remote_name: ofType('str'),
            extra: keyValues,
            hooks: listOfItems,
            watch: listOfItems,
            validation: (value)=>keyValues(value) ?? checkValidation(value)
        };
        const levels = [
            'warn',
            'info',
            'ignore'
        ];
        const absoluteLevels = [
            ...levels,
            'relative_to_docs'
        ];
        const navLevels = {
            omitted_files: levels,
            not_found: levels,
            absolute_links: absoluteLevels
        };
        const linkLevels = {
            not_found: levels,
            absolute_links: absoluteLevels,
            unrecognized_links: levels,
            anchors: levels
        };
        function checkValidation(value) {
            if (value.kind !== 'map') return null;
            for (const [part, schema] of [
                [
                    'nav',
                    navLevels
                ],
                [
                    'links',
                    linkLevels
                ]
            ]){
                const own = (0, yaml_value.RP)(value, part);
                if (own !== undefined && !(0, yaml_value.kZ)(own) && own.kind !== 'map') return `Sub-option '${part}': ${keyValues(own) ?? ''}`;
                for (const [name, allowed] of Object.entries(schema)){
                    const level = validationLevel(value, part, name);
                    if (level === undefined || (0, yaml_value.kZ)(level)) continue;
                    if (level.kind === 'scalar' && level.scalar.type === 'str' && allowed.includes(level.scalar.text)) continue;
                    const choices = allowed.map((choice)=>`'${choice}'`).join(', ');
                    return `Sub-option '${part}': Sub-option '${name}': Expected one of [${choices}], got ${(0, yaml_value.Up)(level)}`;
                }
            }
            return null;
        }
        function validationLevel(validation, part, name) {
            const own = (0, yaml_value.RP)(validation, part);
            return (own?.kind === 'map' ? (0, yaml_value.RP)(own, name) : undefined) ?? (0, yaml_value.RP)(validation, name);
        }
        ;
        function readConfiguration(path, map) {
            const nav = readNav((0, yaml_value.RP)(map, 'nav'));
            const rules = {
                exclude: patterns(map, 'exclude_docs'),
                draft: patterns(map, 'draft_docs'),
                notInNav: patterns(map, 'not_in_nav')
            };
            checkSettings(map);
            const plugins = (0, setting.B)((0, yaml_value.RP)(map, 'plugins'));
            const sameDir = plugins.some(({ name })=>name === 'same-dir');
            const docsDir = readDocsDir(path, map, sameDir);
            const validation = (0, yaml_value.RP)(map, 'validation');
            const absolute = validation?.kind === 'map' ? validationLevel(validation, 'nav', 'absolute_links') : undefined;
            return {
                path,
                flavor: /(?:^|\/)properdocs\.ya?ml$/.test(path) ? 'properdocs' : 'mkdocs',
                docsDir,
                nav,
                rules,
                useDirectoryUrls: useDirectoryUrls((0, yaml_value.RP)(map, 'use_directory_urls')),
                absoluteMeansDocs: (0, yaml_value.Je)(absolute) === 'relative_to_docs',
                plugins,
                hooks: (0, yaml_value.Hn)((0, yaml_value.RP)(map, 'hooks'))
            };
        }
        function patterns(map, key) {
            const value = (0, yaml_value.RP)(map, key);
            if (value === undefined || (0, yaml_value.kZ)(value)) return null;
            const text = (0, yaml_value.Je)(value);
            if (text === null) throw refuseSetting(key, value, `Expected a multiline string, but a <class '${(0, yaml_value.v0)(value)}'> was given.`);
            try {
                return (0, pathspec.ob)(text);
            } catch (error) {
                if (error instanceof RangeError) throw refuseSetting(key, value, error.message);
                throw error;
            }
        }
        function useDirectoryUrls(value) {
            return value === undefined || (0, yaml_value.kZ)(value) || (0, yaml_value.Hn)(value);
        }
        function readDocsDir(path, map, sameDir) {
            const folder = (0, site_path.yS)(path);
            const docsDir = directory(path, map, 'docs_dir', 'docs');
            if (docsDir === null) {
                const value = (0, yaml_value.RP)(map, 'docs_dir');
                const message = 'it leads out of the repository, and nothing outside is read';
                throw value === undefined ? new site_problem.H(`${path}: docs_dir: ${message}`, path, null) : refuseDocsDir(value, message);
            }
            if (sameDir) return docsDir;
            if (docsDir === folder) {
                throw configuration_refuse(map, path, 'docs_dir', "The 'docs_dir' should not be the parent directory of the config file. Use a child directory instead so that the 'docs_dir' is a sibling of the config file.");
            }
            const siteDir = directory(path, map, 'site_dir', 'site');
            if (siteDir === null) return docsDir;
            if ((0, site_path.UO)(docsDir, siteDir)) {
                throw configuration_refuse(map, path, 'site_dir', "The 'docs_dir' should not be within the 'site_dir' as this can mean the source files are overwritten by the output or it will be deleted if --clean is passed to mkdocs build.");
            }
            if ((0, site_path.UO)(siteDir, docsDir)) {
                throw configuration_refuse(map, path, 'site_dir', "The 'site_dir' should not be within the 'docs_dir' as this leads to the build directory being copied into itself and duplicate nested files in the 'site_dir'.");
            }
            return docsDir;
        }
        function refuseDocsDir(value, message) {
            return refuseSetting('docs_dir', value, message);
        }
        function configuration_refuse(map, path, key, message) {
            const value = (0, yaml_value.RP)(map, key) ?? (0, yaml_value.RP)(map, 'docs_dir');
            return value === undefined ? new site_problem.H(`${path}: MkDocs refuses '${key}': ${message}`, path, null) : refuseSetting(key, value, message);
        }
        function directory(path, map, key, fallback) {
            const value = (0, yaml_value.RP)(map, key);
            if (value === undefined || (0, yaml_value.kZ)(value)) return (0, site_path.LI)((0, site_path.yS)(path), fallback);
            const wrong = ofType('str')(value);
            if (wrong !== null) throw refuseSetting(key, value, wrong);
            return (0, site_path.LI)((0, site_path.yS)(path), (0, yaml_value.Je)(value) ?? fallback);
        }
        function missingDocsDir(configuration, map) {
            return configuration_refuse(map, configuration.path, 'docs_dir', `The path '${configuration.docsDir}' isn't an existing directory.`);
        }
        var code_points = __webpack_require__(941);
        ;
        const MAX_FOLDERS = 100;
        const pageEndings = [
            '.md',
            '.markdown',
            '.mdown',
            '.mkdn',
            '.mkd'
        ];
        function isPageName(name) {
            return pageEndings.some((ending)=>name.endsWith(ending));
        }
        function isZensicalPageName(name) {
            return name.endsWith('.md');
        }
        function isIndexName(name) {
            const stem = (0, site_path.Vc)(name);
            return stem === 'index' || stem === 'README';
        }
        function readDocsFiles(sources, rules, useDirectoryUrls, isPage, effort) {
            refuseDeepFiles(sources);
            const inclusionOf = inclusionBy(rules, effort);
            const files = sortWalk([
                ...sources.keys()
            ]).map((src)=>({
                    src,
                    path: sources.get(src) ?? src,
                    isPage: isPage(src),
                    inclusion: inclusionOf(src)
                }));
            return collectFiles(withoutCollisions(files, useDirectoryUrls));
        }
        function refuseDeepFiles(sources) {
            for (const [src, path] of sources){
                let folders = 0;
                for(let slash = src.indexOf('/'); slash !== -1; slash = src.indexOf('/', slash + 1))folders += 1;
                if (folders > MAX_FOLDERS) throw new site_problem.H(`${path.slice(0, 100)}\u{2026}: it lies more than ${MAX_FOLDERS} folders deep: move it`, path, null);
            }
        }
        function collectFiles(ordered) {
            return {
                ordered,
                bySrc: new Map(ordered.map((file)=>[
                        file.src,
                        file
                    ]))
            };
        }
        function inclusionBy(rules, effort) {
            const isExcluded = exclusionBy(rules.exclude, effort);
            return (src)=>{
                if (isExcluded(src)) return 'excluded';
                if (rules.draft !== null && (0, pathspec.ap)(rules.draft, src, effort)) return 'draft';
                if (rules.notInNav !== null && (0, pathspec.ap)(rules.notInNav, src, effort)) return 'not_in_nav';
                return 'included';
            };
        }
        function exclusionBy(own, effort) {
            if (own === null) return (src)=>/(?:^|\/)\./.test(src) || src.startsWith('templates/');
            const exclude = [
                ...(0, pathspec.ob)('.*\n/templates/'),
                ...own
            ];
            return (src)=>(0, pathspec.ap)(exclude, src, effort);
        }
        function isBuilt(inclusion) {
            return inclusion === 'included' || inclusion === 'not_in_nav';
        }
        function sortWalk(sources) {
            const folders = new Map();
            for (const src of sources){
                const folder = (0, site_path.yS)(src);
                const names = folders.get(folder);
                if (names === undefined) folders.set(folder, [
                    src
                ]);
                else names.push(src);
            }
            const sorted = [
                ...folders.keys()
            ].map((folder)=>({
                    folder,
                    parts: folder === '' ? [] : folder.split('/')
                }));
            sorted.sort((left, right)=>compareParts(left.parts, right.parts));
            return sorted.flatMap(({ folder })=>(folders.get(folder) ?? []).toSorted(compareNames));
        }
        function compareParts(left, right) {
            const length = Math.min(left.length, right.length);
            for(let index = 0; index < length; index += 1){
                const order = (0, code_points.H)(left[index] ?? '', right[index] ?? '');
                if (order !== 0) return order;
            }
            return left.length - right.length;
        }
        function compareNames(left, right) {
            const leftIndex = isIndexName((0, site_path.Vb)(left));
            const rightIndex = isIndexName((0, site_path.Vb)(right));
            if (leftIndex !== rightIndex) return leftIndex ? -1 : 1;
            return (0, code_points.H)(left, right);
        }
        function withoutCollisions(files, useDirectoryUrls) {
            const first = new Map();
            const gone = new Set();
            for (const file of files){
                const key = `${(0, site_path.yS)(file.src)}\0${destination(file, useDirectoryUrls)}`;
                const earlier = first.get(key);
                if (earlier === undefined) first.set(key, file);
                else gone.add(isBuilt(file.inclusion) ? earlier : file);
            }
            return gone.size === 0 ? [
                ...files
            ] : files.filter((file)=>!gone.has(file));
        }
        function destination(file, useDirectoryUrls) {
            const name = (0, site_path.Vb)(file.src);
            if (!file.isPage) return name;
            const stem = isIndexName(name) ? 'index' : (0, site_path.Vc)(name);
            return stem === 'index' || !useDirectoryUrls ? `${stem}.html` : `${stem}/index.html`;
        }
        ;
        const resolved = [
            'awesome-pages',
            'awesome-nav',
            'literate-nav',
            'section-index',
            'monorepo',
            'same-dir',
            'exclude'
        ];
        const harmless = 'search redirects minify minify_html htmlmin tags social privacy offline optimize meta info typeset git-revision-date git-revision-date-localized git-authors ' + 'git-committers git-committers-2 git-latest-changes document-dates mkdocstrings autorefs mike rss llmstxt llmstxt-md llms-txt glightbox lightgallery ' + 'include-markdown markdown-exec markdownextradata table-reader kroki plantuml plantuml_markdown build_plantuml mermaid2 mermaid-to-image ' + 'drawio drawio-exporter drawio_file d2 excalidraw swagger-ui-tag render_swagger neoteroi.mkdocsoad open-in-new-tab exclude-search toggle-sidebar ' + "meta-descriptions meta-manager gh-admonitions callouts caption img2fig img2figv2 image-captions enumerate-headings codeinclude " + 'bibtex htmlproofer linkcheck spellcheck link-marker external-markdown badges tooltips mkdocs-video encryptcontent termynal click charts charts_plugin ' + 'vegalite git-snippet snippets same-tab abbr abbreviations glossary ezglossary print-site with-pdf pdf-export pdf to-pdf techdocs-core tocgen ' + 'autolinks autolink_references absolute-links site-urls alias abs-rel-links embed_file embed-file panzoom section-numbers add-number ' + 'statistics timetoread reading-time page-views open-graph opengraph preview-images resize-images webp thumbnails compress ' + 'kicad doxygen-tags no-sidebar h5p puml code-validator material-relative-language-selector gitlab-badges ask-ai feedback dracula';
        let harmlessNames = null;
        function isUnderstood(name) {
            harmlessNames ??= new Set([
                ...harmless.split(' '),
                ...resolved
            ]);
            return harmlessNames.has(name);
        }
        const generators = {
            'gen-files': "makes pages by running scripts of the project",
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
            'file-filter': 'takes files out of the site'
        };
        function dynamicReasons(plugins, hooks) {
            const reasons = hooks ? [
                'hooks: Python files of the project may change the nav'
            ] : [];
            for (const { name } of plugins){
                const reason = Object.hasOwn(generators, name) ? generators[name] : undefined;
                if (reason !== undefined) reasons.push(`plugin ${name}: it ${reason}`);
                else if (!isUnderstood(name)) reasons.push(`plugin ${name}: it is not known, and may change the nav`);
            }
            return [
                ...new Set(reasons)
            ];
        }
        ;
        function isBreak(code) {
            return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
        }
        function isBreakOrEnd(code) {
            return code === 0 || isBreak(code);
        }
        function isBlankOrEnd(code) {
            return code === 32 || code === 9 || isBreakOrEnd(code);
        }
        function isWord(code) {
            return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 45 || code === 95;
        }
        function afterBreak(text, index) {
            return text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1;
        }
        function breakText(text, index) {
            const code = text.charCodeAt(index);
            return code === 0x2028 || code === 0x2029 ? text[index] ?? '' : '\n';
        }
        function isDocumentMark(text, index) {
            return (text.startsWith('---', index) || text.startsWith('...', index)) && isBlankOrEnd(text.charCodeAt(index + 3));
        }
        ;
        class ScanProblem extends Error {
            name = 'ScanProblem';
            offset;
            constructor(message, offset){
                super(message);
                this.offset = offset;
            }
        }
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
        function fold(first, more) {
            if (first !== '\n') return first + more.join('');
            return more.length === 0 ? ' ' : more.join('');
        }
        ;
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
            } else {
                indent = minimum + increment - 1;
                breaks = scanBlockBreaks(cursor, indent);
            }
            const chunks = [];
            let lineBreak = '';
            while(cursor.index - cursor.lineStart === indent && code(cursor) !== 0){
                chunks.push(breaks.join(''));
                const leadingText = code(cursor) !== 32 && code(cursor) !== 9;
                const start = cursor.index;
                while(!isBreakOrEnd(code(cursor)))cursor.index += 1;
                chunks.push(cursor.text.slice(start, cursor.index));
                lineBreak = code(cursor) === 0 ? '' : takeBreak(cursor);
                breaks = scanBlockBreaks(cursor, indent);
                if (cursor.index - cursor.lineStart !== indent || code(cursor) === 0) break;
                const joins = folded && lineBreak === '\n' && leadingText && code(cursor) !== 32 && code(cursor) !== 9;
                if (!joins) chunks.push(lineBreak);
                else if (breaks.length === 0) chunks.push(' ');
            }
            if (keep !== false) chunks.push(lineBreak);
            if (keep === true) chunks.push(breaks.join(''));
            return chunks.join('');
        }
        function scanBlockHeader(cursor) {
            let keep = null;
            let increment = null;
            for(let position = 0; position < 2; position += 1){
                const ch = code(cursor);
                if (keep === null && (ch === 43 || ch === 45)) {
                    keep = ch === 43;
                    cursor.index += 1;
                } else if (increment === null && ch >= 48 && ch <= 57) {
                    if (ch === 48) throw new ScanProblem('expected indentation indicator in the range 1-9, but found 0', cursor.index);
                    increment = ch - 48;
                    cursor.index += 1;
                }
            }
            if (code(cursor) !== 32 && !isBreakOrEnd(code(cursor))) {
                throw new ScanProblem('expected chomping or indentation indicators of a block scalar', cursor.index);
            }
            while(code(cursor) === 32)cursor.index += 1;
            if (code(cursor) === 35) while(!isBreakOrEnd(code(cursor)))cursor.index += 1;
            if (!isBreakOrEnd(code(cursor))) throw new ScanProblem('expected a comment or a line break after a block scalar indicator', cursor.index);
            if (code(cursor) !== 0) takeBreak(cursor);
            return {
                keep,
                increment
            };
        }
        function scanBlockLead(cursor) {
            const breaks = [];
            let deepest = 0;
            for(;;){
                if (code(cursor) === 32) {
                    cursor.index += 1;
                    deepest = Math.max(deepest, cursor.index - cursor.lineStart);
                } else if (isBreak(code(cursor))) breaks.push(takeBreak(cursor));
                else return {
                    breaks,
                    deepest
                };
            }
        }
        function scanBlockBreaks(cursor, indent) {
            const breaks = [];
            const skipIndent = ()=>{
                while(cursor.index - cursor.lineStart < indent && code(cursor) === 32)cursor.index += 1;
            };
            skipIndent();
            while(isBreak(code(cursor))){
                breaks.push(takeBreak(cursor));
                skipIndent();
            }
            return breaks;
        }
        ;
        function scanPlain(cursor, inFlow, indent) {
            const { text } = cursor;
            const chunks = [];
            let end = cursor.index;
            let spaces = '';
            let brokeLine = false;
            for(;;){
                if (code(cursor) === 35) break;
                const start = cursor.index;
                const index = wordEnd(text, start, inFlow);
                if (index === start) break;
                brokeLine = false;
                chunks.push(spaces, text.slice(start, index));
                cursor.index = index;
                end = index;
                const gap = scanPlainGap(cursor);
                brokeLine = gap.brokeLine;
                spaces = gap.text;
                if (spaces === '' || code(cursor) === 35 || !inFlow && cursor.index - cursor.lineStart < indent) break;
            }
            return {
                value: chunks.join(''),
                end,
                brokeLine
            };
        }
        const blockRun = /[^\0 \t\r\n\u0085\u2028\u2029:]*/y;
        const flowRun = /[^\0 \t\r\n\u0085\u2028\u2029:,?[\]{}]*/y;
        function wordEnd(text, start, inFlow) {
            const run = inFlow ? flowRun : blockRun;
            let index = start;
            for(;;){
                run.lastIndex = index;
                run.test(text);
                index = run.lastIndex;
                if (text.charCodeAt(index) !== 58 || endsKey(text.charCodeAt(index + 1), inFlow)) return index;
                index += 1;
            }
        }
        function endsKey(next, inFlow) {
            if (isBlankOrEnd(next)) return true;
            return inFlow && (next === 44 || next === 91 || next === 93 || next === 123 || next === 125);
        }
        function scanPlainGap(cursor) {
            const start = cursor.index;
            while(code(cursor) === 32)cursor.index += 1;
            if (!isBreak(code(cursor))) return {
                text: cursor.text.slice(start, cursor.index),
                brokeLine: false
            };
            const first = takeBreak(cursor);
            if (isDocumentMark(cursor.text, cursor.index)) return {
                text: '',
                brokeLine: true
            };
            const more = [];
            for(;;){
                if (code(cursor) === 32) cursor.index += 1;
                else if (isBreak(code(cursor))) {
                    more.push(takeBreak(cursor));
                    if (isDocumentMark(cursor.text, cursor.index)) return {
                        text: '',
                        brokeLine: true
                    };
                } else return {
                    text: fold(first, more),
                    brokeLine: true
                };
            }
        }
        ;
        function scanQuoted(cursor) {
            const { text } = cursor;
            const start = cursor.index;
            const quote = code(cursor);
            const chunks = [];
            cursor.index += 1;
            for(;;){
                scanQuotedWord(cursor, quote, chunks);
                if (code(cursor) === quote) break;
                const blankStart = cursor.index;
                while(code(cursor) === 32 || code(cursor) === 9)cursor.index += 1;
                const ch = code(cursor);
                if (ch === 0) throw new ScanProblem('found unexpected end of stream in a quoted scalar', start);
                if (isBreak(ch)) {
                    const first = takeBreak(cursor);
                    chunks.push(fold(first, scanQuotedBreaks(cursor)));
                } else chunks.push(text.slice(blankStart, cursor.index));
            }
            cursor.index += 1;
            return chunks.join('');
        }
        function scanQuotedBreaks(cursor) {
            const breaks = [];
            for(;;){
                if (isDocumentMark(cursor.text, cursor.index)) throw new ScanProblem('found unexpected document separator in a quoted scalar', cursor.index);
                while(code(cursor) === 32 || code(cursor) === 9)cursor.index += 1;
                if (!isBreak(code(cursor))) return breaks;
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
            P: '\u2029'
        };
        const escapeLengths = {
            x: 2,
            u: 4,
            U: 8
        };
        function scanQuotedWord(cursor, quote, chunks) {
            const { text } = cursor;
            const double = quote === 34;
            for(;;){
                const start = cursor.index;
                let index = start;
                for(;;){
                    const ch = text.charCodeAt(index);
                    if (ch === 34 || ch === 39 || ch === 92 || isBlankOrEnd(ch)) break;
                    index += 1;
                }
                if (index > start) chunks.push(text.slice(start, index));
                cursor.index = index;
                const ch = text.charCodeAt(index);
                if (!double && ch === 39 && text.charCodeAt(index + 1) === 39) {
                    chunks.push("'");
                    cursor.index += 2;
                } else if (double && ch === 39 || !double && (ch === 34 || ch === 92)) {
                    chunks.push(text[index] ?? '');
                    cursor.index += 1;
                } else if (double && ch === 92) chunks.push(scanEscape(cursor));
                else return;
            }
        }
        function scanEscape(cursor) {
            cursor.index += 1;
            const letter = cursor.text[cursor.index] ?? '\0';
            const replacement = escapes[letter];
            if (replacement !== undefined) {
                cursor.index += 1;
                return replacement;
            }
            const length = escapeLengths[letter];
            if (length !== undefined) {
                const digits = cursor.text.slice(cursor.index + 1, cursor.index + 1 + length);
                const point = /^[0-9A-Fa-f]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN;
                if (!(point <= 0x10ffff)) throw new ScanProblem(`expected escape sequence of ${length} hexadecimal numbers`, cursor.index);
                cursor.index += 1 + length;
                return String.fromCodePoint(point);
            }
            if (isBreak(code(cursor))) {
                takeBreak(cursor);
                return scanQuotedBreaks(cursor).join('');
            }
            throw new ScanProblem(`found unknown escape character '${letter === '\0' ? 'end of file' : letter}' in a double-quoted scalar`, cursor.index);
        }
        ;
        const MAX_KEY_LENGTH = 1024;
        function push(scanner, type, start, value = '', handle = null) {
            scanner.tokens.push({
                type,
                start,
                end: scanner.index,
                value,
                plain: false,
                handle
            });
        }
        function column(scanner) {
            return scanner.index - scanner.lineStart;
        }
        function failKey(key) {
            throw new ScanProblem("could not find expected ':' of the key that starts here", key.start);
        }
        function dropStaleKeys(scanner) {
            dropStaleKey(scanner, 0);
            if (scanner.flowLevel > 0) dropStaleKey(scanner, scanner.flowLevel);
        }
        function dropStaleKey(scanner, level) {
            const key = scanner.possibleKeys[level];
            if (key === null || key === undefined) return;
            if (key.line === scanner.line && scanner.index - key.start <= MAX_KEY_LENGTH) return;
            if (key.required) failKey(key);
            scanner.possibleKeys[level] = null;
        }
        function rememberKey(scanner) {
            if (!scanner.allowKey) return;
            const required = scanner.flowLevel === 0 && scanner.indent === column(scanner);
            forgetKey(scanner);
            const { index: start, line } = scanner;
            scanner.possibleKeys[scanner.flowLevel] = {
                token: scanner.tokens.length,
                required,
                start,
                line,
                column: column(scanner)
            };
        }
        function forgetKey(scanner) {
            const key = scanner.possibleKeys[scanner.flowLevel];
            if (key?.required === true) failKey(key);
            scanner.possibleKeys[scanner.flowLevel] = null;
        }
        function unwind(scanner, to) {
            if (scanner.flowLevel > 0) return;
            while(scanner.indent > to){
                scanner.indent = scanner.indents.pop() ?? -1;
                push(scanner, '<block end>', scanner.index);
            }
        }
        function indentTo(scanner, to) {
            if (scanner.indent >= to) return false;
            if (scanner.indents.length >= MAX_DEPTH) throw tooDeep(scanner.index);
            scanner.indents.push(scanner.indent);
            scanner.indent = to;
            return true;
        }
        function tooDeep(offset) {
            return new ScanProblem(`lists and maps are nested more than ${MAX_DEPTH} levels deep`, offset);
        }
        function endBlocks(scanner) {
            unwind(scanner, -1);
            forgetKey(scanner);
            scanner.allowKey = false;
        }
        ;
        function scanAnchor(scanner, type) {
            rememberKey(scanner);
            scanner.allowKey = false;
            const start = scanner.index;
            scanner.index += 1;
            while(isWord(scanner.text.charCodeAt(scanner.index)))scanner.index += 1;
            const value = scanner.text.slice(start + 1, scanner.index);
            const ch = scanner.text.charCodeAt(scanner.index);
            if (value === '' || !(isBlankOrEnd(ch) || '?:,]}%@`'.includes(String.fromCharCode(ch)))) {
                throw new ScanProblem('expected alphabetic or numeric character in the name of an anchor or alias', scanner.index);
            }
            push(scanner, type, start, value);
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
                if (text.charCodeAt(scanner.index) !== 62) throw new ScanProblem("expected '>' at the end of a tag", scanner.index);
                scanner.index += 1;
            } else if (isBlankOrEnd(next)) {
                scanner.index += 1;
                handle = null;
                suffix = '!';
            } else {
                let index = start + 1;
                while(!isBreakOrEnd(text.charCodeAt(index)) && text.charCodeAt(index) !== 32 && text.charCodeAt(index) !== 33)index += 1;
                if (text.charCodeAt(index) === 33) {
                    for(let inner = start + 1; inner < index; inner += 1){
                        if (!isWord(text.charCodeAt(inner))) throw new ScanProblem("expected '!' at the end of a tag handle", inner);
                    }
                    handle = text.slice(start, index + 1);
                    scanner.index = index + 1;
                } else scanner.index = start + 1;
                suffix = scanTagUri(scanner);
            }
            const after = text.charCodeAt(scanner.index);
            if (after !== 32 && !isBreakOrEnd(after)) throw new ScanProblem("expected ' ' after a tag", scanner.index);
            push(scanner, '<tag>', start, suffix, handle);
        }
        function scanTagUri(scanner) {
            const { text, index: start } = scanner;
            for(;;){
                const ch = text.charCodeAt(scanner.index);
                if (!isWord(ch) && !(ch > 32 && ch < 127 && ";/?:@&=+$,.!~*'()[]%".includes(String.fromCharCode(ch)))) break;
                scanner.index += 1;
            }
            if (scanner.index === start) throw new ScanProblem('expected URI in a tag', scanner.index);
            const uri = text.slice(start, scanner.index);
            try {
                return decodeURIComponent(uri);
            } catch  {
                throw new ScanProblem('expected URI escape sequence of 2 hexadecimal numbers in a tag', start);
            }
        }
        ;
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
                possibleKeys: [
                    null
                ]
            };
            try {
                while(scanToken(scanner));
                return {
                    tokens: scanner.tokens,
                    problem: null
                };
            } catch (problem) {
                if (!(problem instanceof ScanProblem)) throw problem;
                const end = scanner.possibleKeys.reduce((first, key)=>Math.min(first, key?.token ?? first), scanner.tokens.length);
                return {
                    tokens: scanner.tokens.slice(0, end),
                    problem
                };
            }
        }
        function scanToken(scanner) {
            skipToToken(scanner);
            dropStaleKeys(scanner);
            unwind(scanner, column(scanner));
            const { text, index } = scanner;
            if (scanner.tokens.length > MAX_TOKENS) throw new ScanProblem(`the file holds more than ${MAX_TOKENS.toLocaleString('en')} marks, keys and values`, index);
            const ch = text.charCodeAt(index);
            const next = text.charCodeAt(index + 1);
            if (ch === 0) {
                endBlocks(scanner);
                push(scanner, '<stream end>', index);
                return false;
            }
            if (column(scanner) === 0 && ch === 37) scanDirective(scanner);
            else if (column(scanner) === 0 && isDocumentMark(text, index)) {
                endBlocks(scanner);
                scanner.index += 3;
                push(scanner, ch === 45 ? '<document start>' : '<document end>', index);
            } else if (ch === 91 || ch === 123) openFlow(scanner, ch === 91 ? '[' : '{');
            else if (ch === 93 || ch === 125) closeFlow(scanner, ch === 93 ? ']' : '}');
            else if (ch === 44) {
                scanner.allowKey = true;
                forgetKey(scanner);
                scanner.index += 1;
                push(scanner, ',', index);
            } else if (ch === 45 && isBlankOrEnd(next)) scanEntry(scanner);
            else if (ch === 63 && (scanner.flowLevel > 0 || isBlankOrEnd(next))) scanKey(scanner);
            else if (ch === 58 && (scanner.flowLevel > 0 || isBlankOrEnd(next))) scanValue(scanner);
            else if (ch === 42 || ch === 38) scanAnchor(scanner, ch === 42 ? '<alias>' : '<anchor>');
            else if (ch === 33) scanTag(scanner);
            else if ((ch === 124 || ch === 62) && scanner.flowLevel === 0) {
                scanner.allowKey = true;
                forgetKey(scanner);
                const value = scanBlock(scanner, scanner.indent);
                push(scanner, '<scalar>', index, value);
            } else if (ch === 39 || ch === 34) {
                rememberKey(scanner);
                scanner.allowKey = false;
                const value = scanQuoted(scanner);
                push(scanner, '<scalar>', index, value);
            } else if (startsPlain(scanner, ch, next)) {
                rememberKey(scanner);
                scanner.allowKey = false;
                const { value, end, brokeLine } = scanPlain(scanner, scanner.flowLevel > 0, scanner.indent + 1);
                if (brokeLine) scanner.allowKey = true;
                scanner.tokens.push({
                    type: '<scalar>',
                    start: index,
                    end,
                    value,
                    plain: true,
                    handle: null
                });
            } else throw new ScanProblem(`found character ${ch === 9 ? "'\\t'" : `'${text[index]}'`} that cannot start any token`, index);
            return true;
        }
        function startsPlain(scanner, ch, next) {
            if (isBlankOrEnd(ch)) return false;
            if (!'-?:,[]{}#&*!|>\'"%@`'.includes(String.fromCharCode(ch))) return true;
            return !isBlankOrEnd(next) && (ch === 45 || scanner.flowLevel === 0 && (ch === 63 || ch === 58));
        }
        function skipToToken(scanner) {
            for(;;){
                while(scanner.text.charCodeAt(scanner.index) === 32)scanner.index += 1;
                if (scanner.text.charCodeAt(scanner.index) === 35) {
                    while(!isBreakOrEnd(scanner.text.charCodeAt(scanner.index)))scanner.index += 1;
                }
                if (!isBreak(scanner.text.charCodeAt(scanner.index))) return;
                takeBreak(scanner);
                if (scanner.flowLevel === 0) scanner.allowKey = true;
            }
        }
        function scanDirective(scanner) {
            endBlocks(scanner);
            const start = scanner.index;
            while(!isBreakOrEnd(scanner.text.charCodeAt(scanner.index)))scanner.index += 1;
            push(scanner, '<directive>', start, scanner.text.slice(start, scanner.index));
        }
        function openFlow(scanner, type) {
            rememberKey(scanner);
            if (scanner.flowLevel >= MAX_DEPTH) throw tooDeep(scanner.index);
            scanner.flowLevel += 1;
            scanner.possibleKeys[scanner.flowLevel] = null;
            scanner.allowKey = true;
            const start = scanner.index;
            scanner.index += 1;
            push(scanner, type, start);
        }
        function closeFlow(scanner, type) {
            forgetKey(scanner);
            if (scanner.flowLevel === 0) throw new ScanProblem(`expected the node content, but found '${type}'`, scanner.index);
            scanner.flowLevel -= 1;
            scanner.allowKey = false;
            const start = scanner.index;
            scanner.index += 1;
            push(scanner, type, start);
        }
        function scanEntry(scanner) {
            if (scanner.flowLevel === 0) {
                if (!scanner.allowKey) throw new ScanProblem('sequence entries are not allowed here', scanner.index);
                if (indentTo(scanner, column(scanner))) push(scanner, '<block sequence start>', scanner.index);
            }
            scanner.allowKey = true;
            forgetKey(scanner);
            const start = scanner.index;
            scanner.index += 1;
            push(scanner, '-', start);
        }
        function scanKey(scanner) {
            if (scanner.flowLevel === 0) {
                if (!scanner.allowKey) throw new ScanProblem('mapping keys are not allowed here', scanner.index);
                if (indentTo(scanner, column(scanner))) push(scanner, '<block mapping start>', scanner.index);
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
                const inserted = [
                    {
                        type: '?',
                        start: key.start,
                        end: key.start,
                        value: '',
                        plain: false,
                        handle: null
                    }
                ];
                if (scanner.flowLevel === 0 && indentTo(scanner, key.column)) {
                    inserted.unshift({
                        type: '<block mapping start>',
                        start: key.start,
                        end: key.start,
                        value: '',
                        plain: false,
                        handle: null
                    });
                }
                scanner.tokens.splice(key.token, 0, ...inserted);
                scanner.allowKey = false;
            } else {
                if (scanner.flowLevel === 0) {
                    if (!scanner.allowKey) throw new ScanProblem('mapping values are not allowed here', scanner.index);
                    if (indentTo(scanner, column(scanner))) push(scanner, '<block mapping start>', scanner.index);
                }
                scanner.allowKey = scanner.flowLevel === 0;
                forgetKey(scanner);
            }
            const start = scanner.index;
            scanner.index += 1;
            push(scanner, ':', start);
        }
        ;
        function composeDocument(source) {
            const { tokens, problem } = scan(source.text);
            const reader = {
                tokens,
                index: 0,
                problem,
                anchors: new Map(),
                tagHandles: defaultHandles(),
                depth: 0,
                lastEnd: 0
            };
            try {
                return readStream(reader);
            } catch (error) {
                if (error instanceof ScanProblem) throw (0, yaml_source.l4)(source, error.offset, error.message);
                throw error;
            }
        }
        function defaultHandles() {
            return new Map([
                [
                    '!',
                    '!'
                ],
                [
                    '!!',
                    'tag:yaml.org,2002:'
                ]
            ]);
        }
        function peek(reader) {
            const token = reader.tokens[reader.index];
            if (token !== undefined) return token;
            throw reader.problem ?? new ScanProblem('unexpected end of the document', 0);
        }
        function take(reader) {
            const token = peek(reader);
            reader.index += 1;
            if (token.type !== '<block end>') reader.lastEnd = token.end;
            return token;
        }
        function at(reader, ...types) {
            return types.includes(peek(reader).type);
        }
        function skip(reader, type) {
            if (peek(reader).type !== type) return false;
            take(reader);
            return true;
        }
        function readStream(reader) {
            if (at(reader, '<stream end>')) return null;
            let node;
            if (!at(reader, '<directive>', '<document start>')) node = readNode(reader, true, false);
            else {
                readDirectives(reader);
                if (!at(reader, '<document start>')) throw expected(reader, "expected '<document start>'");
                const start = take(reader);
                const empty = at(reader, '<directive>', '<document start>', '<document end>', '<stream end>');
                node = empty ? emptyScalar(start.end) : readNode(reader, true, false);
            }
            while(skip(reader, '<document end>'));
            if (at(reader, '<stream end>')) return node;
            if (at(reader, '<document start>', '<directive>')) {
                throw new ScanProblem('expected a single document, but found another one', peek(reader).start);
            }
            throw expected(reader, "expected '<document start>'");
        }
        function readDirectives(reader) {
            let version = false;
            while(at(reader, '<directive>')){
                const { value, start } = take(reader);
                const [name = '', ...words] = value.replace(/ #.*$/, '').trimEnd().split(/ +/);
                if (!/^%[0-9A-Za-z_-]+$/.test(name)) throw new ScanProblem('expected alphabetic or numeric character in the name of a directive', start);
                if (name === '%YAML') {
                    if (version) throw new ScanProblem('found duplicate YAML directive', start);
                    version = true;
                    if (!/^[0-9]+\.[0-9]+$/.test(words[0] ?? '') || words.length !== 1) throw new ScanProblem('expected a version in the YAML directive', start);
                    if (!/^0*1\./.test(words[0] ?? '')) throw new ScanProblem('found incompatible YAML document (version 1.* is required)', start);
                } else if (name === '%TAG') {
                    const [handle, prefix] = words;
                    if (handle === undefined || prefix === undefined || words.length !== 2) throw new ScanProblem('expected a handle and a prefix in the TAG directive', start);
                    reader.tagHandles.set(handle, prefix);
                }
            }
        }
        function expected(reader, what) {
            const token = peek(reader);
            return new ScanProblem(`${what}, but found '${token.type}'`, token.start);
        }
        function emptyScalar(offset) {
            return {
                kind: 'scalar',
                tag: null,
                value: '',
                plain: true,
                start: offset,
                end: offset
            };
        }
        function readNode(reader, block, indentless) {
            if (at(reader, '<alias>')) {
                const alias = take(reader);
                const node = reader.anchors.get(alias.value);
                if (node === undefined) throw new ScanProblem(`found undefined alias '${alias.value}'`, alias.start);
                return node;
            }
            const start = peek(reader).start;
            let anchor = null;
            let tag = null;
            let propertiesEnd = start;
            while(anchor === null && at(reader, '<anchor>') || tag === null && at(reader, '<tag>')){
                const token = take(reader);
                propertiesEnd = token.end;
                if (token.type === '<anchor>') anchor = token;
                else tag = resolveTag(reader, token);
            }
            if (anchor !== null && reader.anchors.has(anchor.value)) throw new ScanProblem(`found duplicate anchor '${anchor.value}'`, start);
            const name = anchor?.value ?? null;
            const { type } = peek(reader);
            if (indentless && type === '-') return readSequence(reader, name, {
                kind: 'sequence',
                tag,
                items: [],
                start,
                end: start
            });
            if (type === '<scalar>') {
                const token = take(reader);
                const plain = token.plain && tag === null || tag === '!';
                return named(reader, name, {
                    kind: 'scalar',
                    tag: tag === '!' ? null : tag,
                    value: token.value,
                    plain,
                    start,
                    end: token.end
                });
            }
            if (type === '[' || block && type === '<block sequence start>') {
                return readSequence(reader, name, {
                    kind: 'sequence',
                    tag,
                    items: [],
                    start,
                    end: start
                });
            }
            if (type === '{' || block && type === '<block mapping start>') {
                return readMapping(reader, name, {
                    kind: 'mapping',
                    tag,
                    pairs: [],
                    start,
                    end: start
                });
            }
            if (anchor !== null || tag !== null) {
                const plain = tag === null || tag === '!';
                return named(reader, name, {
                    kind: 'scalar',
                    tag: tag === '!' ? null : tag,
                    value: '',
                    plain,
                    start,
                    end: propertiesEnd
                });
            }
            throw expected(reader, 'expected the node content');
        }
        function resolveTag(reader, token) {
            if (token.handle === null) return token.value;
            const prefix = reader.tagHandles.get(token.handle);
            if (prefix === undefined) throw new ScanProblem(`found undefined tag handle '${token.handle}'`, token.start);
            return prefix + token.value;
        }
        function named(reader, anchor, node) {
            if (anchor !== null) reader.anchors.set(anchor, node);
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
            if (at(reader, '[')) readFlowSequence(reader, node);
            else if (at(reader, '-')) {
                while(at(reader, '-')){
                    const dash = take(reader);
                    node.items.push(at(reader, '-', '?', ':', '<block end>') ? emptyScalar(dash.end) : readNode(reader, true, false));
                }
            } else {
                take(reader);
                while(at(reader, '-')){
                    const dash = take(reader);
                    node.items.push(at(reader, '-', '<block end>') ? emptyScalar(dash.end) : readNode(reader, true, false));
                }
                if (!skip(reader, '<block end>')) throw expected(reader, 'expected <block end> after a list');
            }
            reader.depth -= 1;
            node.end = reader.lastEnd;
            return node;
        }
        function readFlowSequence(reader, node) {
            take(reader);
            for(let first = true; !at(reader, ']'); first = false){
                if (!first && !skip(reader, ',')) throw expected(reader, "expected ',' or ']'");
                if (at(reader, ']')) break;
                if (at(reader, '?')) {
                    const { start } = take(reader);
                    const pair = readFlowPair(reader, ']');
                    node.items.push({
                        kind: 'mapping',
                        tag: null,
                        pairs: [
                            pair
                        ],
                        start,
                        end: reader.lastEnd
                    });
                } else node.items.push(readNode(reader, false, false));
            }
            take(reader);
        }
        function readFlowPair(reader, close) {
            const key = at(reader, ':', ',', close) ? emptyScalar(peek(reader).start) : readNode(reader, false, false);
            if (!at(reader, ':')) return [
                key,
                emptyScalar(peek(reader).start)
            ];
            const colon = take(reader);
            return [
                key,
                at(reader, ',', close) ? emptyScalar(colon.end) : readNode(reader, false, false)
            ];
        }
        function readMapping(reader, anchor, node) {
            named(reader, anchor, node);
            descend(reader);
            if (at(reader, '{')) readFlowMapping(reader, node);
            else readBlockMapping(reader, node);
            reader.depth -= 1;
            node.end = reader.lastEnd;
            return node;
        }
        function readBlockMapping(reader, node) {
            take(reader);
            while(skip(reader, '?')){
                const key = at(reader, '?', ':', '<block end>') ? emptyScalar(peek(reader).start) : readNode(reader, true, true);
                node.pairs.push([
                    key,
                    readBlockValue(reader)
                ]);
            }
            if (!skip(reader, '<block end>')) throw expected(reader, 'expected <block end> after a map');
        }
        function readBlockValue(reader) {
            if (!at(reader, ':')) return emptyScalar(peek(reader).start);
            const colon = take(reader);
            return at(reader, '?', ':', '<block end>') ? emptyScalar(colon.end) : readNode(reader, true, true);
        }
        function readFlowMapping(reader, node) {
            take(reader);
            for(let first = true; !at(reader, '}'); first = false){
                if (!first && !skip(reader, ',')) throw expected(reader, "expected ',' or '}'");
                if (at(reader, '}')) break;
                if (skip(reader, '?')) node.pairs.push(readFlowPair(reader, '}'));
                else {
                    const key = readNode(reader, false, false);
                    node.pairs.push([
                        key,
                        emptyScalar(key.end)
                    ]);
                }
            }
            take(reader);
        }
        var python_scalar = __webpack_require__(1775);
        ;
        const MAX_MERGED_PAIRS = 100_000;
        const yamlTag = 'tag:yaml.org,2002:';
        function constructValue(source, node, environment) {
            const construction = {
                source,
                environment,
                done: new Map(),
                open: new Set(),
                flattened: new Map(),
                mergedPairs: 0
            };
            return construct(construction, node);
        }
        function construct_refuse(construction, node, message) {
            return (0, yaml_source.l4)(construction.source, node.start, message);
        }
        function construct(construction, node) {
            if (node.kind === 'scalar') return constructNew(construction, node);
            const known = construction.done.get(node);
            if (known !== undefined) return known;
            if (construction.open.has(node)) throw construct_refuse(construction, node, 'a value that contains itself cannot be read');
            if (construction.open.size > MAX_DEPTH) throw construct_refuse(construction, node, `lists and maps are nested more than ${MAX_DEPTH} levels deep`);
            construction.open.add(node);
            const value = constructNew(construction, node);
            construction.open.delete(node);
            construction.done.set(node, value);
            return value;
        }
        function constructNew(construction, node) {
            const tag = node.tag === '!' ? null : node.tag;
            if (tag === '!ENV') return constructEnvironment(construction, node);
            if (tag !== null && !standsForItself(tag, node)) return scalarValue(construction, node, constructTagged(construction, tag, node));
            if (node.kind === 'sequence') return constructList(construction, node);
            if (node.kind === 'mapping') return constructMap(construction, node);
            return scalarValue(construction, node, node.plain ? typed(construction, node, node.value) : (0, python_scalar.aI)(node.value));
        }
        function standsForItself(tag, node) {
            return tag === `${yamlTag}seq` && node.kind === 'sequence' || tag === `${yamlTag}map` && node.kind === 'mapping';
        }
        function scalarValue(construction, node, scalar) {
            return {
                kind: 'scalar',
                scalar,
                source: construction.source,
                start: node.start,
                end: node.end
            };
        }
        function typed(construction, node, text) {
            const scalar = guard(construction, node, ()=>(0, python_scalar.dn)(text));
            if (scalar === 'merge' || scalar === 'value') {
                throw construct_refuse(construction, node, `could not determine a constructor for the tag '${yamlTag}${scalar}'`);
            }
            return scalar;
        }
        function guard(construction, node, read) {
            try {
                return read();
            } catch (error) {
                if (error instanceof RangeError) throw construct_refuse(construction, node, error.message);
                throw error;
            }
        }
        const scalarTags = new Set([
            'str',
            'null',
            'bool',
            'int',
            'float',
            'timestamp',
            'binary'
        ]);
        function constructTagged(construction, tag, node) {
            const name = tag.startsWith(yamlTag) ? tag.slice(yamlTag.length) : null;
            if (name === null) return (0, python_scalar.aI)(tag);
            if (node.kind !== 'scalar') {
                if (scalarTags.has(name)) throw construct_refuse(construction, node, `expected a scalar node, but found ${node.kind}`);
                return (0, python_scalar.aI)(tag);
            }
            const { value } = node;
            if (name === 'str') return (0, python_scalar.aI)(value);
            if (name === 'null') return (0, python_scalar.uo)();
            const reader = {
                bool: python_scalar.N8,
                int: python_scalar.Iq,
                float: python_scalar.z9,
                timestamp: python_scalar.FQ
            }[name];
            if (reader === undefined) return (0, python_scalar.aI)(tag);
            const scalar = guard(construction, node, ()=>reader(value));
            if (scalar === null) throw construct_refuse(construction, node, `'${value.slice(0, 80)}' is no value for the tag !!${name}`);
            return scalar;
        }
        function constructEnvironment(construction, node) {
            if (node.kind === 'mapping') throw construct_refuse(construction, node, 'expected a scalar or sequence node after !ENV, but found mapping');
            const items = node.kind === 'scalar' ? [
                node
            ] : node.items;
            const fallback = items.length > 1 ? items.at(-1) : undefined;
            const names = fallback === undefined ? items : items.slice(0, -1);
            for (const item of names){
                if (item.kind !== 'scalar') throw construct_refuse(construction, item, `expected the name of a variable in !ENV, but found ${item.kind}`);
                const set = Object.hasOwn(construction.environment, item.value) ? construction.environment[item.value] : undefined;
                if (set !== undefined) return scalarValue(construction, node, typed(construction, node, set));
            }
            if (fallback === undefined) return scalarValue(construction, node, (0, python_scalar.uo)());
            return {
                ...construct(construction, fallback),
                start: node.start,
                end: node.end
            };
        }
        function constructList(construction, node) {
            const items = node.items.map((item)=>construct(construction, item));
            return {
                kind: 'list',
                items,
                source: construction.source,
                start: node.start,
                end: node.end
            };
        }
        function constructMap(construction, node) {
            const entries = new Map();
            for (const [keyNode, valueNode] of flatten(construction, node)){
                const key = constructKey(construction, keyNode);
                const value = construct(construction, valueNode);
                const { identity } = key.scalar;
                const end = valueNode.start >= keyNode.end ? Math.max(valueNode.end, keyNode.end) : keyNode.end;
                const first = entries.get(identity)?.key;
                const kept = first === undefined ? key : {
                    ...key,
                    scalar: first.scalar
                };
                entries.set(identity, {
                    key: kept,
                    value,
                    start: keyNode.start,
                    end
                });
            }
            return {
                kind: 'map',
                entries,
                source: construction.source,
                start: node.start,
                end: node.end
            };
        }
        function constructKey(construction, node) {
            if (isPlain(node, '=')) return scalarValue(construction, node, (0, python_scalar.aI)('='));
            const key = construct(construction, node);
            if (key.kind !== 'scalar') throw construct_refuse(construction, node, `found unhashable key: a ${key.kind} cannot be a key`);
            return key;
        }
        function isPlain(node, text) {
            return node.kind === 'scalar' && node.plain && node.value === text;
        }
        function isMerge([key]) {
            return isPlain(key, '<<') || key.tag === `${yamlTag}merge`;
        }
        function flatten(construction, node, depth = 0) {
            const known = construction.flattened.get(node);
            if (known !== undefined) return known;
            if (!node.pairs.some(isMerge)) return node.pairs;
            if (depth > MAX_DEPTH) throw construct_refuse(construction, node, `merge keys are nested more than ${MAX_DEPTH} levels deep`);
            construction.flattened.set(node, []);
            const merged = [];
            for (const [, value] of node.pairs.filter(isMerge)){
                if (value.kind === 'scalar') throw construct_refuse(construction, value, 'expected a mapping or list of mappings for merging, but found scalar');
                const sources = value.kind === 'mapping' ? [
                    value
                ] : value.items.toReversed();
                for (const source of sources){
                    if (source.kind !== 'mapping') throw construct_refuse(construction, source, `expected a mapping for merging, but found ${source.kind}`);
                    const pairs = flatten(construction, source, depth + 1);
                    construction.mergedPairs += pairs.length;
                    if (construction.mergedPairs > MAX_MERGED_PAIRS) {
                        throw construct_refuse(construction, node, `merge keys bring in more than ${MAX_MERGED_PAIRS} pairs: the file cannot be read`);
                    }
                    for (const pair of pairs)merged.push(pair);
                }
            }
            const pairs = merged.concat(node.pairs.filter((pair)=>!isMerge(pair)));
            construction.flattened.set(node, pairs);
            return pairs;
        }
        ;
        function readYaml(source, environment) {
            const node = composeDocument(source);
            return node === null ? null : constructValue(source, node, environment);
        }
        function readConfigurationFile(path, bytes, environment) {
            const source = (0, yaml_source.E4)(path, bytes);
            const value = readYaml(source, environment);
            if (value === null || !(0, yaml_value.Hn)(value)) return {
                kind: 'map',
                entries: new Map(),
                source,
                start: 0,
                end: 0
            };
            if (value.kind === 'map') return value;
            throw new site_problem.H(`${path}: expected a key-value mapping, but it holds a ${(0, yaml_value.v0)(value)}`, path, 1);
        }
        ;
        function readPluginFile(source, plugin) {
            const value = readYaml(source, {});
            if (value === null || value.kind === 'scalar' && value.scalar.type === 'NoneType') {
                return {
                    kind: 'map',
                    entries: new Map(),
                    source,
                    start: 0,
                    end: 0
                };
            }
            if (value.kind !== 'map') throw (0, yaml_source.l4)(source, value.start, `${plugin} expects a map here`);
            return value;
        }
        function refuseValue(plugin, value, message) {
            return (0, yaml_source.l4)(value.source, value.start, `${plugin}: ${message}`);
        }
        function plugin_file_placeOf(value) {
            return (0, yaml_source.x5)(value.source, value.start, value.end);
        }
        function boolOf(map, key) {
            const value = map === null ? undefined : (0, yaml_value.RP)(map, key);
            if (value?.kind !== 'scalar' || value.scalar.type !== 'bool') return null;
            return value.scalar.text === 'True';
        }
        function textOf(map, key) {
            return map === null ? null : (0, yaml_value.Je)((0, yaml_value.RP)(map, key));
        }
        function intOf(map, key) {
            const value = map === null ? undefined : (0, yaml_value.RP)(map, key);
            const number = value?.kind === 'scalar' && value.scalar.type === 'int' ? Number(value.scalar.text) : 0;
            return Number.isSafeInteger(number) && number > 0 ? number : null;
        }
        ;
        const MAX_LETTERS = 8_000_000;
        const defaultNames = {
            'awesome-pages': [
                'filename',
                '.pages'
            ],
            'awesome-nav': [
                'filename',
                '.nav.yml'
            ],
            'literate-nav': [
                'nav_file',
                'SUMMARY.md'
            ]
        };
        function pluginFileName(plugin) {
            const known = Object.hasOwn(defaultNames, plugin.name) ? defaultNames[plugin.name] : undefined;
            return known === undefined ? null : textOf(plugin.options, known[0]) ?? known[1];
        }
        function pluginFilesAmong(plugins, sources) {
            const names = new Set(plugins.map(pluginFileName));
            names.delete(null);
            return names.size === 0 ? [] : [
                ...sources
            ].filter((src)=>names.has((0, site_path.Vb)(src)));
        }
        function refuseLargeSources(config, { pluginFiles }) {
            let letters = 0;
            for (const { text } of pluginFiles.values())letters += text.length;
            if (letters <= MAX_LETTERS) return;
            const limit = MAX_LETTERS.toLocaleString('en');
            throw new site_problem.H(`${config}: the nav files of its plugins have more than ${limit} characters together`, config, null);
        }
        function needsPageTitles(plugins, files) {
            const pages = (0, setting.f)(plugins, 'awesome-pages');
            if (pages !== undefined && textOf(pages.options, 'order_by') === 'title') return true;
            if (pages === undefined && (0, setting.f)(plugins, 'awesome-nav') === undefined) return false;
            return [
                ...files.values()
            ].some(({ text })=>/\b(?:order_by|by|use_index_title)["']?\s*:\s*["']?(?:title|[Tt]rue|TRUE|yes|on)\b/.test(text));
        }
        function optionOf(plugin, option, fallback) {
            return boolOf(plugin.options, option) ?? fallback;
        }
        ;
        function automaticNav(files, titleOf = folderTitle) {
            return nestPaths(files.filter((file)=>file.isPage && file.inclusion === 'included').map((file)=>file.src), titleOf);
        }
        function nestPaths(paths, titleOf) {
            const root = {
                entries: [],
                sections: new Map()
            };
            for (const path of paths){
                const parts = path.split('/');
                let branch = root;
                for (const folder of parts.slice(0, -1))branch = section(branch, titleOf(folder));
                branch.entries.push({
                    kind: 'path',
                    title: null,
                    path,
                    location: null
                });
            }
            return root.entries;
        }
        function section(branch, title) {
            const known = branch.sections.get(title);
            if (known !== undefined) return known;
            const made = {
                entries: [],
                sections: new Map()
            };
            branch.sections.set(title, made);
            branch.entries.push({
                kind: 'section',
                title,
                children: made.entries,
                location: null
            });
            return made;
        }
        function folderTitle(folder) {
            const title = folder.replaceAll(/[-_]/g, ' ');
            return title.toLowerCase() === title ? capitalize(title) : title;
        }
        function zensicalFolderTitle(folder) {
            const title = folder.replaceAll(/[-_]/g, ' ');
            return title.toLowerCase() === title ? title.replace(/^[a-z]/, (letter)=>letter.toUpperCase()) : title;
        }
        function capitalize(text) {
            const [first = ''] = text;
            const titled = {
                \u01C6: "\u01C5",
                \u01C9: "\u01C8",
                \u01CC: "\u01CB",
                \u01F3: "\u01F2"
            };
            const upper = titled[first] ?? first.toUpperCase();
            const [head = '', ...tail] = upper;
            return head + tail.join('').toLowerCase() + text.slice(first.length);
        }
        var site_effort = __webpack_require__(9312);
        ;
        function linkKind(url) {
            const cleaned = url.replace(/^[\u0000-\u0020]+/, '').replaceAll(/[\t\n\r]/g, '');
            const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(cleaned)?.[0] ?? '';
            const rest = cleaned.slice(scheme.length);
            const host = rest.startsWith('//') ? /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? '' : '';
            if (host.includes('[') !== host.includes(']')) throw new RangeError('Invalid IPv6 URL');
            if (scheme !== '' || host !== '') return 'external';
            return url.startsWith('/') ? 'absolute' : 'missing';
        }
        function isUrl(entry) {
            try {
                return linkKind(entry) === 'external';
            } catch  {
                return true;
            }
        }
        ;
        function resolveNavigation(entries, files, rules) {
            const pages = new Map();
            const resolve = (entry)=>{
                if (entry.kind === 'section') return sectionOf(entry.title, entry.children.map(resolve), entry.location);
                const { title, path, location } = entry;
                const lookup = rules.absoluteMeansDocs ? path.replace(/^\/+/, '') : path;
                const file = files.bySrc.get(rules.literal ? lookup : purePath(lookup));
                if (file !== undefined) {
                    const known = rules.literal ? undefined : pages.get(file);
                    if (known !== undefined) return {
                        ...known,
                        location
                    };
                    const page = {
                        kind: 'page',
                        title,
                        src: file.src,
                        path: file.path,
                        inclusion: file.inclusion,
                        location
                    };
                    pages.set(file, page);
                    return page;
                }
                const link = kindOf(entry.path, entry, rules);
                return {
                    kind: 'link',
                    title,
                    url: path,
                    link,
                    path: link === 'missing' ? missingPath(lookup, rules) : null,
                    location
                };
            };
            return entries.map(resolve);
        }
        function sectionOf(title, children, location) {
            return title === null ? {
                kind: 'section',
                title: '',
                untitled: true,
                children,
                location
            } : {
                kind: 'section',
                title,
                children,
                location
            };
        }
        function purePath(path) {
            if (!/(?:^|\/)(?:\.?)(?:\/|$)/.test(path)) return path;
            const parts = path.split('/').filter((part)=>part !== '' && part !== '.');
            return (path.startsWith('/') ? '/' : '') + parts.join('/');
        }
        function kindOf(url, entry, rules) {
            try {
                const kind = linkKind(url);
                return kind === 'absolute' && rules.absoluteMeansDocs ? 'missing' : kind;
            } catch (error) {
                if (!(error instanceof RangeError)) throw error;
                if (!rules.refuseInvalidUrl) return 'external';
                const { path = rules.config, startLine = null } = entry.location ?? {};
                throw new site_problem.H(`${path}${startLine === null ? '' : `:${startLine}`}: MkDocs fails on the URL '${url.slice(0, 200)}' in nav: ${error.message}`, path, startLine);
            }
        }
        function missingPath(url, rules) {
            const path = purePath(url.replace(/^\/+/, ''));
            return path === '' || path.split('/').includes('..') ? null : (0, site_path.fj)(rules.docsDir, path);
        }
        function pagesOf(items) {
            const pages = [];
            const visit = (item)=>{
                if (item.kind === 'page') pages.push(item);
                else if (item.kind === 'section') item.children.forEach(visit);
            };
            items.forEach(visit);
            return pages;
        }
        ;
        const SET_STEPS = 25;
        const PATH_STEPS = 60;
        const MAX_GROUPS = 16;
        function parsePathGlob(glob, dots = false) {
            const parts = splitSegments(glob);
            const foldersOnly = parts.at(-1) === '';
            const segments = parts.filter((part)=>part !== '' && part !== '.').map((part)=>part === '**' ? part : parseNodes(part, 0));
            return {
                segments,
                foldersOnly,
                absolute: glob.startsWith('/'),
                dots
            };
        }
        function splitSegments(glob) {
            const parts = [];
            let start = 0;
            let depth = 0;
            for(let index = 0; index < glob.length; index += 1){
                const character = glob[index];
                if (character === '\\') index += 1;
                else if (character === '(' && index > 0 && '@?*+!'.includes(glob[index - 1] ?? '')) depth += 1;
                else if (character === ')' && depth > 0) depth -= 1;
                else if (character === '/' && depth === 0) {
                    parts.push(glob.slice(start, index));
                    start = index + 1;
                }
            }
            parts.push(glob.slice(start));
            return parts;
        }
        function parseNodes(glob, depth) {
            const nodes = [];
            const closes = closingParentheses(glob);
            let hasBrackets = true;
            for(let index = 0; index < glob.length;){
                const character = glob[index] ?? '';
                const close = '@?*+!'.includes(character) && depth < MAX_GROUPS ? closes.get(index + 1) : undefined;
                const bracket = character === '[' && hasBrackets ? (0, pathspec.uE)(glob, index) : -1;
                if (character === '[' && bracket === -1) hasBrackets = false;
                if (close !== undefined) {
                    const choices = splitChoices(glob.slice(index + 2, close)).map((choice)=>parseNodes(choice, depth + 1));
                    nodes.push({
                        kind: 'group',
                        mark: character,
                        choices
                    });
                    index = close + 1;
                } else if (bracket !== -1) {
                    nodes.push(parseSet(glob.slice(index + 1, bracket)));
                    index = bracket + 1;
                } else if (character === '*') {
                    if (nodes.at(-1)?.kind !== 'star') nodes.push({
                        kind: 'star'
                    });
                    index += 1;
                } else if (character === '?') {
                    nodes.push({
                        kind: 'any'
                    });
                    index += 1;
                } else {
                    const at = character === '\\' && index + 1 < glob.length ? index + 1 : index;
                    nodes.push({
                        kind: 'text',
                        text: glob[at] ?? ''
                    });
                    index = at + 1;
                }
            }
            return nodes;
        }
        function closingParentheses(glob) {
            const closes = new Map();
            const open = [];
            for(let index = 0; index < glob.length; index += 1){
                if (glob[index] === '\\') index += 1;
                else if (glob[index] === '(') open.push(index);
                else if (glob[index] === ')') {
                    const start = open.pop();
                    if (start !== undefined) closes.set(start, index);
                }
            }
            return closes;
        }
        function splitChoices(body) {
            const choices = [];
            let start = 0;
            let depth = 0;
            for(let index = 0; index < body.length; index += 1){
                if (body[index] === '\\') index += 1;
                else if (body[index] === '(') depth += 1;
                else if (body[index] === ')') depth -= 1;
                else if (body[index] === '|' && depth === 0) {
                    choices.push(body.slice(start, index));
                    start = index + 1;
                }
            }
            choices.push(body.slice(start));
            return choices;
        }
        function parseSet(body) {
            const negated = body.startsWith('!') || body.startsWith('^');
            const codes = Array.from(negated ? body.slice(1) : body, (character)=>character.charCodeAt(0));
            const ranges = [];
            for(let index = 0; index < codes.length; index += 1){
                const from = codes[index] ?? 0;
                const to = codes[index + 2];
                if (codes[index + 1] === 45 && to !== undefined) {
                    ranges.push([
                        from,
                        to
                    ]);
                    index += 2;
                } else ranges.push([
                    from,
                    from
                ]);
            }
            return {
                kind: 'set',
                negated,
                ranges
            };
        }
        function reachOfGlob({ segments }) {
            const names = [];
            for (const segment of segments.slice(0, -1)){
                if (segment === '**' || !segment.every(isText)) return {
                    folder: names.join('/'),
                    isDirect: false
                };
                names.push(segment.map(({ text })=>text).join(''));
            }
            return {
                folder: names.join('/'),
                isDirect: segments.at(-1) !== '**'
            };
        }
        function isText(node) {
            return node.kind === 'text';
        }
        function matchesPathGlob(glob, path, isFolder, effort) {
            if (glob.absolute || glob.foldersOnly && !isFolder) return false;
            (0, site_effort.R)(effort, PATH_STEPS);
            const parts = path.split('/');
            let at = 0;
            let part = 0;
            let star = -1;
            let resume = 0;
            for(;;){
                (0, site_effort.R)(effort, 1);
                const segment = glob.segments[at];
                if (segment === undefined && part === parts.length) return true;
                if (segment === '**') {
                    star = at;
                    resume = part;
                    at += 1;
                } else if (segment !== undefined && part < parts.length && matchesSegment(segment, parts[part] ?? '', glob.dots, effort)) {
                    at += 1;
                    part += 1;
                } else if (star !== -1 && resume < parts.length && (glob.dots || !(parts[resume] ?? '').startsWith('.'))) {
                    resume += 1;
                    at = star + 1;
                    part = resume;
                } else return false;
            }
        }
        function matchesSegment(nodes, text, dots, effort) {
            const first = nodes[0];
            if (!dots && text.startsWith('.') && !(first?.kind === 'text' && first.text === '.')) return false;
            return reach(nodes, text, new Set([
                0
            ]), effort).has(text.length);
        }
        function reach(nodes, text, from, effort) {
            let positions = from;
            for (const node of nodes){
                if (positions.size === 0) return positions;
                positions = step(node, text, positions, effort);
                (0, site_effort.R)(effort, SET_STEPS * (1 + positions.size));
            }
            return positions;
        }
        function step(node, text, from, effort) {
            const next = new Set();
            if (node.kind === 'star') {
                let first = text.length;
                for (const index of from)first = Math.min(first, index);
                for(let index = first; index <= text.length; index += 1)next.add(index);
            } else if (node.kind === 'group') return stepGroup(node, text, from, effort);
            else for (const index of from)if (index < text.length && matchesCharacter(node, text, index)) next.add(index + 1);
            return next;
        }
        function matchesCharacter(node, text, index) {
            if (node.kind === 'text') return text[index] === node.text;
            if (node.kind !== 'set') return true;
            const code = text.charCodeAt(index);
            return node.ranges.some(([low, high])=>low <= code && code <= high) !== node.negated;
        }
        function stepGroup(node, text, from, effort) {
            const once = (positions)=>new Set(node.choices.flatMap((choice)=>[
                        ...reach(choice, text, positions, effort)
                    ]));
            if (node.mark === '@') return once(from);
            if (node.mark === '?') return new Set([
                ...from,
                ...once(from)
            ]);
            if (node.mark === '!') {
                const next = new Set();
                for (const start of from){
                    const matched = once(new Set([
                        start
                    ]));
                    (0, site_effort.R)(effort, SET_STEPS * (text.length - start));
                    for(let end = start; end <= text.length; end += 1)if (!matched.has(end)) next.add(end);
                }
                return next;
            }
            const all = new Set(node.mark === '*' ? from : []);
            for(let wave = once(from); wave.size > 0;){
                (0, site_effort.R)(effort, SET_STEPS * wave.size);
                const fresh = new Set([
                    ...wave
                ].filter((position)=>!all.has(position)));
                for (const position of fresh)all.add(position);
                wave = fresh.size === 0 ? fresh : once(fresh);
            }
            return all;
        }
        ;
        const inheritToken = '$inherit';
        const noSettings = {
            sort: {
                by: null,
                direction: null,
                type: null,
                sections: null,
                ignoreCase: null
            },
            flatten: null,
            preserveNames: null,
            useIndexTitle: null,
            appendUnmatched: null,
            ignore: [
                inheritToken
            ]
        };
        const noNavFile = {
            title: null,
            hide: false,
            nav: null,
            settings: noSettings
        };
        const awesome_nav_file_plugin = 'awesome-nav';
        function parseNavFile(source) {
            const map = readPluginFile(source, awesome_nav_file_plugin);
            const nav = (0, yaml_value.RP)(map, 'nav');
            const tally = {
                entries: 0
            };
            if (nav !== undefined && nav.kind !== 'list') throw refuseValue(awesome_nav_file_plugin, nav, 'expected "nav" to be a list');
            return {
                title: textOf(map, 'title'),
                hide: boolOf(map, 'hide') === true,
                nav: nav?.kind === 'list' ? nav.items.map((item)=>awesome_nav_file_readItem(item, tally)) : null,
                settings: readSettings(map)
            };
        }
        function readSettings(map) {
            const sort = (0, yaml_value.RP)(map, 'sort');
            const sortMap = sort?.kind === 'map' ? sort : null;
            return {
                sort: {
                    by: textOf(sortMap, 'by'),
                    direction: textOf(sortMap, 'direction'),
                    type: textOf(sortMap, 'type'),
                    sections: textOf(sortMap, 'sections'),
                    ignoreCase: boolOf(sortMap, 'ignore_case')
                },
                flatten: boolOf(map, 'flatten_single_child_sections'),
                preserveNames: boolOf(map, 'preserve_directory_names'),
                useIndexTitle: boolOf(map, 'use_index_title'),
                appendUnmatched: boolOf(map, 'append_unmatched'),
                ignore: ignored((0, yaml_value.RP)(map, 'ignore'))
            };
        }
        function ignored(value) {
            if (value === undefined || (0, yaml_value.kZ)(value)) return noSettings.ignore;
            const items = value.kind === 'list' ? value.items : [
                value
            ];
            return items.map(yaml_value.Je).filter((text)=>text !== null);
        }
        function awesome_nav_file_readItem(value, tally) {
            const { path, startLine } = plugin_file_placeOf(value);
            (0, nav_entry.I)(tally, path, startLine);
            const text = (0, yaml_value.Je)(value);
            if (text !== null && text !== '') return {
                kind: 'name',
                title: null,
                name: text,
                location: plugin_file_placeOf(value)
            };
            if (value.kind !== 'map') throw refuseValue(awesome_nav_file_plugin, value, 'expected a path, a glob or "title: path"');
            const glob = textOf(value, 'glob');
            const [entry, ...others] = value.entries.values();
            if (glob !== null && (others.length > 0 || entry === undefined)) {
                return {
                    kind: 'glob',
                    glob,
                    settings: readSettings(value),
                    location: plugin_file_placeOf(value)
                };
            }
            if (entry === undefined || others.length > 0 || entry.key.scalar.type !== 'str') throw refuseValue(awesome_nav_file_plugin, value, 'expected one "title: path"');
            const title = entry.key.scalar.text;
            const name = (0, yaml_value.Je)(entry.value);
            if (name !== null && name !== '') return {
                kind: 'name',
                title,
                name,
                location: (0, yaml_source.x5)(value.source, entry.start, entry.end)
            };
            if (entry.value.kind !== 'list') throw refuseValue(awesome_nav_file_plugin, value, 'expected "title: path" or "title: [items]"');
            return {
                kind: 'section',
                title,
                items: entry.value.items.map((item)=>awesome_nav_file_readItem(item, tally)),
                location: (0, yaml_source.x5)(value.source, entry.key.start, entry.key.end)
            };
        }
        function isTemplate(text) {
            return /\{\{|\{%/.test(text);
        }
        function globFrom(folder, glob, dots = false) {
            return parsePathGlob(folder === '' ? glob : `${escapeGlob(folder)}/${glob}`, dots);
        }
        function escapeGlob(folder) {
            return folder.replaceAll(/[\\*?[\](){}@!+|]/g, '\\$&');
        }
        var group_by = __webpack_require__(4919);
        ;
        function indexFolders(pages) {
            const folders = new Set();
            for (const page of pages){
                for(let folder = (0, site_path.yS)(page);; folder = (0, site_path.yS)(folder)){
                    folders.add(folder);
                    if (folder === '') break;
                }
            }
            const ranks = new Map([
                ...pages,
                ...folders
            ].map((path, rank)=>[
                    path,
                    rank
                ]));
            const below = [
                ...folders
            ].filter((folder)=>folder !== '');
            return {
                folders,
                pagesIn: (0, group_by.$)(pages, site_path.yS),
                foldersIn: (0, group_by.$)(below, site_path.yS),
                inOrder: (paths)=>paths.toSorted((left, right)=>(ranks.get(left) ?? 0) - (ranks.get(right) ?? 0))
            };
        }
        ;
        function naturalKey(text) {
            return text.normalize('NFD').split(/([0-9]+)/).map((piece, index)=>index % 2 === 1 ? Number(piece) : piece);
        }
        function naturalPathKeys(path) {
            const parts = path.split('/');
            const name = parts.pop() ?? '';
            const stem = (0, site_path.Vc)(name);
            const ending = name.slice(stem.length);
            const isEnding = ending.length > 1 && ending.length <= 5 && !/^\.[0-9]+$/.test(ending);
            return [
                ...parts,
                ...isEnding ? [
                    stem,
                    ending
                ] : [
                    name
                ]
            ].map(naturalKey);
        }
        function compareNatural(left, right, group = (text)=>text) {
            const length = Math.min(left.length, right.length);
            for(let index = 0; index < length; index += 1){
                const a = left[index] ?? '';
                const b = right[index] ?? '';
                const order = typeof a === 'number' && typeof b === 'number' ? a - b : (0, code_points.H)(group(String(a)), group(String(b)));
                if (order !== 0) return order;
            }
            return left.length - right.length;
        }
        function compareNaturalPaths(left, right, group) {
            const length = Math.min(left.length, right.length);
            for(let index = 0; index < length; index += 1){
                const order = compareNatural(left[index] ?? [], right[index] ?? [], group);
                if (order !== 0) return order;
            }
            return left.length - right.length;
        }
        function groupLetters(text) {
            let grouped = '';
            for (const character of text)grouped += character.toLowerCase() + character;
            return grouped;
        }
        ;
        const rootSettings = {
            by: 'path',
            descending: false,
            natural: true,
            sections: 'last',
            ignoreCase: false,
            flatten: false,
            preserveNames: false,
            useIndexTitle: false,
            appendUnmatched: false,
            ignore: []
        };
        function applyAwesomeNav(sources) {
            const pages = sources.files.ordered.filter(({ isPage, inclusion })=>isPage && inclusion === 'included').map(({ src })=>src);
            const index = indexFolders(pages);
            const folders = new Set([
                ...index.folders
            ].filter((folder)=>folder !== ''));
            const unvisited = new Set([
                ...pages,
                ...folders
            ]);
            const reading = {
                ...sources,
                ...index,
                folders,
                pages: new Set(pages),
                unvisited
            };
            const file = sources.navFiles.get('') ?? noNavFile;
            return folderEntries(reading, '', file, settle(file.settings, rootSettings, ''));
        }
        function settle(own, parent, folder) {
            const { sort } = own;
            return {
                by: sort.by ?? parent.by,
                descending: sort.direction === null ? parent.descending : sort.direction === 'desc',
                natural: sort.type === null ? parent.natural : sort.type === 'natural',
                sections: sort.sections ?? parent.sections,
                ignoreCase: sort.ignoreCase === true || parent.ignoreCase,
                flatten: own.flatten ?? parent.flatten,
                preserveNames: own.preserveNames ?? parent.preserveNames,
                useIndexTitle: own.useIndexTitle ?? parent.useIndexTitle,
                appendUnmatched: own.appendUnmatched ?? parent.appendUnmatched,
                ignore: settleIgnored(own.ignore, parent.ignore, folder)
            };
        }
        function settleIgnored(own, parent, folder) {
            const ignored = own.flatMap((glob)=>{
                if (glob === inheritToken) return parent;
                return [
                    globFrom(folder, glob.startsWith('/') ? glob.slice(1) : `**/${glob}`, true)
                ];
            });
            return [
                ...new Set(ignored)
            ];
        }
        const everything = [
            {
                kind: 'glob',
                glob: '@(index.md|README.md)',
                settings: noSettings,
                location: null
            },
            {
                kind: 'glob',
                glob: '*',
                settings: noSettings,
                location: null
            }
        ];
        const unmatched = {
            kind: 'glob',
            glob: '*',
            settings: noSettings,
            location: null
        };
        function folderEntries(reading, folder, file, settings) {
            const items = settings.appendUnmatched ? [
                ...file.nav ?? everything,
                unmatched
            ] : file.nav ?? everything;
            const pending = items.map((item)=>pendingItem(reading, item, folder, settings));
            return resolveAll(reading, pending).map(({ entry })=>entry);
        }
        function pendingItem(reading, item, folder, settings) {
            const { location } = item;
            if (item.kind === 'glob') return {
                kind: 'glob',
                glob: globFrom(folder, item.glob),
                settings: settle(item.settings, settings, folder),
                location
            };
            if (item.kind === 'section') {
                return {
                    kind: 'section',
                    title: item.title,
                    location,
                    items: item.items.map((child)=>pendingItem(reading, child, folder, settings))
                };
            }
            const { title, name } = item;
            const path = cleanPath((0, site_path.fj)(folder, name));
            if (reading.pages.has(path)) return {
                kind: 'page',
                title,
                path,
                location
            };
            if (reading.folders.has(path)) return {
                kind: 'folder',
                title,
                path,
                location,
                settings
            };
            return title === null ? {
                kind: 'glob',
                glob: globFrom(folder, name),
                settings,
                location
            } : {
                kind: 'link',
                title,
                path: name,
                location
            };
        }
        function cleanPath(path) {
            return path.split('/').filter((part)=>part !== '' && part !== '.').join('/');
        }
        function resolveAll(reading, items) {
            const results = new Map();
            const queue = [];
            const enqueue = (list)=>{
                for (const [index, item] of list.entries()){
                    if (item.kind === 'section') enqueue(item.items);
                    else if (item.kind === 'page') queue.push({
                        item,
                        rank: [
                            1,
                            index,
                            0
                        ]
                    });
                    else if (item.kind === 'folder') queue.push({
                        item,
                        rank: [
                            2,
                            -item.path.split('/').length,
                            index
                        ]
                    });
                    else if (item.kind === 'glob') queue.push({
                        item,
                        rank: [
                            3,
                            index,
                            0
                        ]
                    });
                }
            };
            enqueue(items);
            queue.sort((left, right)=>compareRanks(left.rank, right.rank));
            for (const { item } of queue)results.set(item, resolveOne(reading, item));
            const collect = (list)=>list.flatMap((item)=>{
                    if (item.kind === 'link') return [
                        {
                            entry: {
                                kind: 'path',
                                title: item.title,
                                path: item.path,
                                location: item.location
                            },
                            path: item.path
                        }
                    ];
                    if (item.kind !== 'section') return results.get(item) ?? [];
                    const children = collect(item.items).map(({ entry })=>entry);
                    return [
                        {
                            entry: {
                                kind: 'section',
                                title: item.title,
                                children,
                                location: item.location
                            },
                            path: ''
                        }
                    ];
                });
            return collect(items);
        }
        function compareRanks(left, right) {
            for (const [index, rank] of left.entries()){
                const order = rank - (right[index] ?? 0);
                if (order !== 0) return order;
            }
            return 0;
        }
        function resolveOne(reading, item) {
            if (item.kind === 'page') {
                reading.unvisited.delete(item.path);
                return [
                    {
                        entry: {
                            kind: 'path',
                            title: item.title,
                            path: item.path,
                            location: item.location
                        },
                        path: item.path
                    }
                ];
            }
            if (item.kind === 'folder') return resolveFolder(reading, item);
            return item.kind === 'glob' ? resolveGlob(reading, item) : [];
        }
        function resolveFolder(reading, item) {
            reading.unvisited.delete(item.path);
            const file = reading.navFiles.get(item.path) ?? noNavFile;
            const settings = settle(file.settings, item.settings, item.path);
            const title = item.title ?? file.title ?? generatedTitle(reading, item.path, settings);
            const children = folderEntries(reading, item.path, file, settings);
            const [only, ...others] = children;
            if (only === undefined) return [];
            const isLink = only.kind === 'path' && !reading.pages.has(only.path);
            if (settings.flatten && others.length === 0 && !isLink) return [
                {
                    entry: only,
                    path: only.kind === 'path' ? only.path : item.path
                }
            ];
            return [
                {
                    entry: {
                        kind: 'section',
                        title,
                        children,
                        location: item.location
                    },
                    path: item.path
                }
            ];
        }
        function generatedTitle(reading, folder, settings) {
            const name = (0, site_path.Vb)(folder);
            if (settings.preserveNames) return name;
            const index = `${folder}/index.md`;
            const indexTitle = settings.useIndexTitle && reading.pages.has(index) ? reading.frontMatterTitle(index) : null;
            return indexTitle ?? folderTitle(name);
        }
        function resolveGlob(reading, item) {
            const { glob, settings } = item;
            const found = [];
            for (const path of candidates(reading, glob)){
                const isFolder = reading.folders.has(path) && !reading.pages.has(path);
                if (!matchesPathGlob(glob, path, isFolder, reading.effort) || settings.ignore.some((ignore)=>matchesPathGlob(ignore, path, isFolder, reading.effort))) continue;
                if (!isFolder) found.push({
                    kind: 'page',
                    title: null,
                    path,
                    location: item.location
                });
                else if (reading.navFiles.get(path)?.hide !== true) found.push({
                    kind: 'folder',
                    title: null,
                    path,
                    location: item.location,
                    settings
                });
            }
            return sortResolved(reading, resolveAll(reading, found), settings);
        }
        function candidates(reading, glob) {
            const { pagesIn, foldersIn, inOrder, unvisited, effort } = reading;
            const { folder, isDirect } = reachOfGlob(glob);
            const folders = [
                ...foldersIn.get(folder) ?? []
            ];
            const found = [
                ...pagesIn.get(folder) ?? []
            ];
            if (!isDirect) {
                for (const path of folders){
                    for (const page of pagesIn.get(path) ?? [])found.push(page);
                    for (const child of foldersIn.get(path) ?? [])folders.push(child);
                }
            }
            (0, site_effort.R)(effort, found.length + folders.length);
            return inOrder([
                ...found,
                ...folders
            ].filter((path)=>unvisited.has(path)));
        }
        function sortResolved(reading, items, settings) {
            const fold = (text)=>settings.ignoreCase ? text.toLowerCase() : text;
            const group = (text)=>groupLetters(fold(text));
            const keyed = items.map((item)=>({
                    item,
                    texts: sortTexts(reading, item, settings.by)
                }));
            const natural = settings.natural ? keyed.map(({ item, texts })=>({
                    item,
                    keys: texts.map((text)=>settings.by === 'title' ? [
                            naturalKey(text)
                        ] : naturalPathKeys(text))
                })) : [];
            const sign = settings.descending ? -1 : 1;
            const sorted = settings.natural ? natural.toSorted((left, right)=>sign * firstOrder(left.keys, right.keys, (a, b)=>compareNaturalPaths(a, b, group))) : keyed.toSorted((left, right)=>sign * firstOrder(left.texts, right.texts, (a, b)=>(0, code_points.H)(fold(a), fold(b))));
            const result = sorted.map(({ item })=>item);
            if (settings.sections === 'mixed') return result;
            const isSection = ({ entry })=>entry.kind === 'section';
            const sections = result.filter(isSection);
            const others = result.filter((item)=>!isSection(item));
            return settings.sections === 'first' ? [
                ...sections,
                ...others
            ] : [
                ...others,
                ...sections
            ];
        }
        function firstOrder(left, right, compare) {
            for (const [index, key] of left.entries()){
                const other = right[index];
                const order = other === undefined ? 1 : compare(key, other);
                if (order !== 0) return order;
            }
            return 0;
        }
        function sortTexts(reading, { entry, path }, by) {
            if (by === 'path') return [
                path
            ];
            if (by === 'filename') return [
                (0, site_path.Vb)(path),
                path
            ];
            const title = entry.kind === 'section' ? entry.title : reading.frontMatterTitle(path);
            return [
                title ?? (0, site_path.Vb)(path),
                (0, site_path.Vb)(path),
                path
            ];
        }
        ;
        const noPagesFile = {
            title: null,
            nav: null,
            hide: false,
            collapse: null,
            collapseSinglePages: null,
            order: null,
            sortType: null,
            orderBy: null,
            ignoreCase: null
        };
        const awesome_pages_file_plugin = 'awesome-pages';
        function parsePagesFile(source) {
            const map = readPluginFile(source, awesome_pages_file_plugin);
            const nav = (0, yaml_value.RP)(map, 'nav');
            const arrange = (0, yaml_value.RP)(map, 'arrange');
            return {
                title: textOf(map, 'title'),
                nav: readItems(nav) ?? arrangedItems(arrange),
                hide: boolOf(map, 'hide') === true,
                collapse: boolOf(map, 'collapse'),
                collapseSinglePages: boolOf(map, 'collapse_single_pages'),
                order: textOf(map, 'order'),
                sortType: textOf(map, 'sort_type'),
                orderBy: textOf(map, 'order_by'),
                ignoreCase: boolOf(map, 'ignore_case')
            };
        }
        function readItems(value) {
            if (value === undefined || (0, yaml_value.kZ)(value)) return null;
            if (value.kind !== 'list') throw refuseValue(awesome_pages_file_plugin, value, 'expected "nav" to be a list');
            const tally = {
                entries: 0
            };
            return value.items.map((item)=>awesome_pages_file_readItem(item, tally));
        }
        function arrangedItems(value) {
            const items = readItems(value);
            if (items === null || value === undefined) return items;
            if (!items.some((item)=>item.kind === 'rest' && item.text === '...')) items.push(restItem('...', plugin_file_placeOf(value)));
            return items;
        }
        function awesome_pages_file_readItem(value, tally) {
            const { path, startLine } = plugin_file_placeOf(value);
            (0, nav_entry.I)(tally, path, startLine);
            const text = (0, yaml_value.Je)(value);
            if (text !== null) return restItem(text, plugin_file_placeOf(value)) ?? {
                kind: 'name',
                title: null,
                name: text,
                location: plugin_file_placeOf(value)
            };
            const [entry, ...others] = value.kind === 'map' ? value.entries.values() : [];
            if (entry === undefined || others.length > 0) throw refuseValue(awesome_pages_file_plugin, value, 'invalid nav item, expected a name or one "title: name"');
            const title = entry.key.scalar.type === 'str' ? entry.key.scalar.text : null;
            const name = (0, yaml_value.Je)(entry.value);
            if (title !== null && name !== null) return {
                kind: 'name',
                title,
                name,
                location: (0, yaml_source.x5)(value.source, entry.start, entry.end)
            };
            if (title === null || entry.value.kind !== 'list') throw refuseValue(awesome_pages_file_plugin, value, 'invalid nav item, expected "title: name" or "title: [items]"');
            return {
                kind: 'section',
                title,
                items: entry.value.items.map((item)=>awesome_pages_file_readItem(item, tally)),
                location: (0, yaml_source.x5)(value.source, entry.key.start, entry.key.end)
            };
        }
        function restItem(text, location) {
            const match = /^\.\.\.\s*(?:\|\s*(flat)\s*)?\s*(?:\|\s*(?:(regex|glob)=)?(.*))?/.exec(text);
            if (match === null) return null;
            const pattern = match[3];
            return {
                kind: 'rest',
                text,
                glob: pattern === undefined || match[2] === 'regex' ? null : parsePathGlob(pattern),
                flat: match[1] !== undefined,
                location
            };
        }
        function isRegexRest(text) {
            return /^\.\.\.\s*(?:\|\s*flat\s*)?\|\s*regex=/.test(text);
        }
        ;
        const placeholder = '\0rest';
        function takeRestItems(nav) {
            const rest = new Map();
            const visit = (entry)=>{
                if (entry.kind === 'section') return {
                    ...entry,
                    children: entry.children.map(visit)
                };
                const item = entry.title === null && entry.location !== null ? restItem(entry.path, entry.location) : null;
                if (item === null) return entry;
                if (rest.has(item.text)) {
                    const { path, startLine } = item.location;
                    throw new site_problem.H(`${path}:${startLine}: awesome-pages refuses a second '${item.text}' in the nav`, path, startLine);
                }
                rest.set(item.text, item);
                return {
                    ...entry,
                    title: placeholder,
                    path: `/${entry.path}`
                };
            };
            return {
                nav: nav.map(visit),
                rest: [
                    ...rest.values()
                ]
            };
        }
        function inOrder(rest) {
            return [
                ...rest.filter(({ text })=>!isAll(text)),
                ...rest.filter(({ text })=>isAll(text))
            ];
        }
        function isAll(text) {
            return !text.includes('|') || /^\.\.\.\s*\|\s*flat\s*$/.test(text);
        }
        function insertRest(explicit, automatic, rest, effort) {
            const blocks = restBlocks(automatic, inOrder(rest), new Set(pagesOf(explicit).map(({ src })=>src)), effort);
            const sections = new Set();
            const insert = (items)=>items.flatMap((item)=>{
                    if (item.kind === 'link' && item.title === placeholder) return blocks.get(item.url.slice(1)) ?? [];
                    if (item.kind !== 'section') return [
                        item
                    ];
                    const section = {
                        ...item,
                        children: insert(item.children)
                    };
                    sections.add(section);
                    return [
                        section
                    ];
                });
            return {
                items: insert(explicit),
                explicit: sections
            };
        }
        function restBlocks(items, rest, named, effort) {
            (0, site_effort.R)(effort, rest.length);
            const blocks = new Map(rest.map(({ text })=>[
                    text,
                    []
                ]));
            for (const item of items){
                if (item.kind === 'page' && !named.has(item.src)) {
                    const place = rest.find((candidate)=>matchesRest(candidate, item.src, effort));
                    if (place !== undefined) blocks.get(place.text)?.push(item);
                }
                if (item.kind !== 'section') continue;
                const below = restBlocks(item.children, rest, named, effort);
                for (const candidate of rest){
                    const children = below.get(candidate.text) ?? [];
                    if (children.length === 0) continue;
                    const block = blocks.get(candidate.text);
                    for (const child of candidate.flat ? children : [
                        {
                            ...item,
                            children
                        }
                    ])block?.push(child);
                }
            }
            return blocks;
        }
        function matchesRest(item, path, effort) {
            (0, site_effort.R)(effort, 1);
            if (item.glob === null) return isAll(item.text);
            return path !== null && matchesPathGlob(item.glob, path, false, effort);
        }
        function arrangePages(items, explicit, sources) {
            const arrangement = {
                ...sources,
                explicit,
                folders: new Map()
            };
            const root = folderOfItems(arrangement, items);
            return arrangeItems(arrangement, items, sources.options.collapseSinglePages, pagesFile(arrangement, root));
        }
        function folderOfItems(arrangement, items) {
            const folders = new Set();
            for (const item of items){
                if (item.kind === 'page') folders.add((0, site_path.yS)(item.src));
                if (item.kind !== 'section') continue;
                const folder = folderOfItems(arrangement, item.children);
                const isExplicit = arrangement.explicit.has(item);
                arrangement.folders.set(item, isExplicit ? null : folder);
                if (!isExplicit && folder !== null) folders.add(folder === '' ? null : (0, site_path.yS)(folder));
            }
            const [only, ...others] = folders;
            return others.length > 0 ? null : only ?? null;
        }
        function pagesFile(arrangement, folder) {
            return folder === null ? noPagesFile : arrangement.files.get(folder) ?? noPagesFile;
        }
        function nameOfItem(arrangement, item) {
            if (item.kind === 'page') return (0, site_path.Vb)(item.src);
            const folder = item.kind === 'section' ? arrangement.folders.get(item) ?? null : null;
            return folder === null ? null : (0, site_path.Vb)(folder);
        }
        function arrangeItems(arrangement, children, collapse, file) {
            const placed = placeItems(arrangement, orderItems(arrangement, children, file), file);
            return placed.flatMap(({ item, virtual, titled })=>{
                if (item.kind !== 'section' || virtual) return [
                    item
                ];
                const made = arrangeSection(arrangement, item, titled, collapse);
                return made === null ? [] : [
                    made
                ];
            });
        }
        function arrangeSection(arrangement, section, original, collapse) {
            const file = pagesFile(arrangement, arrangement.folders.get(original) ?? null);
            if (file.hide) return null;
            const recursive = file.collapseSinglePages ?? collapse;
            const children = arrangeItems(arrangement, section.children, recursive, file);
            const made = {
                ...section,
                title: file.title ?? section.title,
                children
            };
            if (arrangement.explicit.has(original)) return made;
            const [only, ...others] = children;
            if (only === undefined) return null;
            return (file.collapse ?? recursive) && others.length === 0 ? only : made;
        }
        function orderItems(arrangement, items, file) {
            const { options } = arrangement;
            const order = file.order ?? options.order;
            const sortType = file.sortType ?? options.sortType;
            const orderBy = file.orderBy ?? options.orderBy;
            if (items.length < 2 || order === null && sortType === null && orderBy === null) return items;
            const ignoreCase = file.ignoreCase ?? options.ignoreCase;
            const key = (item)=>{
                const text = (orderBy === 'title' ? titleOfItem(arrangement, item) : nameOfItem(arrangement, item)) ?? '';
                return ignoreCase ? text.toLowerCase() : text;
            };
            const keyed = items.map((item)=>({
                    item,
                    text: key(item)
                }));
            const sign = order === 'desc' ? -1 : 1;
            const compare = (left, right)=>sortType === 'natural' ? compareNatural(naturalKey(left), naturalKey(right)) : (0, code_points.H)(left, right);
            return keyed.toSorted((left, right)=>sign * compare(left.text, right.text)).map(({ item })=>item);
        }
        function titleOfItem(arrangement, item) {
            return item.kind === 'page' ? item.title ?? arrangement.titleOf(item.src) : item.title;
        }
        function placeItems(arrangement, items, file) {
            if (file.nav === null) return items.map((item)=>({
                    item,
                    titled: item,
                    virtual: false
                }));
            const byName = new Map(items.map((item)=>[
                    nameOfItem(arrangement, item),
                    item
                ]));
            const used = new Set();
            const rest = [];
            const collect = (entries)=>{
                for (const entry of entries){
                    if (entry.kind === 'rest') rest.push(entry);
                    else if (entry.kind === 'section') collect(entry.items);
                    else {
                        const item = byName.get(entry.name);
                        if (item !== undefined) used.add(item);
                    }
                }
            };
            collect(file.nav);
            const ordered = inOrder(rest);
            const left = new Map(ordered.map(({ text })=>[
                    text,
                    []
                ]));
            for (const item of items){
                if (used.has(item)) continue;
                const name = nameOfItem(arrangement, item);
                const place = ordered.find((candidate)=>matchesRest(candidate, name, arrangement.effort));
                if (place !== undefined) left.get(place.text)?.push(item);
            }
            const place = (entry)=>{
                if (entry.kind === 'rest') return (left.get(entry.text) ?? []).map((item)=>({
                        item,
                        titled: item,
                        virtual: false
                    }));
                if (entry.kind === 'section') {
                    const children = entry.items.flatMap(place).map(({ item })=>item);
                    const item = {
                        kind: 'section',
                        title: entry.title,
                        children,
                        location: entry.location
                    };
                    return [
                        {
                            item,
                            titled: item,
                            virtual: true
                        }
                    ];
                }
                const item = byName.get(entry.name);
                if (item !== undefined) return [
                    {
                        item: retitle(item, entry.title, entry.location),
                        titled: item,
                        virtual: false
                    }
                ];
                if (entry.title !== null) {
                    const { title, name: url, location } = entry;
                    const item = {
                        kind: 'link',
                        title,
                        url,
                        link: awesome_pages_kindOf(url),
                        path: null,
                        location
                    };
                    return [
                        {
                            item,
                            titled: item,
                            virtual: false
                        }
                    ];
                }
                if (!arrangement.options.strict) return [];
                const { path, startLine } = entry.location;
                throw new site_problem.H(`${path}:${startLine}: awesome-pages refuses the nav entry "${entry.name}": nothing of that name is in the folder`, path, startLine);
            };
            return file.nav.flatMap(place);
        }
        function awesome_pages_kindOf(url) {
            try {
                return linkKind(url);
            } catch  {
                return 'external';
            }
        }
        function retitle(item, title, location) {
            return title === null ? {
                ...item,
                location
            } : {
                ...item,
                title,
                location
            };
        }
        ;
        function excludedBy(plugin, effort) {
            const globs = texts(plugin.options === null ? undefined : (0, yaml_value.RP)(plugin.options, 'glob'));
            return (src)=>globs.some((glob)=>(0, pathspec.sB)(glob, src, effort));
        }
        function hasRegex(plugin) {
            const value = plugin.options === null ? undefined : (0, yaml_value.RP)(plugin.options, 'regex');
            return value !== undefined && !(0, yaml_value.kZ)(value);
        }
        function texts(value) {
            const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [
                value
            ];
            return items.map(yaml_value.Je).filter((text)=>text !== null);
        }
        ;
        function readListNav(source, tabLength) {
            const lines = source.text.split(/\r\n|\n|\r/);
            const mark = lines.findLastIndex((line)=>line.trim() === '<!--nav-->');
            const lists = findLists(lines, mark + 1);
            const list = mark === -1 ? lists.at(-1) : lists[0];
            return list === undefined ? null : literate_list_readItems(source, lines, list, tabLength);
        }
        const itemForm = /^(?:[*+-]|[0-9]+\.)[ \t]+(.*)$/;
        function findLists(lines, from) {
            const lists = [];
            let open = null;
            let afterBlank = true;
            let fenced = false;
            for(let index = from; index < lines.length; index += 1){
                const line = lines[index] ?? '';
                if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
                const blank = line.trim() === '';
                if (open !== null && !blank) {
                    if (/^[ \t]/.test(line) || itemForm.test(line.replace(/^ +/, '')) || !afterBlank) open.end = index + 1;
                    else open = null;
                }
                if (open === null && afterBlank && !fenced && /^ {0,3}(?:[*+-]|[0-9]+\.)[ \t]+\S/.test(line) && !isRule(line)) {
                    open = {
                        start: index,
                        end: index + 1
                    };
                    lists.push(open);
                }
                afterBlank = blank;
            }
            return lists;
        }
        function isRule(line) {
            const marks = line.replaceAll(/[ \t]/g, '');
            const [mark = ''] = marks;
            return marks.length >= 3 && (mark === '*' || mark === '-') && marks.replaceAll(mark, '') === '';
        }
        function literate_list_readItems(source, lines, range, tabLength) {
            const top = [];
            const levels = [
                top
            ];
            for(let index = range.start; index < range.end; index += 1){
                const line = lines[index] ?? '';
                const [blank = ''] = /^[ \t]*/.exec(line) ?? [];
                const match = itemForm.exec(line.slice(blank.length));
                if (match === null) continue;
                const level = Math.min(Math.floor(widthOf(blank, tabLength) / tabLength), levels.length - 1);
                if (level > MAX_DEPTH) throw (0, yaml_source.l4)(source, source.lineStarts[index] ?? 0, `lists are nested more than ${MAX_DEPTH} levels deep`);
                levels.length = level + 1;
                const item = literate_list_readItem(source, index, line, (match[1] ?? '').trim());
                levels[level]?.push(item);
                levels.push(item.children);
            }
            return top;
        }
        function widthOf(blank, tabLength) {
            let width = 0;
            for (const character of blank)width += character === '\t' ? tabLength : 1;
            return width;
        }
        function literate_list_readItem(source, index, line, text) {
            const startColumn = line.length - line.trimStart().length + 1;
            const location = {
                path: source.path,
                startLine: index + 1,
                startColumn,
                endLine: index + 1,
                endColumn: line.length + 1
            };
            const link = readLink(text);
            if (link === null) return {
                title: literate_list_unescape(text),
                link: null,
                children: [],
                location
            };
            if (link.rest !== '') {
                throw (0, yaml_source.l4)(source, source.lineStarts[index] ?? 0, `literate-nav refuses this item: expected no text after the link, but got '${link.rest.slice(0, 80)}'`);
            }
            return {
                title: literate_list_unescape(link.title),
                link: link.target,
                children: [],
                location
            };
        }
        const MAX_TARGET = 5000;
        function readLink(text) {
            if (!text.startsWith('[')) return null;
            let depth = 0;
            let close = -1;
            for(let index = 0; index < text.length && close === -1; index += 1){
                if (text[index] === '\\') index += 1;
                else if (text[index] === '[') depth += 1;
                else if (text[index] === ']') {
                    depth -= 1;
                    if (depth === 0) close = index;
                }
            }
            if (close === -1 || text[close + 1] !== '(') return null;
            const match = /^\(\s*(?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(text.slice(close + 1, close + 1 + MAX_TARGET));
            if (match === null) return null;
            return {
                title: text.slice(1, close),
                target: match[1] ?? match[2] ?? '',
                rest: text.slice(close + 1 + match[0].length).trim()
            };
        }
        function literate_list_unescape(text) {
            return text.replaceAll(/\\([\\`*_{}[\]()#+.!<>-])/g, '$1').replaceAll(/(\*\*|__|`)([^*_`]+)\1/g, '$2');
        }
        ;
        const literate_nav_MAX_FOLDERS = 100;
        function applyLiterateNav(nav, files, navFiles, options, effort) {
            const pages = files.ordered.filter(({ isPage })=>isPage);
            const reading = {
                ...indexFolders(pages.map(({ src })=>src)),
                options,
                files,
                navFiles,
                indexes: indexesOf(pages),
                usedNavFiles: new Set(),
                lists: new Map(),
                seen: new Set(),
                tally: {
                    entries: 0
                },
                effort
            };
            const fromFile = nav === null || navFiles.has(options.navFile) ? listNav(reading, [
                ''
            ]) : [];
            const entries = fromFile.length > 0 ? fromFile : resolve(reading, (nav ?? []).map((entry)=>draftOfConfig(reading, entry)), [
                ''
            ]);
            return {
                entries,
                navFiles: reading.usedNavFiles
            };
        }
        function indexesOf(pages) {
            return new Map(pages.filter(({ src })=>isIndexName((0, site_path.Vb)(src))).map(({ src })=>[
                    (0, site_path.yS)(src),
                    src
                ]));
        }
        function listNav(reading, roots) {
            const [root = ''] = roots;
            const path = joinPath(root, reading.options.navFile);
            const source = reading.navFiles.get(path);
            const items = source === undefined ? null : listOf(reading, path, source);
            if (source !== undefined) reading.usedNavFiles.add(path);
            if (source === undefined || items === null) return resolve(reading, [
                {
                    kind: 'wildcard',
                    title: null,
                    glob: joinPath(root, '*'),
                    fallback: null,
                    location: null
                }
            ], roots);
            const index = reading.options.implicitIndex ? reading.indexes.get(root) : undefined;
            if (index !== path) reading.seen.add(path);
            const drafts = items.map((item)=>draftOfItem(reading, item, root));
            if (index !== undefined) drafts.unshift({
                kind: 'wildcard',
                title: null,
                glob: index,
                fallback: null,
                location: null
            });
            return resolve(reading, drafts, roots);
        }
        function listOf(reading, path, source) {
            const known = reading.lists.get(path);
            if (known !== undefined) return known;
            const list = readListNav(source, reading.options.tabLength);
            reading.lists.set(path, list);
            return list;
        }
        function joinPath(folder, path) {
            if (path.startsWith('/')) return `/${normalize(path)}`;
            return normalize(folder === '' ? path : `${folder}/${path}`);
        }
        function normalize(path) {
            const parts = [];
            for (const part of path.split('/')){
                if (part === '' || part === '.') continue;
                if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
                else parts.push(part);
            }
            return parts.join('/');
        }
        function draftOfItem(reading, item, root) {
            const { title, link, location } = item;
            (0, nav_entry.I)(reading.tally, location.path, location.startLine);
            const target = link === null || link === '' ? null : draftOfPath(reading, title, link, root, location);
            if (item.children.length > 0) {
                const children = item.children.map((child)=>draftOfItem(reading, child, root));
                if (target?.kind === 'folder') throw literate_nav_refuse(item, `a section cannot be the folder '${target.folder}' and have items of its own`);
                if (target?.kind === 'path') children.unshift({
                    ...target,
                    title: null
                });
                return {
                    kind: 'section',
                    title,
                    children,
                    location
                };
            }
            if (target !== null) return target;
            if (title.includes('*')) return {
                kind: 'wildcard',
                title: null,
                glob: wildcardPath(root, title),
                fallback: title,
                location
            };
            throw literate_nav_refuse(item, 'it has neither a link nor items below it');
        }
        function literate_nav_refuse({ location: { path, startLine } }, message) {
            return new site_problem.H(`${path}:${startLine}: literate-nav refuses this item: ${message}`, path, startLine);
        }
        function wildcardPath(root, glob) {
            const path = joinPath(root, glob.replace(/^\/+/, ''));
            return glob.endsWith('/') ? `${path}/` : path;
        }
        function draftOfPath(reading, title, link, root, location) {
            if (isUrl(link)) return {
                kind: 'path',
                title,
                path: link,
                location
            };
            const path = joinPath(root, link);
            reading.seen.add(path);
            if (link.endsWith('/') && reading.folders.has(path)) return {
                kind: 'folder',
                title,
                folder: path,
                fallback: link,
                location
            };
            return {
                kind: 'path',
                title,
                path,
                location
            };
        }
        function draftOfConfig(reading, entry) {
            const { title, location } = entry;
            if (entry.kind === 'section') {
                if (entry.asMap === true) return {
                    kind: 'asIs',
                    entry
                };
                return {
                    kind: 'section',
                    title,
                    location,
                    children: entry.children.map((child)=>draftOfConfig(reading, child))
                };
            }
            const { path } = entry;
            if (path.includes('*')) return {
                kind: 'wildcard',
                title,
                glob: wildcardPath('', path),
                fallback: path,
                location
            };
            return title === null ? {
                kind: 'path',
                title,
                path,
                location
            } : draftOfPath(reading, title, path, '', location);
        }
        function resolve(reading, drafts, roots) {
            for (const draft of drafts)if (draft.kind === 'path') reading.seen.add(draft.path);
            return drafts.flatMap((draft)=>{
                if (draft.kind === 'asIs') return [
                    draft.entry
                ];
                const { title, location } = draft;
                if (draft.kind === 'path') return [
                    draft
                ];
                if (draft.kind === 'section') return sectionEntry(draft.title, resolve(reading, draft.children, roots), location);
                if (draft.kind === 'folder') {
                    if (roots.includes(draft.folder) || roots.length > literate_nav_MAX_FOLDERS) return [
                        {
                            kind: 'path',
                            title,
                            path: draft.fallback,
                            location
                        }
                    ];
                    return sectionEntry(draft.title, listNav(reading, [
                        draft.folder,
                        ...roots
                    ]), location);
                }
                const found = expand(reading, draft, roots);
                if (title === null) return found;
                if (found.length === 0 && draft.fallback !== null) return [
                    {
                        kind: 'path',
                        title,
                        path: draft.fallback,
                        location
                    }
                ];
                return sectionEntry(title, found, location);
            });
        }
        function sectionEntry(title, children, location) {
            return children.length === 0 ? [] : [
                {
                    kind: 'section',
                    title,
                    children,
                    location
                }
            ];
        }
        function expand(reading, draft, roots) {
            const foldersOnly = draft.glob.endsWith('/');
            const globs = draft.glob.split('/').filter((part)=>part !== '' && part !== '.');
            const { files, folders } = matching(reading, globs);
            const entries = [];
            for (const path of files){
                if (foldersOnly || reading.seen.has(path)) continue;
                entries.push({
                    kind: 'path',
                    title: null,
                    path,
                    location: draft.location
                });
                reading.seen.add(path);
            }
            for (const folder of folders){
                if (reading.seen.has(folder) || roots.includes(folder) || roots.length > literate_nav_MAX_FOLDERS) continue;
                entries.push(...sectionEntry(folderTitle((0, site_path.Vb)(folder)), listNav(reading, [
                    folder,
                    ...roots
                ]), draft.location));
                reading.seen.add(folder);
            }
            if (files.length === 0 && folders.length === 0 && draft.fallback !== null) {
                return [
                    {
                        kind: 'path',
                        title: null,
                        path: draft.fallback,
                        location: draft.location
                    }
                ];
            }
            return entries;
        }
        function matching(reading, globs) {
            const { pagesIn, foldersIn, inOrder, effort } = reading;
            const last = globs.at(-1);
            if (last === undefined) return {
                files: [],
                folders: reading.folders.has('') ? [
                    ''
                ] : []
            };
            const among = (glob, paths = [])=>paths.filter((path)=>(0, pathspec.sB)(glob, (0, site_path.Vb)(path), effort));
            let parents = [
                ''
            ];
            for (const glob of globs.slice(0, -1)){
                parents = /[*?[\\]/.test(glob) ? parents.flatMap((parent)=>among(glob, foldersIn.get(parent))) : parents.map((parent)=>(0, site_path.fj)(parent, glob)).filter((folder)=>reading.folders.has(folder));
            }
            return {
                files: inOrder(parents.flatMap((parent)=>among(last, pagesIn.get(parent)))),
                folders: inOrder(parents.flatMap((parent)=>among(last, foldersIn.get(parent))))
            };
        }
        ;
        function applySectionIndex(items) {
            const titles = new Map();
            const marked = markIndexes(items, titles);
            return titles.size === 0 ? marked : shareTitles(marked, titles);
        }
        function markIndexes(items, titles) {
            return items.map((item)=>{
                if (item.kind !== 'section') return item;
                const children = markIndexes(item.children, titles);
                const [first, ...others] = children;
                if (first?.kind !== 'page' || first.title !== null && first.title !== '') return {
                    ...item,
                    children
                };
                titles.set(first.src, titles.get(first.src) ?? item.title);
                return {
                    ...item,
                    children: [
                        {
                            ...first,
                            title: item.title,
                            sectionIndex: true
                        },
                        ...others
                    ]
                };
            });
        }
        function shareTitles(items, titles) {
            return items.map((item)=>{
                if (item.kind === 'section') return {
                    ...item,
                    children: shareTitles(item.children, titles)
                };
                return item.kind === 'page' && item.title === null ? {
                    ...item,
                    title: titles.get(item.src) ?? null
                } : item;
            });
        }
        ;
        function runNavPlugins(plugins, input) {
            refuseLargeSources(input.effort.config, input);
            let run = {
                nav: input.nav,
                files: input.files,
                reasons: [],
                arrange: (items)=>items
            };
            const steps = [
                [
                    'exclude',
                    runExclude
                ],
                [
                    'literate-nav',
                    runLiterateNav
                ],
                [
                    'awesome-nav',
                    runAwesomeNav
                ],
                [
                    'awesome-pages',
                    runAwesomePages
                ],
                [
                    'section-index',
                    runSectionIndex
                ]
            ];
            for (const [name, step] of steps){
                const plugin = (0, setting.f)(plugins, name);
                if (plugin === undefined) continue;
                try {
                    run = step(run, plugin, input);
                } catch (problem) {
                    if (!(problem instanceof site_problem.H && input.isDynamic)) throw problem;
                }
            }
            return run;
        }
        function runExclude(run, plugin, input) {
            if (hasRegex(plugin)) return {
                ...run,
                reasons: [
                    ...run.reasons,
                    'plugin exclude: its regex option is not evaluated'
                ]
            };
            if (input.isDynamic) return run;
            const isExcluded = excludedBy(plugin, input.effort);
            return {
                ...run,
                files: collectFiles(run.files.ordered.filter(({ src })=>!isExcluded(src)))
            };
        }
        function runLiterateNav(run, plugin, input) {
            const options = {
                navFile: pluginFileName(plugin) ?? '',
                implicitIndex: optionOf(plugin, 'implicit_index', false),
                tabLength: intOf(plugin.options, 'tab_length') ?? 4
            };
            const navFiles = new Map([
                ...input.pluginFiles
            ].filter(([src])=>(0, site_path.Vb)(src) === options.navFile && run.files.bySrc.has(src)));
            const { entries, navFiles: used } = applyLiterateNav(run.nav, run.files, navFiles, options, input.effort);
            const files = run.files.ordered.map((file)=>used.has(file.src) && file.inclusion === 'included' ? {
                    ...file,
                    inclusion: 'not_in_nav'
                } : file);
            return {
                ...run,
                nav: entries.length === 0 ? null : entries,
                files: collectFiles(files)
            };
        }
        function runAwesomeNav(run, plugin, input) {
            const sources = filesNamed(input, pluginFileName(plugin));
            if ([
                ...sources.values()
            ].some(({ text })=>isTemplate(text))) {
                return {
                    ...run,
                    reasons: [
                        ...run.reasons,
                        'plugin awesome-nav: a nav file is a template, which is not run'
                    ]
                };
            }
            const navFiles = new Map([
                ...sources
            ].map(([folder, source])=>[
                    folder,
                    parseNavFile(source)
                ]));
            const nav = applyAwesomeNav({
                files: run.files,
                navFiles,
                effort: input.effort,
                frontMatterTitle: (src)=>input.pageTitles.get(src)?.frontMatter ?? null
            });
            return {
                ...run,
                nav
            };
        }
        function filesNamed(input, name) {
            return new Map([
                ...input.pluginFiles
            ].filter(([src])=>(0, site_path.Vb)(src) === name).map(([src, source])=>[
                    (0, site_path.yS)(src),
                    source
                ]));
        }
        function runAwesomePages(run, plugin, input) {
            const sources = filesNamed(input, pluginFileName(plugin));
            const { nav, rest } = run.nav === null ? {
                nav: null,
                rest: []
            } : takeRestItems(run.nav);
            const texts = [
                ...rest.map(({ text })=>text),
                ...[
                    ...sources.values()
                ].flatMap(({ text })=>text.split('\n').map((line)=>line.replace(/^[\s-]*["']?/, '')))
            ];
            if (texts.some(isRegexRest)) return {
                ...run,
                reasons: [
                    ...run.reasons,
                    'plugin awesome-pages: a regular expression is not evaluated'
                ]
            };
            const pages = {
                options: {
                    filename: pluginFileName(plugin) ?? '',
                    collapseSinglePages: optionOf(plugin, 'collapse_single_pages', false),
                    strict: optionOf(plugin, 'strict', true),
                    order: textOf(plugin.options, 'order'),
                    sortType: textOf(plugin.options, 'sort_type'),
                    orderBy: textOf(plugin.options, 'order_by'),
                    ignoreCase: optionOf(plugin, 'ignore_case', false)
                },
                files: new Map([
                    ...sources
                ].map(([folder, source])=>[
                        folder,
                        parsePagesFile(source)
                    ])),
                titleOf: (src)=>input.pageTitles.get(src)?.title ?? (0, site_path.Vb)(src),
                effort: input.effort
            };
            const arrange = (items, automatic)=>{
                if (run.nav === null) return arrangePages(items, new Set(), pages);
                const inserted = insertRest(items, rest.length === 0 ? [] : automatic(), rest, input.effort);
                return arrangePages(inserted.items, inserted.explicit, pages);
            };
            return {
                ...run,
                nav,
                arrange: (items, automatic)=>arrange(run.arrange(items, automatic), automatic)
            };
        }
        function runSectionIndex(run) {
            return {
                ...run,
                arrange: (items, automatic)=>applySectionIndex(run.arrange(items, automatic))
            };
        }
        ;
        function assembleSite(sources) {
            const { configuration, docs, reasons } = sources;
            const { path, flavor, docsDir, rules, useDirectoryUrls, absoluteMeansDocs, plugins } = configuration;
            const isZensical = flavor === 'zensical';
            const navigation = {
                config: path,
                docsDir,
                absoluteMeansDocs,
                refuseInvalidUrl: flavor === 'mkdocs',
                literal: isZensical
            };
            const effort = (0, site_effort.n)(path);
            const all = readDocsFiles(docs, rules, useDirectoryUrls, isZensical ? isZensicalPageName : isPageName, effort);
            const isDynamic = reasons.length > 0;
            const run = runNavPlugins(plugins, {
                ...sources,
                nav: configuration.nav,
                files: all,
                isDynamic,
                effort
            });
            const files = run.files ?? all;
            const resolve = (entries)=>resolveNavigation(entries, files, navigation);
            const automatic = ()=>resolve(automaticNav(files.ordered, isZensical ? zensicalFolderTitle : folderTitle));
            const items = run.arrange(run.nav === null ? automatic() : resolve(run.nav), automatic);
            const everyReason = [
                ...reasons,
                ...run.reasons
            ];
            return {
                config: path,
                docsDir,
                source: everyReason.length > 0 ? 'dynamic' : run.nav === null ? 'auto' : 'config',
                reasons: everyReason,
                nav: items,
                pages: new Map(files.ordered.filter(({ isPage })=>isPage).map(({ path: page, inclusion })=>[
                        page,
                        inclusion
                    ])),
                omitted: omittedPages(items, files),
                files: new Set(docs.values()),
                useDirectoryUrls
            };
        }
        function omittedPages(items, files) {
            const named = new Set(pagesOf(items).map(({ src })=>src));
            return files.ordered.filter(({ isPage, inclusion, src })=>isPage && inclusion === 'included' && !named.has(src)).map(({ src })=>src);
        }
        ;
        const MAX_PARENTS = 50;
        const MAX_TEXT_BYTES = 16_000_000;
        function countText(tally, path, bytes) {
            tally.bytes += bytes.length;
            if (tally.bytes <= MAX_TEXT_BYTES) return;
            const limit = MAX_TEXT_BYTES.toLocaleString('en');
            const message = `with the configurations that lead to it, it has more than ${limit} bytes: inherit or include less`;
            throw new site_problem.H(`${path}: ${message}`, path, null);
        }
        const MAX_MERGED_ENTRIES = 200_000;
        function parentOf(map) {
            const value = (0, yaml_value.RP)(map, 'INHERIT');
            if (value === undefined) return null;
            const path = (0, yaml_value.Je)(value);
            if (path === null) throw (0, yaml_source.l4)(value.source, value.start, "expected a path after 'INHERIT'");
            return {
                path,
                value
            };
        }
        function parentProblem(value, message) {
            return (0, yaml_source.l4)(value.source, value.start, message);
        }
        function mergeInto(parent, child) {
            return mergeMaps(parent, child, 0, {
                entries: 0
            });
        }
        function mergeMaps(parent, child, depth, merged) {
            merged.entries += parent.entries.size + child.entries.size;
            if (depth > MAX_DEPTH || merged.entries > MAX_MERGED_ENTRIES) throw parentProblem(child, 'its maps are too large or too deep to be merged into those of its parent');
            const entries = new Map(parent.entries);
            for (const [identity, entry] of child.entries){
                if (depth === 0 && identity === 'INHERIT') continue;
                const old = entries.get(identity)?.value;
                const value = old?.kind === 'map' && entry.value.kind === 'map' ? mergeMaps(old, entry.value, depth + 1, merged) : entry.value;
                entries.set(identity, value === entry.value ? entry : {
                    ...entry,
                    value
                });
            }
            if (depth === 0) entries.delete('INHERIT');
            return {
                ...child,
                entries
            };
        }
        var site_configuration = __webpack_require__(3615);
        ;
        async function readInherited(tree, found, environment, tally = {
            bytes: 0
        }) {
            const chain = [];
            let file = found;
            for(;;){
                countText(tally, file.path, file.bytes);
                const map = readConfigurationFile(file.path, file.bytes, environment);
                chain.push(map);
                const parent = parentOf(map);
                if (parent === null) break;
                if (chain.length > MAX_PARENTS) throw parentProblem(parent.value, `the chain of INHERIT has more than ${MAX_PARENTS} files or goes in a circle`);
                const path = (0, site_path.LI)((0, site_path.yS)(file.path), parent.path);
                const [content] = path === null ? [] : await tree.read([
                    path
                ]);
                if (path === null || content === undefined) throw parentProblem(parent.value, `inherited config file '${parent.path}' leads out of the repository`);
                if (content.problem !== null) throw parentProblem(parent.value, `Inherited config file '${parent.path}' ${(0, site_configuration.B)(content.problem)}`);
                file = {
                    path,
                    bytes: content.bytes
                };
            }
            return chain.reduceRight((parent, child)=>mergeInto(parent, child));
        }
        var letters = __webpack_require__(1183);
        ;
        const MAX_SITES = 1000;
        const MAX_FILES = 1_000_000;
        function openIncludeTally(config) {
            return {
                sites: 0,
                bytes: 0,
                effort: (0, site_effort.n)(config)
            };
        }
        function includeOf(entry) {
            if (entry.kind !== 'path') return null;
            if (entry.path.startsWith('!include ')) return {
                target: entry.path.slice(9),
                wildcard: false,
                entry
            };
            return entry.path.startsWith('*include ') ? {
                target: entry.path.slice(9),
                wildcard: true,
                entry
            } : null;
        }
        function includesOf(nav) {
            return nav.flatMap((entry)=>{
                if (entry.kind === 'section') return includesOf(entry.children);
                const include = includeOf(entry);
                return include === null ? [] : [
                    include
                ];
            });
        }
        function monorepo_refuse({ entry }, message) {
            const path = entry.location?.path ?? '';
            const line = entry.location?.startLine ?? null;
            return new site_problem.H(`${path}${line === null ? '' : `:${line}`}: monorepo refuses '${entry.path}': ${message}`, path, line);
        }
        function includedPaths(include, folder, files, tally) {
            const paths = pathsOf(include, folder, files, tally.effort);
            tally.sites += paths.length;
            if (tally.sites > MAX_SITES) throw monorepo_refuse(include, `there are more than ${MAX_SITES} included sites`);
            return paths;
        }
        function pathsOf(include, folder, files, effort) {
            const { target, wildcard } = include;
            if (!/\.ya?ml$/.test(target)) throw monorepo_refuse(include, 'it does not point to a .yml (or .yaml) file');
            if (!wildcard) {
                const path = (0, site_path.LI)(folder, target);
                if (path === null) throw monorepo_refuse(include, 'it leads out of the repository');
                return [
                    path
                ];
            }
            const glob = parsePathGlob(target, true);
            const start = folder === '' ? 0 : folder.length + 1;
            const paths = files.filter((path)=>matchesPathGlob(glob, path.slice(start), false, effort));
            return paths.toSorted((left, right)=>(0, code_points.H)(left, right));
        }
        function includedDocsDir(path, map) {
            return (0, site_path.LI)((0, site_path.yS)(path), (0, yaml_value.Je)((0, yaml_value.RP)(map, 'docs_dir')) ?? 'docs');
        }
        function mergeIncluded(nav, own, sitesOf) {
            const sources = new Map(own);
            const aliases = new Set();
            const mount = (include, site)=>{
                const alias = aliasOf(include, site);
                if (aliases.has(alias)) throw monorepo_refuse(include, `two included sites have the name '${alias}'`);
                aliases.add(alias);
                if (site.files === null) throw monorepo_refuse(include, `the path ${site.docsDir} is not valid`);
                const start = site.docsDir === '' ? 0 : site.docsDir.length + 1;
                const sub = site.files.map((path)=>path.slice(start));
                const mounted = new Map(sub.map((path)=>[
                        `${alias}/${path}`,
                        (0, site_path.fj)(site.docsDir, path)
                    ]));
                refuseDeepFiles(mounted);
                for (const [src, path] of mounted)sources.set(src, path);
                if (sources.size > MAX_FILES) throw monorepo_refuse(include, `the sites have more than ${MAX_FILES.toLocaleString('en')} files together`);
                const subNav = readNav((0, yaml_value.RP)(site.map, 'nav')) ?? folderNav(sub, '');
                if (subNav.length === 0) throw monorepo_refuse(include, `${site.path} has no 'nav'`);
                return prefix(subNav, alias, include);
            };
            let found = true;
            const merge = (entry)=>{
                if (entry.kind === 'section') return {
                    ...entry,
                    children: entry.children.map(merge)
                };
                const include = includeOf(entry);
                if (include === null) return entry;
                const sites = sitesOf(include);
                const { title, location } = entry;
                if (!include.wildcard) return {
                    kind: 'section',
                    title,
                    location,
                    children: sites.flatMap((site)=>mount(include, site))
                };
                if (sites.length === 0) found = false;
                const children = sites.map((site)=>({
                        kind: 'section',
                        title: monorepo_siteName(include, site),
                        location,
                        children: mount(include, site)
                    }));
                return {
                    kind: 'section',
                    title,
                    location,
                    children
                };
            };
            const merged = nav.map(merge);
            return {
                nav: found ? merged : null,
                sources
            };
        }
        function monorepo_siteName(include, site) {
            const value = (0, yaml_value.RP)(site.map, 'site_name');
            if (value?.kind !== 'scalar' || value.scalar.type === 'NoneType') throw monorepo_refuse(include, `${site.path} does not contain a valid 'site_name'`);
            return value.scalar.text;
        }
        function aliasOf(include, site) {
            const name = monorepo_siteName(include, site);
            if (/^[a-zA-Z0-9_.\-/]+$/.test(name)) return name.replace(/^\/+|\/+$/g, '');
            const plain = (0, letters.zw)(name).toLowerCase();
            return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
        }
        function prefix(nav, alias, include) {
            return nav.map((entry)=>{
                if (entry.kind === 'section') return {
                    ...entry,
                    children: prefix(entry.children, alias, include)
                };
                if (entry.path.startsWith('!include ')) throw monorepo_refuse(include, 'an included nav may not include another one');
                return isUrl(entry.path) ? entry : {
                    ...entry,
                    path: `${alias}/${entry.path}`
                };
            });
        }
        function folderNav(files, folder) {
            const below = new Map();
            const pages = [];
            for (const path of files){
                const slash = path.indexOf('/');
                if (slash === -1) {
                    if (path.endsWith('.md') && isPageName(path)) pages.push(path);
                } else {
                    const name = path.slice(0, slash);
                    const list = below.get(name);
                    if (list === undefined) below.set(name, [
                        path.slice(slash + 1)
                    ]);
                    else list.push(path.slice(slash + 1));
                }
            }
            const sections = [
                ...below.keys()
            ].toSorted(code_points.H).flatMap((name)=>{
                const children = folderNav(below.get(name) ?? [], (0, site_path.fj)(folder, name));
                return children.length === 0 ? [] : [
                    {
                        kind: 'section',
                        title: folderTitle((0, site_path.Vb)(name)),
                        children,
                        location: null
                    }
                ];
            });
            const entries = pages.toSorted(code_points.H).map((name)=>({
                    kind: 'path',
                    title: null,
                    path: (0, site_path.fj)(folder, name),
                    location: null
                }));
            return [
                ...sections,
                ...entries
            ];
        }
        ;
        async function mergeMonorepo(tree, config, nav, own, environment) {
            const folder = (0, site_path.yS)(config);
            const includes = includesOf(nav);
            const tally = openIncludeTally(config);
            const files = includes.some(({ wildcard })=>wildcard) ? await tree.list(folder) ?? [] : [];
            const sites = new Map();
            for (const include of includes){
                const loaded = [];
                for (const path of includedPaths(include, folder, files, tally))loaded.push(await readIncluded(tree, include, path, environment, tally));
                sites.set(include.entry, loaded);
            }
            return mergeIncluded(nav, own, ({ entry })=>sites.get(entry) ?? []);
        }
        async function readIncluded(tree, include, path, environment, tally) {
            const [content] = await tree.read([
                path
            ]);
            const line = include.entry.location?.startLine ?? null;
            if (content === undefined || content.problem !== null) {
                const message = `monorepo refuses '${include.entry.path}': ${path} ${(0, site_configuration.B)(content?.problem ?? 'absent')}`;
                throw new site_problem.H(message, include.entry.location?.path ?? path, line);
            }
            const map = await readInherited(tree, {
                path,
                bytes: content.bytes
            }, environment, tally);
            const docsDir = includedDocsDir(path, map);
            if (docsDir === null) throw new site_problem.H(`${path}: its docs_dir leads out of the repository`, path, null);
            return {
                path,
                map,
                docsDir,
                files: await tree.list(docsDir)
            };
        }
        ;
        const TITLE_BYTES = 64 * 1024;
        function pageTitles(bytes) {
            const text = new TextDecoder('utf-8').decode(bytes.subarray(0, TITLE_BYTES)).replaceAll(/\r\n?/g, '\n');
            const { title, body } = frontMatter(text);
            return {
                frontMatter: title,
                title: title ?? headingTitle(body)
            };
        }
        function frontMatter(text) {
            const fence = /^---[ \t]*\n/.exec(text);
            if (fence !== null) {
                const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(fence[0].length - 1));
                if (close !== null) {
                    const start = fence[0].length;
                    const end = fence[0].length - 1 + close.index;
                    return {
                        title: yamlTitle(text.slice(start, Math.max(start, end))),
                        body: text.slice(end + close[0].length)
                    };
                }
            }
            return multiMarkdown(text);
        }
        function yamlTitle(yaml) {
            let title = null;
            for (const line of yaml.split('\n')){
                const match = /^(?:title|"title"|'title'):(?:[ \t]+(.*))?$/.exec(line);
                if (match !== null) title = scalarText((match[1] ?? '').trim());
            }
            return title === '' ? null : title;
        }
        function scalarText(value) {
            const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(value);
            if (quoted?.[1] !== undefined) return quoted[1].replaceAll(/\\(.)/g, '$1');
            if (quoted?.[2] !== undefined) return quoted[2].replaceAll("''", "'");
            const plain = value.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
            return /^(?:~|null|Null|NULL|[|>&*!{[].*)?$/.test(plain) ? null : plain;
        }
        function multiMarkdown(text) {
            const lines = text.split('\n');
            let title = null;
            let index = 0;
            for(; index < lines.length; index += 1){
                const line = lines[index] ?? '';
                if (line.trim() === '') break;
                const match = /^[ ]{0,3}([A-Za-z0-9_-]+):\s*(.*)$/.exec(line);
                if (match === null) {
                    if (index > 0 && /^[ ]{4,}\S/.test(line)) continue;
                    break;
                }
                if (match[1]?.toLowerCase() === 'title') title = (match[2] ?? '').trim();
            }
            return {
                title: title === '' ? null : title,
                body: lines.slice(index).join('\n')
            };
        }
        function headingTitle(body) {
            const lines = body.split('\n');
            const first = lines.findIndex((line)=>line.trim() !== '');
            const line = lines[first] ?? '';
            const hashes = /^#(?!#)[ \t]*(.*)$/.exec(line);
            if (hashes !== null) return inlineText(trimClosing(hashes[1] ?? ''));
            const isUnderlined = /^[^\s#>`~<-].*$/.test(line) && /^=+[ \t]*$/.test(lines[first + 1] ?? '');
            return isUnderlined ? inlineText(line) : null;
        }
        function trimClosing(heading) {
            let end = heading.length;
            while(end > 0 && (heading[end - 1] === '#' || heading[end - 1] === ' ' || heading[end - 1] === '\t'))end -= 1;
            return heading.slice(0, end);
        }
        const HIDDEN = 0xe000;
        function inlineText(heading) {
            const brace = heading.endsWith('}') ? heading.lastIndexOf('{') : -1;
            const bare = brace > 0 && /^\{:?[ \t]*[#.:\w]/.test(heading.slice(brace)) ? heading.slice(0, brace) : heading;
            const text = bare.replaceAll(/\\([\\`*_{}[\]()#+.!<>-])/g, (_, mark)=>String.fromCharCode(HIDDEN + mark.charCodeAt(0))).replaceAll(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1').replaceAll(/<!--[^>]*-->|<\/?[A-Za-z][^<>]*>/g, '').replaceAll(/(`+|\*+|~~|==)/g, '').replaceAll(/(^|[\s(])_+(?=\S)|(?<=\S)_+(?=[\s).,:;!?]|$)/g, '$1').replaceAll(/[\ue000-\ue07f]/g, (mark)=>String.fromCharCode(mark.charCodeAt(0) - HIDDEN)).replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name)=>entities[name] ?? '').replaceAll(/\s+/g, ' ').trim();
            return text === '' ? null : text;
        }
        const entities = {
            amp: '&',
            lt: '<',
            gt: '>',
            quot: '"',
            nbsp: ' ',
            '#39': "'"
        };
        ;
        function untitledPages(site) {
            const untitled = pagesOf(site.nav).filter(({ title, src })=>title === null && isPageName(src));
            return [
                ...new Set(untitled.map(({ path })=>path))
            ];
        }
        function withTitles(site, titles) {
            if (titles.size === 0) return site;
            const titled = (page)=>({
                    ...page,
                    title: page.title ?? titles.get(page.path) ?? null
                });
            const visit = (item)=>{
                if (item.kind === 'page') return titled(item);
                return item.kind === 'section' ? {
                    ...item,
                    children: item.children.map(visit)
                } : item;
            };
            return {
                ...site,
                nav: site.nav.map(visit)
            };
        }
        ;
        const BATCH = 512;
        async function addPageTitles(tree, site) {
            const titles = new Map();
            for (const [path, { title }] of (await readPageTitles(tree, untitledPages(site))))if (title !== null) titles.set(path, title);
            return withTitles(site, titles);
        }
        async function readPageTitles(tree, paths) {
            const titles = new Map();
            for(let start = 0; start < paths.length; start += BATCH){
                const batch = paths.slice(start, start + BATCH);
                for (const [index, { bytes }] of (await tree.read(batch)).entries()){
                    if (bytes !== null) titles.set(batch[index] ?? '', pageTitles(bytes));
                }
            }
            return titles;
        }
        ;
        async function loadFoundSite(tree, found, environment) {
            const map = await readInherited(tree, found, environment);
            const configuration = readConfiguration(found.path, map);
            const listed = await tree.list(configuration.docsDir);
            if (listed === null) throw missingDocsDir(configuration, map);
            return assembleFound(tree, configuration, listed, environment);
        }
        async function assembleFound(tree, configuration, listed, environment) {
            const prefix = configuration.docsDir === '' ? 0 : configuration.docsDir.length + 1;
            const own = new Map(listed.map((path)=>[
                    path.slice(prefix),
                    path
                ]));
            const reasons = dynamicReasons(configuration.plugins, configuration.hooks);
            const merged = await withIncluded(tree, configuration, own, environment, reasons);
            const plugins = await readPluginSources(tree, merged.configuration, merged.docs);
            const site = assembleSite({
                ...merged,
                ...plugins
            });
            return addPageTitles(tree, site);
        }
        async function withIncluded(tree, configuration, docs, environment, reasons) {
            const { nav, plugins } = configuration;
            if (nav === null || (0, setting.f)(plugins, 'monorepo') === undefined) return {
                configuration,
                docs,
                reasons
            };
            try {
                const merged = await mergeMonorepo(tree, configuration.path, nav, docs, environment);
                return {
                    configuration: {
                        ...configuration,
                        nav: merged.nav
                    },
                    docs: merged.sources,
                    reasons
                };
            } catch (problem) {
                if (!(problem instanceof site_problem.H) || reasons.length === 0) throw problem;
                return {
                    configuration,
                    docs,
                    reasons: [
                        ...reasons,
                        `plugin monorepo: ${problem.message}`
                    ]
                };
            }
        }
        async function readPluginSources(tree, { plugins }, docs) {
            const sources = pluginFilesAmong(plugins, docs.keys());
            const contents = sources.length === 0 ? [] : await tree.read(sources.map((src)=>docs.get(src) ?? src));
            const pluginFiles = new Map();
            for (const [index, { bytes }] of contents.entries()){
                const src = sources[index] ?? '';
                if (bytes !== null) pluginFiles.set(src, (0, yaml_source.E4)(docs.get(src) ?? src, bytes));
            }
            if (!needsPageTitles(plugins, pluginFiles)) return {
                pluginFiles,
                pageTitles: new Map()
            };
            const pages = [
                ...docs
            ].filter(([src])=>isPageName(src));
            const titles = await readPageTitles(tree, pages.map(([, path])=>path));
            const pageTitles = new Map(pages.flatMap(([src, path])=>{
                const title = titles.get(path);
                return title === undefined ? [] : [
                    [
                        src,
                        title
                    ]
                ];
            }));
            return {
                pluginFiles,
                pageTitles
            };
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
    9312: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>spend,
            n: ()=>openEffort
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
        const MAX_STEPS = 300_000_000;
        function openEffort(config) {
            return {
                config,
                steps: MAX_STEPS
            };
        }
        function spend(effort, steps) {
            effort.steps -= steps;
            if (effort.steps >= 0) return;
            const { config } = effort;
            const message = `the patterns of the site (exclude_docs, not_in_nav, draft_docs, globs of plugins) take more than ${MAX_STEPS.toLocaleString('en')} steps to compare with its files: write fewer or simpler ones`;
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.H(`${config}: ${message}`, config, null);
        }
    }),
    4276: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>countEntry
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
        const MAX_NAV_ENTRIES = 200_000;
        function countEntry(tally, path, line) {
            tally.entries += 1;
            if (tally.entries <= MAX_NAV_ENTRIES) return;
            const place = line === null ? path : `${path}:${line}`;
            const limit = MAX_NAV_ENTRIES.toLocaleString('en');
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.H(`${place}: the nav has more than ${limit} entries, each counted as often as it is named`, path, line);
        }
    }),
    3790: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            ap: ()=>matchesPathSpec,
            ob: ()=>parsePathSpec,
            sB: ()=>matchGlob,
            uE: ()=>closingBracket
        });
        var _effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
        function parsePathSpec(text) {
            const patterns = [];
            for (const line of text.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)){
                const pattern = parsePattern(line);
                if (pattern !== null) patterns.push(pattern);
            }
            return patterns;
        }
        function parsePattern(line) {
            const trimmed = line.endsWith('\\ ') ? line.trimStart() : line.trim();
            if (trimmed === '' || trimmed === '/' || trimmed.startsWith('#')) return null;
            const include = !trimmed.startsWith('!');
            const glob = include ? trimmed : trimmed.slice(1);
            const parts = glob.split('/');
            const folderOnly = parts.at(-1) === '';
            const segments = parts.filter((part, index)=>part !== '**' || parts[index - 1] !== '**');
            if (segments[0] === '') segments.shift();
            else if ((segments.length === 1 || segments.length === 2 && segments[1] === '') && segments[0] !== '**') segments.unshift('**');
            if (segments.length === 0) throw new RangeError(`Invalid git pattern: '${trimmed}'`);
            if (segments.length === 2 && segments[0] === '**' && segments[1] === '') {
                return parts[0] === '' ? null : {
                    include,
                    segments: [
                        '**'
                    ],
                    folderOnly
                };
            }
            if (segments.length > 1 && segments.at(-1) === '') segments[segments.length - 1] = '**';
            for (const segment of segments){
                if (/(?:^|[^\\])(?:\\\\)*\\$/.test(segment)) throw new RangeError(`Invalid git pattern: '${trimmed}' ends with an escape`);
                if (hasEmptyRange(segment)) return null;
            }
            return {
                include,
                segments,
                folderOnly
            };
        }
        function matchesPathSpec(spec, path, effort) {
            const parts = path.split('/');
            let matched = false;
            let byFile = false;
            for (const pattern of spec){
                const match = matchPattern(pattern, parts, effort);
                if (match === null) continue;
                if (match === 'folder' && !pattern.include && byFile) continue;
                matched = pattern.include;
                byFile = match === 'file';
            }
            return matched;
        }
        function matchPattern(pattern, parts, effort) {
            const { segments, folderOnly } = pattern;
            if (segments.at(-1) === '**') {
                if (segments.length === 1) return !folderOnly || parts.length > 1 ? folderOnly ? 'folder' : 'file' : null;
                const isBelow = matchSegments(segments.slice(0, -1), parts.slice(0, -1), true, effort);
                return isBelow ? folderOnly ? 'folder' : 'file' : null;
            }
            if (matchSegments(segments, parts, false, effort)) return 'file';
            return parts.length > 1 && matchSegments(segments, parts.slice(0, -1), true, effort) ? 'folder' : null;
        }
        function matchSegments(globs, parts, open, effort) {
            let glob = 0;
            let part = 0;
            let star = -1;
            let resume = 0;
            for(;;){
                (0, _effort_js__WEBPACK_IMPORTED_MODULE_0__.R)(effort, 1);
                if (glob === globs.length && (open || part === parts.length)) return true;
                if (glob < globs.length && globs[glob] === '**') {
                    star = glob;
                    resume = part;
                    glob += 1;
                } else if (glob < globs.length && part < parts.length && matchGlob(globs[glob] ?? '', parts[part] ?? '', effort)) {
                    glob += 1;
                    part += 1;
                } else if (star !== -1 && resume < parts.length) {
                    resume += 1;
                    glob = star + 1;
                    part = resume;
                } else return false;
            }
        }
        const SEGMENT_STEPS = 10;
        const STAR = 42;
        const QUESTION = 63;
        const BRACKET = 91;
        const BACKSLASH = 92;
        function matchGlob(glob, text, effort) {
            (0, _effort_js__WEBPACK_IMPORTED_MODULE_0__.R)(effort, SEGMENT_STEPS);
            let at = 0;
            let index = 0;
            let star = -1;
            let resume = 0;
            for(;;){
                (0, _effort_js__WEBPACK_IMPORTED_MODULE_0__.R)(effort, 1);
                if (at === glob.length && index === text.length) return true;
                const mark = at < glob.length ? glob.charCodeAt(at) : -1;
                if (mark === STAR) {
                    star = at;
                    resume = index;
                    at += 1;
                    continue;
                }
                if (mark !== -1 && index < text.length) {
                    if (mark !== QUESTION && mark !== BRACKET && mark !== BACKSLASH) {
                        if (mark === text.charCodeAt(index)) {
                            at += 1;
                            index += 1;
                            continue;
                        }
                    } else {
                        const step = matchOne(glob, at, text, index, effort);
                        if (step !== null) {
                            at = step.glob;
                            index = step.text;
                            continue;
                        }
                    }
                }
                if (star === -1 || resume >= text.length) return false;
                resume += 1;
                at = star + 1;
                index = resume;
            }
        }
        function matchOne(glob, at, text, index, effort) {
            const point = text.codePointAt(index) ?? 0;
            const next = index + (point > 0xffff ? 2 : 1);
            if (glob[at] === '?') return {
                glob: at + 1,
                text: next
            };
            if (glob[at] === '[') {
                const close = closingBracket(glob, at);
                (0, _effort_js__WEBPACK_IMPORTED_MODULE_0__.R)(effort, (close === -1 ? glob.length : close) - at);
                if (close !== -1) return inBrackets(glob.slice(at + 1, close), point) ? {
                    glob: close + 1,
                    text: next
                } : null;
            }
            const literal = glob[at] === '\\' ? at + 1 : at;
            const wanted = glob.codePointAt(literal) ?? 0;
            return wanted === point ? {
                glob: literal + (wanted > 0xffff ? 2 : 1),
                text: next
            } : null;
        }
        function closingBracket(glob, open) {
            let index = open + 1;
            if (glob[index] === '!' || glob[index] === '^') index += 1;
            return glob.indexOf(']', glob[index] === ']' ? index + 1 : index);
        }
        function inBrackets(body, point) {
            const negated = body.startsWith('!') || body.startsWith('^');
            const characters = Array.from(negated ? body.slice(1) : body, (character)=>character.codePointAt(0) ?? 0);
            let found = false;
            for(let index = 0; index < characters.length; index += 1){
                const from = characters[index] ?? 0;
                const to = characters[index + 2];
                if (characters[index + 1] === 0x2d && to !== undefined) {
                    found ||= from <= point && point <= to;
                    index += 2;
                } else found ||= from === point;
            }
            return found !== negated;
        }
        function hasEmptyRange(segment) {
            for(let open = segment.indexOf('['); open !== -1; open = segment.indexOf('[', open + 1)){
                const close = closingBracket(segment, open);
                if (close === -1) return false;
                const characters = Array.from(segment.slice(open + 1, close));
                for(let index = 1; index + 1 < characters.length; index += 1){
                    if (characters[index] === '-' && (characters[index - 1] ?? '') > (characters[index + 1] ?? '')) return true;
                }
                open = close;
            }
            return false;
        }
    }),
    8715: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>readPlugins,
            f: ()=>findPlugin
        });
        var _yaml_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4069);
        var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3891);
        function readPlugins(value) {
            return plugins(value, 0, {
                plugins: 0
            });
        }
        const MAX_GROUPS = 8;
        const MAX_PLUGINS = 1000;
        function plugins(value, depth, tally) {
            if (value?.kind === 'map') return [
                ...value.entries.values()
            ].flatMap((entry)=>plugin(entry.key, entry.value, depth, tally));
            if (value?.kind !== 'list') return [];
            return value.items.flatMap((item)=>{
                if (item.kind !== 'map') return plugin(item, undefined, depth, tally);
                const [entry] = item.entries.values();
                return entry === undefined ? [] : plugin(entry.key, entry.value, depth, tally);
            });
        }
        function plugin(key, value, depth, tally) {
            tally.plugins += 1;
            if (tally.plugins > MAX_PLUGINS) throw (0, _yaml_source_js__WEBPACK_IMPORTED_MODULE_0__.l4)(key.source, key.start, `there are more than ${MAX_PLUGINS} plugins, each counted as often as it is named`);
            if (key.kind !== 'scalar' || key.scalar.type !== 'str') return [];
            const options = value?.kind === 'map' ? value : null;
            const name = key.scalar.text.slice(key.scalar.text.lastIndexOf('/') + 1);
            const enabled = options === null ? undefined : (0, _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.RP)(options, 'enabled');
            if (isBool(enabled, 'False')) return [];
            if (name === 'group') {
                const on = isBool(enabled, 'True') && depth < MAX_GROUPS;
                return on && options !== null ? plugins((0, _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.RP)(options, 'plugins'), depth + 1, tally) : [];
            }
            return [
                {
                    name,
                    options,
                    location: (0, _yaml_source_js__WEBPACK_IMPORTED_MODULE_0__.x5)(key.source, key.start, key.end)
                }
            ];
        }
        function isBool(value, text) {
            return value?.kind === 'scalar' && value.scalar.type === 'bool' && value.scalar.text === text;
        }
        function findPlugin(list, name) {
            return list.find((plugin)=>plugin.name === name);
        }
    }),
    1775: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            FQ: ()=>dateScalar,
            Iq: ()=>intScalar,
            N8: ()=>boolScalar,
            aI: ()=>stringScalar,
            dn: ()=>plainScalar,
            uo: ()=>nullScalar,
            z9: ()=>floatScalar
        });
        const boolWords = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
        const floatForm = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
        const intForm = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
        const dateForm = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
        const timeForm = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(?:(Z)|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?$/;
        const MAX_TYPED_LENGTH = 128;
        function plainScalar(text) {
            if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return none;
            if (text === '<<') return 'merge';
            if (text === '=') return 'value';
            if (text.length > MAX_TYPED_LENGTH) return stringScalar(text);
            const first = text.charCodeAt(0);
            const numeric = first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46;
            if (numeric) return intScalar(text) ?? floatScalar(text) ?? dateScalar(text) ?? stringScalar(text);
            return boolScalar(text) ?? stringScalar(text);
        }
        const none = {
            type: 'NoneType',
            text: 'None',
            identity: '\0None'
        };
        function nullScalar() {
            return none;
        }
        function stringScalar(text) {
            return {
                type: 'str',
                text,
                identity: text.startsWith('\0') ? `\0str ${text}` : text
            };
        }
        function boolScalar(text) {
            if (text.length > 5 || !boolWords.test(text)) return null;
            const value = /^(?:yes|true|on)$/i.test(text);
            return {
                type: 'bool',
                text: value ? 'True' : 'False',
                identity: value ? '\0number 1' : '\0number 0'
            };
        }
        function intScalar(text) {
            if (!intForm.test(text)) return null;
            const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
            if (digits === '' || digits === '0b' || digits === '0x') throw new RangeError(`invalid literal for an integer: '${text}'`);
            let value = integerValue(digits);
            if (text.startsWith('-')) value = -value;
            return {
                type: 'int',
                text: String(value),
                identity: `\0number ${value}`
            };
        }
        function integerValue(digits) {
            if (digits.startsWith('0b') || digits.startsWith('0x')) return BigInt(digits);
            if (digits.length > 1 && digits.startsWith('0')) return BigInt(`0o${digits.slice(1)}`);
            if (!digits.includes(':')) return BigInt(digits);
            return digits.split(':').reduce((sum, part)=>sum * 60n + BigInt(part), 0n);
        }
        function floatScalar(text) {
            if (!floatForm.test(text)) return null;
            const bare = text.replaceAll('_', '').toLowerCase().replace(/^[-+]/, '');
            const value = floatValue(bare) * (text.startsWith('-') ? -1 : 1);
            const printed = pythonFloat(value);
            return {
                type: 'float',
                text: printed,
                identity: Number.isInteger(value) ? `\0number ${BigInt(value)}` : `\0number ${printed}`
            };
        }
        function floatValue(bare) {
            if (bare === '.inf') return Number.POSITIVE_INFINITY;
            if (bare === '.nan') return Number.NaN;
            if (!bare.includes(':')) return Number(bare);
            const parts = bare.split(':').toReversed();
            return parts.reduce((sum, part, index)=>sum + Number(part) * 60 ** index, 0);
        }
        function pythonFloat(value) {
            if (Number.isNaN(value)) return 'nan';
            if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
            if (Object.is(value, -0)) return '-0.0';
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
                return {
                    type: 'date',
                    text,
                    identity: `\0date ${text}`
                };
            }
            const match = timeForm.exec(text);
            if (match === null) return null;
            const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
            checkDate(text, year, month, day);
            if (hour > 23 || minute > 59 || second > 59) throw new RangeError(`no such time: '${text}'`);
            const fraction = (match[7] ?? '').slice(0, 6).padEnd(6, '0');
            const zone = match[8] === 'Z' ? '+00:00' : match[9] === undefined ? '' : zoneText(match[9], match[10] ?? '0', match[11] ?? '0');
            const day8 = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
            const printed = `${day8} ${two(hour)}:${two(minute)}:${two(second)}${fraction === '000000' ? '' : `.${fraction}`}${zone}`;
            return {
                type: 'datetime',
                text: printed,
                identity: `\0datetime ${printed}`
            };
        }
        function two(value) {
            return String(value).padStart(2, '0');
        }
        function zoneText(sign, hours, minutes) {
            const printed = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
            return printed === '00:00' ? '+00:00' : `${sign}${printed}`;
        }
        function checkDate(text, year, month, day) {
            const date = new Date(Date.UTC(2000, month - 1, day));
            date.setUTCFullYear(year, month - 1, day);
            if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new RangeError(`no such day: '${text}'`);
        }
    }),
    4069: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            E4: ()=>decodeSource,
            l4: ()=>problemAt,
            x5: ()=>locate
        });
        var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
        const MAX_SOURCE_BYTES = 8_000_000;
        function decodeSource(path, bytes) {
            if (bytes.length > MAX_SOURCE_BYTES) {
                const message = `${path} has more than ${MAX_SOURCE_BYTES.toLocaleString('en')} bytes: split it or shorten it`;
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.H(message, path, null);
            }
            const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
            let text;
            try {
                text = new TextDecoder(encoding, {
                    fatal: true
                }).decode(bytes);
            } catch  {
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.H(`${path} is not valid ${encoding.toUpperCase()}: MkDocs cannot read it`, path, badLine(bytes));
            }
            const source = sourceOf(path, text);
            const control = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
            if (control === null) return source;
            const code = (control[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
            throw problemAt(source, control.index, `unacceptable character #x${code}: special characters are not allowed`);
        }
        function sourceOf(path, text) {
            const lineStarts = [
                0
            ];
            const lineEnd = /\r\n|\n|\r/g;
            while(lineEnd.test(text))lineStarts.push(lineEnd.lastIndex);
            return {
                path,
                text,
                lineStarts
            };
        }
        function lineAt(source, offset) {
            let low = 0;
            let high = source.lineStarts.length - 1;
            while(low < high){
                const middle = low + high + 1 >> 1;
                if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
                else high = middle - 1;
            }
            return low + 1;
        }
        function locate(source, start, end) {
            const startLine = lineAt(source, start);
            const endLine = lineAt(source, end);
            return {
                path: source.path,
                startLine,
                startColumn: start - (source.lineStarts[startLine - 1] ?? 0) + 1,
                endLine,
                endColumn: end - (source.lineStarts[endLine - 1] ?? 0) + 1
            };
        }
        function problemAt(source, offset, message) {
            const { startLine, startColumn } = locate(source, offset, offset);
            return new _problem_js__WEBPACK_IMPORTED_MODULE_0__.H(`${source.path}:${startLine}:${startColumn}: ${message}`, source.path, startLine);
        }
        function badLine(bytes) {
            const lenient = new TextDecoder('utf-8').decode(bytes);
            const bad = lenient.indexOf('\ufffd');
            return bad === -1 ? 1 : lenient.slice(0, bad).split('\n').length;
        }
    }),
    3891: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Hn: ()=>isTrue,
            Je: ()=>stringOf,
            Ms: ()=>entryOf,
            RP: ()=>valueOf,
            Up: ()=>pythonRepr,
            kZ: ()=>isNull,
            v0: ()=>pythonType
        });
        function entryOf(map, key) {
            return map.entries.get(key);
        }
        function valueOf(map, key) {
            return entryOf(map, key)?.value;
        }
        function isNull(value) {
            return value === undefined || value.kind === 'scalar' && value.scalar.type === 'NoneType';
        }
        function stringOf(value) {
            return value?.kind === 'scalar' && value.scalar.type === 'str' ? value.scalar.text : null;
        }
        function isTrue(value) {
            if (value === undefined) return false;
            if (value.kind === 'list') return value.items.length > 0;
            if (value.kind === 'map') return value.entries.size > 0;
            const { type, text, identity } = value.scalar;
            return !(type === 'NoneType' || identity === '\0number 0' || type === 'str' && text === '');
        }
        function pythonRepr(value) {
            if (value.kind === 'scalar') return value.scalar.type === 'str' ? pythonQuote(value.scalar.text) : value.scalar.text;
            if (value.kind === 'list') return value.items.length === 0 ? '[]' : "[\u2026]";
            return value.entries.size === 0 ? '{}' : "{\u2026}";
        }
        function pythonQuote(text) {
            const shown = text.length > 200 ? `${text.slice(0, 200)}\u{2026}` : text;
            const escaped = shown.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
            return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
        }
        function pythonType(value) {
            return value.kind === 'scalar' ? value.scalar.type : value.kind === 'list' ? 'list' : 'dict';
        }
    })
};
;
