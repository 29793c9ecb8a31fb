import type { FieldTopic } from './field-topic.ts'
import { PRODUCTS } from './products.ts'

/** Architecture, engineering, delivery. */
export const ENGINEERING: readonly FieldTopic[] = [
  {
    same: 'architecture, design, system design, high-level design',
    parts:
      'components, building blocks, component diagram, context diagram, how it works, structure, architecture diagram, architectural overview, system overview, solution design, technical design, technical overview, data flow, deployment view, runtime view, logical view, system context, design decisions, design principles, code structure, tech stack, technical architecture, module structure, how … built, how … works, how … fits together, how … organized, key components, main components, core components, big picture',
    whole:
      'system, diagram, overview diagram, internal structure, layers, modules, subsystems, services, containers, topology, internals',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'dependencies, dependency list, external dependencies',
    parts:
      'upstream dependencies, requirements, relies on, third-party services, third-party libraries, prerequisites, depends on, upstream services, upstream systems, downstream dependencies, service dependencies, runtime dependencies, internal dependencies, external services, external systems, integrations, required services, infrastructure dependencies, what … depends on, what … needs, backing services, data stores, consumed services',
    whole: 'requires, libraries, packages, upstream',
    columns: 'dependency, depends on, library, package, upstream, service',
    signs: PRODUCTS,
    code: ['products'],
  },
  {
    same: 'configuration, config, settings, options',
    parts:
      'environment variables, env vars, parameters, feature flags, configuration reference, configuration options, configuration file, config file, configuration files, application properties, command line options, how to configure, configuring, configurable values, tunables, appsettings, preferences, config options, config reference, runtime configuration, app configuration, parameter store',
    whole: 'environment, secrets, properties, arguments, flags, tuning, defaults, customization, values, variables',
    columns:
      'setting, variable, option, environment variable, env var, property, flag, config key, default, default value, parameter',
    code: ['settings'],
  },
  {
    same: 'defaults, default values, default settings, default configuration',
    parts: 'fallback values, built-in values, preset values',
    columns: 'default, default value',
    code: ['defaults'],
  },
  {
    same: 'installation, install, setup, installing',
    whole: 'docker, helm, kubernetes, deployment, deploying, requirements, download, bootstrap, provisioning',
    parts:
      'getting started, quick start, prerequisites, set up, how to install, installing from source, installation steps, local setup',
    code: ['install'],
  },
  {
    same: 'deployment, deploy, deploying, rollout',
    parts:
      'release process, ci/cd, cd, pipeline, environments, promotion, releasing, how to deploy, deployment process, deployment steps, deployment guide, deployment pipeline, deployment flow, deployment strategy, continuous deployment, continuous delivery, deploy steps, terraform, production deployment, blue-green, canary, release workflow, shipping, manual deployment, rollouts, rolling upgrade, container image, docker image, updating the app, updating the service, deployment topology, deployment view, where … runs, how … deployed',
    whole:
      'environment, production, release, go live, pipelines, releases, hosting, infrastructure, kubernetes, helm, docker, publishing, provisioning, promote, delivery',
    columns: 'environment, deployment target, deployed to',
  },
  {
    same: 'testing, tests, test strategy, test plan',

    parts:
      'unit tests, integration tests, load tests, qa, verification, test suite, test suites, running tests, running the tests, run tests, how to test, e2e tests, end-to-end tests, test coverage, coverage, regression tests, acceptance tests, manual tests, manual testing, performance tests, test cases, test data, test approach, test levels, test scenarios, quality assurance, contract tests, smoke tests, component tests, test automation, test environments, test commands, how … tested, what … tested, automated tests, test pyramid',
    columns: 'test, test suite, test case, coverage, test type, suite',
    code: ['tests'],
    signs:
      'unit test / unit tests, integration test / integration tests, end to end / e2e, coverage, pytest / jest / junit / vitest / playwright / cypress / rspec / phpunit, mock / stub / fixture, regression, test suite / suite',
  },
  {
    same: 'ci hooks, ci, continuous integration, ci pipeline, ci integration, ci checks',
    least: 'detail',
    whole: 'linting, checks',
    parts:
      'every push, each push, on push, every commit, each commit, every merge request, every pull request, pipelines, github actions, gitlab ci, jenkins, build pipeline, workflows, pre-commit hooks, pre-commit, git hooks, ci jobs, ci/cd, ci workflow, ci workflows, quality gates, required checks, pull request checks, pr checks, commit hooks, pre-push hooks, husky, lefthook, teamcity, buildkite, circleci, azure pipelines, build server, merge checks, merge gates, merge train, build checks, continuous delivery, build and test, automated checks, what ci checks, what ci does, what ci runs, ci steps, ci stages, in ci',
    columns: 'workflow, job, hook, check, pipeline, stage',
    code: ['workflow', 'workflow-file'],
    signs:
      'pre commit / pre push, hook / git hook, lint / linter / formatting, github actions / gitlab ci / jenkins, every push / on push, pull request / merge request, required check, unit test, security scanning',
    together: [
      'push, commit, merge, pull request, merge request, pr, change list, each change, every change, change go, branch, jenkins, teamcity, drone, buildkite, woodpecker, gitlab, bamboo, circleci, travis, tekton, concourse, husky, lefthook, pre commit, pipeline, gate, azure devops, sonar',
      'lint, unit test, test, compile, compiled, build, built, gofmt, vet, clippy, eslint, jest, formatter, coverage, static analysis, semgrep, mypy, scan, green, two review, check ticket number, signed off, refuse, is checked, are checked, required check, findings, verdict, server check',
    ],
  },
  {
    same: 'starter kits, starter kit, starters, templates',
    least: 'detail',
    columns: 'kit, starter, template, generator',
    nouns: 'kit, starter, scaffold, boilerplate, skeleton, blueprint',
    whole: 'generators, generator',
    unsure: 'getting started',
    sure: 'kit, kits, starter, scaffold, template, skeleton',
    parts:
      'scaffolding, boilerplate, boilerplates, cookiecutter, skeleton project, example project, example projects, sample project, sample projects, example app, sample app, reference implementation, project template, project templates, service template, repository template, blueprints, blueprint, accelerators, create a new project, new project, new service, new module, bootstrapping, starting something new, starting a new, building on us, golden path, project generator, template repository, starter template, starter templates',
    code: ['generator'],
    together: [
      'template, skeleton, skel, scaffold, blueprint, archetype, boilerplate, starter, quickstart, stub, blank, blank project, sample project, example project, reference project, frame, frame project, model project, base repo, cookiecutter, copier, degit, initializr, backstage, prefab, ready made, half baked, devcontainer, sandbox, sample house, examples',
      'clone, copy, copied, fork, rename, change the name, new, make, start from, use this, press, open it, press play, import, fill in, all interface, dockerfile, all script, do nothing, catalog, folder',
    ],
  },
  {
    same: 'scripts, automation scripts, tooling, build scripts, helper scripts, npm scripts, shell scripts',
    least: 'detail',
    whole: 'tasks, commands, utilities, tools, bin',
    parts:
      'automation, makefile, command line tools, command line, jobs, make targets, cli, package scripts, deploy script, deployment scripts, setup script, taskfile, justfile, common commands, useful commands, developer commands, utility scripts, maintenance scripts, migration scripts, dev tools, developer tools, build commands, available commands, gradle tasks, how to run, run locally',
    columns: 'script, command, target, make target, task, tool',
    code: ['commands'],
    together: [
      '<command>, shell, helper, command line tool, batch file, stored procedure, perl, macro, target',
      '<commands>, empty, empties, start, run, remove, load, send, make, stop, test, clean, fill, drain, replay, export, reset, turn, build, flash, do, by hand, seed, import, serve, deploy, menu, bake, dev, index, program, restart, home, lint',
    ],
  },
  {
    same: 'automation, automated tasks, automations',
    least: 'detail',
    whole: 'workflows, workflow, pipelines, pipeline, hooks, generators',
    parts:
      'scripts, ci, cd, ci/cd, continuous integration, continuous deployment, continuous delivery, deployment automation, release automation, bots, scheduled jobs, scheduled workflows, cron jobs, dependabot, renovate, github actions, jobs, makefile, tooling, automated checks, automated tests, test automation, code generation, auto-merge, dependency updates, automatic deployment, deployment flow, build automation, nightly jobs, what runs automatically',
    columns: 'workflow, job, script, trigger, schedule, pipeline, bot',
    code: ['workflow', 'workflow-file'],
    signs:
      'workflow / pipeline, job / jobs, cron / nightly / schedule, on push / on every push / on merge, deploy, automatic / automatically, github actions / gitlab ci / jenkins, bot / dependabot / renovate, trigger',
    together: [
      'nightly, each night, every night, at night, weekly, daily, hourly, monthly, each week, each hour, each day, each monday, every day, every hour, every week, monday, sunday, cron, timer, <time>, bot, renovate, dependabot, by itself, by themselves, automatically, by hand, without hand, without human, unattended, argo cd, flux, watcher, after merge, each tag, on tag, merging, on build, at each build, release please, keda, terraform cloud, on schedule, on its own, when main is green',
      'job, remove, removed, fetch, release, released, ship, build, built, send, sent, delete, update, publish, roll out, renew, renewed, generate, generated, generator, apply, restart, close, bake, upload, back up, backup, clean, sync, reload, made, run, import, pull, deploy, make, write',
    ],
  },
  {
    same: 'performance, performance characteristics',
    whole: 'optimization, tuning, speed',
    parts:
      'latency, throughput, benchmarks, load tests, capacity, performance targets, performance budget, optimizations, response times, scalability, efficiency, resource usage, profiling, caching',
  },
  {
    same: 'scalability, scaling',
    whole: 'replicas, load, sharding, throughput, growth',
    parts:
      'capacity, autoscaling, sizing, horizontal scaling, vertical scaling, scale up, scale out, scale down, scaling strategy, capacity planning, capacity and scaling, hpa',
  },
  {
    same: 'glossary, terminology, terms, definitions, vocabulary',
    whole: 'concepts, abbreviations',
    parts: 'key concepts, acronyms, ubiquitous language, key terms',
    columns: 'term, abbreviation, acronym, definition, meaning',
  },
  { same: 'faq, frequently asked questions, questions and answers, q&a' },
  { same: 'changelog, change log, release notes, version history, change history' },
  {
    same: 'ownership, owners, owner, team, contacts, maintainers',
    whole: 'people, stakeholders, authors',
    parts:
      'on-call, contact, support, who owns, who maintains, points of contact, code owners, codeowners, team contacts, responsible team, raci, accountable team, escalation, product owner, technical owner, slack channel, support channels',
    columns: 'owner, team, contact, maintainer, responsible',
  },
  { same: 'cost, costs, cost model, pricing', parts: 'budget, billing' },
  {
    same: 'indexes, indices, database indexes',
    parts:
      'keys and indexes, unique indexes, primary keys, keys, composite indexes, secondary indexes, search indexes, constraints and indexes',
    columns: 'index, index name, indexed, indexed columns',
  },
  {
    same: 'migrations, migration notes, schema migrations, migration plan',
    whole: 'versioning',
    parts:
      'schema evolution, upgrading, upgrade notes, migration scripts, migration steps, migration guide, schema changes, database migrations, running migrations, migration history, flyway, liquibase, alembic, breaking changes',
  },
]
