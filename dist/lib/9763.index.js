"use strict";
exports.id = 9763;
exports.ids = [
    9763
];
exports.modules = {
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
    })
};
;
