"use strict";
exports.id = 3052;
exports.ids = [
    3052
];
exports.modules = {
    3052: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            init: ()=>init
        });
        var external_node_fs_ = __webpack_require__(3024);
        var external_node_path_ = __webpack_require__(6760);
        var check_repository = __webpack_require__(3530);
        var counted = __webpack_require__(2676);
        var errors = __webpack_require__(6595);
        var fix_roadmap = __webpack_require__(3058);
        ;
        function configText({ roadmap, mkdocs, modulesSection, schema }) {
            return `# yaml-language-server: $schema=${schema}
#
# Configuration of docs-readiness-gate. Every key has a default, so this file may as well be empty; an editor that reads the
# line above offers the keys with what they mean.

${setting('roadmap', roadmap, 'docs/roadmap.md', 'the file with the table; found by itself where it is called roadmap.md')}
${setting('mkdocs', mkdocs, 'mkdocs.yml', 'the MkDocs configuration')}
${setting('modules-section', modulesSection, 'Modules', 'title of the nav section that lists the modules')}

# Where a document is not where the nav says: module, or module/column, and its path.
# map:
#   Billing/API: docs/reference/billing-http.md

# Further names of columns and modules, and of topics.
# aliases:
#   Index: [Introduction]
# synonyms:
#   error model: [failure codes]

# Rules may be off, notice, warning or error. Read from the base branch: a pull request cannot switch its own gate off.
# rules:
#   nav-page-missing: off
# gate: new # new: only what a pull request makes wrong fails; all: everything; report: nothing
# fail-on: error # or warning, or notice
`;
        }
        function setting(key, value, example, meaning) {
            return value === null ? `# ${key}: ${example} # ${meaning}` : `${key}: ${JSON.stringify(value)} # ${meaning}`;
        }
        var nav_modules = __webpack_require__(1053);
        var names = __webpack_require__(686);
        ;
        const USUAL = [
            'Modules',
            'Components',
            'Services',
            'Packages',
            'Microservices',
            'Applications',
            'Apps',
            'Subsystems',
            'Libraries',
            'Products',
            'Domains',
            'Features',
            'Plugins'
        ];
        function guessModulesSection(nav, wanted = null) {
            if (wanted !== null) return (0, nav_modules.w)(nav, wanted);
            for (const title of USUAL){
                const found = (0, nav_modules.w)(nav, title);
                if (found) return found;
            }
            const inside = (section)=>section.children.filter(({ kind })=>kind === 'section').length;
            const sections = nav.filter((item)=>item.kind === 'section').filter((section)=>inside(section) >= 2);
            return sections.toSorted((left, right)=>inside(right) - inside(left))[0] ?? null;
        }
        function modulesIn(section, columns) {
            const columnKeys = new Set(columns.flatMap(({ titleKeys })=>[
                    ...titleKeys
                ]));
            const read = (groups)=>(0, nav_modules.x)(section, roadmapOf(groups), new Set(), columnKeys);
            const seen = new Set();
            return read(unlikelyModules(section, read([]), columnKeys)).filter(({ key })=>{
                if (key === '' || seen.has(key)) return false;
                seen.add(key);
                return true;
            });
        }
        function unlikelyModules(section, found, columnKeys) {
            const groups = new Set(found.map(({ group })=>group));
            const sections = section.children.filter((child)=>child.kind === 'section');
            const alone = sections.filter(({ title })=>!groups.has(title));
            if (alone.length * 2 >= sections.length) return [];
            return alone.filter(({ children })=>{
                const documents = children.filter(({ title })=>columnKeys.has((0, names.Rc)(title ?? ''))).length;
                return documents * 2 < children.length;
            }).map(({ title })=>title);
        }
        function roadmapOf(groups) {
            const location = {
                path: '',
                startLine: 1,
                startColumn: 1,
                endLine: 1,
                endColumn: 1
            };
            return {
                path: '',
                tableColumns: [],
                columns: [],
                legend: [],
                rows: groups.map((group)=>({
                        module: '',
                        link: null,
                        group,
                        cells: [],
                        location
                    })),
                problems: [],
                date: null,
                modulesSection: null,
                links: []
            };
        }
        function columnsInUse(modules, columns) {
            const titles = new Set(modules.flatMap(({ pages })=>pages.map(({ key })=>key)));
            return columns.filter(({ tier, titleKeys })=>tier === 'Basic' || [
                    ...titleKeys
                ].some((key)=>titles.has(key)));
        }
        function freeRoadmapPath({ docsDir, files }) {
            const folder = docsDir === '' ? '' : `${docsDir}/`;
            const taken = new Set([
                ...files
            ].map((path)=>path.toLowerCase()));
            const names = [
                'roadmap.md',
                'documentation-roadmap.md',
                'docs-readiness-roadmap.md'
            ];
            return folder + (names.find((name)=>!taken.has(`${folder}${name}`.toLowerCase())) ?? 'docs-readiness-roadmap.md');
        }
        function isDefaultRoadmap(path) {
            return path.slice(path.lastIndexOf('/') + 1).toLowerCase() === 'roadmap.md';
        }
        var string_width = __webpack_require__(4668);
        var add_rows = __webpack_require__(279);
        var group_by = __webpack_require__(4919);
        ;
        function roadmapText({ modules, columns, config, section, today }) {
            const tiers = (0, group_by.$)(columns, ({ tier })=>tier);
            return `# Documentation roadmap

## Scope
Which documents of which module a reader can rely on. Columns are split into **Basic** and **Optional**.

## Columns
${[
                ...tiers
            ].map(([tier, kinds])=>[
                    tier,
                    ...kinds.map(({ name, topics })=>`- ${name}: ${topics}`)
                ].join('\n')).join('\n\n')}

## Checklist
\u{2705} = ready, \u{26AA} = pending, \u{2796} = not applicable.

${table(modules, columns)}

## Notes
- Date generated: ${today}
- Keep the module list in sync with \`${config}\` under **${section}**
`;
        }
        function table(modules, columns) {
            const groups = (0, group_by.$)(modules, ({ group })=>group);
            const empty = columns.map(()=>'');
            const rows = [
                ...groups
            ].toSorted(([left], [right])=>Number(left !== null) - Number(right !== null)).flatMap(([group, members])=>[
                    ...group === null ? [] : [
                        [
                            `**${(0, add_rows.q)(group)}**`,
                            ...empty
                        ]
                    ],
                    ...members.map(({ title })=>[
                            (0, add_rows.q)(title),
                            ...columns.map(()=>"\u26AA")
                        ])
                ]);
            const all = [
                [
                    'Module',
                    ...columns.map(({ name })=>name)
                ],
                ...rows
            ];
            const widths = (all[0] ?? []).map((_, column)=>all.reduce((most, row)=>Math.max(most, (0, string_width.A)(row[column] ?? '')), 3));
            const lines = all.map((row)=>line(row.map((cell, column)=>` ${cell}${' '.repeat((widths[column] ?? 0) - (0, string_width.A)(cell))} `)));
            lines.splice(1, 0, line(widths.map((width)=>'-'.repeat(width + 2))));
            return lines.join('\n');
        }
        function line(cells) {
            return `|${cells.join('|')}|`;
        }
        var column_titles = __webpack_require__(8967);
        ;
        const KINDS = [
            {
                name: 'Index',
                tier: 'Basic',
                topics: 'role, responsibilities, inputs, outputs, constraints'
            },
            {
                name: 'API',
                tier: 'Optional',
                topics: 'endpoints, error model, rate limits'
            },
            {
                name: 'Data Model',
                tier: 'Optional',
                topics: 'ERD, table definitions'
            },
            {
                name: 'UI',
                tier: 'Optional',
                topics: 'screens, wireframes'
            },
            {
                name: 'Observability',
                tier: 'Optional',
                topics: 'metrics, logs, alerts'
            },
            {
                name: 'Runbook',
                tier: 'Optional',
                topics: 'incidents, routine tasks'
            },
            {
                name: 'Security',
                tier: 'Optional',
                topics: 'data classification, access control, safeguards'
            }
        ];
        function starterColumns() {
            const keys = new Set(KINDS.map(({ name })=>(0, names.Rc)(name)));
            return KINDS.map((kind)=>({
                    ...kind,
                    titleKeys: new Set((0, column_titles.o)(kind.name, (0, names.Rc)(kind.name), keys, []).map(names.Rc))
                }));
        }
        ;
        const WORKFLOW = `name: Docs readiness
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch may change
  merge_group: # without it, a merge queue waits for ever

permissions: {}

concurrency:
  group: docs-readiness-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: false

jobs:
  gate:
    name: docs-readiness-gate # the name to require in branch protection
    runs-on: ubuntu-24.04
    permissions:
      contents: read # all that the verdict needs
      pull-requests: write # the comment; leave it out to have none
      checks: write # the check run with annotations; leave it out to have none
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the commit and its base
          persist-credentials: false
      - uses: OWNER/docs-readiness-gate@FULL_COMMIT_SHA # v0.1.0
`;
        var assess_tree = __webpack_require__(2854);
        var load_config = __webpack_require__(1809);
        var roadmap_reader = __webpack_require__(6411);
        var sources = __webpack_require__(1613);
        var parse_text = __webpack_require__(8031);
        var overlay = __webpack_require__(8643);
        ;
        const WORKFLOW_PATH = '.github/workflows/docs-readiness.yml';
        const SCHEMA_IN_MODULES = 'node_modules/docs-readiness-gate/schemas/config.schema.json';
        async function planInit(request) {
            const { tree } = request;
            const mkdocs = request.named.mkdocs ?? await findMkdocs(tree);
            const config = await (0, load_config.Z)(tree, request.named.config);
            const site = await (0, sources.c2)(tree, mkdocs ?? config.mapping.mkdocs);
            const named = {
                ...request.named,
                mkdocs: mkdocs ?? config.mapping.mkdocs
            };
            const roadmap = await findRoadmap(tree, named, site, config);
            const files = new Map();
            const found = [];
            let modulesSection = null;
            if (roadmap.found) {
                found.push(`The roadmap is ${roadmap.path}: ${(0, counted.h)(roadmap.modules, 'module')}.`);
                if (!roadmap.hasSection) modulesSection = guessModulesSection(site.nav)?.title ?? null;
            } else {
                const made = await newRoadmap(request, named, site, roadmap.path, config);
                files.set(roadmap.path, made.text);
                found.push(made.found);
                modulesSection = made.modulesSection;
            }
            if (config.path === null) {
                const [hasSchema] = await tree.read([
                    SCHEMA_IN_MODULES
                ]);
                files.set(load_config.i[0], configText({
                    roadmap: isDefaultRoadmap(roadmap.path) ? null : roadmap.path,
                    mkdocs,
                    modulesSection,
                    schema: hasSchema?.problem === null ? `../${SCHEMA_IN_MODULES}` : `https://raw.githubusercontent.com/OWNER/docs-readiness-gate/v${request.version}/schemas/config.schema.json`
                }));
            } else found.push(`The configuration is ${config.path}.`);
            files.set(WORKFLOW_PATH, WORKFLOW);
            const isInNav = roadmap.found || site.source !== 'config';
            const src = roadmap.path.slice(site.docsDir === '' ? 0 : site.docsDir.length + 1);
            return {
                files,
                found,
                next: isInNav ? [] : [
                    `Show the roadmap to readers: add "- Roadmap: ${src}" to the nav of ${site.config}.`
                ]
            };
        }
        async function newRoadmap({ tree, today }, named, site, path, config) {
            const wanted = config.mapping.modulesSection;
            const section = guessModulesSection(site.nav, wanted);
            const kinds = starterColumns();
            const modules = section === null ? [] : modulesIn(section, kinds);
            if (section === null || modules.length === 0) {
                const why = wanted === null ? 'no section that looks like a list of modules' : `no section "${wanted}" with modules`;
                throw new errors.y(`the nav of ${site.config} has ${why}; name it in ${load_config.i[0]} (modules-section: \u{2026}), then run init again`);
            }
            const columns = columnsInUse(modules, kinds);
            const pending = roadmapText({
                modules,
                columns,
                config: site.config,
                section: section.title,
                today
            });
            const drafted = (0, overlay.j)(tree, new Map([
                [
                    path,
                    pending
                ]
            ]));
            const [fixed] = await (0, fix_roadmap.F)({
                tree: drafted,
                named: {
                    ...named,
                    roadmap: path
                },
                kinds: new Set([
                    'under'
                ]),
                today
            });
            const text = fixed?.text ?? pending;
            const { sites } = await (0, assess_tree.v)((0, overlay.j)(tree, new Map([
                [
                    path,
                    text
                ]
            ])), (0, assess_tree.A)({
                ...named,
                roadmap: path
            }));
            const ready = fixed?.changed.under ?? 0;
            return {
                text,
                found: `There is no roadmap yet. The nav has ${(0, counted.h)(modules.length, 'module')} under "${section.title}": ${ready} of ${modules.length * columns.length} documents are complete.`,
                modulesSection: sites[0]?.assessment.modules === null ? section.title : null
            };
        }
        const ROADMAP_NAME = /roadmap|checklist|readiness|docs?-status|documentation-status|coverage/i;
        const MOST_CANDIDATES = 50;
        async function findRoadmap(tree, named, site, config) {
            const { sites } = await (0, assess_tree.v)(tree, (0, assess_tree.A)(named));
            const assessment = sites[0]?.assessment;
            if (assessment?.roadmap) {
                const { path, rows } = assessment.roadmap;
                return {
                    found: true,
                    path,
                    modules: rows.length,
                    hasSection: assessment.modules !== null
                };
            }
            const path = named.roadmap ?? config.mapping.roadmap;
            if (path !== null) return {
                found: false,
                path
            };
            const candidates = [
                ...site.files
            ].filter((file)=>/\.md$/i.test(file) && ROADMAP_NAME.test(file)).slice(0, MOST_CANDIDATES);
            const contents = await tree.read(candidates);
            const holding = [];
            for (const [index, candidate] of candidates.entries()){
                const bytes = contents[index]?.bytes;
                const text = bytes ? (0, parse_text._)(bytes) : null;
                const roadmap = text === null ? null : await (0, roadmap_reader.x)(candidate, text, config.mapping);
                if (roadmap && roadmap.rows.length > 0) holding.push({
                    found: true,
                    path: candidate,
                    modules: roadmap.rows.length,
                    hasSection: true
                });
            }
            if (holding.length > 1) throw new errors.y(`several files hold a status table: ${holding.map((each)=>each.path).join(', ')}; name the roadmap with --roadmap`);
            return holding[0] ?? {
                found: false,
                path: freeRoadmapPath(site)
            };
        }
        const DEEPEST = 3;
        async function findMkdocs(tree) {
            const names = new Set([
                'mkdocs.yml',
                'mkdocs.yaml',
                'properdocs.yml',
                'properdocs.yaml',
                'zensical.toml'
            ]);
            const inRoot = await tree.list('', 'direct') ?? [];
            if (inRoot.some((path)=>names.has(path))) return null;
            const all = await tree.list('') ?? [];
            const found = all.filter((path)=>{
                const parts = path.split('/');
                return parts.length <= DEEPEST && names.has(parts.at(-1) ?? '') && !parts.includes('node_modules');
            });
            if (found.length > 1) throw new errors.y(`there are several MkDocs configurations: ${found.join(', ')}; name one with --mkdocs`);
            return found[0] ?? null;
        }
        var open_trees = __webpack_require__(6323);
        var render_escape = __webpack_require__(9244);
        var version = __webpack_require__(8234);
        var named = __webpack_require__(2666);
        var write_new = __webpack_require__(9379);
        ;
        async function init(flags, terminal) {
            const { root } = flags;
            const plan = await planInit({
                tree: (0, open_trees.AJ)(root),
                named: (0, named.K)(flags),
                today: flags.today ?? (0, check_repository.kb)(terminal.environment['SOURCE_DATE_EPOCH'], terminal.now),
                version: version.x
            });
            const lines = [
                ...plan.found
            ];
            const next = [
                ...plan.next
            ];
            for (const [path, text] of plan.files){
                if (!(0, write_new.q)(root, path, text)) {
                    lines.push(`Kept   ${path}, which is there already`);
                    continue;
                }
                lines.push(`Wrote  ${path}`);
                if (text.includes('FULL_COMMIT_SHA')) next.push(`In ${path}, put the owner and the full commit SHA of a release in place of OWNER and FULL_COMMIT_SHA.`);
            }
            if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, '.git'))) next.push('Workflows are read from the root of the git repository: move .github there if this folder is not it.');
            next.push('Run `docs-readiness check`, then commit these files.');
            terminal.stdout(`${[
                ...lines,
                '',
                'Next:',
                ...next.map((step, index)=>`${index + 1}. ${step}`)
            ].map(render_escape.logLine).join('\n')}\n`);
            return 0;
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
    })
};
;
