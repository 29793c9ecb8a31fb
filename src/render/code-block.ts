/**
 * Text as a fenced block of GitHub's Markdown, as it is: in code GitHub makes no link, mention or tag of anything. The
 * fence is longer than any in the text.
 */
export function codeBlock(language: string, text: string): string {
  let longest = 2
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
