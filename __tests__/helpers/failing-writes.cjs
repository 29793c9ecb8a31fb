// Loaded before a program: what it writes to files goes wrong at one of its steps. FAULT is `kill:N` or `full:N`: at step N
// half of the text is written, and then the process is killed, or the disk is full from then on. Each step is counted in the file
// STEPS, so that whoever goes through all of them knows where to stop.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const [fault, at] = (process.env.FAULT ?? 'none:0').split(':')
let step = 0

/** With what is left as it is: Node's own functions call one another. */
function write(path, flag, text) {
  const descriptor = fs.openSync(path, flag)
  fs.writeSync(descriptor, text)
  fs.closeSync(descriptor)
}

function goWrong(writeHalf) {
  step += 1
  write(process.env.STEPS, 'a', '.')
  if (step < Number(at) || fault === 'none' || (fault === 'kill' && step > Number(at))) return
  writeHalf?.()
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL')
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
}

const half = (text) => String(text).slice(0, String(text).length / 2)

const { writeFileSync } = fs
fs.writeFileSync = (path, text, options) => {
  goWrong(() => write(path, options?.flag ?? 'w', half(text)))
  return writeFileSync(path, text, options)
}
for (const name of ['renameSync', 'rmSync', 'mkdirSync']) {
  const real = fs[name]
  fs[name] = (...args) => {
    // A full disk takes no new file, and lets go of old ones.
    if (fault === 'kill' || name === 'mkdirSync') goWrong()
    return real(...args)
  }
}

for (const name of ['rename', 'rm', 'mkdir']) {
  const real = fs.promises[name]
  fs.promises[name] = async (...args) => {
    if (fault === 'kill' || name === 'mkdir') goWrong()
    return real(...args)
  }
}
const appendFile = fs.promises.appendFile
fs.promises.appendFile = async (path, text, ...rest) => {
  goWrong(() => write(path, 'a', half(text)))
  return appendFile(path, text, ...rest)
}
const open = fs.promises.open
fs.promises.open = async (...args) => {
  const handle = await open(...args)
  const writeFile = handle.writeFile.bind(handle)
  handle.writeFile = async (text, ...rest) => {
    goWrong(() => fs.writeSync(handle.fd, half(text)))
    return writeFile(text, ...rest)
  }
  return handle
}
syncBuiltinESMExports()
