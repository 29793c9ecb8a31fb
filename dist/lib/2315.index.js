"use strict";
exports.id = 2315;
exports.ids = [
    2315
];
exports.modules = {
    2315: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            scaffold: ()=>scaffold
        });
        var errors = __webpack_require__(6595);
        var external_node_path_ = __webpack_require__(6760);
        var names = __webpack_require__(686);
        ;
        function documentPlace(assessment, cell) {
            const { row, column, located } = cell;
            if (located.doc) return located.doc.path;
            const module = assessment.moduleOf.get(row);
            const name = column.isIndex ? 'index' : (0, names.yR)(column.name);
            const own = module && ownFolder(module, row.module);
            if (own?.isShared) return external_node_path_.posix.join(own.folder, `${(0, names.yR)(row.module)}-${name}.md`);
            return external_node_path_.posix.join(own?.folder ?? external_node_path_.posix.join(besideOthers(assessment, cell), (0, names.yR)(row.module)), `${name}.md`);
        }
        function ownFolder({ pages }, module) {
            const top = pages.find(({ depth })=>depth === 0) ?? pages[0];
            if (!top) return null;
            const folder = external_node_path_.posix.dirname(top.path);
            const isOwn = pages.length > 1 || (0, names.yR)(external_node_path_.posix.basename(folder)) === (0, names.yR)(module) || /^(?:index|readme)\.md$/i.test(external_node_path_.posix.basename(top.path));
            return {
                folder,
                isShared: !isOwn
            };
        }
        function besideOthers({ modules, modulesSection, moduleOf, nav }, { row }) {
            const group = moduleOf.get(row)?.group ?? row.group;
            const others = (modules ?? []).filter((module)=>module.pages.length > 0);
            const like = others.find((module)=>module.group === group) ?? others[0];
            const own = like && ownFolder(like, like.title);
            if (own) return own.isShared ? own.folder : external_node_path_.posix.dirname(own.folder);
            return external_node_path_.posix.join(nav.docsDir, (0, names.yR)(modulesSection));
        }
        ;
        const LONGEST = 60;
        function documentText({ row, column }) {
            const title = column.isIndex ? row.module : `${row.module}: ${column.name}`;
            const topics = column.topics.map(({ name, hint })=>({
                    heading: capitalised(name),
                    asks: hint ? `${name}, ${hint}` : name
                }));
            const parts = topics.map(({ heading, asks })=>`## ${heading}\n\n${document_text_prompt(asks)}`);
            return `${[
                `# ${oneLine(title)}`,
                ...parts.length > 0 ? parts : [
                    document_text_prompt(title)
                ]
            ].join('\n\n')}\n`;
        }
        function document_text_prompt(about) {
            const plain = oneLine(about).replace(/[_*<>{}[\]`!|]/g, ' ').replace(/ +/g, ' ').trim();
            const shown = plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}\u{2026}` : plain;
            return `_TODO: write what a reader must know about this: ${shown}_`;
        }
        function capitalised(name) {
            const text = oneLine(name);
            return /^[a-z]+(?:[\s-]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
        }
        function oneLine(text) {
            return text.replace(/\s+/g, ' ').trim();
        }
        ;
        function navLines({ nav, moduleOf, modulesSection }, cell, path) {
            if (cell.inNav !== false) return null;
            const { row, column } = cell;
            const entry = line(column.name, source(path));
            const module = moduleOf.get(row);
            const group = module?.group ?? row.group;
            const section = [
                modulesSection,
                ...group === null ? [] : [
                    group
                ]
            ].join(" \u203A ");
            if (module && !module.isPage) return {
                lines: [
                    entry
                ],
                under: `${section} \u{203A} ${module.title}`
            };
            const [page] = module?.pages ?? [];
            const own = page && page.path !== path ? [
                line('Index', source(page.path))
            ] : [];
            const lines = [
                `- ${yamlText(row.module)}:`,
                ...[
                    ...own,
                    entry
                ].map((inner)=>`    ${inner}`)
            ];
            return {
                lines,
                under: own.length > 0 ? `${section}, in place of the line of ${row.module}` : section
            };
            function source(file) {
                return nav.docsDir !== '' && file.startsWith(`${nav.docsDir}/`) ? file.slice(nav.docsDir.length + 1) : file;
            }
        }
        function line(title, path) {
            return `- ${yamlText(title)}: ${yamlText(path)}`;
        }
        function yamlText(text) {
            return /^[A-Za-z][\w ./()&-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);
        }
        var assess_tree = __webpack_require__(2854);
        var open_trees = __webpack_require__(6323);
        var render_escape = __webpack_require__(9244);
        var named = __webpack_require__(2666);
        var pick_cells = __webpack_require__(966);
        var write_new = __webpack_require__(9379);
        ;
        async function scaffold(module, column, flags, terminal) {
            const run = (0, assess_tree.A)((0, named.K)(flags));
            const { sites } = await (0, assess_tree.v)((0, open_trees.AJ)(flags.root), run);
            const assessments = sites.map(({ assessment })=>assessment);
            const cells = assessments.flatMap((assessment)=>assessment.cells);
            if (cells.length === 0) throw new errors.y('there is no roadmap with a status table; `docs-readiness init` writes one');
            const [cell] = (0, pick_cells.F)(cells, module, column);
            const assessment = assessments.find((candidate)=>cell && candidate.cells.includes(cell));
            if (!cell || !assessment) return 0;
            const path = documentPlace(assessment, cell);
            if (!/\.(?:md|markdown)$/i.test(path)) throw new errors.y(`the document of ${column} of ${module} is ${path}, and only Markdown is written`);
            if (!(0, write_new.q)(flags.root, path, documentText(cell))) {
                const state = cell.verdict === 'missing' ? '' : ` (${cell.verdict})`;
                throw new errors.y(`${path} is there already${state}, and nothing is overwritten; \`docs-readiness explain\` shows what it lacks`);
            }
            const nav = navLines(assessment, cell, path);
            const topics = cell.column.topics.map(({ name })=>name).join(', ');
            const lines = [
                `Wrote ${path}${topics === '' ? '' : `: ${topics}`}`,
                ...nav ? [
                    '',
                    `Add to the nav of ${assessment.nav.config}, under ${nav.under}:`,
                    '',
                    ...nav.lines
                ] : [],
                '',
                `Next: replace each prompt by what it asks for; \`docs-readiness explain ${shellWord(cell.row.module)} ${shellWord(cell.column.name)}\` shows what is missing.`
            ];
            terminal.stdout(`${lines.map(render_escape.logLine).join('\n')}\n`);
            return 0;
        }
        function shellWord(text) {
            return /^[\w.-]+$/.test(text) ? text : `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
        }
    }),
    9379: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>writeNew
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6595);
        var _write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5434);
        function writeNew(root, path, text) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, {
                throwIfNoEntry: false
            })) return false;
            let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
            while(!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(above))above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above);
            const realRoot = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(above);
            if (real !== realRoot && !real.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${path} would be written outside of ${root}, because a folder on its way is a link; nothing is written`);
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), {
                    recursive: true
                });
            } catch (error) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
            }
            (0, _write_whole_js__WEBPACK_IMPORTED_MODULE_2__.f)(file, text);
            return true;
        }
    }),
    5434: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>overwriteWhole,
            f: ()=>writeWhole
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
        function writeWhole(path, text) {
            if (isStream(path)) orRefuse(path, ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text));
            else replaceWhole(path, text, 0o666);
        }
        function overwriteWhole(path, text) {
            const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
            replaceWhole(file, text, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mode);
        }
        function isStream(path) {
            if (/^\/(?:dev(?:\/fd)?|proc\/self\/fd)$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))) return true;
            const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
                throwIfNoEntry: false
            });
            return status !== undefined && !status.isFile() && !status.isDirectory();
        }
        function replaceWhole(path, text, mode) {
            const partial = `${path}.${process.pid}.partial`;
            orRefuse(path, ()=>{
                try {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, {
                        force: true
                    });
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(partial, text, {
                        mode,
                        flag: 'wx'
                    });
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, path);
                } catch (error) {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, {
                        force: true
                    });
                    throw error;
                }
            });
        }
        function orRefuse(path, write) {
            try {
                write();
            } catch (error) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
    })
};
;
