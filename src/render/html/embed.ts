import { createHash } from 'node:crypto'

/** Lets exactly this inline script or style run (Content Security Policy 3, 2.3.1). */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
