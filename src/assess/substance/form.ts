import type { PageBlock } from '../../model/page.ts'
import { askingOf, LONGEST_BARE } from './asking.ts'
import { isNamedBy } from './asking-line.ts'
import { bracketOf } from './place.ts'
import { isAboutThePage } from './placeholder.ts'
import { isTitleOfGuide } from './template-title.ts'
import { isTitleList } from './title-list.ts'

/** What a page shows of the template that it was made from. */
export interface Form {
  /** Most of the page is what the template asks, not what somebody answers. */
  isUnfilled: boolean
  /** Whether a line only holds the place of what is to be written. */
  isBlank: (index: number) => boolean
}

/** Blank lines from which on a page, or a section, may be a form; fewer are asides. */
const FEWEST = 3

/** Sentences that only describe what is to be described, from which on they are no content wherever they stand. */
const FEWEST_DESCRIPTIONS = 3

/** Paragraphs, or lines that only a template has, from which on a page that says nothing concrete is a form. */
const FEWEST_PROMPTS = 2

/** What a line of a page is; 0 for blocks of another kind. */
const LINE = 1
const BLANK = 2
/** Blank, and in brackets that hold a place wherever they stand: "[name of the team]", not "(see below)". */
const PLACE = 3
/** A line of a section that is blank for the most part. */
const SILENT = 4

const FILLED: Form = { isUnfilled: false, isBlank: () => false }

/**
 * Finds out how much of a page, and of each section, is blank. Rules are written like prompts ("Define an alert for each
 * call."), so that prompts alone make no form: something on the page has to be clearer.
 */
export function readForm(blocks: readonly PageBlock[]): Form {
  if (isTitleList(blocks)) return { isUnfilled: true, isBlank: () => true }
  const form = formOfLines(blocks)
  const asking = askingOf(blocks)
  if (asking === null) return form
  return {
    isUnfilled: form.isUnfilled || asking.isForm,
    isBlank: (index) => asking.isSilent(index) || form.isBlank(index),
  }
}

function formOfLines(blocks: readonly PageBlock[]): Form {
  const kinds = new Uint8Array(blocks.length)
  let lines = 0
  let blank = 0
  let paragraphs = 0
  let prompts = 0
  let descriptions = 0
  let isClear = false
  let isConcrete = false
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : ''
  for (const [index, block] of blocks.entries()) {
    const { kind } = block
    if (kind === 'heading' || kind === 'box' || kind === 'term') continue
    if (kind === 'table' && blocks[index + 1]?.kind === 'row') continue
    if (kind !== 'text' && kind !== 'item' && kind !== 'row' && kind !== 'table') {
      isConcrete = true
      continue
    }
    const opens = kind === 'text' && block.opens
    const isPrompt =
      opens && isPromptLine(block.text) && !isNamedBy(blocks[index - 1], block.text) && !isTitleOfGuide(title)
    const bracket = kind === 'table' ? '' : bracketOf(block.text)
    const isBlank = kind === 'table' || isPrompt || bracket !== ''
    kinds[index] = bracket === '[' || bracket === '<' ? PLACE : isBlank ? BLANK : LINE
    lines++
    if (isBlank) blank++
    if (isPrompt) prompts++
    if (isPrompt && kind === 'text' && DESCRIPTION.test(block.text)) descriptions++
    else if (isBlank && !isPrompt) isClear = true
    if (opens && !block.text.endsWith(':')) paragraphs++
    if (!isConcrete && !isBlank) isConcrete = !isBare(block.text) || (kind === 'row' && !isBare(block.rest))
  }
  isClear ||= descriptions > 0
  const isMostlyBlank = blank >= FEWEST && blank * 2 >= lines
  const isAllPrompts = !isConcrete && prompts >= FEWEST_PROMPTS && prompts === paragraphs
  const isUnfilled =
    (isClear && (isMostlyBlank || isAllPrompts)) ||
    (!isConcrete && isToldByLines(blocks, lines) && !isTitleOfGuide(title))
  if (!isUnfilled && (blank < FEWEST || !isClear)) return FILLED
  if (!isUnfilled && descriptions >= FEWEST_DESCRIPTIONS)
    for (const [index, block] of blocks.entries())
      if (kinds[index] === BLANK && block.kind === 'text' && DESCRIPTION.test(block.text)) kinds[index] = SILENT
  silenceSections(kinds, blocks, isUnfilled)
  if (isUnfilled && !isConcrete) return { isUnfilled, isBlank: () => true }
  return { isUnfilled, isBlank: (index) => isSilent(kinds[index] ?? 0, blocks[index], isUnfilled) }
}

