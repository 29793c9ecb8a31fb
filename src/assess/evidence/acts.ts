import type { Search } from './search.ts'

/** Words from which on a paragraph that has one verb of a topic says more than a sentence in passing. */
const TREATMENT = 20

/** Longest stretch of a paragraph in which it says what the thing does. */
const LONGEST_STRETCH = 2000

/** What paragraphs say that a thing does. */
export interface Acts {
  /** Whether a topic that is looked for shows in what a thing does. */
  mayTell: boolean
  /** Topics of which an opening has the verbs, with those of the openings before: "It consumes orders and publishes invoices". */
  opening: (text: string, words: number) => ReadonlySet<number>
  /** Topics of which a paragraph anywhere has one verb more than an opening needs. */
  told: (text: string) => ReadonlySet<number>
}

/** Asks the paragraphs of one page, in their order, for the verbs of the topics that are open. */
export function openActs({ column }: Search, open: ReadonlySet<number>): Acts {
  const { least, byFirst } = column.acting()
  const before = new Map<number, Set<string>>()
  const actsIn = (text: string) => {
    const words =
      text
        .slice(0, LONGEST_STRETCH)
        .toLowerCase()
        .match(/[a-z]+/g) ?? []
    const found = new Map<number, Set<string>>()
    for (const [at, word] of words.entries())
      for (const { topic, act, rest } of byFirst.get(word) ??
        byFirst.get(isOurs(words, at) ? thirdPerson(word) : '') ??
        [])
        if (rest.every((next, index) => words[at + 1 + index] === next))
          found.set(topic, (found.get(topic) ?? new Set()).add(act))
    return found
  }
  return {
    mayTell: [...least.keys()].some((topic) => open.has(topic)),
    opening: (text, words) => {
      const treated = new Set<number>()
      for (const [topic, acts] of actsIn(text)) {
        const known = before.get(topic) ?? new Set()
        before.set(topic, known)
        const size = known.size
        for (const act of acts) known.add(act)
        // One verb in a short sentence is said in passing.
        const isEnough = known.size >= (least.get(topic) ?? 1) && (known.size > 1 || words >= TREATMENT)
        if (known.size > size && isEnough) treated.add(topic)
      }
      return treated
    },
    told: (text) => {
      const found = [...actsIn(text)]
      // "You pass a ruleset. You get a decision": two topics that lack, each with its verb, say as much as two verbs of one.
      const lacking = found
        .filter(([topic]) => open.has(topic) && (least.get(topic) ?? 1) === 1)
        .map(([topic]) => topic)
      const isTold = (topic: number, acts: number) =>
        acts > (least.get(topic) ?? 1) || (lacking.length > 1 && lacking.includes(topic))
      const told = found.filter(([topic, acts]) => isTold(topic, acts.size))
      return new Set(told.map(([topic]) => topic))
    },
  }
}

/** "We keep", "we also keep": many teams speak of their module as of themselves. */
function isOurs(words: readonly string[], at: number): boolean {
  const before = words[at - 1]
  return before === 'we' || (words[at - 2] === 'we' && (before === 'also' || before === 'then' || before === 'only'))
}

function thirdPerson(verb: string): string {
  return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb.replace(/(?<![aeou])y$/, 'ie')}s`
}
