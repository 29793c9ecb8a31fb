import type { Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What a shell may offer behind a flag. */
interface FlagSpec {
  name: string
  description: string
  /** `none` for a switch; `other` for a value of any kind. */
  value: 'none' | 'file' | 'folder' | 'other'
  choices: readonly string[]
}

interface CommandSpec {
  name: string
  description: string
  /** Values of the first argument, where they are known. */
  words: readonly string[]
  flags: readonly FlagSpec[]
}

/** The script that completes commands, flags and their values in a shell, made from the commands themselves. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    words: command.registeredArguments[0]?.argChoices ?? [],
    flags: [...command.options.filter(({ hidden }) => !hidden).map(flagSpec), HELP],
  }))
  return { bash, zsh, fish }[shell](program.name(), commands)
}

const HELP: FlagSpec = { name: '--help', description: 'what the command does', value: 'none', choices: [] }

function flagSpec(option: Option): FlagSpec {
  const takes = /<(dir|file)>/.exec(option.flags)?.[1]
  const value = takes === 'dir' ? 'folder' : takes === 'file' ? 'file' : option.required ? 'other' : 'none'
  return { name: option.long ?? option.flags, description: option.description, value, choices: option.argChoices ?? [] }
}

function bash(program: string, commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name)
  const values = commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ value }) => value !== 'none')
      .map((flag) => {
        const offered = { file: '-f', folder: '-d', other: `-W "${flag.choices.join(' ')}"`, none: '' }[flag.value]
        return `    "${name} ${flag.name}") COMPREPLY=($(compgen ${offered} -- "$current")); return ;;`
      }),
  )
  const flags = commands.map(
    (command) =>
      `    ${command.name}) COMPREPLY=($(compgen -W "${[...command.words, ...command.flags.map(({ name }) => name)].join(' ')}" -- "$current")) ;;`,
  )
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
`
}

function zsh(program: string, commands: readonly CommandSpec[]): string {
  const described = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`)
  const cases = commands.map(({ name, words, flags }) => {
    const specs = [
      ...flags.map((flag) => zshFlag(flag)),
      ...(words.length > 0 ? [`1:value:(${words.join(' ')})`] : ['*:name:']),
    ]
    return `    ${name}) _arguments \\\n${specs.map((spec) => `      ${quoted(spec)}`).join(' \\\n')} ;;`
  })
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
`
}

function zshFlag({ name, description, value, choices }: FlagSpec): string {
  const told = `${name}[${description.replace(/[[\]\\]/g, '\\$&')}]`
  if (value === 'none') return told
  const offered = { file: '_files', folder: '_files -/', other: choices.length > 0 ? `(${choices.join(' ')})` : '' }[
    value
  ]
  return `${told}:value:${offered}`
}

function fish(program: string, commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap(({ name, description, words, flags }) => {
    const when = `-n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(words.length > 0 ? [`complete -c ${program} ${when} -f -a ${quoted(words.join(' '))}`] : []),
      ...flags.map((flag) => {
        const offered = {
          none: '-f',
          file: '-r -F',
          folder: `-x -a '(__fish_complete_directories)'`,
          other: flag.choices.length > 0 ? `-x -a ${quoted(flag.choices.join(' '))}` : '-x',
        }[flag.value]
        return `complete -c ${program} ${when} -l ${flag.name.replace(/^--/, '')} ${offered} -d ${quoted(flag.description)}`
      }),
    ]
  })
  return `# Completes ${program} in fish: put this into ~/.config/fish/completions/${program}.fish.\n${lines.join('\n')}\n`
}

/** For all three shells: text in single quotes, which nothing in it can leave. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`
}
