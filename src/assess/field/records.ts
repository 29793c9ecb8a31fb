import type { FieldTopic } from './field-topic.ts'

/** What records ask for: of a decision, an incident, a proposal. */
const DECISIONS: readonly FieldTopic[] = [
  {
    same: 'options considered, considered options, considered alternatives, alternatives considered, other options, rejected options, rejected alternatives',
    here: 'options, alternatives',
    parts:
      'pros and cons of the options, why not, comparison of options, comparison, evaluation of options, options and trade-offs',
    columns: 'option, alternative, pros, cons',
  },
  {
    same: 'decision, decision outcome, chosen option, our decision, the decision',
    parts: 'what we decided, decision and rationale, chosen solution, proposed solution, solution',
    whole: 'outcome, resolution, proposal',
  },
  {
    same: 'context and problem statement, problem statement, context and background, background and context',
    parts: 'problem, motivation, the problem, current situation, current state, drivers, forces, problem description',
    whole: 'context, background, introduction, issue, why',
  },
  {
    same: 'motivation, why we need this, why this is needed',
    parts: 'problem statement, problem, background, rationale, use cases, current situation, pain points',
    whole: 'context, why',
  },
  {
    same: 'open questions, unresolved questions, open points, open issues, unresolved issues',
    parts: 'to be decided, still open, undecided',
  },
]

const INCIDENT_RECORDS: readonly FieldTopic[] = [
  {
    same: 'timeline, incident timeline, chronology, sequence of events',
    parts: 'what happened and when, order of events',
    columns: 'time (utc), timestamp, time',
  },
  {
    same: 'action items, follow-up actions, follow-ups, corrective actions, preventive actions',
    here: 'actions, next steps',
    parts: 'action plan, prevention, improvements, how we prevent it, remediation items, what we will change',
    columns: 'action, action item, follow-up',
  },
  {
    same: 'lessons learned, learnings, lessons',
    parts: 'what went well, what went wrong, where we got lucky, what we learned, retrospective, takeaways',
  },
]

const TESTING: readonly FieldTopic[] = [
  {
    same: 'test levels, test types, testing types, types of tests, kinds of tests, testing levels, levels of testing, test categories',
    parts:
      'test pyramid, testing pyramid, test layers, testing layers, unit tests, integration tests, layered strategy, test suites, what we test, test strategy by layer, testing approach',
    columns: 'test type, testing type, test level, kind of test, layer',
  },
  {
    same: 'test tools, testing tools, test frameworks, testing frameworks, test tooling',
    parts: 'testing stack, test libraries, test runner, mocking, tools and frameworks',
  },
  {
    same: 'entry and exit criteria, exit criteria, entry criteria, pass criteria, pass and fail criteria',
    parts: 'acceptance criteria, when testing is done',
  },
]

const BACKUPS: readonly FieldTopic[] = [
  {
    same: 'what is backed up, backup scope, backed up data, backup contents, backup coverage',
    parts: 'data covered, included data, what is included, what runs, what gets backed up, databases, volumes',
    signs: 'backup / dump / snapshot, bucket / volume / disk, database / table',
  },
  {
    same: 'backup schedule, backup frequency, backup policy, backup plan',
    parts:
      'automated backups, scheduled backups, automatic backups, nightly backups, daily backups, schedule and retention',
    signs: 'backup / dump / snapshot, nightly / daily / hourly / weekly, cron / schedule / job / automatic',
    columns: 'frequency, schedule',
  },
  {
    same: 'restore procedure, restore steps, restoring, how to restore, restoring a backup',
    parts: 'restore, restore from backup, disaster recovery, recovery, recovery procedure, point-in-time recovery',
  },
  {
    same: 'restore tests, restore drills, recovery tests, recovery drills, testing restores, backup verification',
    parts: 'verifying backups, restore check, backup testing, drills, backup validation, test restores',
    signs: 'restore / recovery, test / drill / verify / check / prove, ci / every / monthly / quarterly / weekly',
  },
]

const PERMISSIONS: readonly FieldTopic[] = [
  {
    same: 'permission matrix, permissions matrix, role matrix, access matrix, rights matrix, authorization matrix, permissions by role',
    parts:
      'roles and permissions, permissions, role permissions, role definitions, what each role may do, capabilities by role, access levels, roles and capabilities, permissions table',
    columns: 'role, permission, permissions, allowed, capability',
  },
  {
    same: 'assigning roles, role assignment, granting roles, granting access, managing roles, role management',
    parts:
      'adding users, inviting users, requesting access, grant access, revoking access, grant and revoke, adding a role',
  },
  {
    same: 'permission checks, access checks, enforcement of permissions, authorization checks, how permissions are enforced',
    here: 'enforcement',
    parts: 'guards, policy enforcement, where it is checked, authorization middleware, server-side checks, middleware',
  },
]

const CHANGES: readonly FieldTopic[] = [
  {
    same: 'creating a migration, creating migrations, new migration, adding a migration, writing migrations, generating migrations, adding migrations',
    parts:
      'migration workflow, suggested workflow, create a migration, add a migration, naming of migrations, migration files',
    signs: 'migration, create / generate / new / add / revision, file / command / autogenerate / diff / review',
  },
  {
    same: 'applying migrations, running migrations, applying a migration, executing migrations',
    parts:
      'migration workflow, suggested workflow, run migrations, apply migrations, migrate, upgrade the database, deploying migrations',
    signs: 'migration / migrate, apply / run / upgrade, deploy / startup / command / database / production',
  },
  {
    same: 'reverting migrations, rolling back migrations, rolling back a migration, migration rollback, undoing migrations',
    parts: 'downgrade, down migrations, rollback, undo, roll back',
  },
]

const WEBHOOKS: readonly FieldTopic[] = [
  {
    same: 'signature verification, verifying signatures, webhook signatures, verifying requests, verifying webhooks, signature validation',
    parts:
      'signing secret, webhook security, securing webhooks, validating payloads, authenticity, verify the signature, security',
    signs: 'signature, secret / key / hmac, sha256 / hmac / verify / compare',
  },
  {
    same: 'payload, payloads, webhook payload, payload structure, payload example',
    parts: 'request body, example payload, payload fields, event object, message body, body, delivery payload',
    code: ['payload'],
  },
]

/** What teams ask of documents that are written once and kept: decisions, incidents, tests, backups, rights, changes. */
export const RECORDS: readonly FieldTopic[] = [
  ...DECISIONS,
  ...INCIDENT_RECORDS,
  ...TESTING,
  ...BACKUPS,
  ...PERMISSIONS,
  ...CHANGES,
  ...WEBHOOKS,
]
