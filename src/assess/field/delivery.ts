import type { FieldTopic } from './field-topic.ts'

/** CI, tests, releases. */
export const DELIVERY: readonly FieldTopic[] = [
  {
    same: 'ci workflows, github actions workflows, github workflows, ci/cd workflows, ci pipelines, ci/cd pipelines, ci jobs, ci/cd pipeline, ci/cd, build pipelines, pipeline stages, pipeline overview',
    whole: 'stages',
    here: 'workflows, pipelines, jobs, workflow, pipeline',
    nouns: 'workflow, pipeline, job',
    parts:
      'github actions, gitlab ci, jenkins, azure pipelines, circleci, continuous integration, continuous deployment, continuous delivery, ci, cd, ci workflow, cd workflow, ci pipeline, cd pipeline, reusable workflows, workflow files, build and test, build pipeline, deployment pipeline, release pipeline, release workflow, deployment workflow, workflow overview, required checks, automated checks, build stages, runners, automation',
    columns: 'workflow, job, pipeline, stage, step, workflow file',
    code: ['workflow', 'workflow-file'],
    signs:
      'workflow / workflows, job / jobs, github actions / gitlab ci / jenkins, push / pull request / merge request, build, lint, test / tests, deploy, runner / runners, checkout, artifact, matrix',
  },
  {
    same: 'environments, deployment environments, target environments, environment list',
    whole: 'urls, development, production, staging',
    parts: 'preview environments, review apps, sandbox, environment overview, deployment targets, regions, promotion',
    columns: 'environment, env, stage, url, cluster',
    signs:
      'production / prod, staging / stage, development / dev, preview / review app, test / qa / uat, local / localhost, sandbox',
  },
  {
    same: 'artifacts, build artifacts, build outputs, deliverables, release artifacts',
    whole: 'packages, outputs, images',
    parts:
      'docker images, container images, registry, published packages, binaries, container registry, package registry, image tags, bundles, published artifacts',
    columns: 'artifact, image, package, registry',
  },
  {
    same: 'code quality, linting, code style, static analysis',
    here: 'formatting, lint',
    whole: 'checks',
    parts:
      'linters, eslint, prettier, ruff, black, checkstyle, pre-commit hooks, pre-commit, quality gates, type checking, sonarqube, style guide, coding standards, coding style, conventions, code conventions, lint rules, quality checks, formatters',
    signs:
      'lint / linter / eslint / ruff / golangci, format / prettier / black, type check / mypy / tsc, sonarqube / codeql, pre commit, coverage',
  },
  {
    same: 'quality gates, required checks, merge checks, pull request checks',
    whole: 'checks, linting',
    parts:
      'ci checks, tests, branch protection, coverage, status checks, review requirements, gates, merge requirements, ci hooks, ci workflows, definition of done checks, pre-merge checks',
    columns: 'check, gate, required, blocks merge',
    signs: 'lint, test / tests, coverage, required / must pass, type check, build, review / approval, blocked / blocks',
  },
  {
    same: 'dependency updates, dependency management, updating dependencies, version updates',
    parts:
      'dependabot, renovate, upgrading, upgrades, lock file, lockfile, dependencies, bumping versions, version pinning, package updates',
    signs: 'dependabot, renovate, lock file / lockfile, bump / upgrade / update, pinned, weekly',
  },
  {
    same: 'code review, code reviews, pull requests, pull request process, review process, merge requests',
    whole: 'reviews',
    parts:
      'reviewers, code owners, approvals, branching, contributing, merging, review checklist, pull request template, merge process, pr process',
  },
  {
    same: 'branching, branching strategy, branching model, branch strategy, git workflow',
    here: 'branches',
    whole: 'workflow',
    parts:
      'trunk-based development, gitflow, branch naming, feature branches, release branches, merging, commit conventions, commit messages, git flow, version control, pull requests',
    columns: 'branch, branch name',
  },
  {
    same: 'containerization, container images, docker images',
    here: 'containers, docker',
    whole: 'images, image, kubernetes',
    parts:
      'dockerfile, docker compose, container, building the image, container build, docker build, docker setup, running with docker, base images',
  },
  {
    same: 'feature flags, feature toggles',
    here: 'toggles, flags',
    parts: 'rollout flags, experiments, kill switches, launch flags, configuration flags, a/b tests',
    columns: 'flag, feature flag, toggle',
  },
  {
    same: 'rollout strategy, deployment strategy, release strategy, rollout plan',
    parts:
      'canary, canary releases, blue-green, blue-green deployment, gradual rollout, phased rollout, rolling update, rolling updates, rollout, staged rollout, feature flags, progressive delivery, deployment process, cutover, go-live',
    signs:
      'canary, blue green, rolling, percent / %, gradual / phased / staged, feature flag / flags, roll back, traffic',
  },
  {
    same: 'hotfixes, hotfix process, emergency releases',
    here: 'hotfix',
    parts: 'emergency fixes, urgent fixes, patch releases, patches, emergency changes, emergency deployments',
  },
  {
    same: 'release schedule, release cadence, release cycle, release calendar',
    whole: 'schedule',
    parts:
      'cadence, when we release, release dates, release train, milestones, timeline, freeze, code freeze, maintenance windows',
    columns: 'release, date, version, milestone',
  },
  {
    same: 'approval process, sign-off, change approval',
    here: 'approvals',
    parts:
      'approvers, go/no-go, who approves, who … approve, change management, change requests, review, gates, reviewers, required approvals',
    columns: 'approver, approval, approved by, sign-off',
  },
  {
    same: 'release checklist, pre-release checklist, deployment checklist, go-live checklist',
    whole: 'steps',
    parts:
      'before releasing, before a release, pre-deployment checks, release steps, before you deploy, readiness, readiness checklist, verification, preflight checks',
  },
  {
    same: 'test data, test fixtures',
    here: 'fixtures',
    parts:
      'sample data, seed data, mock data, mocks, factories, test accounts, test users, seeds, datasets, stubs and mocks',
  },
  {
    same: 'test coverage, coverage targets',
    here: 'coverage',
    parts:
      'coverage report, coverage thresholds, code coverage, what … tested, coverage goals, test matrix, test suites',
    columns: 'coverage, covered, covered by, target',
  },
  {
    same: 'test environments, test environment, test setup',
    whole: 'environments, setup',
    parts:
      'staging, test infrastructure, test containers, testcontainers, docker compose, local setup, test configuration, prerequisites, sandbox',
  },
  {
    same: 'unit tests, unit testing',
    parts: 'tests, running tests, test suites, test commands, jest, pytest, junit, vitest, component tests, testing',
  },
  {
    same: 'integration tests, integration testing, end-to-end tests, e2e tests, system tests',
    parts:
      'acceptance tests, contract tests, smoke tests, api tests, test containers, testcontainers, ui tests, browser tests, playwright, cypress, running tests, test suites, regression tests, e2e',
  },
  {
    same: 'test cases, test scenarios, scenarios to test',
    whole: 'scenarios',
    parts:
      'test matrix, acceptance criteria, regression tests, what … tested, edge cases, test list, checklists of tests, manual tests, test steps, smoke tests',
    columns: 'test case, scenario, expected result, steps, expected, test',
  },
  {
    same: 'running the tests, running tests, run tests, how to test, test commands',
    whole: 'commands',
    parts: 'unit tests, integration tests, end-to-end tests, testing, tests, test, test suite',
    code: ['tests'],
  },
]
