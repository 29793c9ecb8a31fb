exports.id = 6103;
exports.ids = [
    6103,
    9244,
    3738,
    9763
];
exports.modules = {
    8180: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            history: ()=>history_history
        });
        var errors = __webpack_require__(6595);
        var assess = __webpack_require__(4023);
        var survey = __webpack_require__(8344);
        var load_documents = __webpack_require__(4749);
        var sources = __webpack_require__(1613);
        ;
        function readHistoryWith(run) {
            const lanes = new Map();
            let docsDirs = null;
            return {
                mayMatter ({ paths }) {
                    if (paths === null || docsDirs === null) return true;
                    if ([
                        ...lanes.values()
                    ].some((lane)=>lane.includes())) return true;
                    const folders = docsDirs;
                    return paths.some((path)=>MAY_MATTER.test(path) || folders.some((folder)=>isBelow(path, folder)));
                },
                async next (tree, step) {
                    const onlyEdits = step.onlyEdits && docsDirs !== null;
                    docsDirs = null;
                    const current = await run.sources.config(tree, onlyEdits);
                    const found = [];
                    const folders = [];
                    for (const choice of (0, sources.Ct)(current, run.named)){
                        const key = JSON.stringify(choice);
                        const lane = lanes.get(key) ?? openLane(choice, run);
                        lanes.set(key, lane);
                        const { site, cells } = await lane.next(tree, current.mapping, onlyEdits);
                        folders.push(site.docsDir);
                        found.push({
                            name: choice.name,
                            cells
                        });
                    }
                    docsDirs = folders;
                    return found;
                }
            };
        }
        const MAY_MATTER = /\.(?:md|markdown|mdown|mkdn?|ya?ml|toml|pages)$|(?:^|\/)[^./]*$/i;
        function isBelow(path, folder) {
            return folder === '' || path.startsWith(`${folder}/`);
        }
        function openLane(choice, run) {
            let known = null;
            return {
                includes: ()=>(known?.including.size ?? 0) > 0,
                async next (tree, mapping, onlyEdits) {
                    const { site, outcome } = await run.sources.site(tree, choice, mapping, onlyEdits);
                    const { roadmap } = outcome;
                    if (!roadmap) {
                        known = null;
                        return {
                            site,
                            cells: null
                        };
                    }
                    known = await judge(tree, surveyAgain(known?.survey ?? null, roadmap, site, mapping), known, run);
                    const { cells, documents } = {
                        cells: known.survey.cells,
                        documents: known.documents
                    };
                    const indexOf = new Map(cells.map((cell, index)=>[
                            cell,
                            index
                        ]));
                    const assessed = (0, assess.n)(known.survey, choice.name, (cell)=>documents[indexOf.get(cell) ?? -1] ?? null);
                    return {
                        site,
                        cells: assessed.cells
                    };
                }
            };
        }
        async function judge(tree, next, last, run) {
            const paths = [
                ...new Set(next.cells.flatMap(({ located })=>located.doc?.path ?? []))
            ];
            const found = await tree.identify(paths);
            const ids = new Map(paths.map((path, index)=>[
                    path,
                    found[index] ?? null
                ]));
            const isAlike = last !== null && hasSameQuestions(last.survey, next);
            const isKnown = ({ located })=>{
                const path = located.doc?.path;
                return path === undefined || last !== null && last.ids.get(path) === ids.get(path) && !last.including.has(path);
            };
            const asked = isAlike ? next.cells.filter((cell)=>!isKnown(cell)) : next.cells;
            const loaded = await (0, load_documents.t)(tree, {
                ...next,
                cells: asked
            }, run.judge, run.memory);
            const documents = next.cells.map((cell, index)=>isAlike && isKnown(cell) ? last.documents[index] ?? null : loaded.of(cell));
            return {
                survey: next,
                documents,
                ids,
                including: loaded.including
            };
        }
        function hasSameQuestions(last, next) {
            return last.columns === next.columns && last.cells.length === next.cells.length;
        }
        function surveyAgain(last, roadmap, site, mapping) {
            if (!last || last.site !== site || last.mapping !== mapping) return (0, survey.F)(roadmap, site, mapping);
            if (last.roadmap === roadmap) return last;
            if (shapeOf(last.roadmap) !== shapeOf(roadmap)) return (0, survey.F)(roadmap, site, mapping);
            const places = last.roadmap.rows.flatMap((row)=>row.cells);
            const indexOf = new Map(places.map((cell, index)=>[
                    cell,
                    index
                ]));
            const written = roadmap.rows.flatMap((row)=>row.cells.map((cell)=>({
                        row,
                        cell
                    })));
            const cells = last.cells.map((cell)=>({
                    ...cell,
                    ...written[indexOf.get(cell.cell) ?? -1]
                }));
            return {
                ...last,
                roadmap,
                cells
            };
        }
        function shapeOf({ rows, columns, tableColumns, modulesSection, path }) {
            return JSON.stringify([
                path,
                modulesSection,
                tableColumns.map(({ name })=>name),
                columns.map(({ name, tier, topics })=>[
                        name,
                        tier,
                        topics
                    ]),
                rows.map(({ module, group, link, cells })=>[
                        module,
                        group,
                        link,
                        cells.map((cell)=>[
                                cell.column,
                                cell.link
                            ])
                    ])
            ]);
        }
        var assess_tree = __webpack_require__(2854);
        var git = __webpack_require__(9763);
        var limits = __webpack_require__(1907);
        var silence_limit = __webpack_require__(5217);
        var start_git = __webpack_require__(142);
        ;
        const MOST_PATHS = 5_000;
        const LONGEST_SUBJECT = 500;
        const LAST_DAY = 8.64e15;
        const LONGEST_FIELD = 4 * limits.Kb;
        async function listCommits(root, environment, options) {
            const args = [
                'log',
                '-z',
                '--format=%x01%H%x00%ct%x00%s',
                '--raw',
                '--no-abbrev',
                '--no-renames',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--no-show-signature',
                '--encoding=UTF-8',
                '--relative',
                ...options.firstParent ? [
                    '--first-parent',
                    '-m'
                ] : [
                    '--topo-order'
                ],
                'HEAD',
                ...options.since === null ? [] : [
                    `^${options.since}^@`
                ],
                '--'
            ];
            const commits = [];
            await eachField(root, args, environment, fieldReader(commits), options.silenceLimit ?? silence_limit.K);
            if (!options.firstParent) for (const commit of commits)commit.changes = {
                paths: null,
                onlyEdits: false
            };
            return commits.toReversed();
        }
        function fieldReader(commits) {
            let expected = null;
            let paths = [];
            let current = null;
            return (field)=>{
                if (expected === 'seconds' && current) {
                    current.time = new Date(Math.min(Number(field) * 1000, LAST_DAY)).toISOString().replace('.000', '');
                    expected = 'subject';
                } else if (expected === 'subject' && current) {
                    current.subject = field.slice(0, LONGEST_SUBJECT);
                    expected = null;
                } else if (expected === 'path' && current) {
                    if (paths && paths.length >= MOST_PATHS) paths = null;
                    paths?.push(field);
                    current.changes = {
                        ...current.changes,
                        paths
                    };
                    expected = null;
                } else if (field.startsWith('\u0001')) {
                    paths = [];
                    current = {
                        id: field.slice(1),
                        time: '',
                        subject: '',
                        changes: {
                            paths,
                            onlyEdits: true
                        }
                    };
                    commits.push(current);
                    expected = 'seconds';
                } else {
                    const raw = /^\s*:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])/.exec(field);
                    if (!raw || !current) return;
                    if (raw[3] !== 'M' || !isFile(raw[1]) || !isFile(raw[2])) current.changes = {
                        ...current.changes,
                        onlyEdits: false
                    };
                    expected = 'path';
                }
            };
        }
        function isFile(mode) {
            return mode === '100644' || mode === '100755';
        }
        function eachField(root, args, environment, take, silenceLimit) {
            return new Promise((resolve, reject)=>{
                const git = (0, start_git.BE)(root, args, environment);
                git.stdin.end();
                const silence = new silence_limit.l(silenceLimit, (sentence)=>{
                    reject(new errors.y(sentence));
                    (0, start_git.ds)(git);
                });
                silence.wait();
                let rest = Buffer.alloc(0);
                let errorText = '';
                git.stdout.on('data', (chunk)=>{
                    silence.wait();
                    const data = rest.length === 0 ? chunk : Buffer.concat([
                        rest,
                        chunk
                    ]);
                    let start = 0;
                    for(let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)){
                        take(data.toString('utf8', start, end));
                        start = end + 1;
                    }
                    rest = data.subarray(start, start + LONGEST_FIELD);
                });
                git.stderr.on('data', (chunk)=>{
                    if (errorText.length < 2000) errorText += chunk.toString();
                });
                git.on('error', ()=>{
                    silence.end();
                    reject(new errors.y('git could not be started; install git: history is read from it'));
                });
                git.on('close', (code)=>{
                    silence.end();
                    if (rest.length > 0) take(rest.toString('utf8'));
                    if (code === 0) resolve();
                    else reject(new errors.y(whyLogEnded(errorText)));
                });
            });
        }
        function whyLogEnded(errorText) {
            if (errorText.includes('not a git repository')) return 'the folder is no git repository, and its history is read from git';
            if (errorText.includes("bad revision 'HEAD'") || errorText.includes('does not have any commits')) return 'the repository has no commit yet';
            return `git log ended: ${errorText.trim().split('\n', 1)[0] || 'no reason given'}`;
        }
        var git_objects = __webpack_require__(3738);
        var open_trees = __webpack_require__(6323);
        ;
        async function readHistory(request) {
            const { root, environment, firstParent } = request;
            (0, open_trees.OK)(root);
            const objects = (0, git_objects.openGitObjects)(root, environment);
            try {
                const open = (0, git.openCommits)(objects, (0, open_trees.R6)(root));
                const since = request.since === null ? null : (await open(request.since)).commit;
                const commits = await listCommits(root, environment, {
                    since,
                    firstParent
                });
                const reader = readHistoryWith((0, assess_tree.A)(request.named));
                const points = [];
                let cells = new Map();
                let step = {
                    paths: null,
                    onlyEdits: false
                };
                for (const [index, commit] of commits.entries()){
                    request.onProgress(index, commits.length);
                    if (index > 0) step = commit.changes;
                    const isLast = index === commits.length - 1;
                    if (index > 0 && !reader.mayMatter(step)) {
                        const latest = points.at(-1);
                        if (isLast && latest) points.push({
                            ...pointOf(commit),
                            totals: latest.totals,
                            error: latest.error
                        });
                        continue;
                    }
                    const { point, after } = await judgeCommit(commit, async ()=>reader.next(await open(commit.id), step), cells);
                    if (after) cells = after.cells;
                    if (point && (isLast || after === null || after.hasChanged)) addPoint(points, point);
                }
                return {
                    schemaVersion: 1,
                    tool: {
                        name: 'docs-readiness-gate',
                        version: request.version
                    },
                    commits: commits.length,
                    points
                };
            } finally{
                objects.close();
            }
        }
        function addPoint(points, point) {
            if (point.error !== null && points.at(-1)?.error === point.error) return;
            points.push(point);
        }
        async function judgeCommit(commit, judge, before) {
            try {
                const sites = (await judge()).filter((site)=>site.cells !== null);
                const cells = cellsOf(sites);
                if (cells.size === 0 && before.size === 0) return {
                    point: null,
                    after: {
                        cells,
                        hasChanged: false
                    }
                };
                const { broken, mended, hasChanged } = compareCells(before, cells);
                const point = {
                    ...pointOf(commit),
                    totals: totalsOf(cells),
                    broken,
                    mended
                };
                return {
                    point,
                    after: {
                        cells,
                        hasChanged
                    }
                };
            } catch (error) {
                if (!(error instanceof errors.y)) throw error;
                return {
                    point: before.size === 0 ? null : {
                        ...pointOf(commit),
                        error: error.message
                    },
                    after: null
                };
            }
        }
        function pointOf({ id, time, subject }) {
            return {
                commit: id,
                time,
                subject,
                totals: null,
                error: null,
                broken: [],
                mended: []
            };
        }
        function cellsOf(sites) {
            const cells = new Map();
            for (const { name, cells: own } of sites){
                for (const { key, row, column, status, outcome } of own ?? []){
                    const isTrue = outcome === 'underclaimed' || status === 'ready' && outcome === 'upheld';
                    cells.set(`${name ?? ''}\n${key}`, {
                        name: {
                            site: name,
                            module: row.module,
                            column: column.name
                        },
                        status,
                        isTrue
                    });
                }
            }
            return cells;
        }
        function compareCells(before, after) {
            const isFalse = (cell)=>cell?.status === 'ready' && !cell.isTrue;
            const broken = [];
            const mended = [];
            let hasChanged = before.size !== after.size;
            for (const [key, cell] of after){
                const last = before.get(key);
                if (last?.status !== cell.status || last.isTrue !== cell.isTrue) hasChanged = true;
                if (isFalse(cell) && !isFalse(last)) broken.push(cell.name);
                if (isFalse(last) && !isFalse(cell)) mended.push(cell.name);
            }
            for (const [key, cell] of before)if (!after.has(key) && isFalse(cell)) mended.push(cell.name);
            return {
                broken,
                mended,
                hasChanged
            };
        }
        function totalsOf(cells) {
            const totals = {
                cells: cells.size,
                claimed: 0,
                upheld: 0,
                pending: 0,
                underclaimed: 0
            };
            for (const { status, isTrue } of cells.values()){
                if (status === 'ready') totals.claimed++;
                if (status === 'ready' && isTrue) totals.upheld++;
                if (status === 'pending') totals.pending++;
                if (status === 'pending' && isTrue) totals.underclaimed++;
            }
            return totals;
        }
        var render_escape = __webpack_require__(9244);
        ;
        const HEADER = 'commit,time,cells,claimed,upheld,pending,underclaimed,broken,mended,subject,error';
        function renderHistoryCsv({ points }) {
            const rows = points.map(({ commit, time, totals, broken, mended, subject, error })=>{
                const { cells = '', claimed = '', upheld = '', pending = '', underclaimed = '' } = totals ?? {};
                const counts = totals ? [
                    broken.length,
                    mended.length
                ] : [
                    '',
                    ''
                ];
                return [
                    commit,
                    time,
                    cells,
                    claimed,
                    upheld,
                    pending,
                    underclaimed,
                    ...counts,
                    subject,
                    error ?? ''
                ].map((value)=>field(String(value))).join(',');
            });
            return `${[
                HEADER,
                ...rows
            ].join('\r\n')}\r\n`;
        }
        function field(value) {
            const inert = /^[=+\-@]/.test(value) ? `'${(0, render_escape.logLine)(value)}` : (0, render_escape.logLine)(value);
            return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
        }
        var group_by = __webpack_require__(4919);
        ;
        const MOST_NAMED = 4;
        function namedCells(cells) {
            const modules = (0, group_by.$)(cells, ({ site, module })=>JSON.stringify([
                    site,
                    module
                ]));
            const named = [
                ...modules.values()
            ].slice(0, MOST_NAMED);
            const rest = cells.length - named.reduce((sum, group)=>sum + group.length, 0);
            const names = named.map((group)=>`${group[0]?.module ?? ''} (${group.map(({ column })=>column).join(', ')})`);
            return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
        }
        function judgedPoints(points) {
            return points.filter((point)=>point.totals !== null);
        }
        ;
        const WIDTH = 860;
        const CHART = {
            left: 48,
            right: 840,
            top: 48,
            bottom: 300
        };
        const MOST_TOLD = 6;
        const LINE = 20;
        const SHORT = 2 * 24 * 60 * 60 * 1000;
        function renderHistorySvg({ points }) {
            const judged = judgedPoints(points);
            const times = [];
            for (const { time } of judged)times.push(Math.max(times.at(-1) ?? 0, Date.parse(time)));
            const from = times[0] ?? 0;
            const to = times.at(-1) ?? 0;
            const top = scaleTop(judged.reduce((most, { totals })=>Math.max(most, totals.claimed), 1));
            const x = (index)=>round(CHART.left + (CHART.right - CHART.left) * share(index));
            const y = (value)=>round(CHART.bottom - (CHART.bottom - CHART.top) * value / top);
            const drops = dropsOf(judged);
            const told = drops.filter(({ number })=>number !== null);
            const height = CHART.bottom + 44 + told.length * LINE + (told.length > 0 ? 12 : 0);
            const last = judged.at(-1);
            const summary = last ? `${last.totals.claimed} of ${last.totals.cells} cells say \u{2705}, ${last.totals.upheld} of them are true` : 'There is no roadmap in this history';
            return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Docs readiness</title>
<desc id="desc">${(0, render_escape._n)(summary)}</desc>
<style>
svg { --ink: #1f2328; --dim: #59636e; --grid: #d1d9e0; --paper: #ffffff; --claimed: #0969da; --true: #1a7f37; --lost: #cf222e; font: 12px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { --ink: #f0f6fc; --dim: #9198a1; --grid: #3d444d; --paper: #0d1117; --claimed: #4493f8; --true: #3fb950; --lost: #f85149; } }
.paper { fill: var(--paper); } text { fill: var(--ink); } .dim { fill: var(--dim); } .grid { stroke: var(--grid); }
.claimed, .true { fill: none; stroke-width: 2; } .claimed { stroke: var(--claimed); stroke-dasharray: 6 3; } .true { stroke: var(--true); }
.gap { fill: var(--lost); opacity: .12; } .lost { fill: var(--lost); } .lost-text { fill: var(--paper); font-weight: bold; }
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
${legend(summary)}
${yAxis(top, y)}
${xAxis()}
${judged.length === 0 ? '' : lines()}
${drops.map(marker).join('\n')}
${told.map(story).join('\n')}
</svg>
`;
            function share(index) {
                if (to - from > SHORT) return ((times[index] ?? from) - from) / (to - from);
                return judged.length < 2 ? 0 : index / (judged.length - 1);
            }
            function xAxis() {
                const parts = [
                    `<line class="grid" x1="${CHART.left}" y1="${CHART.bottom}" x2="${CHART.right}" y2="${CHART.bottom}"/>`
                ];
                const first = judged[0];
                if (first && last) {
                    parts.push(`<text class="dim" x="${CHART.left}" y="${CHART.bottom + 20}">${first.time.slice(0, 10)}</text>`);
                    if (to - from > SHORT) {
                        const middle = new Date((from + to) / 2).toISOString().slice(0, 10);
                        parts.push(`<text class="dim" x="${(CHART.left + CHART.right) / 2}" y="${CHART.bottom + 20}" text-anchor="middle">${middle}</text>`, `<text class="dim" x="${CHART.right}" y="${CHART.bottom + 20}" text-anchor="end">${last.time.slice(0, 10)}</text>`);
                    }
                }
                return parts.join('\n');
            }
            function lines() {
                const claimed = steps(judged.map(({ totals })=>totals.claimed));
                const upheld = steps(judged.map(({ totals })=>totals.upheld));
                const gap = [
                    ...claimed,
                    ...upheld.toReversed()
                ].map((place)=>place.join(','));
                return [
                    `<polygon class="gap" points="${gap.join(' ')}"/>`,
                    `<polyline class="claimed" points="${claimed.map((place)=>place.join(',')).join(' ')}"/>`,
                    `<polyline class="true" points="${upheld.map((place)=>place.join(',')).join(' ')}"/>`
                ].join('\n');
            }
            function steps(values) {
                return values.flatMap((value, index)=>{
                    const place = [
                        x(index),
                        y(value)
                    ];
                    return index === 0 ? [
                        place
                    ] : [
                        [
                            x(index),
                            y(values[index - 1] ?? 0)
                        ],
                        place
                    ];
                });
            }
            function marker({ point, lost, number }) {
                const index = judged.indexOf(point);
                const title = `<title>${(0, render_escape._n)(`${point.commit.slice(0, 7)} ${point.time.slice(0, 10)} ${(0, render_escape.vI)(point.subject, 100)}: not true: ${namedCells(point.broken)}`)}</title>`;
                const circle = `<circle class="lost" cx="${x(index)}" cy="${y(point.totals.upheld)}" r="${number === null ? 4 : 9}"/>`;
                const label = number === null ? '' : `<text class="lost-text" x="${x(index)}" y="${round(y(point.totals.upheld) + 4)}" text-anchor="middle">${number}</text>`;
                return `<g data-lost="${lost}">${title}${circle}${label}</g>`;
            }
            function story({ point, lost, number }, index) {
                const text = `${point.commit.slice(0, 7)} \xb7 ${point.time.slice(0, 10)} \xb7 ${lost} \u{2705} not true: ${(0, render_escape.vI)(point.subject, 70)}`;
                const at = CHART.bottom + 48 + index * LINE;
                return `<circle class="lost" cx="${CHART.left + 9}" cy="${at - 4}" r="8"/><text class="lost-text" x="${CHART.left + 9}" y="${at}" text-anchor="middle">${number}</text><text x="${CHART.left + 26}" y="${at}">${(0, render_escape._n)(text)}</text>`;
            }
        }
        function legend(summary) {
            return `<text x="${CHART.left}" y="24" font-size="15" font-weight="bold">Docs readiness</text>
<text class="dim" x="${CHART.right}" y="24" text-anchor="end">${(0, render_escape._n)(summary)}</text>
<line class="claimed" x1="190" y1="20" x2="214" y2="20"/><text x="220" y="24">claimed (\u{2705})</text>
<line class="true" x1="310" y1="20" x2="334" y2="20"/><text x="340" y="24">true</text>`;
        }
        function yAxis(top, y) {
            const step = top / 4;
            return [
                0,
                1,
                2,
                3,
                4
            ].map((tick)=>Math.round(tick * step)).filter((value, index, values)=>values.indexOf(value) === index).map((value)=>`<line class="grid" x1="${CHART.left}" y1="${y(value)}" x2="${CHART.right}" y2="${y(value)}" stroke-dasharray="2 4"/><text class="dim" x="${CHART.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${value}</text>`).join('\n');
        }
        function dropsOf(points) {
            const drops = points.filter(({ broken })=>broken.length > 0).map((point)=>({
                    point,
                    lost: point.broken.length
                }));
            const worst = new Set(drops.toSorted((left, right)=>right.lost - left.lost).slice(0, MOST_TOLD));
            let count = 0;
            return drops.map((drop)=>({
                    ...drop,
                    number: worst.has(drop) ? ++count : null
                }));
        }
        function scaleTop(most) {
            const magnitude = 10 ** Math.floor(Math.log10(most));
            const candidates = [
                0.4,
                0.8,
                1,
                1.2,
                1.6,
                2,
                2.4,
                3.2,
                4,
                6,
                8,
                10,
                12
            ].map((factor)=>factor * magnitude);
            return Math.max(4, candidates.find((top)=>top >= most && top % 4 === 0) ?? Math.ceil(most / 4) * 4);
        }
        function round(value) {
            return Math.round(value * 100) / 100;
        }
        var picocolors = __webpack_require__(7336);
        var counted = __webpack_require__(2676);
        ;
        const BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
        function sparkline(values, most, width) {
            const count = Math.min(width, values.length);
            return Array.from({
                length: count
            }, (_, bar)=>{
                const value = values[Math.ceil((bar + 1) * values.length / count) - 1] ?? 0;
                return BARS[most === 0 ? 0 : Math.round(value / most * (BARS.length - 1))];
            }).join('');
        }
        ;
        const history_text_WIDTH = 60;
        const MOST_LISTED = 30;
        function renderHistoryText({ commits, points }, options) {
            const colours = (0, picocolors.createColors)(options.colour);
            const judged = judgedPoints(points);
            const last = judged.at(-1);
            const [first] = judged;
            if (!first || !last) {
                const error = points.at(-1)?.error;
                return `${(0, counted.h)(commits, 'commit')} and no roadmap in any of them${error ? `: ${(0, render_escape.RK)(error)}` : ''}.\n`;
            }
            const most = judged.reduce((highest, { totals })=>Math.max(highest, totals.claimed), 0);
            const line = (values)=>sparkline(values, most, history_text_WIDTH);
            const claimed = judged.map(({ totals })=>totals.claimed);
            const upheld = judged.map(({ totals })=>totals.upheld);
            const listed = points.slice(-MOST_LISTED);
            const head = [
                colours.bold(`${(0, counted.h)(commits, 'commit')} from ${day(first)} to ${day(last)}; ${(0, counted.h)(judged.length, 'commit')} shown`),
                '',
                `claimed  ${colours.blue(line(claimed))}  ${last.totals.claimed} of ${(0, counted.h)(last.totals.cells, 'cell')} say \u{2705}`,
                `true     ${colours.green(line(upheld))}  ${last.totals.upheld} of them are`,
                '',
                ...listed.length < points.length ? [
                    colours.dim(`(${points.length - listed.length} earlier ones: --format csv has them)`)
                ] : []
            ];
            const width = String(most).length;
            const body = listed.flatMap((point, index)=>{
                const before = judgedPoints(points.slice(0, points.length - listed.length + index)).at(-1);
                return pointLines(point, before?.totals.upheld ?? null);
            });
            return (0, render_escape.Df)(`${[
                ...head,
                ...body
            ].join('\n')}\n${commits === 1 ? SHALLOW : ''}`);
            function pointLines(point, upheldBefore) {
                const { totals, error, broken, mended } = point;
                const subject = (0, render_escape.vI)((0, render_escape.RK)(point.subject), 80);
                const name = `${day(point)} ${colours.cyan(point.commit.slice(0, 7))}`;
                if (!totals) return [
                    `${name}  cannot be judged: ${(0, render_escape.vI)((0, render_escape.RK)(error ?? ''))}`
                ];
                const change = upheldBefore === null ? 0 : totals.upheld - upheldBefore;
                const numbers = `${String(totals.claimed).padStart(width)} \u{2705} ${String(totals.upheld).padStart(width)} true`;
                const moved = change === 0 ? '' : change > 0 ? colours.green(`+${change}`) : colours.red(`\u{2212}${-change}`);
                return [
                    `${name}  ${numbers}  ${moved.padEnd(options.colour && change !== 0 ? moved.length : 4)}  ${subject}`,
                    ...broken.length > 0 ? [
                        colours.red(`  not true: ${(0, render_escape.RK)(namedCells(broken))}`)
                    ] : [],
                    ...mended.length > 0 ? [
                        colours.dim(`  put right: ${(0, render_escape.RK)(namedCells(mended))}`)
                    ] : []
                ];
            }
        }
        const SHALLOW = 'Only one commit is here: a shallow clone has no history (`git fetch --unshallow`, or fetch-depth: 0).\n';
        function day({ time }) {
            return time.slice(0, 10);
        }
        var version = __webpack_require__(8234);
        var named = __webpack_require__(2666);
        var cli_progress = __webpack_require__(7228);
        var write_whole = __webpack_require__(5434);
        ;
        const renderers = {
            text: renderHistoryText,
            json: (history)=>`${(0, render_escape.Pq)(history)}\n`,
            csv: renderHistoryCsv,
            svg: renderHistorySvg
        };
        async function history_history(flags, terminal) {
            const progress = (0, cli_progress.o)(terminal, 'commits judged');
            try {
                const found = await readHistory({
                    root: flags.root,
                    named: (0, named.K)(flags),
                    since: flags.since ?? null,
                    firstParent: flags.firstParent,
                    environment: terminal.environment,
                    version: version.x,
                    onProgress: progress.show
                });
                progress.end();
                const text = renderers[flags.format](found, {
                    colour: terminal.colour && flags.output === undefined
                });
                if (flags.output === undefined) terminal.stdout(text);
                else (0, write_whole.f)(flags.output, text);
                return 0;
            } finally{
                progress.end();
            }
        }
    }),
    2666: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>named
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        function named(flags) {
            return {
                config: inRoot(flags.config, flags.root),
                roadmap: inRoot(flags.roadmap, flags.root),
                mkdocs: inRoot(flags.mkdocs, flags.root)
            };
        }
        function inRoot(path, root) {
            if (path === undefined) return null;
            const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) : path;
            return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/').replace(/^\.\//, '');
        }
    }),
    7228: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>startProgress
        });
        const PATIENCE = 1000;
        const PACE = 100;
        function startProgress(terminal, what, clock = sinceStart) {
            let next = clock() + PATIENCE;
            let isShown = false;
            return {
                show (done, all) {
                    const now = clock();
                    if (now < next || !terminal.progress?.()) return;
                    next = now + PACE;
                    isShown = true;
                    terminal.stderr(`\r${done} of ${all} ${what}\u001b[K`);
                },
                end () {
                    if (isShown) terminal.stderr('\r\u001b[K');
                    isShown = false;
                }
            };
        }
        function sinceStart() {
            return process.uptime() * 1000;
        }
    }),
    5434: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    }),
    2676: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>counted
        });
        function counted(count, noun) {
            return `${count} ${noun}${count === 1 ? '' : 's'}`;
        }
    }),
    3738: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            openGitObjects: ()=>openGitObjects
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6595);
        var _answer_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4807);
        var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1907);
        var _short_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7218);
        var _silence_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
        var _start_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(142);
        function openGitObjects(root, environment, silenceLimit = _silence_limit_js__WEBPACK_IMPORTED_MODULE_2__.K) {
            const git = (0, _start_git_js__WEBPACK_IMPORTED_MODULE_1__.BE)(root, [
                'cat-file',
                '--batch'
            ], environment);
            const answers = new AnswerQueue(git, silenceLimit);
            return {
                read: (names)=>Promise.all(answers.ask(names)),
                close: ()=>git.kill()
            };
        }
        function whyGitEnded(errorText) {
            if (errorText.includes('not a git repository')) return 'the folder is no git repository, and --base and --head need one';
            return `git ended: ${errorText.trim().split('\n', 1)[0] || 'no reason given'}`;
        }
        class AnswerQueue {
            #git;
            #questions = [];
            #next = 0;
            #failure = null;
            #errorText = '';
            #input = Buffer.alloc(0);
            #body = null;
            #silence;
            constructor(git, silenceLimit){
                this.#git = git;
                this.#silence = new _silence_limit_js__WEBPACK_IMPORTED_MODULE_2__.l(silenceLimit, (sentence)=>this.#give(new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(sentence)));
                git.stdout.on('data', (chunk)=>{
                    try {
                        this.#receive(chunk);
                    } catch (error) {
                        this.#give(error instanceof Error ? error : new Error(String(error)));
                    }
                });
                git.stderr.on('data', (chunk)=>{
                    if (this.#errorText.length < 2000) this.#errorText += chunk.toString();
                });
                git.stdin.on('error', ()=>undefined);
                git.on('error', ()=>this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y('git could not be started; install git, or run without --base')));
                git.on('close', ()=>this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(whyGitEnded(this.#errorText))));
            }
            ask(names) {
                const size = new _answer_size_js__WEBPACK_IMPORTED_MODULE_4__.A(names);
                const asked = names.map((name)=>new Promise((resolve, reject)=>{
                        if (this.#failure) reject(this.#failure);
                        else if (/[\n\0]/.test(name)) reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(`${JSON.stringify(name)} is no name of a git revision`));
                        else this.#questions.push({
                            name,
                            size,
                            resolve,
                            reject
                        });
                    }));
                if (!this.#failure && names.length > 0) this.#git.stdin.write(`${names.filter((name)=>!/[\n\0]/.test(name)).join('\n')}\n`);
                if (this.#questions.length > 0) this.#silence.wait();
                return asked;
            }
            #give(error) {
                this.#fail(error);
                (0, _start_git_js__WEBPACK_IMPORTED_MODULE_1__.ds)(this.#git);
            }
            #fail(error) {
                this.#failure ??= error;
                this.#silence.end();
                for (const question of this.#questions.slice(this.#next))question.reject(this.#failure);
                this.#questions = [];
                this.#next = 0;
            }
            #answer(object) {
                const question = this.#questions[this.#next++];
                if (!question) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y('git answered what was not asked');
                question.resolve(object);
                if (this.#next === this.#questions.length) {
                    this.#questions = [];
                    this.#next = 0;
                    this.#silence.end();
                }
            }
            #receive(chunk) {
                this.#silence.wait();
                let data = this.#input.length === 0 ? chunk : Buffer.concat([
                    this.#input,
                    chunk
                ]);
                this.#input = Buffer.alloc(0);
                while(data.length > 0){
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
                if (!header) return this.#answer(null);
                const [, id = '', type = ''] = header;
                const size = Number(header[3]);
                const isLarge = size > (type === 'tree' ? _limits_js__WEBPACK_IMPORTED_MODULE_5__.AE : _limits_js__WEBPACK_IMPORTED_MODULE_5__.gZ);
                if (!isLarge) {
                    this.#questions[this.#next]?.size.add(size);
                    (0, _short_run_js__WEBPACK_IMPORTED_MODULE_0__.k)(size);
                }
                this.#body = {
                    object: {
                        id,
                        type,
                        bytes: isLarge ? null : Buffer.allocUnsafe(size)
                    },
                    filled: 0,
                    rest: size + 1
                };
            }
            #fill(body, data) {
                const taken = Math.min(body.rest, data.length);
                if (body.object.bytes) data.copy(body.object.bytes, body.filled, 0, Math.min(taken, body.object.bytes.length - body.filled));
                body.filled += taken;
                body.rest -= taken;
                if (body.rest === 0) {
                    this.#body = null;
                    this.#answer(body.object);
                }
                return data.subarray(taken);
            }
        }
    }),
    9763: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    5217: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>SILENCE_LIMIT,
            l: ()=>SilenceLimit
        });
        const SILENCE_LIMIT = 60_000;
        class SilenceLimit {
            #milliseconds;
            #tooLong;
            #timer = null;
            constructor(milliseconds, tooLong){
                this.#milliseconds = milliseconds;
                this.#tooLong = tooLong;
            }
            wait() {
                if (this.#timer) this.#timer.refresh();
                else {
                    const sentence = `git did not answer for ${this.#milliseconds / 1000} seconds`;
                    this.#timer = setTimeout(()=>this.#tooLong(sentence), this.#milliseconds);
                }
            }
            end() {
                if (this.#timer) clearTimeout(this.#timer);
                this.#timer = null;
            }
        }
    }),
    142: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            BE: ()=>startGit,
            N5: ()=>GIT_FLAGS,
            _K: ()=>gitEnvironment,
            ds: ()=>stop
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6595);
        function gitEnvironment(environment) {
            const passed = {};
            for (const name of [
                'PATH',
                'Path',
                'PATHEXT',
                'SYSTEMROOT',
                'SystemRoot',
                'HOME',
                'USERPROFILE',
                'TMPDIR',
                'TEMP'
            ]){
                const value = environment[name];
                if (value !== undefined) passed[name] = value;
            }
            return {
                ...passed,
                LC_ALL: 'C',
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0'
            };
        }
        const GIT_FLAGS = [
            '-c',
            'safe.directory=*',
            '-c',
            'core.fsmonitor=false',
            '-c',
            'core.hooksPath=/dev/null'
        ];
        function startGit(root, args, environment) {
            const git = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [
                ...GIT_FLAGS,
                ...args
            ], {
                cwd: root,
                env: gitEnvironment(environment)
            });
            if (git.stdout) return git;
            git.on('error', ()=>undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y('git could not be started: this machine has no file handles left; run again when it has');
        }
        function stop(child) {
            child.kill('SIGKILL');
            for (const stream of [
                child.stdin,
                child.stdout,
                child.stderr
            ])stream?.destroy();
            child.unref();
        }
    }),
    9244: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
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
    7336: (function(module) {
        let p = process || {}, argv = p.argv || [], env = p.env || {};
        let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
        let formatter = (open, close, replace = open)=>(input)=>{
                let string = "" + input, index = string.indexOf(close, open.length);
                return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
            };
        let replaceClose = (string, close, replace, index)=>{
            let result = "", cursor = 0;
            do {
                result += string.substring(cursor, index) + replace;
                cursor = index + close.length;
                index = string.indexOf(close, cursor);
            }while (~index)
            return result + string.substring(cursor);
        };
        let createColors = (enabled = isColorSupported)=>{
            let f = enabled ? formatter : ()=>String;
            return {
                isColorSupported: enabled,
                reset: f("\x1b[0m", "\x1b[0m"),
                bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
                dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
                italic: f("\x1b[3m", "\x1b[23m"),
                underline: f("\x1b[4m", "\x1b[24m"),
                inverse: f("\x1b[7m", "\x1b[27m"),
                hidden: f("\x1b[8m", "\x1b[28m"),
                strikethrough: f("\x1b[9m", "\x1b[29m"),
                black: f("\x1b[30m", "\x1b[39m"),
                red: f("\x1b[31m", "\x1b[39m"),
                green: f("\x1b[32m", "\x1b[39m"),
                yellow: f("\x1b[33m", "\x1b[39m"),
                blue: f("\x1b[34m", "\x1b[39m"),
                magenta: f("\x1b[35m", "\x1b[39m"),
                cyan: f("\x1b[36m", "\x1b[39m"),
                white: f("\x1b[37m", "\x1b[39m"),
                gray: f("\x1b[90m", "\x1b[39m"),
                bgBlack: f("\x1b[40m", "\x1b[49m"),
                bgRed: f("\x1b[41m", "\x1b[49m"),
                bgGreen: f("\x1b[42m", "\x1b[49m"),
                bgYellow: f("\x1b[43m", "\x1b[49m"),
                bgBlue: f("\x1b[44m", "\x1b[49m"),
                bgMagenta: f("\x1b[45m", "\x1b[49m"),
                bgCyan: f("\x1b[46m", "\x1b[49m"),
                bgWhite: f("\x1b[47m", "\x1b[49m"),
                blackBright: f("\x1b[90m", "\x1b[39m"),
                redBright: f("\x1b[91m", "\x1b[39m"),
                greenBright: f("\x1b[92m", "\x1b[39m"),
                yellowBright: f("\x1b[93m", "\x1b[39m"),
                blueBright: f("\x1b[94m", "\x1b[39m"),
                magentaBright: f("\x1b[95m", "\x1b[39m"),
                cyanBright: f("\x1b[96m", "\x1b[39m"),
                whiteBright: f("\x1b[97m", "\x1b[39m"),
                bgBlackBright: f("\x1b[100m", "\x1b[49m"),
                bgRedBright: f("\x1b[101m", "\x1b[49m"),
                bgGreenBright: f("\x1b[102m", "\x1b[49m"),
                bgYellowBright: f("\x1b[103m", "\x1b[49m"),
                bgBlueBright: f("\x1b[104m", "\x1b[49m"),
                bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
                bgCyanBright: f("\x1b[106m", "\x1b[49m"),
                bgWhiteBright: f("\x1b[107m", "\x1b[49m")
            };
        };
        module.exports = createColors();
        module.exports.createColors = createColors;
    }),
    3946: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>stemmer
        });
        const step2list = {
            ational: 'ate',
            tional: 'tion',
            enci: 'ence',
            anci: 'ance',
            izer: 'ize',
            bli: 'ble',
            alli: 'al',
            entli: 'ent',
            eli: 'e',
            ousli: 'ous',
            ization: 'ize',
            ation: 'ate',
            ator: 'ate',
            alism: 'al',
            iveness: 'ive',
            fulness: 'ful',
            ousness: 'ous',
            aliti: 'al',
            iviti: 'ive',
            biliti: 'ble',
            logi: 'log'
        };
        const step3list = {
            icate: 'ic',
            ative: '',
            alize: 'al',
            iciti: 'ic',
            ical: 'ic',
            ful: '',
            ness: ''
        };
        const consonant = '[^aeiou]';
        const vowel = '[aeiouy]';
        const consonants = '(' + consonant + '[^aeiouy]*)';
        const vowels = '(' + vowel + '[aeiou]*)';
        const gt0 = new RegExp('^' + consonants + '?' + vowels + consonants);
        const eq1 = new RegExp('^' + consonants + '?' + vowels + consonants + vowels + '?$');
        const gt1 = new RegExp('^' + consonants + '?(' + vowels + consonants + '){2,}');
        const vowelInStem = new RegExp('^' + consonants + '?' + vowel);
        const consonantLike = new RegExp('^' + consonants + vowel + '[^aeiouwxy]$');
        const sfxLl = /ll$/;
        const sfxE = /^(.+?)e$/;
        const sfxY = /^(.+?)y$/;
        const sfxIon = /^(.+?(s|t))(ion)$/;
        const sfxEdOrIng = /^(.+?)(ed|ing)$/;
        const sfxAtOrBlOrIz = /(at|bl|iz)$/;
        const sfxEED = /^(.+?)eed$/;
        const sfxS = /^.+?[^s]s$/;
        const sfxSsesOrIes = /^.+?(ss|i)es$/;
        const sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
        const step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
        const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
        const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
        function stemmer(value) {
            let result = String(value).toLowerCase();
            if (result.length < 3) {
                return result;
            }
            let firstCharacterWasLowerCaseY = false;
            if (result.codePointAt(0) === 121) {
                firstCharacterWasLowerCaseY = true;
                result = 'Y' + result.slice(1);
            }
            if (sfxSsesOrIes.test(result)) {
                result = result.slice(0, -2);
            } else if (sfxS.test(result)) {
                result = result.slice(0, -1);
            }
            let match;
            if (match = sfxEED.exec(result)) {
                if (gt0.test(match[1])) {
                    result = result.slice(0, -1);
                }
            } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
                result = match[1];
                if (sfxAtOrBlOrIz.test(result)) {
                    result += 'e';
                } else if (sfxMultiConsonantLike.test(result)) {
                    result = result.slice(0, -1);
                } else if (consonantLike.test(result)) {
                    result += 'e';
                }
            }
            if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
                result = match[1] + 'i';
            }
            if ((match = step2.exec(result)) && gt0.test(match[1])) {
                result = match[1] + step2list[match[2]];
            }
            if ((match = step3.exec(result)) && gt0.test(match[1])) {
                result = match[1] + step3list[match[2]];
            }
            if (match = step4.exec(result)) {
                if (gt1.test(match[1])) {
                    result = match[1];
                }
            } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
                result = match[1];
            }
            if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) {
                result = match[1];
            }
            if (sfxLl.test(result) && gt1.test(result)) {
                result = result.slice(0, -1);
            }
            if (firstCharacterWasLowerCaseY) {
                result = 'y' + result.slice(1);
            }
            return result;
        }
    })
};
;
