import { isAscii } from '../../letters.ts'
import { once } from '../../once.ts'
import { FUNCTION_WORDS } from './general-words.ts'

/** Words that say "nothing here yet". */
export const NUCLEI: ReadonlySet<string> = new Set(
  'stub stubs placeholder placeholders tbd tba tbc tbs todo todos fixme wip xxx xyz lorem ipsum unwritten unfinished scaffold folgt tbw elsewhere outdated asdf foo bar blah later 待补充 待完善 待定 未定 準備中 作成中 준비중'.split(
    ' ',
  ),
)

/** Groups of words that say the same, by language; the longest first where one is a part of another. */
const PHRASES = `
  coming soon, coming in, coming with, coming, work in progress, under construction, under development, in development,
  under review, in review, under discussion, in discussion, in progress, in the works, watch this space, stay tuned, bear with us, intentionally left blank,
  intentionally empty, left blank, to come, to follow, will follow, t b d, t b a, t b c, help wanted, contributions welcome,
  contribution welcome, prs welcome, pull requests welcome, volunteers welcome, volunteers wanted, patches welcome,
  to be added, to be written, to be done, to be defined, to be determined, to be documented, to be completed, to be provided,
  to be decided, to be announced, to be confirmed, to be filled, to be updated, to be described, to be aligned, to be refined,
  to be discussed, to be agreed, to be clarified, to be finalised, to be finalized, to be specified, to be supplied,
  to be created, to be drafted, to be linked, to be inserted, to be attached, to be uploaded, to be drawn, to be delivered,
  to be migrated, to be listed, to be moved, to be translated, to be reviewed, to be continued, to be implemented, to do, to clarify, to write, to document,
  not yet written, not written yet, not yet specified, not specified yet, not yet defined, not defined yet, not yet decided,
  not decided yet, not yet available, not available yet, not yet described, not described yet, not yet documented,
  not documented yet, not written, not started yet, not yet started, not started, not done yet, not yet done, not known yet,
  not yet known, not clear yet, not yet clear, not yet clarified, not yet implemented, not implemented yet, not yet ready,
  not ready yet, not yet agreed, not agreed yet, not finished yet, not yet finished, not finished, yet to be written,
  yet to be documented, yet to be defined, yet to be decided, yet to be done, yet to come, still open, still missing,
  still to come, still to be written, still to be done,
  no content, no documentation yet, no documentation available, no description, no information available, nothing here,
  nothing yet, nothing to see here, nothing to see, nothing special, nothing specific, nothing in particular, none yet,
  empty for now, missing, content missing, content pending, pending content, pending review, pending approval,
  pending input, awaiting input, awaiting review, awaiting approval, awaiting feedback, awaiting content, waiting for input,
  waiting for feedback, waiting for review, waiting on input, needs input, needs work, needs update, needs updating,
  needs to be written, needs to be updated, needs to be documented, needs to be defined, needs clarification,
  need to clarify, need to write, need to document, need to define, have to write, unknown, open question, open point,
  open issue, out of date, update needed, update me, unclear,
  goes here, add content, fill in, fill me, fill this in, please fill, please complete, please add, please update,
  please document, please describe, add this, write this, document this, write later, do later, write this later, do this later,
  write this down, planned for, scheduled for, next sprint, next release, future release, future version, future work,
  waiting for, waiting on, awaiting, has moved, moved to, same as, same for, none at the moment, none at present, none so far, nothing so far,
  should be documented, must be documented, blocked by, tracked in, will be added in, will be added, will be written, will be documented, will be provided,
  will be described, will be defined, will be updated, your text, sample text, some text, dummy text, metric name here,
  name here, documented elsewhere, described elsewhere, defined elsewhere, same as above, same as below, as usual, as above,
  the usual, as before, see above, see below, nobody knows, who knows,
  kommt noch, in arbeit, noch offen, noch zu klaren, noch zu definieren, noch zu beschreiben, wird noch erganzt,
  wird erganzt, wird nachgereicht, wird noch beschrieben, in vorbereitung, offen, por definir, por hacer, por completar,
  pendiente, en construccion, en desarrollo, proximamente, a definir, a venir, a completer, a faire, a preciser, a rediger,
  en cours de redaction, en cours, bientot disponible, em breve, em construcao, em desenvolvimento, a preencher, da definire,
  da completare, da scrivere, in arrivo, in lavorazione, nog te doen, nog in te vullen, volgt nog, скоро будет, в разработке,
  уточняется, будет добавлено, 추후 작성, 준비 중`

/** Words that say so where they are the whole line. */
export const ALONE: ReadonlySet<string> = new Set(
  'draft empty soon yes maybe ditto open planned title description text example test standard default zzz x'.split(' '),
)

/** Words that may stand around: the line says no more than that something is missing. */
export const FILLERS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...'yet still now currently soon tm presently sorry please thanks hi later again moment today tomorrow page section document doc docs documentation content contents text chapter module overview part initial created detail details description information info see add added fill need needs needed required draft drafts update updated version figma link links image images picture pictures screenshot screenshots diagram diagrams mockup mockups example examples sample dummy yyyy mm dd date date: n available sprint release quarter year month week next project team design designer author authors someone somebody ops security platform architecture legal product done down out up working ready deliver point time module modules service services above below confluence wiki notion sharepoint jira slack feedback input board baz'.split(
    ' ',
  ),
])

/** Every word of the above. */
const KNOWN: ReadonlySet<string> = new Set([...NUCLEI, ...ALONE, ...FILLERS, ...PHRASES.split(/[\s,]+/)])

export function isKnownWord(word: string): boolean {
  return KNOWN.has(word) || /^[0-9]+$/.test(word)
}

/** The groups of words; few lines of a run come as far as being compared with them. */
export const phrases = once(() => PHRASES.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')))

/**
 * Whether a line may have words of the above alone. Nearly every line has another one among its first, and is looked at no
 * further; of text that is not ASCII the words are not told apart here.
 */
export function isKnown(line: string): boolean {
  if (!isAscii(line)) return true
  let start = -1
  for (let index = 0; index <= line.length; index++) {
    const code = index < line.length ? line.charCodeAt(index) | 32 : 32
    const isLetter = code >= 97 && code <= 122
    if (isLetter || (code >= 48 && code <= 57)) {
      if (isLetter && start === -1) start = index
    } else if (code !== APOSTROPHE && start !== -1) {
      const word = line.slice(start, index)
      if (!KNOWN.has(word.toLowerCase().replace("'", '')) && !isReference(line, start, word)) return false
      start = -1
    }
  }
  return true
}

const APOSTROPHE = 39

/** What only names a place in time or a file of tasks: `OPS-12`, `Q3`, `v2`, `@ann`. */
export const REFERENCE = /(?<![\w-])(?:[A-Z]{2,10}-\d+|@[\w-]+|Q[1-4]|v\d+(?:\.\d+)*)(?![\w-])/g

/** A part of such a name. */
function isReference(line: string, start: number, word: string): boolean {
  return (
    line[start - 1] === '@' || /^[Qv][0-9]/.test(word) || (line[start + word.length] === '-' && /^[A-Z]+$/.test(word))
  )
}
