/** Tries of one minimisation; what is left then is short enough to read, or never will be. */
const MOST_TRIES = 3000

/**
 * The shortest text found that still fails: halves, quarters, … down to single characters are left out in turn, then
 * letters are made plain.
 *
 * @param fails whether a text goes wrong in the same way
 */
export async function minimise(text, fails) {
  let left = MOST_TRIES
  const stillFails = async (shorter) => left-- > 0 && (await fails(shorter))
  let shortest = text
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < shortest.length; ) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size)
      if (await stillFails(shorter)) shortest = shorter
      else at += size
    }
  }
  for (let at = 0; at < shortest.length; at++) {
    const plain = `${shortest.slice(0, at)}a${shortest.slice(at + 1)}`
    if (/[\p{L}\p{N}]/u.test(shortest[at] ?? '') && plain !== shortest && (await stillFails(plain))) shortest = plain
  }
  return shortest
}
