// What a release says: its entry in CHANGELOG.md, where tag, package.json and changelog name the same version.
// `node scripts/release-notes.mjs v1.2.3` prints it, or says what does not agree and exits 1.
import { readFileSync } from 'node:fs'

/**
 * @param {string} tag
 * @param {{ version: string, changelog: string }} project
 * @returns {string} the entry without its heading
 */
export function releaseNotes(tag, { version, changelog }) {
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, and package.json has the version ${version}`)
  const entries = changelog.split(/^## /m).slice(1)
  const entry = entries.find((text) => text.startsWith(`[${version}]`))
  const heading = entry?.split('\n', 1)[0]
  if (!entry || !heading) throw new Error(`CHANGELOG.md has no entry "## [${version}]"`)
  if (!/\] - \d{4}-\d\d-\d\d$/.test(heading))
    throw new Error(`CHANGELOG.md: "## ${heading}" has no day; expected "## [${version}] - YYYY-MM-DD"`)
  const notes = entry.slice(heading.length).trim()
  if (notes === '') throw new Error(`CHANGELOG.md: the entry of ${version} is empty`)
  return notes
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    console.log(releaseNotes(process.argv[2] ?? '', { version, changelog: readFileSync('CHANGELOG.md', 'utf8') }))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
