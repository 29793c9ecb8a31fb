import type { FieldTopic } from './field-topic.ts'

/** Security. */
export const SECURITY: readonly FieldTopic[] = [
  {
    same: 'data classification, information classification, data sensitivity, classification, data categories, data classes',
    nouns:
      'classification, class, sensitivity, confidentiality, privacy, sensitive, personal, pii, confidential, information',
    words: 'data, sensitive, class, confidential, privacy, personal, information, hold, store',
    parts:
      'sensitive data, pii, personal data, personally identifiable information, data handling, data inventory, data types and sensitivity, confidentiality, data privacy, privacy, information assets, data we hold, data we store, what we hold, what we store, what we keep, stored data, gdpr, sensitivity levels, data protection classes, what data we hold, data handled, data processed, information handled, kinds of data, types of data, what data, which data, data at rest inventory',
    unsure: 'assets, data',
    sure: 'confidential, restricted, public, internal, sensitive, sensitivity, secret, personal, pii, phi, pci, customer, credential, token, password, classification, high, medium, low',
    signs:
      'confidential, restricted, public, internal, sensitive, secret, personal, personal data, pii, phi, pci, gdpr, customer names, email addresses, phone numbers, addresses, health data, card numbers',
    columns: 'classification, sensitivity, data class, confidentiality, pii, data classification, class',
  },
  {
    same: 'access control, access controls, access management, access model, access policy, access rights, permissions, authorization',
    nouns: 'access, role, permission, authorization, authentication, identity, right, login, auth',
    words: 'access, who, permission, login, authenticate, identity, authorize, allowed',
    parts:
      'authentication, authn and authz, authn, authz, rbac, abac, iam, roles and permissions, roles, privileges, identity, identity and access, who can, who is allowed, who gets in, who gets access, who sees what, who can … see, who can … access, who … do what, least privilege, tenant isolation, permission model, entitlements, role matrix, access matrix, access, user access, service accounts, who may, who has access, who … access, who … in, who … read, who … write, who … see, who … allowed, authorisation, logins, authenticated access',
    whole: 'auth, acls, acl',
    unsure: 'policies',
    sure: 'role, permission, privilege, grant, scope, allow, deny, user, admin, owner, access',
    not: 'access log, data access object, access pattern',
    columns: 'role, permission, privilege, access, allowed, who',
    signs:
      'role, permission, privilege, rbac, grant, scope, service account, authenticate, authorize, token, oauth, oidc, jwt, sso, mfa, login, sign in, signed link, admin / administrator, owner, allowed / denied, read only, may read / may write / can read / can write / can see / can use / can change',
  },
  {
    same: 'auditability, audit, auditing, audit trail, audit log, audit logging, audit events, audit records',
    nouns: 'audit, traceability, accountability, trail, proof, evidence',
    words: 'audit, trail, trace, log, record, evidence, proof, afterwards, happened',
    parts:
      'traceability, accountability, evidence, non-repudiation, activity log, change tracking, compliance evidence, security logging, security events, who did what, record keeping, journal, change history, paper trail, forensics, how we can tell, how do we know, logging and monitoring, compliance and audit, proof, what is recorded, what … recorded, what … logged, record of actions, trail, trails, accountability and evidence',
    not: 'vulnerability audit, dependency audit, package audit, security audit, code audit, npm audit, license audit',
    columns: 'audit event, audited action, audit, audit record, evidence',
    signs:
      'audit, journal, immutable / append only / nobody can change / cannot be changed, tamper, checksum, evidence ledger, who did / who when / who and when, actor, is logged / are logged / is recorded, written to, kept for, correlation id, hash chain, every access / every change / every action / each access / each change / each read',
  },
  {
    same: 'safeguards, protections, security controls, protective measures, security measures, countermeasures, controls',
    nouns:
      'protection, safeguard, control, encryption, hardening, mitigation, defence, defense, prevention, threat, countermeasure, isolation',
    words: 'protect, safe, encrypt, harden, guard, defend, mitigate, prevent',
    parts:
      'data protection, encryption, hardening, mitigations, threat mitigations, threat model, threats, threats and mitigations, secrets management, secret management, secrets, secret handling, input validation, input sanitization, network security, network policies, network isolation, abuse protection, abuse prevention, rate limiting, defense in depth, defence in depth, vulnerability management, secure defaults, transport security, tls, key management, tenant isolation, isolation, sandboxing, dependency scanning, supply chain security, cryptography, technical measures, dos protection, attack surface, protection measures, defensive measures, security mechanisms, technical and organisational measures, how … protected, how … protect, how … safe, how … secured, how … secure, threats and controls, mitigating controls',
    whole: 'security, risks, protection, guardrails, risks and mitigations, defenses, defences',
    not: 'access controls, access control',
    signs:
      'encrypted, encryption, tls, mtls, https, kms, hashed, salted, csrf, xss, csp, cors, hsts, rate limit, validated, sanitized, scanned, isolated, sandbox, secret, vault, rotated, firewall, waf, network policy, non root, single use, one time, expire, patched, pinned, signed',
    columns: 'safeguard, control, mitigation, threat, countermeasure, protection',
  },
  {
    same: 'encryption, cryptography, encryption at rest and in transit',
    parts: 'tls, kms, key management, at rest, in transit',
    signs: 'encrypt, tls / https / mtls, at rest, in transit, aes, kms, disk, certificate, vault, hashed',
  },
  {
    same: 'secrets, secrets management, secret management, credentials',
    parts: 'vault, key rotation, secret rotation',
  },
  {
    same: 'personal data, pii, personally identifiable information',
    parts: 'privacy, gdpr, sensitive data, data subjects',
    columns: 'personal data, pii',
    signs: 'personal / pii, name / names, address / email / phone, gdpr, consent, erase / anonymise',
  },
  {
    same: 'data retention, retention, retention policy',
    parts: 'data deletion, data lifecycle, purging, archiving',
    columns: 'retention, kept, kept for, ttl, deleted after',
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
