"use strict";
exports.id = 4381;
exports.ids = [
    4381
];
exports.modules = {
    8974: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>planRun,
            _: ()=>repositoryOf
        });
        var errors = __webpack_require__(6595);
        ;
        const EVENT_TABLE = [
            {
                event: 'pull_request',
                head: 'the merge commit that `actions/checkout` checks out',
                base: 'the first parent of the merge commit; for another checkout the merge base',
                gate: 'new',
                checkRunOn: '`pull_request.head.sha`',
                comment: true
            },
            {
                event: 'merge_group',
                head: 'the commit of the merge queue',
                base: '`merge_group.base_sha`',
                gate: 'new',
                checkRunOn: '`merge_group.head_sha`',
                comment: false
            },
            {
                event: 'push',
                head: 'the pushed commit',
                base: 'none; with `gate: new` the commit before the push, for a new branch or a force push else the default branch',
                gate: 'all',
                checkRunOn: '`github.sha`',
                comment: false
            },
            {
                event: 'schedule',
                head: 'the default branch',
                base: 'none',
                gate: 'all',
                checkRunOn: '`github.sha`',
                comment: false
            },
            {
                event: 'workflow_dispatch',
                head: 'the chosen branch',
                base: 'none',
                gate: 'all',
                checkRunOn: '`github.sha`',
                comment: false
            },
            {
                event: 'workflow_run',
                head: 'nothing: the report of a run that could not write is published',
                base: 'nothing',
                gate: null,
                checkRunOn: '`workflow_run.head_sha`',
                comment: true
            }
        ];
        var action_payload = __webpack_require__(4075);
        ;
        function planRun(context, payload) {
            const event = supportedEvent(context.name);
            const named = context.base === null ? null : {
                kind: 'revision',
                revision: context.base
            };
            const common = {
                event,
                repository: repositoryOf(context.repository)
            };
            if (event === 'pull_request') {
                const headSha = required(event, 'pull_request.head.sha', (0, action_payload.du)(payload, 'pull_request', 'head', 'sha'));
                const baseSha = required(event, 'pull_request.base.sha', (0, action_payload.du)(payload, 'pull_request', 'base', 'sha'));
                const number = required(event, 'pull_request.number', (0, action_payload.tk)(payload, 'pull_request', 'number'));
                const pullRequest = {
                    number,
                    headSha,
                    readOnlyToken: hasReadOnlyToken(context.repository, payload)
                };
                return {
                    ...common,
                    base: named ?? {
                        kind: 'pull-request',
                        headSha,
                        baseSha
                    },
                    checkRunSha: headSha,
                    pullRequest
                };
            }
            if (event === 'merge_group') {
                const headSha = required(event, 'merge_group.head_sha', (0, action_payload.du)(payload, 'merge_group', 'head_sha'));
                const baseSha = required(event, 'merge_group.base_sha', (0, action_payload.du)(payload, 'merge_group', 'base_sha'));
                return {
                    ...common,
                    base: named ?? {
                        kind: 'commit',
                        commit: baseSha
                    },
                    checkRunSha: headSha,
                    pullRequest: null
                };
            }
            const unnamed = event === 'push' && context.gate === 'new' ? beforePush(payload) : {
                kind: 'none'
            };
            return {
                ...common,
                base: named ?? unnamed,
                checkRunSha: runSha(context.sha),
                pullRequest: null
            };
        }
        function repositoryOf(name) {
            const [owner, repo, more] = name.split('/');
            if (owner && repo && more === undefined) return {
                owner,
                repo
            };
            throw new errors.y(`GITHUB_REPOSITORY is ${JSON.stringify(name)}, expected owner/name`);
        }
        function supportedEvent(name) {
            const row = EVENT_TABLE.find(({ event, gate })=>event === name && gate !== null);
            if (row) return row.event;
            if (name === 'pull_request_target') {
                throw new errors.y("docs-readiness-gate does not run on pull_request_target: it would read a stranger\u2019s files with a token that can write; use on: pull_request, where the verdict needs no more than contents: read");
            }
            const events = EVENT_TABLE.map(({ event })=>event).join(', ');
            throw new errors.y(`docs-readiness-gate does not run on the event ${JSON.stringify(name)}; use one of ${events}`);
        }
        function hasReadOnlyToken(repository, payload) {
            const headRepository = (0, action_payload.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
            return headRepository !== repository || (0, action_payload.$6)(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]';
        }
        function beforePush(payload) {
            const branch = (0, action_payload.$6)(payload, 'repository', 'default_branch');
            const onDefault = branch !== null && (0, action_payload.$6)(payload, 'ref') === `refs/heads/${branch}`;
            return {
                kind: 'before-push',
                before: (0, action_payload.du)(payload, 'before'),
                defaultBranch: onDefault ? null : branch
            };
        }
        function runSha(sha) {
            if ((0, action_payload.jh)(sha)) return sha;
            throw new errors.y(`GITHUB_SHA is ${JSON.stringify(sha)}, expected a full commit id`);
        }
        function required(event, key, value) {
            if (value !== null) return value;
            throw new errors.y(`the payload of the event ${event} (GITHUB_EVENT_PATH) has no usable ${key}`);
        }
    }),
    4500: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>folderInRepository,
            i: ()=>workspaceFolder
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        function workspaceFolder(workspace, root) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
            return path === '' ? '' : `${path}/`;
        }
        async function folderInRepository(git, workspace, root) {
            const { code, stdout } = await git([
                'rev-parse',
                '--show-prefix'
            ]);
            return code === 0 ? stdout.replace(/\n$/, '') : workspaceFolder(workspace, root);
        }
    }),
    2313: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>createForge
        });
        var refusal = __webpack_require__(3270);
        ;
        async function readMergeBase(octokit, repository, one, other, log) {
            try {
                const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                    ...repository,
                    basehead: `${one}...${other}`,
                    per_page: 1
                });
                return data.merge_base_commit.sha;
            } catch (error) {
                log.debug(`merge base of ${one} and ${other}: ${(0, refusal.G)(error, 'pull request').reason}`);
                return null;
            }
        }
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_http_ = __webpack_require__(7067);
        var external_node_https_ = __webpack_require__(4708);
        var consumers_ = __webpack_require__(8321);
        ;
        const MAX_REDIRECTS = 5;
        const PRIVATE = [
            'authorization',
            'cookie'
        ];
        async function httpFetch(url, request) {
            let { method, headers, body } = request;
            let address = new URL(url);
            for(let redirects = 0;; redirects++){
                const answer = await send(address, {
                    method,
                    headers,
                    body,
                    signal: request.signal
                });
                const status = answer.statusCode ?? 0;
                const location = answer.headers.location;
                if (![
                    301,
                    302,
                    303,
                    307,
                    308
                ].includes(status) || location === undefined) return responseOf(answer, address);
                answer.resume();
                if (redirects === MAX_REDIRECTS) throw new Error(`more than ${MAX_REDIRECTS} redirects`);
                const next = new URL(location, address);
                if (next.protocol !== 'https:' && next.protocol !== address.protocol) throw new Error(`a redirect from ${address.protocol} to ${next.protocol}`);
                if (next.origin !== address.origin) headers = without(headers, PRIVATE);
                if (status < 307 && method !== 'HEAD' && method !== 'GET') {
                    method = 'GET';
                    body = undefined;
                    headers = without(headers, [
                        'content-type',
                        'content-length'
                    ]);
                }
                address = next;
            }
        }
        function send(address, { method, headers, body, signal }) {
            return new Promise((answered, failed)=>{
                const request = address.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
                const sent = request(address, {
                    method,
                    headers: {
                        ...headers
                    },
                    ...signal && {
                        signal
                    }
                }, answered);
                sent.on('error', (error)=>failed(signal?.aborted ? signal.reason : error));
                sent.end(body);
            });
        }
        function responseOf(answer, address) {
            const headers = Object.entries(answer.headers).map(([name, value = ''])=>[
                    name,
                    [
                        value
                    ].flat().join(', ')
                ]);
            return {
                status: answer.statusCode ?? 0,
                statusText: answer.statusMessage ?? '',
                url: address.href,
                headers: new Map(headers),
                body: answer,
                text: ()=>(0, consumers_.text)(answer),
                arrayBuffer: ()=>(0, consumers_.arrayBuffer)(answer)
            };
        }
        function without(headers, names) {
            return Object.fromEntries(Object.entries(headers).filter(([name])=>!names.includes(name.toLowerCase())));
        }
        ;
        const BUDGET = 90_000;
        const REQUEST_LIMIT = 20_000;
        const API_VERSION = '2022-11-28';
        const FINAL_STATUSES = [
            400,
            401,
            403,
            404,
            409,
            410,
            422,
            429,
            451
        ];
        async function connect(connection) {
            const { token, apiUrl, proxied = false, version, log, budget = BUDGET, second = 1000 } = connection;
            const [{ Octokit }, { restEndpointMethods }, { paginateRest }, { retry }, { throttling }] = await Promise.all([
                __webpack_require__.e(4730).then(__webpack_require__.bind(__webpack_require__, 4730)),
                __webpack_require__.e(9210).then(__webpack_require__.bind(__webpack_require__, 9210)),
                __webpack_require__.e(3779).then(__webpack_require__.bind(__webpack_require__, 3779)),
                Promise.all([
                    __webpack_require__.e(3251),
                    __webpack_require__.e(9735)
                ]).then(__webpack_require__.bind(__webpack_require__, 9735)),
                Promise.all([
                    __webpack_require__.e(3251),
                    __webpack_require__.e(6856)
                ]).then(__webpack_require__.bind(__webpack_require__, 6856))
            ]);
            const deadline = Date.now() + budget;
            const mayWait = (seconds, _options, _octokit, attempts)=>{
                const willWait = attempts < 2 && Date.now() + seconds * 1000 < deadline;
                log.info(`GitHub's rate limit: ${willWait ? `waiting ${seconds} s` : `not waiting ${seconds} s`}`);
                return willWait;
            };
            const manners = (octokit)=>{
                octokit.hook.before('request', (options)=>{
                    options.headers['x-github-api-version'] = API_VERSION;
                    const left = deadline - Date.now();
                    const signal = AbortSignal.timeout(Math.max(1, Math.min(left, REQUEST_LIMIT)));
                    const isFinal = options.method === 'POST' || left <= 0;
                    options.request = {
                        ...options.request,
                        signal,
                        ...isFinal ? {
                            retries: 0
                        } : {}
                    };
                });
                octokit.hook.error('request', (error)=>{
                    if (isWaitingAnswer(error)) error.message += ' (secondary rate limit)';
                    throw error;
                });
            };
            const groups = second === 1000 ? {} : {
                write: pace(second),
                notifications: pace(second)
            };
            const debug = (message)=>log.debug(message);
            const options = {
                userAgent: `docs-readiness-gate/${version}`,
                retry: {
                    doNotRetry: FINAL_STATUSES,
                    retries: 2,
                    retryAfterBaseValue: second
                },
                throttle: {
                    id: (0, external_node_crypto_.randomUUID)(),
                    onRateLimit: mayWait,
                    onSecondaryRateLimit: mayWait,
                    retryAfterBaseValue: second,
                    ...groups
                },
                log: {
                    debug,
                    info: debug,
                    warn: debug,
                    error: debug
                },
                ...apiUrl === null ? {} : {
                    baseUrl: apiUrl
                },
                request: {
                    fetch: proxied ? await fetchByProxy() : httpFetch
                },
                auth: token
            };
            const Client = Octokit.plugin(restEndpointMethods, paginateRest, manners, retry, throttling);
            return new Client(options);
        }
        async function fetchByProxy() {
            const { defaults } = await Promise.all([
                __webpack_require__.e(9210),
                __webpack_require__.e(4730),
                __webpack_require__.e(7176)
            ]).then(__webpack_require__.bind(__webpack_require__, 7176));
            return defaults.request?.['fetch'];
        }
        function isWaitingAnswer(error) {
            if (!('status' in error) || error.status !== 429 && error.status !== 403) return false;
            const response = 'response' in error ? error.response : undefined;
            return response?.headers?.['retry-after'] !== undefined && !/\bsecondary rate\b/i.test(error.message);
        }
        function pace(interval) {
            let free = 0;
            const schedule = async ()=>{
                const wait = Math.max(0, free - Date.now());
                free = Date.now() + wait + interval;
                if (wait > 0) await new Promise((done)=>setTimeout(done, wait));
            };
            return {
                key: ()=>({
                        schedule
                    })
            };
        }
        var pull_request = __webpack_require__(6651);
        ;
        const FILES_PER_QUESTION = 100;
        const BYTES_PER_QUESTION = 2_000_000;
        const MAX_SINGLE_FILES = 100;
        const MAX_TEXT_BYTES = 400_000;
        async function readCommit(octokit, repository, revision) {
            const ref = revision.replace(/^refs\//, '');
            const { data } = await octokit.rest.repos.getCommit({
                ...repository,
                ref,
                per_page: 1
            });
            return {
                id: data.sha,
                parents: data.parents.map(({ sha })=>sha)
            };
        }
        function repositoryContents(octokit, repository) {
            return {
                async tree (id, recursive) {
                    const { data } = await octokit.rest.git.getTree({
                        ...repository,
                        tree_sha: id,
                        ...recursive ? {
                            recursive: '1'
                        } : {}
                    });
                    const entries = data.tree.map(({ path, mode, sha, size })=>({
                            path,
                            mode,
                            id: sha,
                            size: size ?? null
                        }));
                    return {
                        entries,
                        truncated: data.truncated
                    };
                },
                async blobs (files) {
                    const found = new Map();
                    for (const question of questions(files.filter(({ size })=>size <= MAX_TEXT_BYTES))){
                        for (const [id, bytes] of (await readTexts(octokit, repository, question)))found.set(id, bytes);
                    }
                    const left = files.filter(({ id })=>!found.has(id));
                    if (left.length > MAX_SINGLE_FILES) throw new Error(`${left.length} files are too large, or no text, to be asked for together`);
                    for (const { id } of left){
                        const { data } = await octokit.rest.git.getBlob({
                            ...repository,
                            file_sha: id
                        });
                        const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
                        if (bytes.length !== data.size) throw new Error(`GitHub has given ${bytes.length} of ${data.size} bytes of ${id}`);
                        found.set(id, bytes);
                    }
                    return found;
                }
            };
        }
        function questions(files) {
            const all = [];
            let bytes = 0;
            for (const file of files){
                const last = all.at(-1);
                if (last && last.length < FILES_PER_QUESTION && bytes + file.size <= BYTES_PER_QUESTION) last.push(file);
                else {
                    all.push([
                        file
                    ]);
                    bytes = 0;
                }
                bytes += file.size;
            }
            return all;
        }
        async function readTexts(octokit, repository, files) {
            const variables = files.map((_, index)=>`$o${index}: GitObjectID!`).join(', ');
            const objects = files.map((_, index)=>`b${index}: object(oid: $o${index}) { ... on Blob { text isTruncated isBinary } }`);
            const query = `query($owner: String!, $repo: String!, ${variables}) {
  repository(owner: $owner, name: $repo) { ${objects.join(' ')} }
}`;
            const ids = Object.fromEntries(files.map(({ id }, index)=>[
                    `o${index}`,
                    id
                ]));
            const { repository: answer } = await octokit.graphql(query, {
                ...repository,
                ...ids
            });
            return files.flatMap(({ id }, index)=>{
                const blob = answer?.[`b${index}`];
                if (!blob || blob.text === null || blob.isTruncated || blob.isBinary) return [];
                const bytes = Buffer.from(blob.text);
                return objectId(bytes, id.length) === id ? [
                    [
                        id,
                        bytes
                    ]
                ] : [];
            });
        }
        function objectId(bytes, length) {
            const hash = (0, external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
            return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        }
        var api_tree = __webpack_require__(7044);
        ;
        function createForge(token, repository, server) {
            let connection = null;
            const octokit = async ()=>{
                if (token === null) return null;
                connection ??= connect({
                    token,
                    ...server
                });
                return connection;
            };
            return {
                octokit,
                async mergeBase (one, other) {
                    const client = await octokit();
                    return client && readMergeBase(client, repository, one, other, server.log);
                },
                async commit (revision) {
                    const client = await octokit();
                    if (!client) return {
                        problem: 'there is no input github-token'
                    };
                    try {
                        return await readCommit(client, repository, revision);
                    } catch (error) {
                        return {
                            problem: (0, refusal.G)(error, 'contents').reason
                        };
                    }
                },
                async contents () {
                    const client = await octokit();
                    if (!client) return null;
                    const contents = repositoryContents(client, repository);
                    return {
                        tree: (id, recursive)=>reach(contents.tree(id, recursive)),
                        blobs: (files)=>reach(contents.blobs(files))
                    };
                },
                async labels (pullRequest) {
                    const client = await octokit();
                    if (!client) return [];
                    try {
                        return (await (0, pull_request.D)(client, repository, pullRequest)).labels;
                    } catch (error) {
                        const { reason } = (0, refusal.G)(error, 'pull request');
                        server.log.notice(`The labels of the pull request could not be read (${reason}): no label lifts anything.`);
                        return [];
                    }
                }
            };
        }
        async function reach(answer) {
            try {
                return await answer;
            } catch (error) {
                throw new api_tree.n(`GitHub\u{2019}s API: ${(0, refusal.G)(error, 'contents').reason}`);
            }
        }
    }),
    2912: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>gateKey
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        function gateKey(inputs) {
            const { checkRun, root, config, roadmap, mkdocs } = inputs;
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
                checkRun,
                root,
                config,
                roadmap,
                mkdocs
            ])).digest('hex').slice(0, 12);
        }
    }),
    4075: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $6: ()=>textAt,
            du: ()=>commitAt,
            jh: ()=>isCommitId,
            tk: ()=>numberAt
        });
        function at(payload, keys) {
            let value = payload;
            for (const key of keys){
                if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
                value = value[key];
            }
            return value;
        }
        function textAt(payload, ...keys) {
            const value = at(payload, keys);
            return typeof value === 'string' ? value : null;
        }
        function numberAt(payload, ...keys) {
            const value = at(payload, keys);
            return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
        }
        function commitAt(payload, ...keys) {
            const value = textAt(payload, ...keys);
            return value !== null && isCommitId(value) ? value : null;
        }
        function isCommitId(text) {
            return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
        }
    }),
    3418: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>placeOf
        });
        var folders = __webpack_require__(4500);
        var render_escape = __webpack_require__(9244);
        ;
        function forgeLinks(repositoryUrl, folder, commits) {
            return {
                line (path, line, tree) {
                    const commit = commits[tree];
                    if (commit === null) return null;
                    return `${repositoryUrl}/blob/${commit}/${(0, render_escape.H9)(folder + path)}?plain=1#L${line}`;
                }
            };
        }
        var run_git = __webpack_require__(4881);
        ;
        async function placeOf({ world, runner, plan }, root, commits, runUrl = runner.runUrl) {
            const folder = await (0, folders.Q)((0, run_git.u)(root, world.environment), runner.workspace, root);
            const url = `${runner.serverUrl}/${runner.repository}`;
            return {
                links: forgeLinks(url, folder, {
                    head: plan.checkRunSha,
                    base: commits.base
                }),
                runUrl,
                folder
            };
        }
    }),
    3831: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            runAction: ()=>runAction
        });
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(6595);
        var limits = __webpack_require__(7892);
        ;
        async function publishSummary(markdown, file, log) {
            if (file === null) return log.debug('no GITHUB_STEP_SUMMARY: no job summary');
            try {
                await (0, promises_.appendFile)(file, `${(0, limits.u8)(markdown, limits.R$)}\n`);
            } catch (error) {
                log.notice(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
        var base = __webpack_require__(9184);
        var events = __webpack_require__(8974);
        var folders = __webpack_require__(4500);
        var action_forge = __webpack_require__(2313);
        var gate_key = __webpack_require__(2912);
        var day = __webpack_require__(2016);
        var severity = __webpack_require__(3207);
        ;
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
            'html-file': ''
        };
        const GATE_MODES = [
            'report',
            'new',
            'all'
        ];
        const COMMENT_MODES = [
            'changes',
            'always',
            'on-failure',
            'never'
        ];
        const MAX_CHECK_RUN_NAME = 100;
        function readInputs(environment) {
            const text = (name)=>{
                const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
                return value === undefined || value === '' ? INPUT_DEFAULTS[name] : value;
            };
            const optional = (name)=>text(name) || null;
            const choice = (name, allowed)=>{
                const value = text(name);
                if (value === '') return null;
                return allowed.find((one)=>one === value) ?? wrong(name, value, `one of ${allowed.join(', ')}`);
            };
            const flag = (name)=>booleanOf(text(name)) ?? wrong(name, text(name), 'true or false');
            return {
                root: text('root'),
                base: optional('base'),
                head: optional('head'),
                config: optional('config'),
                roadmap: optional('roadmap'),
                mkdocs: optional('mkdocs'),
                gate: choice('gate', GATE_MODES),
                failOn: choice('fail-on', severity.oC),
                today: dayOf(text('today')),
                token: optional('github-token'),
                comment: choice('comment', COMMENT_MODES) ?? 'changes',
                checkRun: checkRunName(text('check-run')),
                annotations: flag('annotations'),
                suggestions: flag('suggestions'),
                summary: flag('summary'),
                reportFile: optional('report-file'),
                sarifFile: optional('sarif-file'),
                htmlFile: optional('html-file')
            };
        }
        function booleanOf(value) {
            if ([
                'true',
                'True',
                'TRUE'
            ].includes(value)) return true;
            return [
                'false',
                'False',
                'FALSE'
            ].includes(value) ? false : null;
        }
        function checkRunName(value) {
            const switched = booleanOf(value);
            if (switched !== null) return switched ? INPUT_DEFAULTS['check-run'] : null;
            if (value.length > MAX_CHECK_RUN_NAME || /\p{Cc}/u.test(value)) wrong('check-run', value, `false or a name of at most ${MAX_CHECK_RUN_NAME} characters on one line`);
            return value;
        }
        function dayOf(value) {
            if (value === '') return null;
            return (0, day.N)(value) ? value : wrong('today', value, 'a day as YYYY-MM-DD');
        }
        function wrong(name, value, expected) {
            throw new errors.y(`input ${name} is ${JSON.stringify(value)}, expected ${expected}`);
        }
        var render_escape = __webpack_require__(9244);
        ;
        function inert(text) {
            return text.split(/\r\n|[\r\n]/).map(render_escape.logLine).join('\n');
        }
        function workflowLog(write) {
            const command = (name, message)=>write(`::${name}::${inert(message).replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`);
            return {
                debug: (message)=>command('debug', message),
                info: (message)=>write(`${inert(message)}\n`),
                notice: (message)=>command('notice', message),
                error: (message)=>command('error', message),
                commands: (lines)=>write(lines.map((line)=>`${line}\n`).join(''))
            };
        }
        var external_node_fs_ = __webpack_require__(3024);
        ;
        async function writeOutput(text, path, input, environment) {
            const refuse = (why)=>{
                throw new errors.y(`input ${input}, ${JSON.stringify(path)}, cannot be written: ${why}`);
            };
            const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
            const file = (0, external_node_path_.resolve)(workspace, path);
            const allowed = [
                workspace,
                environment['RUNNER_TEMP']
            ].filter((folder)=>folder !== undefined);
            if (!allowed.some((folder)=>isBelow(file, (0, external_node_path_.resolve)(folder)))) refuse('it is outside the workspace');
            try {
                const roots = await Promise.all(allowed.map((root)=>(0, promises_.realpath)(root).catch(()=>(0, external_node_path_.resolve)(root))));
                const above = await (0, promises_.realpath)(await nearestFolder((0, external_node_path_.dirname)(file)));
                if (!roots.some((root)=>above === root || isBelow(above, root))) refuse('a link leads out of the workspace');
                await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), {
                    recursive: true
                });
                const status = await (0, promises_.lstat)(file).catch(()=>null);
                if (status !== null && !status.isFile()) refuse('something else than a file is there');
                await replaceWhole(file, text);
            } catch (error) {
                if (error instanceof errors.y) throw error;
                refuse(error instanceof Error ? error.message : String(error));
            }
            return file;
        }
        async function nearestFolder(folder) {
            let above = folder;
            while(!(await (0, promises_.stat)(above).catch(()=>null))?.isDirectory() && (0, external_node_path_.dirname)(above) !== above)above = (0, external_node_path_.dirname)(above);
            return above;
        }
        async function replaceWhole(file, text) {
            const partial = `${file}.${process.pid}.partial`;
            try {
                await (0, promises_.rm)(partial, {
                    force: true
                });
                const handle = await (0, promises_.open)(partial, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
                try {
                    await handle.writeFile(text);
                } finally{
                    await handle.close();
                }
                await (0, promises_.rename)(partial, file);
            } catch (error) {
                await (0, promises_.rm)(partial, {
                    force: true
                });
                throw error;
            }
        }
        function isBelow(path, folder) {
            return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
        }
        ;
        const OUTPUT_NAMES = null && [
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
            'check-run-id'
        ];
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
                ...publishedOutputs(shown)
            };
        }
        function publishedOutputs({ commentId, checkRunId }) {
            return {
                'comment-id': commentId === null ? '' : String(commentId),
                'check-run-id': checkRunId === null ? '' : String(checkRunId)
            };
        }
        function failedOutputs() {
            return {
                conclusion: 'failure'
            };
        }
        var place = __webpack_require__(3418);
        var run_git = __webpack_require__(4881);
        ;
        const PROXY_VARIABLES = [
            'https_proxy',
            'HTTPS_PROXY',
            'http_proxy',
            'HTTP_PROXY'
        ];
        async function readRunner(environment) {
            const optional = (name)=>environment[name] || null;
            const required = (name)=>optional(name) ?? fail(`${name} is not set; docs-readiness-gate as an action runs in GitHub Actions only`);
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
                proxied: PROXY_VARIABLES.some((name)=>optional(name) !== null),
                runUrl: attempt === '1' ? run : `${run}/attempts/${attempt}`,
                summaryFile: optional('GITHUB_STEP_SUMMARY'),
                temporaryFolder: optional('RUNNER_TEMP')
            };
        }
        function serverUrl(environment) {
            return (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '');
        }
        async function readPayload(path) {
            const text = await (0, promises_.readFile)(path, 'utf8').catch(()=>fail(`GITHUB_EVENT_PATH: ${path} cannot be read`));
            try {
                const payload = JSON.parse(text);
                if (typeof payload === 'object' && payload !== null) return payload;
            } catch  {}
            return fail(`GITHUB_EVENT_PATH: ${path} holds no JSON object`);
        }
        function fail(sentence) {
            throw new errors.y(sentence);
        }
        var show_result = __webpack_require__(1269);
        ;
        const SENTENCE_LENGTH = 2000;
        async function showUndecided(job, sentence) {
            const { inputs, plan, runner } = job;
            const text = (0, render_escape.p7)(sentence.slice(0, SENTENCE_LENGTH));
            const summary = `### \u{274C} Docs readiness: the gate could not decide

${text}\n`;
            return (0, show_result.gd)(job, {
                repository: plan.repository,
                pullRequest: plan.pullRequest,
                checkRun: inputs.checkRun === null ? null : {
                    name: inputs.checkRun,
                    headSha: plan.checkRunSha,
                    externalId: (0, show_result.pP)(plan, inputs),
                    conclusion: 'failure',
                    title: 'Failed: the gate could not decide',
                    summary,
                    text: null,
                    detailsUrl: runner.runUrl,
                    annotations: []
                },
                comment: inputs.comment === 'never' || plan.pullRequest === null ? null : {
                    key: (0, gate_key.l)(inputs),
                    body: summary,
                    conclusion: 'failure',
                    create: inputs.comment !== 'changes',
                    detailsUrl: runner.runUrl
                },
                suggestions: null
            });
        }
        ;
        async function runAction(world) {
            const log = workflowLog(world.write);
            let job = null;
            try {
                const inputs = readInputs(world.environment);
                const runner = await readRunner(world.environment);
                if (runner.eventName === 'workflow_run') {
                    const { publishRun } = await __webpack_require__.e(3681).then(__webpack_require__.bind(__webpack_require__, 3681));
                    await setOutputs(world, publishedOutputs(await publishRun(world, inputs, runner, log)));
                    return 0;
                }
                job = planJob(world, inputs, runner, log);
                return await judgeAndShow(world, job);
            } catch (error) {
                return await run_action_fail(error, world, log, job);
            }
        }
        function planJob(world, inputs, runner, log) {
            const { eventName: name, repository, sha, apiUrl } = runner;
            const plan = (0, events.n)({
                name,
                repository,
                sha,
                base: inputs.base,
                gate: inputs.gate
            }, runner.payload);
            const forge = (0, action_forge.u)(inputs.token, plan.repository, {
                apiUrl,
                proxied: runner.proxied,
                version: world.version,
                log,
                second: world.second
            });
            return {
                world,
                inputs,
                runner,
                plan,
                forge,
                log
            };
        }
        async function judgeAndShow(world, job) {
            const { inputs, runner, log } = job;
            const root = await findRoot(runner, inputs);
            const commits = await commitsOf(job, root);
            const judged = await world.gate(await requestOf(job, root, commits));
            const result = {
                ...judged,
                notes: [
                    ...commits.notes,
                    ...judged.notes
                ]
            };
            log.info(world.render.text(result).trimEnd());
            const reportFile = await saveReport(job, result);
            const showing = {
                result,
                commits,
                root,
                place: await (0, place.$)(job, root, commits)
            };
            await savePages(job, showing);
            const { published, summary } = await (0, show_result.L$)(job, showing);
            if (inputs.summary) await publishSummary(summary, runner.summaryFile, log);
            await setOutputs(world, resultOutputs(result.report, {
                ...published,
                reportFile
            }));
            return result.report.conclusion === 'failure' ? 1 : 0;
        }
        async function findRoot(runner, inputs) {
            const root = (0, external_node_path_.resolve)(runner.workspace, inputs.root);
            const found = await (0, promises_.stat)(root).catch(()=>null);
            if (found?.isDirectory()) return root;
            throw new errors.y(`input root, ${JSON.stringify(inputs.root)}, is no folder of the workspace; check the repository out before this step`);
        }
        async function commitsOf({ world, inputs, runner, plan, forge }, root) {
            return (0, base.C)(plan.base, inputs.head, {
                git: (0, run_git.u)(root, world.environment),
                credentials: inputs.token === null ? null : {
                    serverUrl: runner.serverUrl,
                    token: inputs.token
                },
                mergeBase: forge.mergeBase,
                remoteCommit: forge.commit,
                sha: runner.sha
            });
        }
        async function requestOf(job, root, commits) {
            const { config, roadmap, mkdocs, gate, failOn, today } = job.inputs;
            const number = job.plan.pullRequest?.number;
            const labels = async ()=>number === undefined ? [] : job.forge.labels(number);
            const remoteBase = await remoteBaseOf(job, root, commits);
            const base = remoteBase === null ? commits.base : null;
            return {
                root,
                base,
                head: commits.head,
                remoteBase,
                config,
                roadmap,
                mkdocs,
                gate,
                failOn,
                today,
                labels
            };
        }
        async function remoteBaseOf({ world, runner, forge, log }, root, commits) {
            const contents = commits.isBaseRemote ? await forge.contents() : null;
            if (commits.base === null || contents === null) return null;
            log.info(`Git cannot have the base commit ${commits.base}: its files are read through GitHub's API.`);
            const folder = await (0, folders.Q)((0, run_git.u)(root, world.environment), runner.workspace, root);
            return {
                commit: commits.base,
                folder,
                contents
            };
        }
        async function saveReport({ world, inputs, runner, log }, result) {
            const text = `${JSON.stringify(result.report, null, 2)}\n`;
            if (inputs.reportFile !== null) return writeOutput(text, inputs.reportFile, 'report-file', world.environment);
            if (runner.temporaryFolder === null) return null;
            const file = (0, external_node_path_.resolve)(runner.temporaryFolder, `docs-readiness-${(0, gate_key.l)(inputs)}.json`);
            try {
                return await writeOutput(text, file, 'report-file', world.environment);
            } catch (error) {
                log.debug(String(error));
                return null;
            }
        }
        async function savePages({ world, inputs }, { result, place }) {
            const { environment, render } = world;
            const { sarifFile, htmlFile } = inputs;
            if (sarifFile !== null) await writeOutput(await render.sarif(result, place), sarifFile, 'sarif-file', environment);
            if (htmlFile !== null) await writeOutput(await render.html(result, place), htmlFile, 'html-file', environment);
        }
        function issuesOf(environment) {
            const repository = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || '';
            return `${serverUrl(environment)}/${repository}/issues`;
        }
        async function setOutputs(world, outputs) {
            for (const [name, value] of Object.entries(outputs))await world.setOutput(name, value);
        }
        async function run_action_fail(error, world, log, job) {
            const mistake = `This is a mistake in docs-readiness-gate ${world.version}, not in your repository`;
            const sentence = error instanceof errors.y ? error.message : mistake;
            if (error instanceof errors.y) log.error(sentence);
            else {
                const stack = error instanceof Error ? error.stack ?? error.message : String(error);
                log.error(`${mistake}; please report it at ${issuesOf(world.environment)}: ${stack}`);
            }
            try {
                await setOutputs(world, failedOutputs());
                if (job) await setOutputs(world, publishedOutputs(await showUndecided(job, sentence)));
            } catch (furtherError) {
                log.error(`The outputs could not be set: ${String(furtherError)}`);
            }
            return 1;
        }
    }),
    4881: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>gitIn
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
        var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
        var _read_start_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(142);
        const TIME_LIMIT = 120_000;
        const MAX_ANSWER = 8 * 1024 * 1024;
        const NETWORK_VARIABLES = [
            'HTTPS_PROXY',
            'https_proxy',
            'HTTP_PROXY',
            'http_proxy',
            'NO_PROXY',
            'no_proxy',
            'SSH_AUTH_SOCK'
        ];
        const CERTIFICATE_VARIABLES = [
            'GIT_SSL_CAINFO',
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
            'CURL_CA_BUNDLE'
        ];
        function gitIn(root, environment, timeLimit = TIME_LIMIT) {
            const env = (0, _read_start_git_js__WEBPACK_IMPORTED_MODULE_1__._K)(environment);
            for (const name of [
                ...NETWORK_VARIABLES,
                ...CERTIFICATE_VARIABLES
            ]){
                const value = environment[name];
                if (value !== undefined) env[name] = value;
            }
            return (args, credentials)=>new Promise((done)=>{
                    const flags = [
                        ..._read_start_git_js__WEBPACK_IMPORTED_MODULE_1__.N5,
                        ...credentials ? credentialFlags(credentials) : []
                    ];
                    const stdio = [
                        'ignore',
                        'pipe',
                        'ignore',
                        credentials ? 'pipe' : 'ignore'
                    ];
                    const git = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [
                        ...flags,
                        ...args
                    ], {
                        cwd: root,
                        env,
                        stdio: [
                            ...stdio
                        ]
                    });
                    if (credentials) hand(credentials, git);
                    let length = 0;
                    const parts = [];
                    const end = (code)=>{
                        clearTimeout(timer);
                        done({
                            code,
                            stdout: Buffer.concat(parts).toString()
                        });
                    };
                    const giveUp = ()=>{
                        (0, _read_start_git_js__WEBPACK_IMPORTED_MODULE_1__.ds)(git);
                        end(null);
                    };
                    const timer = setTimeout(giveUp, timeLimit);
                    git.stdout?.on('data', (part)=>{
                        length += part.length;
                        if (length > MAX_ANSWER) giveUp();
                        else parts.push(part);
                    });
                    git.on('error', ()=>end(null));
                    git.on('close', end);
                });
        }
        const PIPE = 3;
        function credentialFlags({ serverUrl }) {
            const settings = [
                `http.${serverUrl}/.extraheader=`,
                'credential.helper=',
                `credential.${serverUrl}.helper=!f() { cat <&${PIPE}; }; f`
            ];
            return settings.flatMap((setting)=>[
                    '-c',
                    setting
                ]);
        }
        function hand({ token }, git) {
            const pipe = git.stdio[PIPE];
            pipe?.on('error', ()=>undefined);
            pipe?.end(`username=x-access-token\npassword=${token}\n`);
        }
    }),
    1269: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            pP: ()=>externalId,
            gd: ()=>publishIfWanted,
            L$: ()=>showResult
        });
        var limits = __webpack_require__(7892);
        ;
        function toRequest(annotation) {
            const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation;
            const columns = startLine === endLine && startColumn !== null && endColumn !== null ? {
                start_column: startColumn,
                end_column: endColumn
            } : {};
            return {
                path,
                start_line: startLine,
                end_line: endLine,
                ...columns,
                annotation_level: level,
                title: (0, limits.gS)(title, limits.qt),
                message: (0, limits.zP)(message, limits._K)
            };
        }
        class AnnotationSet {
            #keys;
            constructor(annotations){
                this.#keys = new Set(annotations.map(keyOf));
            }
            add(annotations) {
                for (const annotation of annotations)this.#keys.add(keyOf(toRequest(annotation)));
            }
            missing(wanted) {
                return wanted.filter((annotation)=>!this.#keys.has(keyOf(toRequest(annotation))));
            }
            countWithout(wanted) {
                const kept = new Set(wanted.map((annotation)=>keyOf(toRequest(annotation))));
                return [
                    ...this.#keys
                ].filter((key)=>!kept.has(key)).length;
            }
        }
        function keyOf(annotation) {
            const { path, start_line, end_line, annotation_level, title, message } = annotation;
            return JSON.stringify([
                path,
                start_line,
                end_line,
                annotation_level,
                title?.trim(),
                message?.trim()
            ]);
        }
        var refusal = __webpack_require__(3270);
        ;
        const ATTEMPTS = 3;
        async function publishCheckRun(octokit, repository, checkRun) {
            const wanted = checkRun.annotations.slice(0, limits.KE);
            for (const found of (await findOwn(octokit, repository, checkRun))){
                try {
                    return await update(octokit, repository, checkRun, found, wanted);
                } catch (error) {
                    if (!belongsToOtherApp(error)) throw error;
                }
            }
            for(let attempt = 1;; attempt++){
                try {
                    const created = await create(octokit, repository, checkRun, wanted.slice(0, limits.RX));
                    const rest = wanted.slice(limits.RX);
                    return rest.length === 0 ? published(created) : await update(octokit, repository, checkRun, created, wanted, true);
                } catch (error) {
                    if (!(0, refusal.G)(error, 'check run').uncertain || attempt === ATTEMPTS) throw error;
                    const [made] = await findOwn(octokit, repository, checkRun);
                    if (made) return update(octokit, repository, checkRun, made, wanted);
                }
            }
        }
        async function findOwn(octokit, repository, checkRun) {
            const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
                ...repository,
                ref: checkRun.headSha,
                check_name: checkRun.name,
                filter: 'all',
                per_page: 100
            });
            const isActions = (run)=>run.app?.slug === 'github-actions' ? 1 : 0;
            return runs.filter((run)=>run.external_id === checkRun.externalId && !isJob(run)).toSorted((one, other)=>isActions(other) - isActions(one) || other.id - one.id);
        }
        function isJob(run) {
            return run.app?.slug === 'github-actions' && /\/actions\/runs\/\d+\/job\/\d+/.test(run.details_url ?? '');
        }
        function belongsToOtherApp(error) {
            return (0, refusal.G)(error, 'check run').status === 403 && /\bapp_id\b|GitHub App that created/i.test(String(error));
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
                output: outputOf(checkRun, 0, annotations)
            });
            return data;
        }
        async function update(octokit, repository, checkRun, run, wanted, fresh = false) {
            const target = {
                ...repository,
                check_run_id: run.id
            };
            let present = new AnnotationSet(fresh ? wanted.slice(0, limits.RX).map(toRequest) : []);
            if (!fresh && (run.output?.annotations_count ?? 0) > 0) present = await listAnnotations(octokit, target, wanted);
            const outdated = present.countWithout(wanted);
            for(let attempt = 1;;){
                const batch = present.missing(wanted).slice(0, limits.RX);
                try {
                    await octokit.rest.checks.update({
                        ...target,
                        status: 'completed',
                        conclusion: checkRun.conclusion,
                        output: outputOf(checkRun, outdated, batch),
                        request: batch.length > 0 ? {
                            retries: 0
                        } : {}
                    });
                    present.add(batch);
                } catch (error) {
                    if (batch.length === 0 || !(0, refusal.G)(error, 'check run').uncertain || attempt === ATTEMPTS) throw error;
                    attempt += 1;
                    present = await listAnnotations(octokit, target, wanted);
                    continue;
                }
                if (present.missing(wanted).length === 0) return published(run);
            }
        }
        async function listAnnotations(octokit, target, wanted) {
            try {
                return new AnnotationSet(await octokit.paginate(octokit.rest.checks.listAnnotations, {
                    ...target,
                    per_page: 100
                }));
            } catch (error) {
                if ((0, refusal.G)(error, 'check run').uncertain) throw error;
                return new AnnotationSet(wanted.map(toRequest));
            }
        }
        function outputOf(checkRun, outdated, annotations) {
            const link = `[The run\u{2019}s page](${checkRun.detailsUrl})`;
            const left = checkRun.annotations.length - limits.KE;
            const remarks = [
                left > 0 ? `\n\n_${left} more findings are not annotated._ ${link}` : '',
                outdated > 0 ? `\n\n_Annotations of an earlier run on this commit that hold no more: ${outdated}. GitHub has no way to remove them._` : ''
            ].join('');
            return {
                title: (0, limits.gS)(checkRun.title, limits.qt),
                summary: (0, limits.u8)(checkRun.summary, limits.tn, link) + remarks,
                ...checkRun.text === null ? {} : {
                    text: (0, limits.u8)(checkRun.text, limits.tn, link)
                },
                ...annotations.length === 0 ? {} : {
                    annotations: annotations.map(toRequest)
                }
            };
        }
        function published(run) {
            return {
                id: run.id,
                author: run.app?.slug ? `${run.app.slug}[bot]` : null
            };
        }
        var publish_comment = __webpack_require__(3531);
        var pull_request = __webpack_require__(6651);
        var publish_suggestions = __webpack_require__(4223);
        ;
        const NOTHING = {
            checkRunId: null,
            commentId: null
        };
        async function publish(publication, octokit, log) {
            const { repository, pullRequest, checkRun, comment, suggestions } = publication;
            const refusals = [];
            const attempt = async (channel, action)=>{
                try {
                    return await action();
                } catch (error) {
                    log.debug(`${channel}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
                    refusals.push((0, refusal.G)(error, channel));
                    return null;
                }
            };
            let live = null;
            if (pullRequest !== null) {
                live = await attempt('pull request', ()=>(0, pull_request.D)(octokit, repository, pullRequest.number));
                const outdated = live && whyOutdated(live, pullRequest.headSha);
                if (outdated) {
                    log.notice(`Not published: ${outdated}. The verdict of this run does not depend on it.`);
                    return NOTHING;
                }
            }
            const checkRunDone = checkRun && await attempt('check run', ()=>publishCheckRun(octokit, repository, checkRun));
            let commentDone = null;
            if (comment && pullRequest && live) {
                const { number } = pullRequest;
                const mayExist = live.comments !== 0;
                commentDone = await attempt('comment', ()=>(0, publish_comment.p8)(octokit, repository, {
                        ...comment,
                        pullRequest: number
                    }, checkRunDone?.author ?? null, mayExist));
            }
            if (suggestions && pullRequest && live) {
                const request = {
                    ...suggestions,
                    pullRequest: pullRequest.number,
                    headSha: pullRequest.headSha
                };
                const author = checkRunDone?.author ?? null;
                const refused = await attempt('suggestions', ()=>(0, publish_suggestions.RA)(octokit, repository, request, author));
                if (refused) log.notice(`GitHub has refused ${refused} of the suggestions; the findings in the comment have them all.`);
            }
            if (refusals.length > 0) log.notice((0, refusal.l)(refusals, pullRequest?.readOnlyToken ?? false));
            return {
                checkRunId: checkRunDone?.id ?? null,
                commentId: commentDone?.id ?? null
            };
        }
        function whyOutdated(live, headSha) {
            if (!live.open) return 'the pull request is closed';
            return live.headSha === headSha ? null : `the pull request has moved on to ${JSON.stringify(live.headSha)}`;
        }
        ;
        async function alignAnnotations(annotations, judged, published, git) {
            if (annotations.length === 0 || judged === null || judged === published) return annotations;
            const differing = await git([
                'diff-tree',
                '-r',
                '-z',
                '--name-only',
                '--no-renames',
                judged,
                published
            ]);
            if (differing.code !== 0) return annotations;
            const moved = new Set(differing.stdout.split('\0'));
            const aligned = [];
            const files = new Map();
            for (const annotation of annotations){
                const { path } = annotation;
                if (!moved.has(path)) {
                    aligned.push(annotation);
                    continue;
                }
                if (!files.has(path)) files.set(path, await lineMap(git, path, judged, published));
                aligned.push(alignOne(annotation, files.get(path) ?? null));
            }
            return aligned;
        }
        async function lineMap(git, path, judged, published) {
            const before = await git([
                'cat-file',
                'blob',
                `${judged}:${path}`
            ]);
            const after = await git([
                'cat-file',
                'blob',
                `${published}:${path}`
            ]);
            return before.code === 0 && after.code === 0 ? mapLines(before.stdout, after.stdout) : null;
        }
        function mapLines(before, after) {
            const places = new Map();
            for (const [index, line] of after.split('\n').entries()){
                const known = places.get(line);
                if (known) known.push(index + 1);
                else places.set(line, [
                    index + 1
                ]);
            }
            const lines = before.split('\n');
            return (line)=>{
                let nearest = null;
                for (const place of places.get(lines[line - 1] ?? '') ?? []){
                    if (nearest === null || Math.abs(place - line) < Math.abs(nearest - line)) nearest = place;
                }
                return nearest;
            };
        }
        function alignOne(annotation, map) {
            const start = map?.(annotation.startLine) ?? null;
            if (start === null) return {
                ...annotation,
                startLine: 1,
                endLine: 1,
                startColumn: null,
                endColumn: null
            };
            return {
                ...annotation,
                startLine: start,
                endLine: start + annotation.endLine - annotation.startLine
            };
        }
        var hunks = __webpack_require__(1603);
        ;
        const MAX_FILES = 20;
        async function changedFirst(annotations, commits, git) {
            const { base, head } = commits;
            if (base === null || head === null) return annotations;
            const changed = new Map();
            for (const path of [
                ...new Set(annotations.map((annotation)=>annotation.path))
            ].slice(0, MAX_FILES)){
                changed.set(path, await changedLines(path, base, head, git));
            }
            const isChanged = ({ path, startLine })=>changed.get(path)?.has(startLine) ?? false;
            return [
                ...annotations.filter(isChanged),
                ...annotations.filter((annotation)=>!isChanged(annotation))
            ];
        }
        async function changedLines(path, base, head, git) {
            const options = [
                '-r',
                '-p',
                '-U0',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
                '--no-renames'
            ];
            const { code, stdout } = await git([
                'diff-tree',
                ...options,
                base,
                head,
                '--',
                `:(literal)${path}`
            ]);
            return new Set(code === 0 ? (0, hunks.k)(stdout).keys() : []);
        }
        var folders = __webpack_require__(4500);
        var gate_key = __webpack_require__(2912);
        ;
        function checkRunTitle({ report }) {
            const { totals, gate, conclusion } = report;
            const counted = gate.mode === 'new' ? totals.new : totals.new + totals.existing;
            const findings = `${counted}${gate.mode === 'new' ? ' new' : ''} ${counted === 1 ? 'finding' : 'findings'}`;
            const verdict = conclusion === 'failure' ? 'Failed' : conclusion === 'neutral' ? 'Report only' : 'Passed';
            const overclaimed = totals.overclaimed > 0 ? `, ${totals.overclaimed} overclaimed` : '';
            return `${verdict}: ${findings}; ${totals.ready} of ${totals.cells} cells ready${overclaimed}`;
        }
        function wantsComment(mode, { report, before }) {
            if (mode === 'always') return true;
            if (mode === 'on-failure') return report.conclusion === 'failure';
            const { totals } = report;
            if (totals.new > 0 || totals.fixed > 0) return true;
            return before !== null && [
                'cells',
                'ready',
                'upheld'
            ].some((name)=>before[name] !== totals[name]);
        }
        var run_git = __webpack_require__(4881);
        ;
        async function showResult(job, showing) {
            const { world, inputs, runner, plan, log } = job;
            const { result, commits, root, place } = showing;
            const { folder } = place;
            const git = (0, run_git.u)(root, world.environment);
            const summary = world.render.summary(result, place);
            const annotations = inputs.annotations ? world.render.annotations(result) : [];
            const inRepository = below(folder, annotations);
            const proposal = await propose(job, showing, folder);
            const published = await publishIfWanted(job, {
                repository: plan.repository,
                pullRequest: plan.pullRequest,
                checkRun: checkRunOf(job, showing, summary, await alignAnnotations(inRepository, commits.head, plan.checkRunSha, git)),
                comment: commentOf(job, showing, proposal),
                suggestions: proposal === null || proposal.suggestions.length === 0 ? null : {
                    ...proposal,
                    key: (0, gate_key.l)(inputs)
                }
            });
            if (published.checkRunId === null && plan.event !== 'workflow_run') {
                const sorted = await changedFirst(annotations, commits, git);
                const inWorkspace = below((0, folders.i)(runner.workspace, root), sorted);
                log.commands(world.render.annotationCommands(inWorkspace));
            }
            return {
                published,
                summary
            };
        }
        async function propose(job, showing, folder) {
            const { inputs, plan } = job;
            if (!inputs.suggestions || plan.event !== 'pull_request') return null;
            const { readProposal } = await Promise.all([
                __webpack_require__.e(2901),
                __webpack_require__.e(1479)
            ]).then(__webpack_require__.bind(__webpack_require__, 1479));
            return readProposal(job, showing, folder);
        }
        function checkRunOf({ inputs, plan }, { result, place }, summary, annotations) {
            if (inputs.checkRun === null) return null;
            return {
                name: inputs.checkRun,
                headSha: plan.checkRunSha,
                externalId: externalId(plan, inputs),
                conclusion: shownConclusion(plan, result),
                title: checkRunTitle(result),
                summary,
                text: null,
                detailsUrl: place.runUrl,
                annotations
            };
        }
        function externalId(plan, inputs) {
            return `docs-readiness-gate/${(0, gate_key.l)(inputs)}/${plan.pullRequest?.number ?? plan.event}`;
        }
        function shownConclusion({ event }, { report: { conclusion } }) {
            return event === 'workflow_run' && conclusion === 'success' ? 'neutral' : conclusion;
        }
        function commentOf({ world, inputs, plan }, { result, place }, proposal) {
            if (inputs.comment === 'never' || plan.pullRequest === null) return null;
            return {
                key: (0, gate_key.l)(inputs),
                body: world.render.comment(result, place, proposal?.patch ?? null),
                conclusion: result.report.conclusion,
                create: wantsComment(inputs.comment, result),
                detailsUrl: place.runUrl
            };
        }
        async function publishIfWanted({ forge, log }, publication) {
            const nothing = {
                checkRunId: null,
                commentId: null
            };
            const { checkRun, comment, suggestions } = publication;
            if (checkRun === null && comment === null && suggestions === null) return nothing;
            const octokit = await forge.octokit();
            if (octokit) return publish(publication, octokit, log);
            log.notice('Not published: no check run and no comment without the input github-token. The verdict does not depend on it.');
            return nothing;
        }
        function below(folder, annotations) {
            if (folder === '') return annotations;
            const moved = [];
            for (const annotation of annotations)moved.push({
                ...annotation,
                path: folder + annotation.path
            });
            return moved;
        }
    }),
    941: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>byCodePoint
        });
        function byCodePoint(left, right) {
            const length = Math.min(left.length, right.length);
            for(let index = 0; index < length; index++){
                const a = left.charCodeAt(index);
                const b = right.charCodeAt(index);
                if (a === b) continue;
                return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
            }
            return left.length - right.length;
        }
        function isSurrogate(unit) {
            return unit >= 0xd800 && unit <= 0xdfff;
        }
    }),
    2016: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>isDay
        });
        function isDay(text) {
            if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
            const date = new Date(`${text}T00:00:00Z`);
            return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        }
    }),
    3531: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C4: ()=>ownLogin,
            p8: ()=>publishComment
        });
        var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7892);
        var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3270);
        const ACTIONS_LOGIN = 'github-actions[bot]';
        const ATTEMPTS = 2;
        async function publishComment(octokit, repository, comment, author, mayExist) {
            const marker = markerOf(comment.key, comment.conclusion);
            const link = `[The run\u{2019}s page](${comment.detailsUrl})`;
            const body = `${marker}\n${(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.u8)(comment.body, _limits_js__WEBPACK_IMPORTED_MODULE_1__.GJ - marker.length - 1, link)}`;
            const find = ()=>findOwn(octokit, repository, comment, author);
            const found = mayExist ? await find() : [];
            const failing = found.filter((old)=>saysFailure(old, comment));
            const isWorse = comment.conclusion === 'failure' && failing.length === 0;
            if (found.length > 0 && !isWorse) {
                const inOrder = comment.conclusion === 'failure' ? [
                    ...new Set([
                        ...failing,
                        ...found
                    ])
                ] : found;
                return keepFirst(octokit, repository, inOrder, body);
            }
            if (found.length === 0 && !comment.create) return {
                id: null,
                did: 'nothing'
            };
            const known = new Set(found.map(({ id })=>id));
            const findNew = async ()=>(await find()).filter(({ id })=>!known.has(id));
            const outcome = await createComment(octokit, repository, {
                ...comment,
                body
            }, findNew);
            for (const id of known)await remove(octokit, repository, id);
            return outcome;
        }
        async function createComment(octokit, repository, { pullRequest, body }, findNew) {
            for(let attempt = 1;; attempt++){
                try {
                    const { data } = await octokit.rest.issues.createComment({
                        ...repository,
                        issue_number: pullRequest,
                        body
                    });
                    const all = await findNew();
                    const kept = all.length > 1 ? await keepFirst(octokit, repository, all, body) : null;
                    return {
                        id: kept?.id ?? data.id,
                        did: 'created'
                    };
                } catch (error) {
                    if (!(0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.G)(error, 'comment').uncertain || attempt === ATTEMPTS) throw error;
                    const made = await findNew();
                    if (made.length > 0) return keepFirst(octokit, repository, made, body);
                }
            }
        }
        function markerOf(key, conclusion) {
            return `${markerStart(key)}${conclusion} -->`;
        }
        function markerStart(key) {
            return `<!-- docs-readiness-gate:${key} `;
        }
        function saysFailure({ body }, { key }) {
            return body?.startsWith(markerOf(key, 'failure')) ?? false;
        }
        async function findOwn(octokit, repository, { pullRequest, key }, author) {
            const comments = await octokit.paginate(octokit.rest.issues.listComments, {
                ...repository,
                issue_number: pullRequest,
                per_page: 100
            });
            const marked = comments.filter(({ body })=>body?.startsWith(markerStart(key)));
            if (marked.length === 0) return [];
            const login = await ownLogin(octokit, marked, author);
            return marked.filter(({ user })=>user?.login === login).toSorted((one, other)=>one.id - other.id);
        }
        async function ownLogin(octokit, marked, author) {
            const known = [
                author,
                ACTIONS_LOGIN
            ].find((login)=>marked.some(({ user })=>user?.login === login));
            if (known) return known;
            if (author !== null) return author;
            const bot = marked.find(({ user })=>user?.type === 'Bot');
            if (bot?.user) return bot.user.login;
            try {
                const { data } = await octokit.rest.users.getAuthenticated();
                return data.login;
            } catch  {
                return null;
            }
        }
        async function keepFirst(octokit, repository, own, body) {
            const [first, ...duplicates] = own;
            if (!first) return {
                id: null,
                did: 'nothing'
            };
            const unchanged = first.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
            if (!unchanged) await octokit.rest.issues.updateComment({
                ...repository,
                comment_id: first.id,
                body
            });
            for (const { id } of duplicates)await remove(octokit, repository, id);
            return {
                id: first.id,
                did: unchanged ? 'unchanged' : 'updated'
            };
        }
        async function remove(octokit, repository, id) {
            try {
                await octokit.rest.issues.deleteComment({
                    ...repository,
                    comment_id: id
                });
            } catch (error) {
                if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.G)(error, 'comment').status !== 404) throw error;
            }
        }
    }),
    1603: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>findShown,
            k: ()=>shownLines
        });
        function shownLines(patch) {
            const shown = new Map();
            let next = null;
            for (const line of patch.split('\n')){
                const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
                if (header) next = Number(header[1]);
                else if (next !== null && (line.startsWith(' ') || line.startsWith('+'))) {
                    shown.set(next, line.slice(1));
                    next += 1;
                }
            }
            return shown;
        }
        function findShown(shown, text, expected) {
            let nearest = null;
            for (const [number, line] of shown){
                if (line.replace(/\r$/, '') !== text) continue;
                if (nearest === null || Math.abs(number - expected) < Math.abs(nearest - expected)) nearest = number;
            }
            return nearest;
        }
    }),
    7892: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            GJ: ()=>COMMENT_BYTES,
            KE: ()=>MAX_ANNOTATIONS,
            R$: ()=>SUMMARY_BYTES,
            RX: ()=>ANNOTATION_BATCH,
            _K: ()=>ANNOTATION_BYTES,
            gS: ()=>cutToLength,
            qt: ()=>TITLE_LENGTH,
            tn: ()=>CHECK_TEXT_BYTES,
            u8: ()=>fitToBytes,
            zP: ()=>cutToBytes
        });
        const CHECK_TEXT_BYTES = 60_000;
        const COMMENT_BYTES = 65_000;
        const SUMMARY_BYTES = 900 * 1024;
        const TITLE_LENGTH = 255;
        const ANNOTATION_BYTES = 60_000;
        const ANNOTATION_BATCH = 50;
        const MAX_ANNOTATIONS = 300;
        function fitToBytes(text, maxBytes, whole = '') {
            if (Buffer.byteLength(text) <= maxBytes) return text;
            const lines = text.split('\n');
            const closing = (left)=>`\n\n_${left} more lines did not fit here._${whole === '' ? '' : ` ${whole}`}\n`;
            const room = maxBytes - Buffer.byteLength(closing(lines.length));
            let kept = 0;
            let bytes = 0;
            while(kept < lines.length){
                const next = bytes + Buffer.byteLength(lines[kept] ?? '') + 1;
                if (next > room) break;
                bytes = next;
                kept += 1;
            }
            const start = kept > 0 ? lines.slice(0, kept).join('\n') : cutToBytes(text, room);
            return start + closing(lines.length - kept);
        }
        function cutToBytes(text, maxBytes) {
            const bytes = Buffer.from(text);
            if (bytes.length <= maxBytes) return text;
            let end = Math.max(0, maxBytes);
            while(end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)end -= 1;
            return bytes.toString('utf8', 0, end);
        }
        function cutToLength(text, length) {
            if (text.length <= length) return text;
            return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
        }
    }),
    6651: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>readPullRequest,
            _: ()=>findPullRequest
        });
        async function readPullRequest(octokit, repository, number) {
            const { data } = await octokit.rest.pulls.get({
                ...repository,
                pull_number: number
            });
            const comments = data.comments;
            const labels = data.labels ?? [];
            return {
                headSha: data.head.sha,
                open: data.state === 'open',
                comments: comments ?? null,
                labels: labels.map(({ name })=>name)
            };
        }
        async function findPullRequest(octokit, repository, head) {
            const [owner = ''] = head.repository.split('/');
            const { data } = await octokit.rest.pulls.list({
                ...repository,
                state: 'open',
                head: `${owner}:${head.branch}`,
                per_page: 100
            });
            const matching = data.filter((pull)=>{
                const name = pull.head.repo?.full_name;
                return pull.head.sha === head.sha && pull.head.ref === head.branch && name === head.repository;
            });
            return matching.length === 1 ? matching[0]?.number ?? null : null;
        }
    }),
    3270: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>explainRefusal,
            l: ()=>describeRefusals
        });
        const PERMISSION = {
            'check run': 'checks: write',
            'pull request': 'pull-requests: read',
            comment: 'pull-requests: write',
            suggestions: 'pull-requests: write',
            contents: 'contents: read',
            artifact: 'actions: read'
        };
        const MAX_QUOTE = 200;
        function explainRefusal(error, channel) {
            const message = error instanceof Error ? error.message : String(error);
            const request = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error : null;
            const status = request && 'response' in request && request.response !== undefined ? Number(request.status) : null;
            const quoted = JSON.stringify(message.slice(0, MAX_QUOTE));
            const refusal = (reason, uncertain = false)=>({
                    channel,
                    reason,
                    uncertain,
                    status
                });
            if (request === null) return refusal(`an answer that was not expected: ${quoted}`);
            if (status === null) return refusal(`no answer from GitHub: ${quoted}`, true);
            if (status === 429 || /\brate limit\b/i.test(message)) return refusal(`GitHub's rate limit is used up, ${status}`);
            if (status === 401) return refusal('the token is not valid, 401; see the input github-token');
            if (status === 403 || status === 404) return refusal(`needs the permission ${PERMISSION[channel]}, ${status}; GitHub said ${quoted}`);
            if (status >= 500) return refusal(`GitHub is in trouble, ${status}`, true);
            return refusal(`${status}; GitHub said ${quoted}`);
        }
        function describeRefusals(refusals, readOnlyToken) {
            const list = refusals.map(({ channel, reason })=>`the ${channel} (${reason})`).join('; ');
            const why = readOnlyToken ? ' A pull request from a fork or from Dependabot has a read-only token: this is to be expected.' : '';
            return `Not published: ${list}. The verdict does not depend on it.${why}`;
        }
    }),
    4223: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F5: ()=>MAX_SUGGESTIONS,
            Fe: ()=>readShownLines,
            RA: ()=>publishSuggestions
        });
        var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3531);
        var _hunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1603);
        var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3270);
        const MAX_SUGGESTIONS = 30;
        const MAX_LISTED_PAGES = 30;
        async function readShownLines(octokit, repository, pullRequest, paths) {
            const found = new Map();
            const wanted = new Set(paths);
            for(let page = 1; page <= MAX_LISTED_PAGES && wanted.size > 0; page++){
                const { data } = await octokit.rest.pulls.listFiles({
                    ...repository,
                    pull_number: pullRequest,
                    per_page: 100,
                    page
                });
                for (const { filename, patch } of data){
                    if (wanted.delete(filename) && patch !== undefined) found.set(filename, (0, _hunks_js__WEBPACK_IMPORTED_MODULE_2__.k)(patch));
                }
                if (data.length < 100) break;
            }
            return found;
        }
        async function publishSuggestions(octokit, repository, request, author) {
            const target = {
                ...repository,
                pull_number: request.pullRequest
            };
            let waiting = await withoutPosted(octokit, repository, request, author);
            if (waiting.length === 0) return 0;
            try {
                await octokit.rest.pulls.createReview({
                    ...target,
                    commit_id: request.headSha,
                    event: 'COMMENT',
                    body: 'Statuses of the roadmap that differ from its documents, as edits to commit with one click.',
                    comments: waiting.map((suggestion)=>commentOf(suggestion, request.key))
                });
                return 0;
            } catch (error) {
                const { status, uncertain } = (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.G)(error, 'suggestions');
                if (status !== 422 && !uncertain) throw error;
                if (uncertain) waiting = await withoutPosted(octokit, repository, request, author);
            }
            let refused = 0;
            for (const suggestion of waiting){
                try {
                    const comment = commentOf(suggestion, request.key);
                    await octokit.rest.pulls.createReviewComment({
                        ...target,
                        commit_id: request.headSha,
                        ...comment
                    });
                } catch (error) {
                    if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.G)(error, 'suggestions').status !== 422) throw error;
                    refused += 1;
                }
            }
            return refused;
        }
        async function withoutPosted(octokit, repository, { pullRequest, key, suggestions }, author) {
            const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
                ...repository,
                pull_number: pullRequest,
                per_page: 100
            });
            const marked = comments.filter(({ body })=>suggestions.some(({ fingerprint })=>body.includes(markerOf(key, fingerprint))));
            const login = marked.length === 0 ? null : await (0, _comment_js__WEBPACK_IMPORTED_MODULE_0__.C4)(octokit, marked, author);
            const own = marked.filter(({ user })=>user?.login === login);
            return suggestions.filter(({ fingerprint })=>!own.some(({ body })=>body.includes(markerOf(key, fingerprint))));
        }
        function commentOf({ path, line, body, fingerprint }, key) {
            return {
                path,
                line,
                side: 'RIGHT',
                body: `${body}\n\n${markerOf(key, fingerprint)}`
            };
        }
        function markerOf(key, fingerprint) {
            return `<!-- docs-readiness-gate:${key}:${fingerprint} -->`;
        }
    }),
    1907: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            AE: ()=>MAX_FOLDER_BYTES,
            Ip: ()=>MAX_LINKED_ENTRIES,
            Kb: ()=>MAX_PATH_LENGTH,
            dL: ()=>MAX_LINK_HOPS,
            gB: ()=>MAX_ANSWER_BYTES,
            gZ: ()=>MAX_FILE_BYTES,
            oB: ()=>MAX_LISTED_ENTRIES
        });
        const MAX_FILE_BYTES = 8 * 1024 * 1024;
        const MAX_ANSWER_BYTES = 512 * 1024 * 1024;
        const MAX_FOLDER_BYTES = 64 * 1024 * 1024;
        const MAX_LINK_HOPS = 40;
        const MAX_PATH_LENGTH = 4096;
        const MAX_LISTED_ENTRIES = 1_000_000;
        const MAX_LINKED_ENTRIES = 20_000;
    }),
    3443: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>Listing
        });
        var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(941);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
        var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1907);
        class Listing {
            #folder;
            #files = [];
            #entries = 0;
            #linked = 0;
            constructor(folder){
                this.#folder = folder === '' ? 'the judged folder' : `the folder ${folder}`;
            }
            count(path, isLinked) {
                this.#entries += 1;
                if (isLinked) this.#linked += 1;
                if (this.#entries > _limits_js__WEBPACK_IMPORTED_MODULE_0__.oB) this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.oB} files and folders`, 'name a narrower docs_dir');
                if (this.#linked > _limits_js__WEBPACK_IMPORTED_MODULE_0__.Ip) this.#refuse(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.Ip} files and folders behind symbolic links`, 'remove links to folders');
                if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__.Kb) this.#refuse(`a path of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.Kb} characters`, 'nest folders less deep');
            }
            add(path, isLinked) {
                this.count(path, isLinked);
                this.#files.push(path);
            }
            sorted() {
                return this.#files.sort(_code_points_js__WEBPACK_IMPORTED_MODULE_1__.H);
            }
            #refuse(what, remedy) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`${this.#folder} has ${what}, and is not listed; ${remedy}`);
            }
        }
    }),
    142: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
    })
};
;
