import { expect, test } from '@jest/globals'
import { stemOf } from '../../src/assess/names/stem.ts'

const stem = (word: string) => stemOf(word, new Map())

test.each([
  ['notify', 'notification'],
  ['notifiers', 'notified'],
  ['classifies', 'classification'],
  ['recovery', 'recovering'],
  ['creation', 'create'],
  ['diagnostics', 'diagnosis'],
  ['statuses', 'states'],
  ['visualisation', 'visualizing'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['verify', 'verification'],
  ['responsive', 'response'],
  ['accountabilities', 'accounts'],
  ['general', 'generate'],
  ['integrity', 'integrations'],
  ['customers', 'custom'],
  ['community', 'communication'],
  ['dependents', 'dependencies'],
  ['functionality', 'functions'],
  ['us', 'used'],
])('%s and %s are two', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
