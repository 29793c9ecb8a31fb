import type { FieldTopic } from './field-topic.ts'

/** Narrower things of modules, data, screens and calls that teams ask for by name; elsewhere they are parts of a wider topic. */
export const NARROW_INTERFACES: readonly FieldTopic[] = [
  {
    same: 'overview, module overview, service overview, general overview',
    parts: 'what … does, what it is, at a glance, in a nutshell, high-level overview',
    whole: 'introduction, summary, about, purpose, role, description, background, context',
    opening: true,
  },
  {
    same: 'stakeholders, stakeholder list',
    parts: 'ownership, owners, contacts, personas, user groups, raci, sponsors',
    whole: 'users, team, people, roles, actors',
    columns: 'stakeholder, role, interest',
  },
  {
    same: 'business value, value proposition, benefits',
    parts: 'why it matters, why … exists, why … matters, business case, business impact, problem statement',
    whole: 'purpose, motivation, value, goals, why',
  },
  {
    same: 'main flows, key flows, processing steps, process steps, processing flow',
    parts:
      'how it works, sequence diagram, workflow, workflows, user flows, data flow, request flow, event flow, happy path, lifecycle, processing pipeline, what happens when, how … works',
    whole: 'flow, flows, steps, process, processing, sequence, pipeline',
    code: ['diagram'],
  },
  {
    same: 'service level agreements, sla, slas',
    parts:
      'slos, service levels, objectives, availability targets, uptime targets, response times, support hours, error budget, service level objectives',
    columns: 'sla, slo, target, objective',
    signs: '99, 95, availability / uptime, response time / latency, within / hours / minutes, p95 / p99, error budget',
  },
  {
    same: 'error budget, error budgets, error budget policy',
    parts: 'burn rate, slos, budget policy, service level objectives',
    columns: 'error budget, budget',
    signs: 'error budget, burn rate, freeze, 99, 30 days / 28 days, remaining',
  },
  {
    same: 'service level indicators, sli, slis',
    parts: 'slos, indicators, key metrics, golden signals, metrics',
    columns: 'sli, indicator, metric, slo',
  },
  {
    same: 'scheduling, schedules, schedule, refresh schedule, run schedule',
    parts:
      'cron, cron jobs, jobs, triggers, when it runs, when … runs, timers, frequency, refresh rate, update frequency, batch windows, scheduled jobs',
    columns: 'schedule, frequency, cron, interval, every',
    signs: 'cron, daily / nightly, hourly, every / each, utc, weekly / monthly',
  },
  {
    same: 'foreign keys, referential integrity',
    parts: 'relationships, relations, references between tables, keys and constraints',
    columns: 'foreign key, fk, references',
    code: ['erd', 'ddl', 'dbml'],
  },
  {
    same: 'cardinality, cardinalities',
    parts: 'relationships, relations, erd, entity relationship diagram',
    columns: 'cardinality, relationship',
    code: ['erd', 'dbml', 'cardinality'],
  },
  {
    same: 'data dictionary, field descriptions, column descriptions',
    parts:
      'fields, columns, attributes, entities, tables, table definitions, field reference, schema reference, entity descriptions',
    whole: 'schema',
    columns: 'field, column, attribute, description, property',
    code: ['ddl', 'dbml'],
  },
  {
    same: 'stored procedures, database functions, triggers and functions',
    parts: 'procedures, functions, views, database triggers',
  },
  {
    same: 'schema evolution, schema changes, schema versioning, data model changes',
    parts:
      'migrations, versioning, compatibility, backward compatibility, breaking changes, migration strategy, schema migrations, flyway, liquibase',
  },
  {
    same: 'error states, error display, error messages in the ui',
    parts:
      'errors, error handling, error messages, screen states, validation messages, failed requests, error and loading states',
    columns: 'error, error state, message, state',
  },
  {
    same: 'empty states, empty state, loading states, loading state',
    parts: 'screen states, ui states, states, loading and error states, placeholders shown, no results',
    columns: 'state, empty state, loading, empty',
  },
  {
    same: 'page layout, screen layout, ui layout, layout structure',
    here: 'layout',
    parts: 'app shell, wireframes, header, sidebar, grid, regions, page structure, sections of the page',
    whole: 'structure, panels',
    code: ['wireframe', 'picture'],
    visual: true,
    columns: 'region, area, panel, section',
  },
  {
    same: 'menu structure, menus, menu',
    parts: 'navigation, sidebar, main menu, menu entries, navigation structure, tabs',
    whole: 'layout',
    columns: 'menu, menu entry, entry, route',
  },
  {
    same: 'screenshots, screen shots, screen captures',
    parts: 'wireframes, mockups, images of the screens, preview, gallery',
    code: ['picture'],
    visual: true,
    images: 'page, screen, view, dialog, form, list, panel, window, tab, ui, dashboard, screenshot',
  },
  {
    same: 'search and filters, filters and search, search and filtering, searching',
    parts: 'filters, filtering, search, sorting, query, search box, facets',
    columns: 'filter, search',
    signs:
      'search, filter / filters / filtered, sort / sorted, facet / facets, by name / by code / by tag / by status / by date',
  },
  {
    same: 'dialogs, modals, dialogs and modals, popups',
    parts: 'confirmation dialogs, forms, wizards, overlays, drawers, panels',
    columns: 'dialog, modal',
  },
  {
    same: 'user notifications, in-app notifications, notification types, notification channels and types',
    here: 'notifications',
    parts:
      'alerts, toasts, emails, push notifications, messages to users, email notifications, slack notifications, webhooks, subscriptions, channels',
    columns: 'notification, channel, recipient, event, message',
  },
  {
    same: 'request bodies, request body, request payload, request schema, request format',
    parts: 'parameters, request fields, body parameters, request example, example request, request parameters, payload',
    whole: 'request, requests, body, fields, schemas',
    columns: 'field, parameter, property, attribute, request body, request, body',
    code: ['payload', 'openapi', 'proto', 'call'],
  },
  {
    same: 'http methods, api methods, methods, operations list',
    parts: 'endpoints, operations, resources, routes, available calls',
    columns: 'method, verb, http method, endpoint',
    code: ['endpoint', 'openapi', 'graphql', 'proto'],
  },
  {
    same: 'api resources, resource model',
    here: 'resources',
    parts: 'endpoints, resource types, objects, entities, collections, resource representation, data model',
    columns: 'resource, object',
    code: ['endpoint', 'openapi'],
  },
  {
    same: 'deprecation policy, deprecation, deprecations, sunset policy',
    parts: 'versioning, breaking changes, deprecated endpoints, end of life, compatibility, supported versions',
    signs: 'deprecated / deprecation, sunset, notice / months / days, version, removed / removal',
  },
  {
    same: 'openapi specification, openapi spec, openapi, swagger, api specification',
    parts: 'api reference, specification, api docs, schema file, interactive docs',
    whole: 'reference',
    code: ['openapi'],
  },
  {
    same: 'cors, cross-origin requests',
    parts: 'allowed origins, origins, security headers',
    signs: 'cors, origin / origins, preflight, allowed, credentials, header',
  },
  {
    same: 'timeouts, timeout settings, deadlines',
    parts: 'retries, retry policy, limits, timeouts and retries',
    columns: 'timeout, deadline',
    signs: 'timeout / times out, seconds / ms / milliseconds, retry, deadline',
  },
  {
    same: 'file formats, data formats, supported formats',
    parts: 'schemas, csv, json, parquet, encoding, media types, message formats',
    whole: 'formats, format',
    columns: 'format, file, file type, extension',
    code: ['payload'],
  },
  {
    same: 'batch processing, batch jobs',
    parts: 'jobs, scheduled jobs, batches, bulk operations, nightly jobs, bulk processing',
  },
  {
    same: 'import and export, data import, data export, imports, exports',
    parts: 'importing, exporting, bulk upload, upload, download, csv import, csv export, data exchange',
  },
  {
    same: 'trade-offs, tradeoffs',
    parts:
      'design decisions, rationale, decisions, pros and cons, options considered, alternatives, alternatives considered, why we chose, considerations',
    columns: 'pros, cons, alternative, option, trade-off',
  },
  {
    same: 'component diagram, container diagram, architecture diagram, system diagram',
    parts:
      'architecture, components, context diagram, building blocks, architecture overview, high-level architecture, c4 model',
    whole: 'diagram, diagrams',
    code: ['diagram'],
    visual: true,
  },
]
