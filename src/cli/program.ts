import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { UserError } from '../errors.ts'
import type { GateMode, Severity } from '../model/report.ts'
import { isDay } from '../parse/day.ts'
import type { Format } from '../render/reporters.ts'
import { VERSION } from '../version.ts'
import type { CheckFlags, SharedFlags, Terminal } from './flags.ts'

/** Formats of `check`, for the help; the registry in render/reporters.ts has one entry for each, held by the compiler. */
const FORMATS = ['text', 'json', 'comment', 'summary', 'github'] as const satisfies readonly Format[]
const GATES = ['report', 'new', 'all'] as const satisfies readonly GateMode[]
const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[]

/** The command line. Commands load what they need when they run. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('docs-readiness')
    .description('Tells whether the ✅ of a docs roadmap are true.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.stdout, writeErr: () => undefined })
    .addHelpText('after', EXAMPLES)

  shared(program.command('check'), 'Hold every claim of the roadmap against its document; fail where one is not true.')
    .option('--base <rev>', 'commit to compare with: only what is new since then fails')
    .option('--head <rev>', 'commit to judge (default: the working tree)')
    .addOption(new Option('--gate <mode>', 'what fails: nothing, new findings, all').choices(GATES))
    .addOption(new Option('--fail-on <severity>', 'the least severity that fails').choices(SEVERITIES))
    .option('--today <day>', 'the day that dates are held against, YYYY-MM-DD', day)
    .addOption(new Option('--format <format>', 'what is printed').choices(FORMATS).default('text'))
    .option('--output <file>', 'write there instead of standard output')
    .action(async (flags: CheckFlags) => exit(await (await import('./check.ts')).check(rooted(flags), terminal)))

  shared(program.command('explain'), 'Show how a cell is found and judged: every step, every topic with its line.')
    .argument('<module>', 'a row of the roadmap')
    .argument('[column]', 'a column; all of them without it')
    .action(async (module: string, column: string | undefined, flags: SharedFlags) =>
      exit(await (await import('./explain.ts')).explain(module, column ?? null, rooted(flags), terminal)),
    )

  shared(program.command('site'), 'Print as JSON how the MkDocs site is read: pages, titles, missing, omitted.').action(
    async (flags: SharedFlags) => exit(await (await import('./site.ts')).site(rooted(flags), terminal)),
  )
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

/** A real day of the calendar. */
function day(value: string): string {
  if (isDay(value)) return value
  throw new UserError(`--today is ${JSON.stringify(value)}, expected a day as YYYY-MM-DD`)
}

const EXAMPLES = `
Examples:
  docs-readiness check                         is every claim of the working tree true?
  docs-readiness check --base origin/main      does my branch add a claim that is not?
  docs-readiness explain "Billing" API         why is this cell judged as it is?

Exit codes: 0 passed, 1 the gate fails, 2 could not run.`
