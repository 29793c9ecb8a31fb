import type { FieldTopic } from './field-topic.ts'

/** What belongs to an incident: how it is found, ended and learnt from. */
export const INCIDENTS: readonly FieldTopic[] = [
  {
    same: 'severity levels, incident severity, severity, severities',
    parts: 'priority levels, priorities, classification of incidents',
    columns: 'severity, priority',
  },
  {
    same: 'postmortems, post-mortem, post-incident reviews, incident review',
    parts: 'lessons learned, root cause analysis, retrospective, after the incident, incident reports',
    unsure: 'review, reviews, follow-up, closure',
    sure: 'root cause, timeline, lesson, action item, action owner, postmortem, follow up, blameless, prevent',
  },
  {
    same: 'incident communication, communication, communication plan',
    parts: 'status page, who to notify, notifying users, stakeholder updates',
  },
  {
    same: 'verification, verification steps',
    parts: 'smoke tests, how to verify, verify, health check, acceptance checks, post-deployment checks',
  },
  {
    same: 'impact, effects, consequences',
    whole: 'symptoms, severity',
    parts:
      'what … affected, user impact, blast radius, customer impact, business impact, who … affected, affected services, affected systems, what users see',
    columns: 'impact, effect, consequence, affected',
  },
  {
    same: 'diagnosis, diagnosing, investigation, diagnosis steps, diagnostic steps, investigation steps, diagnostic procedures',
    nouns: 'diagnosis, check, triage, troubleshooting, symptom, incident, debugging, investigation',
    words: 'find, check, look, diagnose, see, tell, confirm, inspect, investigate, debug',
    parts:
      'triage, how to diagnose, diagnose, debugging, first checks, troubleshooting, troubleshooting steps, troubleshooting checklist, troubleshooting guide, incident response, incident procedures, initial checks, initial assessment, quick checks, health checks, root cause analysis, finding the cause, where to look, what to check, debugging steps, common issues, common problems, common failures, failure modes, response steps, first response, log queries, useful queries, useful commands, runbook steps, triage steps, narrowing down, what … look at, how … know, how … tell, if … fails, when … fails, if … down',
    whole:
      'problems, issues, failures, analysis, steps, procedure, checks, incidents, symptoms, investigate, debug, detection, detect, confirm, verify, inspect',
    columns:
      'check, diagnosis, symptom, likely cause, cause, how to check, what to check, diagnostic, investigation, command, first check, possible cause, root cause',
    code: ['alert-name'],
    signs:
      'check, log / logs, dashboard / grafana, kubectl / journalctl / docker logs / systemctl, root cause / cause / because, confirm / verify / inspect, symptom, status / health, error rate / error',
  },
  {
    same: 'mitigation, remediation, resolution',
    whole: 'fixes, solution, solutions, restart, repair, actions, response, recover',
    parts:
      'fix, how to fix, workaround, workarounds, recovery, steps to resolve, resolution steps, corrective actions, rollback, troubleshooting, what to do, immediate actions, incident response, failover',
    columns: 'mitigation, resolution, fix, solution, action, remediation, workaround, what to do',
  },
  {
    same: 'debugging, debug',
    whole: 'logs, logging',
    parts:
      'troubleshooting, verbose mode, debug mode, debugging tips, debugging tools, inspecting, profiling, diagnosis, breakpoints, remote debugging, attach a debugger',
  },
  {
    same: 'failover, high availability',
    whole: 'replication, resilience, clustering, availability, recovery',
    parts: 'redundancy, failback, standby, disaster recovery, fault tolerance, leader election, multi-region',
  },
  {
    same: 'key rotation, secret rotation, credential rotation',
    parts: 'rotating keys, rotating secrets, certificate renewal, key management, secret management',
  },
  {
    same: 'data recovery, recovery, disaster recovery',
    parts:
      'restore, restoring, backup and restore, recovery steps, recovery procedures, recovery objectives, rto and rpo, point-in-time recovery, failover, restore from backup, restoration, business continuity',
    whole: 'dr, backups, recover',
  },
]
