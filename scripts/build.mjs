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
writeFileSync(`${target}/index.js`, "import { action } from './lib/index.js'\n\nawait action()\n")
writeFileSync(
  `${target}/cli.js`,
  "#!/usr/bin/env node\nimport { cli } from './lib/index.js'\n\nawait cli(process.argv.slice(2))\n",
  { mode: 0o755 },
)
rmSync('dist', { recursive: true, force: true })
renameSync(target, 'dist')

/** Code of one chunk, with brackets around every module in it. */
function inBrackets(code) {
  const { body, span } = parseSync(code, { syntax: 'ecmascript', target: 'es2023' })
  const tables = body
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .flatMap(({ init }) => init?.expression ?? init ?? [])
    .filter(({ type }) => type === 'ObjectExpression')
  let bytes = Buffer.from(code)
  // From the back, so that places before stay where they are. Spans are bytes, and go on from one call to the next.
  for (const { key, value } of tables.flatMap(({ properties }) => properties).toReversed()) {
    if (key?.type !== 'NumericLiteral') continue
    const [from, to] = [value.span.start - span.start, value.span.end - span.start]
    const module = bytes.toString('utf8', from, to).replace(/^(\([\w, ]*\))=>\{/, 'function$1 {')
    bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(`(${module})`), bytes.subarray(to)])
  }
  return bytes
}
