/** Kinds of code block that are themselves a treatment of a topic; code-kind.ts tells what is which. */
export type CodeKind =
  | 'dbml'
  | 'ddl'
  | 'seed'
  | 'erd'
  | 'payload'
  | 'openapi'
  | 'endpoint'
  | 'curl'
  | 'graphql'
  | 'proto'
  | 'metrics'
  | 'alert-rule'
  | 'wireframe'
  | 'log'

/** What the field calls one topic; names are divided by commas. Matching ignores case, number, punctuation and order, so one form of a name is enough. */
export interface FieldTopic {
  /** Names that mean the same, either way. */
  same: string
  /** Narrower things: a section about one of these treats the topic, but not the other way round. */
  parts?: string
  /** Names that are too general to count inside a longer title: only the whole title. */
  whole?: string
  /** Compounds that hold a name and mean something else. */
  not?: string
  /** Columns of a table that treats the topic. */
  columns?: string
  code?: readonly CodeKind[]
  /** An image whose text or file name has one of the names anywhere shows the topic. */
  visual?: true
  /** An opening paragraph that says what the thing is treats the topic. */
  opening?: true
}

/** The field's vocabulary. A config adds to it under `synonyms`; what stands there counts like `same`. */
export const FIELD_TOPICS: readonly FieldTopic[] = [
  // Overview of a module
  {
    same: 'role, purpose, module role, mission, what it is, role in the platform',
    parts:
      'what is, what does, what it does, in a nutshell, elevator pitch, position in the system, problem statement, motivation, why it exists, intent, business value, value proposition',
    whole:
      'overview, introduction, summary, about, description, goal, goals, goals and non-goals, background, why, what, context, at a glance, tl;dr, tldr, abstract, executive summary',
    not: 'role assignment, role binding, role based, user role, iam role, role permission, role matrix, does not',
    opening: true,
  },
  {
    same: 'responsibilities, duties, what it is responsible for, accountabilities',
    not: 'does not',
    parts:
      'what it does, what does, what we do, what we own, capabilities, features, key features, key functions, main functions, core functions, functionality, in scope, jobs, charter, owns',
    whole: 'functions, scope of work, goals, tasks',
  },
  {
    same: 'inputs, input, incoming data, data inputs, consumes, consumed events',
    parts:
      'upstream, upstream dependencies, upstream systems, data sources, input sources, receives, reads from, subscribes to, subscribed events, inbound, ingress, what it needs, what goes in, i/o, data in',
    whole: 'sources, data flow, dataflow, triggers, reads, in, parameters, events consumed',
    not: 'input validation, input sanitization, input sanitizing, input field, input checking',
    columns: 'input, source, consumes, upstream',
  },
  {
    same: 'outputs, output, outgoing data, data outputs, produces, produced events, results',
    parts:
      'downstream, downstream consumers, downstream systems, deliverables, emits, emitted events, published events, publishes, writes to, outbound, egress, products, artifacts, what comes out, i/o, data out, consumers',
    whole: 'data flow, dataflow, writes, provides, side effects, out, events produced',
    not: 'output encoding, output escaping',
    columns: 'output, produces, downstream, sink',
  },
  {
    same: 'interfaces, interface, integration points, public interface, interface contracts, integrations',
    parts:
      'apis, api surface, endpoints, ports, contracts, api contract, how to integrate, how to talk to it, how to call it, how to reach it, how others use it, interacts with, touchpoints, connections, surface, protocols, command line, cli, events and topics, webhooks, dependencies and interfaces',
    whole:
      'api, integration, dependencies, events, interaction, interactions, collaborators, neighbours, neighbors, system context, external systems',
    not: 'user interface',
    columns: 'interface, protocol, endpoint',
  },
  {
    same: 'operational behavior, operational behaviour, runtime behavior, behavior, how it works, operational characteristics, operating model',
    parts:
      'operations, operational notes, operational considerations, operational model, runtime characteristics, lifecycle, life cycle, processing flow, processing model, execution model, control flow, failure handling, failure modes, failure behavior, failure semantics, flow of events, how it behaves, how it runs, sequence of events, happy path, state machine, scaling and availability, scaling behavior, delivery semantics, consistency model, in operation, in production',
    whole:
      'runtime, processing, workflow, workflows, flow, flows, operation, semantics, execution, mechanics, under the hood, deployment and scaling, scaling, reliability, resilience, scheduling',
  },
  {
    same: 'constraints, limitations, known limitations, restrictions, boundaries',
    parts:
      'non-goals, out of scope, not in scope, what it does not do, what it is not, does not do, assumptions, caveats, guardrails, invariants, trade-offs, tradeoffs, known issues, known gaps, not supported, unsupported, limits, quotas, technical constraints, non-responsibilities, exclusions',
    whole: 'gotchas, guarantees, rules, requirements, non-functional requirements, what we do not do',
    columns: 'constraint, limitation, limit, restriction',
  },
  {
    same: 'user stories, related user stories, stories, user story',
    parts:
      'use cases, epics, user journeys, user needs, jobs to be done, related stories, story map, personas and stories, related features',
    whole: 'stories served, related tickets, jira, backlog items',
    columns: 'user story, story, use case, epic',
  },
  {
    same: 'examples, example, samples, usage examples, worked examples, examples in action',
    parts:
      'usage, example usage, how to use, walkthrough, walk-through, scenarios, scenario, sample, in action, quick start, quickstart, tutorial, demo, recipes, try it, by example, case study',
    whole: 'getting started, illustration, cookbook',
  },
  // Data model
  {
    same: 'erd, entity relationship diagram, er diagram, entity-relationship model, entity relationship, er model',
    parts:
      'entity diagram, relationship diagram, data model diagram, schema diagram, database diagram, relational diagram, model diagram, table diagram',
    whole: 'diagram, entities and relationships, entities and relations',
    code: ['erd'],
    visual: true,
  },
  {
    same: 'dbml, database markup language, dbdiagram',
    parts: 'dbml schema, dbml source, dbml definition',
    code: ['dbml'],
  },
  {
    same: 'ddl, data definition language, sql ddl, ddl skeletons, table definitions, sql schema',
    parts:
      'create table, create statements, schema sql, sql definitions, schema definition, database schema, physical schema, physical model, schema scripts, migration script, create scripts',
    whole: 'sql, tables, schema, migrations',
    code: ['ddl'],
  },
  {
    same: 'seeds, seed data, seeding, seed examples, initial data, seed rows',
    parts:
      'sample data, example data, fixtures, reference data, bootstrap data, default data, example rows, sample rows, sample records, test data, starter data, default rows, lookup data, master data, demo data, initial rows, initial records',
    not: 'seed node',
    code: ['seed'],
  },
  {
    same: 'entities, entity list, data entities',
    parts: 'tables, domain objects, collections, aggregates',
    columns: 'entity, table',
  },
  // API
  {
    same: 'endpoints, api endpoints, endpoint list, routes, http api, rest api, rest endpoints, http endpoints, api operations',
    parts:
      'operations, api reference, api methods, methods, resources, paths, api calls, rpcs, rpc methods, service methods, queries and mutations, url scheme, api paths, resource endpoints, available calls, http interface, commands',
    whole: 'calls, queries, mutations, requests, reference, http, services',
    not: 'endpoint security, endpoint protection',
    columns: 'endpoint, route, path, method and path, url, method, verb, operation',
    code: ['endpoint', 'openapi', 'graphql', 'proto'],
  },
  {
    same: 'schemas, schema, request and response schemas, api schemas, data schemas, payload schemas, message schemas',
    parts:
      'request body, response body, request bodies, payload, payloads, request format, response format, request parameters, response fields, body parameters, data types, data structures, data transfer objects, dtos, resource representation, representations, object model, resource model, json schema, message format, message types, openapi specification, openapi, swagger, request and response, request example, response example, data formats, resource object',
    whole:
      'request, response, responses, requests, body, parameters, data model, returns, query parameters, messages, models, objects, fields, types, attributes',
    not: 'schema registry, schema migration, error model, error response',
    columns: 'field, parameter, attribute, property, request body, response body, body, request, response, payload',
    code: ['payload', 'openapi', 'graphql', 'proto'],
  },
  {
    same: 'error model, errors, error handling, error codes, error responses, error response, error format',
    parts:
      'problem details, status codes, http status codes, response codes, return codes, failure responses, error catalog, error reference, error list, error conditions, error types, error messages, exceptions, error semantics, error object, error envelope, failure codes, when things go wrong',
    whole: 'failures, error, problems, faults',
    not: 'error rate, error budget, error log, error rates',
    columns: 'error, error code, status code, problem type, http status',
  },
  {
    same: 'idempotency, idempotent requests, idempotency keys, idempotence',
    parts:
      'retries and idempotency, safe retries, retry semantics, retry safety, retrying requests, duplicate requests, deduplication, exactly once, request deduplication, replay protection',
    whole: 'retries, retry',
  },
  {
    same: 'rate limits, rate limiting, throttling, request limits, api limits, rate limit policy, throttles',
    parts:
      'quotas, usage limits, request quotas, limits and quotas, api quotas, backpressure, fair use, traffic limits, call limits, burst limits',
    whole: 'limits',
  },
  {
    same: 'authentication, authn, auth, authenticating',
    parts: 'sign in, login, api keys, access tokens, oauth, credentials, bearer tokens',
  },
  {
    same: 'authorization, authz',
    parts: 'permissions, scopes, access control, rbac, roles and permissions, policies',
  },
  { same: 'pagination, paging, paginated results', parts: 'cursors, page size' },
  {
    same: 'versioning, api versioning, version policy',
    parts: 'deprecation, compatibility, breaking changes',
  },
  { same: 'events, event catalog, domain events', parts: 'topics, webhooks, messages' },
  // UI
  {
    same: 'screens, screen list, screens at a glance, screen inventory, views, user interface screens',
    parts:
      'pages, page list, page inventory, dialogs, forms, panels, windows, ui surfaces, ui pages, screen overview, screen map, screen catalog, user flows, navigation map, tabs and views, ui views, wizard, list view, detail view, detail page, dashboard view',
    whole: 'surfaces, layout, flows',
    not: 'screen reader, page size, page load',
    columns: 'screen, view, page',
    visual: true,
  },
  {
    same: 'placement, app placement, where it lives, where to find it, location in the app, ui placement',
    parts:
      'navigation, entry points, entry point, menu location, menu structure, host app, host application, hosting app, hosted in, app location, where it appears, where it is shown, information architecture, mounted in, which app, position in the app, access path, menu path, menu entry',
    whole: 'location, where, menu, app, apps, application',
    columns: 'app, placement, location, host, menu, lives in, application, where',
  },
  {
    same: 'api dependencies, api usage, backend dependencies, backend calls, api calls, apis used, api mapping, endpoints used',
    parts:
      'consumed apis, data dependencies, service dependencies, used apis, used endpoints, required apis, api integration, data loading, data fetching, backend integration, backend apis, backend endpoints, calls made, calls used, server calls, network calls, service calls, apis consumed',
    whole:
      'api, apis, dependencies, data sources, backend, endpoints, endpoint, calls, api endpoints, services, queries, data source, api call',
    not: 'api key, api version',
    columns: 'api, endpoint, api call, calls, backend, operation, data source, service, backend call',
  },
  {
    same: 'wireframes, wireframe, mockups, mock-ups, mocks, ui mockups, screen designs',
    parts:
      'prototypes, prototype, sketches, figma, figma file, visual design, ui design, design files, low fidelity designs, lo-fi, screenshots, screenshot, storyboards, screen layouts, layout sketch, design mocks, visuals',
    whole: 'designs, layout, layouts, design',
    columns: 'wireframe, mockup, figma, screenshot',
    code: ['wireframe'],
    visual: true,
  },
  { same: 'accessibility, a11y', parts: 'screen reader support, keyboard navigation, wcag' },
  // Observability
  {
    same: 'metrics, measurements, metric catalog, service metrics, key metrics',
    parts:
      'golden signals, red metrics, use metrics, prometheus metrics, counters, gauges, histograms, instrumentation, key indicators, performance indicators, what we measure, prometheus, statsd',
    whole: 'kpis, indicators',
    columns: 'metric, metric name, measurement, counter, gauge',
    code: ['metrics'],
    not: 'metric alert',
  },
  {
    same: 'logs, logging, log events, structured logs, log messages, log catalog',
    parts:
      'event logs, log format, log fields, log levels, audit logs, access logs, log lines, log records, log shipping, log retention, log queries, loki, kibana, log streams, elasticsearch',
    whole: 'log, events',
    not: 'change log, log in, log out, log on, log off',
    columns: 'log event, log, log message, log level, event',
    code: ['log'],
  },
  {
    same: 'traces, tracing, distributed tracing, trace spans, spans',
    parts:
      'opentelemetry traces, trace propagation, request tracing, span attributes, trace context, jaeger, tempo, zipkin, trace sampling, correlation',
    whole: 'trace, opentelemetry, otel',
    not: 'stack trace',
    columns: 'span, trace, span name',
  },
  {
    same: 'dashboards, dashboard, monitoring dashboards, boards',
    parts:
      'grafana, panels, grafana boards, visualizations, kibana dashboard, datadog, charts, where to look, views and panels',
    columns: 'dashboard, panel, board',
    visual: true,
  },
  {
    same: 'alerts, alerting, alert rules, alarms, alert catalog, monitors',
    parts:
      'alert policies, paging, pages and alerts, notifications, alert conditions, alarming, pager, pagerduty, thresholds, on-call alerts, alertmanager, what pages us, alert thresholds, warnings and alerts',
    columns: 'alert, alarm, alert name, monitor, severity',
    code: ['alert-rule'],
  },
  {
    same: 'slos, slo, service level objectives, service levels, objectives',
    parts:
      'slis, sli, service level indicators, service level agreement, sla, slas, error budget, error budgets, availability targets, reliability targets, availability objectives, performance objectives, latency targets, service targets, reliability objectives, objectives, performance targets, uptime targets, slis and slos',
    whole: 'targets, service goals',
    columns: 'slo, objective, target, sli, error budget',
  },
  {
    same: 'health checks, health check, healthchecks',
    parts: 'probes, liveness, readiness, heartbeat, health endpoint',
  },
  // Runbook
  {
    same: 'operational procedures for incidents, incident procedures, incident response, incident handling, incident runbook, incident playbook, operational procedures, emergency procedures, incident management',
    parts:
      'procedures, incidents, incident, troubleshooting, playbooks, playbook, failure scenarios, failure modes, common failures, common problems, common issues, known issues, known failures, recovery, recovery procedures, disaster recovery, mitigation, mitigations, remediation, diagnosis, diagnostics, triage, what to do when, when the pager goes off, alert response, responding to alerts, alert handling, symptoms, symptom, symptoms and fixes, outage, outages, if it breaks, rollback, roll back, failover, escalation, break glass, on-call guide, what can go wrong, emergency, resolution steps, response steps',
    whole: 'alerts, problems, issues, failures, on-call, firefighting, response, investigation',
    columns: 'symptom, incident, mitigation, action, remediation, first response, fix, resolution',
  },
  {
    same: 'routine tasks, routine operations, maintenance, routine maintenance, regular tasks, recurring tasks, day-to-day operations, operational tasks, scheduled tasks, housekeeping, routine procedures, maintenance tasks, routine work',
    parts:
      'common tasks, daily tasks, daily checks, weekly tasks, weekly checks, monthly tasks, periodic tasks, periodic checks, standard operations, standard procedures, standard operating procedures, sop, administration, admin tasks, administrative tasks, backup and restore, backups, scaling up, restarting, restart, rotating, rotation, deploying, upgrading, upgrade, patching, day 2 operations, planned maintenance, maintenance windows, chores, how-tos, recurring work, regular operations, regular maintenance, capacity management, daily operations, key rotation, certificate renewal, credential rotation, every day, every morning, every monday, every week, every month, every quarter, every year, once a week, once a month, each week, each month, on a schedule',
    whole: 'tasks, operations, scaling, how to, daily, weekly, monthly, checklists, scheduled jobs, deployment, day 2',
    columns: 'task, frequency, how often, cadence, schedule, every',
  },
  {
    same: 'escalation, escalation path, escalation policy, contacts',
    parts: 'on-call, who to call, ownership, support',
  },
  { same: 'rollback, roll back, rollback procedure, reverting', parts: 'undo a release, revert' },
  {
    same: 'backup and restore, backups, backup, restore',
    parts: 'disaster recovery, recovery, snapshots',
  },
  {
    same: 'troubleshooting, problem solving, common problems, common issues',
    parts: 'known issues, diagnosis, diagnostics, faq, failure modes, symptoms',
  },
  // Security
  {
    same: 'data classification, information classification, data sensitivity, classification, data categories, data classes',
    parts:
      'sensitive data, pii, personal data, personally identifiable information, data handling, data inventory, data types and sensitivity, confidentiality, data privacy, privacy, information assets, data we hold, data we store, stored data, gdpr, sensitivity levels, data protection classes, what data we hold',
    whole: 'assets, data',
    columns: 'classification, sensitivity, data class, confidentiality, pii, data classification, class',
  },
  {
    same: 'access control, access controls, access management, access model, access policy, access rights, permissions, authorization',
    parts:
      'authentication, authn and authz, authn, authz, rbac, abac, iam, roles and permissions, roles, privileges, identity, identity and access, who can do what, least privilege, permission model, entitlements, role matrix, access matrix, access, user access, service accounts, who may, who has access',
    whole: 'auth, policies, acls, acl',
    not: 'access log, data access object, access pattern',
    columns: 'role, permission, privilege, access, allowed, who',
  },
  {
    same: 'auditability, audit, auditing, audit trail, audit log, audit logging, audit events, audit records',
    parts:
      'traceability, accountability, evidence, non-repudiation, activity log, change tracking, compliance evidence, security logging, security events, who did what, record keeping, journal, change history, paper trail, forensics, how we can tell, how do we know, logging and monitoring, compliance and audit',
    columns: 'audit event, audited action, audit, audit record, evidence',
  },
  {
    same: 'safeguards, protections, security controls, protective measures, security measures, countermeasures, controls',
    parts:
      'data protection, encryption, hardening, mitigations, threat mitigations, threat model, threats, threats and mitigations, secrets management, secret management, secrets, secret handling, input validation, input sanitization, network security, network policies, network isolation, abuse protection, abuse prevention, rate limiting, defense in depth, defence in depth, vulnerability management, secure defaults, transport security, tls, key management, tenant isolation, isolation, sandboxing, dependency scanning, supply chain security, cryptography, technical measures, dos protection, attack surface',
    whole: 'security, risks, protection, guardrails, risks and mitigations, defenses, defences',
    not: 'access controls, access control',
    columns: 'safeguard, control, mitigation, threat, countermeasure, protection',
  },
  {
    same: 'encryption, cryptography, encryption at rest and in transit',
    parts: 'tls, kms, key management, at rest, in transit',
  },
  {
    same: 'secrets, secrets management, secret management, credentials',
    parts: 'vault, key rotation, secret rotation',
  },
  {
    same: 'data retention, retention, retention policy',
    parts: 'data deletion, data lifecycle, purging, archiving',
  },
  {
    same: 'threat model, threats, threat modelling, threat modeling, stride',
    parts: 'attack surface, risks, abuse cases',
  },
  {
    same: 'compliance, regulatory requirements, regulations',
    parts: 'gdpr, soc 2, hipaa, iso 27001, pci',
  },
  // Architecture, engineering, delivery
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
    same: 'deployment, deploy, deploying, rollout, release process',
    parts: 'ci/cd, pipeline, environments, promotion, releasing',
  },
  {
    same: 'testing, tests, test strategy, test plan',
    parts: 'unit tests, integration tests, load tests, qa, verification',
  },
  {
    same: 'ci hooks, ci, continuous integration, ci pipeline, ci integration',
    parts: 'pipelines, github actions, build pipeline, workflows, pre-commit hooks, ci jobs, ci/cd',
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
  { same: 'relationships, relations, associations', parts: 'foreign keys, cardinality' },
  { same: 'indexes, indices, database indexes', parts: 'keys and indexes' },
  {
    same: 'migrations, migration notes, schema migrations, migration plan',
    parts: 'schema evolution, upgrading',
  },
]
