import { type Effort, spend } from './effort.ts'

/** One line of `exclude_docs` and the like. */
interface Pattern {
  /** False for a line that begins with `!`. */
  include: boolean
  /** Globs of path segments; `**` is any number of them. */
  segments: readonly string[]
  /** Whether it ended with a slash: it matches what is below a folder, never a file. */
  folderOnly: boolean
}

/** The patterns of one setting, in their order. */
export type PathSpec = readonly Pattern[]

/**
 * Reads patterns as Python's pathspec does for MkDocs (`GitIgnoreSpec` of 0.12, and blanks around a line dropped as
 * before 1.0). The rules are near those of git's ignore files, but look at each file alone.
 *
 * @throws RangeError for a line that pathspec refuses
 */
export function parsePathSpec(text: string): PathSpec {
  const patterns: Pattern[] = []
  // The line ends of Python's str.splitlines.
  for (const line of text.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/)) {
    const pattern = parsePattern(line)
    if (pattern !== null) patterns.push(pattern)
  }
  return patterns
}

function parsePattern(line: string): Pattern | null {
  const trimmed = line.endsWith('\\ ') ? line.trimStart() : line.trim()
  if (trimmed === '' || trimmed === '/' || trimmed.startsWith('#')) return null
  const include = !trimmed.startsWith('!')
  const glob = include ? trimmed : trimmed.slice(1)
  const parts = glob.split('/')
  const folderOnly = parts.at(-1) === ''
  const segments = parts.filter((part, index) => part !== '**' || parts[index - 1] !== '**')
  if (segments[0] === '') segments.shift()
  else if ((segments.length === 1 || (segments.length === 2 && segments[1] === '')) && segments[0] !== '**')
    segments.unshift('**')
  if (segments.length === 0) throw new RangeError(`Invalid git pattern: '${trimmed}'`)
  // `**/` is everything in a folder; `/**/`, by an accident of pathspec's, is nothing.
  if (segments.length === 2 && segments[0] === '**' && segments[1] === '') {
    return parts[0] === '' ? null : { include, segments: ['**'], folderOnly }
  }
  if (segments.length > 1 && segments.at(-1) === '') segments[segments.length - 1] = '**'
  for (const segment of segments) {
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(segment))
      throw new RangeError(`Invalid git pattern: '${trimmed}' ends with an escape`)
    if (hasEmptyRange(segment)) return null
  }
  return { include, segments, folderOnly }
}

/**
 * Whether a path is matched: the last pattern that matches it says so, but a pattern that only matches one of its
 * folders does not undo one that matches the file itself.
 */
export function matchesPathSpec(spec: PathSpec, path: string, effort: Effort): boolean {
  const parts = path.split('/')
  let matched = false
  let byFile = false
  for (const pattern of spec) {
    const match = matchPattern(pattern, parts, effort)
    if (match === null) continue
    if (match === 'folder' && !pattern.include && byFile) continue
    matched = pattern.include
    byFile = match === 'file'
  }
  return matched
}

/** Whether a pattern matches the file itself, only a folder that it is in, or nothing. */
function matchPattern(pattern: Pattern, parts: readonly string[], effort: Effort): 'file' | 'folder' | null {
  const { segments, folderOnly } = pattern
  if (segments.at(-1) === '**') {
    if (segments.length === 1) return !folderOnly || parts.length > 1 ? (folderOnly ? 'folder' : 'file') : null
    // What stands before the final `**` must leave at least one segment.
    const isBelow = matchSegments(segments.slice(0, -1), parts.slice(0, -1), true, effort)
    return isBelow ? (folderOnly ? 'folder' : 'file') : null
  }
  if (matchSegments(segments, parts, false, effort)) return 'file'
  return parts.length > 1 && matchSegments(segments, parts.slice(0, -1), true, effort) ? 'folder' : null
}

