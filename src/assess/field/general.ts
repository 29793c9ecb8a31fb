import type { FieldTopic } from './field-topic.ts'

/** What teams ask of documents of any kind. */
export const GENERAL: readonly FieldTopic[] = [
  {
    same: 'rationale, reasoning, justification, reasons',
    whole: 'motivation',
    unsure: 'background, context, problem statement',
    sure: 'because, reason, rationale, challenge, problem, led to, therefore, instead, drawback, trade-off, could not, why',
    nouns: 'rationale, justification, reasoning',
    words: 'why, reason, chose, decide',
    parts:
      'why we chose, why this, why these, why it is so, benefits, advantages, decision drivers, alternatives considered, trade-offs, background of the decision',
  },
  {
    same: 'how it works, internals, working principle, principle of operation, inner workings',
    here: 'logic, concepts, architecture, design, mechanism',
    nouns:
      'architecture, concept, logic, flow, lifecycle, internals, design, algorithm, mechanism, workflow, pipeline, processing, behavior',
    words: 'work, works, flow, happen, process, handle',
    parts:
      'how … works, how … work, how … built, how … runs, how … processed, how … handled, what happens, what happens when, under the hood, key concepts, core concepts, main concepts, basic concepts, business logic, processing logic, core logic, dispatch logic, flow, flows, data flow, process flow, control flow, processing flow, request flow, message flow, event flow, execution flow, sequence diagram, sequence of events, lifecycle, life cycle, algorithm, algorithms, system design, high-level design, technical design, architecture overview, technical overview, implementation details, processing steps, processing pipeline, workflow, workflows, theory of operation, state machine, event handling, execution model, domain model, operational behavior, runtime behavior, behind the scenes, data model, job lifecycle, event processing',
    whole:
      'model, approach, overview, behavior, sequence, implementation, processing, pipeline, operation, mechanics, components, structure, states, steps, theory, process, scheduling, routing, matching, delivery',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'key concepts, core concepts, main concepts, concepts',

    whole: 'model, definitions, basics, fundamentals',
    parts:
      'terminology, glossary, terms, domain model, vocabulary, building blocks, how it works, domain concepts, entities',
    columns: 'concept, term',
  },
  {
    same: 'features, capabilities, key features, feature list',

    parts:
      'what … does, what … do, what … can do, what … offers, responsibilities, highlights, core features, main features, functional overview, supported features, use cases, feature overview, functional requirements',
    columns: 'feature, capability, function',
  },
  {
    same: 'scope and boundaries, system scope',
    here: 'scope',
    whole: 'limits',
    parts:
      'in scope, out of scope, boundaries, non-goals, goals, goals and non-goals, responsibilities, what … covers, what … not do, coverage, context',
  },
  {
    same: 'out of scope, non-goals, exclusions, not in scope, what is out of scope',
    parts:
      'does not, do not, is not, not included, not covered, not supported, not protected, unsupported, what … not do, what … not cover, what it is not, known limitations, limitations, known gaps, explicit limits, when not to use, deliberately left out',
    whole: 'boundaries, goals and non-goals, in scope and out of scope',
    columns: 'out of scope, excluded',
  },
  {
    same: 'use cases, usage scenarios, business scenarios',
    whole: 'scenarios, examples',
    parts:
      'user stories, when to use, when … use, user journeys, applications, stories, typical uses, business processes, what … used for, used for',
    columns: 'use case, scenario, story, actor',
    code: ['user-story'],
  },
  {
    same: 'consumers, who uses it, used by',
    here: 'clients, callers',
    whole: 'users',
    parts:
      'downstream, downstream systems, downstream consumers, audience, subscribers, who … uses, who … use, who calls, consuming services, client applications',
    columns: 'consumer, client, used by, caller, subscriber',
  },
  {
    same: 'monitoring, observability',
    whole: 'logs, logging, slos',
    parts:
      'dashboards, alerts, metrics, health checks, what to watch, where to look, tracing, traces, telemetry, alerting, monitoring tools, grafana, prometheus, key metrics, uptime, probes, alarms, sentry, datadog, cloudwatch, health endpoints, instrumentation',
    columns: 'metric, alert, dashboard, monitor',
    signs: 'metric, alert / alarm, dashboard / grafana, log / logs, trace, health / healthz, prometheus, uptime',
  },
  {
    same: 'further reading, further documentation, related documents, see also',
    parts: 'more information, external links, related documentation, related resources',
    whole: 'resources',
  },
  {
    same: 'data flow, dataflow, data flows',
    parts:
      'flow, pipeline, processing steps, processing pipeline, sequence diagram, sequence diagrams, request flow, event flow, message flow, process flow, information flow, data pipeline, how data flows, where data goes, how data moves, ingestion, inputs and outputs, request lifecycle, etl, how … works, how … flows',
    whole: 'architecture, sequence, path, flows, workflow, processing, steps, lifecycle',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'components, building blocks, system components',
    whole: 'modules, packages, layers, structure',
    parts:
      'subsystems, services, containers, parts, component overview, component diagram, key components, main components, core components, architecture, microservices, processes, workers, submodules',
    columns: 'component, service, module, container, part, subsystem, package',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'webhooks, callbacks',
    parts:
      'event delivery, web hook payloads, webhook events, notifications, push notifications, outgoing webhooks, signature verification, subscriptions',
  },
  {
    same: 'filtering, filters',
    whole: 'search, querying',
    parts: 'filter parameters, query parameters, searching, search parameters, query language, list parameters',
  },
  {
    same: 'sorting, ordering',
    parts: 'sort parameters, sort order, order by, sorting and filtering, list parameters, query parameters',
  },
  {
    same: 'caching, cache',
    whole: 'ttl, redis, caches',
    parts: 'cache invalidation, time to live, cache strategy, cache keys, cache control, etags, cdn',
    columns: 'cache, cache key, ttl',
    signs: 'cache, ttl / time to live / expires, invalidate / evict, redis / memcached / cdn, hit / miss, etag',
  },
  {
    same: 'storage, persistence, data storage',
    whole: 'tables, schema, postgres, postgresql, redis, s3, mongodb',
    parts:
      'database, databases, data stores, datastore, buckets, volumes, object storage, file storage, data model, where … stored, backing store, what … stores',
    columns: 'store, database, table, bucket, storage',
  },
  {
    same: 'naming conventions, naming',
    whole: 'prefixes',
    parts: 'conventions, naming rules, style, naming standards, coding conventions, naming scheme',
  },
  {
    same: 'enums, enumerations, code lists',
    whole: 'states',
    parts:
      'allowed values, lookup values, valid values, possible values, status values, enum types, lookup tables, reference data',
    columns: 'enum, allowed values, possible values, values, value',
  },
  {
    same: 'data lineage, lineage, provenance',
    whole: 'upstream, transformations',
    parts: 'origin of the data, data sources, data flow, source systems, source to target mapping',
    columns: 'source, origin, source system, derived from',
  },
  {
    same: 'trust boundaries, trust zones',
    whole: 'zones, isolation, perimeter',
    parts:
      'security boundaries, attack surface, data flow diagram, network zones, network boundaries, security zones, trust model',
    columns: 'boundary, zone, trust boundary',
    signs:
      'trust boundary / trust boundaries / security boundary, untrusted / not trusted, compromise / compromised, isolated / isolation / sandbox, trusted, no network path / deny all / egress / loopback, never leaves / never enters / never reaches / must not reach',
  },
  {
    same: 'residual risks, accepted risks, remaining risks',
    parts: 'open risks, risk acceptance, exceptions, known weaknesses',
  },
  {
    same: 'input validation, validation, input sanitization',
    whole: 'injection, xss, tampering, constraints',
    parts:
      'sanitization, validating input, validation rules, sql injection, cross-site scripting, injection attacks, output encoding, request validation, schema validation, file upload validation, parameterized queries, required fields',
    columns: 'validation, rule, validation rule, constraint',
    signs:
      'validate, sanitize / escape, injection, parameterized / prepared, schema, reject / invalid / malformed, length / size, allow list / allowlist / whitelist, regex / pattern, unsafe / untrusted, capped / at most / maximum, content type / mime type / file type',
  },
  {
    same: 'user flows, user journeys',
    whole: 'flow, workflows, journeys, scenarios',
    parts:
      'flows, navigation flow, task flows, happy path, interaction flow, screen flow, user stories, use cases, user scenarios, walkthrough, key flows, main flow, main flows, critical paths',
    code: ['diagram', 'user-story'],
    visual: true,
    columns: 'flow, step, journey, user step',
  },
  {
    same: 'screen states, ui states',
    whole: 'state, loading, errors, skeletons, offline',
    parts:
      'states, empty state, empty states, loading state, loading states, error state, error states, loading and error, error handling, empty and error states, edge cases, loading indicators',
    columns: 'state, empty state, loading, error state, empty',
    signs: 'empty / no results / nothing, loading / spinner / skeleton, error / failed, success, disabled, offline',
  },
  {
    same: 'jobs, scheduled jobs, background jobs',
    whole: 'cron, schedules, scheduler, tasks, queues, timers, stages, workflows',
    parts:
      'cron jobs, workers, schedule, scheduled tasks, batch jobs, periodic jobs, nightly jobs, background tasks, background processing, job list',
    columns: 'job, schedule, cron, task, frequency',
    code: ['workflow'],
  },
  {
    same: 'triggers, workflow triggers, pipeline triggers, build triggers',
    whole: 'schedules, events, cron, branches, when',
    nouns: 'trigger, schedule',
    words: 'run, trigger',
    parts:
      'when it runs, when … runs, when … run, when … triggered, what triggers, what starts, runs on, schedule, on push, on pull request, on merge, on release, manual runs, manual trigger, manual dispatch, workflow dispatch, scheduled runs, pull requests, branch rules, how to trigger, running it manually',
    columns: 'trigger, triggers, triggered by, runs on, when, on, event, schedule, runs when',
    code: ['trigger'],
    signs:
      'push / pushed / pushes, pull request / merge request / pr, schedule / cron / nightly, manual / manually / workflow dispatch / on demand, tag / release, main / master / branch, merge / merged, webhook / dispatch',
  },
  {
    same: 'branch protection, protected branches',
    parts:
      'merge rules, required checks, merge requirements, required reviews, required status checks, status checks, branch rules, rulesets, branching rules, pull request rules, review requirements, merge policy, code owners, protected main',
    signs:
      'required / must, review / approval, status check / check / checks, main / master, force push, code owner / codeowner, merge, squash / linear history',
  },
]
