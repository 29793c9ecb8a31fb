import type { FieldTopic } from './field-topic.ts'

/** What teams ask of documents of any kind. */
export const GENERAL: readonly FieldTopic[] = [
  {
    same: 'rationale, reasoning, justification, reasons',
    nouns: 'rationale, justification, reasoning',
    words: 'why, reason, chose, decide',
    parts:
      'why we chose, why this, why these, why it is so, benefits, advantages, decision drivers, alternatives considered, trade-offs, background of the decision',
  },
  {
    same: 'prerequisites, preconditions, before you begin, what you need',
    parts: 'system requirements, you will need, required tools, dependencies to install',
    whole: 'requirements, requires',
  },
  {
    same: 'local development, development, development setup, local setup, running locally',
    parts: 'development environment, dev environment, run locally, hacking, developer guide, build and run',
  },
  { same: 'usage, how to use', parts: 'commands, basic usage, examples, quick start, getting started' },
  {
    same: 'getting started, quick start, first steps',
    parts: 'installation, how to run',
    whole: 'setup, running, run',
  },
  { same: 'contributing, how to contribute, contribution guide', parts: 'pull requests, code of conduct' },
  { same: 'license, licence, licensing, copyright' },
  {
    same: 'environment variables, env vars',
    parts: 'environment, configuration, configuration variables',
    columns: 'environment variable, variable, env var',
  },
  {
    same: 'project structure, repository structure, folder structure, directory structure, code structure, project layout, repository layout',
    parts: 'source layout, file layout, folders, directories, where things are',
  },
  {
    same: 'tech stack, technology stack, technologies, stack',
    parts: 'built with',
    whole: 'frameworks, tools, libraries',
  },
  { same: 'build, building, build process, compiling', parts: 'build instructions, compile, packaging' },
  {
    same: 'release, releases, releasing, release process',
    parts: 'publishing, cutting a release, release workflow, release pipeline',
    whole: 'versioning, versions',
  },
  {
    same: 'monitoring, observability',
    parts: 'dashboards, alerts, metrics, health checks, what to watch, where to look',
  },
  { same: 'known issues, known problems, known bugs', parts: 'limitations, caveats, gotchas, pitfalls' },
  {
    same: 'further reading, further documentation, related documents, see also',
    parts: 'more information, external links, related documentation, related resources',
    whole: 'resources',
  },
  {
    same: 'data flow, dataflow, data flows',
    parts: 'flow, pipeline, processing steps, processing pipeline, sequence diagram',
    visual: true,
  },
  { same: 'components, building blocks', parts: 'subsystems, services, containers, parts', visual: true },
  { same: 'webhooks, callbacks', parts: 'event delivery, web hook payloads' },
  { same: 'filtering, filters', parts: 'filter parameters, query parameters, searching' },
  { same: 'sorting, ordering', parts: 'sort parameters, sort order' },
  { same: 'caching, cache', parts: 'cache invalidation, time to live' },
  { same: 'storage, persistence, data storage', parts: 'database, data stores, buckets, volumes' },
  { same: 'naming conventions, naming', parts: 'conventions, naming rules, style' },
  { same: 'enums, enumerations, code lists', parts: 'allowed values, lookup values' },
  { same: 'data lineage, lineage, provenance', parts: 'origin of the data, data sources' },
  {
    same: 'severity levels, incident severity, severity, severities',
    parts: 'priority levels, priorities, classification of incidents',
    columns: 'severity, priority',
  },
  {
    same: 'postmortems, post-mortem, post-incident reviews, incident review',
    parts: 'lessons learned, root cause analysis, retrospective',
  },
  {
    same: 'incident communication, communication, communication plan',
    parts: 'status page, who to notify, notifying users, stakeholder updates',
  },
  {
    same: 'verification, verification steps',
    parts: 'smoke tests, how to verify, verify, health check, acceptance checks, post-deployment checks',
  },
  { same: 'impact, effects, consequences', parts: 'what … affected, user impact, blast radius' },
  {
    same: 'diagnosis, diagnosing, investigation',
    parts: 'triage, how to diagnose, diagnose, debugging, first checks',
  },
  { same: 'mitigation, remediation, resolution', parts: 'fix, how to fix, workaround, recovery, steps to resolve' },
  { same: 'debugging, debug', parts: 'troubleshooting, verbose mode, debug mode' },
  { same: 'failover, high availability', parts: 'redundancy, failback, standby' },
  {
    same: 'key rotation, secret rotation, credential rotation',
    parts: 'rotating keys, rotating secrets, certificate renewal, key management, secret management',
  },
  {
    same: 'data recovery, recovery, disaster recovery',
    parts: 'restore, restoring, backup and restore, recovery steps',
    whole: 'dr',
  },
  { same: 'trust boundaries, trust zones', parts: 'security boundaries, attack surface, data flow diagram' },
  {
    same: 'residual risks, accepted risks, remaining risks',
    parts: 'open risks, risk acceptance, exceptions, known weaknesses',
  },
  { same: 'input validation, validation', parts: 'sanitization, validating input, validation rules' },
  { same: 'user flows, user journeys', parts: 'flows, navigation flow, task flows, happy path', visual: true },
  { same: 'screen states, ui states', parts: 'states, empty state, loading state, error state' },
  { same: 'jobs, scheduled jobs, background jobs', parts: 'cron jobs, workers, schedule' },
  { same: 'triggers', parts: 'when it runs, runs on, schedule' },
  {
    same: 'branch protection, protected branches',
    parts: 'merge rules, required checks, merge requirements, required reviews',
  },
]
