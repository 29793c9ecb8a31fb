export const id = 229;
export const ids = [229];
export const modules = {

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/parse/day.js
var day = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/src/cli/program.js





/** Formats of `check`, for the help; the registry in render/reporters.ts has one entry for each, held by the compiler. */
const FORMATS = ['text', 'json', 'comment', 'summary', 'github'];
const GATES = ['report', 'new', 'all'];
const SEVERITIES = ['error', 'warning', 'notice'];
/** The command line. Commands load what they need when they run. */
function createProgram(terminal, exit) {
    const program = new esm/* Command */.uB('docs-readiness')
        .description('Tells whether the ✅ of a docs roadmap are true.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({ writeOut: terminal.stdout, writeErr: () => undefined })
        .addHelpText('after', EXAMPLES);
    shared(program.command('check'), 'Hold every claim of the roadmap against its document; fail where one is not true.')
        .option('--base <rev>', 'commit to compare with: only what is new since then fails')
        .option('--head <rev>', 'commit to judge (default: the working tree)')
        .addOption(new esm/* Option */.c$('--gate <mode>', 'what fails: nothing, new findings, all').choices(GATES))
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'the least severity that fails').choices(SEVERITIES))
        .option('--today <day>', 'the day that dates are held against, YYYY-MM-DD', program_day)
        .addOption(new esm/* Option */.c$('--format <format>', 'what is printed').choices(FORMATS).default('text'))
        .option('--output <file>', 'write there instead of standard output')
        .action(async (flags) => exit(await (await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(842), __webpack_require__.e(956), __webpack_require__.e(726), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 1418))).check(rooted(flags), terminal)));
    shared(program.command('explain'), 'Show how a cell is found and judged: every step, every topic with its line.')
        .argument('<module>', 'a row of the roadmap')
        .argument('[column]', 'a column; all of them without it')
        .action(async (module, column, flags) => exit(await (await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(842), __webpack_require__.e(956), __webpack_require__.e(634)]).then(__webpack_require__.bind(__webpack_require__, 7634))).explain(module, column ?? null, rooted(flags), terminal)));
    shared(program.command('site'), 'Print as JSON how the MkDocs site is read: pages, titles, missing, omitted.').action(async (flags) => exit(await (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 8902))).site(rooted(flags), terminal)));
    return program;
}
function shared(command, description) {
    return command
        .description(description)
        .option('--root <dir>', 'the folder to judge', '.')
        .option('--config <file>', 'the configuration (default: .github/docs-readiness.yml)')
        .option('--roadmap <file>', 'the roadmap (default: the roadmap.md with a status table)')
        .option('--mkdocs <file>', 'the MkDocs configuration (default: mkdocs.yml)');
}
function rooted(flags) {
    return { ...flags, root: (0,external_node_path_.resolve)(flags.root) };
}
/** A real day of the calendar. */
function program_day(value) {
    if ((0,day/* isDay */.N)(value))
        return value;
    throw new errors/* UserError */.y(`--today is ${JSON.stringify(value)}, expected a day as YYYY-MM-DD`);
}
const EXAMPLES = `
Examples:
  docs-readiness check                         is every claim of the working tree true?
  docs-readiness check --base origin/main      does my branch add a claim that is not?
  docs-readiness explain "Billing" API         why is this cell judged as it is?

Exit codes: 0 passed, 1 the gate fails, 2 could not run.`;

;// CONCATENATED MODULE: ./build/src/cli/run-cli.js



/**
 * Runs one command line and gives its exit code: 0 passed, 1 the gate fails, 2 could not run. A user's mistake is one
 * sentence on stderr; a mistake of ours keeps its stack.
 */
async function runCli(args, terminal) {
    let exitCode = 0;
    const program = createProgram(terminal, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (isHelp(error))
            return 0;
        terminal.stderr(`${describeError(error)}\n`);
        return 2;
    }
}
/** Commander throws to end after `--help` and `--version`, which it has printed. */
function isHelp(error) {
    return error instanceof Error && 'exitCode' in error && error.exitCode === 0;
}
function describeError(error) {
    if (error instanceof errors/* UserError */.y)
        return `docs-readiness: ${error.message}`;
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
        return `docs-readiness: ${error.message.replace(/^error: /, '').replaceAll('\n', ' ')}; see --help`;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `docs-readiness ${version/* VERSION */.x} has a bug; please report it with this text in the project's issues:\n${stack}`;
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

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this product, as in package.json; a test holds them together. */
const VERSION = '0.1.0';


/***/ })

};
