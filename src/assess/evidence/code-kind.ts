import type { CodeKind } from '../field/field-topic.ts'
import { PRODUCTS } from '../field/products.ts'
import { isGenerator } from './line-kind.ts'
import { isDbml, isDdl, isErd, SCHEMA_FILE, SQL } from './schema-code.ts'

/** How much of a block is looked at; what it is shows at its start. */
const LOOKED_AT = 6000

/** Everything that a code block is, from its language and its text; of what costs more to find out only what is wanted. */
export function codeKinds(language: string, code: string, wanted: ReadonlySet<CodeKind>): ReadonlySet<CodeKind> {
  const kinds = new Set<CodeKind>()
  const text = code.slice(0, LOOKED_AT)
  const lower = text.toLowerCase()
  const add = (kind: CodeKind, holds: boolean) => holds && kinds.add(kind)
  // A snippet inside the fence: what it brings shows in its name.
  const isSnippet = /-8<-/.test(text)
  const isSql = SQL.test(language)
  add('dbml', language === 'dbml' || isDbml(language, text))
  add('ddl', language === 'ddl' || isDdl(language, text, lower) || (isSnippet && isSql && SCHEMA_FILE.test(lower)))
  add(
    'seed',
    /^[ct]sv$/.test(language) ||
      (isSql &&
        ((/\binsert into\b|\bcopy \w+ from\b|\bmerge into\b/.test(lower) && !BOUND.test(lower)) ||
          (isSnippet && lower.includes('seed')))),
  )
  add(
    'erd',
    lower.includes('erdiagram') ||
      (/^(?:plantuml|puml|uml)$/.test(language) && /^[ \t]*(?:entity|class)\b/im.test(text)) ||
      isClassDiagram(lower) ||
      language === 'erd' ||
      (!kinds.has('dbml') && isErd(language, lower)),
  )
  // Of each table its columns, and not only what is related to what.
  add('attributes', kinds.has('dbml') || kinds.has('ddl') || (kinds.has('erd') && /\{[ \t]*$|\b[PF]K\b/m.test(text)))
  add('openapi', /^[ \t]*"?(?:openapi|swagger)"?\s*:/m.test(text))
  add(
    'endpoint',
    language === 'http' ||
      language === 'rest' ||
      /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+(?:\/|https?:)/m.test(text) ||
      /^[ \t]*\/[\w{}/:.-]{1,80}[ \t]+(?:GET|POST|PUT|PATCH|DELETE)\b/m.test(text),
  )
  add('curl', lower.includes('curl '))
  add('call', lower.includes('curl ') && /\s(?:-d|--data\S*|--json|-F|-X\s*(?:POST|PUT|PATCH))\b/.test(text))
  add('payload', /^(?:json|jsonc|json5|xml|http|yaml|)$/.test(language) && /^[ \t]*[{[<]/.test(text))
  add(
    'types',
    (/^[ \t]*"?properties"?\s*:/m.test(text) && /[{ \t]"?(?:type|enum)"?\s*:/.test(text)) ||
      (PROGRAM.test(language) &&
        /^[ \t]*(?:@\w+ ){0,3}(?:export |pub |public )?(?:(?:(?:typedef )?struct|interface|type \w+ struct|message|data class|record)\b|type \w+ =|class \w+\((?:BaseModel|TypedDict|Schema)\))/m.test(
          text,
        )) ||
      (/^(?:|text|txt)$/.test(language) && SHAPE_OF_TYPE.test(text)) ||
      (TYPED.test(language) && (text.match(FIELD_OF_TYPE)?.length ?? 0) >= FEWEST_FIELDS),
  )
  add('generator', isGenerator(text))
  add('graphql', language === 'graphql' || language === 'gql')
  add('proto', /^(?:proto|protobuf|proto3|avro|thrift)$/.test(language))
  add(
    'metrics',
    language === 'promql' ||
      (/^(?:|text|prometheus|openmetrics)$/.test(language) && /^# (?:HELP|TYPE) \w+/m.test(text)),
  )
  add('alert-rule', /^[ \t]*-\s*alert\s*:/m.test(text))
  add(
    'log',
    /^(?:log|logs|logfmt)$/.test(language) ||
      /"(?:level|severity)"\s*:\s*"(?:info|warn|warning|error|debug)"/i.test(text) ||
      /\blevel=(?:info|warn|error|debug)\b/.test(text) ||
      /^[^\n]{0,12}\d\d:\d\d:\d\d\S{0,12}[ \t]+[[(]?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b/m.test(text),
  )
  add(
    'wireframe',
    lower.includes('@startsalt') ||
      /^[ \t]*salt\b/m.test(lower) ||
      language === 'wireframe' ||
      isBoxDrawing(language, text),
  )
  add('commands', SHELL.test(language) && countCommands(text) > 1)
  if (wanted.has('tree')) add('tree', !/[┌┐┘╔╭]/.test(text) && countBranches(text) >= FEWEST_BRANCHES)
  if (wanted.has('paging')) add('paging', countPaging(text) > 1)
  if (wanted.has('tests')) add('tests', countTests(text) > 1 || TEST_TARGET.test(text))
  add('sample', PROGRAM.test(language) && text.trim() !== '')
  add(
    'install',
    lower.includes('install') || /\b(?:go get|docker (?:run|pull|compose)|yarn add|cargo add)\b/.test(lower),
  )
  add('settings', SETTINGS.test(language) || /^(?:export )?[A-Z][A-Z0-9]*_[A-Z0-9_]*=/m.test(text))
  add('diagram', isDrawing(language, lower))
  if (wanted.has('process')) add('process', isProcess(language, lower))
  if (wanted.has('drawn-calls')) add('drawn-calls', kinds.has('diagram') && REQUEST.test(text))
  if (wanted.has('fetch')) add('fetch', PROGRAM.test(language) && FETCH.test(text))
  if (wanted.has('transcript')) add('transcript', isTranscript(language, text))
  if (wanted.has('trouble-chart'))
    add('trouble-chart', kinds.has('diagram') && isDecision(lower) && TROUBLE.test(lower))
  if (wanted.has('cron')) add('cron', CRON.test(text) || /^cron(?:tab)?$/.test(language))
  if (wanted.has('products')) add('products', kinds.has('diagram') && countProducts(lower) >= FEWEST_PRODUCTS)
  if (YAML.test(language)) {
    add('workflow', /^(?:jobs|stages|pipeline|steps|[ \t]+stage):/m.test(text))
    add('trigger', /^(?:'on'|"on"|on|trigger):/m.test(text))
    add('secret', text.includes('secrets.') || /^[ \t]*secrets:/m.test(text))
  }
  return kinds
}

/** Languages in which people write a shape down by hand. */
const TYPED = /^(?:|text|txt|yaml|yml)$/

/** `scheduled: date-time`, `"state": string | null`: a field and its type, and not a value. */
const FIELD_OF_TYPE =
  /^[ \t]*"?[A-Za-z][\w.]{0,40}"?\??:[ \t]+"?(?:string|number|integer|int(?:32|64)?|long|decimal|float|double|bool(?:ean)?|date(?:-?time)?|timestamp|uuid|enum|array|object|map|list)(?:\b|\[)/gim

const FEWEST_FIELDS = 3

const REQUEST = /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/

/** How programs of a browser ask a server. */
const FETCH = /\bfetch\(|\baxios\b|\buse(?:Query|Mutation|SWR)\b|\bXMLHttpRequest\b|\$\.(?:ajax|get|post)\(/

/** A line of a table of cron: five fields, and what is run. */
const CRON =
  /^[ \t]*(?:[0-9*][0-9*,/-]{0,20}[ \t]+){4}[0-9a-z*][0-9a-z*,/-]{0,20}[ \t]+\S|^@(?:daily|hourly|weekly|monthly)\b/im

/** How something goes on: who says what to whom, or from state to state. */
function isProcess(language: string, lower: string): boolean {
  return language === 'mermaid' && /^[ \t]*(?:sequencediagram|statediagram)/m.test(lower)
}

/** Words of what a drawing decides about where something is broken. */
const TROUBLE =
  /\b(?:alerts?|pager|incident|outage|fail(?:s|ed|ure)?|errors?|down|stuck|grow(?:s|ing)|restart|escalate|roll ?back)\b/

/** A chart that asks: `B{Queue grows?}`. */
function isDecision(lower: string): boolean {
  return /\{[^{}\n]{1,80}\?[^{}\n]{0,4}\}/.test(lower)
}

/** A command behind its prompt and, below it, what it answers; installing something shows no use of it. */
function isTranscript(language: string, text: string): boolean {
  if (!SHELL.test(language) && !/^(?:|text|txt)$/.test(language)) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.some(
    (line, at) =>
      /^[ \t]*\$ \w/.test(line) && !/\binstall\b|\bcd /.test(line) && /^[ \t]*[^$#\s]/.test(lines[at + 1] ?? ''),
  )
}

/** Products in a diagram from which on it shows what a service needs. */
const FEWEST_PRODUCTS = 3

let productNames: readonly RegExp[] | null = null

function countProducts(lower: string): number {
  productNames ??= PRODUCTS.split(', ').map((forms) => new RegExp(`\\b(?:${forms.replaceAll(' / ', '|')})\\b`))
  return productNames.filter((names) => names.test(lower)).length
}

/** Languages of fences. */
const SHELL = /^(?:sh|bash|shell|zsh|console|powershell|ps1|shell-session|fish|cmd|bat|makefile|make|just)$/
const PROGRAM =
  /^(?:js|javascript|jsx|mjs|ts|typescript|tsx|py|python|go|golang|java|kotlin|kt|rust|rs|ruby|rb|php|csharp|cs|c|cpp|c\+\+|swift|scala|elixir|ex|clojure|haskell|lua|perl|r|dart|html|vue)$/
/** `Offer  {id, slotId, state: open|lapsed}` */
const SHAPE_OF_TYPE = /^[ \t]*[A-Z]\w+ {1,8}\{ ?\w+\??(?:,|: ?\w)/m

const SETTINGS = /^(?:env|dotenv|ini|toml|properties|conf|nginx|hcl)$/
const YAML = /^(?:yaml|yml|)$/

/** Lines that are a command; what a package is installed by is no script. */
function countCommands(text: string): number {
  return text.split('\n').filter((line) => /^[ \t]*[$>%#]?[ \t]*\w/.test(line) && !/^[ \t]*#|\binstall\b/.test(line))
    .length
}

/** Branches of a tree of folders; fewer may be any drawing. */
const FEWEST_BRANCHES = 3

function countBranches(text: string): number {
  return text.split('\n').filter((line) => /^[ \t]*(?:[│|][ \t\u00a0]*){0,12}(?:[├└]|\+--)─{0,3} ?\S/.test(line)).length
}

/** What a program fills in when it runs: a call, and no rows of a table. */
const BOUND = /\bvalues\s*\(\s*(?:\?|:[a-z]|\$[0-9]|%s|@[a-z])/

const PAGING = /[?&](?:page|limit|offset|cursor|per_page|page_size|pageSize|page_token|pageToken|size|after|before)=/g

/** Parameters of a query that cut a list into pages; one alone may be a limit of anything. */
export function countPaging(text: string): number {
  return text.includes('=') ? (text.match(PAGING)?.length ?? 0) : 0
}

/** Commands that run tests. */
const TEST =
  /\b(?:(?:npm|yarn|pnpm|bun)(?: run)? test|pytest|go test|cargo test|mvnw?(?:\.cmd)? (?:-\S+ )?(?:test|verify)|gradlew?(?:\.bat)?(?: -\S+){0,2} test|(?:rails|mix|dotnet|swift|flutter|deno|composer|make|just|task) test|tox|phpunit|rspec|vitest|jest|playwright test|cypress run)\b/

/** A test of its own ("npm run test:e2e"): there are several kinds. */
const TEST_TARGET = /\b(?:run |make |just |task )?test[:-](?:e2e|unit|integration|smoke|system|load|coverage|watch)\b/

/** Lines that run tests; one in a list of commands names them in passing. */
function countTests(text: string): number {
  return text.split('\n').filter((line) => TEST.test(line)).length
}

/** Boxes and arrows: what a diagram of a flow or of parts is written in; data has diagrams of its own. */
function isDrawing(language: string, lower: string): boolean {
  if (language === 'mermaid')
    return /^[ \t]*(?:graph|flowchart|sequencediagram|statediagram|c4\w+|architecture)/m.test(lower)
  return /^(?:plantuml|puml|d2|dot|graphviz|c4|structurizr)$/.test(language)
}

/** Classes with relations, which on a page about data are its entities. */
function isClassDiagram(lower: string): boolean {
  return /^[ \t]*classdiagram\b/m.test(lower) && /--|\.\./.test(lower)
}

/** `[ Save ]`, `( ) all`, `[search....]`: what a screen has, drawn in brackets. Lists of a program have commas or quotes. */
function countControls(text: string): number {
  return text.match(/(?:^|\s)(?:\[ ?[A-Za-z][\w .]{1,30}\](?=\s|$)|\([ xo*]\) ?\w)/gm)?.length ?? 0
}

/** A screen drawn with characters: box lines, or `+----+` with `|` walls. */
function isBoxDrawing(language: string, text: string): boolean {
  if (!/^(?:|text|txt|ascii|plaintext)$/.test(language)) return false
  // Both corners: a tree of folders has the lower left one only.
  if (/[┌╔╭]/.test(text) && /[┘╝╯]/.test(text)) return true
  if (/^[ \t]*\.-{3,}\.?[ \t]*$/m.test(text) && /^[ \t]*['`]-{3,}/m.test(text)) return true
  if (countControls(text) > 1) return true
  return /^[ \t]*(?:\+-{3,}|-{8,}[ \t]*$|[ \t]_{8,}[ \t]*$)/m.test(text) && /^[ \t]*\|.*\|[ \t]*$/m.test(text)
}
