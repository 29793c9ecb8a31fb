import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cases } from './cases.ts'

/**
 * A short run of the fuzzer, the same each time: what once broke a reader, the texts that between them run most of each,
 * and changes of those. `npm run fuzz` looks further.
 */
interface Target {
  name: string
  seeds: string[]
  words: string[]
}
interface Random {
  pick<Value>(list: readonly Value[]): Value
}
type Run = (text: string) => Promise<void>

// Plain scripts have no types; the address keeps the compiler from looking for them.
const script = (path: string) => import(new URL(`../../scripts/${path}`, import.meta.url).href)
const { targets }: { targets: Target[] } = await script('fuzz/targets/index.mjs')
const fuzz: { openTarget(target: Target, source: (path: string) => unknown): Promise<{ run: Run }> } =
  await script('fuzz/run-target.mjs')
const { createMutator }: { createMutator(random: Random, words: string[]): (text: string, other: string) => string } =
  await script('fuzz/mutate.mjs')
const { createRandom }: { createRandom(seed: number): Random } = await script('bench/random.mjs')

/** Changed texts for each reader; each takes some milliseconds. */
const CHANGES = 150

const opened = new Map<string, Promise<{ run: Run }>>()

/** The reader held to its promises. */
async function reader(name: string): Promise<Run> {
  const target = targets.find((candidate) => candidate.name === name)
  if (!target) throw new Error(`there is no reader of a ${name}`)
  const known = opened.get(name) ?? fuzz.openTarget(target, (path) => import(`../../src/${path}.ts`))
  opened.set(name, known)
  return (await known).run
}

test.each(cases)('the reader of a %s keeps its promises: %s', async (name, _, text) => {
  const run = await reader(name)
  await expect(run(text)).resolves.toBeUndefined()
})

test.each(targets.map((target) => [target.name, target] as const))(
  'the reader of a %s keeps its promises in the corpus and in what is near to it',
  async (name, { seeds, words }) => {
    const run = await reader(name)
    const file = join(import.meta.dirname, 'corpus', `${name}.json`)
    const corpus: string[] = [...seeds, ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])]
    const random = createRandom(20260131)
    const mutate = createMutator(random, words)
    const changed = Array.from({ length: CHANGES }, () => mutate(random.pick(corpus), random.pick(corpus)))
    for (const text of [...corpus, ...changed]) {
      await run(text).catch((error: unknown) => {
        throw new Error(`${String(error)}\nin ${JSON.stringify(text)}`, { cause: error })
      })
    }
  },
)
