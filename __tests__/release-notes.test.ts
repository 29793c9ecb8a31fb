import { expect, test } from '@jest/globals'

interface Script {
  releaseNotes(tag: string, project: { version: string; changelog: string }): string
}

// Plain scripts have no types; the address keeps the compiler from looking for them.
const { releaseNotes }: Script = await import(new URL('../scripts/release-notes.mjs', import.meta.url).href)

const changelog = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-12-01

### Added

- A thing.

## [1.1.0] - 2026-11-30

- An older thing.

## [1.0.0]

- Without a day.

## [0.9.0] - 2026-11-01
`

test('are the entry of the version, without its heading', () => {
  expect(releaseNotes('v1.2.0', { version: '1.2.0', changelog })).toBe('### Added\n\n- A thing.')
  expect(releaseNotes('v1.1.0', { version: '1.1.0', changelog })).toBe('- An older thing.')
})

test.each([
  ['v1.2.1', '1.2.0', 'the tag is v1.2.1, and package.json has the version 1.2.0'],
  ['1.2.0', '1.2.0', 'the tag is 1.2.0'],
  ['v2.0.0', '2.0.0', 'CHANGELOG.md has no entry "## [2.0.0]"'],
  ['v1.0.0', '1.0.0', 'CHANGELOG.md: "## [1.0.0]" has no day'],
  ['v0.9.0', '0.9.0', 'CHANGELOG.md: the entry of 0.9.0 is empty'],
])('the tag %s with the version %s: no release', (tag, version, sentence) => {
  expect(() => releaseNotes(tag, { version, changelog })).toThrow(sentence)
})
