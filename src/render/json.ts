import type { GateResult } from '../model/result.ts'
import { json } from './escape.ts'

/** Items of a list that become one text. Ten thousand modules have 80,000 cells: as one text they take a quarter of a gigabyte. */
const ITEMS = 1_000

/** The report for programs: the shape of `Report`, and nothing else. */
export function renderJson(result: GateResult): string {
  return [...jsonPieces(result)].join('')
}

/** The same in pieces, for whoever can write one after the other. */
export function* jsonPieces({ report }: GateResult): Generator<string> {
  let before = '{\n'
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue
    yield `${before}  ${json(key)}: `
    before = ',\n'
    if (Array.isArray(value) && value.length > ITEMS) yield* listPieces(value)
    else yield indented(json(value))
  }
  yield '\n}\n'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  for (let start = 0; start < items.length; start += ITEMS) {
    const text = indented(json(items.slice(start, start + ITEMS)))
    // Without the brackets around the items, and the line end before the last one.
    yield `${start === 0 ? '[' : ','}${text.slice(1, -'\n  ]'.length)}`
  }
  yield '\n  ]'
}

/** A value of the report stands two columns further in than by itself. No text in JSON has a line end. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
