import { keep } from '../run-target.mjs'

const PLACE = { links: { line: () => null }, runUrl: null }

/**
 * Every format as one function that shows a result in all of them.
 *
 * @param source imports a module of the product
 */
export async function openFormats(source) {
  const { reporters } = await source('render/reporters')
  const renderers = []
  // One after the other: Jest cannot link modules that are asked for at once.
  for (const load of Object.values(reporters)) renderers.push(await load())
  return (report) => {
    for (const render of renderers) {
      const text = render({ report, notes: [], before: null }, { colour: false, place: PLACE })
      keep(text.endsWith('\n'), `a format does not end its last line: ${JSON.stringify(text.slice(-50))}`)
    }
  }
}
