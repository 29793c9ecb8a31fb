// Loaded before a measured program: tells the parent its largest memory in KiB and its CPU time in microseconds.
const { writeSync } = require('node:fs')

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ memory: maxRSS, cpu: userCPUTime + systemCPUTime }))
})
