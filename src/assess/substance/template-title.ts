import type { PageBlock } from '../../model/page.ts'

/** Longest title that is looked at; a longer one is a sentence. */
const LONGEST = 120

/** "Postmortem template", "ADR-XXX: title", "Runbook: {SERVICE}"; several templates are a collection of filled ones. */
export function isTitleOfTemplate(title: string): boolean {
  if (title.length > LONGEST) return false
  if (NAMELESS.test(title)) return true
  const lower = title.toLowerCase()
  return WORDS.some((word) => lower.includes(word)) && TEMPLATE.test(lower) && DOCUMENT.test(lower)
}

/** A look that settles nearly every title: expressions that know no case take V8 milliseconds to build. */
const WORDS = ['template', 'vorlage', 'plantilla', 'gabarit', 'шаблон', '模板', 'テンプレート']

const TEMPLATE =
  /(?:^|\s)(?:template|vorlage|plantilla|gabarit|шаблон)(?:\s?[([v].{0,20}|\s(?:for|für|para|pour)\s.{0,60})?$|^(?:[\w-]{1,20}: )?template\b|模板|テンプレート/

/** Kinds of documents. What else is called a template ("Email template", "Project template") is the thing itself. */
const DOCUMENT =
  /post-?mortem|run-?book|playbook|\badrs?\b|decision|entscheidung|decisi[oó]n|\brfc\b|threat|test.?plan|design|incident|proposal|document|\bspec|readme|service|report|review/

/** A title that still has the place of its name. */
const NAMELESS =
  /\{[A-Z][A-Za-z_]{1,20}\}|\bX{3,4}\b|\bN{3,4}\b|^\W{0,3}(?:Title: )?(?:Service|Project|Feature|Module|Component|System|Incident) (?:Name|Title)\W{0,3}$/

/** Blocks of a page within which it says that it is a template. */
const NOTED_WITHIN = 12

/** Longest sentence that says so. */
const LONGEST_NOTE = 240

/** "Use this template for each module. Replace the text in italics." before the first section. */
export function hasTemplateNote(blocks: readonly PageBlock[]): boolean {
  for (const [index, block] of blocks.slice(0, NOTED_WITHIN).entries()) {
    if (index > 0 && block.kind === 'heading') return false
    if (block.kind === 'text' && isTemplateNote(block.text)) return true
  }
  return false
}

/** A sentence that tells the writer what to do with the page. */
export function isTemplateNote(text: string): boolean {
  return (
    text.length <= LONGEST_NOTE &&
    /\b(?:this|these|the|all|every|[Rr]eplace) /.test(text) &&
    NOTE.test(text.toLowerCase())
  )
}

const NOTE =
  /(?:^[^a-z]{0,6}|[.!:] )(?:please )?(?:(?:use|copy|duplicate|fill in|fill out|complete) this (?:template|form)\b|replace (?:the |all |every )?(?:text|words?|placeholders?|instructions?)\b.{0,20}\b(?:italics?|brackets|braces|below)\b|(?:delete|remove) (?:this|these|the) (?:note|notes|instructions?|comments?|guidance|help text)\b)/

/** A page that tells its readers what to write or to ask: that is what it has to say. */
export function isTitleOfGuide(title: string): boolean {
  return title.length <= LONGEST && GUIDE.test(title)
}

const GUIDE =
  /\b(?:writing|authoring|style|contributing|guidelines?|standards?|conventions?|how to|checklists?|questions?|questionnaire|faq|interview|exercises?|workshop)\b/i
