import type { FieldTopic } from './field-topic.ts'

/** Runbook. */
export const RUNBOOK: readonly FieldTopic[] = [
  {
    same: 'operational procedures for incidents, incident procedures, incident response, incident handling, incident runbook, incident playbook, operational procedures, emergency procedures, incident management',
    here: 'incidents, incident, outages, on-call procedures, incidents and outages',
    nouns:
      'incident, failure, outage, recovery, trouble, emergency, symptom, diagnosis, disaster, expired, locked, lockout, blocked, corrupted, leaked, unreachable, unavailable, stuck, stalled, broken, lost, crashed, late, delayed, slow, high, low, no, wrong, degraded, missing, behind, fire, fault, alarm, crisis, disruption, disturbance, malfunction, interruption, contingency, deviation, panic, pager, grow, growing, gone, hang, hung, fill, silent, 500, 502, 503, 504, nothing, complaint, offline, shut, not, cannot, wont, cant',
    words:
      'if, when, fail, leak, refuse, break, broke, broken, down, wrong, stuck, lost, slow, error, alert, incident, emergency, recover, problem, outage, full, missing, late, stall, unavailable, stop, hang, grow, gone, wake, woken, ring, panic, old, stale, silent',
    parts:
      'procedures, incidents, incident, troubleshooting, playbooks, playbook, failure scenarios, failure modes, common failures, common problems, common issues, known issues, known failures, recovery, recovery procedures, disaster recovery, mitigation, mitigations, remediation, diagnosis, diagnostics, triage, what to do when, when the pager goes off, alert response, responding to alerts, alert handling, symptoms, symptom, symptoms and fixes, outage, outages, if it breaks, rollback, roll back, failover, escalation, break glass, on-call guide, what can go wrong, emergency, resolution steps, response steps, failures, first checks, degradation, degraded, errors, error spike, down, unavailable, not working, not responding, timeouts, high latency, latency spike, slow queries, stuck, crash loop, crashes, out of memory, disk full, data loss, debug, debugging, if something breaks, when something breaks, emergencies, first aid, trouble, repair, fixing, faults, interventions, when … breaks, when … break, when … fails, when … fail, if … breaks, if … fails, if … down, what to do if, what … wrong, calling for help, fault clearance, fault codes, fault handling, alarm handling, fires, dont panic, woken up, pager rings, contingency, plan b, business continuity, major disruption, service disruption, disruptions, malfunctions, interruption of service, service interruption, disturbances, deviations, crisis, hotfix, nothing works, it hangs, what now, what do i do, emergency operation, emergency operations, fallback procedures, first response, first responder, known faults, bad days, when … stops, when … stop, start here, are old',
    whole: 'alerts, problems, issues, on-call, firefighting, response, investigation, complaints, alarms',
    not: 'shut down, shutting down, scale down, scaling down, tear down, drill down, wind down, error budget, error codes, error model, testing the alarm, alarm test, not covered, not in scope, not in this, not supported, not documented, when to use, when to read',
    code: ['alert-name', 'conditions', 'trouble-chart'],
    signs:
      'symptom, cause, mitigate, fix, restart, roll back, escalate, alert, page, failover, incident, recover, on call, outage, kubectl, unhealthy, degraded, stuck, root cause, postmortem, oom / out of memory, panic, crash / crash loop, stack trace, deadlock, unresponsive, evicted',
    columns:
      'situation, problem, what to do, what you see, likely cause, steps, symptom, incident, mitigation, action, remediation, first response, fix, resolution, fault, reaction, sign, probable reason, cure, remedy, trouble, first aid, what helps, do this, you see, you do, what happened, cause, response, countermeasure',
    pairs:
      'if + then, event + response, event + action, when + do, alarm + action, alert + action, alert + response, alarm + reaction, error + fix, error + do this, failure + action, failure + reaction, scenario + steps, scenario + action, alert + what, error + action',
  },
  {
    same: 'routine tasks, routine operations, maintenance, routine maintenance, regular tasks, recurring tasks, day-to-day operations, operational tasks, scheduled tasks, housekeeping, routine procedures, maintenance tasks, routine work',
    nouns:
      'maintenance, routine, housekeeping, schedule, rotation, upgrade, backup, duty, recurring, regular, periodic, weekly, monthly, daily, nightly, chore, cleaning, calibration, inspection, shift, handover, morning, monday, tuesday, wednesday, thursday, friday, saturday, sunday, month, season, interval, replacement, renewal, lubrication, tidy, round, bau, calendar, everyday, update',
    words:
      'every, each, week, day, month, quarter, year, regular, regularly, routine, schedule, scheduled, recur, maintain, duty, rotate, backup, upgrade, release, deploy, adding, changing, rolling, moving, putting, removing, creating, replacing, renewing, loading, cleaning, migrating, granting, importing, exporting, registering, enabling, morning, clean, tidy, add, issuing, revoking, resetting, requesting, closing, opening, extending, increasing, checking, rebuilding, reindexing, refreshing',
    parts:
      'common tasks, daily tasks, daily checks, weekly tasks, weekly checks, monthly tasks, periodic tasks, periodic checks, standard operations, standard procedures, standard operating procedures, sop, administration, admin tasks, administrative tasks, backup and restore, backups, scaling up, restarting, restart, rotating, rotation, deploying, upgrading, upgrade, patching, day 2 operations, planned maintenance, maintenance windows, chores, how-tos, recurring work, regular operations, regular maintenance, capacity management, daily operations, key rotation, certificate renewal, credential rotation, every day, every morning, every monday, every week, every month, every quarter, every year, once a week, once a month, each week, each month, on a schedule, rollout, deploy, releasing, starting and stopping, start and stop, starting, stopping, start up, startup, shut down, shutdown, shutting down, scale down, scaling down, tear down, decommissioning, common commands, useful commands, cheat sheet, regular duties, recurring duties, standing tasks, operator tasks, operator duties, maintenance calendar, scheduled work, periodic work, things … regularly, things … every, what … regularly, what … every, care and feeding, upkeep, preventive maintenance, regularly, routine, deployment, deployments, teardown, provisioning, onboarding, offboarding, verification, business as usual, normal operation, normal operations, operating instructions, shift handover, start of shift, end of shift, end of day, start of day, start of the day, month end, year end, year-end work, closing the month, service intervals, inspection plan, servicing, cleaning, lubrication and cleaning, calibration, new version, keep it tidy, keeping it tidy, care of, caring for, things to do, now and then, before you go, ordinary days, testing the alarm, alarm test, new certificate, certificates, checks each, morning checks, morning round, standing orders, regular checks, on-call handover, user management, account management, everyday work, calendar, opening and closing, year planner, battery change, battery replacement',
    code: ['task-headings', 'cron'],
    whole:
      'tasks, operations, scaling, how to, daily, weekly, monthly, scheduled jobs, day 2, checks, mornings, care, mondays, fridays',
    least: 'sentence',
    unsure: 'steps, procedure, instructions',
    other:
      'incident, symptom, symptoms, mitigate, mitigation, escalate, outage, alert, on call, severity, root cause, troubleshoot, diagnose, failure, failed, down, unhealthy, degraded, kill',
    signs:
      'nightly, hourly, daily, weekly, monthly, quarterly, yearly, every day, every week, every month, every night, monday, tuesday, wednesday, thursday, friday, saturday, sunday, first of the month, cron, rotate, backup, restore, patch, prune, vacuum, upgrade, renew, clean up, review, in the morning / each morning / every morning, each day, each week, each month / of the month, mondays / on mondays, fridays / on fridays / each friday, password / passwords, certificate, clean / cleans / cleaned / old logs, each spring / each summer / each autumn / each winter / each year, once a week / once a day / once a month / once a year, are changed / is changed / are replaced / is replaced, reads the log / check the log / check the logs',
    columns:
      'task, frequency, how often, cadence, schedule, every, interval, rhythm, period, periodicity, duty, day, due',
    not: 'none start, not start, never start, wont start, fail to start, has stopped, have stopped, before start, before begin, before you start, before you begin, weekly meeting, team meeting, meeting, status update, incident update',
    pairs:
      'when + what, interval + work, job + rhythm, procedure + command, check + period, day + duty, when + who, activity + when, task + when, what + when, job + when',
  },
  {
    same: 'escalation, escalation path, escalation policy',
    whole: 'help',
    parts:
      'on-call, who to call, ownership, support, contact, contact list, who to contact, who to page, pagerduty, escalation matrix, escalation levels, escalation contacts, when to escalate, severity levels, getting help, key contacts, emergency contacts, who … call, who … contact, communication, incident commander',
    columns: 'contact, escalate to, level, owner, who, escalation, team, tier',
    signs: 'escalate, on call, pagerduty / opsgenie / pager, slack / channel, minutes, contact, lead / manager, page',
  },
  {
    same: 'contacts, contact list, key contacts, emergency contacts, points of contact, contact persons',
    whole: 'contact, people, team, support, owners',
    unsure: 'escalation, escalation path, escalation policy, communication, communications, on-call',
    sure: 'email, mail, slack, phone, contact, pagerduty, opsgenie, lead, manager, channel, call, team, notify, page',
    parts:
      'ownership, who to call, who to contact, who to page, escalation contacts, escalation matrix, support contacts, who … call, who … contact, responsible team, reaching us',
    columns: 'contact, who, owner, phone, email, escalate to',
  },
  {
    same: 'on-call, on-call duty, on-call rotation',
    whole: 'schedule',
    parts:
      'who is on call, rota, pager, paging, escalation, contacts, shifts, handover, on-call schedule, on-call handover, pagerduty, opsgenie, who … paged, responders, coverage, support hours',
    columns: 'on-call, shift, primary, secondary',
  },
  {
    same: 'rollback, roll back, rollback procedure, reverting',
    parts:
      'undo a release, revert, rolling back, reverting a release, back out, backout plan, rollback plan, rollback steps, restore the previous version, previous version, undo a deployment, downgrade, failed deployment, deployment and rollback',
    columns: 'rollback, revert',
    signs:
      'roll back / rollback / rolled back, revert / reverted, previous version / previous release / last good / previous revision, undo, redeploy, helm rollback / rollout undo, restore',
  },
  {
    same: 'backup and restore, backups, backup, restore',
    whole: 'restoring, recover',
    parts:
      'disaster recovery, recovery, snapshots, restore procedure, backup procedure, backup schedule, backup strategy, restore test, dumps, point-in-time recovery, data recovery, export and import, archives, backing up, back up',
    columns: 'backup, restore, backup frequency',
    signs:
      'backup / backups, restore / restored, snapshot, dump / pg_dump, point in time / pitr, retention / kept for, rpo / rto',
  },
  {
    same: 'troubleshooting, problem solving, common problems, common issues',
    nouns:
      'incident, failure, problem, issue, outage, error, trouble, symptom, debugging, stuck, broken, unavailable, down, failed, failing',
    words: 'fail, break, broken, down, wrong, stuck, lost, slow, error, problem, unavailable, debug, fix',
    parts:
      'known issues, diagnosis, diagnostics, diagnosis steps, faq, failure modes, symptoms, symptom, incident response, incident procedures, incident handling, common errors, common failures, frequent problems, troubleshooting guide, troubleshooting checklist, playbooks, failure scenarios, error messages, error handling, failures, gotchas, pitfalls, what can go wrong, when things go wrong, what to do if, what to do when, if … fails, if … down, when … fails, when … breaks, why … fails, why … not, not working, not responding, how to fix, outages, alert response, first checks, resolving issues, known problems, workarounds, caveats',
    whole:
      'problems, issues, support, q&a, common questions, incidents, incident, debugging, debug, errors, tips, triage, recovery, fixes, solutions, alerts, help',
    columns:
      'symptom, problem, issue, cause, fix, solution, likely cause, error, resolution, what to do, possible cause, failure, workaround, remedy',
    code: ['alert-name'],
    signs:
      'symptom, cause, fix, restart, check, log / logs, error / errors, fail / fails / failed, stuck, unhealthy / degraded, root cause, timeout / timed out',
  },
  {
    same: 'starting and stopping, start and stop, startup and shutdown, start-up and shutdown, service control',
    whole: 'restart, start, stop',
    parts:
      'restarting, starting, stopping, start up, shut down, shutdown, service commands, start the service, stop the service, service management, lifecycle commands, reload, systemd, graceful shutdown, startup, running',
    signs: 'start, stop, restart, systemctl / docker compose / kubectl / service, shutdown / shut down, reload, drain',
  },
  {
    same: 'useful commands, common commands, command reference, cheat sheet',
    here: 'commands',
    parts: 'service commands, cli, kubectl commands, scripts, one-liners, snippets, queries, how-tos, command line',
    columns: 'command, purpose, what it does',
    code: ['commands'],
  },
  {
    same: 'symptom list',
    here: 'symptoms',
    whole: 'alerts, incidents, detection',
    parts: 'problems, what you see, signs, how … notice, impact, failure modes, common issues, troubleshooting',
    columns: 'symptom, what you see, sign, problem, alert',
  },
  {
    same: 'access and tools, required access, access requirements, tools and access',
    whole: 'access, permissions, tools',
    parts:
      'prerequisites, before you begin, connecting, credentials, vpn, how to connect, logging in, accounts, useful links',
  },
  {
    same: 'recovery procedures, recovery steps, recovery procedure, service recovery',
    whole: 'restore, restoring, recovery, restart, repair, recover, fixes',
    parts:
      'rollback, failover, disaster recovery, backup and restore, data recovery, how to recover, mitigation, incident response, remediation',
    columns: 'recovery, recovery step, action',
  },
  {
    same: 'health verification, service health, checking health, health check procedures',
    whole: 'checks, verify, monitoring',
    parts: 'health checks, daily checks, smoke tests, verification, status, probes, how to check',
  },
]
