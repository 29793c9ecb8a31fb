// Learns from what readers found what src/assess/learned/ weighs texts by. `--teams`: how well that does on teams that it has not seen.
// Needs the compiled sources: npx tsc -p tsconfig.build.json
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { tableOf } from './table.mjs'
import { readTeams } from './teams.mjs'
import { samplesOfTold, TOLD, tableOfTold } from './told.mjs'
import { samplesOfUnanswered, UNANSWERED } from './unanswered.mjs'

const { openTold } = await import('../../build/src/assess/learned/told.js')
const { groupBy } = await import('../../build/src/group-by.js')
const { openWeights } = await import('../../build/src/assess/learned/weights.js')

/** Parts of the teams that are left out in turn. */
const FOLDS = 10

const documents = readTeams()
const samples = samplesOfUnanswered(documents)
const pieces = samplesOfTold(documents)

if (process.argv.includes('--teams')) {
  reportUnanswered()
  reportTold()
} else {
  write('unanswered-words.ts', UNANSWERED, tableOf(samples, UNANSWERED), samples.length)
  write('told-words.ts', TOLD, tableOfTold(pieces), pieces.length)
}

function write(file, { name, about }, table, of) {
  const text = `// Written by \`npm run learn\`. Do not edit.\n\n/** ${about} */\nexport const ${name} = \`\n${table.join('\n')}\n\`\n`
  writeFileSync(join(import.meta.dirname, '../../src/assess/learned', file), text)
  console.log(`${file}: ${table.length} lines of ${of} texts`)
}

/** Every tenth of the teams, and of the collections of short sections, is judged by what the others taught. */
function eachFold(samples, judge) {
  const teams = [...new Set(samples.map(({ team }) => team))]
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isLeftOut = ({ team }) => teams.indexOf(team) % FOLDS === fold
    return judge(
      samples.filter((sample) => !isLeftOut(sample)),
      samples.filter(isLeftOut),
    )
  }).flat()
}

function reportUnanswered() {
  const judged = eachFold(samples, (taught, leftOut) => {
    const { weigh } = openWeights(tableOf(taught, UNANSWERED).join('\n'))
    return leftOut.map((sample) => ({ ...sample, weight: weigh(sample.features) }))
  })
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

/** What is likest on each page to how its topics are told elsewhere. */
function reportTold() {
  const judged = eachFold(pieces, (taught, leftOut) => {
    const likeness = openTold(tableOfTold(taught).join('\n'))
    const ofTopics = groupBy(leftOut, ({ team, path, topic }) => `${team} ${path} ${topic}`)
    return [...ofTopics.values()].map((samples) => ({
      isTrue: samples.some(({ isTrue }) => isTrue),
      weight: likeness([samples[0].topic])(samples, () => true)[0].weight,
    }))
  })
  for (const least of [-200, -100, 0, 100, 200]) {
    const over = (truth) => judged.filter(({ isTrue, weight }) => isTrue === truth && weight > least).length
    const of = judged.filter(({ isTrue }) => isTrue).length
    console.log(
      `over ${least}: ${over(true)} of ${of} that are told, ${over(false)} of ${judged.length - of} that are not`,
    )
  }
}
