import { plainText } from '../../parse/page/plain.ts'

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
  if (!/as/i.test(text.slice(0, STORY_OPENING))) return false
  return /^(?:[\s*_`-]{0,4}[A-Z]{2,6}(?:-[A-Z]{2})?-?\d{1,4}[.:)]?[*_`]{0,3}[:.–—-]?\s*)?[\s*_>"“(-]*as an? [^.]{2,60}?\b(?:i|we) (?:want|need|can|would like|should|must|wish)\b/i.test(
    plainText(text.slice(0, STORY))
      .replaceAll(',', '')
      .replace(/\b(i|we)['’]d\b/i, '$1 would'),
  )
}

/** Links into the folder of stories: "You will meet this module in [Failure](../user-stories/13.md) and [Recovery](…)". */
export function countStoryLinks(text: string): number {
  return text.includes('stories/') ? (text.match(STORY_LINK)?.length ?? 0) : 0
}

const STORY_LINK = /\]\([^)\s]{0,120}(?:user-?)?stories\/[^)\s]/g

/** `400 | bad_range`, "- Response 409: name taken", "409 when it exists and 422 when it is not https": what goes wrong, by its code. */
export function countErrorCodes(text: string, place: string): number {
  if (place === 'item' || place === 'row')
    return /^[\s*_`]{0,4}(?:(?:response|http|status)\s)?[45]\d\d\b/i.test(text) ? 1 : 0
  return text.includes(' 4') ? (text.match(ERROR_CODE)?.length ?? 0) : 0
}

const ERROR_CODE = / `?4\d\d(?: ?`[a-z_]{2,40})?`? (?:when|if)\b/g

/** Longest beginning of a line in which "As a … I want" is looked for. */
const STORY = 120

/** Characters, marks included, in which "As a" stands. */
const STORY_OPENING = 50

/** What is said of a thing in the name of an alert; "OpenTelemetry" and "StatefulSet" have two words as well. */
const STATES: ReadonlySet<string> = new Set(
  'absent backlog behind breach burn crash degraded down drop dropped error errors exceeded exhausted expired expires expiring fail failed failing fails failure failures full growing high lag late latency long low missing no not outage pressure rate restarting saturated saturation slow spike stale stalled stopped stuck throttled throttling throttles timeout timeouts too unavailable unhealthy'.split(
    ' ',
  ),
)

/** The name of an alert as monitoring systems write it: `SchedulerStalled`, `HighErrorRate`. */
export function isAlertName(text: string): boolean {
  const name = plainText(text.slice(0, REQUEST))
  if (!/^[A-Z][A-Za-z0-9]+$/.test(name)) return false
  const words = name.match(/[A-Z]+[a-z0-9]*/g) ?? []
  return words.length > 1 && words.some((word) => STATES.has(word.toLowerCase()))
}

/** How many requests a line names in passing: "Loads `GET /assets`". */
export function countInlineRequests(text: string): number {
  return text.includes(' /')
    ? (text.match(/(?<![\w/-])(?:GET|POST|PUT|PATCH|DELETE) +\/(?=[\w{}`)])/g)?.length ?? 0)
    : 0
}

/** The edge of a box that is drawn with characters: `+----+-----+`. */
export function isFrame(text: string): boolean {
  return /^[ |]{0,20}(?:\+(?:[-=]{2,80}\+){1,12}|[┌└├╔╚][─═┬┴┼]{2,100})/.test(text)
}

/** The name of a time series at the start of a line, as Prometheus wants it: `http_requests_total`. */
export function isMetricName(text: string): boolean {
  return /^[*_\s`]{0,4}[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8}(?<=_(?:total|seconds|bytes|count|bucket|sum|ratio|milliseconds|ms))\b/.test(
    text.slice(0, REQUEST),
  )
}

/** A command that makes a project of a kind: "`npx create-sorter my-line`", "`dotnet new sorter`", "`make new-rule`". */
export function isGenerator(text: string): boolean {
  return /\b(?:npx (?:@[\w-]{1,40}\/)?create-\w|(?:npm|pnpm|bun) (?:init|create) @?\w|(?:make|just|task|rake|npm run|yarn|pnpm) (?:(?:new|create|scaffold|gen|generate)[-:_ ]\w|[\w-]{1,30}:(?:new|create|init|scaffold|gen)\b)|yarn create \w|cookiecutter \S|copier copy\b|degit \w|cargo generate\b|dotnet new \w|archetype:generate|--template[= ]\w|yo [a-z]\w*:\w|git clone \S{0,80}(?:skel|starter|template|boilerplate|scaffold|example))/.test(
    text.slice(0, SENTENCE),
  )
}

/** Where the systems that build and deliver keep their workflows. */
const WORKFLOW_FILE =
  /\.(?:github|gitea|forgejo)\/workflows|\.gitlab-ci|\.circleci\/|azure-pipelines|bitbucket-pipelines|Jenkinsfile/

/** A line that begins with the file of a workflow: `.github/workflows/ci.yml`. */
export function isWorkflowFile(text: string): boolean {
  return WORKFLOW_FILE.test(text.slice(0, REQUEST))
}

/** Verbs of what operators do to a running system. */
const OPERATOR_VERBS: ReadonlySet<string> = new Set(
  'add adjust apply archive back backup bump change clean clear configure connect create deploy disable drain enable export extend flush force import increase migrate move patch pause promote provision prune publish purge rebuild refresh regenerate reindex release reload remove renew reprocess rerun reset resize restart restore resume revoke rotate run scale schedule seed set start stop switch sync trigger update upgrade use vacuum view'.split(
    ' ',
  ),
)

/** A heading that is an order to the one who operates: "Rotate the key", "2. Restart the workers". */
export function isOperatorTask(heading: string): boolean {
  const [verb = '', next] = (plainText(heading.slice(0, REQUEST)).match(/[A-Za-z]+/g) ?? []).slice(0, 2)
  return next !== undefined && OPERATOR_VERBS.has(verb.toLowerCase())
}

/** Longest stretch of a line in which a sentence of a kind is looked for. */
const SENTENCE = 200

/** "Defaults to 30", "(default)", "Default: `info`"; to speak of the default theme says no value. */
export function isDefault(text: string): boolean {
  const line = text.slice(0, SENTENCE)
  if (!/default/i.test(line)) return false
  return /\bdefault(?:s to|ing to|\s*[:=]|s?\s+is\b|\))|\(default|\bby default\b|\bdefault\s+`/i.test(line)
}

/** A line that announces the example below it: "Run it with the wrapper, for example:". */
export function announcesExample(text: string): boolean {
  const end = text.slice(-SENTENCE)
  if (!end.includes(':')) return false
  return (
    /:[*_\s]*$/.test(end) &&
    /\b(?:for example|for instance|e\.g\.|as an example|an example|like this|looks like|(?:this|here) is how|and its answer|and the answer)(?![\w])/i.test(
      end,
    )
  )
}

/** The row or item of a parameter that cuts a list into pages: "`page_size`". */
export function isPagingParameter(text: string): boolean {
  return /^[*_`\s]{0,4}(?:page|size|limit|offset|cursor|per_?page|page_?size|page_?token|page_?number|next_?cursor)[`*_]{0,3}(?:$|\s|:|\()/i.test(
    text.slice(0, REQUEST),
  )
}

/** The first cell of a row that is the path of a screen: "`/settings`". */
export function isPathCell(text: string): boolean {
  return /^[`*_\s]{0,4}\/(?!api\b|v[0-9])(?:[\w:{[.-]|[`\s]|$)/.test(text.slice(0, REQUEST))
}

/** The path of a screen in its heading: "Crew (`/crew`)"; what is called has a version or a verb. */
export function hasPath(heading: string): boolean {
  return (
    /(?:^|[\s(`])\/(?!api\b|v[0-9])[a-z][\w/:{}[\]-]*/i.test(heading.slice(0, SENTENCE)) &&
    !/\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(heading)
  )
}

/** How one proves who one is: "All calls require a bearer token". */
export function asksForCredential(text: string): boolean {
  return /\b(?:requires?|needs?|send|pass|include|carry|present|authenticated?s? (?:with|by|via|using)|protected (?:with|by))\b[^.]{0,50}\b(?:bearer|jwt|api[- ]key|access token|auth(?:entication|orization)? (?:token|header)|basic auth|oauth2?|session cookie)\b/i.test(
    text.slice(0, SENTENCE),
  )
}

/** An entry of a list of files or folders that says what is in each: "`app/main.py` — starts the server". */
export function isFileEntry(text: string): boolean {
  return /^[*_]{0,2}`?[\w./@-]{1,70}(?:\/|\.(?:py|[cm]?[jt]sx?|go|rs|java|kt|rb|php|cs|html|css|sql|json|ya?ml|toml|sh|ps1|vue|svelte|swift|dart|c|cpp|h|tf))`?[*_]{0,2}(?:\s*[—–:(-]|\s*$)/.test(
    text.slice(0, SENTENCE),
  )
}

/** The number of a screen in a catalog of them: "S1 Boxes", "UI-02: Box". */
export function isScreenCode(text: string): boolean {
  return /^[\s*_`]{0,4}(?:UI|SCR|SCREEN|MASK|VIEW|PAGE|DLG|FORM|[SPMDFV])[-_ ]?[0-9]{1,3}\b/.test(
    text.slice(0, REQUEST),
  )
}

/** "**ONB-01 Company.** Legal name, …" */
export function isBoldCode(text: string): boolean {
  return /^\*{1,2}(?:[A-Z]{2,6}-[0-9]{1,3}|[A-Z][0-9]{1,2})\b/.test(text)
}

/** Where drawings of screens are kept: a link to one shows them. */
export function isDesignLink(text: string): boolean {
  if (!text.includes('://')) return false
  return /:\/\/(?:[\w-]+\.)*(?:figma|miro|invis|invisionapp|zeplin|balsamiq|whimsical|excalidraw|penpot|sketch|framer|uxpin|marvelapp|moqups|mockflow|unidraw|lucidchart|lucid|proto|axure)\.(?:com|io|app|cloud)\b/i.test(
    text.slice(0, LONGEST_DESIGN),
  )
}

/** How far into a line a link to a drawing is looked for. */
const LONGEST_DESIGN = 600
