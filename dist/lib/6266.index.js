export const id = 6266;
export const ids = [6266];
export const modules = {

/***/ 4725:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun),
  _: () => (/* binding */ repositoryOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
    {
        event: 'workflow_run',
        head: 'nothing: the report of a run that could not write is published',
        base: 'nothing',
        gate: null,
        checkRunOn: '`workflow_run.head_sha`',
        comment: true,
    },
];

// EXTERNAL MODULE: ./build/src/action/payload.js
var action_payload = __webpack_require__(7198);
;// CONCATENATED MODULE: ./build/src/action/events.js



/**
 * Decides what an event means. Sources: GitHub's pages "Events that trigger workflows" and "Webhook events and payloads".
 *
 * @throws UserError for an event that the gate does not run on, or a payload that lacks what the event must bring.
 */
function planRun(context, payload) {
    const event = supportedEvent(context.name);
    const named = context.base === null ? null : { kind: 'revision', revision: context.base };
    const common = { event, repository: repositoryOf(context.repository) };
    if (event === 'pull_request') {
        const headSha = required(event, 'pull_request.head.sha', (0,action_payload/* commitAt */.du)(payload, 'pull_request', 'head', 'sha'));
        const baseSha = required(event, 'pull_request.base.sha', (0,action_payload/* commitAt */.du)(payload, 'pull_request', 'base', 'sha'));
        const number = required(event, 'pull_request.number', (0,action_payload/* numberAt */.tk)(payload, 'pull_request', 'number'));
        const pullRequest = { number, headSha, readOnlyToken: hasReadOnlyToken(context.repository, payload) };
        return { ...common, base: named ?? { kind: 'pull-request', headSha, baseSha }, checkRunSha: headSha, pullRequest };
    }
    if (event === 'merge_group') {
        const headSha = required(event, 'merge_group.head_sha', (0,action_payload/* commitAt */.du)(payload, 'merge_group', 'head_sha'));
        const baseSha = required(event, 'merge_group.base_sha', (0,action_payload/* commitAt */.du)(payload, 'merge_group', 'base_sha'));
        return { ...common, base: named ?? { kind: 'commit', commit: baseSha }, checkRunSha: headSha, pullRequest: null };
    }
    const unnamed = event === 'push' && context.gate === 'new' ? beforePush(payload) : { kind: 'none' };
    return { ...common, base: named ?? unnamed, checkRunSha: runSha(context.sha), pullRequest: null };
}
/** @throws UserError for anything but `owner/name` */
function repositoryOf(name) {
    const [owner, repo, more] = name.split('/');
    if (owner && repo && more === undefined)
        return { owner, repo };
    throw new errors/* UserError */.y(`GITHUB_REPOSITORY is ${JSON.stringify(name)}, expected owner/name`);
}
function supportedEvent(name) {
    const row = EVENT_TABLE.find(({ event, gate }) => event === name && gate !== null);
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
    const headRepository = (0,action_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    return headRepository !== repository || (0,action_payload/* textAt */.$6)(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]';
}
/** `before` is zeros for a new branch, and a commit that may be gone after a force push. */
function beforePush(payload) {
    const branch = (0,action_payload/* textAt */.$6)(payload, 'repository', 'default_branch');
    const onDefault = branch !== null && (0,action_payload/* textAt */.$6)(payload, 'ref') === `refs/heads/${branch}`;
    return { kind: 'before-push', before: (0,action_payload/* commitAt */.du)(payload, 'before'), defaultBranch: onDefault ? null : branch };
}
function runSha(sha) {
    if ((0,action_payload/* isCommitId */.jh)(sha))
        return sha;
    throw new errors/* UserError */.y(`GITHUB_SHA is ${JSON.stringify(sha)}, expected a full commit id`);
}
function required(event, key, value) {
    if (value !== null)
        return value;
    throw new errors/* UserError */.y(`the payload of the event ${event} (GITHUB_EVENT_PATH) has no usable ${key}`);
}


/***/ }),

/***/ 6069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ folderInRepository),
/* harmony export */   i: () => (/* binding */ workspaceFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The judged root in the workspace: empty, or with a slash at the end. */
function workspaceFolder(workspace, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return path === '' ? '' : `${path}/`;
}
/**
 * The judged root in its repository: empty, or with a slash at the end. Without git the workspace is taken for the
 * repository, as `actions/checkout` has it.
 */
async function folderInRepository(git, workspace, root) {
    const { code, stdout } = await git(['rev-parse', '--show-prefix']);
    return code === 0 ? stdout.replace(/\n$/, '') : workspaceFolder(workspace, root);
}


/***/ }),

/***/ 5926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createForge)
});

// EXTERNAL MODULE: ./build/src/publish/refusal.js
var refusal = __webpack_require__(8041);
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
        log.debug(`merge base of ${one} and ${other}: ${(0,refusal/* explainRefusal */.G)(error, 'pull request').reason}`);
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./build/src/publish/http-fetch.js



/** Redirects that are followed; GitHub's own are one or two: a repository that was renamed, a file in a store. */
const MAX_REDIRECTS = 5;
/** Headers that are for the server that was asked, and no other. */
const PRIVATE = ['authorization', 'cookie'];
/**
 * A `fetch` for octokit by Node's HTTP client. Node's own `fetch` compiles a parser from WebAssembly when it is first used,
 * for four times the CPU that Node needs to start; the whole run of a small pull request takes no more. Knows no proxy.
 *
 * Throws what Node's client throws, or the signal's reason where that ended it.
 */
