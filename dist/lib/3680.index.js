exports.id = 3680;
exports.ids = [
    3680
];
exports.modules = {
    3680: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        "use strict";
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            explain: ()=>explain
        });
        var judge = __webpack_require__(6899);
        var errors = __webpack_require__(6595);
        var assess_tree = __webpack_require__(2854);
        var open_trees = __webpack_require__(6323);
        var picocolors = __webpack_require__(7336);
        var render_escape = __webpack_require__(9244);
        ;
        function renderExplanation(cells, stepsOf, options) {
            const colours = (0, picocolors.createColors)(options.colour);
            return (0, render_escape.Df)(`${cells.map((cell)=>explainCell(cell, stepsOf(cell), colours)).join('\n\n')}\n`);
        }
        function explainCell(cell, steps, colours) {
            const { row, column, cell: written, located, document } = cell;
            const { path, startLine, startColumn } = written.location;
            const title = colours.bold(`${(0, render_escape.RK)(row.module)} \u{203A} ${(0, render_escape.RK)(column.name)}`);
            const isTrue = cell.outcome === 'upheld';
            const outcome = isTrue ? colours.green(cell.outcome) : colours.yellow(cell.outcome);
            const lines = [
                `${title}  ${colours.dim(`${(0, render_escape.RK)(path)}:${startLine}:${startColumn}`)}`,
                `The roadmap says ${cell.status} (${(0, render_escape.RK)(written.text)}), the document is ${cell.verdict}: ${outcome}`,
                '',
                `Document: ${located.doc ? colours.cyan((0, render_escape.RK)(located.doc.path)) : 'none found'}${located.doc?.section ? ` (section ${(0, render_escape.RK)(located.doc.section)})` : ''}`,
                ...steps.map((step, index)=>colours.dim(`  ${index + 1} ${(0, render_escape.RK)(step)}`)),
                `In the nav: ${cell.inNav === null ? 'unknown (a plugin makes the nav)' : cell.inNav ? 'yes' : 'no'}`
            ];
            if (cell.unreadable !== null) lines.push(`It cannot be read: ${cell.unreadable}`);
            if (!document) return lines.join('\n');
            const { topics, stubSignals } = document.judgement;
            return [
                ...lines,
                '',
                ...topicLines(topics, colours),
                ...stubLines(stubSignals)
            ].join('\n');
        }
        function topicLines(topics, colours) {
            if (topics.length === 0) return [
                'Topics: the roadmap asks for none'
            ];
            const width = topics.reduce((most, { name })=>Math.max(most, (0, render_escape.RK)(name).length), 0);
            return [
                'Topics',
                ...topics.flatMap((topic)=>topicLine(topic, width, colours))
            ];
        }
        function topicLine({ name, evidence, line, quote, near }, width, colours) {
            const treated = evidence === 'section' || evidence === 'covered';
            const mark = treated ? colours.green("\u2713") : colours.red("\u2717");
            const place = line === null ? '' : `line ${String(line).padEnd(5)}`;
            const shown = quote === null ? '' : `  ${(0, render_escape.vI)((0, render_escape.RK)(quote), 100)}`;
            const head = `  ${mark} ${(0, render_escape.RK)(name).padEnd(width)}  ${evidence.padEnd('placeholder'.length)}  ${place}${shown}`.trimEnd();
            if (treated) return [
                head
            ];
            return [
                head,
                ...near.map((miss)=>colours.dim(`      line ${miss.line}: ${(0, render_escape.vI)((0, render_escape.RK)(miss.quote), 80)} (${(0, render_escape.RK)(miss.reason)})`))
            ];
        }
        function stubLines(signals) {
            return signals.length === 0 ? [] : [
                '',
                `A stub, because: ${(0, render_escape.RK)(signals.join('; '))}`
            ];
        }
        var named = __webpack_require__(2666);
        var pick_cells = __webpack_require__(966);
        ;
        async function explain(module, column, flags, terminal) {
            const trees = await (0, open_trees.kS)({
                root: flags.root,
                base: null,
                head: null,
                environment: terminal.environment
            });
            const run = (0, assess_tree.A)((0, named.K)(flags), {
                judge: (0, judge.qU)({
                    explain: true
                })
            });
            const { sites } = await (0, assess_tree.v)(trees.head, run);
            const cells = sites.flatMap(({ assessment })=>assessment.cells);
            if (cells.length === 0) throw new errors.y('there is no roadmap with a status table to explain; run check');
            const stepsOf = (cell)=>sites.find(({ assessment })=>assessment.roadmap?.rows.includes(cell.row))?.assessment.stepsOf(cell) ?? [];
            terminal.stdout(renderExplanation((0, pick_cells.F)(cells, module, column), stepsOf, {
                colour: terminal.colour
            }));
            return 0;
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
