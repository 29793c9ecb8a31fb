// Writes what is generated from the code: the JSON schemas, from the types, and the tables of README.md. Run it after
// `npm run build`, which it takes the rules from; CI fails where the result differs from what is committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'
import { rules } from '../build/src/rules/index.js'

const schemaOf = (path, type) =>
  createGenerator({
    path,
    type,
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema(type)

const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

/** The type only knows that a rule is a text; an editor is to offer the rules, each with what it says. */
function withRules(schema) {
  const { ConfigFile } = schema.definitions
  const level = ConfigFile.properties.rules.additionalProperties
  ConfigFile.properties.rules = {
    type: 'object',
    description: ConfigFile.properties.rules.description,
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, severity, summary }) => [
        id,
        { allOf: [level], description: `${summary} (default: ${severity})` },
      ]),
    ),
  }
  return schema
}

function replaceBetween(path, marker, text) {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`]
  const page = readFileSync(path, 'utf8')
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} has no ${start} … ${end}`)
  writeFileSync(path, `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`)
}

const ruleTable = [
  '| Rule | Default | Says |',
  '| --- | --- | --- |',
  ...rules.map(({ id, severity, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${summary} |`),
].join('\n')

writeJson('schemas/config.schema.json', withRules(schemaOf('src/model/config.ts', 'ConfigFile')))
writeJson('schemas/report.schema.json', schemaOf('src/model/report.ts', 'Report'))
replaceBetween('README.md', 'rules', ruleTable)
