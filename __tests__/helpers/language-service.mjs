// Prints, as JSON, what GitHub's own language service says of workflow and action files: path → messages. The files are
// the arguments. A process of its own, because the service imports JSON without saying so, which Node refuses without
// this hook.
import { readFileSync } from 'node:fs'
import { register } from 'node:module'

const hook = `export const load = async (url, context, next) => {
  const { source } = url.endsWith('.json') ? await next(url, { ...context, importAttributes: { type: 'json' } }) : {}
  return source === undefined ? next(url, context) : { format: 'module', source: 'export default ' + source, shortCircuit: true }
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

const { validate } = await import('@actions/languageservice')
const { TextDocument } = await import('vscode-languageserver-textdocument')

const found = {}
for (const path of process.argv.slice(2)) {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, readFileSync(path, 'utf8'))
  found[path] = (await validate(document)).map(
    ({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`,
  )
}
console.log(JSON.stringify(found))