async function httpFetch(url, request) {
    let { method, headers, body } = request;
    let address = new URL(url);
    for (let redirects = 0;; redirects++) {
        const answer = await send(address, { method, headers, body, signal: request.signal });
        const status = answer.statusCode ?? 0;
        const location = answer.headers.location;
        if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
            return responseOf(answer, address);
        answer.resume();
        if (redirects === MAX_REDIRECTS)
            throw new Error(`more than ${MAX_REDIRECTS} redirects`);
        const next = new URL(location, address);
        if (next.protocol !== 'https:' && next.protocol !== address.protocol)
            throw new Error(`a redirect from ${address.protocol} to ${next.protocol}`);
        if (next.origin !== address.origin)
            headers = without(headers, PRIVATE);
        if (status < 307 && method !== 'HEAD' && method !== 'GET') {
            method = 'GET';
            body = undefined;
            headers = without(headers, ['content-type', 'content-length']);
        }
        address = next;
    }
}
function send(address, { method, headers, body, signal }) {
    return new Promise((answered, failed) => {
        const request = address.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
        const sent = request(address, { method, headers: { ...headers }, ...(signal && { signal }) }, answered);
        sent.on('error', (error) => failed(signal?.aborted ? signal.reason : error));
        sent.end(body);
    });
}
function responseOf(answer, address) {
    const headers = Object.entries(answer.headers).map(([name, value = '']) => [name, [value].flat().join(', ')]);
    return {
        status: answer.statusCode ?? 0,
        statusText: answer.statusMessage ?? '',
        url: address.href,
        headers: new Map(headers),
        body: answer,
        text: () => (0,consumers_.text)(answer),
        arrayBuffer: () => (0,consumers_.arrayBuffer)(answer),
    };
}
function without(headers, names) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name.toLowerCase())));
}

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
async function connect(connection) {
    const { token, apiUrl, proxied = false, version, log, budget = BUDGET, second = 1000 } = connection;
    const [{ Octokit }, { restEndpointMethods }, { paginateRest }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 4730)),
        __webpack_require__.e(/* import() */ 9210).then(__webpack_require__.bind(__webpack_require__, 9210)),
        __webpack_require__.e(/* import() */ 3779).then(__webpack_require__.bind(__webpack_require__, 3779)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
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
    // The plugin's types do not know of these, though it takes them.
    const groups = second === 1000 ? {} : { write: pace(second), notifications: pace(second) };
    const debug = (message) => log.debug(message);
    const options = {
        userAgent: `docs-readiness-gate/${version}`,
        retry: { doNotRetry: FINAL_STATUSES, retries: 2, retryAfterBaseValue: second },
        // The plugin keeps its pace by this name, process-wide.
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
            retryAfterBaseValue: second,
            ...groups,
        },
        // GitHub announces a deprecated address in a header; octokit would print it raw.
        log: { debug, info: debug, warn: debug, error: debug },
        ...(apiUrl === null ? {} : { baseUrl: apiUrl }),
        request: { fetch: proxied ? await fetchByProxy() : httpFetch },
        auth: token,
    };
    const Client = Octokit.plugin(restEndpointMethods, paginateRest, manners, retry, throttling);
    return new Client(options);
}
/** The `fetch` of GitHub's own toolkit, which knows the proxies of self-hosted runners, and the hosts that go without. */
async function fetchByProxy() {
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(9210), __webpack_require__.e(4730), __webpack_require__.e(7176)]).then(__webpack_require__.bind(__webpack_require__, 7176));
    return defaults.request?.['fetch'];
}
function isWaitingAnswer(error) {
    if (!('status' in error) || (error.status !== 429 && error.status !== 403))
        return false;
    const response = 'response' in error ? error.response : undefined;
    return response?.headers?.['retry-after'] !== undefined && !/\bsecondary rate\b/i.test(error.message);
}
/** Stands in for the plugin's groups of jobs, whose pace cannot be set otherwise. */
function pace(interval) {
    let free = 0;
    const schedule = async () => {
        const wait = Math.max(0, free - Date.now());
        free = Date.now() + wait + interval;
        if (wait > 0)
            await new Promise((done) => setTimeout(done, wait));
    };
    return { key: () => ({ schedule }) };
}

// EXTERNAL MODULE: ./build/src/publish/pull-request.js
var pull_request = __webpack_require__(8342);
;// CONCATENATED MODULE: ./build/src/publish/repository-contents.js

/** Files in one GraphQL question, and their bytes together: GitHub gives up on an answer after ten seconds. */
const FILES_PER_QUESTION = 100;
const BYTES_PER_QUESTION = 2_000_000;
/** Files that are asked for one by one. */
const MAX_SINGLE_FILES = 100;
/** GraphQL cuts the text of a larger file; it is asked for alone. */
const MAX_TEXT_BYTES = 400_000;
/** The commit of a revision. Throws what the client throws. */
async function readCommit(octokit, repository, revision) {
    // One file of the commit's list is the least that can be asked for.
    const ref = revision.replace(/^refs\//, '');
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref, per_page: 1 });
    return { id: data.sha, parents: data.parents.map(({ sha }) => sha) };
}
/** The files of a repository, as a tree over the API wants them (src/read/api-tree.ts). All throw what the client throws. */
function repositoryContents(octokit, repository) {
    return {
        async tree(id, recursive) {
            const { data } = await octokit.rest.git.getTree({
                ...repository,
                tree_sha: id,
                ...(recursive ? { recursive: '1' } : {}),
            });
            const entries = data.tree.map(({ path, mode, sha, size }) => ({ path, mode, id: sha, size: size ?? null }));
            return { entries, truncated: data.truncated };
        },
        async blobs(files) {
            const found = new Map();
            for (const question of questions(files.filter(({ size }) => size <= MAX_TEXT_BYTES))) {
                for (const [id, bytes] of await readTexts(octokit, repository, question))
                    found.set(id, bytes);
            }
            const left = files.filter(({ id }) => !found.has(id));
            if (left.length > MAX_SINGLE_FILES)
                throw new Error(`${left.length} files are too large, or no text, to be asked for together`);
            for (const { id } of left) {
                const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: id });
                const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
                if (bytes.length !== data.size)
                    throw new Error(`GitHub has given ${bytes.length} of ${data.size} bytes of ${id}`);
                found.set(id, bytes);
            }
            return found;
        },
    };
}
function questions(files) {
    const all = [];
    let bytes = 0;
    for (const file of files) {
        const last = all.at(-1);
        if (last && last.length < FILES_PER_QUESTION && bytes + file.size <= BYTES_PER_QUESTION)
            last.push(file);
        else {
            all.push([file]);
            bytes = 0;
        }
        bytes += file.size;
    }
    return all;
}
/**
 * The files of which GraphQL gives exactly the bytes that the id stands for. It says whether it has cut a text or taken
 * it for binary; that it has changed one (another encoding, a byte order mark) only the id tells.
 */
async function readTexts(octokit, repository, files) {
    const variables = files.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
    const objects = files.map((_, index) => `b${index}: object(oid: $o${index}) { ... on Blob { text isTruncated isBinary } }`);
    const query = `query($owner: String!, $repo: String!, ${variables}) {
  repository(owner: $owner, name: $repo) { ${objects.join(' ')} }
}`;
    const ids = Object.fromEntries(files.map(({ id }, index) => [`o${index}`, id]));
    const { repository: answer } = await octokit.graphql(query, {
        ...repository,
        ...ids,
    });
    return files.flatMap(({ id }, index) => {
        const blob = answer?.[`b${index}`];
        if (!blob || blob.text === null || blob.isTruncated || blob.isBinary)
            return [];
        const bytes = Buffer.from(blob.text);
        return objectId(bytes, id.length) === id ? [[id, bytes]] : [];
    });
}
/** The id that git gives a file, in the repository's kind of hash. */
function objectId(bytes, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/src/read/api-tree.js
var api_tree = __webpack_require__(2551);
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
        async commit(revision) {
            const client = await octokit();
            if (!client)
                return { problem: 'there is no input github-token' };
            try {
                return await readCommit(client, repository, revision);
            }
            catch (error) {
                return { problem: (0,refusal/* explainRefusal */.G)(error, 'contents').reason };
            }
        },
        async contents() {
            const client = await octokit();
            if (!client)
                return null;
            const contents = repositoryContents(client, repository);
            return {
                tree: (id, recursive) => reach(contents.tree(id, recursive)),
                blobs: (files) => reach(contents.blobs(files)),
            };
        },
        async labels(pullRequest) {
            const client = await octokit();
            if (!client)
                return [];
            try {
                return (await (0,pull_request/* readPullRequest */.D)(client, repository, pullRequest)).labels;
            }
            catch (error) {
                const { reason } = (0,refusal/* explainRefusal */.G)(error, 'pull request');
                server.log.notice(`The labels of the pull request could not be read (${reason}): no label lifts anything.`);
                return [];
            }
        },
    };
}
/** What the forge does not give is no mistake of the base's author, nor a base without files. */
async function reach(answer) {
    try {
        return await answer;
    }
    catch (error) {
        throw new api_tree/* UnreachableTree */.n(`GitHub’s API: ${(0,refusal/* explainRefusal */.G)(error, 'contents').reason}`);
    }
}


