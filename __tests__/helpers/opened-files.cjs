// Loaded before a program: writes down every path that it opens, reads or lists, one a line, in the file OPENED.
const fs = require('node:fs')
const { resolve } = require('node:path')
const { syncBuiltinESMExports } = require('node:module')

const { openSync, writeSync } = fs
const log = openSync(process.env.OPENED, 'a')
const note = (path) => {
  if (typeof path === 'number' || typeof path === 'object') return
  writeSync(log, `${resolve(String(path))}\n`)
}

for (const [functions, names] of [
  [
    fs,
    [
      'openSync',
      'readFileSync',
      'readdirSync',
      'opendirSync',
      'createReadStream',
      'open',
      'readFile',
      'readdir',
      'opendir',
    ],
  ],
  [fs.promises, ['open', 'readFile', 'readdir', 'opendir']],
]) {
  for (const name of names) {
    const real = functions[name]
    functions[name] = (path, ...rest) => {
      note(path)
      return real(path, ...rest)
    }
  }
}
syncBuiltinESMExports()
