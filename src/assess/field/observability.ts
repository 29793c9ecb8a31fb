import type { FieldTopic } from './field-topic.ts'

/** Observability. */
export const OBSERVABILITY: readonly FieldTopic[] = [
  {
    same: 'metrics, measurements, metric catalog, service metrics, key metrics',
    least: 'detail',
    nouns: 'metric, measurement, counter, measure, indicator, gauge, kpi',
    words: 'metric, measure, count, number, gauge, indicator, figure',
    parts:
      'golden signals, red metrics, use metrics, prometheus metrics, counters, gauges, histograms, instrumentation, key indicators, performance indicators, what we measure, prometheus, statsd, what … measure, what … measures, numbers, measured values, key numbers, key figures, meters, what … counted',
    whole: 'kpis, indicators',
    columns: 'metric, metric name, measurement, counter, gauge',
    code: ['metrics'],
    signs: 'counter, gauge, histogram, prometheus, statsd, scrape, bucket, total, cardinality, time series',
    not: 'metric alert',
    together: [
      'per minute, per second, per hour, per shift, <per>, length, temperature, pressure, depth, latency, traffic, throughput, error rate, duration, age, oldest, backlog, p95, p99, how many, how long, uptime, <series>',
      'we count, queue, cpu, memory, disk, saturation, worker, restart, requests per, watch, count, counted, measure, export, scrape, gauge, histogram, counter, track, collect, time series, share, statistic, every second, statsd, prometheus, namespace, snmp, indicator, median',
    ],
  },
  {
    same: 'logs, logging, log events, structured logs, log messages, log catalog',
    least: 'detail',
    nouns: 'log, journal',
    words: 'log, write, written, record, journal, message',
    parts:
      'recorded messages, messages recorded, event logs, log format, log fields, log levels, audit logs, access logs, log lines, log records, log shipping, log retention, log queries, loki, kibana, log streams, elasticsearch, log output, what … log, what … logs, logging conventions, log entries',
    whole: 'log, events',
    not: 'change log, log in, log out, log on, log off',
    columns: 'log event, log, log message, log level, event',
    code: ['log'],
    signs:
      'json, stdout, log line, log level, structured, correlation id, request id, trace id, info, warn, debug, loki, kibana, elasticsearch, cloudwatch, redacted, rotated, kept for',
    together: [
      '<logfile>, line, stdout, stderr, journalctl, journald, syslog, kibana, loki, graylog, splunk, fluent bit, promtail, vector, elk, event viewer, ring buffer, facility, debug, transcript, json line, line in json, structured line, all messages, log stream',
      'access, write, written, print, kept, keep, rotated, level, info, warn, warning, error, grep, search, one line, per day, picks, collected, stored, severity, hot, sourcetype, stat, to stdout, goes to, json, one per',
    ],
    anywhere: true,
  },
  {
    same: 'traces, tracing, distributed tracing, trace spans, spans',
    least: 'detail',
    nouns: 'trace, span, correlation, opentelemetry',
    words: 'trace, follow, span, correlate',
    parts:
      'opentelemetry traces, trace propagation, request tracing, span attributes, trace context, jaeger, tempo, zipkin, trace sampling, correlation, tracing and correlation, end-to-end tracing, end to end trace, following a request, request correlation',
    whole: 'trace, opentelemetry, otel',
    unsure: 'sampling, propagation',
    sure: 'trace, span, header, request, opentelemetry, jaeger, tempo, error, call',
    not: 'stack trace',
    columns: 'span, trace, span name',
    signs:
      'span, trace id, opentelemetry, otlp, otel, jaeger, tempo, zipkin, sampled, sampling, propagated, traceparent, parent span, root span',
    together: [
      'jaeger, zipkin, tempo, honeycomb, x ray, otlp, otel, opentelemetry, apm, application insights, traceparent, baggage, span, hop, correlation id, request id, trace id, operation id, control id, one id, x request id, x b3 traceid, same id, file number, order id, claim number, in header, call flow, under one',
      'connect, dot, all that happened, span, hop, step, follow, followed, chain, way, passed on, handed on, pass, sampled, kept, travel, time in, station, everywhere, across, header, one in, start and end, caller, all call, seen, draw, each service, each step, each hop, every hop, shows chain, shows each, all services, from service to service, next service, longest',
    ],
  },
  {
    same: 'dashboards, dashboard, monitoring dashboards, boards',
    nouns: 'dashboard, board, panel, chart, view, grafana, visualization',
    words: 'dashboard, board, look, chart, graph, see',
    parts:
      'on the wall, grafana, panels, grafana boards, visualizations, kibana dashboard, datadog, charts, where to look, views and panels, where … look, visualisation, visualization, overview boards',
    whole: 'pictures',
    columns: 'dashboard, panel, board',
    visual: true,
    least: 'sentence',
    together: [
      'grafana, kibana, datadog, superset, power bi, looker, tableau, cloudwatch, screen, wall, board, tv, big monitor, cockpit, kiosk, widget, panel, chart, graph, traffic light, lamp, grafana page, tvs',
      'show, row, light, open, folder, colour, color, red, green, hang, draw, display, shown, widget, overview, queue and, field, four, six, named, first row, look at, you see',
    ],
  },
  {
    same: 'alerts, alerting, alert rules, alarms, alert catalog',
    least: 'detail',
    nouns: 'alert, alarm, notification, pager, paging, warning',
    words: 'alert, page, paged, wake, alarm, pager, notify, warn, called',
    parts:
      'woken up, gets woken, alert policies, paging, pages and alerts, notifications, alert conditions, alarming, pager, pagerduty, thresholds, on-call alerts, alertmanager, what pages us, alert thresholds, warnings and alerts, what … pages, when … paged, when … page, when … get paged, who gets paged, who is paged, paging rules, warning signs, when … alerted, alert triggers',
    whole: 'pages',
    unsure: 'monitors',
    sure: 'alert, threshold, page, notify, fires, datadog, warning, critical, slack, severity, above, below, phone',
    columns: 'alert, alarm, alert name, monitor, severity, who is told, who is called, fires when, paged',
    code: ['alert-rule'],
    signs:
      'page, pager, pagerduty, opsgenie, severity, critical, warning, threshold, fires, on call, notify, slack, for 5 minutes, p1, p2, sev1, sev2',
    together: [
      '<threshold>, <alert>, stand still, standing, stopped, down, grow, gone, no heartbeat, no parcel, if, fail, jam, condition, trigger, full',
      'sleep, wake us, out of bed, tripwire, siren, ring, wake up, interruption, mechanic, sms, mail, slack, ticket, is called, are called, get called, person called, call mechanic, call desk, call for help, who come, told, wake, notify, notification, on call, on duty, opsgenie, pagerduty, p1, p2, p3, critical, major, minor, severity, warning, alertmanager, post in, chat, snmp trap, raise, is paged, are paged, get paged, page somebody, send email, by phone, phone ring, get call, get mail, reported to, pager, red send, flag, tell the, desk, red lamp',
    ],
  },
  {
    same: 'slos, slo, service level objectives, service levels, objectives',
    least: 'fact',
    nouns: 'objective, slo, sla, target, promise, commitment',
    words: 'promise, owe, objective, target, budget, commit, expect, guarantee',
    parts:
      'slis, sli, service level indicators, service level agreement, sla, slas, error budget, error budgets, availability targets, reliability targets, availability objectives, performance objectives, latency targets, service targets, reliability objectives, performance targets, uptime targets, slis and slos, what … promise, what … promises, promises, service promises, reliability goals, availability goals, quality targets, service level, service level targets, commitments, our promise',
    whole: 'service goals',
    unsure: 'objectives, targets, uptime, nines, quality of service, grade of service',
    sure: 'slo, sli, sla, 99, 95, 90, percentile, p99, p95, p50, availability, uptime, latency, error rate, success rate, response time, error budget, ms, millisecond, second, minute',
    columns: 'slo, objective, target, sli, error budget',
    signs:
      '99, 95, 30 days / 28 days / 7 days, rolling, error budget, availability / uptime, percentile / p95 / p99 / p50, burn rate, freeze, quarter, month',
    together: [
      '<share>, <miss>, p99, p95, rto',
      'promise, within, month, quarter, year, success, uptime, availability, reaction, quality, sorted, answered, answer, handle, work, call, up, goal, target, aim, must, at least, at most, owe, agreed, contract, budget, fail, 28 days, 30 days, per month, ms, second',
    ],
  },
  {
    same: 'health checks, health check, healthchecks',
    parts:
      'probes, liveness, readiness, heartbeat, heartbeats, health endpoint, health endpoints, liveness and readiness, liveness probe, readiness probe, startup probe, status endpoint, ping, uptime checks, uptime monitoring, smoke tests, synthetic checks, self tests, service health, health',
    columns: 'health check, probe, health endpoint, check',
    signs:
      'health / healthz, liveness / live / livez, readiness / ready / readyz, probe, 200 / 503, startup, ping, up / down',
  },
  {
    same: 'thresholds, alert thresholds, warning thresholds',
    whole: 'alerts, limits, slos, targets',
    parts: 'alert rules, alert conditions, warning levels, alarm levels, trigger conditions',
    columns: 'threshold, warning, critical, condition, limit, fires when, target',
    code: ['alert-rule'],
  },
  {
    same: 'telemetry, instrumentation, telemetry signals',
    here: 'signals',
    whole: 'logs, logging',
    parts: 'metrics, traces, tracing, opentelemetry, otel, golden signals, spans, collectors, exporters, agents, apm',
    code: ['metrics', 'log'],
  },
  {
    same: 'error tracking, error monitoring, error reporting, crash reporting',
    whole: 'errors',
    parts: 'sentry, exceptions, error logs, bug tracking, rollbar, error alerts',
  },
  {
    same: 'correlation ids, request ids, trace ids, correlation and request ids',
    here: 'correlation',
    parts: 'trace context, request tracing, tracing, trace propagation, context propagation, request correlation, mdc',
    signs: 'correlation id, request id, trace id, traceparent, mdc, header, propagate',
  },
  {
    same: 'synthetic monitoring, synthetic checks, uptime monitoring',
    here: 'synthetics',
    parts:
      'uptime checks, canaries, probes, external checks, blackbox monitoring, end-to-end checks, heartbeats, smoke tests',
  },
  {
    same: 'alert routing, notification channels, alert channels',
    parts:
      'escalation, notifications, who … paged, who gets paged, on-call, pagerduty, opsgenie, receivers, slack, alertmanager, severity levels, recipients',
    columns: 'channel, route, receiver, notify, recipient, who',
  },
  {
    same: 'monitoring tools, monitoring stack, observability stack, tooling stack',
    whole: 'tools, components',
    parts:
      'stack, prometheus, grafana, opentelemetry, datadog, elk, loki, where to look, technology, telemetry pipeline, collectors, exporters, backends',
    columns: 'tool, backend, stack',
  },
  {
    same: 'log levels, log level, log severity',
    whole: 'levels',
    parts: 'verbosity, severity levels, debug logging',
    columns: 'level, log level, severity',
    signs: 'debug, info, warn / warning, error, trace, fatal / critical',
  },
  {
    same: 'log retention, telemetry retention, metrics retention',
    parts: 'retention, data retention, storage, rotation, log rotation, archiving, how long',
    columns: 'retention, kept for, kept',
  },
]
