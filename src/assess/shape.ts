/** Longest stretch of a line in which shapes are looked for. */
const LOOKED_AT = 300

/**
 * Shapes of text that say what a section is about without a word of it: a share of 99.9 %, ten calls a second, the path of
 * a request. Each is written `<name>` among the words of the field's table.
 */
const SHAPES: Readonly<Record<string, RegExp>> = {
  /** "99.9 %", "three nines", "nine of ten", "43 minutes a month"; what is over 95 % is a disk. */
  '<share>':
    /(?<!(?:over|above|below|under|than|at|exceeds|[<>≥]) ?)\b9[5-9](?:[.,]\d{1,4})? ?(?:%|percent\b)|\b9\d(?:[.,]\d{1,4})? ?(?:%|percent) (?:of|up|available|uptime)\b|\b(?:two|three|four|five) nines\b|\b(?:nine|9|95|99|999) (?:times )?(?:of|in|out of) (?:every )?(?:ten|10|100|1 ?000)\b|\b(?:\d{1,3}|one|two|four) ?(?:min|minutes?|h|hours?|seconds?) (?:of downtime )?(?:a|per|each|in a|every) (?:month|year|quarter|week)\b/,
  /** "10 calls a second", "60 req/min", "one request per minute", "gold 100/s". */
  '<rate>':
    /\b(?:\d[\d ,.']{0,12}k?|one|two|five|ten|twenty|fifty|hundred) ?(?:[a-z]{1,20} ){0,2}(?:[a-z]{1,20} ?)?(?:per|\/|an?|each|every|in|for) ?(?:\d{1,4} ?)?(?:s|sec|seconds?|ms|m|mins?|minutes?|h|hours?|days?|months?|quarter)\b|\b\d{1,6} ?(?:rps|tps|qps|rpm)\b/,
  /** "30 calls a minute". */
  '<call rate>':
    /\b(?:\d[\d ,.']{0,12}k?|one|two|five|ten) ?(?:api )?(?:calls?|req(?:uest)?s?|commands?|messages?|queries|moves)\b ?(?:per|\/|an?|each|every|in) ?(?:\d{1,4} ?)?(?:s|sec|seconds?|ms|m|mins?|minutes?|h|hours?|days?|months?)\b/,
  /** "parcels a minute". */
  '<per>': /\b(?:per|an?|each|every|twice a|once a) ?(?:\d{1,3} ?)?(?:s|seconds?|minutes?|hours?|shift)\b/,
  /** "at least two seconds between calls". */
  '<pause>': /\b(?:\d{1,6}|one|two|five|ten) ?(?:ms|s|sec|seconds?|min|minutes?) (?:between|apart|after each|pause)/,
  /** "0.1 % of calls failed": what is left of an objective. */
  '<miss>': /\b(?:0[.,]\d{1,4}|[1-5]) ?(?:%|percent) of\b|\bone in a (?:hundred|thousand|million)\b/,
  /** "404", "5xx": and not 500 items. */
  '<status>':
    /\b(?:4(?:0\d|1[0-8]|2[2-9]|51)|50[0-9]|[45]xx)\b(?! ?(?:%|items?|requests?|calls?|ms|[km]?b|k?g|[km]?m|parts|per|\/|a|each|\d)\b)/,
  /** "> 1000", "over 80 %", "longer than 5 minutes". */
  '<threshold>':
    /(?:[<>≥≤]|\b(?:over|above|below|under|exceeds?|passes|(?:more|less|longer|fewer|older|higher|lower) than|reaches)|\b(?:yellow|red|amber|orange|warning|critical) (?:at|from)) ?(?:\d|an? (?:hour|minute|day)\b|one\b|two\b|five\b|ten\b)/,
  /** `/parcels/{id}`; a folder of the system is none. */
  '<path>':
    /(?:^|[\s`("'“>|])\/(?!(?:var|etc|usr|home|tmp|opt|bin|dev|proc|metrics|health\w*)\b)[a-z{:][\w-]{1,40}(?=[/\s`)"'”,.;:|?]|$)/,
  /** "weight (integer)", "id: string", "`tags`, an array". */
  '<type>':
    /(?:[(:|,–—-] ?|\bis an? |\bas (?:an )?|\barrays? of |, an )(?:strings?|integers?|int|int32|int64|long|numbers?|booleans?|bool|floats?|double|decimal|arrays?|uuid|timestamp|datetime|enum|bytes?|object|xs:[a-z]{2,12}|[iuf](?:8|16|32|64))\b/,
  /** `make run`, `bin/reset`, `clean.sh`. */
  '<command>':
    /`(?:\$ ?)?(?:\.\/|make |npm |npx |yarn |pnpm |bun |just |task |rake |python3? |poetry |go |cargo |\.?\/?gradlew|mvn |kubectl |helm |ansible|bash |sh |php |dotnet |node |docker |uv |nox |tox )|(?:^|[\s`(*|])(?:[\w-]{1,30}\/){0,4}[\w-]{1,40}\.(?:sh|bash|py|ps1|cmd|bat|pl|rb|exe|mjs|lua)\b|(?:^|[\s`*|])(?:\.\/)?(?:bin|scripts?|tools|cmd|hack)\/[\w-]/,
  /** Two of them: "`just up`, `just down`". */
  '<commands>':
    /`(?:\.\/|make |npm |yarn |pnpm |just |task |rake |python3? |go |cargo |kubectl |docker )[^`]{1,80}`[^`]{1,80}`(?:\.\/|make |npm |yarn |pnpm |just |task |rake |python3? |go |cargo |kubectl |docker )/,
  /** "`createParcel(weight)` makes one": two functions of an interface. */
  '<calls>': /\b[a-z]\w{2,40}\([^()]{0,60}\)[^()]{1,120}?\b[a-z]\w{2,40}\([^()]{0,60}\)/,
  /** `weight`: the name of a field. */
  '<identifier>': /`"?[a-z][A-Za-z0-9_]{0,40}"?`/,
  /** `/var/log/sorter.log`. */
  '<logfile>': /\w\.log\b|\/var\/log\//,
  /** `SorterDown`, `HighErrorRate`. */
  '<alert>':
    /\b(?:[A-Z][a-z]{1,20}){1,4}(?:Down|Slow|Long|High|Low|Failed|Failing|Failure|Stopped|Full|Errors?|Missing|Lag|Late|Stalled|Stuck|Unavailable|Expiring|Exhausted|Rate)\b|\bHigh[A-Z][a-z]{1,20}/,
  /** `queue_depth`, `sorter.jam`: names of what is counted. */
  '<series>':
    /`[a-z][a-z0-9]{0,30}(?:[_.][a-z0-9]{1,30}){0,5}[_.](?:total|seconds|count|counts|ms|bytes|ratio|depth|age|rate|size|duration|latency|errors|failed|failures|open|active|lag|usage|length|ok|sum)`/,
  /** `TOO_HEAVY`, E17: what a caller is told. */
  '<code>':
    /\b(?:[A-Z]{2,20}_){0,4}(?:NOT|NO|TOO|INVALID|UNKNOWN|MISSING|BAD|ERR|ERROR|ALREADY)_[A-Z_]{2,40}\b|\b(?:[A-Z]{2,20}_){1,4}(?:CLOSED|LOCKED|FAILED|DENIED|EXPIRED|ERROR|EXISTS|CONFLICT|FOUND|EXCEEDED|BUSY|UNAVAILABLE|FORBIDDEN|MISSING|INVALID)\b|\bE(?:RR)?[-_]?\d{1,4}\b/,
  /** "02:00", `0 2 * * *`. */
  '<time>': /\b[0-2]?\d:[0-5]\d\b|(?:[\d*/,-]{1,8} ){4}[\d*/,-]{1,8}/,
}

/** Shapes of words that are told by their capitals; the others are looked for in lower case, which V8 is quicker with. */
const CAPITALS: ReadonlySet<string> = new Set([
  '<commands>',
  '<identifier>',
  '<logfile>',
  '<alert>',
  '<series>',
  '<code>',
])

/** Those of some shapes that a line of Markdown has. */
export function shapesOf(line: string, wanted: readonly string[]): readonly string[] {
  const start = line.slice(0, LOOKED_AT)
  const lower = start.toLowerCase()
  return wanted.filter((name) => SHAPES[name]?.test(CAPITALS.has(name) ? start : lower))
}

export function isShape(word: string): boolean {
  return Object.hasOwn(SHAPES, word)
}
