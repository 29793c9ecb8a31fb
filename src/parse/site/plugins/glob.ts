import { type Effort, spend } from '../effort.ts'
import { closingBracket } from '../pathspec.ts'

/** A part of a glob that stands for text inside one path segment. */
type GlobNode =
  | { kind: 'text'; text: string }
  | { kind: 'any' }
  | { kind: 'star' }
  | { kind: 'set'; negated: boolean; ranges: readonly [number, number][] }
  | { kind: 'group'; mark: string; choices: readonly GlobNode[][] }

/** Steps that one position in a set counts for, and beginning with a path: both are that much slower than comparing letters. */
const SET_STEPS = 25
const PATH_STEPS = 60

/** A glob of whole paths, as Python's wcmatch reads it with GLOBSTAR and EXTGLOB. */
export interface PathGlob {
  segments: readonly (GlobNode[] | '**')[]
  /** Ends with a slash: matches folders only. */
  foldersOnly: boolean
  /** Begins with a slash: matches no path of a site. */
  absolute: boolean
  /** Whether wildcards match a leading dot. */
  dots: boolean
}

/** Deepest nesting of groups (`@(a|@(b|c))`); nobody writes three. */
const MAX_GROUPS = 16

export function parsePathGlob(glob: string, dots = false): PathGlob {
  const parts = splitSegments(glob)
  const foldersOnly = parts.at(-1) === ''
  const segments = parts
    .filter((part) => part !== '' && part !== '.')
    .map((part) => (part === '**' ? part : parseNodes(part, 0)))
  return { segments, foldersOnly, absolute: glob.startsWith('/'), dots }
}

/** At slashes that are not inside a group. */
function splitSegments(glob: string): string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  for (let index = 0; index < glob.length; index += 1) {
    const character = glob[index]
    if (character === '\\') index += 1
    else if (character === '(' && index > 0 && '@?*+!'.includes(glob[index - 1] ?? '')) depth += 1
    else if (character === ')' && depth > 0) depth -= 1
    else if (character === '/' && depth === 0) {
      parts.push(glob.slice(start, index))
      start = index + 1
    }
  }
  parts.push(glob.slice(start))
  return parts
}

function parseNodes(glob: string, depth: number): GlobNode[] {
  const nodes: GlobNode[] = []
  const closes = closingParentheses(glob)
  let hasBrackets = true
  for (let index = 0; index < glob.length; ) {
    const character = glob[index] ?? ''
    const close = '@?*+!'.includes(character) && depth < MAX_GROUPS ? closes.get(index + 1) : undefined
    const bracket = character === '[' && hasBrackets ? closingBracket(glob, index) : -1
    // Where one is not closed, no later one is.
    if (character === '[' && bracket === -1) hasBrackets = false
    if (close !== undefined) {
      const choices = splitChoices(glob.slice(index + 2, close)).map((choice) => parseNodes(choice, depth + 1))
      nodes.push({ kind: 'group', mark: character, choices })
      index = close + 1
    } else if (bracket !== -1) {
      nodes.push(parseSet(glob.slice(index + 1, bracket)))
      index = bracket + 1
    } else if (character === '*') {
      if (nodes.at(-1)?.kind !== 'star') nodes.push({ kind: 'star' })
      index += 1
    } else if (character === '?') {
      nodes.push({ kind: 'any' })
      index += 1
    } else {
      const at = character === '\\' && index + 1 < glob.length ? index + 1 : index
      nodes.push({ kind: 'text', text: glob[at] ?? '' })
      index = at + 1
    }
  }
  return nodes
}

/** Offset of the parenthesis that closes each open one; those that are never closed are left out. */
function closingParentheses(glob: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>()
  const open: number[] = []
  for (let index = 0; index < glob.length; index += 1) {
    if (glob[index] === '\\') index += 1
    else if (glob[index] === '(') open.push(index)
    else if (glob[index] === ')') {
      const start = open.pop()
      if (start !== undefined) closes.set(start, index)
    }
  }
  return closes
}

function splitChoices(body: string): string[] {
  const choices: string[] = []
  let start = 0
  let depth = 0
  for (let index = 0; index < body.length; index += 1) {
    if (body[index] === '\\') index += 1
    else if (body[index] === '(') depth += 1
    else if (body[index] === ')') depth -= 1
    else if (body[index] === '|' && depth === 0) {
      choices.push(body.slice(start, index))
      start = index + 1
    }
  }
  choices.push(body.slice(start))
  return choices
}

