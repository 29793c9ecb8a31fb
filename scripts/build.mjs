// Builds dist/: the sources through tsc, then one bundle that the action and the command line share, and an entry for
// each. The output is the same on every machine, so that a fresh build can be compared with the committed one.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, transformSync } from '@swc/core'

const node = (args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })

// Into a new folder, which then takes the old one's place: the bundler leaves stale chunks behind, and whoever runs
// dist/ meanwhile finds it whole.
const target = 'build/dist'

rmSync('build', { recursive: true, force: true })
node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
// For a folder whose package.json does not say otherwise the bundler writes CommonJS, which Node loads with less ado.
writeFileSync('build/package.json', '{}\n')
node([
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/src/main.js',
  '--out',
  `${target}/lib`,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
])
// Scripts load build/src as it is, and that is of the newer sort.
rmSync('build/package.json')

// V8 compiles at once what stands in brackets as `(function`, but an arrow only when it is called: it then reads all that is in it
// a second time, which for whole modules is a tenth of a short run. The bundler writes arrows where a module has no `this`.
// Comments are read as well, and one letter that is not ASCII makes V8 keep a file in twice the memory.
for (const name of readdirSync(`${target}/lib`).filter((file) => file.endsWith('.js'))) {
  const file = join(target, 'lib', name)
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    isModule: true,
    jsc: { target: 'es2023', minify: { format: { comments: false, asciiOnly: true } } },
  })
  writeFileSync(file, inBrackets(code))
}
writeFileSync(`${target}/package.json`, '{ "type": "commonjs" }\n')
writeFileSync(`${target}/index.js`, "require('./lib/index.js').action()\n")
writeFileSync(`${target}/cli.js`, "#!/usr/bin/env node\nrequire('./lib/index.js').cli(process.argv.slice(2))\n", {
  mode: 0o755,
})
rmSync('dist', { recursive: true, force: true })
renameSync(target, 'dist')

/** Code of one chunk, with brackets around every module in it. */
function inBrackets(code) {
  const { body, span } = parseSync(code, { syntax: 'ecmascript', target: 'es2023' })
  let bytes = Buffer.from(code)
  // From the back, so that places before stay where they are. Spans are bytes, and go on from one call to the next.
  for (const { value } of modulesIn(body).toReversed()) {
    const [from, to] = [value.span.start - span.start, value.span.end - span.start]
    const module = bytes.toString('utf8', from, to).replace(/^(\([\w, ]*\))=>\{/, 'function$1 {')
    bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(`(${module})`), bytes.subarray(to)])
  }
  return bytes
}

/** The entries of objects that have functions by numbers. */
function modulesIn(node) {
  if (node === null || typeof node !== 'object') return []
  const isModule = ({ key, value }) => key?.type === 'NumericLiteral' && /^(?:Arrow)?Function/.test(value.type)
  if (node.type === 'ObjectExpression' && node.properties.some(isModule)) return node.properties.filter(isModule)
  return Object.values(node).flatMap(modulesIn)
}
