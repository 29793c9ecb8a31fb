export const id = 7634;
export const ids = [7634,7291];
export const modules = {

/***/ 1916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
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
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
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
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 6058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
/* harmony import */ var _parse_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);



/** More than three guesses help nobody. */
const suggestionLimit = 3;
/** Longer names are compared by their beginnings, so that hostile ones cost no more than others. */
const comparedLength = 100;
/** Words that do not make two names alike. */
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
    'management',
]);
function candidateOf(name) {
    const words = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWords */ .Lo)(name.slice(0, comparedLength));
    const initials = words.map((word) => word[0] ?? '').join('');
    return { name, key: (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .Rc)(name.slice(0, comparedLength)), words, initials };
}
/**
 * Comparisons of names that one list may take: two seconds. A thousand wrong names among a thousand take half of them; to ten
 * thousand nobody reads what each may have been meant for.
 */
const MOST_COMPARISONS = 2_000_000;
/** The candidates of one list are taken apart once, however many names are looked for. */
const prepared = new WeakMap();
/** Null where the list has been compared often enough. */
function prepare(names) {
    let list = prepared.get(names);
    if (list === undefined) {
        list = { candidates: names.map(candidateOf), left: MOST_COMPARISONS };
        prepared.set(names, list);
    }
    list.left -= names.length;
    return list.left < 0 ? null : list.candidates;
}
const BETWEEN_WORDS = (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(String.raw `[^\p{L}\p{N}\p{M}]+`);
/** A word of a name as it is written there, for the reason. */
function written(name, words) {
    const parts = name.split(BETWEEN_WORDS());
    const shown = words.map((word) => parts.find((part) => (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .Rc)(part) === word) ?? word);
    const quoted = shown.map((word) => `“${word}”`).join(' and ');
    return `${words.length === 1 ? 'the word' : 'the words'} ${quoted}`;
}
/** Lower is nearer; null where the two have nothing to do with each other. */
function compare(wanted, candidate) {
    if (wanted.key === candidate.key)
        return { rank: 0, reason: 'only case, number or punctuation differs' };
    const letters = lettersApart(wanted.key, candidate.key);
    if (letters !== null)
        return { rank: letters, reason: letters === 1 ? 'one letter differs' : `${letters} letters differ` };
    if (wanted.words.length < 2 && isInitials(wanted.key, candidate))
        return { rank: 4, reason: 'the same initials' };
    if (candidate.words.length < 2 && isInitials(candidate.key, wanted))
        return { rank: 4, reason: 'the same initials' };
    const shared = wanted.words.filter((word) => candidate.words.includes(word));
    const lacking = wanted.words.filter((word) => !candidate.words.includes(word));
    const further = candidate.words.filter((word) => !wanted.words.includes(word));
    if (lacking.length === 0 && further.length === 0)
        return { rank: 3, reason: 'the same words in another order' };
    if (lacking.length === 0)
        return { rank: 4 + further.length, reason: `has ${written(candidate.name, further)} more` };
    const telling = shared.filter((word) => !commonWords.has(word));
    if (further.length === 0 && telling.length > 0) {
        return { rank: 4.5 + lacking.length, reason: `lacks ${written(wanted.name, lacking)}` };
    }
    if (wanted.key.length >= 4 && candidate.key.startsWith(wanted.key))
        return { rank: 7, reason: 'begins alike' };
    if (candidate.key.length >= 4 && wanted.key.startsWith(candidate.key))
        return { rank: 7, reason: 'begins alike' };
    const all = wanted.words.length + further.length;
    if (telling.length === 0 || shared.length * 2 < all)
        return null;
    return { rank: 8 + all - shared.length, reason: `shares ${written(candidate.name, telling)}` };
}
/** How many letters differ, where they are few for the length of the names. */
function lettersApart(left, right) {
    const limit = Math.min(3, Math.floor(Math.max(left.length, right.length) / 4));
    if (limit === 0 || Math.abs(left.length - right.length) > limit)
        return null;
    const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(left, right);
    return apart <= limit ? apart : null;
}
function isInitials(short, long) {
    return short.length >= 2 && long.words.length >= 2 && long.initials === short;
}
/**
 * The candidates that a wrong name may have been meant for, nearest first, with the reason; at most three, none where nothing
 * is near, or where the list has been asked too often. Names that `nameKey` takes for the same come first. Pass the same array
 * again for further names: it is prepared once.
 */
function suggest(name, candidates) {
    if (candidates.length === 0)
        return [];
    const wanted = candidateOf(name);
    if (wanted.words.length === 0)
        return [];
    const seen = new Set();
    return (prepare(candidates) ?? [])
        .flatMap((candidate, index) => {
        const found = compare(wanted, candidate);
        if (found === null || seen.has(candidate.name))
            return [];
        seen.add(candidate.name);
        return [{ name: candidate.name, ...found, index }];
    })
        .toSorted((left, right) => left.rank - right.rank || left.index - right.index)
        .slice(0, suggestionLimit)
        .map(({ name, reason }) => ({ name, reason }));
}


/***/ }),

