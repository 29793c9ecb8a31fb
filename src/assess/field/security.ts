import type { FieldTopic } from './field-topic.ts'

/** Security. */
export const SECURITY: readonly FieldTopic[] = [
  {
    same: 'data classification, information classification, data sensitivity, classification, data categories, data classes',
    nouns:
      'classification, class, sensitivity, confidentiality, privacy, sensitive, personal, pii, confidential, information',
    pairs: 'level + what, level + data, class + what, level + example',
    words: 'delicate, data, sensitive, class, confidential, privacy, personal, information, hold, store',
    parts:
      'sensitive data, pii, personal data, personally identifiable information, data handling, data inventory, data types and sensitivity, confidentiality, data privacy, privacy, information assets, data we hold, data we store, what we hold, what we store, what we keep, stored data, gdpr, sensitivity levels, data protection classes, what data we hold, data handled, data processed, information handled, protection needs, need for protection, protection classes, handling levels, data tiers, crown jewels, confidentiality levels, information value, kinds of data, types of data, what data, which data, data at rest inventory',
    unsure: 'assets, data',
    sure: 'confidential, restricted, public, internal, sensitive, sensitivity, secret, personal, pii, phi, pci, customer, credential, token, password, classification, high, medium, low',
    signs:
      'confidential, restricted, public / internal, sensitive, secret, personal, personal data, pii / phi, pci / gdpr, customer names, email addresses, phone numbers, addresses, health data, card numbers',
    not: 'class diagram, class model, base class',
    columns: 'classification, sensitivity, data class, confidentiality, pii, data classification, class',
    together: [
      'confidential, restricted, secret, public, internal, private, personal, sensitive, official, pii, strictly, staff only, anyone, c1, c2, c3, c4, class restricted, highest of our three levels, red, amber, yellow, marking, special category, very high, precious, leak, by law',
      'full name, customer name, player name, patient name, name phone, name email, name address, name home, name date, name birth, birth date, home address, delivery address, bank, iban, salary, wage, payslip, birth, date of birth, phone number, email, e mail, card number, diagnosis, medical, patient record, insurance number, ip address, password hash, player id, subscriber, customer record, employee record, health record, health data, patient data, purchase, chat, grades, exam result, passport, invoice, menu, price list, rent, roster',
    ],
  },
  {
    same: 'access control, access controls, access management, access model, access policy, access rights, permissions, authorization, authz',
    least: 'detail',
    nouns: 'access, role, permission, authorization, authentication, identity, right, login, auth',
    words: 'access, who, permission, login, authenticate, identity, authorize, allowed',
    parts:
      'broken access control, habilitations, elevation of privilege, privilege escalation, spoofing, row-level security, security groups, sign-in, identity provider, session management, authentication and sessions, admin access, access levels, access reviews, tenancy, authentication, authn and authz, authn, rbac, abac, iam, roles and permissions, roles, privileges, identity, identity and access, who can, who is allowed, who gets in, who gets access, who sees what, who can … see, who can … access, who … do what, least privilege, tenant isolation, permission model, entitlements, role matrix, access matrix, access, user access, service accounts, who may, who has access, who … access, who … in, who … read, who … write, who … see, who … allowed, authorisation, logins, authenticated access, user rights, user groups, clearance, break-glass, separation of duties, segregation of duties, need to know, four-eyes principle, joiners movers leavers',
    whole: 'auth, acls, acl, rights',
    unsure: 'policies',
    sure: 'role, permission, privilege, grant, scope, allow, deny, user, admin, owner, access',
    not: 'access log, data access object, access pattern, disk access, memory access, access time',
    columns:
      'role, permission, privilege, access, allowed, who, profile, read, modify, scope, required role, allowed roles',
    signs:
      'role, permission, privilege, rbac, grant, scope, service account, authenticate, authorize, token, oauth, oidc, jwt, sso, mfa, login, sign in, signed link, admin / administrator, owner, allowed / denied, read only, may read / may write / can read / can write / can see / can use / can change',
    together: [
      'only, nobody, no one, everyone, everybody, anyone, others, allowed, permitted, must not, not allowed, denied, refuse, turned away, own, by default, right, yes no, can read, may read, may open, can open, may change, can change, can edit, can delete, can see, may see, can approve, may enter, can only, may only, can do, can mute, can pause',
      'may write, can write, may read, read only, read write, can read, approve, login, log in, sign on, sign in, badge, group, admin, viewer, editor, owner, member, moderator, supervisor, clerk, scope, permission, privilege, role, gatekeeper, sso, mfa, client certificate, representative, clearance, can delete, may change, may open, can open, can see, may see, change it, see own, sees own, see it, delete it, lead, manager, staff, team, doctor, nurse, supervisors, employee, player, operator, caller',
    ],
  },
  {
    same: 'auditability, audit, auditing, audit trail, audit log, audit logging, audit events, audit records',
    least: 'detail',
    whole: 'detection, logging, logs',
    unsure: 'history, trail, trails',
    sure: 'who, user, change, audit, record, recorded, kept, author, actor, action, logged, proof, event',
    nouns: 'footprint, trace, journal, audit, traceability, accountability, trail, proof, evidence',
    words: 'audit, trail, trace, log, record, evidence, proof, afterwards, happened',
    parts:
      'repudiation, logging failures, logging and monitoring failures, insufficient logging, security monitoring, security logs, audit trails and logs, monitoring and audit, audit and monitoring, change log of data, event log, access logs, activity tracking, traceability, accountability, evidence, non-repudiation, activity log, change tracking, compliance evidence, security logging, security events, who did what, record keeping, journal, change history, paper trail, forensics, how we can tell, being able to check, how do we know, logging and monitoring, compliance and audit, proof, what is recorded, what … recorded, what … logged, record of actions, accountability and evidence',
    not: 'something happen, anything happen, vulnerability audit, dependency audit, package audit, security audit, code audit, npm audit, license audit',
    columns: 'audit event, audited action, audit, audit record, evidence',
    signs:
      'audit, journal, immutable / append only / nobody can change / cannot be changed, tamper, checksum, evidence ledger, who did / who when / who and when, actor, is logged / are logged / is recorded, written to, kept for, correlation id, hash chain, every access / every change / every action / each access / each change / each read',
    together: [
      'settlement, grade change, open file, act, action, each, every, all, any, read and write, login, approval, disclosure, whenever, who, nobody, never, cannot, only grow, append only, write once, worm, immutable, unalterable, chained, forever, old version',
      'creator, account name, adjuster, teacher name, who when, when who, who time, with clerk name, agent and time, recipient date, subject object, on video, user old, by user, kept with, stored with, noted with, with user, with name, with time, with reason, with author, with actor, with its author, with operator, with sender, with person, with their reason, user and time, user time, name and reason, time and person, says who, who what, what when, who did, who changed, who touched, who opened, who approved, who signed, who read, who had, who gave, who sent, person time, names who, name who, names two people, name two people, author, approver, protocolled, footprint, operator id, caller id, timestamp, old and new, old new, reason and time, supervisor, inspector, auditor',
      'saved, end up, siem, entry, stay, drawn, filed, file, leave, kept, stored, store, record, recorded, recording, noted, note, written, write, ledger, log, appended, protocolled, chained, list, version, history, track, trail, evidence, look up, search, rebuild, prove, reconstruct, year, day, printed, never removed',
    ],
  },
  {
    same: 'safeguards, protections, security controls, protective measures, security measures, countermeasures, controls',
    least: 'detail',
    nouns:
      'protection, safeguard, control, encryption, hardening, mitigation, defence, defense, prevention, threat, countermeasure, isolation',
    words: 'protect, safe, stop, encrypt, harden, guard, defend, mitigate, prevent, attacker, attack',
    parts:
      'guard rails, barriers, in the way of, stands in the way, spoofing, information disclosure, denial of service, cryptographic failures, security misconfiguration, insecure design, vulnerable components, outdated components, software and data integrity, ssrf, server-side request forgery, cross-site scripting, security headers, csrf, owasp top 10, stride, secure coding, penetration testing, incident response, container security, infrastructure security, api security, password policy, password security, session security, data protection, encryption, hardening, mitigations, threat mitigations, threat model, threats, threats and mitigations, secrets management, secret management, secrets, secret handling, input validation, input sanitization, network security, network policies, network isolation, abuse protection, abuse prevention, rate limiting, defense in depth, defence in depth, vulnerability management, secure defaults, transport security, tls, key management, tenant isolation, isolation, sandboxing, dependency scanning, supply chain security, cryptography, technical measures, dos protection, attack surface, protection measures, defensive measures, security mechanisms, technical and organisational measures, how … protected, how … protect, how … safe, how … secured, how … secure, threats and controls, mitigating controls, zero trust, security by design, vulnerability handling, cheat prevention, fraud prevention',
    whole:
      'security, risks, protection, guardrails, risks and mitigations, defenses, defences, tampering, injection, backups',
    not: 'protection needs, need for protection, data protection category, data protection class, access controls, access control, document control, version control, source control',
    signs:
      'encrypted, encryption, tls, mtls, https, kms, hashed, salted, csrf, xss, csp, cors, hsts, rate limit, validated, sanitized, scanned, isolated, sandbox, secret, vault, rotated, firewall, waf, network policy, non root, single use, one time, expire, patched, pinned, signed',
    columns: 'safeguard, control, mitigation, threat, countermeasure, protection',
    together: [
      'tls, encrypt, encrypted, encryption, hashed, argon2, aes, scanned, scan, waf, firewall, mtls, csp, csrf, vault, hsm, lockout, allow list, nonce, shell, read only file system, network policy, clamav, bound parameter, escaped, sanitized, stripped, checksum, signed, pinned, patched, certificate, password, upload, virus, attachment, sandbox, namespace, network rule, malformed, macro, sql, weekly update, unattended upgrade, no root, without root, no shell, encryption key, own key, stolen, forged, port other',
      'refused, drop, ban, lock, end after, renewed, rotate, change each, against, checked, never trusted, not trusted, nothing is trusted, revoked, wiped, wipe, limited, blocked, shut, closed, nightly, weekly, at rest, on the wire, in transit, in front, that live, own database, stripped, hop, compare, single use, no eval, apart, automatically, every hop, all hop, in memory, against forgery, own, month, quarter, lock account, wrong, in code, in image',
    ],
  },
  {
    same: 'encryption, cryptography, encryption at rest and in transit',
    nouns: 'encryption, cryptography, tls, cipher, hashing, certificate',
    words: 'encrypt, cipher, hash',
    parts:
      'tls, kms, key management, at rest, in transit, information disclosure, cryptographic failures, sensitive data exposure, transport security, tls everywhere, hashing, password hashing, password storage, data protection, certificates, data at rest, data in transit, https, disk encryption, ciphers, algorithms, secure communication, transport encryption, key handling, envelope encryption, database encryption, crypto',
    columns: 'encryption, encrypted, algorithm, at rest, in transit, cipher',
    signs:
      'encrypt, tls / https / mtls, at rest, in transit, aes, kms, disk, certificate, vault, hashed, gcm / siv / chacha20, sealed, key / keys, ciphertext, rsa / ecdsa / ed25519',
  },
  {
    same: 'secrets, secrets management, secret management, credentials',
    nouns: 'secret, credential, vault',
    parts:
      'vault, key rotation, secret rotation, secret handling, secret storage, where … secrets, key management, api keys, environment variables, required secrets, repository secrets, github secrets, secrets and variables, variables and secrets, secret list, kms, keys and secrets, sensitive configuration, sealed secrets, secret scanning, secrets and configuration, environment secrets, service credentials, credential management, credential rotation, rotating secrets',

    columns: 'secret, secret name, credential, where stored',
    code: ['secret'],
    signs:
      'secret / secrets, vault / secrets manager / key vault / kms, environment variable / env / environment, rotate / rotated / rotation, token / api key / password / credential, never commit / not committed / never in code / git, injected / mounted / template, encrypted / sealed, never logged / never returned / never shipped / never in / server only',
  },
  {
    same: 'personal data, pii, personally identifiable information',
    parts:
      'privacy, gdpr, sensitive data, data subjects, data subject rights, data privacy, privacy by design, data protection, data classification, anonymization, pseudonymization, masking, pii handling, user data, personal information, what data, which data, consent, data minimization, information disclosure',
    columns: 'personal data, pii',
    signs: 'personal / pii, name / names, address / email / phone, gdpr, consent, erase / anonymise',
  },
  {
    same: 'data retention, retention, retention policy',
    whole: 'ttl',
    parts:
      'data deletion, deletion, deleting data, data lifecycle, purging, purge, archiving, archival, cleanup, clean-up, retention periods, how long, expiry, expiration, erasure, retention and deletion, right to erasure, log retention, backup retention, disposal, retention rules',
    columns: 'retention, kept, kept for, ttl, deleted after',
  },
]
