export const id = 339;
export const ids = [339];
export const modules = {

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/src/assess/judge.js + 19 modules
var judge = __webpack_require__(3941);
// EXTERNAL MODULE: ./build/src/parse/names.js
var names = __webpack_require__(597);
;// CONCATENATED MODULE: ./build/src/compare/cause.js

function indexCells(assessment) {
    return new Map(assessment.cells.map((cell) => [cell.key, cell]));
}
function cellKey(module, column) {
    return `${(0,names/* nameKey */.Rc)(module)}/${(0,names/* nameKey */.Rc)(column)}`;
}
/**
 * What in the change brought a new finding about; where several hold, the first in the contract's order. Null where
 * the change does not show it.
 */
function causeOf(found, change, before, after) {
    if (found.module === null || found.column === null)
        return goneCause(gonePage(found, change), change);
    const key = cellKey(found.module, found.column);
    const was = before.get(key);
    const is = after.get(key);
    if (!is)
        return unexplained(null);
    if (is.status === 'ready' && was?.status !== 'ready')
        return unexplained('claimed');
    const path = was?.located.doc?.path;
    if (!was || path === undefined)
        return unexplained(null);
    if (was.verdict !== 'missing' && is.verdict === 'missing')
        return goneCause(path, change);
    return unexplained(textCause(was, is, path, change) ?? (sameTopics(was, is) ? null : 'rules-changed'));
}
function textCause(was, is, path, change) {
    if (was.verdict !== 'stub' && was.verdict !== 'missing' && is.verdict === 'stub')
        return 'emptied';
    const isEdited = is.located.doc?.path !== path || !change.isUnchanged(path);
    if (isEdited && is.verdict !== was.verdict)
        return 'edited';
    if (was.inNav === true && is.inNav === false)
        return 'unlinked';
    return isEdited ? 'edited' : null;
}
/** A page that the nav names, and that the change took away. */
function gonePage(found, change) {
    const path = found.key;
    return found.rule === 'nav-page-missing' && path !== undefined && change.wasThere(path) ? path : null;
}
function goneCause(path, change) {
    if (path === null)
        return unexplained(null);
    const movedTo = change.renamedTo(path);
    return { cause: movedTo === null ? 'deleted' : 'renamed', gone: path, movedTo };
}
function unexplained(cause) {
    return { cause, gone: null, movedTo: null };
}
function sameTopics(was, is) {
    const names = (cell) => cell.column.topics.map(({ name }) => name).join('\n');
    return names(was) === names(is) && was.column.tier === is.column.tier;
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 23 modules
var rules = __webpack_require__(3796);
;// CONCATENATED MODULE: ./build/src/compare/find.js

const WEIGHT = { notice: 0, warning: 1, error: 2 };
/** Negative where `left` weighs less. */
function compareSeverity(left, right) {
    return WEIGHT[left] - WEIGHT[right];
}
/** Runs every rule that the policy leaves on, in the rules' order. */
function findProblems(assessment, base, policy) {
    return rules/* rules */.a.flatMap((rule) => {
        const level = policy.rules[rule.id] ?? rule.severity;
        if (level === 'off')
            return [];
        return [...rule.check(assessment, base)].map((problem) => ({
            ...problem,
            rule: rule.id,
            severity: problem.severity && compareSeverity(problem.severity, level) < 0 ? problem.severity : level,
        }));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/compare/fingerprint.js


/**
 * Identities of the findings of one site, in their order: rule, module, column and key. A second finding of the same
 * identity gets a number, so that no two are one.
 */
function fingerprints(site, found) {
    const seen = new Map();
    return found.map(({ rule, module, column, key }) => {
        const identity = JSON.stringify([site, rule, nameOrNull(module), nameOrNull(column), key ?? '']);
        const count = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, count);
        const numbered = count === 1 ? identity : `${identity}#${count}`;
        return (0,external_node_crypto_.createHash)('sha256').update(numbered).digest('hex').slice(0, 32);
    });
}
function nameOrNull(name) {
    return name === null ? null : (0,names/* nameKey */.Rc)(name);
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js



/**
 * The findings of one site: those of head, each new or existing, then those of the base that are gone, as fixed.
 * Without a base every finding is new. Both trees are judged by the same policy.
 */
function compare(head, change, policy) {
    const base = change?.base ?? null;
    const after = identified(head, findProblems(head, base, policy));
    if (!change)
        return after.map(({ found, fingerprint }) => toFinding(head.site, found, fingerprint, 'new'));
    const before = new Map(identified(head, findProblems(change.base, null, policy)).map(({ found, fingerprint }) => [fingerprint, found]));
    const cellsBefore = indexCells(change.base);
    const cellsAfter = indexCells(head);
    const findings = after.map(({ found, fingerprint }) => {
        const known = before.get(fingerprint);
        before.delete(fingerprint);
        if (known && !isWorse(found, known))
            return toFinding(head.site, found, fingerprint, 'existing');
        const explanation = causeOf(found, change, cellsBefore, cellsAfter);
        return { ...toFinding(head.site, withFate(found, explanation), fingerprint, 'new'), cause: explanation.cause };
    });
    const fixed = [...before].map(([fingerprint, found]) => toFinding(head.site, found, fingerprint, 'fixed'));
    return [...findings, ...fixed];
}
function identified(head, problems) {
    const ids = fingerprints(head.site, problems);
    return problems.map((found, index) => ({ found, fingerprint: ids[index] ?? '' }));
}
/** A finding is new again when it weighs more, or names a topic that the base's finding does not. */
function isWorse(found, known) {
    if (compareSeverity(found.severity, known.severity) > 0)
        return true;
    const topics = new Set(known.topics);
    return (found.topics ?? []).some((topic) => !topics.has(topic));
}
/** Adds what became of the document, which is the first thing that its author wants to know. */
function withFate(found, { gone, movedTo }) {
    if (gone === null)
        return found;
    if (movedTo === null)
        return { ...found, message: `${found.message} (this change deleted ${gone})` };
    const related = { path: movedTo, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    return { ...found, message: `${found.message} (this change moved ${gone} to ${movedTo})`, related: [related] };
}
function toFinding(site, found, fingerprint, state) {
    return {
        site,
        rule: found.rule,
        severity: found.severity,
        state,
        cause: null,
        message: found.message,
        module: found.module,
        column: found.column,
        topics: [...(found.topics ?? [])],
        location: found.location,
        related: [...(found.related ?? [])],
        fix: found.fix ?? null,
        tree: state === 'fixed' ? 'base' : 'head',
        fingerprint,
    };
}

;// CONCATENATED MODULE: ./build/src/decide/totals.js
/** Counts cells by status and outcome, and findings by state. */
function countTotals(cells, findings) {
    const status = (value) => cells.filter((cell) => cell.status === value).length;
    const outcome = (value) => cells.filter((cell) => cell.outcome === value).length;
    const state = (value) => findings.filter((finding) => finding.state === value).length;
    return {
        cells: cells.length,
        ready: status('ready'),
        pending: status('pending'),
        notApplicable: status('not-applicable'),
        unknown: status('unknown'),
        upheld: outcome('upheld'),
        overclaimed: outcome('overclaimed'),
        underclaimed: outcome('underclaimed'),
        waived: outcome('waived'),
        undecided: outcome('undecided'),
        new: state('new'),
        existing: state('existing'),
        fixed: state('fixed'),
    };
}

;// CONCATENATED MODULE: ./build/src/decide/build-report.js


/** Puts the facts of a run into the shape that programs read. */
function buildReport(parts) {
    const { assessments, findings } = parts;
    return {
        schemaVersion: 1,
        tool: { name: 'docs-readiness-gate', version: parts.version },
        subject: {
            head: parts.head,
            base: parts.base,
            sites: assessments.map(({ site, roadmap, nav }) => ({
                name: site,
                roadmap: roadmap?.path ?? null,
                config: nav.config,
                nav: nav.source,
            })),
        },
        gate: parts.gate,
        conclusion: parts.conclusion,
        totals: countTotals(assessments.flatMap(({ cells }) => cells), findings),
        columns: reportColumns(assessments),
        cells: assessments.flatMap((assessment) => assessment.cells.map((cell) => reportCell(assessment.site, cell))),
        findings,
        waived: [],
    };
}
/** Columns of all sites; one that several sites have stands once. */
function reportColumns(assessments) {
    const columns = new Map();
    for (const { name, tier, topics, tracked } of assessments.flatMap((assessment) => assessment.columns)) {
        const key = (0,names/* nameKey */.Rc)(name);
        if (columns.has(key))
            continue;
        const column = { name, tier, topics: topics.map((topic) => topic.name) };
        columns.set(key, tracked ? column : { ...column, tracked: false });
    }
    return [...columns.values()];
}
function reportCell(site, cell) {
    const { row, column, located, document } = cell;
    const topics = document?.judgement.topics.map(({ name, evidence, line }) => ({ name, evidence, line })) ??
        column.topics.map(({ name }) => ({ name, evidence: 'absent', line: null }));
    return {
        site,
        group: row.group,
        module: row.module,
        column: column.name,
        status: cell.status,
        verdict: cell.verdict,
        outcome: cell.outcome,
        doc: located.doc && { path: located.doc.path, via: located.doc.via },
        inNav: cell.inNav,
        topics,
        location: cell.cell.location,
    };
}

;// CONCATENATED MODULE: ./build/src/decide/decide.js

/** Flags win over the policy, the policy over the defaults: `new` where there is a base, else `all`. */
function chooseGate(flags, policy, base) {
    const mode = flags.gate ?? policy.gate ?? (base.given ? 'new' : 'all');
    const bootstrap = mode === 'new' && base.given && base.readable && !base.hasRoadmap;
    return { mode, failOn: flags.failOn ?? policy.failOn, bootstrap };
}
/** The verdict. A gate that cannot decide throws; it is never neutral. */
function conclude(gate, findings) {
    if (gate.mode === 'report')
        return 'neutral';
    if (gate.bootstrap)
        return 'success';
    return findings.some((finding) => isFailing(gate, finding)) ? 'failure' : 'success';
}
/** Whether a finding fails this gate. */
function isFailing(gate, { state, severity }) {
    const counts = gate.mode === 'all' ? state !== 'fixed' : gate.mode === 'new' && state === 'new';
    return counts && compareSeverity(severity, gate.failOn) >= 0;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/load/assess-tree.js + 58 modules
var assess_tree = __webpack_require__(641);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/compare/renames.js

/** Half of the lines must be the same, as for git's `-M`. */
const SIMILARITY = 0.5;
/** A line of fewer characters (a bracket, a dash) says nothing about where a text went. */
const TELLING_LINE = 4;
/**
 * Where deleted pages went: the added page with the same bytes, else the one that shares most of their lines.
 * Deleted path → added path. Linear in the texts but for lines that many pages share.
 */
function matchRenames(deleted, added) {
    const renames = new Map();
    const free = new Map(added.map((page) => [page.path, page]));
    const byId = (0,group_by/* groupBy */.$)(added, ({ id }) => id);
    for (const page of deleted) {
        const same = page.id === null ? [] : (byId.get(page.id) ?? []);
        const target = same.find(({ path }) => free.has(path) && baseName(path) === baseName(page.path)) ??
            same.find(({ path }) => free.has(path));
        if (!target)
            continue;
        renames.set(page.path, target.path);
        free.delete(target.path);
    }
    const lines = indexLines([...free.values()]);
    for (const page of deleted) {
        if (renames.has(page.path))
            continue;
        const target = mostSimilar(page, lines, free);
        if (target === null)
            continue;
        renames.set(page.path, target);
        free.delete(target);
    }
    return renames;
}
function indexLines(pages) {
    const index = new Map();
    const sizes = new Map();
    for (const page of pages) {
        const lines = tellingLines(page.text);
        sizes.set(page.path, lines.size);
        for (const line of lines) {
            const paths = index.get(line);
            if (paths)
                paths.push(page.path);
            else
                index.set(line, [page.path]);
        }
    }
    return { pages: index, sizes };
}
function mostSimilar(page, index, free) {
    const lines = tellingLines(page.text);
    const shared = new Map();
    for (const line of lines) {
        for (const path of index.pages.get(line) ?? [])
            shared.set(path, (shared.get(path) ?? 0) + 1);
    }
    let best = null;
    for (const [path, count] of shared) {
        const score = count / Math.max(lines.size, index.sizes.get(path) ?? 0);
        if (free.has(path) && score >= SIMILARITY && score > (best?.score ?? 0))
            best = { path, score };
    }
    return best?.path ?? null;
}
function tellingLines(text) {
    return new Set((text ?? '')
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= TELLING_LINE));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
;// CONCATENATED MODULE: ./build/src/load/change.js


/** Past this many deleted × added pages only equal bytes tell a rename; git's `diff.renameLimit` is 1000 as well. */
const MAX_COMPARED_PAGES = 1000;
/** What a change did to the pages of a site: which are the same, which are gone, and where those went. */
async function describeChange(base, head) {
    const before = base.assessment.nav.pages;
    const after = head.assessment.nav.pages;
    const deleted = [...before.keys()].filter((path) => !after.has(path));
    const added = deleted.length === 0 ? [] : [...after.keys()].filter((path) => !before.has(path));
    const readsTexts = deleted.length <= MAX_COMPARED_PAGES && added.length <= MAX_COMPARED_PAGES && added.length > 0;
    const renames = matchRenames(await lonePages(base.tree, added.length === 0 ? [] : deleted, readsTexts), await lonePages(head.tree, added, readsTexts));
    return {
        base: base.assessment,
        head: head.assessment,
        isUnchanged: (path) => base.ids.has(path) && base.ids.get(path) === head.ids.get(path),
        renamedTo: (path) => renames.get(path) ?? null,
        wasThere: (path) => base.assessment.nav.files.has(path),
    };
}
async function lonePages(tree, paths, readsTexts) {
    if (!readsTexts) {
        const ids = await tree.identify(paths);
        return paths.map((path, index) => ({ path, id: ids[index] ?? null, text: null }));
    }
    const contents = await tree.read(paths);
    return paths.map((path, index) => {
        const content = contents[index];
        return { path, id: content?.id ?? null, text: content?.bytes ? (0,parse_text/* decodeUtf8 */._)(content.bytes) : null };
    });
}

// EXTERNAL MODULE: ./build/src/parse/config/defaults.js
var defaults = __webpack_require__(3756);
;// CONCATENATED MODULE: ./build/src/gate.js









/**
 * The product on one screen: read and judge both trees alike, compare them, decide.
 * @throws {UserError} where head cannot be judged: the gate that cannot decide fails.
 */
async function runGate(request) {
    if (request.gate === 'new' && !request.base)
        throw new errors/* UserError */.y('--gate new needs --base: without it nothing is new');
    const run = { named: request.named, judge: (0,judge/* createJudge */.qU)(), memory: new Map() };
    const base = request.base && (await assessBase(request.base, run));
    const head = await (0,assess_tree/* assessTree */.v)(request.head, run);
    const policy = base?.assessed?.config.policy ?? (request.base ? (0,defaults/* toConfig */.q)({}).policy : head.config.policy);
    const findings = await compareSites(head, base?.assessed ?? null, policy);
    const gate = chooseGate(request, policy, {
        given: request.base !== null,
        readable: base?.assessed != null,
        hasRoadmap: base?.assessed?.sites.some(({ assessment }) => assessment.roadmapLack?.kind !== 'none-found') ?? false,
    });
    const report = buildReport({
        version: request.version,
        head: request.head.commit,
        base: request.base?.commit ?? null,
        assessments: head.sites.map(({ assessment }) => assessment),
        gate,
        conclusion: conclude(gate, findings),
        findings,
    });
    const before = base?.assessed &&
        countTotals(base.assessed.sites.flatMap(({ assessment }) => assessment.cells), []);
    return { report, before: before ?? null, notes: [...(base?.notes ?? []), ...(gate.bootstrap ? [BOOTSTRAP] : [])] };
}
const BOOTSTRAP = 'The base has no roadmap yet: everything is reported as new, and nothing fails this time.';
/** A base that cannot be read must not keep the pull request that repairs it from passing, nor loosen the gate. */
async function assessBase(tree, run) {
    try {
        return { assessed: await (0,assess_tree/* assessTree */.v)(tree, run), notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return {
            assessed: null,
            notes: [`The base cannot be read (${error.message}): the default policy holds and every finding is new.`],
        };
    }
}
async function compareSites(head, base, policy) {
    const findings = [];
    for (const site of head.sites) {
        const before = base?.sites.find(({ assessment }) => assessment.site === site.assessment.site);
        const change = base && before ? await describeChange({ ...before, tree: base.tree }, { ...site, tree: head.tree }) : null;
        findings.push(...compare(site.assessment, change, policy));
    }
    return findings;
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/src/rules/claim.js
/** What a rule about a cell's claim says; the place, the module and the column are the cell's. */
function claimProblem(cell, rest) {
    return { location: cell.cell.location, module: cell.row.module, column: cell.column.name, ...rest };
}
/** The cells that say ✅. */
function readyCells(assessment) {
    return assessment.cells.filter(({ status }) => status === 'ready');
}
/** The edit that makes a cell say this status, in the roadmap's own glyphs; null where the cell's text is no glyph. */
function setStatus(assessment, cell, status) {
    if (cell.status === 'unknown')
        return null;
    return { location: cell.cell.location, replacement: glyphFor(assessment, status) };
}
/** The glyph for a status: as the legend has it, else as the table's other cells, else the usual one. */
function glyphFor(assessment, status) {
    const legend = assessment.roadmap?.legend.find((entry) => entry.status === status)?.text;
    const used = assessment.cells.find((cell) => cell.status === status)?.cell.text;
    return legend ?? used ?? { ready: '✅', pending: '⚪', 'not-applicable': '➖' }[status];
}
/** The first character of a line of a file: for problems that are about the document, not the table. */
function lineOf(path, line) {
    return { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
}
/** `"a", "b" and "c"`. */
function listed(names) {
    const quoted = names.map((name) => `"${name}"`);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/src/rules/rule.js
/** Returns its argument: it lets the compiler check a rule where it is written. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./build/src/rules/basic-not-applicable.js


/* harmony default export */ const basic_not_applicable = (defineRule({
    id: 'basic-not-applicable',
    severity: 'error',
    summary: 'a basic column may not be "not applicable"',
    *check(assessment) {
        const pending = glyphFor(assessment, 'pending');
        for (const cell of assessment.cells) {
            if (cell.status !== 'not-applicable' || cell.column.tier !== 'basic')
                continue;
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is "not applicable", but ${cell.column.name} is a basic column, which every module needs; mark the cell ${pending}, or make the column optional`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/column-undefined.js

/* harmony default export */ const column_undefined = (defineRule({
    id: 'column-undefined',
    severity: 'notice',
    summary: 'a column of the table that nothing describes',
    *check({ columns, roadmap }) {
        for (const column of columns) {
            if (!column.tracked || column.described)
                continue;
            yield {
                location: column.location,
                module: null,
                column: column.name,
                message: `The table has a column "${column.name}" that ${roadmap?.path ?? 'the roadmap'} does not describe, so its documents are only checked for being there; add "- ${column.name}: topic, topic" under Columns`,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/column-untracked.js

/* harmony default export */ const column_untracked = (defineRule({
    id: 'column-untracked',
    severity: 'notice',
    summary: 'a described column that the table lacks',
    *check({ columns }) {
        for (const column of columns) {
            if (column.tracked)
                continue;
            yield {
                location: column.location,
                module: null,
                column: column.name,
                message: `"${column.name}" is described, but the table has no such column; add the column, or remove the description`,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/doc-ambiguous.js


/* harmony default export */ const doc_ambiguous = (defineRule({
    id: 'doc-ambiguous',
    severity: 'warning',
    summary: 'two documents could be meant',
    *check({ cells }) {
        for (const cell of cells) {
            const { candidates } = cell.located;
            if (candidates.length < 2)
                continue;
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} could be ${candidates.join(' or ')}; the first one is judged. Say which in the config: map: {"${cell.row.module}/${cell.column.name}": "${candidates[0]}"}`,
                related: candidates.map((path) => lineOf(path, 1)),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/doc-unreadable.js


const REASONS = {
    'not-a-file': 'is no ordinary file; put a Markdown file there',
    'outside-root': 'is a link that leaves the repository; put the file itself there',
    'too-large': 'is larger than 8 MiB; split it',
    'not-permitted': 'may not be read by this run; mend its permissions',
    'not-utf-8': 'is not UTF-8 text; save it as UTF-8',
};
/* harmony default export */ const doc_unreadable = (defineRule({
    id: 'doc-unreadable',
    severity: 'error',
    summary: 'the document cannot be read: not UTF-8, too large, a link that leaves the repository, …',
    *check({ cells }) {
        for (const cell of cells) {
            if (cell.unreadable === null || !cell.located.doc)
                continue;
            yield claimProblem(cell, {
                message: `${cell.located.doc.path} (${cell.column.name} of ${cell.row.module}) ${REASONS[cell.unreadable]}`,
                ...(cell.status === 'ready' ? {} : { severity: 'notice' }),
            });
        }
    },
}));

// EXTERNAL MODULE: ./build/src/parse/names.js
var names = __webpack_require__(597);
;// CONCATENATED MODULE: ./build/src/rules/module-duplicate.js


/* harmony default export */ const module_duplicate = (defineRule({
    id: 'module-duplicate',
    severity: 'error',
    summary: 'two rows name the same module',
    *check({ roadmap }) {
        const firsts = new Map();
        for (const row of roadmap?.rows ?? []) {
            const key = (0,names/* nameKey */.Rc)(row.module);
            const first = firsts.get(key);
            if (!first) {
                firsts.set(key, row);
                continue;
            }
            yield {
                location: row.location,
                module: row.module,
                column: null,
                message: `${row.module} has a row already, at line ${first.location.startLine}; keep one of them, or give them different names`,
                related: [first.location],
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/module-group-differs.js


/* harmony default export */ const module_group_differs = (defineRule({
    id: 'module-group-differs',
    severity: 'notice',
    summary: 'row and nav put the module in different groups',
    *check({ nav, moduleOf }) {
        for (const [row, module] of moduleOf) {
            if (row.group === null || module.group === null || (0,names/* nameKey */.Rc)(row.group) === (0,names/* nameKey */.Rc)(module.group))
                continue;
            yield {
                location: row.location,
                module: row.module,
                column: null,
                message: `The roadmap has ${row.module} under "${row.group}", the nav of ${nav.config} under "${module.group}"; move one of them`,
                related: module.location ? [module.location] : [],
            };
        }
    },
}));

// EXTERNAL MODULE: ./build/src/assess/suggest.js
var suggest = __webpack_require__(6058);
;// CONCATENATED MODULE: ./build/src/rules/module-not-in-nav.js


/* harmony default export */ const module_not_in_nav = (defineRule({
    id: 'module-not-in-nav',
    severity: 'warning',
    summary: 'a row whose module is not under the modules section (nearest match named)',
    *check(assessment) {
        const { roadmap, nav, modules, modulesSection } = assessment;
        if (!roadmap || nav.source === 'dynamic')
            return;
        if (modules === null) {
            const first = roadmap.rows[0];
            if (!first)
                return;
            yield {
                location: first.location,
                module: null,
                column: null,
                message: `The nav of ${nav.config} has no section "${modulesSection}", so no row can be found in it; name the section that lists the modules in the config (modules-section: …)`,
            };
            return;
        }
        for (const row of roadmap.rows) {
            if (assessment.moduleOf.has(row))
                continue;
            yield {
                location: row.location,
                module: row.module,
                column: null,
                message: `${row.module} is not in the nav under "${modulesSection}" (${nav.config}); ${advice(assessment, row.module)}`,
            };
        }
    },
}));
function advice(assessment, module) {
    const taken = new Set(assessment.moduleOf.values());
    const free = (assessment.modules ?? []).filter((candidate) => !taken.has(candidate)).map(({ title }) => title);
    const nearest = (0,suggest/* suggest */.Z)(module, free)[0];
    if (!nearest)
        return 'add it there, or remove the row';
    return `did you mean "${nearest.name}" (${nearest.reason})? Rename one of them, or add to the config: aliases: {"${module}": ["${nearest.name}"]}`;
}

;// CONCATENATED MODULE: ./build/src/rules/module-not-in-roadmap.js


/* harmony default export */ const module_not_in_roadmap = (defineRule({
    id: 'module-not-in-roadmap',
    severity: 'warning',
    summary: 'a module in the nav without a row',
    *check({ roadmap, nav, modules, modulesSection, moduleOf }) {
        if (!roadmap || nav.source === 'dynamic')
            return;
        const withRow = new Set(moduleOf.values());
        for (const module of modules ?? []) {
            if (withRow.has(module))
                continue;
            const where = module.group === null ? modulesSection : `${modulesSection} › ${module.group}`;
            yield {
                location: module.location ?? lineOf(nav.config, 1),
                module: module.title,
                column: null,
                message: `The nav has the module ${module.title} under ${where}, but ${roadmap.path} has no row for it; add the row, or take it out of the nav`,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/nav-page-missing.js


/* harmony default export */ const nav_page_missing = (defineRule({
    id: 'nav-page-missing',
    severity: 'notice',
    summary: 'the nav names a page that is not on disk (and no ✅ claims it)',
    *check(assessment) {
        const { nav } = assessment;
        if (nav.source === 'dynamic')
            return;
        const seen = new Set(readyCells(assessment).map(({ located }) => located.doc?.path));
        for (const link of missingPages(nav.nav)) {
            if (link.path === null || seen.has(link.path))
                continue;
            seen.add(link.path);
            yield {
                location: link.location ?? lineOf(nav.config, 1),
                module: null,
                column: null,
                key: link.path,
                message: `The nav names ${link.path}, which does not exist; write the page, or take the entry out`,
            };
        }
    },
}));
function* missingPages(items) {
    for (const item of items) {
        if (item.kind === 'section')
            yield* missingPages(item.children);
        else if (item.kind === 'link' && item.link === 'missing')
            yield item;
    }
}

;// CONCATENATED MODULE: ./build/src/rules/pending-doc-complete.js


/* harmony default export */ const pending_doc_complete = (defineRule({
    id: 'pending-doc-complete',
    severity: 'warning',
    summary: '⚪ but the document is complete: the row can be flipped',
    *check(assessment) {
        const ready = glyphFor(assessment, 'ready');
        for (const cell of assessment.cells) {
            const doc = cell.located.doc;
            if (cell.outcome !== 'underclaimed' || !doc)
                continue;
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is marked pending, but ${doc.path} is complete; mark the cell ${ready}`,
                related: [lineOf(doc.path, 1)],
                fix: setStatus(assessment, cell, 'ready'),
            });
        }
    },
}));

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/rules/ready-doc-boilerplate.js



/** Documents that a message names; one example is enough to see it, three show that it is no accident. */
const SHOWN = 3;
/* harmony default export */ const ready_doc_boilerplate = (defineRule({
    id: 'ready-doc-boilerplate',
    severity: 'warning',
    summary: 'a ✅ document’s text is the same as other modules’, but for the module’s name',
    *check(assessment) {
        const pending = glyphFor(assessment, 'pending');
        const byText = (0,group_by/* groupBy */.$)(assessment.cells, ({ document }) => document?.boilerplate ?? null);
        for (const cell of readyCells(assessment)) {
            const doc = cell.located.doc;
            const key = cell.document?.boilerplate ?? null;
            if (!doc || key === null)
                continue;
            const others = [...new Set((byText.get(key) ?? []).filter((other) => isOtherDocument(cell, other)).map(pathOf))];
            if (others.length === 0)
                continue;
            const shown = others.slice(0, SHOWN).join(', ');
            const rest = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} says the same, apart from the module's name, as ${shown}${rest}; write what is true of this module, or mark the cell ${pending}`,
                related: others.slice(0, SHOWN).map((path) => lineOf(path, 1)),
                fix: setStatus(assessment, cell, 'pending'),
            });
        }
    },
}));
/** Of another module, in another file: one file behind two modules is another matter. */
function isOtherDocument(cell, other) {
    return other.row !== cell.row && pathOf(other) !== pathOf(cell);
}
function pathOf(cell) {
    return cell.located.doc?.path ?? '';
}

;// CONCATENATED MODULE: ./build/src/rules/ready-doc-incomplete.js


/* harmony default export */ const ready_doc_incomplete = (defineRule({
    id: 'ready-doc-incomplete',
    severity: 'error',
    summary: '✅ but topics are absent or placeholders (only `mentioned`: warning)',
    *check(assessment) {
        const pending = glyphFor(assessment, 'pending');
        for (const cell of readyCells(assessment)) {
            const doc = cell.located.doc;
            if (cell.verdict !== 'incomplete' || !doc || !cell.document)
                continue;
            const untreated = cell.document.judgement.topics.filter(({ evidence }) => !isTreated(evidence));
            const names = untreated.map(({ name }) => name);
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} ${described(untreated)}; write about ${listed(names)}, or mark the cell ${pending}`,
                topics: names,
                related: untreated.flatMap(({ line }) => (line === null ? [] : [lineOf(doc.path, line)])),
                fix: setStatus(assessment, cell, 'pending'),
                ...(untreated.every(({ evidence }) => evidence === 'mentioned') ? { severity: 'warning' } : {}),
            });
        }
    },
}));
function isTreated(evidence) {
    return evidence === 'section' || evidence === 'covered';
}
function described(topics) {
    const parts = [];
    const named = (evidence) => topics.filter((topic) => topic.evidence === evidence);
    const absent = named('absent');
    if (absent.length > 0)
        parts.push(`has nothing about ${listed(absent.map(({ name }) => name))}`);
    for (const { name, line } of named('placeholder'))
        parts.push(`has only a heading for "${name}" (line ${line})`);
    for (const { name, line } of named('mentioned'))
        parts.push(`only mentions "${name}" (line ${line})`);
    return parts.join(' and ');
}

;// CONCATENATED MODULE: ./build/src/rules/ready-doc-missing.js


/* harmony default export */ const ready_doc_missing = (defineRule({
    id: 'ready-doc-missing',
    severity: 'error',
    summary: '✅ but no document',
    *check(assessment) {
        const pending = glyphFor(assessment, 'pending');
        for (const cell of readyCells(assessment)) {
            if (cell.verdict !== 'missing' || cell.unreadable !== null)
                continue;
            const doc = cell.located.doc;
            const found = doc ? `${doc.path} does not exist` : 'no document was found';
            const todo = doc
                ? `write it, or mark the cell ${pending}`
                : `add it to the nav, name it in the config (map: {"${cell.row.module}/${cell.column.name}": path}), or mark the cell ${pending}`;
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${found}; ${todo}`,
                fix: setStatus(assessment, cell, 'pending'),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/ready-doc-not-in-nav.js


/* harmony default export */ const ready_doc_not_in_nav = (defineRule({
    id: 'ready-doc-not-in-nav',
    severity: 'error',
    summary: '✅ but no reader can reach it from the nav',
    *check(assessment) {
        const pending = glyphFor(assessment, 'pending');
        for (const cell of readyCells(assessment)) {
            const doc = cell.located.doc;
            if (cell.inNav !== false || !doc || cell.verdict === 'missing')
                continue;
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is marked ready, but no reader reaches ${doc.path} from the nav of ${assessment.nav.config}; add it there, or mark the cell ${pending}`,
                related: [lineOf(doc.path, 1)],
                fix: setStatus(assessment, cell, 'pending'),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/ready-doc-stub.js


/* harmony default export */ const ready_doc_stub = (defineRule({
    id: 'ready-doc-stub',
    severity: 'error',
    summary: '✅ but the document is a stub',
    *check(assessment) {
        const pending = glyphFor(assessment, 'pending');
        for (const cell of readyCells(assessment)) {
            const doc = cell.located.doc;
            if (cell.verdict !== 'stub' || !doc)
                continue;
            const signals = cell.document?.judgement.stubSignals ?? [];
            yield claimProblem(cell, {
                message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} is a stub (${signals.join('; ')}); write it, or mark the cell ${pending}`,
                related: [lineOf(doc.path, 1)],
                fix: setStatus(assessment, cell, 'pending'),
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/roadmap-date-stale.js

/* harmony default export */ const roadmap_date_stale = (defineRule({
    id: 'roadmap-date-stale',
    severity: 'notice',
    summary: 'statuses changed and "Date generated" did not',
    *check(assessment, base) {
        const date = assessment.roadmap?.date;
        if (!date || base?.roadmap?.date?.text !== date.text)
            return;
        const before = statuses(base);
        const after = statuses(assessment);
        const changed = [...after].filter(([cell, status]) => before.get(cell) !== status).length;
        const removed = [...before.keys()].filter((cell) => !after.has(cell)).length;
        if (changed + removed === 0)
            return;
        yield {
            location: date.location,
            module: null,
            column: null,
            message: `${changed + removed} statuses changed, but the roadmap is still dated ${date.text}; update the date`,
        };
    },
}));
function statuses(assessment) {
    return new Map(assessment.cells.map(({ key, status }) => [key, status]));
}

;// CONCATENATED MODULE: ./build/src/rules/roadmap-empty.js


/* harmony default export */ const roadmap_empty = (defineRule({
    id: 'roadmap-empty',
    severity: 'error',
    summary: 'there is no roadmap, or it has no status table',
    *check({ roadmap, roadmapLack, nav }) {
        if (roadmap && roadmap.rows.length > 0)
            return;
        const path = roadmap?.path ?? roadmapLack?.path ?? null;
        // A file that is not there has no line 1, so the place is then the file that made us look for it.
        const place = roadmapLack?.kind === 'absent' ? null : path;
        yield {
            location: lineOf(place ?? nav.config, 1),
            module: null,
            column: null,
            message: messages[roadmapLack?.kind ?? 'no-table'](path ?? nav.docsDir),
        };
    },
}));
const messages = {
    'none-found': (path) => `No roadmap was found: no roadmap.md under ${path} or in the root holds a status table; write one, or name yours in the config (roadmap: …)`,
    absent: (path) => `The roadmap ${path} does not exist; write it, or name another one`,
    'no-table': (path) => `${path} has no status table; expected a table of modules and columns with cells such as ✅ and ⚪`,
};

// EXTERNAL MODULE: ./build/src/assess/cell-link.js
var cell_link = __webpack_require__(7419);
;// CONCATENATED MODULE: ./build/src/rules/roadmap-link-broken.js


/* harmony default export */ const roadmap_link_broken = (defineRule({
    id: 'roadmap-link-broken',
    severity: 'warning',
    summary: 'a relative link of the roadmap points to nothing',
    *check({ roadmap, nav }) {
        for (const { target, location } of roadmap?.links ?? []) {
            const document = (0,cell_link/* linkedDocument */.R)(target, location.path, nav);
            // Outside docs_dir nothing was listed, so nothing is claimed of it.
            if (!document?.path.startsWith(`${nav.docsDir}/`) || nav.files.has(document.path))
                continue;
            yield {
                location,
                module: null,
                column: null,
                key: target,
                message: `The link to ${target} points to nothing: ${document.path} does not exist; mend the link, or remove it`,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/row-malformed.js

/* harmony default export */ const row_malformed = (defineRule({
    id: 'row-malformed',
    severity: 'warning',
    summary: 'a row or a part of the table that cannot be read as it was meant',
    *check({ roadmap }) {
        for (const { message, module, location } of roadmap?.problems ?? []) {
            yield { location, module, column: null, key: module === null ? message : '', message };
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/status-unknown.js


/* harmony default export */ const status_unknown = (defineRule({
    id: 'status-unknown',
    severity: 'error',
    summary: 'a cell that is no status',
    *check({ cells, roadmap }) {
        for (const cell of cells) {
            if (cell.status !== 'unknown')
                continue;
            const found = cell.cell.text === '' ? 'is empty' : `says "${cell.cell.text}"`;
            const known = [...new Set(roadmap?.legend.map(({ text }) => text))];
            const expected = known.length > 0 ? known.join(' or ') : '✅, ⚪ or n/a';
            yield claimProblem(cell, {
                message: `The cell ${cell.column.name} of ${cell.row.module} ${found}, which is no status; expected ${expected}, or give it a meaning in the legend`,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/rules/index.js





















/** Every rule, in the order in which a reader wants to hear of them. */
const rules = [
    roadmap_empty,
    ready_doc_missing,
    ready_doc_stub,
    ready_doc_incomplete,
    ready_doc_not_in_nav,
    ready_doc_boilerplate,
    doc_unreadable,
    doc_ambiguous,
    pending_doc_complete,
    basic_not_applicable,
    status_unknown,
    module_duplicate,
    row_malformed,
    module_not_in_nav,
    module_not_in_roadmap,
    module_group_differs,
    nav_page_missing,
    roadmap_link_broken,
    column_undefined,
    column_untracked,
    roadmap_date_stale,
];


/***/ })

};
