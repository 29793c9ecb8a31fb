import type { FieldTopic } from './field-topic.ts'

/** Overview of a module. */
export const MODULE: readonly FieldTopic[] = [
  {
    same: 'role, purpose, module role, mission, what it is, role in the platform',
    nouns: 'purpose, mission, motivation',
    words: 'why, purpose, problem, exist, built, mission, idea, point',
    parts:
      'what is it, what … does, what … do, what problem … solves, what problem … solve, in a nutshell, elevator pitch, position in the system, problem statement, motivation, why it exists, intent, business value, value proposition, position, place in the platform, where … fits, how … fits, why … exists, why … needed, what … for, why we need, at a high level, in one sentence, in short',
    whole:
      'overview, introduction, summary, about, description, goal, goals, goals and non-goals, background, why, what, context, at a glance, tl;dr, tldr, abstract, executive summary, objective, objectives, vision, big picture, mission statement',
    not: 'role assignment, role binding, role based, role management, role hierarchy, role definitions, user role, iam role, role permission, role matrix, does not, not do, doesnt, cant, cannot, wont, what is not',
    opening: true,
  },
  {
    same: 'responsibilities, duties, what it is responsible for, accountabilities',
    nouns: 'responsibility, duty, task, competence, charge, capability, feature',
    words: 'own, belong, duty, responsible, handle, job, charge',
    not: 'does not, not do, doesnt, dont, cant, cannot, wont',
    parts:
      'is responsible for, responsible for, owns and does not own, what … stores, what … manages, scope and responsibilities, functional overview, what … does, what … do, what we do, what … responsible for, what we own, capabilities, features, key features, key functions, main functions, core functions, functionality, in scope, jobs, charter, owns, scope of responsibility, area of responsibility, core duties, main tasks, key tasks, core capabilities, functional requirements, functional scope, feature list, services provided, what … owns, what … own, what … provides, what … provide, what … offers, what … handles, main activities, in charge of, what … in charge of',
    whole: 'functions, scope of work, goals, tasks, handles, provides, stores, manages',
    acts: 'consumes, receives, reads, listens, subscribes, ingests, polls, fetches, accepts, collects, publishes, emits, sends, produces, writes, returns, delivers, generates, exports, pushes, forwards, creates, stores, records, validates, checks, enforces, manages, handles, processes, calculates, computes, schedules, routes, applies, tracks, owns, maintains, to manage, synchronizes, coordinates, correlates, renders, monitors, notifies, converts, transforms, aggregates, batches, bridges, exposes, provides',
    leastActs: 2,
  },
  {
    same: 'inputs, input, incoming data, data inputs, consumes, consumed events',
    nouns: 'input, inbound, upstream, incoming, source, consumed, feed, ingress, supplier',
    words: 'feed, take, receive, consume, incoming, upstream, arrive, listen, trigger',
    parts:
      'listens to, listens for, listens on, is fed by, triggered by, receives from, consumes from, incoming requests, accepted requests, consumed topics, input topics, input events, kafka topics consumed, upstream, upstream dependencies, upstream systems, data sources, input sources, receives, reads from, subscribes to, subscribed events, inbound, ingress, what … needs, what … need, what … takes, what … take, what … reads, what … read, what … consumes, what … consume, what … listens to, what triggers, what goes in, where data comes from, where … data come from, i/o, data in, expects, what … expects, what … requires, what … require, incoming, incoming events, incoming messages, events in, subscriptions, feeds, source systems, source data, inbound data, inbound events, consumed data, what … depends on, takes in, brings in, goes in, comes in, what comes in, what arrives, what … gets, in and out',
    whole: 'sources, data flow, dataflow, triggers, in, parameters, events consumed, takes, needs, accepts, reads',
    not: 'input validation, input sanitization, input sanitizing, input field, input checking, what you get, what you will get',
    columns: 'input, source, consumes, upstream, consumed event, consumed from, incoming',
    acts: 'consumes, receives, reads from, listens to, listens for, listens on, subscribes to, ingests, polls, fetches, pulls, accepts, takes in, imports, collects, is fed by, is triggered by, are published by, processes events, processes messages',
  },
  {
    same: 'outputs, output, outgoing data, data outputs, produces, produced events, results',
    nouns: 'output, outbound, downstream, outgoing, result, produced, deliverable, egress, emitted',
    words: 'give, get, result, produce, emit, publish, deliver, downstream, return, send',
    parts:
      'sends to, responds with, produced topics, output topics, output events, kafka topics produced, notifications sent, messages sent, generated files, persisted data, downstream, downstream consumers, downstream systems, deliverables, emits, emitted events, published events, publishes, writes to, outbound, egress, products, artifacts, what comes out, what … produces, what … produce, what … returns, what … return, what … emits, what … emit, what … writes, what … write, what … publishes, what … publish, what … get, what … get back, where data goes, where … data go, i/o, data out, consumers, events out, outgoing, outgoing events, outbound data, outbound events, emitted, publications, what … delivers, what … deliver, delivers, generated artifacts, exposed data, what … provides to others, events published, gives out, sends out, goes out, comes out, hands out, what goes out, what leaves, what … gives, in and out',
    whole:
      'data flow, dataflow, provides, side effects, out, events produced, gives, sends, returns, stores, writes, responses, records, notifies, reports',
    not: 'output encoding, output escaping',
    columns: 'output, produces, downstream, sink, produced event, published to, publishes, emitted',
    acts: 'publishes, emits, sends, produces, writes to, returns, delivers, generates, exports, pushes, forwards, creates a, creates an, stores the, it stores, and stores, it records, and records, persists, responds with, notifies',
  },
  {
    same: 'interfaces, interface, integration points, public interface, interface contracts, integrations',
    nouns: 'interface, api, integration, contract, protocol, neighbour, partner, exposed, connection, touchpoint',
    words: 'reach, talk, call, connect, api, protocol, integrate, contract, endpoint',
    parts:
      'apis, api surface, endpoints, ports, contracts, api contract, how to integrate, how to talk to, how to call, how to reach, how to connect, how to access, how others use it, what … talks to, what … talk to, what … depends on, what … depend on, interacts with, touchpoints, connections, surface, protocols, command line, cli, events and topics, webhooks, dependencies and interfaces, integration surface, access points, entry points, exposed apis, communication, relations to other modules, relationship to other modules, relationships with other modules, interplay, connected systems, works with, how … connect, how … integrate, how … connected',
    whole:
      'api, integration, events, interaction, interactions, collaborators, neighbours, neighbors, system context, external systems',
    unsure: 'dependencies',
    other:
      'install, package, library, npm, yarn, pip, maven, gradle, project, build, compile, sdk, cargo, go mod, requirements txt',
    not: 'user interface',
    columns: 'interface, protocol, endpoint, integration, api, port, topic, queue, external system, system',
  },
  {
    same: 'operational behavior, operational behaviour, runtime behavior, behavior, operational characteristics, operating model',
    nouns:
      'failure, persistence, behavior, behaviour, lifecycle, runtime, dynamics, failover, concurrency, resilience, timing',
    words: 'behave, behaviour, runtime, lifecycle, fail, flow, life, operate, happen, runs, works',
    parts:
      'how it works, ordering guarantees, resource usage, health checks, startup, shutdown, operations, operational notes, operational considerations, operational model, runtime characteristics, lifecycle, life cycle, processing flow, processing model, execution model, control flow, failure handling, failure modes, failure behavior, failure semantics, flow of events, how … behaves, how … behave, how … runs, how … run, how … works, how … work, how … operates, how … scales, how … scale, how … fails, how … fail, what happens when, what happens if, life of, day in the life of, production considerations, race conditions, concurrency, retries, retry behavior, retry policy, error handling, degradation, graceful degradation, flow, flows, workflow, workflows, sequence of events, happy path, state machine, scaling and availability, scaling behavior, delivery semantics, consistency model, in operation, in production, operational profile, operational aspects, service behavior, dynamics, timing, processing rules, processing steps, processing logic, event processing, event handling, business logic, algorithm, state transitions, modes of operation, operating modes, failure and recovery, recovery, at runtime, runtime view, how … operate, what happens',
    whole:
      'runtime, processing, operation, semantics, execution, mechanics, under the hood, deployment and scaling, scaling, reliability, resilience, scheduling, logic, transactions, deduplication, monitoring, observability',
    signs:
      'retry / retries / retried, queue / queued / backlog, poll / polling, restart / recovery, scheduled / every night / cron, idempotent / deduplicated / dedup, timeout / timed out, startup / starts / shutdown, dead letter / dlq / dlt, worker / workers, batch / batched, transaction, claimed / lock / lease, failover / standby, concurrent / concurrency / parallel, redelivery / redelivered / acknowledged, backoff, fallback',
  },
  {
    same: 'constraints, limitations, known limitations, restrictions, boundaries',
    nouns:
      'constraint, limitation, limit, assumption, restriction, boundary, caveat, exclusion, prohibition, forbidden, unsupported',
    words: 'limit, not, never, cannot, cant, wont, doesnt, dont, without, assumption, exclude',
    parts:
      'does not, do not, is not, never, not for, not included, non-functional constraints, design constraints, business constraints, dos and donts, when not to use, not in, things … not do, requirements and limitations, performance limits, security constraints, non-goals, out of scope, not in scope, what … not do, what … is not, what isnt, what … doesnt do, what … cant do, what … cannot do, what … wont do, what cant … do, what cant it do, what doesnt … do, does not do, assumptions, caveats, guardrails, invariants, trade-offs, tradeoffs, known issues, known gaps, not supported, unsupported, must not own, must not do, not owned, not responsible for, not responsibilities, not its job, leaves to others, rules, limits, quotas, technical constraints, non-responsibilities, exclusions, known limits, things to know, prohibitions, must not, what … leaves out, what … out of scope, what … ignores, pitfalls, preconditions, guarantees and limits',
    whole: 'gotchas, guarantees, non-functional requirements, what we do not do',
    unsure: 'requirements',
    other:
      'install, docker, node, npm, yarn, python, pip, java, jdk, maven, gradle, sdk, cli, local, localhost, version, linux, windows, macos, brew',
    not: 'rate limit, rate limiting, limit of liability',
    signs:
      'does not / do not / doesnt, never, cannot / can not, must not / may not, not supported / unsupported, out of scope, limited to, not allowed / forbidden / prohibited, not guaranteed',
    columns: 'constraint, limitation, limit, restriction',
    acts: 'does not, do not, never, cannot, must not, will not, is not, are not, there is no, is limited to, no longer',
    leastActs: 2,
  },
  {
    same: 'user stories, related user stories, stories, user story',
    nouns: 'story, journey, persona, whom, epic, ticket',
    words: 'story, persona, journey, epic, who',
    parts:
      'use cases, epics, user journeys, user needs, jobs to be done, related stories, story map, personas and stories, related features, who … use it for, who uses … for what, who uses it, who … for, who benefits, who needs, who wants, personas, acceptance criteria, supported stories, stories supported, linked stories, customer journeys, usage scenarios, user scenarios, business scenarios, needs served, demand',
    code: ['user-story'],
    whole: 'stories served, related tickets, jira, backlog items',
    columns: 'user story, story, use case, epic',
  },
  {
    same: 'examples, example, samples, usage examples, worked examples, examples in action, example calls, example requests',
    nouns: 'example, scenario, sample, walkthrough, typical, illustration, demo',
    words: 'example, walk, scenario, sample, practice, demo',
    parts:
      'usage, example usage, how to use, walkthrough, walk-through, scenarios, scenario, sample, in action, worked case, sample case, in practice, day in the life, quick start, quickstart, tutorial, demo, recipes, try it, by example, case study, sample flow, example flow, worked scenario, sample usage, typical usage, common usage, sample requests, show me, how … used',
    whole: 'getting started, illustration, cookbook',
    code: ['call', 'example'],
  },
]
