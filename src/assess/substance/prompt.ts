/** What a line asks its writer for. */
export const NOTHING = 0
/** Asks, but rules and reviews are worded so as well: "List all keys.", "Who was affected?" */
export const ASKS = 1
/** Only says what stands here one day: "What the probes check and why.", "This section holds the risks." */
export const NAMES = 2
/** Nobody writes this but of what is to be written: "Describe the impact.", "Short summary of the outage." */
export const PROMPTS = 3

/** What stands before the first word: quotes, emphasis, and the bracket that a prompt is often put in. */
const MARKS = /^[\s>*_"'“„«([{<]{1,8}/

/** The beginning of a line, which tells; what is longer is looked at no further. */
const BEGINNING = 160

/** Words before a colon up to which they are a label: "How it works: the worker polls" says how. */
const MOST_LABEL_WORDS = 5

/** How much a line asks of its writer instead of telling its reader. */
export function promptOf(line: string): number {
  const start = line.slice(0, BEGINNING)
  const text = isMark(start.charCodeAt(0)) ? start.replace(MARKS, '') : start
  if (text.charCodeAt(0) > 0x2fff) return CHINESE.test(text) ? PROMPTS : NOTHING
  const word = firstWord(text)
  const kind = KIND_OF_WORD.get(word)
  if (kind === undefined || line.endsWith(':')) return NOTHING
  const rest = text.slice(word.length + 1)
  if (kind === 'instruction') return rest === '' ? NOTHING : PROMPTS
  if (kind === 'writing') return isObject(rest) ? PROMPTS : NOTHING
  if (kind === 'order') return orderOf(word, rest)
  if (kind === 'article') {
    const next = firstWord(rest)
    return KIND_OF_WORD.get(next) === 'extent' && EXTENT.test(rest.toLowerCase()) ? PROMPTS : NOTHING
  }
  if (kind === 'extent') return EXTENT.test(text.toLowerCase()) ? PROMPTS : NOTHING
  if (kind === 'about') return aboutOf(word, rest, text)
  if (/[?？][\s*_)\]}>"”»]{0,4}$/.test(line)) return ASKS
  return kind === 'clause' && isClause(text, line, start.startsWith('**')) ? NAMES : NOTHING
}

/** Anything below the digits, brackets, and the quotes that are no ASCII. */
function isMark(code: number): boolean {
  return code < 0x30 || code === 0x3c || code === 0x3e || (code > 0x5a && code < 0x61) || code === 0x7b || code > 0x7f
}

/** Longest first word that is one of those below. */
const LONGEST_WORD = 16

/** The first word of a text in lower case; empty for a longer one. */
export function firstWord(text: string): string {
  for (let end = 1; end <= LONGEST_WORD; end++) {
    const code = text.charCodeAt(end)
    // A space, a comma, a slash, an apostrophe, or the end of the text.
    const isEnd = code === 0x20 || code === 0x2c || code === 0x2f || code === 0x27 || code === 0x2019
    if (isEnd || Number.isNaN(code)) return text.slice(0, end).toLowerCase()
  }
  return ''
}

/** By its first word a line can be one sort of prompt, and most lines none. */
const KIND_OF_WORD = new Map<
  string,
  'instruction' | 'writing' | 'order' | 'article' | 'extent' | 'about' | 'clause' | 'question'
>([
  ...entries(
    'instruction',
    'beschreibe beschreiben erläutere erläutern erkläre erklären décrivez décrire expliquez expliquer résumez résumer describa describir descreva descrever explicar explique resumir descrivi descrivere spiega spiegare опишите укажите перечислите',
  ),
  ...entries('writing', 'describe explain outline summarize summarise detail briefly please'),
  ...entries(
    'order',
    'list state specify define document capture highlight include provide give note identify link links liens enlaces listez lister listar indiquez indiquer précisez nennen',
  ),
  ...entries('article', 'a an the une un una uma eine'),
  ...entries(
    'extent',
    'brief short concise high-level one two 1 2 3 4 5 1-2 1-3 2-3 3-4 3-5 one-sentence one-paragraph one-line one-liner kurze knappe brève courte bref breve краткое',
  ),
  ...entries(
    'about',
    'this in detailed description explanation summary overview beschreibt diese dieser dieses cette esta este questa в',
  ),
  ...entries(
    'clause',
    'what who which why how where was wer welche welcher welches welchen welchem wie warum wann qué quién quiénes cómo ¿qué ¿quién ¿cómo ¿por ¿cuál ¿cuándo quais quem cosa perché что кто как почему',
  ),
  ...entries('question', 'when quel quelle quels quelles que qu comment pourquoi qui qual como por o'),
])

