export const id = 252;
export const ids = [252];
export const modules = {

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/publish/limits.js
/** What GitHub takes, in UTF-8 bytes unless said otherwise, with room left for what we add ourselves. */
/** A check run's summary and text: 65,535 is refused or silently cut above that. */
const CHECK_TEXT_BYTES = 60_000;
/** A comment: 65,536 by its error message; safe under every reading of it. */
const COMMENT_BYTES = 65_000;
/** A step's job summary: 1 MiB, above which the whole is dropped. */
const SUMMARY_BYTES = 900 * 1024;
/** In characters. */
const TITLE_LENGTH = 255;
/** 64 KB a message. */
const ANNOTATION_BYTES = 60_000;
/** Annotations in one request. */
const ANNOTATION_BATCH = 50;
/**
 * Annotations on one check run. GitHub states no cap, but each 50 are one more request and a second of waiting, and
 * nobody reads more; the summary has the number of the rest.
 */
const MAX_ANNOTATIONS = 300;
/**
 * The text, cut at a line's end so that it fits, with a last line that says how many lines were left out. A single line
 * that is too long is cut within.
 *
 * @param maxBytes of UTF-8, the last line included
 * @param whole where the reader finds the rest, such as a link; may be empty
 */
function fitToBytes(text, maxBytes, whole = '') {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const lines = text.split('\n');
    const closing = (left) => `\n\n_${left} more lines did not fit here._${whole === '' ? '' : ` ${whole}`}\n`;
    const room = maxBytes - Buffer.byteLength(closing(lines.length));
    let kept = 0;
    let bytes = 0;
    while (kept < lines.length) {
        const next = bytes + Buffer.byteLength(lines[kept] ?? '') + 1;
        if (next > room)
            break;
        bytes = next;
        kept += 1;
    }
    const start = kept > 0 ? lines.slice(0, kept).join('\n') : cutToBytes(text, room);
    return start + closing(lines.length - kept);
}
/** The longest start of the text that fits, never ending inside a character. */
function cutToBytes(text, maxBytes) {
    const bytes = Buffer.from(text);
    if (bytes.length <= maxBytes)
        return text;
    let end = Math.max(0, maxBytes);
    // A byte 10xxxxxx continues the character before it.
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.toString('utf8', 0, end);
}
/** The longest start of the text within that many UTF-16 units, never half a surrogate pair. */
function cutToLength(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

;// CONCATENATED MODULE: ./build/src/publish/summary.js


/**
 * Adds to the job summary. Never fails the run: the summary is presentation.
 *
 * @param file GITHUB_STEP_SUMMARY; null where the runner has none (old runners, act)
 */
async function publishSummary(markdown, file, log) {
    if (file === null)
        return log.debug('no GITHUB_STEP_SUMMARY: no job summary');
    try {
        await (0,promises_.appendFile)(file, `${fitToBytes(markdown, SUMMARY_BYTES)}\n`);
    }
    catch (error) {
        log.notice(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/src/action/base.js

/**
 * Finds the commits that a run compares, whatever the checkout: a shallow clone holds the merge commit only, and git
 * hides the parents that it lacks, but the commit object still names them.
 *
 * @param headInput the revision to judge instead of the checked-out commit
 * @throws UserError where the plan wants a base and none can be had: comparing with nothing would pass everything
 */
async function findCommits(plan, headInput, world) {
    const notes = [];
    const head = await resolveHead(headInput, plan, world);
    if (plan.kind === 'none' || head === null)
        return { head, base: null, notes };
    return { head, base: await findBase(plan, head, world, notes), notes };
}
async function resolveHead(input, plan, world) {
    if (input !== null) {
        const commit = await obtain(world, input);
        return (commit ?? noCommit(`the commit of input head, ${JSON.stringify(input)}, can be had neither here nor from origin`));
    }
    const commit = await resolve(world.git, 'HEAD');
    if (commit === null && plan.kind !== 'none')
        return noCommit('git does not know the checked-out commit, so that there is nothing to compare the base with');
    return commit;
}
async function findBase(plan, head, world, notes) {
    if (plan.kind === 'pull-request')
        return findPullRequestBase(plan, head, world, notes);
    if (plan.kind === 'before-push')
        return findBeforePush(plan, world, notes);
    const revision = plan.kind === 'commit' ? plan.commit : plan.revision;
    const base = await obtain(world, revision);
    return base ?? noCommit(`the base ${JSON.stringify(revision)} can be had neither here nor from origin`);
}
/** A push's `before` is missing for a new branch, and may be gone after a force push. */
async function findBeforePush(plan, world, notes) {
    const before = plan.before === null ? null : await obtain(world, plan.before);
    if (before !== null)
        return before;
    const tip = plan.defaultBranch === null ? null : await obtain(world, `refs/heads/${plan.defaultBranch}`);
    if (tip === null)
        return noCommit('there is no commit before this push to compare with (gate: new)');
    const why = plan.before === null ? 'The branch is new' : `The commit before the push, ${plan.before}, is gone`;
    notes.push(`${why}: compared with the tip of ${JSON.stringify(plan.defaultBranch)}.`);
    return tip;
}
/**
 * The difference between the merge commit and its first parent is exactly what the pull request does, even if its base
 * has moved on since the event, so the parent comes before what the event says.
 */
async function findPullRequestBase(plan, head, world, notes) {
    const [parent, merged, more] = await parentsOf(world.git, head);
    if (parent !== undefined && merged === plan.headSha && more === undefined) {
        const base = await obtain(world, parent, plan.headSha);
        return base ?? noCommit(`the base commit ${parent} can be had neither here nor from origin`);
    }
    if (head !== plan.headSha) {
        notes.push(`The judged commit ${head} is neither the head of the pull request, ${plan.headSha}, nor its merge with the base.`);
    }
    const mergeBase = (await localMergeBase(world.git, plan.baseSha, head)) ?? (await world.mergeBase(plan.baseSha, head));
    const base = mergeBase === null ? null : await obtain(world, mergeBase);
    if (base !== null)
        return base;
    const named = await obtain(world, plan.baseSha);
    if (named === null)
        return noCommit(`the base commit ${plan.baseSha} can be had neither here nor from origin`);
    notes.push(`The merge base is not known: compared with ${named}, the tip of the base branch at the time of the event.`);
    return named;
}
/**
 * The commit of a revision, fetched where it is not here.
 *
 * @param alongside a commit to fetch with it where a fetch is needed: worth having, not worth a fetch of its own
 */
async function obtain(world, revision, alongside) {
    // Git would take it for an option, and no revision begins like one.
    if (revision.startsWith('-'))
        return null;
    const here = await resolve(world.git, revision);
    if (here !== null)
        return here;
    // In a full clone a fetch with a depth would cut off the history for the steps that come after.
    const shallow = (await world.git(['rev-parse', '--is-shallow-repository'])).stdout.trim() !== 'false';
    const fetch = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        ...(shallow ? ['--depth=1'] : []),
        'origin',
    ];
    for (const more of alongside === undefined ? [[]] : [[alongside], []]) {
        const { code } = await world.git([...fetch, revision, ...more], world.fetchEnvironment);
        if (code === 0)
            return resolve(world.git, 'FETCH_HEAD');
    }
    return null;
}
async function resolve(git, revision) {
    const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const commit = stdout.trim();
    return code === 0 && commit !== '' ? commit : null;
}
/** The parents in the commit object itself, where a shallow clone still has them. */
async function parentsOf(git, commit) {
    const { stdout } = await git(['cat-file', 'commit', commit]);
    const header = stdout.slice(0, stdout.indexOf('\n\n'));
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}
async function localMergeBase(git, one, other) {
    const { code, stdout } = await git(['merge-base', one, other]);
    return code === 0 ? stdout.trim() : null;
}
function noCommit(sentence) {
    throw new errors/* UserError */.y(`${sentence}; check out with actions/checkout and \`with: { fetch-depth: 0 }\` before this step, and give the job \`contents: read\``);
}

;// CONCATENATED MODULE: ./build/src/action/event-table.js
/** One row per event; docs/action.md shows it, and tests hold `planRun` and the page to it. */
const EVENT_TABLE = [
    {
        event: 'pull_request',
        head: 'the merge commit that `actions/checkout` checks out',
        base: 'the first parent of the merge commit; for another checkout the merge base',
        gate: 'new',
        checkRunOn: '`pull_request.head.sha`',
        comment: true,
    },
    {
        event: 'merge_group',
        head: 'the commit of the merge queue',
        base: '`merge_group.base_sha`',
        gate: 'new',
        checkRunOn: '`merge_group.head_sha`',
        comment: false,
    },
    {
        event: 'push',
        head: 'the pushed commit',
        base: 'none; with `gate: new` the commit before the push, for a new branch or a force push else the default branch',
        gate: 'all',
        checkRunOn: '`github.sha`',
        comment: false,
    },
    {
        event: 'schedule',
        head: 'the default branch',
        base: 'none',
        gate: 'all',
        checkRunOn: '`github.sha`',
        comment: false,
    },
    {
        event: 'workflow_dispatch',
        head: 'the chosen branch',
        base: 'none',
        gate: 'all',
        checkRunOn: '`github.sha`',
        comment: false,
    },
];

;// CONCATENATED MODULE: ./build/src/action/payload.js
/** What lies at the end of the keys; undefined where one of them is not there. */
function at(payload, keys) {
    let value = payload;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The text at the end of the keys, or null. */
function textAt(payload, ...keys) {
    const value = at(payload, keys);
    return typeof value === 'string' ? value : null;
}
/** The positive whole number at the end of the keys, or null. */
function numberAt(payload, ...keys) {
    const value = at(payload, keys);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
/** The commit id at the end of the keys, or null: it goes to git and into addresses, so nothing else will do. */
function commitAt(payload, ...keys) {
    const value = textAt(payload, ...keys);
    return value !== null && isCommitId(value) ? value : null;
}
/** A full commit id: SHA-1 or SHA-256, not the zeros that GitHub sends for "there was none". */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/action/events.js



/**
 * Decides what an event means. Sources: GitHub's pages "Events that trigger workflows" and "Webhook events and payloads".
 *
 * @throws UserError for an event that the gate does not run on, or a payload that lacks what the event must bring.
 */
function planRun(context, payload) {
    const event = supportedEvent(context.name);
    const [owner, repo, more] = context.repository.split('/');
    if (!owner || !repo || more !== undefined)
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is ${JSON.stringify(context.repository)}, expected owner/name`);
    const named = context.base === null ? null : { kind: 'revision', revision: context.base };
    const common = { event, repository: { owner, repo } };
    if (event === 'pull_request') {
        const headSha = required(event, 'pull_request.head.sha', commitAt(payload, 'pull_request', 'head', 'sha'));
        const baseSha = required(event, 'pull_request.base.sha', commitAt(payload, 'pull_request', 'base', 'sha'));
        const number = required(event, 'pull_request.number', numberAt(payload, 'pull_request', 'number'));
        const pullRequest = { number, headSha, readOnlyToken: hasReadOnlyToken(context.repository, payload) };
        return { ...common, base: named ?? { kind: 'pull-request', headSha, baseSha }, checkRunSha: headSha, pullRequest };
    }
    if (event === 'merge_group') {
        const headSha = required(event, 'merge_group.head_sha', commitAt(payload, 'merge_group', 'head_sha'));
        const baseSha = required(event, 'merge_group.base_sha', commitAt(payload, 'merge_group', 'base_sha'));
        return { ...common, base: named ?? { kind: 'commit', commit: baseSha }, checkRunSha: headSha, pullRequest: null };
    }
    const unnamed = event === 'push' && context.gate === 'new' ? beforePush(payload) : { kind: 'none' };
    return { ...common, base: named ?? unnamed, checkRunSha: runSha(context.sha), pullRequest: null };
}
function supportedEvent(name) {
    const row = EVENT_TABLE.find(({ event }) => event === name);
    if (row)
        return row.event;
    if (name === 'pull_request_target') {
        throw new errors/* UserError */.y('docs-readiness-gate does not run on pull_request_target: it would read a stranger’s files with a token that can write; use on: pull_request, where the verdict needs no more than contents: read');
    }
    const events = EVENT_TABLE.map(({ event }) => event).join(', ');
    throw new errors/* UserError */.y(`docs-readiness-gate does not run on the event ${JSON.stringify(name)}; use one of ${events}`);
}
/**
 * GitHub gives the token of a pull request from another repository, or of Dependabot, read permissions only. The head's
 * repository is null where the fork has been deleted.
 */
function hasReadOnlyToken(repository, payload) {
    const headRepository = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    return headRepository !== repository || textAt(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]';
}
/** `before` is zeros for a new branch, and a commit that may be gone after a force push. */
function beforePush(payload) {
    const branch = textAt(payload, 'repository', 'default_branch');
    const onDefault = branch !== null && textAt(payload, 'ref') === `refs/heads/${branch}`;
    return { kind: 'before-push', before: commitAt(payload, 'before'), defaultBranch: onDefault ? null : branch };
}
function runSha(sha) {
    if (isCommitId(sha))
        return sha;
    throw new errors/* UserError */.y(`GITHUB_SHA is ${JSON.stringify(sha)}, expected a full commit id`);
}
function required(event, key, value) {
    if (value !== null)
        return value;
    throw new errors/* UserError */.y(`the payload of the event ${event} (GITHUB_EVENT_PATH) has no usable ${key}`);
}

;// CONCATENATED MODULE: ./build/src/publish/refusal.js
/** What a workflow must grant, by channel. */
const PERMISSION = {
    'check run': 'checks: write',
    'pull request': 'pull-requests: read',
    comment: 'pull-requests: write',
};
/** A message of GitHub's is quoted up to this many characters. */
const MAX_QUOTE = 200;
/** Says what an error of the client means for the reader of the log. */
function explainRefusal(error, channel) {
    const message = error instanceof Error ? error.message : String(error);
    const request = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error : null;
    const status = request && 'response' in request && request.response !== undefined ? Number(request.status) : null;
    const quoted = JSON.stringify(message.slice(0, MAX_QUOTE));
    const refusal = (reason, uncertain = false) => ({ channel, reason, uncertain, status });
    if (request === null)
        return refusal(`an answer that was not expected: ${quoted}`);
    // Octokit gives a broken connection the status 500 too, but then there is no response.
    if (status === null)
        return refusal(`no answer from GitHub: ${quoted}`, true);
    if (status === 429 || /\brate limit\b/i.test(message))
        return refusal(`GitHub's rate limit is used up, ${status}`);
    if (status === 401)
        return refusal('the token is not valid, 401; see the input github-token');
    if (status === 403 || status === 404)
        return refusal(`needs the permission ${PERMISSION[channel]}, ${status}; GitHub said ${quoted}`);
    if (status >= 500)
        return refusal(`GitHub is in trouble, ${status}`, true);
    return refusal(`${status}; GitHub said ${quoted}`);
}
/** All refusals of a run in one line. */
function describeRefusals(refusals, readOnlyToken) {
    const list = refusals.map(({ channel, reason }) => `the ${channel} (${reason})`).join('; ');
    const why = readOnlyToken
        ? ' A pull request from a fork or from Dependabot has a read-only token: this is to be expected.'
        : '';
    return `Not published: ${list}. The verdict does not depend on it.${why}`;
}

;// CONCATENATED MODULE: ./build/src/publish/merge-base.js

/**
 * The best common ancestor of two commits, for a checkout too shallow to know it; null where GitHub does not say. The
 * list of files in the same answer ends at 300 and is not used.
 */
async function readMergeBase(octokit, repository, one, other, log) {
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            ...repository,
            basehead: `${one}...${other}`,
            per_page: 1,
        });
        return data.merge_base_commit.sha;
    }
    catch (error) {
        log.debug(`merge base of ${one} and ${other}: ${explainRefusal(error, 'pull request').reason}`);
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/publish/octokit.js

/** Presentation must not hold up a verdict that is known; a rate limit that resets later than this is a refusal. */
const BUDGET = 90_000;
/** One request, in milliseconds. GitHub itself gives up after ten seconds. */
const REQUEST_LIMIT = 20_000;
/** 2026-03-10 drops fields; 2022-11-28 is the oldest version that every server knows. */
const API_VERSION = '2022-11-28';
/** Statuses that another attempt does not change, and those (403, 429) that the throttling plugin answers for. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * Makes the client. Reads are tried again after a server's error; writes are spaced by a second, as GitHub asks; a
 * POST is never repeated here, because a failed one may have taken effect. A stated wait (`retry-after`, a rate limit's
 * reset) is kept if the budget allows. Loaded on first use: the libraries cost more than a whole run without them.
 */
async function connect({ token, apiUrl, version, log, budget = BUDGET }) {
    const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 5250)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const deadline = Date.now() + budget;
    const mayWait = (seconds, _options, _octokit, attempts) => {
        const willWait = attempts < 2 && Date.now() + seconds * 1000 < deadline;
        log.info(`GitHub's rate limit: ${willWait ? `waiting ${seconds} s` : `not waiting ${seconds} s`}`);
        return willWait;
    };
    /** Innermost, so that it sees each attempt and the other two see what it made of the answer. */
    const manners = (octokit) => {
        octokit.hook.before('request', (options) => {
            options.headers['x-github-api-version'] = API_VERSION;
            const left = deadline - Date.now();
            const signal = AbortSignal.timeout(Math.max(1, Math.min(left, REQUEST_LIMIT)));
            const isFinal = options.method === 'POST' || left <= 0;
            // A copy: all requests share the object.
            options.request = { ...options.request, signal, ...(isFinal ? { retries: 0 } : {}) };
        });
        octokit.hook.error('request', (error) => {
            // A 429 with a wait but without the words that the throttling plugin looks for is a secondary limit all the same.
            if (isWaitingAnswer(error))
                error.message += ' (secondary rate limit)';
            throw error;
        });
    };
    const debug = (message) => log.debug(message);
    const options = {
        userAgent: `docs-readiness-gate/${version}`,
        retry: { doNotRetry: FINAL_STATUSES, retries: 2 },
        // The plugin keeps its pace by this name, process-wide.
        throttle: { id: (0,external_node_crypto_.randomUUID)(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
        // GitHub announces a deprecated address in a header; octokit would print it raw.
        log: { debug, info: debug, warn: debug, error: debug },
        ...(apiUrl === null ? {} : { baseUrl: apiUrl }),
    };
    const Client = GitHub.plugin(manners, retry, throttling);
    return new Client(getOctokitOptions(token, options));
}
function isWaitingAnswer(error) {
    if (!('status' in error) || (error.status !== 429 && error.status !== 403))
        return false;
    const response = 'response' in error ? error.response : undefined;
    return response?.headers?.['retry-after'] !== undefined && !/\bsecondary rate\b/i.test(error.message);
}

;// CONCATENATED MODULE: ./build/src/publish/pull-request.js
/** Asks for the pull request as it is now. Throws what the client throws. */
async function readPullRequest(octokit, repository, number) {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    // Older servers and proxies leave fields out, whatever the types promise.
    const comments = data.comments;
    const labels = data.labels ?? [];
    return {
        headSha: data.head.sha,
        open: data.state === 'open',
        comments: comments ?? null,
        labels: labels.map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./build/src/action/forge.js




function createForge(token, repository, server) {
    let connection = null;
    const octokit = async () => {
        if (token === null)
            return null;
        connection ??= connect({ token, ...server });
        return connection;
    };
    return {
        octokit,
        async mergeBase(one, other) {
            const client = await octokit();
            return client && readMergeBase(client, repository, one, other, server.log);
        },
        async labels(pullRequest) {
            const client = await octokit();
            if (!client)
                return [];
            try {
                return (await readPullRequest(client, repository, pullRequest)).labels;
            }
            catch (error) {
                const { reason } = explainRefusal(error, 'pull request');
                server.log.notice(`The labels of the pull request could not be read (${reason}): no label lifts anything.`);
                return [];
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/gate-key.js

/**
 * Names a gate: the same in every run of the same step, another for a step that gates something else. A repository may
 * have several gates, and each finds its own comment and check run by this.
 */
function gateKey(inputs) {
    const { checkRun, root, config, roadmap, mkdocs } = inputs;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([checkRun, root, config, roadmap, mkdocs]))
        .digest('hex')
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/action/inputs.js

/** The defaults of action.yml; said again here for runs whose runner does not fill them in. */
const INPUT_DEFAULTS = {
    root: '.',
    base: '',
    head: '',
    config: '',
    roadmap: '',
    mkdocs: '',
    gate: '',
    'fail-on': '',
    today: '',
    'github-token': '',
    comment: 'changes',
    'check-run': 'Docs readiness',
    annotations: 'true',
    suggestions: 'false',
    summary: 'true',
    'report-file': '',
    'sarif-file': '',
    'html-file': '',
};
const GATE_MODES = ['report', 'new', 'all'];
const SEVERITIES = ['error', 'warning', 'notice'];
const COMMENT_MODES = ['changes', 'always', 'on-failure', 'never'];
/** GitHub shows a check run's name on one line; longer ones are no names. */
const MAX_CHECK_RUN_NAME = 100;
/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept.
 *
 * @throws UserError naming the input, its value and what is allowed.
 */
function readInputs(environment) {
    const text = (name) => {
        const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
        return value === undefined || value === '' ? INPUT_DEFAULTS[name] : value;
    };
    const optional = (name) => text(name) || null;
    const choice = (name, allowed) => {
        const value = text(name);
        if (value === '')
            return null;
        return allowed.find((one) => one === value) ?? wrong(name, value, `one of ${allowed.join(', ')}`);
    };
    const flag = (name) => booleanOf(text(name)) ?? wrong(name, text(name), 'true or false');
    for (const name of ['sarif-file', 'html-file']) {
        if (text(name) !== '')
            throw new errors/* UserError */.y(`input ${name} is not available in this version; remove it`);
    }
    if (flag('suggestions'))
        throw new errors/* UserError */.y('input suggestions is not available in this version; remove it');
    return {
        root: text('root'),
        base: optional('base'),
        head: optional('head'),
        config: optional('config'),
        roadmap: optional('roadmap'),
        mkdocs: optional('mkdocs'),
        gate: choice('gate', GATE_MODES),
        failOn: choice('fail-on', SEVERITIES),
        today: dayOf(text('today')),
        token: optional('github-token'),
        comment: choice('comment', COMMENT_MODES) ?? 'changes',
        checkRun: checkRunName(text('check-run')),
        annotations: flag('annotations'),
        summary: flag('summary'),
        reportFile: optional('report-file'),
    };
}
/** The words that `core.getBooleanInput` takes: the YAML 1.2 core schema. */
function booleanOf(value) {
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    return ['false', 'False', 'FALSE'].includes(value) ? false : null;
}
function checkRunName(value) {
    const switched = booleanOf(value);
    if (switched !== null)
        return switched ? INPUT_DEFAULTS['check-run'] : null;
    if (value.length > MAX_CHECK_RUN_NAME || /\p{Cc}/u.test(value))
        wrong('check-run', value, `false or a name of at most ${MAX_CHECK_RUN_NAME} characters on one line`);
    return value;
}
function dayOf(value) {
    if (value === '')
        return null;
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
    return isDay ? value : wrong('today', value, 'a day as YYYY-MM-DD');
}
function wrong(name, value, expected) {
    throw new errors/* UserError */.y(`input ${name} is ${JSON.stringify(value)}, expected ${expected}`);
}

// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/src/action/log.js

/** Text of several lines that the runner takes for no command, whatever it holds. */
function inert(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map(render_escape/* logLine */.BP)
        .join('\n');
}
/** The one way of the action into the job's log. */
function workflowLog(write) {
    // The data of a command is one line; the runner gives it its lines back (actions/toolkit, packages/core/src/command.ts).
    const command = (name, message) => write(`::${name}::${inert(message).replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`);
    return {
        debug: (message) => command('debug', message),
        info: (message) => write(`${inert(message)}\n`),
        notice: (message) => command('notice', message),
        error: (message) => command('error', message),
        commands: (lines) => write(lines.map((line) => `${line}\n`).join('')),
        mask: (secret) => write(`::add-mask::${secret}\n`),
    };
}

;// CONCATENATED MODULE: ./build/src/action/outputs.js
/** The outputs of action.yml, in its order. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'conclusion',
    'new',
    'existing',
    'fixed',
    'overclaimed',
    'underclaimed',
    'ready',
    'cells',
    'report',
    'comment-id',
    'check-run-id',
]));
/** Outputs of a run that decided. Numbers, paths and words of ours only: nothing that the repository wrote. */
function resultOutputs(report, shown) {
    const { totals } = report;
    return {
        conclusion: report.conclusion,
        new: String(totals.new),
        existing: String(totals.existing),
        fixed: String(totals.fixed),
        overclaimed: String(totals.overclaimed),
        underclaimed: String(totals.underclaimed),
        ready: String(totals.ready),
        cells: String(totals.cells),
        report: shown.reportFile ?? '',
        'comment-id': shown.commentId === null ? '' : String(shown.commentId),
        'check-run-id': shown.checkRunId === null ? '' : String(shown.checkRunId),
    };
}
/** Outputs of a run that could not decide. */
function failedOutputs() {
    return { conclusion: 'failure' };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/action/report-file.js




/**
 * Writes the JSON report. The workspace is the pull request's: a link in it must not lead the report, which holds text
 * from the same pull request, to another place of the runner.
 *
 * @param path relative to the workspace, or absolute below it or below the runner's temporary folder
 * @returns the absolute path
 * @throws UserError where the file cannot be written there
 */
async function writeReport(report, path, environment) {
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    const file = (0,external_node_path_.resolve)(workspace, path);
    const allowed = [workspace, environment['RUNNER_TEMP']].filter((folder) => folder !== undefined);
    if (!allowed.some((folder) => isBelow(file, (0,external_node_path_.resolve)(folder))))
        refuse(path, 'it is outside the workspace');
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(file));
        const roots = await Promise.all(allowed.map((root) => (0,promises_.realpath)(root).catch(() => (0,external_node_path_.resolve)(root))));
        if (!roots.some((root) => folder === root || isBelow(folder, root)))
            refuse(path, 'a link leads out of the workspace');
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        const handle = await (0,promises_.open)(file, flags);
        try {
            await handle.writeFile(`${JSON.stringify(report, null, 2)}\n`);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        refuse(path, error instanceof Error ? error.message : String(error));
    }
    return file;
}
function isBelow(path, folder) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function refuse(path, why) {
    throw new errors/* UserError */.y(`input report-file, ${JSON.stringify(path)}, cannot be written: ${why}`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/read/git-objects.js
var git_objects = __webpack_require__(4155);
;// CONCATENATED MODULE: ./build/src/action/run-git.js


/** A fetch of one commit, in milliseconds; a server that is silent for longer will not answer. */
const TIME_LIMIT = 120_000;
/** Commit objects are small; a message of this many bytes is none. */
const MAX_ANSWER = 8 * 1024 * 1024;
/** What a fetch through a company's network needs of the runner's environment. */
const NETWORK_VARIABLES = [
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'SSH_AUTH_SOCK',
];
const CERTIFICATE_VARIABLES = ['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'];
function gitIn(root, environment) {
    const base = (0,git_objects/* gitEnvironment */._K)(environment);
    for (const name of [...NETWORK_VARIABLES, ...CERTIFICATE_VARIABLES]) {
        const value = environment[name];
        if (value !== undefined)
            base[name] = value;
    }
    return (args, added) => new Promise((done) => {
        const options = { cwd: root, env: { ...base, ...added }, timeout: TIME_LIMIT, maxBuffer: MAX_ANSWER };
        (0,external_node_child_process_.execFile)('git', [...git_objects/* GIT_FLAGS */.N5, ...args], options, (error, stdout) => {
            done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stdout });
        });
    });
}
/**
 * Environment that gives one git command the token for one server, and no file and no argument ever holds it. The empty
 * value drops what `actions/checkout` may have configured: GitHub refuses a request with two authorizations.
 */
function fetchCredentials(token, serverUrl) {
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    const key = `http.${serverUrl.replace(/\/$/, '')}/.extraheader`;
    return {
        secret,
        environment: {
            GIT_CONFIG_COUNT: '2',
            GIT_CONFIG_KEY_0: key,
            GIT_CONFIG_VALUE_0: '',
            GIT_CONFIG_KEY_1: key,
            GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/runner.js


/** @throws UserError where a variable or the event file is missing: the action was started by something else. */
async function readRunner(environment) {
    const optional = (name) => environment[name] || null;
    const required = (name) => optional(name) ?? fail(`${name} is not set; docs-readiness-gate as an action runs in GitHub Actions only`);
    const server = serverUrl(environment);
    const repository = required('GITHUB_REPOSITORY');
    const attempt = optional('GITHUB_RUN_ATTEMPT') ?? '1';
    const run = `${server}/${repository}/actions/runs/${optional('GITHUB_RUN_ID') ?? ''}`;
    return {
        eventName: required('GITHUB_EVENT_NAME'),
        payload: await readPayload(required('GITHUB_EVENT_PATH')),
        repository,
        sha: optional('GITHUB_SHA') ?? '',
        workspace: required('GITHUB_WORKSPACE'),
        serverUrl: server,
        apiUrl: optional('GITHUB_API_URL'),
        runUrl: attempt === '1' ? run : `${run}/attempts/${attempt}`,
        summaryFile: optional('GITHUB_STEP_SUMMARY'),
        temporaryFolder: optional('RUNNER_TEMP'),
    };
}
/** Address of the forge's pages, without a slash at the end. */
function serverUrl(environment) {
    return (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '');
}
async function readPayload(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => fail(`GITHUB_EVENT_PATH: ${path} cannot be read`));
    try {
        const payload = JSON.parse(text);
        if (typeof payload === 'object' && payload !== null)
            return payload;
    }
    catch {
        // The sentence below says it for both.
    }
    return fail(`GITHUB_EVENT_PATH: ${path} holds no JSON object`);
}
function fail(sentence) {
    throw new errors/* UserError */.y(sentence);
}

;// CONCATENATED MODULE: ./build/src/publish/check-annotations.js

/** An annotation within GitHub's limits. Columns are allowed on one line only. */
function toRequest(annotation) {
    const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
    const columns = startLine === endLine && startColumn !== null && endColumn !== null
        ? { start_column: startColumn, end_column: endColumn }
        : {};
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...columns,
        annotation_level: level,
        title: cutToLength(title, TITLE_LENGTH),
        message: cutToBytes(message, ANNOTATION_BYTES),
    };
}
/** The annotations that a check run holds. */
class AnnotationSet {
    #keys;
    constructor(annotations) {
        this.#keys = new Set(annotations.map(keyOf));
    }
    add(annotations) {
        for (const annotation of annotations)
            this.#keys.add(keyOf(toRequest(annotation)));
    }
    /** Those of `wanted` that are not here, in their order. */
    missing(wanted) {
        return wanted.filter((annotation) => !this.#keys.has(keyOf(toRequest(annotation))));
    }
    /** How many are here that `wanted` lacks. */
    countWithout(wanted) {
        const kept = new Set(wanted.map((annotation) => keyOf(toRequest(annotation))));
        return [...this.#keys].filter((key) => !kept.has(key)).length;
    }
}
function keyOf(annotation) {
    const { path, start_line, end_line, annotation_level, title, message } = annotation;
    return JSON.stringify([path, start_line, end_line, annotation_level, title?.trim(), message?.trim()]);
}

;// CONCATENATED MODULE: ./build/src/publish/check-run.js



/** Attempts of a write whose fate is unknown, each after a look at what is there. */
const ATTEMPTS = 3;
/**
 * Creates the check run, or updates the one that this gate left on the commit. Annotations go in batches, each with the
 * whole output again, because an update replaces it; those that are there already are not sent twice.
 *
 * Throws what the client throws.
 */
async function publishCheckRun(octokit, repository, checkRun) {
    const wanted = checkRun.annotations.slice(0, MAX_ANNOTATIONS);
    for (const found of await findOwn(octokit, repository, checkRun)) {
        try {
            return await update(octokit, repository, checkRun, found, wanted);
        }
        catch (error) {
            if (!belongsToOtherApp(error))
                throw error;
        }
    }
    for (let attempt = 1;; attempt++) {
        try {
            const created = await create(octokit, repository, checkRun, wanted.slice(0, ANNOTATION_BATCH));
            const rest = wanted.slice(ANNOTATION_BATCH);
            return rest.length === 0 ? published(created) : await update(octokit, repository, checkRun, created, wanted, true);
        }
        catch (error) {
            if (!explainRefusal(error, 'check run').uncertain || attempt === ATTEMPTS)
                throw error;
            const [made] = await findOwn(octokit, repository, checkRun);
            if (made)
                return update(octokit, repository, checkRun, made, wanted);
        }
    }
}
/**
 * This gate's check runs on the commit, the most likely first. A job's own check run is never one of them: GitHub
 * refuses changes to it, and it is not ours.
 */
async function findOwn(octokit, repository, checkRun) {
    const { data } = await octokit.rest.checks.listForRef({
        ...repository,
        ref: checkRun.headSha,
        check_name: checkRun.name,
        filter: 'all',
        per_page: 100,
    });
    const runs = data.check_runs;
    const isActions = (run) => (run.app?.slug === 'github-actions' ? 1 : 0);
    return runs
        .filter((run) => run.external_id === checkRun.externalId && !isJob(run))
        .toSorted((one, other) => isActions(other) - isActions(one) || other.id - one.id);
}
/** An Actions job's check run links to the job. */
function isJob(run) {
    return run.app?.slug === 'github-actions' && /\/actions\/runs\/\d+\/job\/\d+/.test(run.details_url ?? '');
}
/** GitHub lets only the app that made a check run change it. */
function belongsToOtherApp(error) {
    return explainRefusal(error, 'check run').status === 403 && /\bapp_id\b|GitHub App that created/i.test(String(error));
}
async function create(octokit, repository, checkRun, annotations) {
    const { data } = await octokit.rest.checks.create({
        ...repository,
        name: checkRun.name,
        head_sha: checkRun.headSha,
        external_id: checkRun.externalId,
        details_url: checkRun.detailsUrl,
        status: 'completed',
        conclusion: checkRun.conclusion,
        output: outputOf(checkRun, 0, annotations),
    });
    return data;
}
/** Brings a check run up to date; `fresh` says that it holds nothing but our first batch. */
async function update(octokit, repository, checkRun, run, wanted, fresh = false) {
    const target = { ...repository, check_run_id: run.id };
    let present = new AnnotationSet(fresh ? wanted.slice(0, ANNOTATION_BATCH).map(toRequest) : []);
    if (!fresh && (run.output?.annotations_count ?? 0) > 0)
        present = await listAnnotations(octokit, target, wanted);
    const outdated = present.countWithout(wanted);
    for (let attempt = 1;;) {
        const batch = present.missing(wanted).slice(0, ANNOTATION_BATCH);
        try {
            await octokit.rest.checks.update({
                ...target,
                status: 'completed',
                conclusion: checkRun.conclusion,
                output: outputOf(checkRun, outdated, batch),
                // An update adds its annotations each time that it takes effect, so it is not repeated without a look.
                request: batch.length > 0 ? { retries: 0 } : {},
            });
            present.add(batch);
        }
        catch (error) {
            if (batch.length === 0 || !explainRefusal(error, 'check run').uncertain || attempt === ATTEMPTS)
                throw error;
            attempt += 1;
            present = await listAnnotations(octokit, target, wanted);
            continue;
        }
        if (present.missing(wanted).length === 0)
            return published(run);
    }
}
/** What is there. If the server will not say, all of it: what is missing does less harm than what is there twice. */
async function listAnnotations(octokit, target, wanted) {
    try {
        return new AnnotationSet(await octokit.paginate(octokit.rest.checks.listAnnotations, { ...target, per_page: 100 }));
    }
    catch (error) {
        if (explainRefusal(error, 'check run').uncertain)
            throw error;
        return new AnnotationSet(wanted.map(toRequest));
    }
}
function outputOf(checkRun, outdated, annotations) {
    const link = `[The run’s page](${checkRun.detailsUrl})`;
    const left = checkRun.annotations.length - MAX_ANNOTATIONS;
    const remarks = [
        left > 0 ? `\n\n_${left} more findings are not annotated._ ${link}` : '',
        outdated > 0
            ? `\n\n_Annotations of an earlier run on this commit that hold no more: ${outdated}. GitHub has no way to remove them._`
            : '',
    ].join('');
    return {
        title: cutToLength(checkRun.title, TITLE_LENGTH),
        summary: fitToBytes(checkRun.summary, CHECK_TEXT_BYTES, link) + remarks,
        ...(checkRun.text === null ? {} : { text: fitToBytes(checkRun.text, CHECK_TEXT_BYTES, link) }),
        ...(annotations.length === 0 ? {} : { annotations: annotations.map(toRequest) }),
    };
}
function published(run) {
    return { id: run.id, author: run.app?.slug ? `${run.app.slug}[bot]` : null };
}

;// CONCATENATED MODULE: ./build/src/publish/comment.js


/** The login that the token of a workflow comments under. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** Attempts to create, each after a look at what is there. */
const comment_ATTEMPTS = 2;
/**
 * Writes, updates or leaves the gate's comment. It is known by its marker and its author: anybody can copy a marker.
 * GitHub has no lock, so that two runs may create one each; the oldest stays and the others go.
 *
 * @param author the login that the token comments under, where it is known
 * @param mayExist false where the pull request is known to have no comment: nothing needs to be looked for
 *
 * Throws what the client throws.
 */
async function publishComment(octokit, repository, comment, author, mayExist) {
    const marker = markerOf(comment.key);
    const link = `[The run’s page](${comment.detailsUrl})`;
    const body = `${marker}\n${fitToBytes(comment.body, COMMENT_BYTES - marker.length - 1, link)}`;
    const find = () => comment_findOwn(octokit, repository, comment.pullRequest, marker, author);
    const found = mayExist ? await find() : [];
    if (found.length > 0)
        return keepOldest(octokit, repository, found, body);
    if (!comment.create)
        return { id: null, did: 'nothing' };
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await octokit.rest.issues.createComment({
                ...repository,
                issue_number: comment.pullRequest,
                body,
            });
            const all = await find();
            const kept = all.length > 1 ? await keepOldest(octokit, repository, all, body) : null;
            return { id: kept?.id ?? data.id, did: 'created' };
        }
        catch (error) {
            if (!explainRefusal(error, 'comment').uncertain || attempt === comment_ATTEMPTS)
                throw error;
            const made = await find();
            if (made.length > 0)
                return keepOldest(octokit, repository, made, body);
        }
    }
}
/** The line that a gate's comment begins with. GitHub does not show it. */
function markerOf(key) {
    return `<!-- docs-readiness-gate:${key} -->`;
}
/** This gate's comments, the oldest first, as GitHub lists them. */
async function comment_findOwn(octokit, repository, pullRequest, marker, author) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: pullRequest,
        per_page: 100,
    });
    const marked = comments.filter(({ body }) => body?.startsWith(marker));
    if (marked.length === 0)
        return [];
    const login = await ownLogin(octokit, marked, author);
    return marked.filter(({ user }) => user?.login === login).toSorted((one, other) => one.id - other.id);
}
/**
 * Which of the authors is us: the app whose check run was just written, else the app of every workflow (also for what was
 * written before the gate got an app of its own). A token that has not shown its app cannot be asked for it, only a
 * person's can; so a bot's comment is believed then, or our own.
 */
async function ownLogin(octokit, marked, author) {
    const known = [author, ACTIONS_LOGIN].find((login) => marked.some(({ user }) => user?.login === login));
    if (known)
        return known;
    if (author !== null)
        return author;
    const bot = marked.find(({ user }) => user?.type === 'Bot');
    if (bot?.user)
        return bot.user.login;
    try {
        const { data } = await octokit.rest.users.getAuthenticated();
        return data.login;
    }
    catch {
        return null;
    }
}
async function keepOldest(octokit, repository, own, body) {
    const [oldest, ...duplicates] = own;
    if (!oldest)
        return { id: null, did: 'nothing' };
    // GitHub may hand back other line ends than it was given.
    const unchanged = oldest.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
    if (!unchanged)
        await octokit.rest.issues.updateComment({ ...repository, comment_id: oldest.id, body });
    for (const { id } of duplicates)
        await remove(octokit, repository, id);
    return { id: oldest.id, did: unchanged ? 'unchanged' : 'updated' };
}
/** The other run of a race may have been faster. */
async function remove(octokit, repository, id) {
    try {
        await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
    }
    catch (error) {
        if (explainRefusal(error, 'comment').status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js




const NOTHING = { checkRunId: null, commentId: null };
/**
 * Shows a run's result on the forge, one request after the other. Never throws and never changes the verdict: what is
 * refused is named in one notice. Nothing is published over a pull request that has moved on.
 */
async function publish(publication, octokit, log) {
    const { repository, pullRequest, checkRun, comment } = publication;
    const refusals = [];
    const attempt = async (channel, action) => {
        try {
            return await action();
        }
        catch (error) {
            log.debug(`${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
            refusals.push(explainRefusal(error, channel));
            return null;
        }
    };
    let live = null;
    if (pullRequest !== null) {
        live = await attempt('pull request', () => readPullRequest(octokit, repository, pullRequest.number));
        const outdated = live && whyOutdated(live, pullRequest.headSha);
        if (outdated) {
            log.notice(`Not published: ${outdated}. The verdict of this run does not depend on it.`);
            return NOTHING;
        }
    }
    const checkRunDone = checkRun && (await attempt('check run', () => publishCheckRun(octokit, repository, checkRun)));
    let commentDone = null;
    // A comment over a pull request that could not be read might speak of an old state.
    if (comment && pullRequest && live) {
        const { number } = pullRequest;
        const mayExist = live.comments !== 0;
        commentDone = await attempt('comment', () => publishComment(octokit, repository, { ...comment, pullRequest: number }, checkRunDone?.author ?? null, mayExist));
    }
    if (refusals.length > 0)
        log.notice(describeRefusals(refusals, pullRequest?.readOnlyToken ?? false));
    return { checkRunId: checkRunDone?.id ?? null, commentId: commentDone?.id ?? null };
}
function whyOutdated(live, headSha) {
    if (!live.open)
        return 'the pull request is closed';
    return live.headSha === headSha ? null : `the pull request has moved on to ${JSON.stringify(live.headSha)}`;
}

;// CONCATENATED MODULE: ./build/src/action/align-annotations.js
/**
 * Moves annotations of the judged commit to the lines of the commit that they are published on. A checkout of a pull
 * request holds its merge with the base, a check run is on its head: where the base has moved on, a file that both
 * changed has other lines in each.
 *
 * @param judged null is the working tree, which has nothing to be compared with
 */
async function alignAnnotations(annotations, judged, published, git) {
    if (annotations.length === 0 || judged === null || judged === published)
        return annotations;
    const differing = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', judged, published]);
    // A shallow checkout lacks the head commit; the lines are those of the merge then, which mostly are the same.
    if (differing.code !== 0)
        return annotations;
    const moved = new Set(differing.stdout.split('\0'));
    const aligned = [];
    const files = new Map();
    for (const annotation of annotations) {
        const { path } = annotation;
        if (!moved.has(path)) {
            aligned.push(annotation);
            continue;
        }
        if (!files.has(path))
            files.set(path, await lineMap(git, path, judged, published));
        aligned.push(alignOne(annotation, files.get(path) ?? null));
    }
    return aligned;
}
async function lineMap(git, path, judged, published) {
    const before = await git(['cat-file', 'blob', `${judged}:${path}`]);
    const after = await git(['cat-file', 'blob', `${published}:${path}`]);
    return before.code === 0 && after.code === 0 ? mapLines(before.stdout, after.stdout) : null;
}
/** For a line of one text the nearest equal line of another, or null. Line numbers start at 1. */
function mapLines(before, after) {
    const places = new Map();
    for (const [index, line] of after.split('\n').entries()) {
        const known = places.get(line);
        if (known)
            known.push(index + 1);
        else
            places.set(line, [index + 1]);
    }
    const lines = before.split('\n');
    return (line) => {
        let nearest = null;
        for (const place of places.get(lines[line - 1] ?? '') ?? []) {
            if (nearest === null || Math.abs(place - line) < Math.abs(nearest - line))
                nearest = place;
        }
        return nearest;
    };
}
/** A line that the published commit lacks is annotated at the file's top: a wrong line would mislead. */
function alignOne(annotation, map) {
    const start = map?.(annotation.startLine) ?? null;
    if (start === null)
        return { ...annotation, startLine: 1, endLine: 1, startColumn: null, endColumn: null };
    return { ...annotation, startLine: start, endLine: start + annotation.endLine - annotation.startLine };
}

;// CONCATENATED MODULE: ./build/src/action/links.js
/**
 * Addresses of lines on the forge.
 *
 * @param repositoryUrl without a slash at the end
 * @param folder the judged root in the repository: empty, or with a slash at the end
 */
function forgeLinks(repositoryUrl, folder, commits) {
    return {
        line(path, line, tree) {
            const commit = commits[tree];
            if (commit === null)
                return null;
            const encoded = (folder + path).split('/').map(encodeURIComponent).join('/');
            // GitHub shows a Markdown file rendered, without lines, unless it is asked for the plain text.
            return `${repositoryUrl}/blob/${commit}/${encoded}?plain=1#L${line}`;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/presentation.js
/** The one line that a list of checks shows. Numbers only: nothing from the repository gets in. */
function checkRunTitle({ report }) {
    const { totals, gate, conclusion } = report;
    const counted = gate.mode === 'new' ? totals.new : totals.new + totals.existing;
    const findings = `${counted}${gate.mode === 'new' ? ' new' : ''} ${counted === 1 ? 'finding' : 'findings'}`;
    const verdict = conclusion === 'failure' ? 'Failed' : conclusion === 'neutral' ? 'Report only' : 'Passed';
    const overclaimed = totals.overclaimed > 0 ? `, ${totals.overclaimed} overclaimed` : '';
    return `${verdict}: ${findings}; ${totals.ready} of ${totals.cells} cells ready${overclaimed}`;
}
/** Whether a comment is worth its notification where there is none yet. */
function wantsComment(mode, { report, before }) {
    if (mode === 'always')
        return true;
    if (mode === 'on-failure')
        return report.conclusion === 'failure';
    const { totals } = report;
    if (totals.new > 0 || totals.fixed > 0)
        return true;
    // Without a base there is nothing that changed.
    return before !== null && ['cells', 'ready', 'upheld'].some((name) => before[name] !== totals[name]);
}

;// CONCATENATED MODULE: ./build/src/action/show-result.js







/**
 * Shows a result wherever the inputs want it: check run and comment on the forge, and annotations in the job's log
 * where no check run carries them.
 *
 * @returns what was published, and the job summary for whoever writes it
 */
async function showResult(showing) {
    const { world, inputs, runner, plan, root, commits, forge, log, result } = showing;
    const git = gitIn(root, world.environment);
    const folder = await folderInRepository(git);
    const url = `${runner.serverUrl}/${runner.repository}`;
    const place = {
        links: forgeLinks(url, folder, { head: plan.checkRunSha, base: commits.base }),
        runUrl: runner.runUrl,
    };
    const summary = world.render.summary(result, place);
    const key = gateKey(inputs);
    const annotations = inputs.annotations ? world.render.annotations(result) : [];
    const inRepository = below(folder, annotations);
    const publication = {
        repository: plan.repository,
        pullRequest: plan.pullRequest,
        checkRun: inputs.checkRun === null
            ? null
            : {
                name: inputs.checkRun,
                headSha: plan.checkRunSha,
                externalId: `docs-readiness-gate/${key}/${plan.pullRequest?.number ?? plan.event}`,
                conclusion: result.report.conclusion,
                title: checkRunTitle(result),
                summary,
                text: null,
                detailsUrl: runner.runUrl,
                annotations: await alignAnnotations(inRepository, commits.head, plan.checkRunSha, git),
            },
        comment: inputs.comment === 'never' || plan.pullRequest === null
            ? null
            : {
                key,
                body: world.render.comment(result, place),
                create: wantsComment(inputs.comment, result),
                detailsUrl: runner.runUrl,
            },
    };
    const published = await publishIfWanted(publication, forge, log);
    if (published.checkRunId === null) {
        // The runner knows paths from the workspace on, which need not be the repository's root.
        const inWorkspace = below(workspaceFolder(runner.workspace, root), annotations);
        log.commands(world.render.annotationCommands(inWorkspace));
    }
    return { published, summary };
}
async function publishIfWanted(publication, forge, log) {
    const nothing = { checkRunId: null, commentId: null };
    if (publication.checkRun === null && publication.comment === null)
        return nothing;
    const octokit = await forge.octokit();
    if (octokit)
        return publish(publication, octokit, log);
    log.notice('Not published: no check run and no comment without the input github-token. The verdict does not depend on it.');
    return nothing;
}
/** The judged root in the workspace: empty, or with a slash at the end. */
function workspaceFolder(workspace, root) {
    const path = (0,external_node_path_.relative)(workspace, root).split(external_node_path_.sep).join('/');
    return path === '' ? '' : `${path}/`;
}
function below(folder, annotations) {
    if (folder === '')
        return annotations;
    const moved = [];
    for (const annotation of annotations)
        moved.push({ ...annotation, path: folder + annotation.path });
    return moved;
}
/** The judged root in its repository: empty, or with a slash at the end. */
async function folderInRepository(git) {
    const { code, stdout } = await git(['rev-parse', '--show-prefix']);
    return code === 0 ? stdout.replace(/\n$/, '') : '';
}

;// CONCATENATED MODULE: ./build/src/action/run-action.js















/**
 * Runs the action: inputs and event, the commits to compare, the gate, what is shown, the outputs. The exit code is the
 * verdict, and whoever cannot decide fails; what cannot be shown is a notice.
 *
 * @returns the exit code: 0 passed, 1 failed
 */
async function runAction(world) {
    const log = workflowLog(world.write);
    try {
        const inputs = readInputs(world.environment);
        const runner = await readRunner(world.environment);
        const plan = planRun({ name: runner.eventName, repository: runner.repository, sha: runner.sha, base: inputs.base, gate: inputs.gate }, runner.payload);
        const root = await findRoot(runner, inputs);
        const forge = createForge(inputs.token, plan.repository, { apiUrl: runner.apiUrl, version: world.version, log });
        const commits = await commitsOf(world, inputs, runner, plan, root, forge, log);
        const judged = await world.gate(requestOf(inputs, root, commits, plan, forge));
        const result = { ...judged, notes: [...commits.notes, ...judged.notes] };
        log.info(world.render.text(result).trimEnd());
        const reportFile = await saveReport(world, inputs, runner, result, log);
        const shown = await showResult({ world, inputs, runner, plan, root, commits, forge, log, result });
        if (inputs.summary)
            await publishSummary(shown.summary, runner.summaryFile, log);
        await setOutputs(world, resultOutputs(result.report, { ...shown.published, reportFile }));
        return result.report.conclusion === 'failure' ? 1 : 0;
    }
    catch (error) {
        return await run_action_fail(error, world, log);
    }
}
async function findRoot(runner, inputs) {
    const root = (0,external_node_path_.resolve)(runner.workspace, inputs.root);
    const found = await (0,promises_.stat)(root).catch(() => null);
    if (found?.isDirectory())
        return root;
    throw new errors/* UserError */.y(`input root, ${JSON.stringify(inputs.root)}, is no folder of the workspace; check the repository out before this step`);
}
async function commitsOf(world, inputs, runner, plan, root, forge, log) {
    const credentials = inputs.token === null ? null : fetchCredentials(inputs.token, runner.serverUrl);
    // The runner hides the token itself; this form of it is ours to hide.
    if (credentials)
        log.mask(credentials.secret);
    return findCommits(plan.base, inputs.head, {
        git: gitIn(root, world.environment),
        fetchEnvironment: credentials?.environment ?? {},
        mergeBase: forge.mergeBase,
    });
}
function requestOf(inputs, root, commits, plan, forge) {
    const { config, roadmap, mkdocs, gate, failOn, today } = inputs;
    const number = plan.pullRequest?.number;
    const labels = async () => (number === undefined ? [] : forge.labels(number));
    return { root, base: commits.base, head: commits.head, config, roadmap, mkdocs, gate, failOn, today, labels };
}
/**
 * Without a name of its own the report goes to the runner's temporary folder, because an output is too small for it;
 * nobody asked for it there, so a failure to write it is no failure of the run.
 */
async function saveReport(world, inputs, runner, result, log) {
    if (inputs.reportFile !== null)
        return writeReport(result.report, inputs.reportFile, world.environment);
    if (runner.temporaryFolder === null)
        return null;
    const file = (0,external_node_path_.resolve)(runner.temporaryFolder, `docs-readiness-${gateKey(inputs)}.json`);
    try {
        return await writeReport(result.report, file, world.environment);
    }
    catch (error) {
        log.debug(String(error));
        return null;
    }
}
/** The runner knows which repository an action came from, unless it is the workflow's own. */
function issuesOf(environment) {
    const repository = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || '';
    return `${serverUrl(environment)}/${repository}/issues`;
}
async function setOutputs(world, outputs) {
    for (const [name, value] of Object.entries(outputs))
        await world.setOutput(name, value);
}
async function run_action_fail(error, world, log) {
    if (error instanceof errors/* UserError */.y)
        log.error(error.message);
    else {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const mistake = `This is a mistake in docs-readiness-gate ${world.version}, not in your repository`;
        log.error(`${mistake}; please report it at ${issuesOf(world.environment)}: ${stack}`);
    }
    try {
        await setOutputs(world, failedOutputs());
    }
    catch (outputError) {
        log.error(`The outputs could not be set: ${String(outputError)}`);
    }
    return 1;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that the user can mend: a flag, a config, a missing file. The message is one sentence that names the file
 * (and line), what was expected and what to do; it is printed without a stack and the exit code is 2.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ GIT_FLAGS),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   zX: () => (/* binding */ openGitObjects)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);



/** How long git may stay silent, in milliseconds: a hung file system must end in a sentence, not in a hung job. */
const SILENCE_LIMIT = 60_000;
/**
 * Environment of every git that we start: no token, no prompt, nothing from the user's own configuration that runs
 * programs; `safe.directory` because a container's workspace belongs to another user.
 */
function gitEnvironment(environment) {
    const passed = {};
    for (const name of ['PATH', 'Path', 'PATHEXT', 'SYSTEMROOT', 'SystemRoot', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP']) {
        const value = environment[name];
        if (value !== undefined)
            passed[name] = value;
    }
    return { ...passed, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}
/** Flags of every git that we start. */
const GIT_FLAGS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** Starts git in `root`. A missing git shows at the first read, as a {@link UserError}. */
function openGitObjects(root, environment) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GIT_FLAGS, 'cat-file', '--batch'], { cwd: root, env: gitEnvironment(environment) });
    const answers = new AnswerQueue(git);
    return {
        read: (names) => Promise.all(answers.ask(names)),
        close: () => git.kill(),
    };
}
/** Git's own first line, or what it means to a user. */
function whyGitEnded(errorText) {
    if (errorText.includes('not a git repository'))
        return 'the folder is no git repository, and --base and --head need one';
    return `git ended: ${errorText.trim().split('\n', 1)[0] || 'no reason given'}`;
}
/** Pairs git's stream of answers with the questions, in order. */
class AnswerQueue {
    #git;
    #questions = [];
    #next = 0;
    #failure = null;
    #errorText = '';
    #input = Buffer.alloc(0);
    #body = null;
    #silence;
    constructor(git) {
        this.#git = git;
        this.#silence = setTimeout(() => {
            git.kill('SIGKILL');
            this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`git did not answer for ${SILENCE_LIMIT / 1000} seconds`));
        }, SILENCE_LIMIT);
        this.#silence.unref();
        git.stdout.on('data', (chunk) => this.#receive(chunk));
        git.stderr.on('data', (chunk) => {
            if (this.#errorText.length < 2000)
                this.#errorText += chunk.toString();
        });
        git.stdin.on('error', () => undefined); // told by 'close', with git's own words
        git.on('error', () => this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git could not be started; install git, or run without --base')));
        git.on('close', () => this.#fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(whyGitEnded(this.#errorText))));
    }
    ask(names) {
        const asked = names.map((name) => new Promise((resolve, reject) => {
            if (this.#failure)
                reject(this.#failure);
            else if (/[\n\0]/.test(name))
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(name)} is no name of a git revision`));
            else
                this.#questions.push({ name, resolve, reject });
        }));
        if (!this.#failure && names.length > 0)
            this.#git.stdin.write(`${names.filter((name) => !/[\n\0]/.test(name)).join('\n')}\n`);
        return asked;
    }
    #fail(error) {
        this.#failure ??= error;
        clearTimeout(this.#silence);
        for (const question of this.#questions.slice(this.#next))
            question.reject(this.#failure);
        this.#questions = [];
        this.#next = 0;
    }
    #answer(object) {
        this.#questions[this.#next++]?.resolve(object);
        if (this.#next === this.#questions.length) {
            this.#questions = [];
            this.#next = 0;
        }
    }
    #receive(chunk) {
        this.#silence.refresh();
        let data = this.#input.length === 0 ? chunk : Buffer.concat([this.#input, chunk]);
        this.#input = Buffer.alloc(0);
        while (data.length > 0) {
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
        if (!header)
            return this.#answer(null); // "NAME missing", "NAME ambiguous"
        const size = Number(header[3]);
        const bytes = size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ ? null : Buffer.allocUnsafe(size);
        this.#body = { object: { id: header[1] ?? '', type: header[2] ?? '', bytes }, filled: 0, rest: size + 1 };
    }
    #fill(body, data) {
        const taken = Math.min(body.rest, data.length);
        if (body.object.bytes)
            data.copy(body.object.bytes, body.filled, 0, Math.min(taken, body.object.bytes.length - body.filled));
        body.filled += taken;
        body.rest -= taken;
        if (body.rest === 0) {
            this.#body = null;
            this.#answer(body.object);
        }
        return data.subarray(taken);
    }
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ MAX_LISTED_FILES),
/* harmony export */   dL: () => (/* binding */ MAX_LINK_HOPS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/**
 * The largest file that is read, in bytes. The largest hand-written page in a survey of public MkDocs sites is under
 * 1 MiB; a changelog of ten years is about 2 MiB. What is larger is generated, and no reader judges it.
 */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** How many symbolic links in a row are followed, as in Linux (`ELOOP` after 40). */
const MAX_LINK_HOPS = 40;
/** Files a tree may hold below a folder; a monorepo with more has to name a narrower docs_dir. */
const MAX_LISTED_FILES = 2_000_000;


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export html */
/**
 * Text from the repository is hostile. Each surface has one way to show it, and every reporter goes through here:
 * what comes out is inert there, and looks like what went in.
 */
/** Characters that a name may be shown with; longer ones are cut, with the fact shown. */
const MAX_SHOWN = 300;
/**
 * Control characters (a terminal obeys them), bidirectional marks (they reorder what a reader sees), line ends and
 * unpaired surrogates become visible escapes.
 */
function visible(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** At most `max` UTF-16 units, cut between characters. */
function shortened(text, max = MAX_SHOWN) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
    return `${text.slice(0, end)}…`;
}
/** For GitHub's HTML: `<details>` summaries and table cells written as HTML. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * For prose in GitHub's Markdown, in a table cell or at the start of a line: no markup, no HTML, and none of the
 * references that GitHub makes links of (mentions, issues, commits, URLs), which a zero-width space breaks.
 */
function markdownText(text) {
    return visible(text)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, '$&\u200b'))
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200b')
        .replace(/[<&|]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\`*_[\]~>]|^[-+=]|^\s*\d+(?=[.)])/g, (marker) => /\d/.test(marker) ? `${marker}\u200b` : `\\${marker}`);
}
/** A name or a path as code: GitHub makes no link of anything in it. Also for table cells. */
function markdownCode(text) {
    // A backslash before the pipe's own would be read as escaping that one, by some readers.
    const shown = visible(text).replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|');
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 || shown.trim() !== shown || shown === '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** The message of a workflow command. Source: actions/toolkit, packages/core/src/command.ts. */
function commandMessage(text) {
    return logLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command (file, title, …). */
function commandProperty(text) {
    return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * A line of a log that a runner reads: it takes `::command::` at the start of a line, and the older `##[command]`
 * anywhere in it (actions/runner, ActionCommand.cs).
 */
function logLine(text) {
    return visible(text)
        .replaceAll('##[', '##\u200b[')
        .replace(/^(\s*):(?=:)/, '$1:\u200b');
}


/***/ })

};
