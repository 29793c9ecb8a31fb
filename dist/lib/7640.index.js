"use strict";
exports.id = 7640;
exports.ids = [
    7640,
    9244,
    9763
];
exports.modules = {
    9184: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>findCommits,
            l: ()=>HOW_TO_CHECK_OUT
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
        async function findCommits(plan, headInput, world) {
            const search = {
                ...world,
                notes: [],
                problems: []
            };
            const head = await findHead(headInput, search);
            if (plan.kind === 'none') return {
                head,
                base: null,
                isBaseRemote: false,
                notes: search.notes
            };
            if (head === null) search.notes.push('Git cannot read the workspace: its files are judged as they are.');
            const { commit, isRemote } = await findBase(plan, head, search);
            return {
                head,
                base: commit,
                isBaseRemote: isRemote,
                notes: search.notes
            };
        }
        async function findHead(input, search) {
            if (input === null) return resolve(search.git, 'HEAD');
            const commit = await fetchCommit(search, input);
            return commit ?? noCommit(`the commit of input head, ${JSON.stringify(input)}, can be had neither here nor from origin`, []);
        }
        async function findBase(plan, head, search) {
            if (plan.kind === 'pull-request') return findPullRequestBase(plan, head, search);
            if (plan.kind === 'before-push') return findBeforePush(plan, search);
            const revision = plan.kind === 'commit' ? plan.commit : plan.revision;
            return await obtain(search, revision) ?? noBase(JSON.stringify(revision), search);
        }
        async function findBeforePush(plan, search) {
            const before = plan.before === null ? null : await obtain(search, plan.before);
            if (before !== null) return before;
            const tip = plan.defaultBranch === null ? null : await obtain(search, `refs/heads/${plan.defaultBranch}`);
            if (tip === null) return noCommit('there is no commit before this push to compare with (gate: new)', search.problems);
            const why = plan.before === null ? 'The branch is new' : `The commit before the push, ${plan.before}, is gone`;
            search.notes.push(`${why}: compared with the tip of ${JSON.stringify(plan.defaultBranch)}.`);
            return tip;
        }
        async function findPullRequestBase(plan, head, search) {
            const [parent, merged, more] = head === null ? await remoteParents(search) : await parentsOf(search.git, head);
            if (parent !== undefined && merged === plan.headSha && more === undefined) return await obtain(search, parent, plan.headSha) ?? noBase(parent, search);
            if (head !== null && head !== plan.headSha) {
                search.notes.push(`The judged commit ${head} is neither the head of the pull request, ${plan.headSha}, nor its merge with the base.`);
            }
            const judged = head ?? plan.headSha;
            const mergeBase = await localMergeBase(search.git, plan.baseSha, judged) ?? await search.mergeBase(plan.baseSha, judged);
            const base = mergeBase === null ? null : await obtain(search, mergeBase);
            if (base !== null) return base;
            const named = await obtain(search, plan.baseSha) ?? noBase(plan.baseSha, search);
            search.notes.push(`The merge base is not known: compared with ${named.commit}, the tip of the base branch at the time of the event.`);
            return named;
        }
        async function remoteParents(search) {
            const commit = await search.remoteCommit(search.sha);
            if (!('problem' in commit)) return commit.parents;
            search.problems.push(commit.problem);
            return [];
        }
        async function obtain(search, revision, alongside) {
            const commit = await fetchCommit(search, revision, alongside);
            if (commit !== null) return {
                commit,
                isRemote: false
            };
            const remote = await search.remoteCommit(revision);
            if (!('problem' in remote)) return {
                commit: remote.id,
                isRemote: true
            };
            search.problems.push(remote.problem);
            return null;
        }
        async function fetchCommit({ git, credentials }, revision, alongside) {
            if (revision.startsWith('-')) return null;
            const here = await resolve(git, revision);
            if (here !== null) return here;
            const shallow = (await git([
                'rev-parse',
                '--is-shallow-repository'
            ])).stdout.trim() !== 'false';
            const fetch = [
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-recurse-submodules',
                ...shallow ? [
                    '--depth=1'
                ] : [],
                'origin'
            ];
            for (const more of alongside === undefined ? [
                []
            ] : [
                [
                    alongside
                ],
                []
            ]){
                const { code } = await git([
                    ...fetch,
                    revision,
                    ...more
                ], credentials);
                if (code === 0) return resolve(git, 'FETCH_HEAD');
            }
            return null;
        }
        async function resolve(git, revision) {
            const { code, stdout } = await git([
                'rev-parse',
                '--verify',
                '--quiet',
                `${revision}^{commit}`
            ]);
            const commit = stdout.trim();
            return code === 0 && commit !== '' ? commit : null;
        }
        async function parentsOf(git, commit) {
            const { stdout } = await git([
                'cat-file',
                'commit',
                commit
            ]);
            const header = stdout.slice(0, stdout.indexOf('\n\n'));
            return header.split('\n').flatMap((line)=>line.startsWith('parent ') ? [
                    line.slice('parent '.length)
                ] : []);
        }
        async function localMergeBase(git, one, other) {
            const { code, stdout } = await git([
                'merge-base',
                one,
                other
            ]);
            return code === 0 ? stdout.trim() : null;
        }
        function noBase(revision, { problems }) {
            return noCommit(`the base commit ${revision} can be had neither here nor from origin`, problems);
        }
        const HOW_TO_CHECK_OUT = 'check out with actions/checkout and `with: { fetch-depth: 0 }` before this step, and give the job `contents: read`';
        function noCommit(sentence, problems) {
            const forge = problems.length === 0 ? '' : `, nor through GitHub\u{2019}s API (${problems[0]})`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y(`${sentence}${forge}; ${HOW_TO_CHECK_OUT}`);
        }
    }),
    6595: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            y: ()=>UserError
        });
        class UserError extends Error {
            name = 'UserError';
        }
    }),
    7044: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>openApiTree,
            n: ()=>UnreachableTree
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9763);
        var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1907);
        class UnreachableTree extends Error {
            name = 'UnreachableTree';
        }
        const MAX_TREE_REQUESTS = 60;
        const MAX_REMOTE_FILES = 3000;
        const LINKS_AT_ONCE = 100;
        async function openApiTree(remote, commit, folder, local) {
            const objects = new ApiObjects(remote, local, commit);
            await objects.open(folder);
            return (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.openCommits)(objects, false)(commit);
        }
        class ApiObjects {
            #remote;
            #local;
            #commit;
            #root = '';
            #folders = new Map();
            #known = new Map();
            #treeRequests = 0;
            #fetched = new Map();
            #fetchedBytes = 0;
            constructor(remote, local, commit){
                this.#remote = remote;
                this.#local = local;
                this.#commit = commit;
            }
            async open(folder) {
                this.#root = this.#commit;
                for (const name of folder.split('/').filter(Boolean)){
                    const { entries } = await this.#ask(this.#root, false);
                    const below = entries.find((entry)=>entry.path === name && kindOf(entry) === 'folder');
                    if (!below) return this.#learn(this.#root, [], false);
                    this.#root = below.id;
                }
                this.#known.set(this.#root, {
                    kind: 'folder',
                    path: '',
                    size: 0
                });
                await this.#loadFolder(this.#root);
            }
            async read(names) {
                for (const name of names){
                    if (this.#known.get(name)?.kind === 'folder' && !this.#folders.has(name)) await this.#loadFolder(name);
                }
                const files = await this.#readFiles([
                    ...new Set(names)
                ].filter((name)=>this.#isFile(name)));
                return names.map((name)=>{
                    if (name === `${this.#commit}^{commit}`) return {
                        id: this.#commit,
                        type: 'commit',
                        bytes: null
                    };
                    if (name === `${this.#commit}:./`) return this.#folders.get(this.#root) ?? null;
                    return this.#folders.get(name) ?? files.get(name) ?? null;
                });
            }
            close() {}
            async #loadFolder(id) {
                const all = await this.#ask(id, true);
                if (!all.truncated) return this.#learn(id, all.entries, true);
                const direct = await this.#ask(id, false);
                if (direct.truncated) throw new UnreachableTree("a folder of the base has more files than GitHub\u2019s API lists");
                this.#learn(id, direct.entries, false);
            }
            async #ask(id, recursive) {
                this.#treeRequests += 1;
                if (this.#treeRequests > MAX_TREE_REQUESTS) throw new UnreachableTree("the base has more files than GitHub\u2019s API lists in a reasonable number of requests");
                return this.#remote.tree(id, recursive);
            }
            #learn(root, entries, isRecursive) {
                const above = this.#known.get(root)?.path ?? '';
                const ids = new Map([
                    [
                        '',
                        root
                    ]
                ]);
                const folders = new Map([
                    [
                        '',
                        []
                    ]
                ]);
                for (const entry of entries){
                    const { path, mode, id, size } = entry;
                    if (kindOf(entry) === 'folder') {
                        ids.set(path, id);
                        folders.set(path, []);
                    }
                    if (!this.#known.has(id)) this.#known.set(id, {
                        kind: kindOf(entry),
                        path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(above, path),
                        size: size ?? 0
                    });
                    const name = Buffer.from(`${mode.replace(/^0/, '')} ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)}\0`);
                    const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
                    folders.get(parent === '.' ? '' : parent)?.push(name, Buffer.from(id, 'hex'));
                }
                for (const [path, parts] of folders){
                    const id = ids.get(path) ?? '';
                    if (path === '' || isRecursive) this.#folders.set(id, {
                        id,
                        type: 'tree',
                        bytes: Buffer.concat(parts)
                    });
                }
            }
            #isFile(name) {
                const kind = this.#known.get(name)?.kind;
                return kind === 'file' || kind === 'link';
            }
            async #readFiles(ids) {
                const found = new Map();
                const isLarge = (id)=>(this.#known.get(id)?.size ?? 0) > _limits_js__WEBPACK_IMPORTED_MODULE_2__.gZ;
                for (const id of ids.filter(isLarge))found.set(id, {
                    id,
                    type: 'blob',
                    bytes: null
                });
                const wanted = ids.filter((id)=>!isLarge(id));
                for (const [id, bytes] of (await this.#readLocally(wanted)))found.set(id, {
                    id,
                    type: 'blob',
                    bytes
                });
                const rest = wanted.filter((id)=>!found.has(id));
                await this.#fetch(rest);
                for (const id of rest)found.set(id, {
                    id,
                    type: 'blob',
                    bytes: this.#fetched.get(id) ?? null
                });
                return found;
            }
            async #fetch(ids) {
                const isNew = (id)=>!this.#fetched.has(id);
                const wanted = new Set(ids.filter(isNew));
                if (ids.some((id)=>this.#known.get(id)?.kind === 'link')) {
                    const links = [
                        ...this.#known
                    ].flatMap(([id, { kind }])=>kind === 'link' && isNew(id) ? [
                            id
                        ] : []);
                    for (const id of links.slice(0, LINKS_AT_ONCE))wanted.add(id);
                }
                if (wanted.size === 0) return;
                if (this.#fetched.size + wanted.size > MAX_REMOTE_FILES) throw new UnreachableTree(`more than ${MAX_REMOTE_FILES} files of the base differ from the checked-out ones`);
                const files = [
                    ...wanted
                ].map((id)=>({
                        id,
                        size: this.#known.get(id)?.size ?? 0
                    }));
                this.#fetchedBytes += files.reduce((sum, { size })=>sum + size, 0);
                if (this.#fetchedBytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__.gB) throw new UnreachableTree(`files of the base that differ have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.gB / 1024 / 1024} MiB`);
                const contents = await this.#remote.blobs(files);
                for (const id of wanted){
                    const bytes = contents.get(id);
                    if (!bytes) throw new UnreachableTree(`GitHub\u{2019}s API has not given the file ${id}`);
                    this.#fetched.set(id, bytes);
                }
            }
            async #readLocally(wanted) {
                const ids = wanted.filter((id)=>this.#known.get(id)?.kind === 'file' && !this.#fetched.has(id));
                const paths = ids.map((id)=>this.#known.get(id)?.path ?? '');
                const localIds = await this.#local.identify(paths);
                const likely = ids.flatMap((id, index)=>{
                    const known = localIds[index] ?? null;
                    return known === null || known === id ? [
                        {
                            id,
                            path: paths[index] ?? ''
                        }
                    ] : [];
                });
                const contents = await this.#local.read(likely.map(({ path })=>path));
                return likely.flatMap(({ id }, index)=>{
                    const content = contents[index];
                    return content?.bytes && content.id === id ? [
                        [
                            id,
                            Buffer.from(content.bytes)
                        ]
                    ] : [];
                });
            }
        }
        function kindOf({ mode }) {
            if (mode === '040000') return 'folder';
            return mode === '120000' ? 'link' : 'file';
        }
    }),
    9763: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            openCommits: ()=>openCommits
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
        var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1907);
        var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3443);
        const NO_FOLDER = 'none';
        function openCommits(objects, isBare) {
            const folders = new Map([
                [
                    NO_FOLDER,
                    new Map()
                ]
            ]);
            return async (revision)=>{
                const [commit] = await objects.read([
                    `${revision}^{commit}`
                ]);
                if (!commit) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`${JSON.stringify(revision)} is no commit of this repository; fetch it first (a shallow clone holds only its tip)`);
                }
                const whole = `${commit.id}^{tree}`;
                const [root] = await objects.read([
                    isBare ? whole : `${commit.id}:./`
                ]);
                if (root) folders.set(root.id, parseFolder(root));
                else if (!(await objects.read([
                    whole
                ]))[0]) throw missingObject(whole);
                return new GitTree(objects, folders, commit.id, root?.id ?? NO_FOLDER);
            };
        }
        class GitTree {
            commit;
            #objects;
            #folders;
            #root;
            #links = new Map();
            constructor(objects, folders, commit, root){
                this.#objects = objects;
                this.#folders = folders;
                this.commit = commit;
                this.#root = root;
            }
            async list(folder, depth = 'all') {
                const start = await this.#resolve(folder);
                if (start.entry?.kind !== 'folder') return null;
                const listing = new _listing_js__WEBPACK_IMPORTED_MODULE_2__.l(folder);
                let level = [
                    {
                        path: folder,
                        id: start.entry.id,
                        above: [
                            start.entry.id
                        ],
                        isLinked: false
                    }
                ];
                while(level.length > 0){
                    await this.#load(level.map(({ id })=>id));
                    const next = [];
                    for (const { path, id, above, isLinked } of level){
                        for (const [name, entry] of this.#folders.get(id) ?? []){
                            const inner = path === '' ? name : `${path}/${name}`;
                            const isLink = entry.kind === 'link';
                            const found = isLink ? (await this.#resolve(inner)).entry : entry;
                            if (found?.kind === 'file') listing.add(inner, isLinked || isLink);
                            else listing.count(inner, isLinked || isLink);
                            if (found?.kind === 'folder' && !(isLink && above.includes(found.id))) next.push({
                                path: inner,
                                id: found.id,
                                above: isLink ? [
                                    ...above,
                                    found.id
                                ] : above,
                                isLinked: isLinked || isLink
                            });
                        }
                    }
                    level = depth === 'all' ? next : [];
                }
                return listing.sorted();
            }
            async identify(paths) {
                const found = await this.#resolveAll(paths);
                return found.map(({ entry })=>entry?.kind === 'file' ? entry.id : null);
            }
            async read(paths) {
                const found = await this.#resolveAll(paths);
                const wanted = [
                    ...new Set(found.flatMap(({ entry })=>entry?.kind === 'file' ? [
                            entry.id
                        ] : []))
                ];
                const objects = await this.#objects.read(wanted);
                const byId = new Map(wanted.map((id, index)=>[
                        id,
                        objects[index]
                    ]));
                return found.map(({ entry, problem })=>{
                    if (!entry) return failed(problem);
                    if (entry.kind !== 'file') return failed('not-a-file');
                    const object = byId.get(entry.id);
                    if (!object) throw missingObject(entry.id);
                    return object.bytes ? {
                        id: object.id,
                        bytes: object.bytes,
                        problem: null
                    } : failed('too-large');
                });
            }
            async #resolveAll(paths) {
                let parents = [
                    ...new Set(paths.map((path)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))
                ];
                while(parents.length > 0){
                    const walks = parents.map((parent)=>this.#walk(parent));
                    parents = parents.filter((_, index)=>walks[index]?.end === 'not-loaded');
                    await this.#load(walks.flatMap((walk)=>walk.end === 'not-loaded' ? [
                            walk.folder
                        ] : []));
                }
                const resolved = [];
                for (const path of paths){
                    const walk = this.#walk(path);
                    if (walk.end === 'found') resolved.push({
                        entry: walk.entry,
                        problem: 'absent'
                    });
                    else if (walk.end === 'absent') resolved.push({
                        entry: null,
                        problem: 'absent'
                    });
                    else resolved.push(await this.#resolve(path));
                }
                return resolved;
            }
            #walk(path) {
                let entry = {
                    kind: 'folder',
                    id: this.#root
                };
                for (const name of path.split('/')){
                    if (name === '.') continue;
                    if (entry.kind !== 'folder') return ABSENT;
                    const folder = this.#folders.get(entry.id);
                    if (!folder) return {
                        end: 'not-loaded',
                        folder: entry.id
                    };
                    const next = folder.get(name);
                    if (!next) return name === '' || name === '..' ? ODD : ABSENT;
                    if (next.kind === 'link') return ODD;
                    entry = next;
                }
                return {
                    end: 'found',
                    entry
                };
            }
            async #resolve(path) {
                let names = splitPath(path);
                for(let hops = 0; hops <= _limits_js__WEBPACK_IMPORTED_MODULE_3__.dL; hops++){
                    if (names === null) return {
                        entry: null,
                        problem: 'outside-root'
                    };
                    const step = await this.#follow(names);
                    if (step.link === null) return {
                        entry: step.entry,
                        problem: 'absent'
                    };
                    names = splitPath(step.link);
                }
                return {
                    entry: null,
                    problem: 'outside-root'
                };
            }
            async #follow(names) {
                let entry = {
                    kind: 'folder',
                    id: this.#root
                };
                for (const [index, name] of names.entries()){
                    if (entry.kind !== 'folder') return {
                        entry: null,
                        link: null
                    };
                    if (!this.#folders.has(entry.id)) await this.#load([
                        entry.id
                    ]);
                    const next = this.#folders.get(entry.id)?.get(name);
                    if (!next) return {
                        entry: null,
                        link: null
                    };
                    if (next.kind === 'link') {
                        const target = this.#links.get(next.id) ?? await this.#readLink(next.id);
                        const parent = names.slice(0, index).join('/');
                        const rest = names.slice(index + 1).join('/');
                        return {
                            entry: null,
                            link: target.startsWith('/') ? '..' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(parent, target, rest)
                        };
                    }
                    entry = next;
                }
                return {
                    entry,
                    link: null
                };
            }
            async #readLink(id) {
                const [object] = await this.#objects.read([
                    id
                ]);
                if (!object) throw missingObject(id);
                const target = object.bytes && object.bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__.Kb ? object.bytes.toString('utf8') : '/';
                this.#links.set(id, target);
                return target;
            }
            async #load(ids) {
                const missing = [
                    ...new Set(ids)
                ].filter((id)=>!this.#folders.has(id));
                if (missing.length === 0) return;
                const objects = await this.#objects.read(missing);
                for (const [index, id] of missing.entries()){
                    const object = objects[index];
                    if (!object) throw missingObject(id);
                    this.#folders.set(id, parseFolder(object));
                }
            }
        }
        const ABSENT = {
            end: 'absent'
        };
        const ODD = {
            end: 'odd'
        };
        function splitPath(path) {
            const names = [];
            for (const name of path.split('/')){
                if (name === '' || name === '.') continue;
                if (name !== '..') names.push(name);
                else if (names.pop() === undefined) return null;
            }
            return names;
        }
        function missingObject(name) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`git does not have the object ${name}: the clone is partial or damaged; fetch the commits that are compared as a whole`);
        }
        function parseFolder({ id: ownId, bytes }) {
            const folder = new Map();
            if (!bytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the folder with git\u{2019}s id ${ownId} has too many files to be read; split it`);
            const idLength = ownId.length / 2;
            for(let position = 0; position < bytes.length;){
                const space = bytes.indexOf(0x20, position);
                const end = bytes.indexOf(0, space);
                const next = end + 1 + idLength;
                if (space === -1 || end === -1 || next > bytes.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(`the folder with git\u{2019}s id ${ownId} is damaged; \`git fsck\` tells more`);
                const mode = bytes.toString('latin1', position, space);
                const id = bytes.toString('hex', end + 1, next);
                folder.set(bytes.toString('utf8', space + 1, end), {
                    kind: kindOf(mode),
                    id
                });
                position = next;
            }
            return folder;
        }
        function kindOf(mode) {
            if (mode === '40000') return 'folder';
            if (mode === '120000') return 'link';
            return mode === '160000' ? 'submodule' : 'file';
        }
        function failed(problem) {
            return {
                id: null,
                bytes: null,
                problem
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
    }),
    3207: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            he: ()=>isCounted,
            oC: ()=>SEVERITIES,
            zK: ()=>compareSeverity
        });
        const SEVERITIES = [
            'error',
            'warning',
            'notice'
        ];
        function compareSeverity(left, right) {
            return SEVERITIES.indexOf(right) - SEVERITIES.indexOf(left);
        }
        function isCounted(mode, { state }) {
            return state === 'new' || mode === 'all' && state === 'existing';
        }
    })
};
;
