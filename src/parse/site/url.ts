import type { NavLink } from '../../model/site.ts'

/**
 * What MkDocs takes a nav entry for that names no file, by the rules of Python's `urlsplit`.
 *
 * @throws RangeError for a URL that `urlsplit` refuses, on which MkDocs 1.6.1 crashes
 */
export function linkKind(url: string): NavLink['link'] {
  // urlsplit drops leading control characters and spaces, and tabs and line breaks anywhere.
  const cleaned = url.replace(/^[\u0000-\u0020]+/, '').replaceAll(/[\t\n\r]/g, '')
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(cleaned)?.[0] ?? ''
  const rest = cleaned.slice(scheme.length)
  const host = rest.startsWith('//') ? (/^[^/?#]*/.exec(rest.slice(2))?.[0] ?? '') : ''
  if (host.includes('[') !== host.includes(']')) throw new RangeError('Invalid IPv6 URL')
  if (scheme !== '' || host !== '') return 'external'
  return url.startsWith('/') ? 'absolute' : 'missing'
}

/** Whether an entry is a URL, and no path below docs_dir; one that `urlsplit` refuses is none of ours either. */
export function isUrl(entry: string): boolean {
  try {
    return linkKind(entry) === 'external'
  } catch {
    return true
  }
}
