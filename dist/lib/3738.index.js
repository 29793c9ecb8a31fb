"use strict";
exports.id = 3738;
exports.ids = [
    3738
];
exports.modules = {
    3738: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
    5217: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