/***/ 7634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/assess/judge.js + 57 modules
var judge = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/load/assess-tree.js
var assess_tree = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/src/read/open-trees.js
var open_trees = __webpack_require__(6332);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/render/escape.js
var render_escape = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/src/render/explain.js


/** How each of these cells was found and judged: every step of the search, every topic with what convinced. */
function renderExplanation(cells, options) {
    const colours = (0,picocolors.createColors)(options.colour);
    return (0,render_escape/* withoutCommands */.Df)(`${cells.map((cell) => explainCell(cell, colours)).join('\n\n')}\n`);
}
function explainCell(cell, colours) {
    const { row, column, cell: written, located, document } = cell;
    const { path, startLine, startColumn } = written.location;
    const title = colours.bold(`${(0,render_escape/* visible */.RK)(row.module)} › ${(0,render_escape/* visible */.RK)(column.name)}`);
    const isTrue = cell.outcome === 'upheld';
    const outcome = isTrue ? colours.green(cell.outcome) : colours.yellow(cell.outcome);
    const lines = [
        `${title}  ${colours.dim(`${(0,render_escape/* visible */.RK)(path)}:${startLine}:${startColumn}`)}`,
        `The roadmap says ${cell.status} (${(0,render_escape/* visible */.RK)(written.text)}), the document is ${cell.verdict}: ${outcome}`,
        '',
        `Document: ${located.doc ? colours.cyan((0,render_escape/* visible */.RK)(located.doc.path)) : 'none found'}${located.doc?.section ? ` (section ${(0,render_escape/* visible */.RK)(located.doc.section)})` : ''}`,
        ...located.steps().map((step, index) => colours.dim(`  ${index + 1} ${(0,render_escape/* visible */.RK)(step)}`)),
        `In the nav: ${cell.inNav === null ? 'unknown (a plugin makes the nav)' : cell.inNav ? 'yes' : 'no'}`,
    ];
    if (cell.unreadable !== null)
        lines.push(`It cannot be read: ${cell.unreadable}`);
    if (!document)
        return lines.join('\n');
    const { topics, stubSignals } = document.judgement;
    return [...lines, '', ...topicLines(topics, colours), ...stubLines(stubSignals)].join('\n');
}
function topicLines(topics, colours) {
    if (topics.length === 0)
        return ['Topics: the roadmap asks for none'];
    const width = topics.reduce((most, { name }) => Math.max(most, (0,render_escape/* visible */.RK)(name).length), 0);
    return ['Topics', ...topics.flatMap((topic) => topicLine(topic, width, colours))];
}
function topicLine({ name, evidence, line, quote, near }, width, colours) {
    const treated = evidence === 'section' || evidence === 'covered';
    const mark = treated ? colours.green('✓') : colours.red('✗');
    const place = line === null ? '' : `line ${String(line).padEnd(5)}`;
    const shown = quote === null ? '' : `  ${(0,render_escape/* shortened */.vI)((0,render_escape/* visible */.RK)(quote), 100)}`;
    const head = `  ${mark} ${(0,render_escape/* visible */.RK)(name).padEnd(width)}  ${evidence.padEnd('placeholder'.length)}  ${place}${shown}`.trimEnd();
    if (treated)
        return [head];
    return [
        head,
        ...near.map((miss) => colours.dim(`      line ${miss.line}: ${(0,render_escape/* shortened */.vI)((0,render_escape/* visible */.RK)(miss.quote), 80)} (${(0,render_escape/* visible */.RK)(miss.reason)})`)),
    ];
}
function stubLines(signals) {
    return signals.length === 0 ? [] : ['', `A stub, because: ${(0,render_escape/* visible */.RK)(signals.join('; '))}`];
}

// EXTERNAL MODULE: ./build/src/cli/named.js
var named = __webpack_require__(5621);
// EXTERNAL MODULE: ./build/src/cli/pick-cells.js
var pick_cells = __webpack_require__(9459);
;// CONCATENATED MODULE: ./build/src/cli/explain.js







/** `explain`: how the cells of a module were found and judged. */
async function explain(module, column, flags, terminal) {
    const trees = await (0,open_trees/* openTrees */.kS)({ root: flags.root, base: null, head: null, environment: terminal.environment });
    const run = { named: (0,named/* named */.K)(flags), judge: (0,judge/* createJudge */.qU)({ explain: true }), memory: new Map() };
    const { sites } = await (0,assess_tree/* assessTree */.vW)(trees.head, run);
    const cells = sites.flatMap(({ assessment }) => assessment.cells);
    if (cells.length === 0)
        throw new errors/* UserError */.y('there is no roadmap with a status table to explain; run check');
    terminal.stdout(renderExplanation((0,pick_cells/* pickCells */.F)(cells, module, column), { colour: terminal.colour }));
    return 0;
}