/***/ }),

/***/ 9819:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Names a gate: the same in every run of the same step, another for a step that gates something else. A repository may
 * have several gates, and each finds its own comment and check run by this.
 */
function gateKey(inputs) {
    const { checkRun, root, config, roadmap, mkdocs } = inputs;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([checkRun, root, config, roadmap, mkdocs]))
        .digest('hex')
        .slice(0, 12);
}


/***/ }),

/***/ 7198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   du: () => (/* binding */ commitAt),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
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


/***/ }),

/***/ 4169:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./build/src/action/folders.js
var folders = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
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
            // GitHub shows a Markdown file rendered, without lines, unless it is asked for the plain text.
            return `${repositoryUrl}/blob/${commit}/${(0,render_escape/* relativeUri */.H9)(folder + path)}?plain=1#L${line}`;
        },
    };
}

// EXTERNAL MODULE: ./build/src/action/run-git.js
var run_git = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/src/action/place.js



/** @param root absolute path of the judged folder */
async function placeOf({ world, runner, plan }, root, commits, runUrl = runner.runUrl) {
    const folder = await (0,folders/* folderInRepository */.Q)((0,run_git/* gitIn */.u)(root, world.environment), runner.workspace, root);
    const url = `${runner.serverUrl}/${runner.repository}`;
    return { links: forgeLinks(url, folder, { head: plan.checkRunSha, base: commits.base }), runUrl, folder };
}


/***/ }),

