import { stemmer } from 'stemmer'

/** Word → stem, kept for one run: a repository's pages use the same few thousand words. */
export type StemCache = Map<string, string>

/** Words longer than this are identifiers or attacks; they are compared as they stand. */
const LONGEST_WORD = 32

/**
 * Words that Porter's algorithm would make one with a word of another meaning, and British spellings: each is compared
 * under the form that is given here.
 */
const APART: Readonly<Record<string, string>> = {
  responsibility: 'responsib',
  responsibilities: 'responsib',
  responsible: 'responsib',
  limitation: 'limitat',
  limitations: 'limitat',
  accountability: 'accountabl',
  accountable: 'accountabl',
  accountabilities: 'accountabl',
  accessibility: 'accessibl',
  accessible: 'accessibl',
  authorization: 'authoriz',
  authorisation: 'authoriz',
  authorizations: 'authoriz',
  authorisations: 'authoriz',
  authorise: 'authoriz',
  authorised: 'authoriz',
  authorize: 'authoriz',
  authorized: 'authoriz',
  objective: 'objectiv',
  objectives: 'objectiv',
  operator: 'operator',
  operators: 'operator',
  consumer: 'consumer',
  consumers: 'consumer',
  producer: 'producer',
  producers: 'producer',
  publisher: 'publisher',
  publishers: 'publisher',
  subscriber: 'subscriber',
  subscribers: 'subscriber',
  controller: 'controller',
  controllers: 'controller',
  setting: 'setting',
  settings: 'setting',
  receiver: 'receiver',
  receivers: 'receiver',
  sender: 'sender',
  senders: 'sender',
  performance: 'performance',
  availability: 'availability',
  servicing: 'servicing',
  monitoring: 'monitoring',
  logger: 'logger',
  loggers: 'logger',
  logic: 'logic',
  logical: 'logic',
  important: 'important',
  behaviour: 'behavior',
  behaviours: 'behavior',
  catalogue: 'catalog',
  catalogues: 'catalog',
  schemata: 'schema',
  indices: 'index',
  general: 'general',
  integrity: 'integrity',
  customer: 'customer',
  customers: 'customer',
  community: 'community',
  communities: 'community',
  dependent: 'dependent',
  dependents: 'dependent',
  functionality: 'functional',
  functionalities: 'functional',
  placement: 'placement',
  place: 'placement',
  auditable: 'audit',
  responsive: 'responsiv',
  responsiveness: 'responsiv',
  status: 'state',
  statuses: 'state',
  creation: 'creat',
  recovery: 'recov',
  recoveries: 'recov',
  delivery: 'deliv',
  deliveries: 'deliv',
  discovery: 'discov',
  diagnosis: 'diagnos',
  diagnostic: 'diagnos',
  diagnostics: 'diagnos',
  // Short forms of the same words.
  param: 'paramet',
  params: 'paramet',
  config: 'configur',
  configs: 'configur',
  repo: 'repositori',
  repos: 'repositori',
  spec: 'specif',
  specs: 'specif',
  // "Us" is nobody's use.
  use: 'use',
  uses: 'use',
  used: 'use',
  using: 'use',
  // "This page" has nothing to do with it.
  paging: 'paging',
  sampling: 'sampling',
  // "Verify" is a step, "Verification" a section.
  verify: 'verifi',
  verified: 'verifi',
  verifying: 'verifi',
  verifies: 'verifi',
}

/** The form of a lower-case word under which number and ending do not count. */
export function stemOf(word: string, cache: StemCache): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const stem = Object.hasOwn(APART, word) ? (APART[word] ?? word) : porter(word)
  cache.set(word, stem)
  return stem
}

function porter(word: string): string {
  if (word.length > LONGEST_WORD || word.length < 3) return word
  // "visualisation", "serialising": the algorithm knows the z only. "Notify" and "notification" are one word to a reader.
  const isSpeltTwice = word.includes('is') || word.includes('if')
  return stemmer(isSpeltTwice ? inOneSpelling(word) : word)
}

function inOneSpelling(word: string): string {
  return word.replace(/is(ation|ations|ing|ed|es|e)$/, 'iz$1').replace(/if(?:y|ies|ied|ying|iers?)$/, 'ification')
}
