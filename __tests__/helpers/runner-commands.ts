export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/**
 * The commands that GitHub's runner finds in what a step prints, by the rules of actions/runner, ActionCommand.cs: `::name
 * properties::message` where a line begins so after its spaces, else the older `##[name properties]message` anywhere in it. The
 * names are not checked: one that the runner does not know today it may know tomorrow.
 */
export function commandsIn(text: string): Command[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line) => commandOf(line) ?? [])
}

function commandOf(line: string): Command | null {
  const now = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line)
  if (now) return { name: now[1] ?? '', properties: propertiesOf(now[2], ','), message: now[3] ?? '' }
  const before = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line)
  return before ? { name: before[1] ?? '', properties: propertiesOf(before[2], ';'), message: before[3] ?? '' } : null
}

function propertiesOf(text: string | undefined, separator: string): Record<string, string> {
  const pairs = (text ?? '').split(separator).filter(Boolean)
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}