/***/ }),

/***/ 5621:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The paths that the flags name, relative to the judged root, with `/`. */
function named(flags) {
    return {
        config: inRoot(flags.config, flags.root),
        roadmap: inRoot(flags.roadmap, flags.root),
        mkdocs: inRoot(flags.mkdocs, flags.root),
    };
}
function inRoot(path, root) {
    if (path === undefined)
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path) : path;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/').replace(/^\.\//, '');
}


/***/ }),

/***/ 9459:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pickCells)
/* harmony export */ });
/* harmony import */ var _assess_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _parse_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);



/**
 * The cells of a module, or the one of a column; names are as a person types them.
 * @throws {UserError} where there is none of that name, with the nearest.
 */
function pickCells(cells, module, column) {
    const ofModule = pick(cells, module, 'module', ({ row }) => row.module);
    return column === null ? ofModule : pick(ofModule, column, 'column', (cell) => cell.column.name);
}
function pick(cells, name, kind, nameOf) {
    const found = cells.filter((cell) => (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(nameOf(cell)) === (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(name));
    if (found.length > 0)
        return found;
    const names = [...new Set(cells.map(nameOf))];
    const nearest = (0,_assess_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, names)[0];
    const hint = nearest ? `did you mean ${JSON.stringify(nearest.name)}?` : `it has ${names.slice(0, 20).join(', ')}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the roadmap has no ${kind} ${JSON.stringify(name)}; ${hint}`);
}


/***/ }),

/***/ 7291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dx: () => (/* binding */ embeddedJson),
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from the repository is hostile. Each surface has one way to show it, and every reporter goes through here:
 * what comes out is inert there, and looks like what went in.
 */
/** Characters that a name may be shown with; longer ones are cut, with the fact shown. */
const MAX_SHOWN = 300;
/**
 * Control characters (a terminal obeys them), bidirectional marks (they reorder what a reader sees), line ends, characters
 * that hide text from a reader and not from a machine (U+E0000 to U+E007F and others), and unpaired surrogates become
 * visible escapes.
 */
function visible(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeOf);
}
/** As JavaScript and, below U+10000, JSON write it. */
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
/** At most `max` UTF-16 units, cut between characters. */
function shortened(text, max = MAX_SHOWN) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
    return `${text.slice(0, end)}…`;
}
/**
 * For text and attributes of HTML. It may be printed in a job, whose runner takes `##[` for a command, like all that follows
 * here.
 */
function html(text) {
    return visible(text).replace(/[&<>"']|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For text and attributes of XML, which has no character references for what it does not allow (XML 1.0, 2.2). */
function xml(text) {
    return html(text).replace(/[\ufffe\uffff]/g, escapeOf);
}
/**
 * JSON for a file or a log: to whoever parses it nothing is changed, but no terminal obeys it, nobody reads it in another
 * order, and no line of it is a command, because a text in it begins with a quote.
 */
function json(value) {
    return JSON.stringify(value, null, 2).replace(/#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
}
/**
 * JSON for a script element: no `<` can end the element or open a comment in it (HTML, 4.12.1.3), and no line separator of
 * JavaScript stands in it. To JSON they are plain escapes.
 */
function embeddedJson(value) {
    return JSON.stringify(value).replace(/[<>&]|#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
}
/**
 * A path as a relative reference (RFC 3986): every segment is encoded, so that no `:`, `?` or `#` in a name means
 * something, and no bracket ends a link of Markdown. Unpaired surrogates, which no URI can hold, become U+FFFD.
 */
function relativeUri(path) {
    return path
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
        .split('/')
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
        .join('/');
}
/**
 * For prose in GitHub's Markdown, in a table cell or at the start of a line: no markup, no HTML, no formula, and none of the
 * references that GitHub makes links of (mentions, issues, commits, URLs), which a zero-width space breaks.
 */
function markdownText(text) {
    return (visible(text)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, '$&\u200b'))
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200b')
        .replace(/[<&|$]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\`*_[\]~>]|^[-+=]|^\s*\d+(?=[.)])/g, (marker) => /\d/.test(marker) ? `${marker}\u200b` : `\\${marker}`)
        // Spaces before it indent what is a list or code then; this one does not.
        .replace(/^ /, '&#32;'));
}
/** A name or a path as code: GitHub makes no link of anything in it. Also for table cells. */
function markdownCode(text) {
    // A backslash before the pipe's own would be read as escaping that one, by some readers.
    const shown = withoutCommands(visible(text)).replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|');
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
/** A line of a log that a runner reads: it shows every character, and starts no command. */
function logLine(text) {
    return withoutCommands(visible(text));
}
/**
 * Text of many lines that a runner takes for no command: it reads `::command::` at the start of a line, and the older
 * `##[command]` anywhere in it (actions/runner, ActionCommand.cs).
 */
function withoutCommands(text) {
    return text.replaceAll('##[', '##\u200b[').replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b');
}


/***/ })

};