/***/ 3889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./build/src/publish/limits.js
var limits = __webpack_require__(4713);
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
        await (0,promises_.appendFile)(file, `${(0,limits/* fitToBytes */.u8)(markdown, limits/* SUMMARY_BYTES */.R$)}\n`);
    }
    catch (error) {
        log.notice(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/action/base.js
var base = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/src/action/events.js + 1 modules
var events = __webpack_require__(4725);
// EXTERNAL MODULE: ./build/src/action/folders.js
var folders = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/action/forge.js + 4 modules
var action_forge = __webpack_require__(5926);
// EXTERNAL MODULE: ./build/src/action/gate-key.js
var gate_key = __webpack_require__(9819);
// EXTERNAL MODULE: ./build/src/parse/day.js
var day = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/src/severity.js
var severity = __webpack_require__(6470);
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
    return {
        root: text('root'),
        base: optional('base'),
        head: optional('head'),
        config: optional('config'),
        roadmap: optional('roadmap'),
        mkdocs: optional('mkdocs'),
        gate: choice('gate', GATE_MODES),
        failOn: choice('fail-on', severity/* SEVERITIES */.oC),
        today: dayOf(text('today')),
        token: optional('github-token'),
        comment: choice('comment', COMMENT_MODES) ?? 'changes',
        checkRun: checkRunName(text('check-run')),
        annotations: flag('annotations'),
        suggestions: flag('suggestions'),
        summary: flag('summary'),
        reportFile: optional('report-file'),
        sarifFile: optional('sarif-file'),
        htmlFile: optional('html-file'),
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
    return (0,day/* isDay */.N)(value) ? value : wrong('today', value, 'a day as YYYY-MM-DD');
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
        .map(render_escape.logLine)
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
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/action/output-file.js




/**
 * Writes what an input wants as a file, whole or not at all. The workspace is the pull request's: a link in it must not lead the
 * report, which holds text from the same pull request, to another place of the runner.
 *
 * @param path relative to the workspace, or absolute below it or below the runner's temporary folder
 * @param input that names the path
 * @returns the absolute path
 * @throws UserError where the file cannot be written there
 */
async function writeOutput(text, path, input, environment) {
    const refuse = (why) => {
        throw new errors/* UserError */.y(`input ${input}, ${JSON.stringify(path)}, cannot be written: ${why}`);
    };
    const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
    const file = (0,external_node_path_.resolve)(workspace, path);
    const allowed = [workspace, environment['RUNNER_TEMP']].filter((folder) => folder !== undefined);
    if (!allowed.some((folder) => isBelow(file, (0,external_node_path_.resolve)(folder))))
        refuse('it is outside the workspace');
    try {
        const roots = await Promise.all(allowed.map((root) => (0,promises_.realpath)(root).catch(() => (0,external_node_path_.resolve)(root))));
        const above = await (0,promises_.realpath)(await nearestFolder((0,external_node_path_.dirname)(file)));
        if (!roots.some((root) => above === root || isBelow(above, root)))
            refuse('a link leads out of the workspace');
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        const status = await (0,promises_.lstat)(file).catch(() => null);
        if (status !== null && !status.isFile())
            refuse('something else than a file is there');
        await replaceWhole(file, text);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        refuse(error instanceof Error ? error.message : String(error));
    }
    return file;
}
/** The folder itself, or the lowest above it that is there. */
async function nearestFolder(folder) {
    let above = folder;
    while (!(await (0,promises_.stat)(above).catch(() => null))?.isDirectory() && (0,external_node_path_.dirname)(above) !== above)
        above = (0,external_node_path_.dirname)(above);
    return above;
}
/** Into a file beside it, which then takes its place: a job that is cancelled leaves no half of a report to upload. */
async function replaceWhole(file, text) {
    const partial = `${file}.${process.pid}.partial`;
    try {
        await (0,promises_.rm)(partial, { force: true });
        const handle = await (0,promises_.open)(partial, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
        try {
            await handle.writeFile(text);
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(partial, file);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw error;
    }
}
function isBelow(path, folder) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
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
        ...publishedOutputs(shown),
    };
}
/** Outputs of a run that only published. */
function publishedOutputs({ commentId, checkRunId, }) {
    return {
        'comment-id': commentId === null ? '' : String(commentId),
        'check-run-id': checkRunId === null ? '' : String(checkRunId),
    };
}
/** Outputs of a run that could not decide. */
function failedOutputs() {
    return { conclusion: 'failure' };
}

// EXTERNAL MODULE: ./build/src/action/place.js + 1 modules
var place = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/action/run-git.js
var run_git = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/src/action/runner.js


/** Those that GitHub's own toolkit looks at. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
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
        proxied: PROXY_VARIABLES.some((name) => optional(name) !== null),
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

// EXTERNAL MODULE: ./build/src/action/show-result.js + 6 modules
var show_result = __webpack_require__(2715);
;// CONCATENATED MODULE: ./build/src/action/show-undecided.js



/** A sentence that a reader takes in; a longer one quotes a file. */
const SENTENCE_LENGTH = 2000;
/**
 * Says on the forge that the gate could not decide: a check run or a comment of an earlier run would go on telling a
 * verdict that nobody has reached.
 */
async function showUndecided(job, sentence) {
    const { inputs, plan, runner } = job;
    const text = (0,render_escape/* markdownText */.p7)(sentence.slice(0, SENTENCE_LENGTH));
    const summary = `### ❌ Docs readiness: the gate could not decide\n\n${text}\n`;
    return (0,show_result/* publishIfWanted */.gd)(job, {
        repository: plan.repository,
        pullRequest: plan.pullRequest,
        checkRun: inputs.checkRun === null
            ? null
            : {
                name: inputs.checkRun,
                headSha: plan.checkRunSha,
                externalId: (0,show_result/* externalId */.pP)(plan, inputs),
                conclusion: 'failure',
                title: 'Failed: the gate could not decide',
                summary,
                text: null,
                detailsUrl: runner.runUrl,
                annotations: [],
            },
        comment: inputs.comment === 'never' || plan.pullRequest === null
            ? null
            : {
                key: (0,gate_key/* gateKey */.l)(inputs),
                body: summary,
                conclusion: 'failure',
                create: inputs.comment !== 'changes',
                detailsUrl: runner.runUrl,
            },
        suggestions: null,
    });
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
    let job = null;
    try {
        const inputs = readInputs(world.environment);
        const runner = await readRunner(world.environment);
        if (runner.eventName === 'workflow_run') {
            const { publishRun } = await __webpack_require__.e(/* import() */ 7550).then(__webpack_require__.bind(__webpack_require__, 7550));
            await setOutputs(world, publishedOutputs(await publishRun(world, inputs, runner, log)));
            return 0;
        }
        job = planJob(world, inputs, runner, log);
        return await judgeAndShow(world, job);
    }
    catch (error) {
        return await run_action_fail(error, world, log, job);
    }
}
function planJob(world, inputs, runner, log) {
    const { eventName: name, repository, sha, apiUrl } = runner;
    const plan = (0,events/* planRun */.n)({ name, repository, sha, base: inputs.base, gate: inputs.gate }, runner.payload);
    const forge = (0,action_forge/* createForge */.u)(inputs.token, plan.repository, {
        apiUrl,
        proxied: runner.proxied,
        version: world.version,
        log,
        second: world.second,
    });
    return { world, inputs, runner, plan, forge, log };
}
async function judgeAndShow(world, job) {
    const { inputs, runner, log } = job;
    const root = await findRoot(runner, inputs);
    const commits = await commitsOf(job, root);
    const judged = await world.gate(await requestOf(job, root, commits));
    const result = { ...judged, notes: [...commits.notes, ...judged.notes] };
    log.info(world.render.text(result).trimEnd());
    const reportFile = await saveReport(job, result);
    const showing = { result, commits, root, place: await (0,place/* placeOf */.$)(job, root, commits) };
    await savePages(job, showing);
    const { published, summary } = await (0,show_result/* showResult */.L$)(job, showing);
    if (inputs.summary)
        await publishSummary(summary, runner.summaryFile, log);
    await setOutputs(world, resultOutputs(result.report, { ...published, reportFile }));
    return result.report.conclusion === 'failure' ? 1 : 0;
}
async function findRoot(runner, inputs) {
    const root = (0,external_node_path_.resolve)(runner.workspace, inputs.root);
    const found = await (0,promises_.stat)(root).catch(() => null);
    if (found?.isDirectory())
        return root;
    throw new errors/* UserError */.y(`input root, ${JSON.stringify(inputs.root)}, is no folder of the workspace; check the repository out before this step`);
}
async function commitsOf({ world, inputs, runner, plan, forge }, root) {
    return (0,base/* findCommits */.C)(plan.base, inputs.head, {
        git: (0,run_git/* gitIn */.u)(root, world.environment),
        credentials: inputs.token === null ? null : { serverUrl: runner.serverUrl, token: inputs.token },
        mergeBase: forge.mergeBase,
        remoteCommit: forge.commit,
        sha: runner.sha,
    });
}
async function requestOf(job, root, commits) {
    const { config, roadmap, mkdocs, gate, failOn, today } = job.inputs;
    const number = job.plan.pullRequest?.number;
    const labels = async () => (number === undefined ? [] : job.forge.labels(number));
    const remoteBase = await remoteBaseOf(job, root, commits);
    const base = remoteBase === null ? commits.base : null;
    return { root, base, head: commits.head, remoteBase, config, roadmap, mkdocs, gate, failOn, today, labels };
}
async function remoteBaseOf({ world, runner, forge, log }, root, commits) {
    const contents = commits.isBaseRemote ? await forge.contents() : null;
    if (commits.base === null || contents === null)
        return null;
    log.info(`Git cannot have the base commit ${commits.base}: its files are read through GitHub's API.`);
    const folder = await (0,folders/* folderInRepository */.Q)((0,run_git/* gitIn */.u)(root, world.environment), runner.workspace, root);
    return { commit: commits.base, folder, contents };
}
/**
 * Without a name of its own the report goes to the runner's temporary folder, because an output is too small for it;
 * nobody asked for it there, so a failure to write it is no failure of the run.
 */
async function saveReport({ world, inputs, runner, log }, result) {
    const text = `${JSON.stringify(result.report, null, 2)}\n`;
    if (inputs.reportFile !== null)
        return writeOutput(text, inputs.reportFile, 'report-file', world.environment);
    if (runner.temporaryFolder === null)
        return null;
    const file = (0,external_node_path_.resolve)(runner.temporaryFolder, `docs-readiness-${(0,gate_key/* gateKey */.l)(inputs)}.json`);
    try {
        return await writeOutput(text, file, 'report-file', world.environment);
    }
    catch (error) {
        log.debug(String(error));
        return null;
    }
}
/** The files that only somebody who asked for them needs. */
async function savePages({ world, inputs }, { result, place }) {
    const { environment, render } = world;
    const { sarifFile, htmlFile } = inputs;
    if (sarifFile !== null)
        await writeOutput(await render.sarif(result, place), sarifFile, 'sarif-file', environment);
    if (htmlFile !== null)
        await writeOutput(await render.html(result, place), htmlFile, 'html-file', environment);
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
/** @param job null where the run came to an end before it knew what it was about */
async function run_action_fail(error, world, log, job) {
    const mistake = `This is a mistake in docs-readiness-gate ${world.version}, not in your repository`;
    const sentence = error instanceof errors/* UserError */.y ? error.message : mistake;
    if (error instanceof errors/* UserError */.y)
        log.error(sentence);
    else {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.error(`${mistake}; please report it at ${issuesOf(world.environment)}: ${stack}`);
    }
    try {
        await setOutputs(world, failedOutputs());
        if (job)
            await setOutputs(world, publishedOutputs(await showUndecided(job, sentence)));
    }
    catch (furtherError) {
        log.error(`The outputs could not be set: ${String(furtherError)}`);
    }
    return 1;
}


/***/ }),

/***/ 2648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _read_start_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);


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
function gitIn(root, environment, timeLimit = TIME_LIMIT) {
    const env = (0,_read_start_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._K)(environment);
    for (const name of [...NETWORK_VARIABLES, ...CERTIFICATE_VARIABLES]) {
        const value = environment[name];
        if (value !== undefined)
            env[name] = value;
    }
    return (args, credentials) => new Promise((done) => {
        const flags = [..._read_start_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_FLAGS */ .N5, ...(credentials ? credentialFlags(credentials) : [])];
        const stdio = ['ignore', 'pipe', 'ignore', credentials ? 'pipe' : 'ignore'];
        const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...flags, ...args], { cwd: root, env, stdio: [...stdio] });
        if (credentials)
            hand(credentials, git);
        let length = 0;
        const parts = [];
        const end = (code) => {
            clearTimeout(timer);
            done({ code, stdout: Buffer.concat(parts).toString() });
        };
        const giveUp = () => {
            (0,_read_start_git_js__WEBPACK_IMPORTED_MODULE_1__/* .stop */ .ds)(git);
            end(null);
        };
        const timer = setTimeout(giveUp, timeLimit);
        git.stdout?.on('data', (part) => {
            length += part.length;
            if (length > MAX_ANSWER)
                giveUp();
            else
                parts.push(part);
        });
        git.on('error', () => end(null));
        git.on('close', end);
    });
}
/** The descriptor behind standard error, in git and in what it starts. */
const PIPE = 3;
/**
 * Lets git ask a helper for the credentials, which reads them from a pipe: the environment and the arguments of a process can
 * be read by others, and are handed on to what it starts. The empty values drop what `actions/checkout` and the machine have
 * configured: GitHub refuses a request with two authorizations. Where a system has no such pipe, git is refused as without a token.
 */
