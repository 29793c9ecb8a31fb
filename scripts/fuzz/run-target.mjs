/** A promise that a reader has not kept. */
export class Broken extends Error {
  name = 'Broken'
}

/** @throws Broken where the condition does not hold */
export function keep(condition, sentence) {
  if (!condition) throw new Broken(sentence)
}

/**
 * Opens a target: a function that reads one text and holds the reader to its promises. It throws whatever the reader
 * throws but a UserError in one line, which is a reader's way to refuse a text.
 *
 * @param source imports a module of the product by its path below src/, without its ending
 */
export async function openTarget(target, source) {
  const { read, check } = await target.open(source)
  const run = async (text) => {
    let facts
    try {
      facts = await read(text)
    } catch (error) {
      if (error?.name !== 'UserError') throw error
      keep(/^[^\n\r]+$/.test(error.message), `a refusal in several lines: ${JSON.stringify(error.message)}`)
      return
    }
    await check(facts, text)
  }
  return { read, run }
}

/** Lines of a text as positions count them; roadmaps count as git does, by line feeds alone. */
export function linesOf(text, ending = /\r\n|\r|\n/) {
  return text.replace(/^\ufeff/, '').split(ending)
}

/** @throws Broken for a range that is not in the text */
export function keepInside(lines, location, what) {
  const { startLine, startColumn, endLine, endColumn } = location
  const ordered = startLine < endLine || (startLine === endLine && startColumn <= endColumn)
  const first = lines[startLine - 1]
  const last = lines[endLine - 1]
  const inside =
    first !== undefined &&
    last !== undefined &&
    startColumn >= 1 &&
    endColumn >= 1 &&
    startColumn <= first.length + 1 &&
    endColumn <= last.length + 1
  keep(
    ordered && inside,
    `${what} is at ${startLine}:${startColumn}-${endLine}:${endColumn}, which is no place in the text`,
  )
}