function parseSet(body: string): GlobNode {
  const negated = body.startsWith('!') || body.startsWith('^')
  const codes = Array.from(negated ? body.slice(1) : body, (character) => character.charCodeAt(0))
  const ranges: [number, number][] = []
  for (let index = 0; index < codes.length; index += 1) {
    const from = codes[index] ?? 0
    const to = codes[index + 2]
    if (codes[index + 1] === 45 && to !== undefined) {
      ranges.push([from, to])
      index += 2
    } else ranges.push([from, from])
  }
  return { kind: 'set', negated, ranges }
}

/** Where the paths lie that a glob can match: below a folder, or only directly in it. */
export function reachOfGlob({ segments }: PathGlob): { folder: string; isDirect: boolean } {
  const names: string[] = []
  for (const segment of segments.slice(0, -1)) {
    if (segment === '**' || !segment.every(isText)) return { folder: names.join('/'), isDirect: false }
    names.push(segment.map(({ text }) => text).join(''))
  }
  return { folder: names.join('/'), isDirect: segments.at(-1) !== '**' }
}

function isText(node: GlobNode): node is GlobNode & { kind: 'text' } {
  return node.kind === 'text'
}

/** Whether a glob matches a path; `isFolder` says what the path names. */
export function matchesPathGlob(glob: PathGlob, path: string, isFolder: boolean, effort: Effort): boolean {
  if (glob.absolute || (glob.foldersOnly && !isFolder)) return false
  spend(effort, PATH_STEPS)
  const parts = path.split('/')
  let at = 0
  let part = 0
  let star = -1
  let resume = 0
  for (;;) {
    spend(effort, 1)
    const segment = glob.segments[at]
    if (segment === undefined && part === parts.length) return true
    if (segment === '**') {
      star = at
      resume = part
      at += 1
    } else if (
      segment !== undefined &&
      part < parts.length &&
      matchesSegment(segment, parts[part] ?? '', glob.dots, effort)
    ) {
      at += 1
      part += 1
    } else if (star !== -1 && resume < parts.length && (glob.dots || !(parts[resume] ?? '').startsWith('.'))) {
      resume += 1
      at = star + 1
      part = resume
    } else return false
  }
}

function matchesSegment(nodes: readonly GlobNode[], text: string, dots: boolean, effort: Effort): boolean {
  const first = nodes[0]
  if (!dots && text.startsWith('.') && !(first?.kind === 'text' && first.text === '.')) return false
  return reach(nodes, text, new Set([0]), effort).has(text.length)
}

/** Every position in the text that the nodes can lead to from the given ones; sets keep it free of back-tracking. */
function reach(
  nodes: readonly GlobNode[],
  text: string,
  from: ReadonlySet<number>,
  effort: Effort,
): ReadonlySet<number> {
  let positions = from
  for (const node of nodes) {
    if (positions.size === 0) return positions
    positions = step(node, text, positions, effort)
    spend(effort, SET_STEPS * (1 + positions.size))
  }
  return positions
}

function step(node: GlobNode, text: string, from: ReadonlySet<number>, effort: Effort): ReadonlySet<number> {
  const next = new Set<number>()
  if (node.kind === 'star') {
    let first = text.length
    for (const index of from) first = Math.min(first, index)
    for (let index = first; index <= text.length; index += 1) next.add(index)
  } else if (node.kind === 'group') return stepGroup(node, text, from, effort)
  else for (const index of from) if (index < text.length && matchesCharacter(node, text, index)) next.add(index + 1)
  return next
}

function matchesCharacter(node: GlobNode, text: string, index: number): boolean {
  if (node.kind === 'text') return text[index] === node.text
  if (node.kind !== 'set') return true
  const code = text.charCodeAt(index)
  return node.ranges.some(([low, high]) => low <= code && code <= high) !== node.negated
}

function stepGroup(
  node: GlobNode & { kind: 'group' },
  text: string,
  from: ReadonlySet<number>,
  effort: Effort,
): ReadonlySet<number> {
  const once = (positions: ReadonlySet<number>) =>
    new Set(node.choices.flatMap((choice) => [...reach(choice, text, positions, effort)]))
  if (node.mark === '@') return once(from)
  if (node.mark === '?') return new Set([...from, ...once(from)])
  if (node.mark === '!') {
    const next = new Set<number>()
    for (const start of from) {
      const matched = once(new Set([start]))
      spend(effort, SET_STEPS * (text.length - start))
      for (let end = start; end <= text.length; end += 1) if (!matched.has(end)) next.add(end)
    }
    return next
  }
  const all = new Set<number>(node.mark === '*' ? from : [])
  for (let wave: ReadonlySet<number> = once(from); wave.size > 0; ) {
    spend(effort, SET_STEPS * wave.size)
    const fresh = new Set([...wave].filter((position) => !all.has(position)))
    for (const position of fresh) all.add(position)
    wave = fresh.size === 0 ? fresh : once(fresh)
  }
  return all
}
