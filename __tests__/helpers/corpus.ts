import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, test } from '@jest/globals'

/** The real repositories that tests read in place; they lie beside the project and are never part of it. */
export const corpus = resolve(process.env['CORPUS_DIR'] ?? '../shared/corpus')

/** `describe` where the corpus is there; elsewhere the tests are skipped, and their name says why. */
export const describeCorpus: (name: string, tests: () => void) => void = existsSync(corpus)
  ? describe
  : // Not with their tests: these list the corpus when they are told, skipped or not.
    (name) => describe(name, () => test.skip(`skipped: no corpus at ${corpus}`, () => undefined))