/** Matches globs against path segments; `open` allows further segments behind. Goes back to the last `**` only. */
function matchSegments(globs: readonly string[], parts: readonly string[], open: boolean, effort: Effort): boolean {
  let glob = 0
  let part = 0
  let star = -1
  let resume = 0
  for (;;) {
    spend(effort, 1)
    if (glob === globs.length && (open || part === parts.length)) return true
    if (glob < globs.length && globs[glob] === '**') {
      star = glob
      resume = part
      glob += 1
    } else if (glob < globs.length && part < parts.length && matchGlob(globs[glob] ?? '', parts[part] ?? '', effort)) {
      glob += 1
      part += 1
    } else if (star !== -1 && resume < parts.length) {
      resume += 1
      glob = star + 1
      part = resume
    } else return false
  }
}

/** Steps that beginning with a segment counts for. */
const SEGMENT_STEPS = 10

const STAR = 42
const QUESTION = 63
const BRACKET = 91
const BACKSLASH = 92

/** Matches one segment against a glob of `*`, `?`, `[…]` and `\`. Goes back to the last `*` only. */
export function matchGlob(glob: string, text: string, effort: Effort): boolean {
  spend(effort, SEGMENT_STEPS)
  let at = 0
  let index = 0
  let star = -1
  let resume = 0
  for (;;) {
    spend(effort, 1)
    if (at === glob.length && index === text.length) return true
    const mark = at < glob.length ? glob.charCodeAt(at) : -1
    if (mark === STAR) {
      star = at
      resume = index
      at += 1
      continue
    }
    if (mark !== -1 && index < text.length) {
      if (mark !== QUESTION && mark !== BRACKET && mark !== BACKSLASH) {
        // A letter that stands for itself, or half of one.
        if (mark === text.charCodeAt(index)) {
          at += 1
          index += 1
          continue
        }
      } else {
        const step = matchOne(glob, at, text, index, effort)
        if (step !== null) {
          at = step.glob
          index = step.text
          continue
        }
      }
    }
    if (star === -1 || resume >= text.length) return false
    resume += 1
    at = star + 1
    index = resume
  }
}

/** Matches one character against `?`, `[…]` or an escaped one; gives the positions behind, or null. */
function matchOne(
  glob: string,
  at: number,
  text: string,
  index: number,
  effort: Effort,
): { glob: number; text: number } | null {
  const point = text.codePointAt(index) ?? 0
  const next = index + (point > 0xffff ? 2 : 1)
  if (glob[at] === '?') return { glob: at + 1, text: next }
  if (glob[at] === '[') {
    const close = closingBracket(glob, at)
    spend(effort, (close === -1 ? glob.length : close) - at)
    if (close !== -1) return inBrackets(glob.slice(at + 1, close), point) ? { glob: close + 1, text: next } : null
  }
  const literal = glob[at] === '\\' ? at + 1 : at
  const wanted = glob.codePointAt(literal) ?? 0
  return wanted === point ? { glob: literal + (wanted > 0xffff ? 2 : 1), text: next } : null
}

/** Offset of the `]` that ends a bracket expression; -1 where none does and the `[` is a plain character. */
export function closingBracket(glob: string, open: number): number {
  let index = open + 1
  if (glob[index] === '!' || glob[index] === '^') index += 1
  return glob.indexOf(']', glob[index] === ']' ? index + 1 : index)
}

function inBrackets(body: string, point: number): boolean {
  const negated = body.startsWith('!') || body.startsWith('^')
  const characters = Array.from(negated ? body.slice(1) : body, (character) => character.codePointAt(0) ?? 0)
  let found = false
  for (let index = 0; index < characters.length; index += 1) {
    const from = characters[index] ?? 0
    const to = characters[index + 2]
    if (characters[index + 1] === 0x2d && to !== undefined) {
      found ||= from <= point && point <= to
      index += 2
    } else found ||= from === point
  }
  return found !== negated
}

/** Whether a bracket expression has a range that ends before it begins; newer versions of pathspec skip such a line. */
function hasEmptyRange(segment: string): boolean {
  for (let open = segment.indexOf('['); open !== -1; open = segment.indexOf('[', open + 1)) {
    const close = closingBracket(segment, open)
    if (close === -1) return false
    const characters = Array.from(segment.slice(open + 1, close))
    for (let index = 1; index + 1 < characters.length; index += 1) {
      if (characters[index] === '-' && (characters[index - 1] ?? '') > (characters[index + 1] ?? '')) return true
    }
    open = close
  }
  return false
}
