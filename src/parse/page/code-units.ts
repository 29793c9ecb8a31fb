/** UTF-16 units that the first memory has room for; most pages fit. */
const FIRST_SIZE = 16_384

/**
 * A reader of texts as numbers: it gives the UTF-16 units of a text in memory that its next text overwrites, longer than
 * the text. A loop over such an array takes a third of the time that `charCodeAt` takes, which has to find out at every
 * character how V8 stores the text.
 */
export function openCodeUnits(): (text: string) => Uint16Array {
  let units = new Uint16Array(FIRST_SIZE)
  let bytes = Buffer.from(units.buffer)
  return (text) => {
    if (text.length > units.length) {
      units = new Uint16Array(text.length * 2)
      bytes = Buffer.from(units.buffer)
    }
    bytes.write(text, 'utf16le')
    return units
  }
}
