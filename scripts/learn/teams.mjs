// The documents of many teams, with the labels that readers gave to their topics, and what stands at each label.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { readPage } = await import('../../build/src/parse/page/read-page.js')
const { outlineOf } = await import('../../build/src/assess/outline.js')

const folder = join(import.meta.dirname, '../../__tests__/fixtures/teams')

/** Every document: its team, column, module, topics (with the reader's label and line) and outline. */
export function readTeams() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => {
          const { text, ...document } = JSON.parse(line)
          const page = readPage(text)
          return { ...document, team: name.replace('.jsonl', ''), page, outline: outlineOf(page.blocks, true) }
        }),
    )
}

/** Whether a reader found the topic treated. */
export const isTreated = ({ label }) => label === 'section' || label === 'covered'

/** The first block of the line, or of the last line before it that has one; -1 where none has. */
export function blockAt({ blocks }, line) {
  const last = blocks.findLastIndex((block) => block.line <= line)
  return last === -1 ? -1 : blocks.findIndex((block) => block.line === blocks[last].line)
}
