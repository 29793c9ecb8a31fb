import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { openSnippets } from '../../src/load/snippet-reader.ts'
import type { Tree } from '../../src/model/tree.ts'
import { memoryTree } from '../helpers/tree.ts'

const MIB = 1024 * 1024
const text = (mark: string, bytes: number): string => mark.padEnd(bytes, 'x')

const problemsOf = async (tree: Tree, ...paths: string[]) => (await tree.read(paths)).map(({ problem }) => problem)

test('a page pulls in 2 MiB, the next page as much again', async () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.md`, text(name, 0.8 * MIB)]))
  const pages = openSnippets(memoryTree(files))
  expect(await problemsOf(pages(), 'a.md', 'b.md', 'c.md', 'none.md')).toEqual([null, null, 'too-large', 'absent'])
  expect(await problemsOf(pages(), 'c.md')).toEqual([null])
})

test('pages that pull in the same text again and again are refused, by whatever name they call it', async () => {
  const [one, other] = [text('one', MIB), text('other', MIB)]
  const names = Array.from({ length: 50 }, (_, index) => index)
  const pages = openSnippets(
    memoryTree(
      Object.fromEntries(
        names.flatMap((name) => [
          [`one-${name}.md`, one],
          [`other-${name}.md`, other],
        ]),
      ),
    ),
  )
  const readAll = async () => {
    for (const name of names) await pages().read([`one-${name}.md`, `other-${name}.md`])
  }
  await expect(readAll()).rejects.toThrow(UserError)
  await expect(pages().read(['one-1.md'])).rejects.toThrow(
    'pages include the same text again and again, one-1.md among it: more than 32 MiB in all; link to it instead',
  )
})

test('what is read for the first time is the repository’s own size, however much it is', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `${index}.md`)
  const pages = openSnippets(memoryTree(Object.fromEntries(names.map((name) => [name, text(name, MIB)]))))
  for (const name of names) expect(await problemsOf(pages(), name)).toEqual([null])
})

test('snippets are read one after the other, whoever asks for them at once', async () => {
  let [reading, most] = [0, 0]
  const slow: Tree = {
    ...memoryTree({ 'a.md': 'a' }),
    async read(paths) {
      reading += 1
      most = Math.max(most, reading)
      await turn()
      reading -= 1
      return memoryTree({ 'a.md': 'a' }).read(paths)
    },
  }
  const page = openSnippets(slow)()
  await Promise.all(Array.from({ length: 20 }, () => page.read(['a.md'])))
  expect(most).toBe(1)
})
