// The floor: one process of Node that reads every document below a folder, and does nothing with it.
import { readdirSync, readFileSync } from 'node:fs'

let bytes = 0
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) walk(path)
    else if (path.endsWith('.md')) bytes += readFileSync(path).length
  }
}
walk(process.argv[2])
console.log(bytes)
