/** Words that no topic of a column is called, so that filling text is evidence of nothing. */
const SUBJECTS = [
  'The ledger',
  'A worker',
  'The batch',
  'Each partition',
  'The planner',
  'A tenant',
  'The queue',
  'A courier',
]
const VERBS = ['keeps', 'moves', 'sorts', 'merges', 'copies', 'compares', 'forwards', 'holds', 'packs', 'splits']
const OBJECTS = [
  'grain lots',
  'paper slips',
  'harbour fees',
  'winter rates',
  'parcel weights',
  'orchard yields',
  'ferry berths',
  'loom orders',
]
const PLACES = [
  'in the northern depot',
  'before noon',
  'at the river gate',
  'on the second floor',
  'near the old mill',
  'after the tide',
]
const NAMES = ['amber', 'birch', 'cedar', 'delta', 'ember', 'flint', 'grove', 'hazel', 'iris', 'jade', 'kelp', 'lotus']

export function sentence(random) {
  const what = `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(PLACES)}`
  const form = random.below(5)
  if (form === 0) return `${what}, and **${random.pick(NAMES)}** lots come first.`
  if (form === 1) return `${what} (${random.below(900) + 100} of them).`
  if (form === 2) return `${what}; \`${random.pick(NAMES)}_${random.pick(NAMES)}\` counts from ${random.below(90)}.`
  return `${what}.`
}

export function paragraph(random) {
  return Array.from({ length: 2 + random.below(4) }, () => sentence(random)).join('\n')
}

const list = (random) => Array.from({ length: 3 + random.below(4) }, () => `- ${sentence(random)}`).join('\n')

const nestedList = (random) =>
  `1. ${sentence(random)}\n    - ${sentence(random)}\n    - ${sentence(random)}\n2. ${sentence(random)}`

const table = (random) =>
  `| Lot | Berth | Season |\n| --- | ---: | :--- |\n${Array.from(
    { length: 3 + random.below(5) },
    () => `| ${random.pick(NAMES)} | ${random.below(500)} | ${random.pick(OBJECTS)} |`,
  ).join('\n')}`

const admonition = (random) => `!!! note "Good to know"\n    ${sentence(random)}\n    ${sentence(random)}`

const tabs = (random) => `=== "North"\n\n    ${sentence(random)}\n\n=== "South"\n\n    ${sentence(random)}`

const shell = (random) =>
  `\`\`\`bash\n# ${sentence(random)}\nlot --name ${random.pick(NAMES)} --count ${random.below(99)}\n\`\`\``

const quote = (random) => `> ${sentence(random)}\n> ${sentence(random)}`

const comment = (random) => `<!-- ${sentence(random)} -->\n\n${sentence(random)}`

const definition = (random) => `${random.pick(NAMES)} lot\n:   ${sentence(random)}`

const KINDS = [
  paragraph,
  paragraph,
  paragraph,
  list,
  list,
  nestedList,
  table,
  admonition,
  tabs,
  shell,
  quote,
  comment,
  definition,
]

/** One block of a page, of the kinds that sites are made of. */
export function block(random) {
  return random.pick(KINDS)(random)
}
