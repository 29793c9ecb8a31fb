// Short sections as they are kept: `# heading`, and below it `- ` and a text that tells nothing of that, or `+ ` and one that does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../__tests__/fixtures/short-sections')

/** Every section of all files: the file that it is from, its heading, its text, and whether that tells something. */
export function readSections() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => sectionsOf(readFileSync(join(folder, file), 'utf8')).map((section) => ({ ...section, file })))
}

/** Every section of a file, with `⏎` made a new line. */
export function sectionsOf(file) {
  let heading = ''
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) heading = line.slice(2)
    if (!/^[-+] /.test(line)) return []
    return [{ heading, text: line.slice(2).replaceAll(/ ?⏎ ?/g, '\n'), isTold: line.startsWith('+') }]
  })
}
