/** What GitHub takes, in UTF-8 bytes unless said otherwise, with room left for what we add ourselves. */

/** A check run's summary and text: 65,535 is refused or silently cut above that. */
export const CHECK_TEXT_BYTES = 60_000
/** A comment: 65,536 by its error message; safe under every reading of it. */
export const COMMENT_BYTES = 65_000
/** A step's job summary: 1 MiB, above which the whole is dropped. */
export const SUMMARY_BYTES = 900 * 1024
/** In characters. */
export const TITLE_LENGTH = 255
/** 64 KB a message. */
export const ANNOTATION_BYTES = 60_000
/** Annotations in one request. */
export const ANNOTATION_BATCH = 50
/**
 * Annotations on one check run. GitHub states no cap, but each 50 are one more request and a second of waiting, and
 * nobody reads more; the summary has the number of the rest.
 */
export const MAX_ANNOTATIONS = 300

/**
 * The text, cut at a line's end so that it fits, with a last line that says how many lines were left out. A single line
 * that is too long is cut within.
 *
 * @param maxBytes of UTF-8, the last line included
 * @param whole where the reader finds the rest, such as a link; may be empty
 */
export function fitToBytes(text: string, maxBytes: number, whole = ''): string {
  if (Buffer.byteLength(text) <= maxBytes) return text
  const lines = text.split('\n')
  const closing = (left: number): string =>
    `\n\n_${left} more lines did not fit here._${whole === '' ? '' : ` ${whole}`}\n`
  const room = maxBytes - Buffer.byteLength(closing(lines.length))
  let kept = 0
  let bytes = 0
  while (kept < lines.length) {
    const next = bytes + Buffer.byteLength(lines[kept] ?? '') + 1
    if (next > room) break
    bytes = next
    kept += 1
  }
  const start = kept > 0 ? lines.slice(0, kept).join('\n') : cutToBytes(text, room)
  return start + closing(lines.length - kept)
}

/** The longest start of the text that fits, never ending inside a character. */
export function cutToBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= maxBytes) return text
  let end = Math.max(0, maxBytes)
  // A byte 10xxxxxx continues the character before it.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.toString('utf8', 0, end)
}

/** The longest start of the text within that many UTF-16 units, never half a surrogate pair. */
export function cutToLength(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length)
}
