// Loaded before a measured program: tells the parent the largest memory that the process had, in KiB.
const { writeSync } = require('node:fs')

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
