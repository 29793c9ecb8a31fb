import { resolve } from 'node:path'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { UserError } from '../errors.ts'
import type { FixKind } from '../fix-roadmap.ts'
import type { GateMode } from '../model/report.ts'
import { isDay } from '../parse/day.ts'
import type { Format } from '../render/reporters.ts'
import { SEVERITIES } from '../severity.ts'
import { VERSION } from '../version.ts'
import { SHELLS, type Shell } from './completion.ts'
import type { CheckFlags, FixFlags, HistoryFlags, HistoryFormat, InitFlags, SharedFlags, Terminal } from './flags.ts'
import { COMMAND_HELP, PROGRAM_HELP } from './help.ts'

/** Formats of `check`, for the help; the registry in render/reporters.ts has one entry for each, held by the compiler. */
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
  'badge-svg',
] as const satisfies readonly Format[]
const GATES = ['report', 'new', 'all'] as const satisfies readonly GateMode[]
const FIX_KINDS = ['over', 'under', 'rows', 'date'] as const satisfies readonly FixKind[]
const HISTORY_FORMATS = ['text', 'json', 'csv', 'svg'] as const satisfies readonly HistoryFormat[]

type Exit = (code: number) => void
type Define = (program: Command, terminal: Terminal, exit: Exit) => void

/** Every command, in the order of the help. Commands load what they need when they run. */
const COMMANDS: Readonly<Record<keyof typeof COMMAND_HELP, Define>> = {
  check: (program, terminal, exit) =>
    shared(
      program.command('check'),
      'Hold every claim of the roadmap against its document; fail where one is not true.',
    )
      .option('--base <rev>', 'commit to compare with: only what is new since then fails')
      .option('--head <rev>', 'commit to judge (default: the working tree)')
      .addOption(new Option('--gate <mode>', 'what fails: nothing, new findings, all').choices(GATES))
      .addOption(new Option('--fail-on <severity>', 'the least severity that fails').choices(SEVERITIES))
      .option('--today <day>', 'the day that dates are held against, YYYY-MM-DD', day)
      .addOption(new Option('--format <format>', 'what is printed').choices(FORMATS).default('text'))
      .option('--output <file>', 'write there instead of standard output')
      .action(async (flags: CheckFlags) => exit(await (await import('./check.ts')).check(rooted(flags), terminal))),

  explain: (program, terminal, exit) =>
    shared(program.command('explain'), 'Show how a cell is found and judged: every step, every topic with its line.')
      .argument('<module>', 'a row of the roadmap')
      .argument('[column]', 'a column; all of them without it')
      .action(async (module: string, column: string | undefined, flags: SharedFlags) =>
        exit(await (await import('./explain.ts')).explain(module, column ?? null, rooted(flags), terminal)),
      ),

  fix: (program, terminal, exit) =>
    shared(program.command('fix'), 'Show the smallest edit of the roadmap that makes it true; --write makes it.')
      .addOption(
        new Option(
          '--only <kind>',
          'only this: ✅ that are not true, ⚪ that are complete, missing rows, the date; may be repeated',
        )
          .choices(FIX_KINDS)
          .argParser(collected(FIX_KINDS)),
      )
      .option('--write', 'write the roadmap; without it the edit is only shown')
      .option('--today <day>', 'the day that the roadmap is dated where anything else changes, YYYY-MM-DD', day)
      .action(async (flags: FixFlags) => exit(await (await import('./fix.ts')).fix(rooted(flags), terminal))),

  init: (program, terminal, exit) =>
    shared(
      program.command('init'),
      'Write a configuration, a workflow and, where there is none, a roadmap made from the nav.',
    )
      .option('--today <day>', 'the day that a new roadmap is dated, YYYY-MM-DD', day)
      .action(async (flags: InitFlags) => exit(await (await import('./init.ts')).init(rooted(flags), terminal))),

  scaffold: (program, terminal, exit) =>
    shared(program.command('scaffold'), 'Write the document of a cell, with what it must contain as headings.')
      .argument('<module>', 'a row of the roadmap')
      .argument('<column>', 'a column')
      .action(async (module: string, column: string, flags: SharedFlags) =>
        exit(await (await import('./scaffold.ts')).scaffold(module, column, rooted(flags), terminal)),
      ),

  history: (program, terminal, exit) =>
    shared(program.command('history'), 'Show what the roadmap claimed over the git history, and what of it was true.')
      .option('--since <rev>', 'the commit to begin with (default: the first one)')
      .option('--no-first-parent', 'every commit of merged branches too, instead of the main line alone')
      .addOption(new Option('--format <format>', 'what is printed').choices(HISTORY_FORMATS).default('text'))
      .option('--output <file>', 'write there instead of standard output')
      .action(async (flags: HistoryFlags) =>
        exit(await (await import('./history.ts')).history(rooted(flags), terminal)),
      ),

  site: (program, terminal, exit) =>
    shared(
      program.command('site'),
      'Print as JSON how the MkDocs site is read: pages, titles, missing, omitted.',
    ).action(async (flags: SharedFlags) => exit(await (await import('./site.ts')).site(rooted(flags), terminal))),

  completion: (program, terminal, exit) =>
    program
      .command('completion')
      .description('Print the script that completes commands and flags in a shell.')
      .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
      .action(async (shell: Shell) => {
        const { completionScript } = await import('./completion.ts')
        terminal.stdout(completionScript(createProgram(terminal, exit), shell))
        exit(0)
      }),
}

/** The command line: with the one command that `named` is, if it is one, else with all of them. */
export function createProgram(terminal: Terminal, exit: Exit, named?: string): Command {
  const program = new Command('docs-readiness')
    .description('Tells whether the ✅ of a docs roadmap are true.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.stdout, writeErr: () => undefined })
    .addHelpText('after', PROGRAM_HELP)
  const all = Object.entries(COMMANDS)
  const only = all.filter(([name]) => name === named)
  for (const [, define] of only.length > 0 ? only : all) define(program, terminal, exit)
  for (const [name, text] of Object.entries(COMMAND_HELP))
    program.commands.find((command) => command.name() === name)?.addHelpText('after', text)
  return program
}

function shared(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--root <dir>', 'the folder to judge', '.')
    .option('--config <file>', 'the configuration (default: .github/docs-readiness.yml)')
    .option('--roadmap <file>', 'the roadmap (default: the roadmap.md with a status table)')
    .option('--mkdocs <file>', 'the MkDocs configuration (default: mkdocs.yml)')
}

function rooted<Flags extends SharedFlags>(flags: Flags): Flags {
  return { ...flags, root: resolve(flags.root) }
}

/** Reads an option that may be given several times. */
function collected<Choice extends string>(choices: readonly Choice[]) {
  return (value: string, sofar: readonly Choice[] | undefined): Choice[] => {
    const choice = choices.find((known) => known === value)
    if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
    return [...(sofar ?? []), choice]
  }
}

/** A real day of the calendar. */
function day(value: string): string {
  if (isDay(value)) return value
  throw new UserError(`--today is ${JSON.stringify(value)}, expected a day as YYYY-MM-DD`)
}
