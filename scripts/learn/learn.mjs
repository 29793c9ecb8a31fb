// Learns from what readers found what src/assess/learned/ weighs texts by. `--teams`: how well that does on teams that it has not seen.
// Needs the compiled sources: npx tsc -p tsconfig.build.json
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { tableOf } from './table.mjs'
import { readTeams } from './teams.mjs'
import { samplesOfUnanswered, UNANSWERED } from './unanswered.mjs'

const { openWeights } = await import('../../build/src/assess/learned/weights.js')

/** Parts of the teams that are left out in turn. */
const FOLDS = 10

const documents = readTeams()
const samples = samplesOfUnanswered(documents)

if (process.argv.includes('--teams')) report()
else write('unanswered-words.ts', UNANSWERED, tableOf(samples, UNANSWERED))

function write(file, { name, about }, table) {
  const text = `// Written by \`npm run learn\`. Do not edit.\n\n/** ${about} */\nexport const ${name} = \`\n${table.join('\n')}\n\`\n`
  writeFileSync(join(import.meta.dirname, '../../src/assess/learned', file), text)
  console.log(`${file}: ${table.length} words of ${samples.length} texts`)
}

/** Every tenth of the teams, and of the collections of short sections, is judged by what the others taught. */
function report() {
  const teams = [...new Set(samples.map(({ team }) => team))]
  const judged = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = ({ team }) => teams.indexOf(team) % FOLDS === fold
    const { weigh } = openWeights(
      tableOf(
        samples.filter((sample) => !isLeftOut(sample)),
        UNANSWERED,
      ).join('\n'),
    )
    for (const sample of samples.filter(isLeftOut)) judged.push({ ...sample, weight: weigh(sample.features) })
  }
  for (const least of [0, 50, 100, 150, 200]) {
    const said = judged.filter(({ weight }) => weight > least)
    const right = said.filter(({ isTrue }) => isTrue).length
    const of = judged.filter(({ isTrue }) => isTrue).length
    console.log(`over ${least}: ${right} of ${of} found, ${said.length - right} of ${judged.length - of} wrongly`)
  }
  if (process.argv.includes('--list'))
    for (const { isTrue, weight, text, team, path, topic } of judged.toSorted((a, b) => b.weight - a.weight))
      if (!isTrue && weight > 0) console.log(`${Math.round(weight)} ${team} ${path} ${topic}: ${text.slice(0, 200)}`)
}
