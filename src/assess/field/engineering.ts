import type { FieldTopic } from './field-topic.ts'

/** Architecture, engineering, delivery. */
export const ENGINEERING: readonly FieldTopic[] = [
  {
    same: 'architecture, design, system design, high-level design',
    parts: 'components, building blocks, component diagram, context diagram, how it works, structure',
    visual: true,
  },
  {
    same: 'dependencies, dependency list, external dependencies',
    parts: 'upstream dependencies, requirements, relies on, third-party services, prerequisites',
    columns: 'dependency',
  },
  {
    same: 'configuration, config, settings, options',
    parts: 'environment variables, parameters, feature flags, configuration reference',
    columns: 'setting, variable, option',
  },
  {
    same: 'installation, install, setup, installing',
    parts: 'getting started, quick start, prerequisites, set up',
  },
  {
    same: 'deployment, deploy, deploying, rollout',
    parts: 'release process, ci/cd, pipeline, environments, promotion, releasing',
  },
  {
    same: 'testing, tests, test strategy, test plan',
    parts: 'unit tests, integration tests, load tests, qa, verification',
  },
  {
    same: 'ci hooks, ci, continuous integration, ci pipeline, ci integration',
    parts: 'pipelines, github actions, build pipeline, workflows, pre-commit hooks, git hooks, ci jobs, ci/cd',
    signs:
      'pre commit / pre push, hook / git hook, lint / linter / formatting, github actions / gitlab ci / jenkins, every push / on push, pull request / merge request, required check, unit test, security scanning',
  },
  {
    same: 'starter kits, starter kit, starters, templates',
    parts: 'scaffolding, boilerplate, cookiecutter, skeleton project, example project',
  },
  {
    same: 'scripts, automation, automation scripts, tooling',
    parts: 'makefile, command line tools, jobs, helper scripts, make targets, cli',
  },
  {
    same: 'performance, performance characteristics',
    parts: 'latency, throughput, benchmarks, load tests, capacity',
  },
  { same: 'scalability, scaling', parts: 'capacity, autoscaling, sizing, horizontal scaling' },
  { same: 'glossary, terminology, terms, definitions, vocabulary' },
  { same: 'faq, frequently asked questions, questions and answers, q&a' },
  { same: 'changelog, change log, release notes, version history, change history' },
  {
    same: 'ownership, owners, owner, team, contacts, maintainers',
    parts: 'on-call, contact, support',
  },
  { same: 'cost, costs, cost model, pricing', parts: 'budget, billing' },
  { same: 'indexes, indices, database indexes', parts: 'keys and indexes' },
  {
    same: 'migrations, migration notes, schema migrations, migration plan',
    parts: 'schema evolution, upgrading',
  },
]
