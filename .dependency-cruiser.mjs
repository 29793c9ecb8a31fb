/**
 * The direction of imports, from left to right:
 *
 *   main → action, cli → the stories (gate.ts, check-repository.ts, fix-roadmap.ts, init-repository.ts, history.ts)
 *   stories → load → compare → rules → assess → parse → model
 *   stories → decide → compare;  fix → rules;  init → fix
 *   action, cli, stories → read;  action, cli → render → rules;  action → publish
 *
 *   within assess: judge → evidence → names → field;  outline, evidence → substance;  evidence → learned;  survey → locate
 *
 * model imports nothing; parse, assess, rules, compare, decide, fix, init and render are pure: no file system, process
 * or network.
 */
const only = (from, to, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[from, ...to].join('|')})/`,
      '^src/(code-points|counted|errors|group-by|letters|once|severity|version)\\.ts$',
    ],
  },
})

/** The same between the folders and files of `assess`. */
const within = (from, to, comment) => ({
  name: `assess-${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/assess/${from}/` },
  to: { path: '^src/assess/', pathNot: `^src/assess/(${[`${from}/`, ...to].join('|')})` },
})

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', comment: 'a circle has no direction', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'nobody uses it',
      from: { orphan: true, pathNot: '^src/main\\.ts$' },
      to: {},
    },
    only('model', [], 'the words of the product know nothing of what is done with them'),
    only('read', ['model'], 'trees know files, not what they mean'),
    only('parse', ['model'], 'a parser turns text into facts'),
    only('assess', ['model', 'parse'], 'the judge knows facts, not where they come from'),
    within('field', [], 'data'),
    within('learned', ['word-table.ts'], 'what texts are weighed by, whatever they are about'),
    within('substance', [], 'whether a line says something is no matter of topics'),
    within('locate', [], 'which file is meant'),
    within(
      'names',
      ['field/', 'shape.ts', 'remember.ts', 'word-table.ts'],
      'what topics are called, and whether a text calls one',
    ),
    within(
      'evidence',
      [
        'names/',
        'field/',
        'learned/',
        'substance/',
        'listing.ts',
        'outline.ts',
        'remember.ts',
        'shortened.ts',
        'treated.ts',
      ],
      'looks for names in what says something',
    ),
    only('load', ['model', 'parse', 'assess', 'compare'], 'asks a tree for files and hands them to the pure rooms'),
    only('rules', ['model', 'parse', 'assess'], 'a rule sees an assessment'),
    only('fix', ['model', 'parse', 'assess', 'rules'], 'plans edits of the roadmap from an assessment'),
    only('init', ['model', 'parse', 'assess', 'fix'], 'texts to begin with'),
    only('compare', ['model', 'parse', 'assess', 'rules'], 'compares what the rules found'),
    only('decide', ['model', 'parse', 'compare'], 'decides on findings'),
    only('render', ['model', 'rules'], 'a reporter sees the report, and what the rules are called'),
    only('publish', ['model'], 'sends what others rendered'),
    {
      name: 'pure-rooms',
      comment: 'what is judged is passed in; the edges are read, load, publish, action and cli',
      severity: 'error',
      from: { path: '^src/(model|parse|assess|rules|fix|init|compare|decide|render)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(path|crypto)$' },
    },
    {
      name: 'github-at-the-edge',
      comment: 'only the action and what it publishes know GitHub’s libraries',
      severity: 'error',
      from: { pathNot: '^src/(action|publish)/|^src/main\\.ts$' },
      to: { path: 'node_modules/@(actions|octokit)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    moduleSystems: ['es6'],
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
}
