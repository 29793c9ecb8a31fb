"use strict";
exports.id = 3681;
exports.ids = [
    3681
];
exports.modules = {
    3681: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            publishRun: ()=>publishRun
        });
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(6595);
        ;
        const MAX_ARTIFACT_BYTES = 20 * 1024 * 1024;
        async function downloadArtifact(octokit, repository, run, name) {
            const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
                ...repository,
                run_id: run,
                name,
                per_page: 100
            });
            const [newest] = data.artifacts.filter((artifact)=>artifact.name === name && !artifact.expired).toSorted((one, other)=>other.id - one.id);
            if (!newest) return null;
            if (newest.size_in_bytes > MAX_ARTIFACT_BYTES) throw tooLarge();
            const { data: body } = await octokit.rest.actions.downloadArtifact({
                ...repository,
                artifact_id: newest.id,
                archive_format: 'zip',
                request: {
                    parseSuccessResponseBody: false
                }
            });
            return readAll(body);
        }
        async function readAll(body) {
            const chunks = [];
            let bytes = 0;
            for await (const chunk of body){
                bytes += chunk.length;
                if (bytes > MAX_ARTIFACT_BYTES) throw tooLarge();
                chunks.push(chunk);
            }
            return Buffer.concat(chunks);
        }
        function tooLarge() {
            return new Error(`the artifact has more than ${MAX_ARTIFACT_BYTES} bytes`);
        }
        var pull_request = __webpack_require__(6651);
        var refusal = __webpack_require__(3270);
        var events = __webpack_require__(8974);
        var action_forge = __webpack_require__(2313);
        var action_payload = __webpack_require__(4075);
        var action_place = __webpack_require__(3418);
        var show_result = __webpack_require__(1269);
        ;
        const REPORT_ARTIFACT = 'docs-readiness-report';
        async function publishRun(world, inputs, runner, log) {
            const nothing = {
                checkRunId: null,
                commentId: null
            };
            const run = readRun(runner);
            if (run === null) {
                log.info('Nothing to publish: the run was not about a pull request.');
                return nothing;
            }
            const repository = (0, events._)(runner.repository);
            const forge = (0, action_forge.u)(inputs.token, repository, {
                apiUrl: runner.apiUrl,
                proxied: runner.proxied,
                version: world.version,
                log,
                second: world.second
            });
            try {
                const octokit = await forge.octokit();
                if (!octokit) throw new errors.y('there is no input github-token');
                const number = await ask('pull request', ()=>(0, pull_request._)(octokit, repository, run.head));
                if (number === null) throw new errors.y('no open pull request, or more than one, has the head that was judged');
                const report = await readReport(octokit, repository, run.id);
                const plan = {
                    event: 'workflow_run',
                    repository,
                    base: {
                        kind: 'none'
                    },
                    checkRunSha: run.head.sha,
                    pullRequest: {
                        number,
                        headSha: run.head.sha,
                        readOnlyToken: false
                    }
                };
                const job = {
                    world,
                    inputs,
                    runner,
                    plan,
                    forge,
                    log
                };
                const { published } = await (0, show_result.L$)(job, await showingOf(report, run, job));
                return published;
            } catch (error) {
                if (!(error instanceof errors.y)) throw error;
                log.notice(`Not published: ${error.message}. No verdict depends on it.`);
                return nothing;
            }
        }
        async function showingOf(report, run, job) {
            const { runner, inputs } = job;
            const { base } = report.subject;
            const root = (0, external_node_path_.resolve)(runner.workspace, inputs.root);
            const commits = {
                head: null,
                base: base !== null && (0, action_payload.jh)(base) ? base : null,
                isBaseRemote: false,
                notes: []
            };
            const runUrl = `${runner.serverUrl}/${runner.repository}/actions/runs/${run.id}`;
            const place = await (0, action_place.$)(job, root, commits, runUrl);
            return {
                result: {
                    report,
                    notes: [],
                    before: null
                },
                commits,
                root,
                place
            };
        }
        function readRun({ payload }) {
            if ((0, action_payload.$6)(payload, 'workflow_run', 'event') !== 'pull_request') return null;
            const id = (0, action_payload.tk)(payload, 'workflow_run', 'id');
            const sha = (0, action_payload.du)(payload, 'workflow_run', 'head_sha');
            const branch = (0, action_payload.$6)(payload, 'workflow_run', 'head_branch');
            const repository = (0, action_payload.$6)(payload, 'workflow_run', 'head_repository', 'full_name');
            if (id === null || sha === null || branch === null || repository === null) throw new errors.y('the payload of the event workflow_run (GITHUB_EVENT_PATH) does not say what ran');
            return {
                id,
                head: {
                    repository,
                    branch,
                    sha
                }
            };
        }
        async function readReport(octokit, repository, run) {
            const archive = await ask('artifact', ()=>downloadArtifact(octokit, repository, run, REPORT_ARTIFACT));
            if (archive === null) throw new errors.y(`the run has no artifact ${REPORT_ARTIFACT}`);
            const { readHostileReport } = await Promise.all([
                __webpack_require__.e(2463),
                __webpack_require__.e(3228)
            ]).then(__webpack_require__.bind(__webpack_require__, 3228));
            return readHostileReport(archive);
        }
        async function ask(channel, question) {
            try {
                return await question();
            } catch (error) {
                throw new errors.y(`the ${channel} cannot be read (${(0, refusal.G)(error, channel).reason})`);
            }
        }
    })
};
;
