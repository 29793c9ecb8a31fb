/**
 * Text from the repository is hostile. Each surface has one way to show it, and every reporter goes through here:
 * what comes out is inert there, and looks like what went in.
 */

/** Characters that a name may be shown with; longer ones are cut, with the fact shown. */
const MAX_SHOWN = 300

/**
 * Control characters (a terminal obeys them), bidirectional marks (they reorder what a reader sees), line ends and
 * unpaired surrogates become visible escapes.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** At most `max` UTF-16 units, cut between characters. */
export function shortened(text: string, max: number = MAX_SHOWN): string {
  if (text.length <= max) return text
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1
  return `${text.slice(0, end)}…`
}

/** For GitHub's HTML: `<details>` summaries and table cells written as HTML. */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** For text and attributes of XML, which has no character references for what it does not allow (XML 1.0, 2.2). */
export function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * A path as a relative reference (RFC 3986): every segment is encoded, so that no `:`, `?` or `#` in a name means
 * something. Unpaired surrogates, which no URI can hold, become U+FFFD.
 */
export function relativeUri(path: string): string {
  return path
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/**
 * For prose in GitHub's Markdown, in a table cell or at the start of a line: no markup, no HTML, and none of the
 * references that GitHub makes links of (mentions, issues, commits, URLs), which a zero-width space breaks.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, '$&\u200b'))
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200b')
    .replace(/[<&|]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_[\]~>]|^[-+=]|^\s*\d+(?=[.)])/g, (marker) =>
      /\d/.test(marker) ? `${marker}\u200b` : `\\${marker}`,
    )
}

/** A name or a path as code: GitHub makes no link of anything in it. Also for table cells. */
export function markdownCode(text: string): string {
  // A backslash before the pipe's own would be read as escaping that one, by some readers.
  const shown = visible(text).replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|')
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 || shown.trim() !== shown || shown === '' ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** The message of a workflow command. Source: actions/toolkit, packages/core/src/command.ts. */
export function commandMessage(text: string): string {
  return logLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command (file, title, …). */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * A line of a log that a runner reads: it takes `::command::` at the start of a line, and the older `##[command]`
 * anywhere in it (actions/runner, ActionCommand.cs).
 */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\u200b[')
    .replace(/^(\s*):(?=:)/, '$1:\u200b')
}
