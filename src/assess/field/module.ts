import type { FieldTopic } from './field-topic.ts'

/** Overview of a module. */
export const MODULE: readonly FieldTopic[] = [
  {
    same: 'role, purpose, module role, mission, what it is, role in the platform',
    nouns:
      'purpose, mission, motivation, pitch, essence, reason, rationale, positioning, raison, significance, gap, heart',
    words: 'why, purpose, problem, exist, built, mission, idea, point, sit, sits, belong',
    parts:
      'what is it, what … does, what … do, what problem … solves, what problem … solve, in a nutshell, elevator pitch, position in the system, problem statement, motivation, why it exists, intent, business value, value proposition, position, place in the platform, where … fits, how … fits, why … exists, why … needed, what … for, why we need, at a high level, in one sentence, in short, what … about, what … it for, what is this thing, what is this module, what is this service, who am i, who we are, what we are, what i am, problem we solve, part … plays, part it plays, business need, business case, business rationale, reason for existence, reason for being, raison detre, place in the landscape, place in the, where … sits, where … sit, where … belongs, in a sentence, in a word, in brief, in plain words, function within, intended use, intended purpose, elevator speech, value to, the point of, why … there, why … have, problem … solved, what … good for, gap it fills, gap … fills, set out to do, subject matter, statement of need, at its heart, why … care, reason we, in the big picture, looking at',
    whole:
      'overview, introduction, summary, about, description, mandate, goal, goals, goals and non-goals, background, why, what, context, at a glance, tl;dr, tldr, abstract, executive summary, objective, objectives, vision, big picture, mission statement, need, business context, rationale, charter, job description, north star, product statement, preamble, general provisions, definition, positioning, short version, scope and objective, purpose and scope, use and purpose, value, essence, idea, big idea',
    not: 'role assignment, role binding, role based, role management, role hierarchy, role definitions, user role, iam role, role permission, role matrix, does not, not do, doesnt, cant, cannot, wont, what is not',
    opening: true,
    columns: 'purpose, reason for being, mission',
  },
  {
    same: 'responsibilities, duties, what it is responsible for, accountabilities',
    nouns:
      'responsibility, duty, task, competence, charge, capability, feature, remit, mandate, obligation, accountability, chore',
    words: 'own, belong, duty, responsible, handle, job, charge, care, provide',
    not: 'does not, not do, doesnt, dont, cant, cannot, wont, shall not, mask',
    parts:
      'its jobs, jobs are, is responsible for, responsible for, answer for, answers for, answerable for, owns and does not own, what … do and what not, what … does and does not, what … stores, what … manages, scope and responsibilities, functional overview, what … does, what … do, what … there for, we do, we do and we dont, promised to do, count on, what … ours, whats ours, what we do, what … responsible for, what we own, capabilities, features, key features, key functions, main functions, core functions, functionality, in scope, jobs, charter, owns, scope of responsibility, area of responsibility, core duties, main tasks, key tasks, core capabilities, functional requirements, functional scope, feature list, services provided, what … owns, what … own, what … provides, what … provide, what … offers, what … handles, main activities, in charge of, what … in charge of, takes care of, take care of, looks after, in its care, accountable for, remit, mandate, obligations, functions performed, main functionality, core competencies, division of labour, division of labor, who does what, we own, capability map, what … belongs here, what belongs here, what belongs in here, happens in here, count on us for, in charge, tasks of, the work it does, shall, can it do, what … can do, use it for, services it renders, services rendered, does well, what … covers, scope of services, scope of service',
    whole:
      'functions, scope of work, goals, tasks, handles, provides, stores, manages, does, work, chores, highlights, competencies',
    acts: 'is responsible for, responsible for, is answerable for, consumes, receives, reads, listens, subscribes, ingests, polls, fetches, accepts, collects, publishes, emits, sends, produces, writes, returns, delivers, generates, exports, pushes, forwards, creates, stores, records, validates, checks, enforces, manages, handles, processes, calculates, computes, schedules, routes, applies, tracks, owns, maintains, to manage, synchronizes, coordinates, correlates, renders, monitors, notifies, converts, transforms, aggregates, batches, bridges, exposes, provides, makes, keeps, removes, answers, joins, finds, prints, turns, forgets, remembers, decides, shows, holds, plans, prepares, ensures, detects, protects, offers, builds, loads, issues, revokes, lists, assigns, approves, matches, filters, caches, merges, limits, reports, distributes, grants, covers',
    leastActs: 2,
    unsure: 'requirements, ownership, scope',
    sure: 'shall, own, owns, belongs to, responsible for, answerable for',
    columns: 'responsibility, duty, capability, owned here',
    pairs:
      'does + does not, we do + we dont, area + owned, concern + who, does + not, can + cannot, task + owner, function + description, feature + description, ours + theirs, in scope + out of scope, us + them, task + description, duty + description',
    code: ['duties'],
  },
  {
    same: 'inputs, input, incoming data, data inputs, consumes, consumed events',
    nouns:
      'input, inbound, upstream, incoming, consumed, feed, ingress, supplier, intake, ingredient, sender, subscribed, received',
    words: 'feed, take, receive, consume, incoming, upstream, arrive, listen, trigger, react, fed, rely, hand, wake',
    parts:
      'listens to, listens for, listens on, is fed by, triggered by, receives from, consumes from, incoming requests, accepted requests, consumed topics, input topics, input events, kafka topics consumed, upstream, upstream dependencies, upstream systems, data sources, input sources, receives, reads from, subscribes to, subscribed events, inbound, ingress, what … needs, what … need, what … takes, what … take, what … reads, what … read, what … consumes, what … consume, what … listens to, what triggers, what goes in, where data comes from, where … data come from, i/o, data in, expects, what … expects, what … requires, what … require, incoming, incoming events, incoming messages, events in, signals in, messages in, subscriptions, feeds, source systems, source data, inbound data, inbound events, consumed data, what … depends on, takes in, brings in, goes in, comes in, what comes in, what arrives, what … gets, in and out, what flows in, flows in, what … fed, what … give it, what you give it, what … hand it, what you hand it, what you send, what … send it, what … have to send, what … must send, reacts to, react to, wakes up on, fed by, received messages, messages received, received events, events received, data received, required information, required data, entry data, raw material, raw materials, ingredients, relies on, data it relies on, prerequisite data, what has to be there, what must be there, intake, where … get data, where … gets data, where … data from, where … come from, where … comes from, coming in, what reaches us, what reaches it, we need, we take in, we receive, signals received, received signals, received data, suppliers, consumed messages, external data, sources of data, prompted by, set off by, started by, what starts it, what sets it off, it eats, it takes, it is told, what … eat',
    whole:
      'sources, data flow, dataflow, triggers, gets, in, parameters, events consumed, takes, needs, accepts, reads, source, takes from, gets from, comes from, received, sources and sinks, prerequisites for a run',
    not: 'input validation, input sanitization, input sanitizing, input field, input checking, what you get, what you will get, source code, open source, source file, source tree',
    columns:
      'input, source, consumes, upstream, consumed event, consumed from, incoming, comes from, sender, input data, received from, fed by, provider, supplier, supplied by, origin, triggered by, data source, delivered by, source system, sent by, published by, comes in from, event consumed, events consumed, message consumed',
    acts: 'consumes, receives, reads from, are read from, is read from, listens to, listens for, listens on, subscribes to, ingests, polls, fetches, pulls, accepts, takes in, imports, collects, is fed by, is triggered by, are published by, processes events, processes messages, is told of, is told, comes from, come from, arrives from, arrive from, arrives as, arrives over, arrive over, arrives by, is handed, are handed, is sent by, are sent by, are delivered by, is delivered by, reaches it, reach it, is notified of, is notified by, are pushed by, is pushed by, sends the list, subscribes, picks up, is triggered, reads the, pushed to it, are pushed to, is pushed to, delivers to it, you pass, you hand it, it needs to do, arrives through, arrive through, starts from one of, start from one of, hands us',
    pairs:
      'in + out, from + to, message + direction, event + direction, goes in + comes out, what + from, data + from, source + target, source + destination, producer + consumer, interface + direction, system + direction, name + direction',
  },
  {
    same: 'outputs, output, outgoing data, data outputs, produces, produced events, results',
    nouns:
      'output, outbound, downstream, outgoing, result, produced, deliverable, egress, emitted, recipient, receiver, yield',
    words:
      'give, get, result, produce, emit, publish, deliver, downstream, return, send, announce, leave, hand, tell, hear, raise',
    parts:
      'sends to, responds with, produced topics, output topics, output events, kafka topics produced, notifications sent, messages sent, generated files, persisted data, downstream, downstream consumers, downstream systems, deliverables, emits, emitted events, published events, publishes, writes to, outbound, egress, products, artifacts, what comes out, spits out, what … spits out, what … produces, what … produce, what … returns, what … return, what … emits, what … emit, what … writes, what … write, what … publishes, what … publish, what … get, what … get back, where data goes, where … data go, i/o, data out, consumers, events out, signals out, messages out, outgoing, outgoing events, outbound data, outbound events, emitted, publications, what … delivers, what … deliver, delivers, generated artifacts, exposed data, what … provides to others, events published, gives out, sends out, goes out, comes out, hands out, what goes out, what leaves, what … gives, in and out, what flows out, flows out, who gets what, who gets, sent messages, sent events, events sent, who … feeds, who it feeds, finished goods, what you get, what … get out, get out of it, get back, hands over, hands back, data supplied to, supplied to, data provided, events raised, events we raise, raised events, announces, tells others, what … tells, leaves behind, results and reports, who uses our data, products of, gives back, what comes back, we give, we send out, we publish, what … given, what … send back, going out, information provided, provided information, information supplied, supplied information, data supplied, information delivered, signals sent, sent signals, where … goes, where … go, who receives, receivers, recipients, output data, reports and exports, find afterwards, what … leaves, written records, what … prints, it gives, it hands out',
    whole:
      'data flow, dataflow, provides, side effects, out, events produced, gives, sends, returns, stores, writes, responses, records, notifies, reports, makes, yield, answers, effects, produced, goes to, feeds, given',
    not: 'output encoding, output escaping, check out, log out',
    columns:
      'output, produces, downstream, sink, produced event, published to, publishes, emitted, goes to, recipient, receiver, output data, sent to, delivered to, consumer, consumed by, destination, receiving system, target system, goes out to, written to, reported to, destination system, event published, events published, event emitted, message sent',
    acts: 'publishes, emits, sends, produces, writes to, returns, delivers, generates, exports, pushes, forwards, creates a, creates an, stores the, it stores, and stores, it records, and records, persists, responds with, notifies, is announced to, are announced to, is told to, is mailed to, are mailed to, is sent to, are sent to, is delivered to, are delivered to, is handed to, are handed to, is published to, are published to, is told of, can fetch, gets a report, is made available, hands over, hands out, mails, passes it to, passes them to, passed to, you get a, you get an, what leaves us, leave as, leaves as, it gives back, is given back, you receive a, you get back',
    pairs:
      'in + out, from + to, message + direction, event + direction, goes in + comes out, what + to, data + to, source + target, source + destination, producer + consumer, artefact + consumer, report + receiver, interface + direction, system + direction, name + direction',
  },
  {
    same: 'interfaces, interface, integration points, public interface, public surface, interface contracts, integrations',
    nouns:
      'interface, api, integration, contract, protocol, neighbour, partner, exposed, connection, touchpoint, plug, socket, peer, handshake, counterpart, connector, hook-up, port',
    words:
      'reach, talk, call, connect, api, protocol, integrate, contract, endpoint, speak, expose, reachable, listen, connected',
    parts:
      'apis, api surface, endpoints, ports, contracts, api contract, how to integrate, how to talk to, how to call, how to reach, touch points, how to connect, how to access, how others use it, what … talks to, what … talk to, what … depends on, what … depend on, interacts with, touchpoints, connections, surface, protocols, command line, cli, events and topics, webhooks, dependencies and interfaces, integration surface, access points, entry points, exposed apis, surfaces, communication, relations to other modules, relationship to other modules, relationships with other modules, interplay, connected systems, works with, how … connect, how … integrate, how … connected, plugs and sockets, talking to it, talks to, who … talks to, conversation partners, reference points, external connections, linked systems, surrounding systems, exchange with, exchanges with, data exchange, services offered, offered services, public functions, public methods, exposed functions, contracts with, ways in, ways to reach, reachable at, integrates with, connects to, exposes, linked with, neighbouring systems, adjacent systems, external interfaces, internal interfaces, peers, friends and neighbours, connection to, connections to, points of contact, points of connection, connection points, dependencies on other services, dependencies on other systems, dependencies on other modules, service dependencies, system dependencies, ports and adapters, other services, other systems, bindings, reach it through, you reach it',
    whole:
      'api, integration, events, interaction, interactions, collaborators, neighbours, neighbors, system context, external systems, channels, wiring, methods, plugs, sockets, speaks, calls, handshakes, hook-ups, relationships, relations, contact points, counterparts, public api, called by',
    unsure: 'dependencies',
    other:
      'install, package, library, npm, yarn, pip, maven, gradle, project, build, compile, sdk, cargo, go mod, requirements txt',
    not: 'user interface',
    columns:
      'interface, protocol, endpoint, integration, api, port, topic, queue, external system, system, channel, peer, partner, transport, talks to, other side, reference point, called by, counterpart, connects to, medium',
    pairs:
      'partner + how, system + how, calls + called by, system + purpose, path + purpose, method + path, message + source or target, message + from or to, what + carrier',
    signs:
      'http / https / rest, port, queue, grpc, topic, amqp / mqtt / kafka / rabbitmq, webhook, endpoint, tcp / udp, calls it / call it / called by, socket / websocket, soap, sftp / ftp, graphql, odbc / jdbc',
    code: ['endpoint', 'openapi', 'graphql', 'proto', 'inline-calls', 'drawn-calls'],
    anywhere: true,
    together: [
      '<path>, rest, http, grpc, event bus, message bus, topic, queue, mqtt, opc ua, soap, sftp, webhook, websocket',
      'speaks to, speak with, speak to, speaks with, talk to, talks to, talk with, talks with, reach us, reached by, reached over, reached via, meet us, doors into, door into, come in through, comes in through, come in by, connected by, connected over',
    ],
  },
  {
    same: 'operational behavior, operational behaviour, runtime behavior, behavior, operational characteristics, operating model',
    nouns:
      'failure, persistence, behavior, behaviour, lifecycle, runtime, dynamics, failover, concurrency, resilience, timing, heartbeat, rhythm, timer, performance, availability, throughput, latency, degradation, ordering, restart, startup, shutdown, replica, redundancy, retry, retries, scaling, fallback',
    words:
      'behave, behaviour, runtime, lifecycle, fail, flow, life, operate, happen, runs, works, stop, away, gone, wrong, crash, unavailable, unreachable, busy, overload, twice, late, offline, restart, die, ticks, arrive, parallel, slow',
    parts:
      'how it works, functioning, conduct, conducts itself, during operation, ordering guarantees, resource usage, health checks, startup, shutdown, operations, operational notes, operational considerations, operational model, runtime characteristics, lifecycle, life cycle, processing flow, processing model, execution model, control flow, failure handling, failure modes, failure behavior, failure semantics, flow of events, how … behaves, how … behave, how … runs, how … run, how … works, how … work, how … operates, how … scales, how … scale, how … fails, how … fail, what happens when, what happens if, life of, day in the life of, production considerations, race conditions, concurrency, retries, retry behavior, retry policy, error handling, degradation, graceful degradation, flow, flows, workflow, workflows, sequence of events, happy path, state machine, scaling and availability, scaling behavior, delivery semantics, consistency model, in operation, in production, operational profile, operational aspects, service behavior, dynamics, timing, processing rules, processing steps, processing logic, event processing, event handling, business logic, algorithm, state transitions, modes of operation, operating modes, failure and recovery, recovery, at runtime, runtime view, how … operate, what happens, a day in, life and death, does all day, what happens to, what happens in, path of, under load, when things go wrong, things go wrong, on a bad day, bad days, starting up, shutting down, starting up and shutting down, ordering and duplicates, order and repetition, second tries, self-healing, at least once, exactly once, under the bonnet, failover, copies and failover, service levels, performance, throughput, latency, availability, quality of service, speed and size, idempotency, timers, heartbeat, does when, do when, how … ticks, makes it tick, at once, states and transitions, life of a, how … made, how … decided, how … handled, how … processed, how … chosen',
    whole:
      'runtime, running, running it, at run time, processing, operation, semantics, execution, mechanics, under the hood, deployment and scaling, scaling, reliability, resilience, scheduling, logic, transactions, deduplication, monitoring, observability, modes, rhythm, procedure, procedures, inner workings, steps, speed, capacity, load, schedule',
    signs:
      'retry / retries / retried, queue / queued / backlog, poll / polling, restart / recovery, scheduled / every night / cron, idempotent / deduplicated / dedup, timeout / timed out, startup / starts / shutdown, dead letter / dlq / dlt, worker / workers, batch / batched, transaction, claimed / lock / lease, failover / standby, concurrent / concurrency / parallel, redelivery / redelivered / acknowledged, backoff, fallback, at least once / exactly once / twice, takes over / second copy / two copies / replica / standby, waits / wait, in order, again, heartbeat, starts / on start / at start, memory, milliseconds / ms, every minute / every hour / every day / each night / at night, stale / expires / expiry, queued, parked, alert',
    columns: 'behavior, what happens, reaction, next state, failure mode, transition, state',
    pairs:
      'if + then, when + then, when + what, state + event, failure + reaction, event + reaction, event + response, event + action, condition + action, condition + behavior, failure + effect, failure + response, trigger + action, condition + what, situation + what, from state + to state, event + behavior, failure + what',
    code: ['process', 'conditions', 'trouble'],
    unsure: 'states',
    sure: 'transition, becomes, brings, moves to, goes to, back to, next state, expires, seen',
  },
  {
    same: 'constraints, limitations, known limitations, restrictions, boundaries',
    nouns:
      'constraint, limitation, limit, assumption, restriction, boundary, caveat, exclusion, prohibition, forbidden, unsupported, maximum, ceiling, precondition, tradeoff, weakness, contraindication, donts, regulatory, legal, ban, wall, bound, bend',
    words:
      'limit, tie, not, never, cannot, cant, wont, doesnt, dont, without, assumption, exclude, stop, end, only, refuse, bend, rule, nobody, forbidden',
    parts:
      'does not, do not, is not, never, not for, not included, non-functional constraints, design constraints, business constraints, dos and donts, when not to use, not in, things … not do, requirements and limitations, performance limits, security constraints, non-goals, out of scope, not in scope, what … not do, what … is not, what isnt, what … doesnt do, what … cant do, what … cannot do, what … wont do, what cant … do, what cant it do, what doesnt … do, does not do, assumptions, caveats, guardrails, invariants, trade-offs, tradeoffs, known issues, known gaps, not supported, unsupported, must not own, must not do, not owned, not responsible for, not responsibilities, not its job, leaves to others, limits, quotas, technical constraints, non-responsibilities, exclusions, known limits, things to know, prohibitions, must not, what … leaves out, what … out of scope, what … ignores, pitfalls, preconditions, guarantees and limits, wont do, will not do, fine print, small print, ceiling, maximums, upper limits, legal framework, legal basis, conditions of use, terms of use, warts, known warts, weak spots, weaknesses, where … stops, where … ends, decisions we live with, requirements on, environmental conditions, contraindications, promises and non-promises, price we pay, draw the line, red lines, hard edges, sharp edges, rough edges, hard rules, ground rules, cant do, never does, not in here, dont ask, not our job, compliance, boundary conditions, operating conditions, restrictions on use, non-functional, say no to, off the table, beyond its reach, beyond its scope, keep in mind, here be dragons, regulatory framework, regulatory requirements, legal requirements, watch out for, be aware of, good to know, what boxes us in, boxes us in, hems us in, ties our hands',
    whole:
      'gotchas, guarantees, non-functional requirements, what we do not do, donts, fences, warnings, rules, edges, no-gos',
    unsure: 'requirements',
    other:
      'install, docker, node, npm, yarn, python, pip, java, jdk, maven, gradle, sdk, cli, local, localhost, version, linux, windows, macos, brew',
    not: 'rate limit, rate limiting, limit of liability',
    signs:
      'does not / do not / doesnt, never / nothing ever, cannot / can not / cant, must not / may not, not supported / unsupported, out of scope, limited to, not allowed / forbidden / prohibited, not guaranteed, at most / no more than / maximum / up to, only one / one only, must stay, refused / rejected, never more / no longer than, not planned / not intended',
    columns:
      'constraint, limitation, limit, restriction, cannot, does not, non-goal, maximum, max, exclusion, not supported, upper limit',
    acts: 'does not, do not, never, cannot, must not, will not, is not, are not, there is no, is limited to, no longer',
    leastActs: 2,
    pairs: 'min + max, parameter + limit, rule + reason, limitation + workaround',
    code: ['prohibitions'],
  },
  {
    same: 'user stories, related user stories, stories, user story',
    nouns: 'story, journey, persona, whom, epic, ticket, stakeholder, wish, beneficiary, backlog, demand',
    words: 'story, persona, journey, epic, who, want, wish, people, benefit',
    parts:
      'use cases, epics, user journeys, user needs, jobs to be done, related stories, story map, personas and stories, related features, who … use it for, who uses … for what, who uses it, who … for, who benefits, who needs, who wants, personas, acceptance criteria, supported stories, stories supported, linked stories, customer journeys, usage scenarios, user scenarios, business scenarios, needs served, demand, people and their wishes, people want, people behind it, users and goals, target users, tickets, issues behind, related issues, asked for in, requested in, people we built, people we build, whom we build, whom we built, people who asked, built it for, why anyone asked, anyone wanted, who asked, asked for what, business processes, processes served, process links, traceability, situations where, wishes, concerns of, players want, needs of, jobs … does, for people, concerns, get out of it, voices, user perspective, work items',
    code: ['user-story', 'uses'],
    whole: 'stories served, related tickets, jira, backlog items, demands, issues',
    columns: 'user story, story, use case, epic, persona, as a, i want, so that, wish, ticket, stakeholder',
    pairs:
      'role + need, who + wants, actor + goal, stakeholder + interest, user + goal, id + story, role + benefit, role + goal, who + why',
    not: 'paper ticket, single ticket, season ticket, day ticket, bus ticket, train ticket, parking ticket, ticket machine, ticket sale, ticket price, ticket type, story so far, stories so far, story of the, short story, short stories',
    unsure: 'users, audience, stakeholders, actors, people',
    sure: 'want, need, find, look, goal, see, ask, so that',
  },
  {
    same: 'examples, example, samples, usage examples, worked examples, examples in action, example calls, example requests',
    least: 'detail',
    nouns:
      'example, worked, scenario, sample, walkthrough, typical, illustration, demo, snippet, recipe, specimen, tale, tour, case, situation',
    words: 'example, walk, scenario, sample, practice, demo, try, work, look',
    parts:
      'usage, example usage, how to use, walkthrough, walk-through, scenarios, scenario, sample, in action, worked case, sample case, in practice, day in the life, quick start, quickstart, tutorial, demo, recipes, try it, by example, case study, sample flow, example flow, worked scenario, sample usage, typical usage, common usage, sample requests, show me, how … used, see it work, see it in action, try it yourself, try it out, for a spin, test drive, hello world, in real life, real cases, message trace, message flow example, illustrative, snippets, code snippets, specimen, tale of, story of, short story, short stories, for instance, start to end, beginning to end, from last year, from last month, from last week, real uses, poke it, poke at it, do the sum, a morning with, a day with, an evening with, from start to end, from start to finish, start to finish, first steps, typical situations, model application, guided tour, real-world, what … looks like, what … look like, how … looks, a worked one, worked one, case in point, show me one, can … show, let us try, let us find, walk me through, concrete case, play with, playing with, two runs, two journeys, two days, two cases, two stories, two nights, three runs, three journeys, three days, three cases, one run, one journey',
    whole:
      'worked, counterexample, counter-example, worked through, worked through once, getting started, illustration, cookbook, cases, case, usage notes, sample code',
    code: ['call', 'example', 'sample', 'transcript', 'payload'],
    columns: 'example, sample, example value',
    pairs:
      'given + result, given + then, you ask + it says, case + expected, input + expected output, call + answer, call + result, scenario + outcome, input + result',
    not: 'where to look, where look, edge case, corner case, business case, in case, worst case, test case, base case',
  },
]
