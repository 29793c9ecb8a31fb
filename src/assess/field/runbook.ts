import type { FieldTopic } from './field-topic.ts'

/** Runbook. */
export const RUNBOOK: readonly FieldTopic[] = [
  {
    same: 'operational procedures for incidents, incident procedures, incident response, incident handling, incident runbook, incident playbook, operational procedures, emergency procedures, incident management',
    nouns:
      'incident, failure, outage, recovery, trouble, emergency, symptom, diagnosis, disaster, expired, locked, lockout, blocked, corrupted, leaked, unreachable, unavailable, stuck, stalled, broken, lost, crashed, late, delayed, slow, high, low, no, wrong, degraded, missing, behind',
    words:
      'if, when, fail, leak, refuse, break, broke, broken, down, wrong, stuck, lost, slow, error, alert, incident, emergency, recover, problem, outage, full, missing, late, stall, unavailable',
    parts:
      'procedures, incidents, incident, troubleshooting, playbooks, playbook, failure scenarios, failure modes, common failures, common problems, common issues, known issues, known failures, recovery, recovery procedures, disaster recovery, mitigation, mitigations, remediation, diagnosis, diagnostics, triage, what to do when, when the pager goes off, alert response, responding to alerts, alert handling, symptoms, symptom, symptoms and fixes, outage, outages, if it breaks, rollback, roll back, failover, escalation, break glass, on-call guide, what can go wrong, emergency, resolution steps, response steps, failures, first checks, degradation, degraded, errors, error spike, down, unavailable, not working, not responding, timeouts, high latency, latency spike, slow queries, stuck, crash loop, crashes, out of memory, disk full, data loss, debug, debugging, if something breaks, when something breaks, emergencies, first aid, trouble, repair, fixing, faults, interventions, when … breaks, when … break, when … fails, when … fail, if … breaks, if … fails, if … down, what to do if, what … wrong, calling for help',
    whole: 'alerts, problems, issues, on-call, firefighting, response, investigation',
    not: 'shut down, shutting down, scale down, scaling down, tear down, drill down, wind down, error budget, error codes, error model',
    code: ['alert-name'],
    signs:
      'symptom, cause, mitigate, fix, restart, roll back, escalate, alert, page, failover, incident, recover, on call, outage, kubectl, unhealthy, degraded, stuck, root cause, postmortem, oom / out of memory, panic, crash / crash loop, stack trace, deadlock, unresponsive, evicted',
    columns:
      'situation, problem, what to do, what you see, likely cause, steps, symptom, incident, mitigation, action, remediation, first response, fix, resolution',
  },
  {
    same: 'routine tasks, routine operations, maintenance, routine maintenance, regular tasks, recurring tasks, day-to-day operations, operational tasks, scheduled tasks, housekeeping, routine procedures, maintenance tasks, routine work',
    nouns:
      'maintenance, routine, housekeeping, schedule, rotation, upgrade, backup, duty, recurring, regular, periodic, weekly, monthly, daily, nightly, chore',
    words:
      'every, each, week, day, month, quarter, year, regular, regularly, routine, schedule, scheduled, recur, maintain, duty, rotate, backup, upgrade, release, deploy',
    parts:
      'common tasks, daily tasks, daily checks, weekly tasks, weekly checks, monthly tasks, periodic tasks, periodic checks, standard operations, standard procedures, standard operating procedures, sop, administration, admin tasks, administrative tasks, backup and restore, backups, scaling up, restarting, restart, rotating, rotation, deploying, upgrading, upgrade, patching, day 2 operations, planned maintenance, maintenance windows, chores, how-tos, recurring work, regular operations, regular maintenance, capacity management, daily operations, key rotation, certificate renewal, credential rotation, every day, every morning, every monday, every week, every month, every quarter, every year, once a week, once a month, each week, each month, on a schedule, rollout, deploy, releasing, starting and stopping, start and stop, starting, stopping, start up, shut down, shutdown, shutting down, scale down, scaling down, tear down, decommissioning, common commands, useful commands, cheat sheet, regular duties, recurring duties, standing tasks, operator tasks, operator duties, maintenance calendar, scheduled work, periodic work, things … regularly, things … every, what … regularly, what … every, care and feeding, upkeep, preventive maintenance, regularly, routine, deployment, deployments, teardown, provisioning, onboarding, offboarding, verification',
    whole: 'tasks, operations, scaling, how to, daily, weekly, monthly, scheduled jobs, day 2',
    signs:
      'nightly, hourly, daily, weekly, monthly, quarterly, yearly, every day, every week, every month, every night, monday, tuesday, wednesday, thursday, friday, saturday, sunday, first of the month, cron, rotate, backup, restore, patch, prune, vacuum, upgrade, renew, clean up, review',
    columns: 'task, frequency, how often, cadence, schedule, every',
  },
  {
    same: 'escalation, escalation path, escalation policy, contacts',
    parts: 'on-call, who to call, ownership, support',
  },
  {
    same: 'on-call, on-call duty, on-call rotation',
    parts: 'who is on call, rota, pager, paging, escalation, contacts',
  },
  { same: 'rollback, roll back, rollback procedure, reverting', parts: 'undo a release, revert' },
  {
    same: 'backup and restore, backups, backup, restore',
    parts: 'disaster recovery, recovery, snapshots',
  },
  {
    same: 'troubleshooting, problem solving, common problems, common issues',
    parts: 'known issues, diagnosis, diagnostics, faq, failure modes, symptoms',
  },
]
