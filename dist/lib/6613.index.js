"use strict";
exports.id = 6613;
exports.ids = [
    6613,
    9244
];
exports.modules = {
    4355: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>suggest
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
        var _letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1183);
        var _parse_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(686);
        const suggestionLimit = 3;
        const comparedLength = 100;
        const commonWords = new Set([
            'and',
            'of',
            'the',
            'for',
            'a',
            'in',
            'to',
            'service',
            'modul',
            'module',
            'system',
            'management'
        ]);
        function candidateOf(name) {
            const words = (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_2__.Lo)(name.slice(0, comparedLength));
            const initials = words.map((word)=>word[0] ?? '').join('');
            return {
                name,
                key: (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(name.slice(0, comparedLength)),
                words,
                initials
            };
        }
        const MOST_COMPARISONS = 2_000_000;
        const prepared = new WeakMap();
        function prepare(names) {
            let list = prepared.get(names);
            if (list === undefined) {
                list = {
                    candidates: names.map(candidateOf),
                    left: MOST_COMPARISONS
                };
                prepared.set(names, list);
            }
            list.left -= names.length;
            return list.left < 0 ? null : list.candidates;
        }
        const BETWEEN_WORDS = (0, _letters_js__WEBPACK_IMPORTED_MODULE_1__.qy)(String.raw`[^\p{L}\p{N}\p{M}]+`);
        function written(name, words) {
            const parts = name.split(BETWEEN_WORDS());
            const shown = words.map((word)=>parts.find((part)=>(0, _parse_names_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(part) === word) ?? word);
            const quoted = shown.map((word)=>`\u{201C}${word}\u{201D}`).join(' and ');
            return `${words.length === 1 ? 'the word' : 'the words'} ${quoted}`;
        }
        function compare(wanted, candidate) {
            if (wanted.key === candidate.key) return {
                rank: 0,
                reason: 'only case, number or punctuation differs'
            };
            const letters = lettersApart(wanted.key, candidate.key);
            if (letters !== null) return {
                rank: letters,
                reason: letters === 1 ? 'one letter differs' : `${letters} letters differ`
            };
            if (wanted.words.length < 2 && isInitials(wanted.key, candidate)) return {
                rank: 4,
                reason: 'the same initials'
            };
            if (candidate.words.length < 2 && isInitials(candidate.key, wanted)) return {
                rank: 4,
                reason: 'the same initials'
            };
            const shared = wanted.words.filter((word)=>candidate.words.includes(word));
            const lacking = wanted.words.filter((word)=>!candidate.words.includes(word));
            const further = candidate.words.filter((word)=>!wanted.words.includes(word));
            if (lacking.length === 0 && further.length === 0) return {
                rank: 3,
                reason: 'the same words in another order'
            };
            if (lacking.length === 0) return {
                rank: 4 + further.length,
                reason: `has ${written(candidate.name, further)} more`
            };
            const telling = shared.filter((word)=>!commonWords.has(word));
            if (further.length === 0 && telling.length > 0) {
                return {
                    rank: 4.5 + lacking.length,
                    reason: `lacks ${written(wanted.name, lacking)}`
                };
            }
            if (wanted.key.length >= 4 && candidate.key.startsWith(wanted.key)) return {
                rank: 7,
                reason: 'begins alike'
            };
            if (candidate.key.length >= 4 && wanted.key.startsWith(candidate.key)) return {
                rank: 7,
                reason: 'begins alike'
            };
            const all = wanted.words.length + further.length;
            if (telling.length === 0 || shared.length * 2 < all) return null;
            return {
                rank: 8 + all - shared.length,
                reason: `shares ${written(candidate.name, telling)}`
            };
        }
        function lettersApart(left, right) {
            const limit = Math.min(3, Math.floor(Math.max(left.length, right.length) / 4));
            if (limit === 0 || Math.abs(left.length - right.length) > limit) return null;
            const apart = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(left, right);
            return apart <= limit ? apart : null;
        }
        function isInitials(short, long) {
            return short.length >= 2 && long.words.length >= 2 && long.initials === short;
        }
        function suggest(name, candidates) {
            if (candidates.length === 0) return [];
            const wanted = candidateOf(name);
            if (wanted.words.length === 0) return [];
            const seen = new Set();
            return (prepare(candidates) ?? []).flatMap((candidate, index)=>{
                const found = compare(wanted, candidate);
                if (found === null || seen.has(candidate.name)) return [];
                seen.add(candidate.name);
                return [
                    {
                        name: candidate.name,
                        ...found,
                        index
                    }
                ];
            }).toSorted((left, right)=>left.rank - right.rank || left.index - right.index).slice(0, suggestionLimit).map(({ name, reason })=>({
                    name,
                    reason
                }));
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
    966: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>pickCells
        });
        var _assess_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6595);
        var _parse_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(686);
        function pickCells(cells, module, column) {
            const ofModule = pick(cells, module, 'module', ({ row })=>row.module);
            return column === null ? ofModule : pick(ofModule, column, 'column', (cell)=>cell.column.name);
        }
        function pick(cells, name, kind, nameOf) {
            const found = cells.filter((cell)=>(0, _parse_names_js__WEBPACK_IMPORTED_MODULE_1__.Rc)(nameOf(cell)) === (0, _parse_names_js__WEBPACK_IMPORTED_MODULE_1__.Rc)(name));
            if (found.length > 0) return found;
            const names = [
                ...new Set(cells.map(nameOf))
            ];
            const nearest = (0, _assess_suggest_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name, names)[0];
            const hint = nearest ? `did you mean ${JSON.stringify(nearest.name)}?` : `it has ${names.slice(0, 20).join(', ')}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y(`the roadmap has no ${kind} ${JSON.stringify(name)}; ${hint}`);
        }
    }),
    9244: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
