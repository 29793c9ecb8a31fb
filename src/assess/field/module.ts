import type { FieldTopic } from './field-topic.ts'

/** Overview of a module. */
export const MODULE: readonly FieldTopic[] = [
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
]
