// Learns from what readers found what src/assess/learned/ weighs texts by. `--teams`: how well that does on teams that it has not seen.
// Needs the compiled sources: npx tsc -p tsconfig.build.json
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { tableOf } from './table.mjs'
import { readTeams } from './teams.mjs'
import { isOfDocument, knownAs, samplesOfTold, TOLD, tableOfTold } from './told.mjs'
import { samplesOfUnanswered, UNANSWERED } from './unanswered.mjs'

const { openTold } = await import('../../build/src/assess/learned/told.js')
const { groupBy } = await import('../../build/src/group-by.js')
const { openWeights } = await import('../../build/src/assess/learned/weights.js')

/** Parts of the teams that are left out in turn. */
const FOLDS = 10

const documents = readTeams()
const samples = samplesOfUnanswered(documents)
const pieces = samplesOfTold(documents)

if (process.argv.includes('--teams')) report()
else {
  write('unanswered-words.ts', UNANSWERED, tableOf(samples, UNANSWERED), samples.length)
  write('told-words.ts', TOLD, tableOfTold(pieces), pieces.length)
}

function write(file, { name, about }, table, of) {
  const text = `// Written by \`npm run learn\`. Do not edit.\n\n/** ${about} */\nexport const ${name} = \`\n${table.join('\n')}\n\`\n`
  writeFileSync(join(import.meta.dirname, '../../src/assess/learned', file), text)
  console.log(`${file}: ${table.length} lines of ${of} texts`)
}

/** Every tenth of the teams, and of the collections of short sections, is judged by what the others taught. */
function report() {
  const teams = [...new Set([...pieces, ...samples].map(({ team }) => team))]
  const texts = []
  const topics = new Map()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = ({ team }) => teams.indexOf(team) % FOLDS === fold
    const isTaught = (sample) => !isLeftOut(sample)
    const { weigh } = openWeights(tableOf(samples.filter(isTaught), UNANSWERED).join('\n'))
    const likeness = openTold(tableOfTold(pieces.filter(isTaught)).join('\n'))
    for (const sample of samples.filter(isLeftOut)) texts.push({ ...sample, weight: weigh(sample.features) })
    const ofTopics = groupBy(pieces.filter(isLeftOut).filter(isOfDocument), keyOf)
    for (const [key, parts] of ofTopics)
      topics.set(key, {
        isTrue: parts.some(({ isTrue }) => isTrue),
        weight: likeness([parts[0].topic])(parts, () => true).likest(0).weight,
      })
  }
  reportUnanswered(texts)
  reportTold([...topics.values()])
  reportBoth(texts, topics)
}

function keyOf({ team, path, topic }) {
  return `${team} ${path} ${topic}`
}

function reportUnanswered(judged) {
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
function reportTold(judged) {
  for (const least of [-200, -100, 0, 100, 200]) {
    const over = (truth) => judged.filter(({ isTrue, weight }) => isTrue === truth && weight > least).length
    const of = judged.filter(({ isTrue }) => isTrue).length
    console.log(
      `over ${least}: ${over(true)} of ${of} that are told, ${over(false)} of ${judged.length - of} that are not`,
    )
  }
}

/** Little texts of documents, by how much likelier they are to tell nothing than the page is to tell the topic. */
function reportBoth(texts, topics) {
  const judged = texts.flatMap((text) => {
    const told = text.topic === null ? undefined : topics.get(keyOf({ ...text, topic: knownAs(text.topic) }))
    return told ? [{ ...text, over: text.weight - told.weight }] : []
  })
  for (const least of [-50, 0, 50, 100]) {
    const over = (truth) => judged.filter(({ isTrue, over }) => isTrue === truth && over >= least).length
    const of = judged.filter(({ isTrue }) => isTrue).length
    console.log(`likelier by ${least}: ${over(true)} of ${of} found, ${over(false)} of ${judged.length - of} wrongly`)
  }
}
