/** Longest glob; a path that a person writes is shorter. */
const MAX_LENGTH = 500

/** Most paths that the braces of a glob may stand for: each is matched for itself, against every file. */
const MAX_CHOICES = 100

/** Most groups such as `@(a|b)`: matching may try each with every other. */
const MAX_GROUPS = 8

/** Why a glob of the configuration would take too long to match, as the end of a sentence; null where it would not. */
export function globProblem(glob: string): string | null {
  if (glob.length > MAX_LENGTH)
    return `has ${glob.length} characters, expected at most ${MAX_LENGTH}: write a shorter glob`
  if (choices(glob) > MAX_CHOICES)
    return `stands for more than ${MAX_CHOICES} paths by its braces: write several globs, or fewer braces`
  if ((glob.match(/[@?*+!]\(/g) ?? []).length > MAX_GROUPS)
    return `has more than ${MAX_GROUPS} groups such as @(a|b): write a simpler glob`
  return null
}

/** No fewer than the paths that the braces stand for. */
function choices(glob: string): number {
  let product = 1
  for (const [, from, to] of glob.matchAll(/\{(-?\d+)\.\.(-?\d+)/g)) product *= Math.abs(Number(to) - Number(from)) + 1
  // `{a..z}`: letters of ASCII at most.
  product *= 128 ** (glob.match(/\{[^\d{},-]\.\./g) ?? []).length
  const open: number[] = []
  for (const character of glob) {
    if (character === '{') open.push(1)
    else if (character === ',' && open.length > 0) open.push((open.pop() ?? 0) + 1)
    else if (character === '}') product *= open.pop() ?? 1
  }
  return product
}
