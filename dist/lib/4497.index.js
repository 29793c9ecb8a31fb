"use strict";
exports.id = 4497;
exports.ids = [
    4497
];
exports.modules = {
    989: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>SHELLS,
            completionScript: ()=>completionScript
        });
        const SHELLS = [
            'bash',
            'zsh',
            'fish'
        ];
        function completionScript(program, shell) {
            const commands = program.commands.map((command)=>({
                    name: command.name(),
                    description: command.description(),
                    words: command.registeredArguments[0]?.argChoices ?? [],
                    flags: [
                        ...command.options.filter(({ hidden })=>!hidden).map(flagSpec),
                        HELP
                    ]
                }));
            return ({
                bash,
                zsh,
                fish
            })[shell](program.name(), commands);
        }
        const HELP = {
            name: '--help',
            description: 'what the command does',
            value: 'none',
            choices: []
        };
        function flagSpec(option) {
            const takes = /<(dir|file)>/.exec(option.flags)?.[1];
            const value = takes === 'dir' ? 'folder' : takes === 'file' ? 'file' : option.required ? 'other' : 'none';
            return {
                name: option.long ?? option.flags,
                description: option.description,
                value,
                choices: option.argChoices ?? []
            };
        }
        function bash(program, commands) {
            const names = commands.map(({ name })=>name);
            const values = commands.flatMap(({ name, flags })=>flags.filter(({ value })=>value !== 'none').map((flag)=>{
                    const offered = {
                        file: '-f',
                        folder: '-d',
                        other: `-W "${flag.choices.join(' ')}"`,
                        none: ''
                    }[flag.value];
                    return `    "${name} ${flag.name}") COMPREPLY=($(compgen ${offered} -- "$current")); return ;;`;
                }));
            const flags = commands.map((command)=>`    ${command.name}) COMPREPLY=($(compgen -W "${[
                    ...command.words,
                    ...command.flags.map(({ name })=>name)
                ].join(' ')}" -- "$current")) ;;`);
            return `# Completes ${program} in bash: append this to ~/.bashrc.
_docs_readiness() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${names.join('|')}) command="$word"; break ;; esac
  done
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
  esac
  case "$command" in
    "") COMPREPLY=($(compgen -W "${names.join(' ')} --help --version" -- "$current")) ;;
${flags.join('\n')}
  esac
}
complete -F _docs_readiness ${program}
`;
        }
        function zsh(program, commands) {
            const described = commands.map(({ name, description })=>`    ${quoted(`${name}:${description}`)}`);
            const cases = commands.map(({ name, words, flags })=>{
                const specs = [
                    ...flags.map((flag)=>zshFlag(flag)),
                    ...words.length > 0 ? [
                        `1:value:(${words.join(' ')})`
                    ] : [
                        '*:name:'
                    ]
                ];
                return `    ${name}) _arguments \\\n${specs.map((spec)=>`      ${quoted(spec)}`).join(' \\\n')} ;;`;
            });
            return `#compdef ${program}
# Completes ${program} in zsh: put this into a folder of $fpath, as _${program}.
_docs_readiness() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [[ "\${funcstack[1]}" = _${program} ]]; then
  _docs_readiness "$@"
else
  compdef _docs_readiness ${program}
fi
`;
        }
        function zshFlag({ name, description, value, choices }) {
            const told = `${name}[${description.replace(/[[\]\\]/g, '\\$&')}]`;
            if (value === 'none') return told;
            const offered = {
                file: '_files',
                folder: '_files -/',
                other: choices.length > 0 ? `(${choices.join(' ')})` : ''
            }[value];
            return `${told}:value:${offered}`;
        }
        function fish(program, commands) {
            const lines = commands.flatMap(({ name, description, words, flags })=>{
                const when = `-n '__fish_seen_subcommand_from ${name}'`;
                return [
                    `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
                    ...words.length > 0 ? [
                        `complete -c ${program} ${when} -f -a ${quoted(words.join(' '))}`
                    ] : [],
                    ...flags.map((flag)=>{
                        const offered = {
                            none: '-f',
                            file: '-r -F',
                            folder: `-x -a '(__fish_complete_directories)'`,
                            other: flag.choices.length > 0 ? `-x -a ${quoted(flag.choices.join(' '))}` : '-x'
                        }[flag.value];
                        return `complete -c ${program} ${when} -l ${flag.name.replace(/^--/, '')} ${offered} -d ${quoted(flag.description)}`;
                    })
                ];
            });
            return `# Completes ${program} in fish: put this into ~/.config/fish/completions/${program}.fish.\n${lines.join('\n')}\n`;
        }
        function quoted(text) {
            return `'${text.replaceAll("'", `'"'"'`)}'`;
        }
    }),
    4497: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            runCli: ()=>runCli
        });
        var errors = __webpack_require__(6595);
        var version = __webpack_require__(8234);
        var external_node_path_ = __webpack_require__(6760);
        var esm = __webpack_require__(8179);
        var day = __webpack_require__(2016);
        var severity = __webpack_require__(3207);
        var completion = __webpack_require__(989);
        ;
        const PROGRAM_HELP = `
Begin:
  docs-readiness init                          write a configuration, a workflow and, where there is none, a roadmap
  docs-readiness check                         is every claim of the working tree true?

Every day:
  docs-readiness check --base origin/main      does my branch add a claim that is not?
  docs-readiness explain "Billing" API         why is this cell judged as it is?
  docs-readiness scaffold "Billing" Runbook    begin the document that is missing
  docs-readiness fix --write                   make the roadmap say what is true
  docs-readiness history                       when did it stop being true, and by which commit?

Exit codes: 0 passed, 1 the gate fails, 2 could not run. Every command has its own --help.`;
        const COMMAND_HELP = {
            check: `
Examples:
  docs-readiness check --base origin/main --gate new       as in a pull request
  docs-readiness check --fail-on warning                   stricter
  docs-readiness check --format html --output matrix.html  a page for a browser

Without --base every finding counts (--gate all). With it only those that the base does not have (--gate new).
Next: docs-readiness explain shows why; docs-readiness fix shows the edit that settles it.`,
            explain: `
Examples:
  docs-readiness explain Billing           all of its cells
  docs-readiness explain "Billing" API     one cell

A topic counts where it has a heading with content under it, or is treated under a label, a table or code of its kind.`,
            fix: `
Examples:
  docs-readiness fix                                   show the edit; nothing is written
  docs-readiness fix --only over --write               only take back \u{2705} that are not true
  docs-readiness fix --only over --only date --write   that, and the date

Only glyphs, rows and the date change; every other byte of the file stays. What rules switch off and waivers let pass stays too.`,
            init: `
Asks nothing, and overwrites nothing: what is there already is kept, and said.
Next: docs-readiness check.`,
            scaffold: `
Example:
  docs-readiness scaffold "Billing" API

The gate judges the document as a stub until its prompts are replaced. A file that is there is never overwritten.`,
            history: `
Examples:
  docs-readiness history                                   spark lines, and the commits that changed something
  docs-readiness history --since v1.0                      from that commit on
  docs-readiness history --format svg --output trend.svg   a chart for a page

A shallow clone has no history: in a workflow, check out with fetch-depth: 0.`,
            site: `
Exit code 2 where MkDocs would refuse the configuration; the JSON then says why, with the line.`,
            completion: `
  docs-readiness completion bash >> ~/.bashrc
  docs-readiness completion zsh > "\${fpath[1]}/_docs-readiness"
  docs-readiness completion fish > ~/.config/fish/completions/docs-readiness.fish`
        };
        ;
        const FORMATS = [
            'text',
            'json',
            'comment',
            'summary',
            'github',
            'html',
            'sarif',
            'junit',
            'rdjson',
            'badge-json',
            'badge-svg'
        ];
        const GATES = [
            'report',
            'new',
            'all'
        ];
        const FIX_KINDS = [
            'over',
            'under',
            'rows',
            'date'
        ];
        const HISTORY_FORMATS = [
            'text',
            'json',
            'csv',
            'svg'
        ];
        const COMMANDS = {
            check: (program, terminal, exit)=>shared(program.command('check'), 'Hold every claim of the roadmap against its document; fail where one is not true.').option('--base <rev>', 'commit to compare with: only what is new since then fails').option('--head <rev>', 'commit to judge (default: the working tree)').addOption(new esm.c$('--gate <mode>', 'what fails: nothing, new findings, all').choices(GATES)).addOption(new esm.c$('--fail-on <severity>', 'the least severity that fails').choices(severity.oC)).option('--today <day>', 'the day that dates are held against, YYYY-MM-DD', program_day).addOption(new esm.c$('--format <format>', 'what is printed').choices(FORMATS).default('text')).option('--output <file>', 'write there instead of standard output').action(async (flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(5462),
                        __webpack_require__.e(2854),
                        __webpack_require__.e(3530),
                        __webpack_require__.e(5573)
                    ]).then(__webpack_require__.bind(__webpack_require__, 8059))).check(rooted(flags), terminal))),
            explain: (program, terminal, exit)=>shared(program.command('explain'), 'Show how a cell is found and judged: every step, every topic with its line.').argument('<module>', 'a row of the roadmap').argument('[column]', 'a column; all of them without it').action(async (module, column, flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(5462),
                        __webpack_require__.e(2854),
                        __webpack_require__.e(6613),
                        __webpack_require__.e(3680)
                    ]).then(__webpack_require__.bind(__webpack_require__, 3680))).explain(module, column ?? null, rooted(flags), terminal))),
            fix: (program, terminal, exit)=>shared(program.command('fix'), 'Show the smallest edit of the roadmap that makes it true; --write makes it.').addOption(new esm.c$('--only <kind>', "only this: \u2705 that are not true, \u26AA that are complete, missing rows, the date; may be repeated").choices(FIX_KINDS).argParser(collected(FIX_KINDS))).option('--write', 'write the roadmap; without it the edit is only shown').option('--today <day>', 'the day that the roadmap is dated where anything else changes, YYYY-MM-DD', program_day).action(async (flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(594),
                        __webpack_require__.e(5462),
                        __webpack_require__.e(2854),
                        __webpack_require__.e(3530),
                        __webpack_require__.e(6911),
                        __webpack_require__.e(1764)
                    ]).then(__webpack_require__.bind(__webpack_require__, 1764))).fix(rooted(flags), terminal))),
            init: (program, terminal, exit)=>shared(program.command('init'), 'Write a configuration, a workflow and, where there is none, a roadmap made from the nav.').option('--today <day>', 'the day that a new roadmap is dated, YYYY-MM-DD', program_day).action(async (flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(594),
                        __webpack_require__.e(5462),
                        __webpack_require__.e(2854),
                        __webpack_require__.e(3530),
                        __webpack_require__.e(6911),
                        __webpack_require__.e(3052)
                    ]).then(__webpack_require__.bind(__webpack_require__, 3052))).init(rooted(flags), terminal))),
            scaffold: (program, terminal, exit)=>shared(program.command('scaffold'), 'Write the document of a cell, with what it must contain as headings.').argument('<module>', 'a row of the roadmap').argument('<column>', 'a column').action(async (module, column, flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(5462),
                        __webpack_require__.e(2854),
                        __webpack_require__.e(6613),
                        __webpack_require__.e(2315)
                    ]).then(__webpack_require__.bind(__webpack_require__, 2315))).scaffold(module, column, rooted(flags), terminal))),
            history: (program, terminal, exit)=>shared(program.command('history'), 'Show what the roadmap claimed over the git history, and what of it was true.').option('--since <rev>', 'the commit to begin with (default: the first one)').option('--no-first-parent', 'every commit of merged branches too, instead of the main line alone').addOption(new esm.c$('--format <format>', 'what is printed').choices(HISTORY_FORMATS).default('text')).option('--output <file>', 'write there instead of standard output').action(async (flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(5462),
                        __webpack_require__.e(2854),
                        __webpack_require__.e(6103)
                    ]).then(__webpack_require__.bind(__webpack_require__, 8180))).history(rooted(flags), terminal))),
            site: (program, terminal, exit)=>shared(program.command('site'), 'Print as JSON how the MkDocs site is read: pages, titles, missing, omitted.').action(async (flags)=>exit(await (await Promise.all([
                        __webpack_require__.e(5462),
                        __webpack_require__.e(7408)
                    ]).then(__webpack_require__.bind(__webpack_require__, 7408))).site(rooted(flags), terminal))),
            completion: (program, terminal, exit)=>program.command('completion').description("Print the script that completes commands and flags in a shell.").addArgument(new esm.ef('<shell>', 'the shell').choices(completion.O)).action(async (shell)=>{
                    const { completionScript } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 989));
                    terminal.stdout(completionScript(createProgram(terminal, exit), shell));
                    exit(0);
                })
        };
        function createProgram(terminal, exit, named) {
            const program = new esm.uB('docs-readiness').description("Tells whether the \u2705 of a docs roadmap are true.").version(version.x).exitOverride().configureOutput({
                writeOut: terminal.stdout,
                writeErr: ()=>undefined
            }).addHelpText('after', PROGRAM_HELP);
            const all = Object.entries(COMMANDS);
            const only = all.filter(([name])=>name === named);
            for (const [, define] of only.length > 0 ? only : all)define(program, terminal, exit);
            for (const [name, text] of Object.entries(COMMAND_HELP))program.commands.find((command)=>command.name() === name)?.addHelpText('after', text);
            return program;
        }
        function shared(command, description) {
            return command.description(description).option('--root <dir>', 'the folder to judge', '.').option('--config <file>', 'the configuration (default: .github/docs-readiness.yml)').option('--roadmap <file>', 'the roadmap (default: the roadmap.md with a status table)').option('--mkdocs <file>', 'the MkDocs configuration (default: mkdocs.yml)');
        }
        function rooted(flags) {
            return {
                ...flags,
                root: (0, external_node_path_.resolve)(flags.root)
            };
        }
        function collected(choices) {
            return (value, sofar)=>{
                const choice = choices.find((known)=>known === value);
                if (choice === undefined) throw new esm.Di(`Allowed choices are ${choices.join(', ')}.`);
                return [
                    ...sofar ?? [],
                    choice
                ];
            };
        }
        function program_day(value) {
            if ((0, day.N)(value)) return value;
            throw new errors.y(`--today is ${JSON.stringify(value)}, expected a day as YYYY-MM-DD`);
        }
        ;
        async function runCli(args, terminal) {
            let exitCode = 0;
            const exit = (code)=>{
                exitCode = code;
            };
            const program = createProgram(terminal, exit, args[0]);
            try {
                await program.parseAsync([
                    ...args
                ], {
                    from: 'user'
                });
                return exitCode;
            } catch (error) {
                if (isHelp(error)) return 0;
                const { logLine } = await __webpack_require__.e(9244).then(__webpack_require__.bind(__webpack_require__, 9244));
                terminal.stderr(`${describeError(error).split('\n').map(logLine).join('\n')}\n`);
                return 2;
            }
        }
        function isHelp(error) {
            return error instanceof Error && 'exitCode' in error && error.exitCode === 0;
        }
        function describeError(error) {
            if (error instanceof errors.y) return `docs-readiness: ${error.message.replaceAll('\n', ' ')}`;
            if (error instanceof Error && 'code' in error && error.code === 'commander.help') {
                return 'docs-readiness: name a command, such as check; see --help';
            }
            if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
                return `docs-readiness: ${error.message.replace(/^error: /, '').replaceAll('\n', ' ')}; see --help`;
            }
            const stack = error instanceof Error ? error.stack ?? error.message : String(error);
            return `docs-readiness ${version.x} has a bug; please report it with this text in the project's issues:\n${stack}`;
        }
    }),
    6595: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            y: ()=>UserError
        });
        class UserError extends Error {
            name = 'UserError';
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
    3207: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            he: ()=>isCounted,
            oC: ()=>SEVERITIES,
            zK: ()=>compareSeverity
        });
        const SEVERITIES = [
            'error',
            'warning',
            'notice'
        ];
        function compareSeverity(left, right) {
            return SEVERITIES.indexOf(right) - SEVERITIES.indexOf(left);
        }
        function isCounted(mode, { state }) {
            return state === 'new' || mode === 'all' && state === 'existing';
        }
    }),
    8234: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>VERSION
        });
        const VERSION = '0.1.0';
    })
};
;
