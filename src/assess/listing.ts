import { isPlain, lazily } from '../letters.ts'

/** Sections that say what a page is about or where else to look; a topic that is listed there is not treated there. */
const LISTING: ReadonlySet<string> = new Set([
  'scope',
  'content',
  'contents',
  'table of contents',
  'in this page',
  'on this page',
  'about this page',
  'about this document',
  'related documents',
  'related pages',
  'related',
  'related docs',
  'related documentation',
  'references',
  'see also',
  'links',
  'further reading',
  'next steps',
  'module documentation',
  'documentation',
  'documents',
  'read more',
  'more',
  'document map',
  'quick links',
  'definition of done',
  'to do',
  'todo',
  'still to do',
  'to write',
  'to be written',
  'still to be written',
  'not written yet',
  'missing',
  'still missing',
  'what is missing',
  'gaps',
  'open items',
  'open points',
  'pending',
  'open questions',
  'future work',
  'roadmap',
  'checklist',
  'checklists',
  'document control',
  'document information',
])

const PLANS: ReadonlySet<string> = new Set(['planned', 'plans', 'ideas', 'backlog', 'wishlist', 'upcoming', 'next'])

/** What is not there yet is only named, however much is said of it. */
const LATER =
  /\b(?:deferred|future|upcoming|planned (?:capabilit|feature|improvement|work|addition|enhancement)\w*|not (?:yet|implemented))\b/

/** A section that only points to other places, or tells what is to come. */
export function isListing(heading: string): boolean {
  const text = withoutMarks(heading)
  return LISTING.has(text) || PLANS.has(text) || LATER.test(text)
}

/** A heading or label of what is to come. */
export function isPlan(text: string): boolean {
  const plain = withoutMarks(text)
  return PLANS.has(plain) || LATER.test(plain)
}

/** Longest heading of such a section; of what is longer the beginning is no word of the lists. */
const LONGEST_LISTING = 200

const MARKS_AROUND = lazily(String.raw`^[^\p{L}]+|[^\p{L}]+$`, 'gu')

function withoutMarks(text: string): string {
  const lower = text.slice(0, LONGEST_LISTING).toLowerCase()
  return lower.replace(isPlain(lower) ? /^[^a-z]+|[^a-z]+$/g : MARKS_AROUND(), '')
}
