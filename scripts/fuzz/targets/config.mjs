import { apart } from '../apart.mjs'
import { keep, keepInside, linesOf } from '../run-target.mjs'

/** The reader of the product's own configuration. Promises: it refuses with a UserError that names the file, or answers. */
export const config = {
  name: 'config',
  rooms: ['parse/config/'],
  words: [
    'roadmap: ¦mkdocs: ¦modules-section: ¦map:\n¦aliases:\n¦topics:\n¦synonyms:\n¦statuses:\n¦sources:\n',
    'sites:\n¦rules:\n¦gate: ¦fail-on: ¦waivers:\n¦waiver-label: ¦ready: ¦tier: basic¦until: 2027-01-31',
    'ready-doc-stub: off¦module: ¦column: ¦rule: ¦reason: ¦  - ¦- ¦: ¦\n¦\n  ¦{¦}¦[¦]¦, ¦&a ¦*a¦<<: *a',
    '!!str ¦!x ¦|\n  ¦>-\n  ¦"¦\'¦? ¦# ¦---\n¦...\n¦%YAML 1.2\n¦~¦null¦true¦.nan¦0x1¦2027-01-31',
    'docs/**/*.md¦{a,b}¦\t',
  ].flatMap(apart),
  seeds: [
    "roadmap: docs/roadmap.md\nmkdocs: mkdocs.yml\nmodules-section: Modules\nmap:\n  Billing/API: docs/b/api.md\n  'A/B': docs/**/x.md\naliases:\n  API: [Interfaces]\ntopics:\n  API: [endpoints]\n  UI: {tier: optional, topics: [screens]}\n",
    'rules:\n  ready-doc-stub: off\ngate: new\nfail-on: warning\nwaivers:\n  - module: Billing\n    column: API\n    rule: ready-doc-missing\n    reason: later\n    until: 2027-01-31\nwaiver-label: docs-ok\n',
    'sites:\n  - {name: a, mkdocs: a/mkdocs.yml, roadmap: a/r.md}\nsources: {Billing: ["src/{a,b}/**", "!x"]}\nstatuses: {ready: [🚀], pending: &p [x], not-applicable: *p}\nsynonyms: {errors: [faults]}\n',
  ],
  async open(source) {
    const { parseConfig } = await source('parse/config/parse-config')
    return {
      read(text) {
        try {
          return parseConfig('c.yml', text)
        } catch (error) {
          if (error.name === 'UserError')
            keep(error.message.startsWith('c.yml'), `the file is not named: ${error.message}`)
          throw error
        }
      },
      check({ path, policy, mapping }, text) {
        keep(path === 'c.yml', `the path is ${path}`)
        for (const { module, location } of policy.waivers)
          keepInside(linesOf(text), location, `the waiver of ${module}`)
        for (const globs of Object.values(mapping.sources))
          keep(Array.isArray(globs), 'the globs of a module are no list')
      },
    }
  },
}
