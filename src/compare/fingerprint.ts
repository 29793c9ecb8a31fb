import { hash } from 'node:crypto'
import { nameKey } from '../parse/names.ts'
import type { Found } from './find.ts'

/**
 * Identities of the findings of one site, in their order: rule, module, column and key. A second finding of the same
 * identity gets a number, so that no two are one.
 */
export function fingerprints(site: string | null, found: readonly Found[]): string[] {
  const seen = new Map<string, number>()
  return found.map(({ rule, module, column, key }) => {
    const identity = JSON.stringify([site, rule, nameOrNull(module), nameOrNull(column), key ?? ''])
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    const numbered = count === 1 ? identity : `${identity}#${count}`
    return hash('sha256', numbered, 'hex').slice(0, 32)
  })
}

function nameOrNull(name: string | null): string | null {
  return name === null ? null : nameKey(name)
}
