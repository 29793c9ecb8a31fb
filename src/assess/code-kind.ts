import { plainText } from '../parse/page/plain.ts'
import type { CodeKind } from './field/field-topic.ts'

/** How much of a block is looked at; what it is shows at its start. */
const LOOKED_AT = 6000

/** Everything that a code block is, from its language and its text. */
export function codeKinds(language: string, code: string): ReadonlySet<CodeKind> {
  const kinds = new Set<CodeKind>()
  const text = code.slice(0, LOOKED_AT)
  const lower = text.toLowerCase()
  const add = (kind: CodeKind, holds: boolean) => holds && kinds.add(kind)
  // A snippet inside the fence: what it brings shows in its name.
  const isSnippet = /-8<-/.test(text)
  const isSql = /^(?:sql|psql|pgsql|postgres|postgresql|mysql|plsql|tsql|ddl|)$/.test(language)
  add('dbml', language === 'dbml' || (language === '' && /^[ \t]*table \w+ \{/im.test(text)))
  add(
    'ddl',
    language === 'ddl' ||
      (isSql &&
        (/(?<!\bshow )\bcreate (?:or replace )?(?:temp |temporary |unlogged |external )?table\b/.test(lower) ||
          /\balter table\b/.test(lower))),
  )
  add(
    'seed',
    /^[ct]sv$/.test(language) ||
      (isSql &&
        (/\binsert into\b|\bcopy \w+ from\b|\bmerge into\b/.test(lower) || (isSnippet && lower.includes('seed')))),
  )
  add(
    'erd',
    lower.includes('erdiagram') ||
      (/^(?:plantuml|puml|uml)$/.test(language) && /^[ \t]*(?:entity|class)\b/im.test(text)) ||
      isClassDiagram(lower) ||
      language === 'erd',
  )
  add('openapi', /^[ \t]*"?(?:openapi|swagger)"?\s*:/m.test(text))
  add(
    'endpoint',
    language === 'http' || language === 'rest' || /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE) (?:\/|https?:)/m.test(text),
  )
  add('curl', lower.includes('curl '))
  add('call', lower.includes('curl ') && /\s(?:-d|--data\S*|--json|-F|-X\s*(?:POST|PUT|PATCH))\b/.test(text))
  add('payload', /^(?:json|jsonc|json5|xml|http|yaml|)$/.test(language) && /^[ \t]*[{[<]/.test(text))
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
      /\blevel=(?:info|warn|error|debug)\b/.test(text),
  )
  add(
    'wireframe',
    lower.includes('@startsalt') ||
      /^[ \t]*salt\b/m.test(lower) ||
      language === 'wireframe' ||
      isBoxDrawing(language, text),
  )
  return kinds
}

/** Classes with relations, which on a page about data are its entities. */
function isClassDiagram(lower: string): boolean {
  return /^[ \t]*classdiagram\b/m.test(lower) && /--|\.\./.test(lower)
}

/** A screen drawn with characters: box lines, or `+----+` with `|` walls. */
function isBoxDrawing(language: string, text: string): boolean {
  if (!/^(?:|text|txt|ascii|plaintext)$/.test(language)) return false
  // Both corners: a tree of folders has the lower left one only.
  if (/[┌╔╭]/.test(text) && /[┘╝╯]/.test(text)) return true
  return /^[ \t]*\+-{3,}/m.test(text) && /^[ \t]*\|.*\|[ \t]*$/m.test(text)
}

/** Longest stretch of a line that is looked at for a request. */
const REQUEST = 80

/** A request line as people write it in headings, labels, lists and tables: `GET /v1/items`. */
export function isRequestLine(text: string): boolean {
  const start = text.slice(0, REQUEST)
  return (
    /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[.)]?\s+)?[`*_\s]*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[`*_]*\s+[`*_]*(?:\/|https?:|\{|\$)/.test(
      start,
    ) || /^[^:：`]{1,24}[:：][*_\s`]*(?:GET|POST|PUT|PATCH|DELETE)[`*_\s]*(?:\/\S*\s*)?$/.test(start)
  )
}

/** A path behind its label: `- **URL**: /v1/items`. On a page about screens it is where a screen is found. */
export function isLabelledPath(text: string): boolean {
  return /^[*_]{0,2}(?:url|uri|path|route|endpoint)[*_]{0,2}[:：][*_\s`]*\/\w/i.test(text.slice(0, REQUEST))
}

/** "As a data owner I want to hear of a broken feed": the form of a user story. */
export function isUserStory(text: string): boolean {
  return /^[\s*_>"“(-]*as an? [^.]{2,60}?\bi (?:want|need|can|would like|should)\b/i.test(
    plainText(text.slice(0, STORY)).replaceAll(',', ''),
  )
}

/** Longest beginning of a line in which "As a … I want" is looked for. */
const STORY = 120

/** The name of an alert as monitoring systems write it: `SchedulerStalled`, `High5xxRate`. */
export function isAlertName(text: string): boolean {
  return /^[A-Z][a-z0-9]+(?:[A-Z0-9][a-z0-9]*){1,8}$/.test(plainText(text.slice(0, REQUEST)))
}

/** Whether a line names a request in passing: "Loads `GET /assets`". */
export function hasInlineRequest(text: string): boolean {
  return /`(?:GET|POST|PUT|PATCH|DELETE) \//.test(text)
}

/** The name of a time series at the start of a line, as Prometheus wants it: `http_requests_total`. */
export function isMetricName(text: string): boolean {
  return /^[*_\s`]{0,4}[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8}(?<=_(?:total|seconds|bytes|count|bucket|sum|ratio|milliseconds|ms))\b/.test(
    text.slice(0, REQUEST),
  )
}