function isSilent(kind: number, block: PageBlock | undefined, isUnfilled: boolean): boolean {
  if (kind === SILENT || !isUnfilled) return kind === SILENT
  // What a form lists without a word of its own is what it asks for.
  return kind === BLANK || kind === PLACE || (block?.kind === 'item' && isBare(block.text))
}

/** All lines of sections of which at least half are blank: in a form of any kind, elsewhere places of some number. */
function silenceSections(kinds: Uint8Array, blocks: readonly PageBlock[], isUnfilled: boolean): void {
  let start = 0
  let lines = 0
  let blank = 0
  for (let index = 0; index <= blocks.length; index++) {
    const kind = kinds[index] ?? 0
    if (index === blocks.length || blocks[index]?.kind === 'heading') {
      if (blank >= (isUnfilled ? 1 : FEWEST) && blank * 2 >= lines)
        for (let at = start; at < index; at++) if (kinds[at] !== 0) kinds[at] = SILENT
      start = index
      lines = 0
      blank = 0
    } else if (kind !== 0) {
      lines++
      if (kind === PLACE || (isUnfilled && kind === BLANK)) blank++
    }
  }
}

/** Longest prompt; what is longer says something. */
const LONGEST_PROMPT = 240

/** What a template asks its writer to do, as a sentence of its own: "List the scans and tests that cover this service." */
function isPromptLine(text: string): boolean {
  return text.length <= LONGEST_PROMPT && PROMPT.test(text) && !text.endsWith(':')
}

const PROMPT =
  /^[_*]?(?:(?:Describe|Detail|Document|List|Explain|Outline|Summari[sz]e|Specify|State|Define|Capture)\s+[a-z]|For (?:each|every) [a-z ]{2,30}, (?:describe|list|document|state)\b|(?:(?:A|The)\s)?(?:[Bb]rief|[Ss]hort|[Hh]igh-level|[Oo]ne[- ](?:sentence|paragraph))\s(?:description|summary|overview|explanation|statement)\sof\b)/

/** Sentences that nobody writes but of what is to be written. */
const DESCRIPTION =
  /^[_*]?(?:(?:Describe|Explain|Outline|Summari[sz]e|Detail)\s+[a-z]|List any\s|(?:(?:A|The)\s)?(?:[Bb]rief|[Ss]hort|[Hh]igh-level|[Oo]ne[- ](?:sentence|paragraph))\s\w+\sof\b)/

/** One line of so many at least has to tell. */
const ONE_IN = 3

/** Lines that only a template has; asked of pages that say nothing concrete at all. */
function isToldByLines(blocks: readonly PageBlock[], lines: number): boolean {
  let telltales = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text' && block.kind !== 'item') continue
    const isPrompt = block.kind === 'text' && DESCRIPTION.test(block.text) && !isNamedBy(blocks[index - 1], block.text)
    if (isPrompt || TELLTALE.test(block.text)) telltales++
  }
  return telltales >= FEWEST_PROMPTS && telltales * ONE_IN >= lines
}

const TELLTALE =
  /^(?:For each [a-z ]{2,30}:|How to [a-z]+\.?)$|\bif (?:applicable|available|any)\b|\((?:optional|with examples?|if [a-z]+)\)/

/** Nothing that anybody could act on: no number, no code, no link, nothing behind a label. */
function isBare(text: string): boolean {
  if (text.length > LONGEST_BARE) return isAboutThePage(text)
  return !/`|(?<![A-Za-z])[0-9]|:\s*\S|\]\(|https?|\*\*|\s[–—=-]\s/.test(text)
}
