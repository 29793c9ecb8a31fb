import type { FieldTopic } from './field-topic.ts'

/** Events and messages. */
export const MESSAGING: readonly FieldTopic[] = [
  {
    same: 'message topics, kafka topics, queues and topics, topics and queues',
    here: 'topics, queues, channels, exchanges',
    whole: 'events, messages',
    parts:
      'streams, subjects, event bus, subscriptions, topic list, published events, consumed events, routing keys, bindings, message broker, publishes, subscribes to',
    columns: 'topic, queue, channel, exchange, stream, subject, routing key, event',
  },
  {
    same: 'message catalog, message types',
    here: 'messages',
    whole: 'events, commands',
    parts: 'payloads, message format, message schema, schemas, topics, envelope, templates, message payload',
    columns: 'message, message type, event, payload',
    code: ['payload', 'proto'],
  },
  {
    same: 'event schemas, message schemas, event payloads, message payloads, payload format, message format, event format',
    whole: 'fields, headers',
    parts:
      'schemas, payload, payloads, envelope, event envelope, event structure, cloudevents, avro schema, json schema, event fields, message fields, schema registry, data contract',
    columns: 'field, payload, attribute, property',
    code: ['payload', 'proto', 'openapi'],
  },
  {
    same: 'published events, produced events, emitted events, outgoing events, events published',
    whole: 'outputs, publishers, producers, events',
    parts:
      'publishes, emits, produces, publisher, outbound events, produced topics, events out, outgoing messages, domain events',
    columns: 'event, topic, published to, publisher, producer',
  },
  {
    same: 'subscribed events, incoming events, events consumed',
    here: 'subscriptions',
    whole: 'inputs, listeners, handlers, events',
    parts:
      'consumed events, consumes, subscribes to, listens to, subscriber, subscribers, consumers, inbound events, consumed topics, events in, incoming messages, event handlers',
    columns: 'event, topic, consumed from, consumer, subscriber, handler',
  },
  {
    same: 'event producers, message producers',
    here: 'producers, publishers',
    whole: 'sources, publishing, upstream',
    parts: 'published events, who publishes, senders, source systems',
    columns: 'producer, publisher, published by, source',
  },
  {
    same: 'event consumers, message consumers, consumer groups',
    here: 'subscribers, listeners',
    whole: 'handlers',
    parts: 'consumed events, who consumes, consumers, subscriptions, receivers, downstream',
    columns: 'consumer, subscriber, consumed by, consumer group',
  },
  {
    same: 'delivery guarantees, delivery semantics, message guarantees, guarantees, ordering guarantees, message ordering',
    whole: 'ordering, deduplication, transactions, delivery',
    parts:
      'at least once, at most once, exactly once, retries, dead letter queue, dead letters, idempotency, redelivery, acknowledgement, acknowledgements, durability, partitioning, consistency, outbox, reliability',
    signs:
      'at least once, at most once, exactly once, order / ordered / ordering, duplicate, redeliver, ack / acknowledge, partition key, outbox, idempotent',
  },
  {
    same: 'dead letters, dead letter queue, dead letter handling, dlq, poison messages',
    parts: 'failed messages, failure handling, error queue, parking lot, replay, redrive, retries, error handling',
    signs: 'dead letter / dlq / dlt, poison / malformed / invalid, replay / redrive, retry / retries, park / parked',
  },
  {
    same: 'retry policy, retry behavior, retry handling, retry strategy',
    here: 'retries, backoff',
    parts:
      'dead letter queue, redelivery, failure handling, error handling, timeouts, exponential backoff, retry and timeouts, retry schedule, circuit breakers, retry limits',
    columns: 'retry, retries, backoff, attempts',
    signs:
      'retry / retries / retried, backoff, attempts / times, exponential, dead letter / dlq, timeout, jitter, give up',
  },
  {
    same: 'integration, system integration, third-party integrations, external integrations, integration guide',
    whole: 'events, upstream, clients',
    parts:
      'integrations, interfaces, external systems, connectors, adapters, apis, webhooks, integration points, how to integrate, external services, downstream, protocols, data exchange, connected systems, contracts, how … connect, dependencies',
    columns: 'system, integration, external system, direction, protocol, partner, connector',
  },
  {
    same: 'field mapping, data mapping, field mappings',
    here: 'mapping, mappings',
    whole: 'transformations',
    parts: 'transformation, source to target, conversion, mapping rules, translation',
    columns: 'source, target, source field, target field, maps to, from, to',
  },
]
