import type { Config, ConfigFile, Policy } from '../../model/config.ts'
import type { Location } from '../../model/report.ts'

/** The policy where the base has no config, or none that can be read. */
export const DEFAULT_POLICY: Policy = { gate: null, failOn: 'error', rules: {}, waivers: [], waiverLabel: null }

/** The config of a repository without a file. */
export const DEFAULT_CONFIG: Config = toConfig(null, {}, [], new Map())

/** What a file means, its missing keys filled in. `waivers` are the places of its waivers, in their order. */
export function toConfig(
  path: string | null,
  file: ConfigFile,
  waivers: readonly Location[],
  lines: Config['lines'],
): Config {
  return {
    path,
    lines,
    policy: {
      gate: file.gate ?? DEFAULT_POLICY.gate,
      failOn: file['fail-on'] ?? DEFAULT_POLICY.failOn,
      rules: file.rules ?? DEFAULT_POLICY.rules,
      waivers: (file.waivers ?? []).flatMap((waiver, index) => {
        const location = waivers[index]
        return location ? [{ ...waiver, location }] : []
      }),
      waiverLabel: file['waiver-label'] ?? DEFAULT_POLICY.waiverLabel,
    },
    mapping: {
      roadmap: file.roadmap ?? null,
      mkdocs: file.mkdocs ?? null,
      sites: file.sites ?? [],
      modulesSection: file['modules-section'] ?? null,
      map: file.map ?? {},
      aliases: file.aliases ?? {},
      topics: Object.fromEntries(
        Object.entries(file.topics ?? {}).map(([column, value]) => [
          column,
          Array.isArray(value)
            ? { tier: null, topics: value }
            : { tier: value.tier ?? null, topics: value.topics ?? null },
        ]),
      ),
      synonyms: file.synonyms ?? {},
      sources: file.sources ?? {},
      statuses: file.statuses ?? {},
    },
  }
}
