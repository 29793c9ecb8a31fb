import type { FieldTopic } from './field-topic.ts'

/** Narrower things of operation, security and delivery that teams ask for by name; elsewhere they are parts of a wider topic. */
export const NARROW_OPERATIONS: readonly FieldTopic[] = [
  {
    same: 'log format, log structure, log fields',
    parts: 'logs, logging, structured logs, log events, log lines, log messages, log levels',
    columns: 'field, log field, key',
    code: ['log'],
  },
  {
    same: 'log locations, where logs are, log access',
    parts: 'logs, logging, viewing logs, log files, log queries, how to read the logs, where … logs',
    columns: 'log, location, path, file',
    signs: 'journalctl / kubectl logs / docker logs, cloudwatch / loki / kibana, stdout, log file / var log, tail',
  },
  {
    same: 'metric labels, labels, dimensions, tags',
    parts: 'cardinality, attributes, label values, naming conventions',
    columns: 'label, labels, tag, dimension, tags',
  },
  {
    same: 'dashboard links, dashboards links, runbook links, links to dashboards',
    parts: 'dashboards, useful links, runbooks, where to look',
    columns: 'runbook, dashboard, link, url',
  },
  {
    same: 'restart procedure, restarting, restarts, restarting the service',
    parts: 'restart, starting and stopping, start and stop, service commands, rolling restart, recovery steps',
    signs: 'restart, systemctl / kubectl rollout / docker compose, stop, start, drain',
  },
  {
    same: 'root causes, causes, likely causes, common causes',
    parts: 'diagnosis, troubleshooting, failure modes, known issues, root cause, why … fails, common issues',
    columns: 'cause, likely cause, root cause, possible cause, why',
  },
  {
    same: 'maintenance windows, maintenance window, planned downtime',
    parts: 'maintenance, planned maintenance, downtime, scheduled maintenance, change windows, freeze periods',
    signs: 'window, downtime, announce / notify, utc / night / weekend, maintenance',
  },
  {
    same: 'rollback steps, how to roll back, rolling back',
    parts: 'rollback, revert, rollback procedure, undo a release, failed deployment, reverting',
    columns: 'rollback, revert',
    signs: 'roll back / rollback, revert, previous version / previous release, undo, redeploy',
  },
  {
    same: 'manual steps, manual tasks, manual operations',
    parts: 'routine tasks, procedures, operator tasks, steps by hand, manual intervention, manual deployment',
    code: ['task-headings'],
  },
  {
    same: 'daily checks, regular checks, routine checks',
    parts:
      'routine tasks, health checks, monitoring, morning checks, every day, every morning, weekly checks, daily tasks',
    whole: 'daily, checks',
    columns: 'check, frequency, daily',
  },
  {
    same: 'tenant isolation, multi-tenancy, tenancy',
    parts: 'tenants, isolation, tenant separation, access control, row-level security',
    signs: 'tenant, isolated / isolation, row level / rls, tenant id, separate / separated, namespace',
  },
  {
    same: 'service accounts, technical accounts, machine accounts',
    parts: 'service credentials, machine users, workload identity, roles and permissions, identities',
    columns: 'service account, account, identity',
  },
  {
    same: 'certificates, certificate management, tls certificates',
    parts: 'tls, certificate renewal, certificate rotation, pki, letsencrypt, encryption in transit',
    signs: 'certificate / certificates, renew / renewal, expire / expires, acme / letsencrypt / certbot, tls',
  },
  {
    same: 'password policy, passwords, password rules',
    parts: 'password security, password hashing, password storage, authentication, credentials',
    signs: 'password, length / characters, hash / hashed / bcrypt / argon2, reset, lockout',
  },
  {
    same: 'multi-factor authentication, mfa, two-factor authentication, 2fa',
    parts: 'totp, second factor, authentication methods, login, sign-in',
    signs: 'mfa / 2fa, totp, second factor, authenticator, passkey / webauthn',
  },
  {
    same: 'code owners, codeowners, reviewers',
    parts: 'ownership, maintainers, owners, review rules',
    columns: 'owner, path, reviewer',
  },
  {
    same: 'reusable workflows, shared workflows, composite actions',
    parts: 'ci workflows, workflow templates, shared actions, called workflows, templates',
    columns: 'workflow, action',
    signs: 'workflow call, uses, reusable, inputs, composite',
  },
  {
    same: 'runners, build agents, self-hosted runners, ci runners',
    parts: 'agents, runner setup, build machines, executors',
    columns: 'runner, agent',
    signs: 'runner / runners, self hosted, ubuntu / linux / windows, label / labels, agent',
  },
  {
    same: 'developer workflow, development workflow, development process, day-to-day development',
    parts:
      'local development, branching, contributing, pull requests, code review, running locally, workflow, getting started, build and test, common commands',
    whole: 'development',
    code: ['commands'],
  },
  {
    same: 'generators, code generation, generated code',
    parts: 'scaffolding, starter kits, codegen, templates, generator commands, generated files',
  },
  {
    same: 'breaking changes, upgrade steps, upgrade guide, upgrading, upgrade notes',
    parts: 'migration guide, migrations, upgrade, release notes, changelog, migration steps, compatibility, versioning',
    columns: 'breaking change, migration, version',
  },
  {
    same: 'versioning scheme, version numbers, semantic versioning',
    parts: 'versioning, versions, tags, release process, version policy',
    signs: 'semver / semantic, major, minor, patch, tag / tags',
  },
  {
    same: 'deployment targets, target platforms, hosts',
    parts: 'environments, hosting, servers, clusters, infrastructure, regions, deployment',
    columns: 'environment, host, target, cluster, region',
  },
  {
    same: 'getting help, support channels, support contacts',
    here: 'support, help',
    parts: 'contacts, escalation, ownership, how to get help, where to ask, slack channel, troubleshooting, contact us',
    whole: 'contact, questions',
  },
  {
    same: 'capacity, capacity planning, capacity management',
    parts: 'scaling, sizing, limits, resource usage, resource requirements, performance, load, growth',
    columns: 'capacity, limit, cpu, memory, size',
  },
  { same: 'retention of logs, log rotation', parts: 'log retention, retention, data retention, rotation, archiving' },
]
