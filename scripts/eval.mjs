// Agreement of the tool's judgements with labels that readers gave: node scripts/eval.mjs [labels.json tree]
// Without arguments: the project's own labelled documents and, where it lies beside the project, the corpus.
// Needs the compiled sources: npx tsc -p tsconfig.build.json
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'

const { readPage } = await import('../build/src/parse/page/read-page.js')
const { createJudge } = await import('../build/src/assess/judge.js')
const { compareWithLabels } = await import('../build/src/assess/agreement.js')

/** What the seed roadmap calls the columns that the labels know by their kind, with what else pages are titled. */
const COLUMNS = {
  index: ['Index', 'Overview'],
  'data-model': ['Data Model'],
  ui: ['UI', 'User Interface'],
  api: ['API', 'API Reference', 'REST API', 'HTTP API'],
  observability: ['Observability', 'Monitoring', 'Telemetry'],
  runbook: ['Runbook', 'Playbook', 'Operations'],
  security: ['Security'],
  'engineering-wiring': ['Engineering Wiring'],
}

const root = join(import.meta.dirname, '..')
const corpus = resolve(root, process.env.CORPUS_DIR ?? '../shared/corpus')
const own = join(root, '__tests__/fixtures/judged')
const hard = join(root, '__tests__/fixtures/hard')
const [labels, tree] = process.argv.slice(2)
const sets = labels
  ? [{ name: labels, labels, tree: tree ?? '.' }]
  : [
      { name: "the project's own documents", labels: join(own, 'labels.json'), tree: own },
      { name: 'documents that were judged wrong at first sight', labels: join(hard, 'labels.json'), tree: hard },
      { name: 'the corpus', labels: join(corpus, 'labels.json'), tree: join(corpus, 'platform-docs/head') },
    ].filter((set) => existsSync(set.labels))

const judge = createJudge({ explain: true })
for (const set of sets) {
  const documents = JSON.parse(readFileSync(set.labels, 'utf8'))
  const pairs = documents.map((document) => ({ document, judgement: judgeLabelled(document, set.tree) }))
  console.log(summary(set.name, compareWithLabels(pairs)))
}

function judgeLabelled(document, folder) {
  const page = readPage(readFileSync(join(folder, document.path), 'utf8'))
  const columnNames = COLUMNS[document.kind] ?? [document.kind]
  const topics = document.topics.map(({ topic, hint = null }) => ({ name: topic, hint }))
  const moduleNames = document.module ? [document.module] : []
  return judge(page, topics, { columnNames, moduleNames, synonyms: {}, section: null })
}

function summary(name, result) {
  const lines = [
    name,
    `  topics     ${result.topicsAgreed} of ${result.topics} agree (${percent(result.topicsAgreed, result.topics)}), precision ${result.precision.toFixed(3)}, recall ${result.recall.toFixed(3)}`,
    `  documents  ${result.documentsAgreed} of ${result.documents} agree, ${result.falseAlarms} false ${result.falseAlarms === 1 ? 'alarm' : 'alarms'}`,
  ]
  for (const { path, topic, reader, tool, saw } of result.disagreements) {
    lines.push(`  ${path}: ${topic ?? 'document'}: reader ${reader}, tool ${tool}${saw === '' ? '' : `; saw ${saw}`}`)
  }
  return lines.join('\n')
}

function percent(part, whole) {
  return whole === 0 ? 'nothing to compare' : `${((100 * part) / whole).toFixed(1)} %`
}
