"use strict";
exports.id = 5573;
exports.ids = [
    5573
];
exports.modules = {
    8059: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            check: ()=>check
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _check_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3530);
        var _render_reporters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4545);
        var _named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2666);
        var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7228);
        var _write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5434);
        const NOWHERE = {
            links: {
                line: ()=>null
            },
            runUrl: null
        };
        async function check(flags, terminal) {
            const { root, base = null, head = null, gate = null, failOn = null, today = null } = flags;
            const request = {
                root,
                base,
                head,
                gate,
                failOn,
                today,
                ...(0, _named_js__WEBPACK_IMPORTED_MODULE_3__.K)(flags)
            };
            const { environment, now } = terminal;
            const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_5__.o)(terminal, 'documents judged');
            const surroundings = {
                environment,
                now,
                labels: async ()=>[],
                onProgress: progress.show
            };
            const result = await (0, _check_repository_js__WEBPACK_IMPORTED_MODULE_1__.n_)(request, surroundings).finally(progress.end);
            const place = {
                ...NOWHERE,
                folder: folderBelow(root)
            };
            const colour = terminal.colour && flags.output === undefined;
            const pieces = await (0, _render_reporters_js__WEBPACK_IMPORTED_MODULE_2__.X)(flags.format, result, {
                colour,
                place
            });
            if (flags.output !== undefined) (0, _write_whole_js__WEBPACK_IMPORTED_MODULE_4__.f)(flags.output, [
                ...pieces
            ].join(''));
            else for (const piece of pieces)terminal.stdout(piece);
            return result.report.conclusion === 'failure' ? 1 : 0;
        }
        function folderBelow(root) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', root);
            const isBelow = path !== '' && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== '..';
            return isBelow ? `${path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}/` : '';
        }
    }),
    2666: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
    4545: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>reporters,
            X: ()=>render
        });
        const reporters = {
            text: async ()=>(await __webpack_require__.e(4824).then(__webpack_require__.bind(__webpack_require__, 4824))).renderText,
            json: async ()=>(await __webpack_require__.e(473).then(__webpack_require__.bind(__webpack_require__, 473))).renderJson,
            comment: async ()=>{
                const { renderComment } = await __webpack_require__.e(7610).then(__webpack_require__.bind(__webpack_require__, 7610));
                return (result, { place })=>renderComment(result, place);
            },
            summary: async ()=>{
                const { renderSummary } = await __webpack_require__.e(3131).then(__webpack_require__.bind(__webpack_require__, 3131));
                return (result, { place })=>renderSummary(result, place);
            },
            github: async ()=>(await __webpack_require__.e(4240).then(__webpack_require__.bind(__webpack_require__, 4240))).renderWorkflowCommands,
            html: async ()=>{
                const { renderHtml } = await __webpack_require__.e(1842).then(__webpack_require__.bind(__webpack_require__, 1842));
                return (result, { place })=>renderHtml(result, place);
            },
            sarif: async ()=>{
                const { renderSarif } = await __webpack_require__.e(150).then(__webpack_require__.bind(__webpack_require__, 150));
                return (result, { place })=>renderSarif(result, place);
            },
            junit: async ()=>(await __webpack_require__.e(8155).then(__webpack_require__.bind(__webpack_require__, 536))).renderJunit,
            rdjson: async ()=>{
                const { renderRdjson } = await __webpack_require__.e(6403).then(__webpack_require__.bind(__webpack_require__, 6403));
                return (result, { place })=>renderRdjson(result, place);
            },
            'badge-json': async ()=>(await __webpack_require__.e(4631).then(__webpack_require__.bind(__webpack_require__, 4631))).renderBadgeJson,
            'badge-svg': async ()=>(await __webpack_require__.e(6347).then(__webpack_require__.bind(__webpack_require__, 6347))).renderBadgeSvg
        };
        async function render(format, result, options) {
            if (format === 'json') return (await __webpack_require__.e(473).then(__webpack_require__.bind(__webpack_require__, 473))).jsonPieces(result);
            return [
                (await reporters[format]())(result, options)
            ];
        }
    }),
    1916: (function(__unused_webpack_module, exports1) {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports1.Io = exports1.kp = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function(a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << n - 1;
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while(i--){
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for(i = 0; i < m; i++){
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= (eq & pv) + pv ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = mv << 1 | 1;
                pv = pv << 1 | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while(i--){
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function(b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for(var i = 0; i < hsize; i++){
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for(; j < vsize - 1; j++){
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for(var k = start_1; k < vlen_1; k++){
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for(var i = 0; i < n; i++){
                    var eq = peq[a.charCodeAt(i)];
                    var pb = phc[i / 32 | 0] >>> i & 1;
                    var mb = mhc[i / 32 | 0] >>> i & 1;
                    var xv = eq | mv_1;
                    var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if (ph >>> 31 ^ pb) {
                        phc[i / 32 | 0] ^= 1 << i;
                    }
                    if (mh >>> 31 ^ mb) {
                        mhc[i / 32 | 0] ^= 1 << i;
                    }
                    ph = ph << 1 | pb;
                    mh = mh << 1 | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for(var k = start_1; k < vlen_1; k++){
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for(var k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for(var i = 0; i < n; i++){
                var eq = peq[a.charCodeAt(i)];
                var pb = phc[i / 32 | 0] >>> i & 1;
                var mb = mhc[i / 32 | 0] >>> i & 1;
                var xv = eq | mv;
                var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += ph >>> m - 1 & 1;
                score -= mh >>> m - 1 & 1;
                if (ph >>> 31 ^ pb) {
                    phc[i / 32 | 0] ^= 1 << i;
                }
                if (mh >>> 31 ^ mb) {
                    mhc[i / 32 | 0] ^= 1 << i;
                }
                ph = ph << 1 | pb;
                mh = mh << 1 | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for(var k = start; k < vlen; k++){
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function(a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports1.Io = distance;
        var closest = function(str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for(var i = 0; i < arr.length; i++){
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        exports1.kp = closest;
    }),
    3946: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
