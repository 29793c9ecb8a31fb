import type { FieldTopic } from './field-topic.ts'

/** API. */
export const API: readonly FieldTopic[] = [
  {
    same: 'endpoints, api endpoints, endpoint list, routes, http api, rest api, rest endpoints, http endpoints, api operations',
    least: 'detail',
    nouns: 'endpoint, operation, route, resource',
    parts:
      'operations, api reference, api methods, methods, resources, api calls, rpcs, rpc methods, service methods, queries and mutations, url scheme, api paths, resource endpoints, available calls, http interface, commands',
    whole: 'paths, calls, queries, mutations, requests, reference, http, services',
    not: 'endpoint security, endpoint protection',
    columns: 'endpoint, route, path, method and path, url, uri, method, verb, operation',
    code: ['endpoint', 'path', 'path-rows', 'openapi', 'graphql', 'proto'],
    together: [
      '<path>, <calls>, http get, http post, rpc, grpc, soap, mqtt, swagger, openapi, graphql, soap action, grpc service',
      '<calls>, both, get, post, put, delete, send, fetch, call, press, push, pull, list, read, file, make, start, stop, return, ask, poll, join, address, path, create, query, mutation',
    ],
  },
  {
    same: 'schemas, schema, request and response schemas, api schemas, data schemas, payload schemas, message schemas',
    least: 'detail',
    nouns: 'payload, representation, body',
    parts:
      'request body, response body, request bodies, payload, payloads, request format, response format, request parameters, response fields, body parameters, data types, data structures, data transfer objects, dtos, resource representation, representations, object model, resource model, json schema, message format, message types, openapi specification, openapi, swagger, request and response, request example, response example, data formats, resource object, bodies, data contracts, resource shapes, shapes, message bodies, request and response bodies',
    whole:
      'request, response, responses, requests, body, parameters, data model, returns, query parameters, messages, models, objects, fields, types, attributes',
    not: 'schema registry, schema migration, error model, error response, traffic shaping, request second, request minute, request hour, request day',
    columns: 'field, parameter, attribute, property, request body, response body, body, request, response, payload',
    code: ['types', 'payload', 'openapi', 'graphql', 'proto'],
    together: [
      '<type>, accepted, array of, required, mandatory, optional, cardinality, null, nullable, read only, at most, gram, digit, character, byte, chars, letter, iso 8601, camel case, utf 8, enum',
      '<identifier>, field, attribute, property, element, body, json, xml, struct, envelope, packet, currency, cent, keys, three keys',
    ],
  },
  {
    same: 'error model, errors, error handling, error codes, error responses, error response, error format',
    least: 'detail',
    nouns: 'error, fault, failure, exception, problem, rejection',
    words: 'error, fail, wrong, problem, refuse, reject, exception',
    parts:
      'problem details, status codes, http status codes, response codes, return codes, failure responses, error catalog, error reference, error list, error conditions, error types, error messages, exceptions, error semantics, error object, error envelope, failure codes, when things go wrong, failures and errors, have to say no, when … say no, when … says no, failure model, error contract, problem types, when … fails, when … fail, when … goes wrong, if … goes wrong, what can go wrong, unhappy path, error cases',
    whole: 'failures, error, problems, faults',
    not: 'error rate, error budget, error log, error rates',
    columns:
      'fault, failure code, application error, error, error code, status code, problem type, http status, grpc status',
    code: ['error-codes'],
    signs:
      '400, 401, 403, 404, 409, 410, 412, 422, 500, 502, 503, problem json, error code, error body, error object, error message, request id',
    together: [
      '<status>, <code>, problem json, problem document, problem detail, fault, nack, operationoutcome, exception, cause, reason byte',
      'not exist, unknown, not there, missing, wrong, invalid, closed, gone, refuse, reject, fail, busy, forbidden, mistake, broken, no such, not found, mean, reason, hint, why, message, code, body, toast, user not found, may not, plain text, business error, not allowed, non supported, unsupported, error as, too heavy, too large, too long, exist, field, already sent, already taken',
    ],
  },
  {
    same: 'idempotency, idempotent requests, idempotency keys, idempotence',
    least: 'detail',
    nouns: 'retry, duplicate, replay, repeat, idempotent, once, twice, repetition, resend, redelivery',
    words: 'again, twice, repeat, retry, duplicate, idempotent, once, replay',
    parts:
      'retries and idempotency, safe retries, retry semantics, retry safety, retrying requests, duplicate requests, deduplication, exactly once, request deduplication, replay protection, identical requests, identical retries, repeated requests, repeating a request, repeat requests, repeated calls, repeating calls, repeating requests, calling twice, sending twice, safe to retry, at most once, retry rules, duplicate handling, duplicate calls, double submission, double submissions, resubmission, replays, what … retry, same thing twice, same thing two times, doing it twice',
    whole: 'retries, retry',
    signs:
      'idempotent, idempotency key, same id, same key, same request, duplicate, retry, replay, first response, first answer, stored response, already processed, twice, no further effect, first result, same result',
    together: [
      'again, twice, two times, double, repeat, repeated, resend, resubmit, retry, duplicate, same key, same ref, same request, same number, same token, same id, same nonce, same call, same order, same result, same value, same body, same payload, more than once, any number of times, as often as, however often, once more, replay, identical, ghost, stutter, client made, client token, second click, second call, second insert, second post, known reference, copy is, second copy, second one, second document, unique key, unique per',
      'idempotent by, we know it, made then, those it know, nothing new, nothing happen, ignored, dropped, drop, discard, thrown away, never charge, not booked, not carried out, first answer, first receipt, first result, first parcel, old answer, same answer, same effect, same outcome, same result, one order, one effect, not again, skip, stay same, lost answer, remember, harmless, no harm, does nothing, do nothing, opens first, recognised, prevent, we gave then, already there, safe to repeat, reference is unique, ref is unique, no new, count once, natural key, already hold, stored the first time, first document, keeps the first, in place of 201, instead of 201, retrying is safe, safe without, dedupe, no op, the original one, not processed again, nothing is written twice, come back as, same file, gives you the claim',
    ],
  },
  {
    same: 'rate limits, rate limiting, throttling, request limits, api limits, rate limit policy, throttles',
    least: 'fact',
    nouns: 'limit, quota, throttle, allowance, fair, burst, throttling',
    words: 'limit, quota, throttle, much, many, fast, often, fair, budget',
    parts:
      'quotas, usage limits, request quotas, limits and quotas, api quotas, backpressure, fair use, traffic limits, call limits, burst limits, limits of use, call budget, request budget, traffic policy, load limits, how many calls, how many requests, how often, capacity limits, concurrency limits',
    whole: 'limits',
    columns:
      'rate limit, request limit, quota, burst, calls per minute, calls per second, requests per minute, requests per second, calls per day, requests per day',
    signs:
      '429, retry after, per second / requests second / req s, per minute / requests minute / req min / rpm, per hour / requests hour, per day / requests day, per ip / per user / per client / per key / per email / per token, rate limit / rate limiting, burst, token bucket, window, ratelimit',
    together: [
      '<rate>, <pause>, 429, retry after, concurrent, at once, budget, ration, bucket',
      '<call rate>, more than, at most, no more than, wait, refused, rejected, dropped, poll, burst, bronze, silver, gold, spike, per address, per shop, per customer, per plan, hammer, remaining, let through, block, often, maximum, tps, rps, per key, and key, above it, above that, calls above, surplus, discarded, get a 429, free shop, too often, in all',
    ],
  },
  {
    same: 'status codes, response codes, return codes, http status codes',
    whole: 'responses',
    parts: 'statuses, http statuses, errors, error codes, error responses, result codes, error reference',
    columns: 'status, status code, http status, code, http code, response code',
    signs: '200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 429, 500, 502, 503',
  },
  {
    same: 'authentication, authn, auth, authenticating',
    parts:
      'sign in, login, api keys, api key, access tokens, oauth, oauth2, oidc, openid connect, sso, single sign-on, credentials, bearer tokens, signing requests, tokens, jwt, identity, session management, sessions, passwords, mfa, two-factor authentication, spoofing, identification and authentication failures, identification and auth failures, broken authentication, obtaining a token, getting a token, authorization header, security schemes, who … call',
    code: ['credential'],
    signs:
      'authenticate / authentication, bearer, token, api key, authorization header / authorization, oauth, jwt, sign in / login, client credentials, basic auth, signature, session / session cookie, csrf, identity provider, 401 / unauthorized / unauthenticated, password',
  },
  {
    same: 'pagination, paging, paginated results',
    parts: 'cursors, page size, page parameters, limit and offset, list parameters',
    code: ['paging'],
    signs: 'cursor, limit / page size / per page, offset / page, next / next page, total',
  },
  {
    same: 'versioning, api versioning, version policy',
    parts:
      'deprecation, compatibility, breaking changes, semantic versioning, semver, version numbers, backward compatibility, backwards compatibility, api version, versions, stability',
    whole: 'version',
  },

  {
    same: 'events, event catalog, domain events, event types',
    whole: 'queues, channels',
    parts:
      'topics, webhooks, messages, published events, consumed events, emitted events, event payloads, event schemas, streams, kafka topics, websocket messages, hub methods, client events, server events, message types, notifications, subscriptions',
    columns: 'event, topic, queue, channel, message, event type, routing key',
  },
  {
    same: 'parameters, request parameters, api parameters, arguments, query parameters, path parameters',
    parts:
      'request body, request fields, body parameters, url parameters, request payload, request schema, query string, input parameters, request format, body fields, form fields, required fields, optional fields',
    whole: 'request, requests, fields, query, input, headers, body, filters, params, args, inputs',
    columns: 'parameter, param, argument, query parameter, name, field, attribute, property, header, input',
    code: ['payload', 'openapi', 'graphql', 'proto', 'call'],
  },
  {
    same: 'responses, api responses, response format, response body, response fields, response schema, response bodies, return values',
    nouns: 'response, return',
    parts:
      'success response, success responses, successful response, example response, response example, response examples, returned fields, what … returns, what … return, what … get back, response structure, response payload, reply, replies, response headers, error responses, schemas',
    whole: 'response, returns, output, outputs, payload, payloads, result, results',
    columns: 'response, response body, returns, response field',
    code: ['payload', 'openapi', 'graphql', 'proto'],
  },
  {
    same: 'request and response examples, request and response samples, request examples, response examples, sample requests and responses, sample requests, sample responses, example responses, example payloads, sample payloads',
    parts:
      'request example, response example, example request, example response, sample request, sample response, curl examples, curl, usage examples, sample calls, example calls, request and response',
    whole: 'request, response, requests, responses, payload, body, examples, example, samples',
    code: ['payload', 'call', 'curl', 'endpoint', 'openapi'],
  },
  {
    same: 'base url, base urls, base path, api root, root url, server url, api host, service url',
    parts: 'api url, api urls, api address, service address, connection url, access url, endpoint url, hub url',
    whole: 'url, server, address, environment, servers, hosts, environments, urls, host',
    columns: 'base url, url, host, server',
  },
  {
    same: 'http headers, headers, request headers, common headers, response headers',
    parts: 'required headers, standard headers, custom headers, authorization header, content type, content types',
    columns: 'header, http header, header name',
  },
  {
    same: 'client libraries, api clients, client sdks',
    here: 'sdks',
    whole: 'libraries, clients',
    parts: 'client library, generated clients, language bindings, code samples',
  },
]
