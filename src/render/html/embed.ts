import { createHash } from 'node:crypto'

/**
 * JSON for a script element: no `<` can end the element or open a comment in it (HTML, 4.12.1.3), no line separator of
 * JavaScript stands in it, and nothing that reorders text for whoever reads the source. To JSON they are plain escapes.
 */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Lets exactly this inline script or style run (Content Security Policy 3, 2.3.1). */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
