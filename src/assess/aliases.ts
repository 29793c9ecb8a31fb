import type { Mapping } from '../model/config.ts'
import { nameKey } from '../parse/names.ts'

/** Key of a column's or a module's name → its further titles. */
export type AliasIndex = ReadonlyMap<string, readonly string[]>

export function indexAliases(aliases: Mapping['aliases']): AliasIndex {
  const index = new Map<string, string[]>()
  for (const [name, titles] of Object.entries(aliases)) {
    const key = nameKey(name)
    const known = index.get(key)
    if (known) for (const title of titles) known.push(title)
    else index.set(key, [...titles])
  }
  return index
}
