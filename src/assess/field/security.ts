import type { FieldTopic } from './field-topic.ts'

/** Security. */
export const SECURITY: readonly FieldTopic[] = [
  {
    same: 'data classification, information classification, data sensitivity, classification, data categories, data classes',
    parts:
      'sensitive data, pii, personal data, personally identifiable information, data handling, data inventory, data types and sensitivity, confidentiality, data privacy, privacy, information assets, data we hold, data we store, stored data, gdpr, sensitivity levels, data protection classes, what data we hold',
    whole: 'assets, data',
    columns: 'classification, sensitivity, data class, confidentiality, pii, data classification, class',
  },
  {
    same: 'access control, access controls, access management, access model, access policy, access rights, permissions, authorization',
    parts:
      'authentication, authn and authz, authn, authz, rbac, abac, iam, roles and permissions, roles, privileges, identity, identity and access, who can do what, least privilege, permission model, entitlements, role matrix, access matrix, access, user access, service accounts, who may, who has access',
    whole: 'auth, policies, acls, acl',
    not: 'access log, data access object, access pattern',
    columns: 'role, permission, privilege, access, allowed, who',
  },
  {
    same: 'auditability, audit, auditing, audit trail, audit log, audit logging, audit events, audit records',
    parts:
      'traceability, accountability, evidence, non-repudiation, activity log, change tracking, compliance evidence, security logging, security events, who did what, record keeping, journal, change history, paper trail, forensics, how we can tell, how do we know, logging and monitoring, compliance and audit',
    not: 'vulnerability audit, dependency audit, package audit, security audit, code audit, npm audit, license audit',
    columns: 'audit event, audited action, audit, audit record, evidence',
  },
  {
    same: 'safeguards, protections, security controls, protective measures, security measures, countermeasures, controls',
    parts:
      'data protection, encryption, hardening, mitigations, threat mitigations, threat model, threats, threats and mitigations, secrets management, secret management, secrets, secret handling, input validation, input sanitization, network security, network policies, network isolation, abuse protection, abuse prevention, rate limiting, defense in depth, defence in depth, vulnerability management, secure defaults, transport security, tls, key management, tenant isolation, isolation, sandboxing, dependency scanning, supply chain security, cryptography, technical measures, dos protection, attack surface',
    whole: 'security, risks, protection, guardrails, risks and mitigations, defenses, defences',
    not: 'access controls, access control',
    columns: 'safeguard, control, mitigation, threat, countermeasure, protection',
  },
  {
    same: 'encryption, cryptography, encryption at rest and in transit',
    parts: 'tls, kms, key management, at rest, in transit',
  },
  {
    same: 'secrets, secrets management, secret management, credentials',
    parts: 'vault, key rotation, secret rotation',
  },
  {
    same: 'data retention, retention, retention policy',
    parts: 'data deletion, data lifecycle, purging, archiving',
  },
  {
    same: 'threat model, threats, threat modelling, threat modeling, stride',
    parts: 'attack surface, risks, abuse cases',
  },
  {
    same: 'compliance, regulatory requirements, regulations',
    parts: 'gdpr, soc 2, hipaa, iso 27001, pci',
  },
]
