import type { FieldTopic } from './field-topic.ts'

/** Architecture, and how parts talk to each other. */
export const ARCHITECTURE: readonly FieldTopic[] = [
  {
    same: 'diagram, diagrams, system diagram',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'design decisions, architecture decisions, architectural decisions, key decisions, decision records, decision log, adrs',
    here: 'decisions',
    parts:
      'trade-offs, rationale, alternatives, alternatives considered, technology choices, why this, why we chose, design principles, design rationale, options considered, key choices, design choices, assumptions, considerations, design notes',
    columns: 'decision, rationale, alternative, adr, choice, why',
  },
  {
    same: 'quality attributes, non-functional requirements, quality goals, quality requirements, nfrs, architecture characteristics',
    whole: 'availability, resilience, slos',
    parts:
      'performance, security, scalability, reliability, maintainability, quality scenarios, cross-cutting concerns, performance requirements, operational requirements, service levels, robustness',
    columns: 'quality attribute, quality goal, requirement, nfr, quality, target',
  },
  {
    same: 'system context, context diagram, business context, technical context',
    whole: 'environment, stakeholders',
    here: 'context',
    parts:
      'external systems, actors, boundaries, system boundaries, neighbours, integrations, external dependencies, upstream and downstream, interfaces, users and systems, where … fits, context view, ecosystem, big picture',
    columns: 'external system, neighbour, system, partner, actor',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'sequence diagrams, sequence diagram, interaction diagrams, runtime view, runtime scenarios',
    whole: 'flows, scenarios, workflows',
    parts:
      'sequences, interactions, request flow, message flow, call flow, control flow, data flow, dynamic view, use case flows, process flow',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'deployment view, deployment diagram, deployment architecture, deployment topology, infrastructure view',
    whole: 'infrastructure, topology, environments, hosting, kubernetes, nodes, containers, deployment, servers',
    parts: 'network topology, runtime environment, where … runs, cloud resources, deployment model',
    columns: 'node, environment, host, resource',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'infrastructure, infrastructure as code, iac, cloud resources, infrastructure overview',
    here: 'hosting',
    whole:
      'helm, kubernetes, topology, servers, nodes, clusters, cluster, network, networking, environments, provisioning, resources, deployment, platform',
    parts:
      'terraform, cloud, aws, azure, gcp, pulumi, cloudformation, ansible, helm chart, manifests, docker compose, runtime environment, hardware',
    columns: 'resource, host, server, node, instance, environment',
    visual: true,
  },
  {
    same: 'cross-cutting concerns, crosscutting concepts, cross-cutting concepts',
    whole: 'logging, observability, configuration, transactions, validation',
    parts: 'security, error handling, authentication, caching, localization, persistence',
  },
  {
    same: 'state machine, state transitions, state diagram, status transitions',
    here: 'states',
    whole: 'lifecycle, workflow',
    parts: 'life cycle, statuses, status values, status model, transitions, workflow states, job states, order states',
    columns: 'state, status, transition, from, to, next state',
    code: ['diagram'],
    visual: true,
  },
  {
    same: 'algorithm, algorithms, business logic, core logic, processing logic',
    whole: 'rules, processing, workflow, method',
    here: 'logic',
    parts:
      'how it works, how … works, calculation, calculations, business rules, formula, formulas, matching rules, scoring, decision logic, pseudocode, processing steps, heuristics, evaluation, validation rules',
  },
  {
    same: 'resilience, reliability, fault tolerance, robustness',
    whole: 'redundancy, recovery',
    parts:
      'failure handling, failure modes, retries, retry policy, circuit breakers, timeouts, high availability, failover, graceful degradation, error handling, backpressure, fallback, fallbacks, bulkheads, disaster recovery, idempotency, self-healing',
    signs:
      'retry / retries, circuit breaker, timeout, fallback, failover, replica / replicas, backoff, dead letter, redundant',
  },
  {
    same: 'availability, uptime',
    whole: 'redundancy, slos, replicas',
    parts:
      'high availability, failover, sla, failure modes, disaster recovery, reliability, maintenance windows, service levels',
  },
  {
    same: 'technical debt, tech debt, known debt',
    parts: 'known issues, limitations, open issues, risks, improvements, refactoring, known limitations, deprecated',
  },
  {
    same: 'assumptions, assumptions and constraints',
    whole: 'constraints',
    parts: 'preconditions, prerequisites, design assumptions',
    columns: 'assumption',
  },
  {
    same: 'objectives and goals, design goals, goals and non-goals, project goals',
    here: 'goals',
    whole: 'requirements',
    parts: 'purpose, mission, vision, non-goals, aims, motivation, success criteria, what we want, target',
  },
  {
    same: 'requirements, functional requirements, business requirements, system requirements specification',
    whole: 'features, constraints, capabilities',
    parts: 'user stories, acceptance criteria, non-functional requirements, use cases, must have, needs',
    columns: 'requirement, priority, acceptance criteria',
    code: ['user-story'],
  },
]
