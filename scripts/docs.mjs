// Writes what is generated from the code: the JSON schemas, from the types, and the tables of the documentation. Run it
// after `npm run build`, whose output it reads; CI fails where the result differs from what is committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { EVENT_TABLE } from '../build/src/action/event-table.js'
import { DEFAULT_CONFIG } from '../build/src/parse/config/defaults.js'
import { rules } from '../build/src/rules/index.js'
import { eventTable, inputTable, outputTable } from './docs/action.mjs'
import { configurationReference } from './docs/configuration.mjs'
import { replaceBetween, ruleTable } from './docs/pages.mjs'
import { schemaOf, withRules } from './docs/schemas.mjs'

const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const config = withRules(schemaOf('src/model/config.ts', 'ConfigFile'), rules)
const action = parse(readFileSync('action.yml', 'utf8'))

writeJson('schemas/config.schema.json', config)
writeJson('schemas/report.schema.json', schemaOf('src/model/report.ts', 'Report'))
writeJson('schemas/history.schema.json', schemaOf('src/model/history.ts', 'History'))

replaceBetween('README.md', 'rules', ruleTable(rules, 'docs/rules/'))
replaceBetween('docs/rules/index.md', 'rules', ruleTable(rules, ''))
replaceBetween(
  'docs/configuration.md',
  'keys',
  configurationReference(config, Object.keys(DEFAULT_CONFIG.policy).map(kebab)),
)
replaceBetween('docs/action.md', 'inputs', inputTable(action))
replaceBetween('docs/action.md', 'outputs', outputTable(action))
replaceBetween('docs/action.md', 'events', eventTable(EVENT_TABLE))
