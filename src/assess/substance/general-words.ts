/** Words that bind others. */
export const FUNCTION_WORDS: readonly string[] =
  'a an the this that these those it its they them their we i ill well you your our us me my he she to of on and or in at as by from with for into over between among within under about than then so too very such both each any all some most more also is are was were be been being has have having had do does did can could may might should must will shall would not no yes but if when where which who what how why while there here just only other others another own'.split(
    ' ',
  )

/**
 * Words that fit every module: a sentence of these alone says nothing of the one that it stands for ("Various inputs are
 * processed", "The module works reliably and scales as needed").
 */
const GENERAL: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...`important importance essential crucial critical vital key central core major main fundamental significant relevant necessary
  needed need needs required require requires requirement requirements usual common typical normal general generic appropriate
  suitable adequate proper good great best better well clear simple easy various several many different multiple certain numerous
  diverse wide full complete whole
  play plays role part place apply applies applied follow follows followed following according accordance standard standards
  guideline guidelines policy policies practice practices principle principles rule rules convention conventions industry company
  corporate organisation organization organisational organizational technical state art
  responsible responsibility accountable team teams people person persons everyone everybody anyone user users
  stakeholder stakeholders colleagues
  platform system systems module modules service services application applications app component components product products
  solution feature features function functions functionality capability capabilities area areas aspect aspects element elements
  thing things everything something anything nothing matter matters topic topics kind kinds type types sort way ways means purpose
  goal goals
  belongs work works working run runs running operate operates handle handles handled process processes processed processing
  manage manages managed ensure ensures ensured guarantee help helps helping support supports supported enable enables allow allows
  provide provides provided offer offers give gives make makes made create creates created use uses used using collect collects
  collected write written send sent receive received keep kept show shows shown display displays visualise visualises visualize
  visualizes represent represents describe describes contain contains include includes included cover covers covered
  serve serves serving
  available sense visible understand understanding understood know knows known find look clearly
  reliably reliable robust robustly scale scales scalable stable performant efficient efficiently effective effectively quick quickly
  fast smooth smoothly secure securely safe safely correct correctly properly regularly always often generally usually typically
  design designers ux development production business operations operational accordingly respectively seriously carefully possible possibly sensible reasonable useful helpful valuable value values benefit
  benefits quality high low level levels daily day future currently existing new
  perform performs performed performance load loads carry carries carried wherever whenever manual manually step steps
  replace replaced automated ones order improve improves improved improvement efficiency stability reliability speed
  regular basis promptly due care consider considers considered api apis consumer consumers want wants expect expects expected
  balance discussed agreed
  wrong right problem problems issue issues error question questions case cases situation situations time times
  places maintain maintained maintenance healthy health document documented communicate communicated reduce reduced effort
  monitor monitoring sure risk risks change changes keeps keeping out
  controlled protected monitored authorised authorized sensitivity sensitive relevance`.split(/\s+/),
])

/** Words that make an answer of the most general sentence: "Only the team has access". */
const ANSWERS: ReadonlySet<string> = new Set([
  'no',
  'not',
  'only',
  'never',
  'none',
  'nothing',
  'nobody',
  'may',
  'own',
  'right',
  'others',
  'anyone',
])

/** "All users have access" is one too, where it is short. */
const ALL = /\b(?:all|every\w*)\b/i
const SHORT = 6

/** "Backup is provided by the platform": a short sentence that says who does it. */
const WHO = /\bby (?:the |our )?[a-z]+|\b(?:platform|operations|development|design|product|support) team\b/i
const SHORT_WITH_WHO = 9

/** Longest sentence of this sort, and longest paragraph of such sentences. */
const LONGEST = 200
const LONGEST_PARAGRAPH = 800

/** Fewer words may be an answer: "All users." */
const FEWEST = 4

/** In a paragraph, one word in so many may be another one; a word and a space are six characters, about. */
const ONE_IN = 30
const LETTERS = 6

/**
 * Whether a line has no word but general ones and those of its heading and page: no figure, no code, no name. Nearly every
 * line has another one among its first, and is looked at no further.
 */
export function isGeneralTalk(line: string, named: (word: string) => boolean): boolean {
  if (line.length > LONGEST_PARAGRAPH) return false
  const words = generalWords(line, named, line.length > LONGEST ? line.length / LETTERS / ONE_IN : 0)
  if (words < FEWEST || !PLAIN.test(line)) return false
  return (words > SHORT || !ALL.test(line)) && (words > SHORT_WITH_WHO || !WHO.test(line))
}

/** How many words a line has; 0 where more than some of them are not general. */
function generalWords(line: string, named: (word: string) => boolean, mostOthers: number): number {
  let words = 0
  let others = 0
  let start = -1
  for (let index = 0; index <= line.length; index++) {
    const code = index < line.length ? line.charCodeAt(index) | 32 : 32
    if (code >= 97 && code <= 122) {
      if (start === -1) start = index
      continue
    }
    if (start === -1) continue
    const word = line.slice(start, index).toLowerCase()
    start = -1
    // The end of "the platform's".
    if (word === 's' && words > 0) continue
    if (ANSWERS.has(word)) return 0
    if (!GENERAL.has(word) && !named(word) && ++others > mostOthers) return 0
    words++
  }
  return words
}

/** Letters, and the marks of a sentence. */
const PLAIN = /^[A-Za-z\s.,;:'’()*_/-]+$/
