import type { Log } from '../publish/log.ts'

/** Breaks a command without showing: the runner does not take it for white space. */
const ZERO_WIDTH_SPACE = '\u200B'

/**
 * Text that the runner takes for no command, whatever it holds. The runner obeys `::command::` at a line's start and the
 * older `##[command]` anywhere in a line (its source: Runner.Common/ActionCommand.cs).
 */
export function inert(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) =>
      line
        .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
        .replace(/^\s*::/, (start) => ZERO_WIDTH_SPACE + start),
    )
    .join('\n')
}

/** The data of a workflow command, as @actions/core escapes it. */
function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The one way of the action into the job's log. */
export function workflowLog(write: (text: string) => void): Log {
  const command = (name: string, message: string): void => write(`::${name}::${commandData(inert(message))}\n`)
  return {
    debug: (message) => command('debug', message),
    info: (message) => write(`${inert(message)}\n`),
    notice: (message) => command('notice', message),
    error: (message) => command('error', message),
    commands: (lines) => write(lines),
    mask: (secret) => write(`::add-mask::${commandData(secret)}\n`),
  }
}
