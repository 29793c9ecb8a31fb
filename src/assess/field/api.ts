import type { FieldTopic } from './field-topic.ts'

/** API. */
export const API: readonly FieldTopic[] = [
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
]