function entries<Kind extends string>(kind: Kind, words: string): [string, Kind][] {
  return words.split(' ').map((word) => [word, kind])
}

/** What a template has people write about: "Describe the impact", and not "Describe a pod", which a command does. */
function isObject(rest: string): boolean {
  return /^(?:(?:describe|explain|outline|summari[sz]e) )?(?:the|any|how|what|why|who|when|which|where|your|this|these|each|all|here|in|and|key|customer|user|system|actual)\b/.test(
    rest,
  )
}

/** Imperatives that rules are written in as well, and what a list of links is to hold. */
function orderOf(word: string, rest: string): number {
  if (word.startsWith('link')) return rest.startsWith('to ') ? ASKS : NOTHING
  if (word === 'list' && rest.startsWith('any ')) return PROMPTS
  // "Provide a short summary to the customer" is a step of a runbook.
  if (
    /^(?:an?\s|the\s)?(?:brief|short|concise|high-level|one-paragraph|detailed)\s(?:[a-z-]+\s)?[a-z]+\sof\s/.test(rest)
  )
    return PROMPTS
  if (word === 'give') return NOTHING
  return /^(?:of|that|and|or|is|are|was|were|has)\b|^[^a-z]/.test(rest) ? NOTHING : ASKS
}

/** How much of it there is to be: "One or two sentences: …", "Brief overview of …", "Kurze Beschreibung …". */
const EXTENT =
  /^(?:(?:brief|short|concise|high-level|one[- ](?:sentence|paragraph|line|liner)),?\s(?:[1-9]-[a-z]+\s)?(?:description|summary|overview|explanation|statement|note|outline)\s(?:of|for|that|about|covering)\b|(?:one|two|[1-5])(?: ?(?:or|to|-|–) ?(?:two|three|[2-5]))? (?:sentence|paragraph)s?\b|one-(?:sentence|paragraph|line|liner)\s[a-z]+\s(?:of|for|that)\b|(?:kurze|knappe) (?:beschreibung|zusammenfassung|übersicht|erläuterung)\b|(?:brève|courte) description\b|bref résumé(?:\s|$)|breve (?:descripci[oó]n|descrição|descrizione|resumen|resumo)(?:\s|$)|краткое (?:описание|содержание)(?:\s|$))/

/** What speaks of its section: "This section holds …", "Description of the solution". */
function aboutOf(word: string, rest: string, text: string): number {
  if (word === 'beschreibt') return NAMES
  const next = word === 'in' ? firstWord(rest.replace('this ', '')) : firstWord(rest)
  if (PARTS.has(next)) return NAMES
  if (word === 'this' && next === 'is') return YOURS.test(text) ? PROMPTS : NOTHING
  return next === 'of' && /^of (?:the|this|how|what)\b/.test(rest) ? NAMES : NOTHING
}

const PARTS: ReadonlySet<string> = new Set(
  'section part chapter abschnitt kapitel teil partie sous-section sección subsección seção subseção apartado sezione этом'.split(
    ' ',
  ),
)

/** "This is where you go into details": nobody says that to a reader. */
const YOURS =
  /^This is (?:where you|the (?:section|part|place) where you|an? (?:brief|short|high[- ]level) [a-z]{1,20} of your)\s/

const CHINESE =
  /^(?:(?:请|简要|簡要)(?:简要)?(?:说明|描述|列出|填写|介绍|說明)|(?:说明|描述|列出|给出|填写)[^:：]*[。.]?$)/

/**
 * "Which alerts exist, what each means." has no sentence around it. What begins with a label has ("**What:** orders"),
 * and so has what leads to a link.
 */
function isClause(text: string, line: string, isBold: boolean): boolean {
  if (isBold || /\]\([^)]{0,200}\)[.)*_\s]{0,4}$/.test(line.slice(-BEGINNING))) return false
  if (text.startsWith('Where ')) return /^Where (?:to|the)\s/.test(text)
  // In German the clause ends with a comma where a verb follows: "Wie viele fahren, entscheidet die Leitstelle."
  if (/^W[aei][^h]/.test(text) && text.includes(',')) return false
  const colon = text.search(/[:—–]/)
  return colon === -1 || text.slice(0, colon).trim().split(/\s+/).length > MOST_LABEL_WORDS
}
