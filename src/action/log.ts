import type { Log } from '../publish/log.ts'
import { logLine } from '../render/escape.ts'

/** Text of several lines that the runner takes for no command, whatever it holds. */
export function inert(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(logLine)
    .join('\n')
}

/** The one way of the action into the job's log. */
export function workflowLog(write: (text: string) => void): Log {
  // The data of a command is one line; the runner gives it its lines back (actions/toolkit, packages/core/src/command.ts).
  const command = (name: string, message: string): void =>
    write(`::${name}::${inert(message).replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`)
  return {
    debug: (message) => command('debug', message),
    info: (message) => write(`${inert(message)}\n`),
    notice: (message) => command('notice', message),
    error: (message) => command('error', message),
    commands: (lines) => write(lines.map((line) => `${line}\n`).join('')),
  }
}
