import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'

/** Holds a text to the file of that name in __tests__/golden. `UPDATE=1 npm test` writes it; read the difference. */
export function expectGolden(name: string, text: string): void {
  const path = join('__tests__/golden', name)
  if (process.env['UPDATE'] === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
