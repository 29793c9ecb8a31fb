import type { Effort } from '../effort.ts'
import { matchGlob } from '../pathspec.ts'
import { isNull, stringOf, type Value, valueOf } from '../yaml/value.ts'
import type { Plugin } from './setting.ts'

/**
 * The files that the plugin exclude takes out of a site, by its `glob` option. Its `regex` option is not evaluated:
 * an expression of Python's may mean another thing here, and can be made to run for ever.
 */
export function excludedBy(plugin: Plugin, effort: Effort): (src: string) => boolean {
  const globs = texts(plugin.options === null ? undefined : valueOf(plugin.options, 'glob'))
  return (src) => globs.some((glob) => matchGlob(glob, src, effort))
}

/** Whether a plugin's `regex` option takes out files that cannot be known here. */
export function hasRegex(plugin: Plugin): boolean {
  const value = plugin.options === null ? undefined : valueOf(plugin.options, 'regex')
  return value !== undefined && !isNull(value)
}

function texts(value: Value | undefined): string[] {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
  return items.map(stringOf).filter((text) => text !== null)
}
