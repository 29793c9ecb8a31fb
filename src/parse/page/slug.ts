import { isAscii, lazily } from '../../letters.ts'
/**
 * The id that Python-Markdown's `toc` gives a heading (markdown/extensions/toc.py, `slugify`): decomposed, everything but
 * ASCII dropped, then letters, digits, `_` and `-` in lower case, runs of space and `-` as one `-`.
 */
export function slugOf(text: string): string {
  if (isAscii(text)) return dashed(text.replace(/[^\w\s-]/g, ''))
  return dashed(
    text
      .normalize('NFKD')
      .replace(/[^\x00-\x7f]/g, '')
      .replace(/[^\w\s-]/g, ''),
  )
}

/** The same with letters of all scripts kept, as `pymdownx.slugs` and `slugify_unicode` do. */
export function unicodeSlugOf(text: string): string {
  return dashed(text.normalize('NFC').replace(NOT_IN_SLUG(), ''))
}

const NOT_IN_SLUG = lazily(String.raw`[^\p{L}\p{M}\p{N}_\s-]`, 'gu')

function dashed(text: string): string {
  const trimmed = text.trim().toLowerCase()
  return /[\s-]/.test(trimmed) ? trimmed.replace(/[-\s]+/g, '-') : trimmed
}

/** Ids in use, and for each slug the last id that was made of it, so that a thousand equal headings cost a thousand steps. */
export interface Ids {
  used: Set<string>
  last: Map<string, string>
}

/** A slug made unique as `toc` does it: `a`, `a_1`, `a_2`; an empty one becomes `_1`. Registers it. */
export function uniqueId(slug: string, ids: Ids): string {
  let id = ids.last.get(slug) ?? slug
  while (id === '' || ids.used.has(id)) id = counted(id)
  ids.used.add(id)
  ids.last.set(slug, id)
  return id
}

function counted(id: string): string {
  const underscore = id.lastIndexOf('_')
  const digits = underscore === -1 ? '' : id.slice(underscore + 1)
  return /^[0-9]{1,9}$/.test(digits) ? `${id.slice(0, underscore)}_${Number(digits) + 1}` : `${id}_1`
}
