import type { FieldTopic } from './field-topic.ts'
import { PRODUCTS } from './products.ts'

/** What a repository is, and how one works in it. */
export const REPOSITORY: readonly FieldTopic[] = [
  {
    same: 'prerequisites, preconditions, before you begin, what you need',
    parts:
      'system requirements, you will need, required tools, dependencies to install, required software, required access, access needed, software requirements, hardware requirements, supported versions, permissions needed, accounts, what is needed',
    whole: 'requirements, requires, tools',
  },
  {
    same: 'local development, development, development setup, local setup, running locally',
    whole: 'setup',
    parts:
      'development environment, dev environment, run locally, hacking, developer guide, local dev, build and run, running, how to run, developer setup, dev setup, developing, local environment, dev server, docker compose, devcontainer, dev container, build from source, building, how to build, getting started, developer workflow, run the app, run the service, quick start, contributing',
    code: ['install'],
  },
  {
    same: 'how to run, how to start, run instructions, starting it',
    whole: 'usage, run, setup, development, how to use',
    parts:
      'running, running locally, run locally, running the service, running the app, local development, local setup, starting the service, start the service, launching, launch, quick start, getting started, docker compose, local dev, development setup, build and run',
    not: 'running tests, run tests, running the migrations, run migrations, test runner',
  },
  {
    same: 'usage, how to use, using it, how to use it, usage guide',
    nouns: 'usage, run, running, entrypoint, invocation, example, command',
    words: 'run, call, start, try, invoke, send',
    parts:
      'commands, basic usage, examples, example usage, usage examples, quick start, quickstart, getting started, entrypoint, entry point, entry points, running, running locally, run locally, how to run, how to call, how to call it, how to integrate, how to start, how to invoke, running it, starting, starting the service, cli, command line, command line interface, calling it, invocation, client usage, client example, consuming, connecting, how to connect, integration guide, sample code, sample usage, code samples, api usage, basic example, tutorial, walkthrough, recipes, user guide, how-to, how-tos, common tasks, endpoints, api, local development, launch, scripts, day-to-day use, typical usage, integrating, quick tour',
    whole: 'run, client events, example, start, execution, use',
    columns: 'command, usage, example',
    code: ['commands', 'sample', 'call'],
  },
  {
    same: 'project status, current status, state of the project',
    here: 'status, maturity',
    parts:
      'progress, release status, implementation status, roadmap status, lifecycle stage, stability, what works, done so far',
  },
  {
    same: 'onboarding, onboarding guide, onboarding steps, new developers, new team members, onboarding checklist',
    whole: 'setup, tools',
    parts:
      'getting started, first steps, first day, first week, environment setup, developer setup, required access, access requests, accounts, prerequisites, reading list, where to start, local development, welcome, learning path, useful links',
  },
  {
    same: 'getting started, quick start, first steps',
    parts:
      'installation, how to run, prerequisites, local setup, local development, running locally, run locally, development setup, set up, quickstart guide, how to start, installing, tutorial, hello world, basic usage, usage, your first request, first request, first call, build and run',
    whole: 'setup, running, run, start, development, build, bootstrap',
    code: ['install'],
  },
  { same: 'contributing, how to contribute, contribution guide', parts: 'pull requests, code of conduct' },
  { same: 'license, licence, licensing, copyright' },
  {
    same: 'environment variables, env vars',
    whole: 'settings, variables',
    parts:
      'environment, configuration, configuration variables, config, secrets and variables, runtime configuration, env file, dotenv',
    columns: 'environment variable, variable, env var, env',
    code: ['settings'],
  },
  {
    same: 'project structure, repository structure, folder structure, directory structure, code structure, project layout, repository layout',
    whole: 'layout, structure, packages, modules, files and folders',
    code: ['tree', 'file-entries'],
    parts:
      'source layout, file layout, folders, directories, where things are, package structure, repository overview, code organization, code organisation, code layout, file structure, codebase, code map, source tree, repositories, workspace',
  },
  {
    same: 'tech stack, technology stack, technologies, stack, technology choices, technical choices',
    parts:
      'built with, frameworks and libraries, languages and frameworks, dependencies, technologies used, key technologies, main technologies',
    whole: 'frameworks, tools, libraries, technology, languages, framework, platform',
    columns: 'technology, framework, library, tool, layer',
    code: ['products'],
    signs: `${PRODUCTS}, grpc / protobuf / graphql, spring boot / spring / quarkus, fastapi / django / flask, react / vue / angular / svelte, express / nestjs / next js, tailwind / bootstrap, docker / kubernetes / helm, typescript / golang / rust / kotlin`,
  },
  {
    same: 'build, building, build process, compiling',
    parts:
      'build instructions, compile, packaging, build steps, how to build, build commands, build system, docker build, build from source, build pipeline',
    code: ['commands'],
  },
  {
    same: 'release, releases, releasing, release process',
    parts:
      'publishing, cutting a release, release workflow, release pipeline, release checklist, release steps, how to release, release schedule, release cycle, release cadence, release management, semantic versioning, tagging, ship, release notes, promotion, release strategy, making a release, release branches, rollout',
    whole: 'versioning, versions, deployment, deploying',
  },
  {
    same: 'known issues, known problems, known bugs',
    parts:
      'limitations, caveats, gotchas, pitfalls, known limitations, bugs, open issues, workarounds, technical debt, quirks, troubleshooting, common issues, common problems',
    columns: 'issue, problem, workaround, known issue',
  },
]
