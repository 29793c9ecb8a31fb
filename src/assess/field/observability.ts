import type { FieldTopic } from './field-topic.ts'

/** Observability. */
export const OBSERVABILITY: readonly FieldTopic[] = [
  {
    same: 'metrics, measurements, metric catalog, service metrics, key metrics',
    parts:
      'golden signals, red metrics, use metrics, prometheus metrics, counters, gauges, histograms, instrumentation, key indicators, performance indicators, what we measure, prometheus, statsd',
    whole: 'kpis, indicators',
    columns: 'metric, metric name, measurement, counter, gauge',
    code: ['metrics'],
    not: 'metric alert',
  },
  {
    same: 'logs, logging, log events, structured logs, log messages, log catalog',
    parts:
      'event logs, log format, log fields, log levels, audit logs, access logs, log lines, log records, log shipping, log retention, log queries, loki, kibana, log streams, elasticsearch',
    whole: 'log, events',
    not: 'change log, log in, log out, log on, log off',
    columns: 'log event, log, log message, log level, event',
    code: ['log'],
  },
  {
    same: 'traces, tracing, distributed tracing, trace spans, spans',
    parts:
      'opentelemetry traces, trace propagation, request tracing, span attributes, trace context, jaeger, tempo, zipkin, trace sampling, correlation',
    whole: 'trace, opentelemetry, otel',
    not: 'stack trace',
    columns: 'span, trace, span name',
  },
  {
    same: 'dashboards, dashboard, monitoring dashboards, boards',
    parts:
      'grafana, panels, grafana boards, visualizations, kibana dashboard, datadog, charts, where to look, views and panels',
    columns: 'dashboard, panel, board',
    visual: true,
  },
  {
    same: 'alerts, alerting, alert rules, alarms, alert catalog, monitors',
    parts:
      'alert policies, paging, pages and alerts, notifications, alert conditions, alarming, pager, pagerduty, thresholds, on-call alerts, alertmanager, what pages us, alert thresholds, warnings and alerts',
    columns: 'alert, alarm, alert name, monitor, severity',
    code: ['alert-rule'],
  },
  {
    same: 'slos, slo, service level objectives, service levels, objectives',
    parts:
      'slis, sli, service level indicators, service level agreement, sla, slas, error budget, error budgets, availability targets, reliability targets, availability objectives, performance objectives, latency targets, service targets, reliability objectives, performance targets, uptime targets, slis and slos',
    whole: 'targets, service goals',
    columns: 'slo, objective, target, sli, error budget',
  },
  {
    same: 'health checks, health check, healthchecks',
    parts: 'probes, liveness, readiness, heartbeat, health endpoint',
  },
]
