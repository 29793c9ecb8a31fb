/**
 * Whether a link's target is a matter of this repository: a path, an anchor or both; not a URL with a scheme or host,
 * and nothing that a macro fills in at build time.
 */
export function isRelativeTarget(target: string): boolean {
  if (target === '' || target.startsWith('//')) return false
  if (target.includes('{{') || target.includes('{%') || target.includes('<') || target.includes('${')) return false
  return !hasScheme(target)
}

/** `mailto:`, `https:`, `C:`; the colon comes before any `/`, `?` or `#`. */
function hasScheme(target: string): boolean {
  for (let index = 0; index < target.length; index++) {
    const code = target.charCodeAt(index)
    if (code === 58) return index > 0
    const letter = (code | 32) >= 97 && (code | 32) <= 122
    const other = (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46
    if (!letter && !other) return false
  }
  return false
}
