import type { Location } from '../../../model/report.ts'
import { locate, problemAt } from '../yaml/source.ts'
import { type MapValue, type Value, valueOf } from '../yaml/value.ts'

/** A plugin that is switched on. */
export interface Plugin {
  /** Without the theme's name before it: `material/blog` is `blog`. */
  name: string
  options: MapValue | null
  location: Location
}

/**
 * Reads the `plugins` setting: a list of names and one-key maps, or a map. One whose `enabled` is false is off; those of
 * the plugin `group` are taken as they come.
 *
 * @throws SiteProblem for more than anyone has
 */
export function readPlugins(value: Value | undefined): Plugin[] {
  return plugins(value, 0, { plugins: 0 })
}

/** How deep groups of groups are followed; nobody nests one. */
const MAX_GROUPS = 8

/** Most plugins and groups, counted as often as they are named: sites have some ten, aliases in groups could name billions. */
const MAX_PLUGINS = 1000

interface Tally {
  plugins: number
}

function plugins(value: Value | undefined, depth: number, tally: Tally): Plugin[] {
  if (value?.kind === 'map')
    return [...value.entries.values()].flatMap((entry) => plugin(entry.key, entry.value, depth, tally))
  if (value?.kind !== 'list') return []
  return value.items.flatMap((item) => {
    if (item.kind !== 'map') return plugin(item, undefined, depth, tally)
    const [entry] = item.entries.values()
    return entry === undefined ? [] : plugin(entry.key, entry.value, depth, tally)
  })
}

function plugin(key: Value, value: Value | undefined, depth: number, tally: Tally): Plugin[] {
  tally.plugins += 1
  if (tally.plugins > MAX_PLUGINS)
    throw problemAt(
      key.source,
      key.start,
      `there are more than ${MAX_PLUGINS} plugins, each counted as often as it is named`,
    )
  if (key.kind !== 'scalar' || key.scalar.type !== 'str') return []
  const options = value?.kind === 'map' ? value : null
  const name = key.scalar.text.slice(key.scalar.text.lastIndexOf('/') + 1)
  const enabled = options === null ? undefined : valueOf(options, 'enabled')
  if (isBool(enabled, 'False')) return []
  if (name === 'group') {
    // A group is off unless it is switched on.
    const on = isBool(enabled, 'True') && depth < MAX_GROUPS
    return on && options !== null ? plugins(valueOf(options, 'plugins'), depth + 1, tally) : []
  }
  return [{ name, options, location: locate(key.source, key.start, key.end) }]
}

function isBool(value: Value | undefined, text: 'True' | 'False'): boolean {
  return value?.kind === 'scalar' && value.scalar.type === 'bool' && value.scalar.text === text
}

/** A plugin by its name. */
export function findPlugin(list: readonly Plugin[], name: string): Plugin | undefined {
  return list.find((plugin) => plugin.name === name)
}
