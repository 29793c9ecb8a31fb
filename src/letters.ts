import { once } from './once.ts'

/**
 * Letters, digits and marks of all scripts. V8 takes milliseconds to build Unicode's sets, also for an expression in a
 * function that nobody calls, because it validates each one that it parses. So they are built here, and only for a
 * text that has something else than ASCII and the symbols that English text is written with: few have.
 */

/** A regular expression that is built when it is first used. */
export function lazily(source: string, flags = 'u'): () => RegExp {
  return once(() => new RegExp(source, flags))
}

/**
 * What can be a letter, digit or mark beyond ASCII: all but the symbols of Latin-1, dashes, quotes, bullets, currencies,
 * arrows, mathematical and technical symbols, lines, boxes, dingbats, the variation of emoji, and emoji themselves.
 */
const FOREIGN =
  /[^\udc00-\udfff\x00-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ud83c-\ud83e]|\ud83c[\udd00-\udd0f]|\ud83e[\udfe0-\udfff]/

export function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text)
}

/** Whether all letters, digits and marks of a text are ASCII. */
export function isPlain(text: string): boolean {
  return !FOREIGN.test(text)
}

const letter = lazily(String.raw`\p{L}`)
const letterOrDigit = lazily(String.raw`[\p{L}\p{N}]`)
const words = lazily(String.raw`\p{L}+`, 'gu')
const runs = lazily(String.raw`[\p{L}\p{N}]+`, 'gu')
const marks = lazily(String.raw`\p{M}`, 'gu')

export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || (!isPlain(text) && letter().test(text))
}

export function hasLetterOrDigit(text: string): boolean {
  return /[a-z0-9]/i.test(text) || (!isPlain(text) && letterOrDigit().test(text))
}

/** The runs of letters of a text. */
export function letterRuns(text: string): readonly string[] {
  return text.match(isPlain(text) ? /[a-z]+/gi : words()) ?? []
}

/** The runs of letters and digits of a text. */
export function letterAndDigitRuns(text: string): readonly string[] {
  return text.match(isPlain(text) ? /[a-z0-9]+/gi : runs()) ?? []
}

/** A text with its compatible characters taken apart (NFKD) and without marks: no accents, ½ as 1⁄2, ﬁ as fi. */
export function withoutMarks(text: string): string {
  if (isAscii(text)) return text
  const apart = text.normalize('NFKD')
  return isPlain(apart) ? apart : apart.replace(marks(), '')
}
