import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import { Ajv, type AnySchema } from 'ajv'
import { type Content, makeRepository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'
import { MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

const schema = JSON.parse(readFileSync('schemas/history.schema.json', 'utf8')) as AnySchema
const ajv = new Ajv({ allErrors: true })
const validate = ajv.compile(schema)
const problemsOf = (value: unknown): string => (validate(value) ? '' : ajv.errorsText(validate.errors))

const removals: (() => void)[] = []
afterAll(() => {
  for (const remove of removals) remove()
})

async function historyOf(...commits: Record<string, Content>[]): Promise<Record<string, unknown>> {
  const { root, remove } = makeRepository(...commits)
  removals.push(remove)
  return JSON.parse((await runCommand('history', '--root', root, '--format', 'json')).stdout)
}

test.each([
  ['no roadmap', [{ 'README.md': 'x' }], 0],
  ['claims that break and are put right', [smallSite(), { 'docs/modules/billing/api.md': null }, smallSite()], 3],
  ['a commit that cannot be judged', [smallSite(), { 'mkdocs.yml': 'nav: [\n' }, { 'mkdocs.yml': MKDOCS }], 3],
  ['an unknown status', [smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '?' }) })], 1],
])('the JSON of a history with %s is what the schema says', async (_, commits, points) => {
  const history = await historyOf(...commits)
  expect(history['points']).toHaveLength(points)
  expect(problemsOf(history)).toBe('')
})

test('the schema refuses what is no history', async () => {
  const history = await historyOf(smallSite())
  expect(problemsOf({ ...history, schemaVersion: 2 })).toContain('schemaVersion')
  expect(problemsOf({ ...history, points: [{}] })).toContain('commit')
  expect(problemsOf({ ...history, more: 1 })).toContain('additional')
})
