exports.id = 1764;
exports.ids = [
    1764
];
exports.modules = {
    1764: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            fix: ()=>fix
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var _check_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3530);
        var _counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2676);
        var _fix_roadmap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3058);
        var _read_open_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6323);
        var _render_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9244);
        var _render_unified_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9817);
        var _named_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2666);
        var _write_whole_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5434);
        async function fix(flags, terminal) {
            const fixes = await (0, _fix_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.F)({
                tree: (0, _read_open_trees_js__WEBPACK_IMPORTED_MODULE_3__.AJ)(flags.root),
                named: (0, _named_js__WEBPACK_IMPORTED_MODULE_4__.K)(flags),
                kinds: new Set(flags.only ?? [
                    'over',
                    'under',
                    'rows',
                    'date'
                ]),
                today: flags.today ?? (0, _check_repository_js__WEBPACK_IMPORTED_MODULE_1__.kb)(terminal.environment['SOURCE_DATE_EPOCH'], terminal.now)
            });
            for (const edit of fixes){
                terminal.stdout((0, _render_unified_diff_js__WEBPACK_IMPORTED_MODULE_6__.i)(edit, {
                    colour: terminal.colour
                }));
                if (flags.write && isChange(edit)) (0, _write_whole_js__WEBPACK_IMPORTED_MODULE_5__.J)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(flags.root, edit.path), edit.text);
                terminal.stdout(`${sentences(edit, flags.write ?? false).map(_render_escape_js__WEBPACK_IMPORTED_MODULE_7__.logLine).join('\n')}\n`);
            }
            if (!flags.write && fixes.some(isChange)) terminal.stdout('Nothing is written yet: `fix --write` writes it.\n');
            return 0;
        }
        function isChange({ changed }) {
            return Object.values(changed).some((count)=>count > 0);
        }
        function sentences(edit, isWritten) {
            const { over, under, rows, date } = edit.changed;
            const parts = [
                ...over > 0 ? [
                    `${(0, _counted_js__WEBPACK_IMPORTED_MODULE_8__.h)(over, 'cell')} to pending`
                ] : [],
                ...under > 0 ? [
                    `${(0, _counted_js__WEBPACK_IMPORTED_MODULE_8__.h)(under, 'cell')} to ready`
                ] : [],
                ...rows > 0 ? [
                    (0, _counted_js__WEBPACK_IMPORTED_MODULE_8__.h)(rows, 'new row')
                ] : [],
                ...date > 0 ? [
                    'the date'
                ] : []
            ];
            const verb = isWritten ? 'Changed' : 'Would change';
            const what = parts.length === 0 ? `${edit.path}: nothing to change` : `${verb} ${edit.path}: ${parts.join(', ')}`;
            return [
                what,
                ...edit.left.map((sentence)=>`Left to you: ${sentence}`)
            ];
        }
    }),
    9817: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>renderDiff
        });
        var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);
        var picocolors__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);
        var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
        const CONTEXT = 3;
        function renderDiff({ path, lines }, options) {
            const colours = (0, picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(options.colour);
            const ranges = hunkRanges(lines);
            if (ranges.length === 0) return '';
            const name = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.RK)(path);
            const hunks = ranges.map(([start, end])=>{
                const shown = lines.slice(start, end);
                const before = `${firstLine(lines.slice(0, start), shown, ({ before })=>before)},${count(shown, ({ before })=>before)}`;
                const after = `${firstLine(lines.slice(0, start), shown, ({ after })=>after)},${count(shown, ({ after })=>after)}`;
                return [
                    colours.cyan(`@@ -${before} +${after} @@`),
                    ...bodyOf(shown)
                ].join('\n');
            });
            return `${[
                colours.bold(`--- a/${name}`),
                colours.bold(`+++ b/${name}`),
                ...hunks
            ].join('\n')}\n`;
            function bodyOf(shown) {
                const body = [];
                let added = [];
                for (const { before, after } of shown){
                    if (before === after) {
                        for (const text of added)body.push(text);
                        body.push(line(' ', after));
                        added = [];
                        continue;
                    }
                    if (before !== null) body.push(colours.red(line('-', before)));
                    added.push(colours.green(line('+', after)));
                }
                return [
                    ...body,
                    ...added
                ];
            }
            function line(mark, text) {
                const ended = text.endsWith('\n');
                const bare = ended ? text.slice(0, -1) : text;
                const carriage = bare.endsWith('\r') ? '\r' : '';
                const content = bare.slice(0, bare.length - carriage.length).split('\t').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.RK).join('\t');
                const inert = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(content) === (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.RK)(content) ? content : (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.logLine)(content);
                return `${mark}${inert}${options.colour ? '' : carriage}${ended ? '' : '\n\\ No newline at end of file'}`;
            }
        }
        function count(lines, side) {
            return lines.filter((line)=>side(line) !== null).length;
        }
        function firstLine(above, shown, side) {
            return count(above, side) + (count(shown, side) === 0 ? 0 : 1);
        }
        function hunkRanges(lines) {
            const ranges = [];
            for (const [index, { before, after }] of lines.entries()){
                if (before === after) continue;
                const start = Math.max(0, index - CONTEXT);
                const end = Math.min(lines.length, index + CONTEXT + 1);
                const last = ranges.at(-1);
                if (last && start <= last[1]) last[1] = end;
                else ranges.push([
                    start,
                    end
                ]);
            }
            return ranges;
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
    })
};
;
