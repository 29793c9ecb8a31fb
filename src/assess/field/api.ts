import type { FieldTopic } from './field-topic.ts'

/** API. */
export const API: readonly FieldTopic[] = [
  {
    same: 'endpoints, api endpoints, endpoint list, routes, http api, rest api, rest endpoints, http endpoints, api operations',
    nouns: 'endpoint, operation, route, resource',
    parts:
      'operations, api reference, api methods, methods, resources, paths, api calls, rpcs, rpc methods, service methods, queries and mutations, url scheme, api paths, resource endpoints, available calls, http interface, commands',
    whole: 'calls, queries, mutations, requests, reference, http, services',
    not: 'endpoint security, endpoint protection',
    columns: 'endpoint, route, path, method and path, url, method, verb, operation',
    code: ['endpoint', 'path', 'openapi', 'graphql', 'proto'],
  },
  {
    same: 'schemas, schema, request and response schemas, api schemas, data schemas, payload schemas, message schemas',
    nouns: 'payload, representation, body',
    parts:
      'request body, response body, request bodies, payload, payloads, request format, response format, request parameters, response fields, body parameters, data types, data structures, data transfer objects, dtos, resource representation, representations, object model, resource model, json schema, message format, message types, openapi specification, openapi, swagger, request and response, request example, response example, data formats, resource object, bodies, data contracts, resource shapes, shapes, message bodies, request and response bodies',
    whole:
      'request, response, responses, requests, body, parameters, data model, returns, query parameters, messages, models, objects, fields, types, attributes',
    not: 'schema registry, schema migration, error model, error response',
    columns: 'field, parameter, attribute, property, request body, response body, body, request, response, payload',
    code: ['payload', 'openapi', 'graphql', 'proto'],
  },
  {
    same: 'error model, errors, error handling, error codes, error responses, error response, error format',
    nouns: 'error, fault, failure, exception, problem, rejection',
    words: 'error, fail, wrong, problem, refuse, reject, exception',
    parts:
      'problem details, status codes, http status codes, response codes, return codes, failure responses, error catalog, error reference, error list, error conditions, error types, error messages, exceptions, error semantics, error object, error envelope, failure codes, when things go wrong, failures and errors, failure model, error contract, problem types, when … fails, when … fail, when … goes wrong, if … goes wrong, what can go wrong, unhappy path, error cases',
    whole: 'failures, error, problems, faults',
    not: 'error rate, error budget, error log, error rates',
    columns: 'error, error code, status code, problem type, http status, grpc status',
    signs:
      '400, 401, 403, 404, 409, 410, 412, 422, 500, 502, 503, problem json, error code, error body, error object, error message, request id',
  },
  {
    same: 'idempotency, idempotent requests, idempotency keys, idempotence',
    nouns: 'retry, duplicate, replay, repeat, idempotent, once, twice, repetition, resend, redelivery',
    words: 'again, twice, repeat, retry, duplicate, idempotent, once, replay',
    parts:
      'retries and idempotency, safe retries, retry semantics, retry safety, retrying requests, duplicate requests, deduplication, exactly once, request deduplication, replay protection, identical requests, identical retries, repeated requests, repeating a request, repeat requests, repeated calls, repeating calls, repeating requests, calling twice, sending twice, safe to retry, at most once, retry rules, duplicate handling, duplicate calls, double submission, double submissions, resubmission, replays, what … retry',
    whole: 'retries, retry',
    signs:
      'idempotent, same key, same request, duplicate, retry, replay, first response, first answer, stored response, already processed, twice, no further effect, first result, same result',
  },
  {
    same: 'rate limits, rate limiting, throttling, request limits, api limits, rate limit policy, throttles',
    nouns: 'limit, quota, throttle, allowance, fair, burst, throttling',
    words: 'limit, quota, throttle, much, many, fast, often, fair, budget',
    parts:
      'quotas, usage limits, request quotas, limits and quotas, api quotas, backpressure, fair use, traffic limits, call limits, burst limits, limits of use, call budget, request budget, traffic policy, load limits, how many calls, how many requests, how often, capacity limits, concurrency limits',
    whole: 'limits',
    signs: '429, retry after, per second, per minute, per hour, per day, burst, token bucket, window, ratelimit',
  },
  {
    same: 'status codes, response codes, return codes',
    parts: 'statuses, http statuses, errors, error codes',
    columns: 'status, status code, http status, code',
  },
  {
    same: 'authentication, authn, auth, authenticating',
    parts: 'sign in, login, api keys, access tokens, oauth, credentials, bearer tokens, signing requests',
    signs:
      'authenticate / authentication, bearer, token, api key, authorization header / authorization, oauth, jwt, sign in, client credentials, basic auth, signature, session cookie',
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
