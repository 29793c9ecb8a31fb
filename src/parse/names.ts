/** Plurals that no ending gives away, as names of modules and topics have them. */
const irregular: Readonly<Record<string, string>> = {
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
  analyses: 'analysis',
  schemata: 'schema',
  people: 'person',
  children: 'child',
}

/** An acronym and its plural: "APIs", "SLOs", "UIs". */
const pluralAcronym = /^(\p{Lu}{2,})s$/u

/** One word without number: "registries" and "registry", "databases" and "database", "APIs" and "API" come out alike. */
function singular(word: string): string {
  const acronym = pluralAcronym.exec(word)?.[1]
  if (acronym !== undefined) return acronym.toLowerCase()
  const lower = word.toLowerCase()
  const known = irregular[lower]
  if (known !== undefined) return known
  let stem = lower
  // Three letters and an s at the end are rather DNS, AWS or bus than a plural.
  if (stem.length > 3 && stem.endsWith('s')) {
    if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
    else if (!/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  }
  // "statuses" and "databases" lose the same letters, so the e goes from "database" as well.
  return stem.length > 3 && /(?:[sxz]|[cs]h)e$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Letters without accents, one form for full and half width; marks that belong to other scripts stay. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** A name without its Markdown and HTML: the text of links, no emphasis, no tags. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/['’ʼ`*~]/g, '')
}

/**
 * The words of a name as `nameKey` compares them: no case, number, accents, punctuation, emoji or markup; `&` is "and".
 */
export function nameWords(text: string): readonly string[] {
  const words = plainLetters(withoutMarkup(text))
    .replace(/&/g, ' and ')
    .replace(/([\p{L}\p{N}])(\+{1,2})(?![\p{L}\p{N}])/gu, (_, before: string, plus: string) => {
      return before + 'plus'.repeat(plus.length)
    })
    .replace(/(\p{L})#(?![\p{L}\p{N}])/gu, '$1sharp')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  return (words ?? []).map(singular)
}

/**
 * The key under which two names are the same name for a person: `&` and "and", plural, case, punctuation, accents, emoji and
 * Markdown do not count, nor where words are joined ("Web hooks", "webhooks"). A further word is another name: "Calendar" is
 * not "Calendar Service". "UI" is not "User Interface" either; that is an alias.
 */
export function nameKey(text: string): string {
  const key = nameWords(text).join('')
  return key === '' ? text.trim() : key
}

/** The name as file and folder names have it: `Data Contract Registry` → `data-contract-registry`. */
export function slug(text: string): string {
  const words = plainLetters(withoutMarkup(text))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  return (words ?? []).join('-')
}
