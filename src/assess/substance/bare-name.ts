/** Words of a name. */
const WORDS = 5

/** Letters, and what stands between the words of a name; a step ends with a full stop. */
const NAME = /^[\s*_"“]*[A-Za-z][A-Za-z\s/&'’*_"”–()-]*[0-9]{0,2}$/

/** "Orders / Daily run": no figure, no place, nothing that one shows. */
export function isBareName(text: string): boolean {
  return NAME.test(text) && text.trim().split(/\s+/).length <= WORDS
}
