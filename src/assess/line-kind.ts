import { plainText } from '../parse/page/plain.ts'

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
  return /^[\s*_>"“(-]*as an? [^.]{2,60}?\bi (?:want|need|can|would like|should)\b/i.test(
    plainText(text.slice(0, STORY)).replaceAll(',', ''),
  )
}

/** Longest beginning of a line in which "As a … I want" is looked for. */
const STORY = 120

/** Characters, marks included, in which "As a" stands. */
const STORY_OPENING = 40

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
  return text.includes(' /') ? (text.match(/`(?:GET|POST|PUT|PATCH|DELETE) \//g)?.length ?? 0) : 0
}

/** The name of a time series at the start of a line, as Prometheus wants it: `http_requests_total`. */
export function isMetricName(text: string): boolean {
  return /^[*_\s`]{0,4}[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8}(?<=_(?:total|seconds|bytes|count|bucket|sum|ratio|milliseconds|ms))\b/.test(
    text.slice(0, REQUEST),
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