function credentialFlags({ serverUrl }) {
    const settings = [
        `http.${serverUrl}/.extraheader=`,
        'credential.helper=',
        `credential.${serverUrl}.helper=!f() { cat <&${PIPE}; }; f`,
    ];
    return settings.flatMap((setting) => ['-c', setting]);
}
function hand({ token }, git) {
    const pipe = git.stdio[PIPE];
    // Where nobody asked, nobody reads.
    pipe?.on('error', () => undefined);
    pipe?.end(`username=x-access-token\npassword=${token}\n`);
}


/***/ }),

/***/ 2715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ externalId),
  gd: () => (/* binding */ publishIfWanted),
  L$: () => (/* binding */ showResult)
});

// EXTERNAL MODULE: ./build/src/publish/limits.js
var limits = __webpack_require__(4713);
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
        title: (0,limits/* cutToLength */.gS)(title, limits/* TITLE_LENGTH */.qt),
        message: (0,limits/* cutToBytes */.zP)(message, limits/* ANNOTATION_BYTES */._K),
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

// EXTERNAL MODULE: ./build/src/publish/refusal.js
var refusal = __webpack_require__(8041);
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
    const wanted = checkRun.annotations.slice(0, limits/* MAX_ANNOTATIONS */.KE);
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
            const created = await create(octokit, repository, checkRun, wanted.slice(0, limits/* ANNOTATION_BATCH */.RX));
            const rest = wanted.slice(limits/* ANNOTATION_BATCH */.RX);
            return rest.length === 0 ? published(created) : await update(octokit, repository, checkRun, created, wanted, true);
        }
        catch (error) {
            if (!(0,refusal/* explainRefusal */.G)(error, 'check run').uncertain || attempt === ATTEMPTS)
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
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
        ...repository,
        ref: checkRun.headSha,
        check_name: checkRun.name,
        filter: 'all',
        per_page: 100,
    });
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
    return (0,refusal/* explainRefusal */.G)(error, 'check run').status === 403 && /\bapp_id\b|GitHub App that created/i.test(String(error));
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
    let present = new AnnotationSet(fresh ? wanted.slice(0, limits/* ANNOTATION_BATCH */.RX).map(toRequest) : []);
    if (!fresh && (run.output?.annotations_count ?? 0) > 0)
        present = await listAnnotations(octokit, target, wanted);
    const outdated = present.countWithout(wanted);
    for (let attempt = 1;;) {
        const batch = present.missing(wanted).slice(0, limits/* ANNOTATION_BATCH */.RX);
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
            if (batch.length === 0 || !(0,refusal/* explainRefusal */.G)(error, 'check run').uncertain || attempt === ATTEMPTS)
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
        if ((0,refusal/* explainRefusal */.G)(error, 'check run').uncertain)
            throw error;
        return new AnnotationSet(wanted.map(toRequest));
    }
}
function outputOf(checkRun, outdated, annotations) {
    const link = `[The run’s page](${checkRun.detailsUrl})`;
    const left = checkRun.annotations.length - limits/* MAX_ANNOTATIONS */.KE;
    const remarks = [
        left > 0 ? `\n\n_${left} more findings are not annotated._ ${link}` : '',
        outdated > 0
            ? `\n\n_Annotations of an earlier run on this commit that hold no more: ${outdated}. GitHub has no way to remove them._`
            : '',
    ].join('');
    return {
        title: (0,limits/* cutToLength */.gS)(checkRun.title, limits/* TITLE_LENGTH */.qt),
        summary: (0,limits/* fitToBytes */.u8)(checkRun.summary, limits/* CHECK_TEXT_BYTES */.tn, link) + remarks,
        ...(checkRun.text === null ? {} : { text: (0,limits/* fitToBytes */.u8)(checkRun.text, limits/* CHECK_TEXT_BYTES */.tn, link) }),
        ...(annotations.length === 0 ? {} : { annotations: annotations.map(toRequest) }),
    };
}
function published(run) {
    return { id: run.id, author: run.app?.slug ? `${run.app.slug}[bot]` : null };
}

// EXTERNAL MODULE: ./build/src/publish/comment.js
var publish_comment = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/src/publish/pull-request.js
var pull_request = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/src/publish/suggestions.js
var publish_suggestions = __webpack_require__(1428);
;// CONCATENATED MODULE: ./build/src/publish/publish.js





const NOTHING = { checkRunId: null, commentId: null };
/**
 * Shows a run's result on the forge, one request after the other. Never throws and never changes the verdict: what is
 * refused is named in one notice. Nothing is published over a pull request that has moved on.
 */
