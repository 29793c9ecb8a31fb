import type { Config, ConfigFile } from '../../model/config.ts'

/** The config that a repository without a file has, and what a file's missing keys mean. */
export function toConfig(file: ConfigFile): Config {
  return {
    policy: { gate: file.gate ?? null, failOn: file['fail-on'] ?? 'error', rules: file.rules ?? {} },
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
      statuses: file.statuses ?? {},
    },
  }
}
