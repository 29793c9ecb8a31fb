// Short sections as they are kept: `# heading`, and below it `- ` and a text that tells nothing of that, or `+ ` and one that does.

/** Every section of a file, with `⏎` made a new line. */
export function sectionsOf(file) {
  let heading = ''
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) heading = line.slice(2)
    if (!/^[-+] /.test(line)) return []
    return [{ heading, text: line.slice(2).replaceAll(/ ?⏎ ?/g, '\n'), isTold: line.startsWith('+') }]
  })
}