async function publish(publication, octokit, log) {
    const { repository, pullRequest, checkRun, comment, suggestions } = publication;
    const refusals = [];
    const attempt = async (channel, action) => {
        try {
            return await action();
        }
        catch (error) {
            log.debug(`${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
            refusals.push((0,refusal/* explainRefusal */.G)(error, channel));
            return null;
        }
    };
    let live = null;
    if (pullRequest !== null) {
        live = await attempt('pull request', () => (0,pull_request/* readPullRequest */.D)(octokit, repository, pullRequest.number));
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
        commentDone = await attempt('comment', () => (0,publish_comment/* publishComment */.p8)(octokit, repository, { ...comment, pullRequest: number }, checkRunDone?.author ?? null, mayExist));
    }
    if (suggestions && pullRequest && live) {
        const request = { ...suggestions, pullRequest: pullRequest.number, headSha: pullRequest.headSha };
        const author = checkRunDone?.author ?? null;
        const refused = await attempt('suggestions', () => (0,publish_suggestions/* publishSuggestions */.RA)(octokit, repository, request, author));
        if (refused)
            log.notice(`GitHub has refused ${refused} of the suggestions; the findings in the comment have them all.`);
    }
    if (refusals.length > 0)
        log.notice((0,refusal/* describeRefusals */.l)(refusals, pullRequest?.readOnlyToken ?? false));
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

// EXTERNAL MODULE: ./build/src/publish/hunks.js
var hunks = __webpack_require__(1216);
;// CONCATENATED MODULE: ./build/src/action/changed-first.js

/** Files that are asked for: annotations of many findings stand in one roadmap and a few documents. */
const MAX_FILES = 20;
/**
 * The annotations on lines that the change touches, before the others; otherwise in their order. A runner shows only
 * some, and the author's own lines say the most.
 *
 * @param paths of annotations are relative to the folder that git runs in
 */
async function changedFirst(annotations, commits, git) {
    const { base, head } = commits;
    if (base === null || head === null)
        return annotations;
    const changed = new Map();
    for (const path of [...new Set(annotations.map((annotation) => annotation.path))].slice(0, MAX_FILES)) {
        changed.set(path, await changedLines(path, base, head, git));
    }
    const isChanged = ({ path, startLine }) => changed.get(path)?.has(startLine) ?? false;
    return [...annotations.filter(isChanged), ...annotations.filter((annotation) => !isChanged(annotation))];
}
/** Lines of the file in head that base does not have; none where git cannot say. */
async function changedLines(path, base, head, git) {
    const options = ['-r', '-p', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
    const { code, stdout } = await git(['diff-tree', ...options, base, head, '--', `:(literal)${path}`]);
    return new Set(code === 0 ? (0,hunks/* shownLines */.k)(stdout).keys() : []);
}

// EXTERNAL MODULE: ./build/src/action/folders.js
var folders = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/src/action/gate-key.js
var gate_key = __webpack_require__(9819);
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

// EXTERNAL MODULE: ./build/src/action/run-git.js
var run_git = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/src/action/show-result.js







/**
 * Shows a result wherever the inputs want it: check run, comment and suggestions on the forge, and annotations in the
 * job's log where no check run carries them.
 *
 * @returns what was published, and the job summary for whoever writes it
 */
async function showResult(job, showing) {
    const { world, inputs, runner, plan, log } = job;
    const { result, commits, root, place } = showing;
    const { folder } = place;
    const git = (0,run_git/* gitIn */.u)(root, world.environment);
    const summary = world.render.summary(result, place);
    const annotations = inputs.annotations ? world.render.annotations(result) : [];
    const inRepository = below(folder, annotations);
    const proposal = await propose(job, showing, folder);
    const published = await publishIfWanted(job, {
        repository: plan.repository,
        pullRequest: plan.pullRequest,
        checkRun: checkRunOf(job, showing, summary, await alignAnnotations(inRepository, commits.head, plan.checkRunSha, git)),
        comment: commentOf(job, showing, proposal),
        suggestions: proposal === null || proposal.suggestions.length === 0 ? null : { ...proposal, key: (0,gate_key/* gateKey */.l)(inputs) },
    });
    if (published.checkRunId === null && plan.event !== 'workflow_run') {
        // The runner knows paths from the workspace on, which need not be the repository's root.
        const sorted = await changedFirst(annotations, commits, git);
        const inWorkspace = below((0,folders/* workspaceFolder */.i)(runner.workspace, root), sorted);
        log.commands(world.render.annotationCommands(inWorkspace));
    }
    return { published, summary };
}
/** Null where edits are not wanted, or nothing is to be edited. */
async function propose(job, showing, folder) {
    const { inputs, plan } = job;
    if (!inputs.suggestions || plan.event !== 'pull_request')
        return null;
    const { readProposal } = await Promise.all(/* import() */[__webpack_require__.e(2901), __webpack_require__.e(3478)]).then(__webpack_require__.bind(__webpack_require__, 3478));
    return readProposal(job, showing, folder);
}
function checkRunOf({ inputs, plan }, { result, place }, summary, annotations) {
    if (inputs.checkRun === null)
        return null;
    return {
        name: inputs.checkRun,
        headSha: plan.checkRunSha,
        externalId: externalId(plan, inputs),
        conclusion: shownConclusion(plan, result),
        title: checkRunTitle(result),
        summary,
        text: null,
        detailsUrl: place.runUrl,
        annotations,
    };
}
/** Tells this gate's check run from others; the same in every run of this gate. */
function externalId(plan, inputs) {
    return `docs-readiness-gate/${(0,gate_key/* gateKey */.l)(inputs)}/${plan.pullRequest?.number ?? plan.event}`;
}
/** A stranger's report may say anything, so that none of its check runs is green. */
function shownConclusion({ event }, { report: { conclusion } }) {
    return event === 'workflow_run' && conclusion === 'success' ? 'neutral' : conclusion;
}
function commentOf({ world, inputs, plan }, { result, place }, proposal) {
    if (inputs.comment === 'never' || plan.pullRequest === null)
        return null;
    return {
        key: (0,gate_key/* gateKey */.l)(inputs),
        body: world.render.comment(result, place, proposal?.patch ?? null),
        conclusion: result.report.conclusion,
        create: wantsComment(inputs.comment, result),
        detailsUrl: place.runUrl,
    };
}
/** Publishes what there is; without a token nothing, and a notice says so. */
async function publishIfWanted({ forge, log }, publication) {
    const nothing = { checkRunId: null, commentId: null };
    const { checkRun, comment, suggestions } = publication;
    if (checkRun === null && comment === null && suggestions === null)
        return nothing;
    const octokit = await forge.octokit();
    if (octokit)
        return publish(publication, octokit, log);
    log.notice('Not published: no check run and no comment without the input github-token. The verdict does not depend on it.');
    return nothing;
}
function below(folder, annotations) {
    if (folder === '')
        return annotations;
    const moved = [];
    for (const annotation of annotations)
        moved.push({ ...annotation, path: folder + annotation.path });
    return moved;
}


/***/ }),

/***/ 7858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Compares by code point, as git and Python do. JavaScript's own `<` compares UTF-16 units, which differ where a
 * character outside the basic plane meets one above U+D7FF.
 */
function byCodePoint(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a === b)
            continue;
        return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
    }
    return left.length - right.length;
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}


/***/ }),

/***/ 9115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** Whether a text is a real day of the calendar, as `YYYY-MM-DD`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 8676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   p8: () => (/* binding */ publishComment)
/* harmony export */ });
/* unused harmony export markerOf */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4713);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8041);


/** The login that the token of a workflow comments under. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** Attempts to create, each after a look at what is there. */
const ATTEMPTS = 2;
/**
 * Writes, updates or leaves the gate's comment. It is known by its marker and its author: anybody can copy a marker.
 * GitHub has no lock, so that two runs may create one each; the oldest stays and the others go, for all of them. Where the verdict gets
 * worse a new one takes the place of the old: an edit notifies nobody.
 *
 * @param author the login that the token comments under, where it is known
 * @param mayExist false where the pull request is known to have no comment: nothing needs to be looked for
 *
 * Throws what the client throws.
 */
async function publishComment(octokit, repository, comment, author, mayExist) {
    const marker = markerOf(comment.key, comment.conclusion);
    const link = `[The run’s page](${comment.detailsUrl})`;
    const body = `${marker}\n${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .fitToBytes */ .u8)(comment.body, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_BYTES */ .GJ - marker.length - 1, link)}`;
    const find = () => findOwn(octokit, repository, comment, author);
    const found = mayExist ? await find() : [];
    // Where another run has told of the failure meanwhile, its comment is the one to keep, for all runs of the race.
    const failing = found.filter((old) => saysFailure(old, comment));
    const isWorse = comment.conclusion === 'failure' && failing.length === 0;
    if (found.length > 0 && !isWorse) {
        const inOrder = comment.conclusion === 'failure' ? [...new Set([...failing, ...found])] : found;
        return keepFirst(octokit, repository, inOrder, body);
    }
    if (found.length === 0 && !comment.create)
        return { id: null, did: 'nothing' };
    const known = new Set(found.map(({ id }) => id));
    const findNew = async () => (await find()).filter(({ id }) => !known.has(id));
    const outcome = await createComment(octokit, repository, { ...comment, body }, findNew);
    // Only now: a comment that could not be created leaves the old one.
    for (const id of known)
        await remove(octokit, repository, id);
    return outcome;
}
/** Creates a comment once, whatever becomes of the answer, and looks for those that another run has created meanwhile. */
async function createComment(octokit, repository, { pullRequest, body }, findNew) {
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
            const all = await findNew();
            const kept = all.length > 1 ? await keepFirst(octokit, repository, all, body) : null;
            return { id: kept?.id ?? data.id, did: 'created' };
        }
        catch (error) {
            if (!(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(error, 'comment').uncertain || attempt === ATTEMPTS)
                throw error;
            const made = await findNew();
            if (made.length > 0)
                return keepFirst(octokit, repository, made, body);
        }
    }
}
/** The line that a gate's comment begins with. GitHub does not show it. */
function markerOf(key, conclusion) {
    return `${markerStart(key)}${conclusion} -->`;
}
function markerStart(key) {
    return `<!-- docs-readiness-gate:${key} `;
}
/** Whether a comment tells a failure. */
function saysFailure({ body }, { key }) {
    return body?.startsWith(markerOf(key, 'failure')) ?? false;
}
/** This gate's comments, the oldest first, as GitHub lists them. */
async function findOwn(octokit, repository, { pullRequest, key }, author) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: pullRequest,
        per_page: 100,
    });
    const marked = comments.filter(({ body }) => body?.startsWith(markerStart(key)));
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
async function keepFirst(octokit, repository, own, body) {
    const [first, ...duplicates] = own;
    if (!first)
        return { id: null, did: 'nothing' };
    // GitHub may hand back other line ends than it was given.
    const unchanged = first.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
    if (!unchanged)
        await octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
    for (const { id } of duplicates)
        await remove(octokit, repository, id);
    return { id: first.id, did: unchanged ? 'unchanged' : 'updated' };
}
/** The other run of a race may have been faster. */
async function remove(octokit, repository, id) {
    try {
        await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(error, 'comment').status !== 404)
            throw error;
    }
}


/***/ }),

/***/ 1216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findShown),
/* harmony export */   k: () => (/* binding */ shownLines)
/* harmony export */ });
/**
 * The lines of a file after a change that its diff shows, number → text. GitHub takes comments on these lines only.
 *
 * @param patch hunks as in a unified diff, without the header of the file
 */
function shownLines(patch) {
    const shown = new Map();
    let next = null;
    for (const line of patch.split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (header)
            next = Number(header[1]);
        else if (next !== null && (line.startsWith(' ') || line.startsWith('+'))) {
            shown.set(next, line.slice(1));
            next += 1;
        }
    }
    return shown;
}
/** The number of the shown line that has this text, the nearest to where it is expected; null where there is none. */
function findShown(shown, text, expected) {
    let nearest = null;
    for (const [number, line] of shown) {
        if (line.replace(/\r$/, '') !== text)
            continue;
        if (nearest === null || Math.abs(number - expected) < Math.abs(nearest - expected))
            nearest = number;
    }
    return nearest;
}


/***/ }),

/***/ 4713:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   RX: () => (/* binding */ ANNOTATION_BATCH),
/* harmony export */   _K: () => (/* binding */ ANNOTATION_BYTES),
/* harmony export */   gS: () => (/* binding */ cutToLength),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tn: () => (/* binding */ CHECK_TEXT_BYTES),
/* harmony export */   u8: () => (/* binding */ fitToBytes),
/* harmony export */   zP: () => (/* binding */ cutToBytes)
/* harmony export */ });
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


/***/ }),

/***/ 8342:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
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
/**
 * The number of the open pull request with exactly this head; null where there is none, or more than one. A number in
 * an artifact proves nothing, and the event has none for a fork. Throws what the client throws.
 */
async function findPullRequest(octokit, repository, head) {
    const [owner = ''] = head.repository.split('/');
    const { data } = await octokit.rest.pulls.list({
        ...repository,
        state: 'open',
        head: `${owner}:${head.branch}`,
        per_page: 100,
    });
    const matching = data.filter((pull) => {
        const name = pull.head.repo?.full_name;
        return pull.head.sha === head.sha && pull.head.ref === head.branch && name === head.repository;
    });
    return matching.length === 1 ? (matching[0]?.number ?? null) : null;
}


/***/ }),

/***/ 8041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   l: () => (/* binding */ describeRefusals)
/* harmony export */ });
/** What a workflow must grant, by channel. */
const PERMISSION = {
    'check run': 'checks: write',
    'pull request': 'pull-requests: read',
    comment: 'pull-requests: write',
    suggestions: 'pull-requests: write',
    contents: 'contents: read',
    artifact: 'actions: read',
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


/***/ }),

/***/ 1428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ MAX_SUGGESTIONS),
/* harmony export */   Fe: () => (/* binding */ readShownLines),
/* harmony export */   RA: () => (/* binding */ publishSuggestions)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8676);
/* harmony import */ var _hunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1216);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8041);



/** As reviewdog has it (service/github/github.go): more comments at once are noise. */
const MAX_SUGGESTIONS = 30;
/** The most files of a pull request that GitHub lists. */
const MAX_LISTED_PAGES = 30;
/**
 * The shown lines of files of a pull request, by path. A file that GitHub shows no diff of (too large, or beyond the
 * list's end) is left out, and one that the pull request does not change. Throws what the client throws.
 */
async function readShownLines(octokit, repository, pullRequest, paths) {
    const found = new Map();
    const wanted = new Set(paths);
    for (let page = 1; page <= MAX_LISTED_PAGES && wanted.size > 0; page++) {
        const { data } = await octokit.rest.pulls.listFiles({
            ...repository,
            pull_number: pullRequest,
            per_page: 100,
            page,
        });
        for (const { filename, patch } of data) {
            if (wanted.delete(filename) && patch !== undefined)
                found.set(filename, (0,_hunks_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLines */ .k)(patch));
        }
        if (data.length < 100)
            break;
    }
    return found;
}
/**
 * Posts what was not posted yet, in one review. GitHub refuses a review as a whole for one bad comment; then each goes
 * alone. Never approves and never requests changes.
 *
 * Throws what the client throws.
 * @returns how many GitHub has refused
 */
async function publishSuggestions(octokit, repository, request, author) {
    const target = { ...repository, pull_number: request.pullRequest };
    let waiting = await withoutPosted(octokit, repository, request, author);
    if (waiting.length === 0)
        return 0;
    try {
        await octokit.rest.pulls.createReview({
            ...target,
            commit_id: request.headSha,
            event: 'COMMENT',
            body: 'Statuses of the roadmap that differ from its documents, as edits to commit with one click.',
            comments: waiting.map((suggestion) => commentOf(suggestion, request.key)),
        });
        return 0;
    }
    catch (error) {
        const { status, uncertain } = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .G)(error, 'suggestions');
        if (status !== 422 && !uncertain)
            throw error;
        if (uncertain)
            waiting = await withoutPosted(octokit, repository, request, author);
    }
    let refused = 0;
    for (const suggestion of waiting) {
        try {
            const comment = commentOf(suggestion, request.key);
            await octokit.rest.pulls.createReviewComment({ ...target, commit_id: request.headSha, ...comment });
        }
        catch (error) {
            if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .G)(error, 'suggestions').status !== 422)
                throw error;
            refused += 1;
        }
    }
    return refused;
}
async function withoutPosted(octokit, repository, { pullRequest, key, suggestions }, author) {
    const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
        ...repository,
        pull_number: pullRequest,
        per_page: 100,
    });
    const marked = comments.filter(({ body }) => suggestions.some(({ fingerprint }) => body.includes(markerOf(key, fingerprint))));
    // Anybody can copy a marker.
    const login = marked.length === 0 ? null : await (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLogin */ .C4)(octokit, marked, author);
    const own = marked.filter(({ user }) => user?.login === login);
    return suggestions.filter(({ fingerprint }) => !own.some(({ body }) => body.includes(markerOf(key, fingerprint))));
}
function commentOf({ path, line, body, fingerprint }, key) {
    return { path, line, side: 'RIGHT', body: `${body}\n\n${markerOf(key, fingerprint)}` };
}
function markerOf(key, fingerprint) {
    return `<!-- docs-readiness-gate:${key}:${fingerprint} -->`;
}


/***/ }),

/***/ 8784:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ MAX_FOLDER_BYTES),
/* harmony export */   Ip: () => (/* binding */ MAX_LINKED_ENTRIES),
/* harmony export */   Kb: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   dL: () => (/* binding */ MAX_LINK_HOPS),
/* harmony export */   gB: () => (/* binding */ MAX_ANSWER_BYTES),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   oB: () => (/* binding */ MAX_LISTED_ENTRIES)
/* harmony export */ });
/**
 * The largest file that is read, in bytes. The largest hand-written page in a survey of public MkDocs sites is under
 * 1 MiB; a changelog of ten years is about 2 MiB. What is larger is generated, and no reader judges it.
 */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Files of one question together, in bytes: what one answer may hold in memory. The documents' own batches are smaller. */
const MAX_ANSWER_BYTES = 512 * 1024 * 1024;
/** The largest tree object of git that is read, in bytes: a folder of a million files with ordinary names. */
const MAX_FOLDER_BYTES = 64 * 1024 * 1024;
/** How many symbolic links in a row are followed, as in Linux (`ELOOP` after 40). */
const MAX_LINK_HOPS = 40;
/** The longest path, as in Linux (`PATH_MAX`): no system can check a longer one out, and depth costs its square. */
const MAX_PATH_LENGTH = 4096;
/**
 * Files and folders that a tree may hold below a folder. The largest public repositories hold half as many; git's objects
 * can name any number with a few bytes, because a folder may stand in others many times.
 */
const MAX_LISTED_ENTRIES = 1_000_000;
/**
 * Files and folders that are reached through links. Linked folders that hold links multiply: of twenty folders, each with
 * two links to the next, a million paths come. A site links some folders of hundreds of files.
 */
const MAX_LINKED_ENTRIES = 20_000;


/***/ }),

/***/ 186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Listing)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7858);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);



/** The files below a folder, as they are found; a tree that would never end is refused. */
class Listing {
    #folder;
    #files = [];
    #entries = 0;
    #linked = 0;
    constructor(folder) {
        this.#folder = folder === '' ? 'the judged folder' : `the folder ${folder}`;
    }
    /**
     * Counts a file or a folder.
     * @throws {UserError} where there are too many, or it lies too deep.
     */
    count(path, isLinked) {
        this.#entries += 1;
        if (isLinked)
            this.#linked += 1;
        if (this.#entries > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LISTED_ENTRIES */ .oB)
            this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LISTED_ENTRIES */ .oB} files and folders`, 'name a narrower docs_dir');
        if (this.#linked > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINKED_ENTRIES */ .Ip)
            this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINKED_ENTRIES */ .Ip} files and folders behind symbolic links`, 'remove links to folders');
        if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH_LENGTH */ .Kb)
            this.#refuse(`a path of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH_LENGTH */ .Kb} characters`, 'nest folders less deep');
    }
    /** Counts a file and keeps it. */
    add(path, isLinked) {
        this.count(path, isLinked);
        this.#files.push(path);
    }
    /** In code-point order. */
    sorted() {
        return this.#files.sort(_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H);
    }
    #refuse(what, remedy) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${this.#folder} has ${what}, and is not listed; ${remedy}`);
    }
}


/***/ }),

/***/ 9503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   N5: () => (/* binding */ GIT_FLAGS),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   ds: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


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
/**
 * Starts git in `root`. A missing git shows as the event `error`.
 * @throws {UserError} where the machine has no file handles left for its pipes
 */
function startGit(root, args, environment) {
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GIT_FLAGS, ...args], { cwd: root, env: gitEnvironment(environment) });
    // Against its type, Node gives a process without pipes then.
    if (git.stdout)
        return git;
    git.on('error', () => undefined);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git could not be started: this machine has no file handles left; run again when it has');
}
/** Ends a process for good. What it has started may hold its pipes, and would keep this process waiting for it. */
function stop(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    child.unref();
}


/***/ })

};
