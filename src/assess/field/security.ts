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
      'broken access control, elevation of privilege, privilege escalation, spoofing, row-level security, security groups, sign-in, identity provider, session management, authentication and sessions, admin access, access levels, access reviews, tenancy, authentication, authn and authz, authn, authz, rbac, abac, iam, roles and permissions, roles, privileges, identity, identity and access, who can, who is allowed, who gets in, who gets access, who sees what, who can … see, who can … access, who … do what, least privilege, tenant isolation, permission model, entitlements, role matrix, access matrix, access, user access, service accounts, who may, who has access, who … access, who … in, who … read, who … write, who … see, who … allowed, authorisation, logins, authenticated access',
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
    whole: 'detection, history, logging, logs',
    nouns: 'audit, traceability, accountability, trail, proof, evidence',
    words: 'audit, trail, trace, log, record, evidence, proof, afterwards, happened',
    parts:
      'repudiation, logging failures, logging and monitoring failures, insufficient logging, security monitoring, security logs, audit trails and logs, monitoring and audit, audit and monitoring, change log of data, event log, access logs, activity tracking, traceability, accountability, evidence, non-repudiation, activity log, change tracking, compliance evidence, security logging, security events, who did what, record keeping, journal, change history, paper trail, forensics, how we can tell, how do we know, logging and monitoring, compliance and audit, proof, what is recorded, what … recorded, what … logged, record of actions, trail, trails, accountability and evidence',
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
      'spoofing, information disclosure, denial of service, cryptographic failures, security misconfiguration, insecure design, vulnerable components, outdated components, software and data integrity, ssrf, server-side request forgery, cross-site scripting, security headers, csrf, owasp top 10, stride, secure coding, penetration testing, incident response, container security, infrastructure security, api security, password policy, password security, session security, data protection, encryption, hardening, mitigations, threat mitigations, threat model, threats, threats and mitigations, secrets management, secret management, secrets, secret handling, input validation, input sanitization, network security, network policies, network isolation, abuse protection, abuse prevention, rate limiting, defense in depth, defence in depth, vulnerability management, secure defaults, transport security, tls, key management, tenant isolation, isolation, sandboxing, dependency scanning, supply chain security, cryptography, technical measures, dos protection, attack surface, protection measures, defensive measures, security mechanisms, technical and organisational measures, how … protected, how … protect, how … safe, how … secured, how … secure, threats and controls, mitigating controls',
    whole:
      'security, risks, protection, guardrails, risks and mitigations, defenses, defences, tampering, injection, backups',
    not: 'access controls, access control, document control, version control, source control',
    signs:
      'encrypted, encryption, tls, mtls, https, kms, hashed, salted, csrf, xss, csp, cors, hsts, rate limit, validated, sanitized, scanned, isolated, sandbox, secret, vault, rotated, firewall, waf, network policy, non root, single use, one time, expire, patched, pinned, signed',
    columns: 'safeguard, control, mitigation, threat, countermeasure, protection',
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
  {
    same: 'threat model, threats, threat modelling, threat modeling, stride',
    parts:
      'attack surface, risks, abuse cases, risk assessment, attack vectors, attack scenarios, attackers, adversaries, threat analysis, threat list, threats and mitigations, risk register, security risks, owasp top 10, owasp, misuse cases, vulnerabilities, trust boundaries, what can go wrong',
    columns: 'threat, risk, attack, vulnerability, attack vector',
    signs:
      'spoofing, tampering, repudiation, information disclosure, denial of service, elevation of privilege, injection, broken access control, attacker / adversary, threat, xss, csrf, ssrf',
  },
  {
    same: 'compliance, regulatory requirements, regulations',

    parts:
      'gdpr, soc 2, hipaa, iso 27001, pci, pci dss, dora, nis2, legal requirements, standards and regulations, certifications, audits, privacy, data protection, regulatory compliance, compliance requirements, regulatory context, data residency',
    columns: 'regulation, standard, requirement, control, framework',
    signs: 'gdpr, soc 2, hipaa, iso 27001, pci / pci dss, regulator / regulation, audit, ccpa, consent',
  },
  {
    same: 'data protection, data security, protection of data',
    whole: 'backups',
    parts:
      'encryption, personal data, privacy, retention, data retention, access control, information disclosure, cryptographic failures, data classification, masking, anonymization, at rest, in transit, data handling, data privacy, gdpr, sensitive data, data deletion, key management, secure storage, data leakage',
    signs:
      'encrypt, tls / https, at rest, in transit, mask / redact / anonymise, personal / pii, retention / deleted, backup',
  },
  {
    same: 'vulnerability management, vulnerabilities, vulnerability handling, patch management, security updates',
    parts:
      'dependency scanning, patching, reporting a vulnerability, reporting vulnerabilities, responsible disclosure, disclosure policy, vulnerable components, vulnerable and outdated components, outdated components, supply chain security, supply chain, image scanning, container scanning, penetration testing, dependabot, dependencies, cve, advisories, security scanning, known vulnerabilities, supported versions, sbom',
    signs:
      'cve, dependabot / renovate / snyk, trivy / grype, scan / scanned / scanning, patch / patched, sbom, advisory, pinned',
  },
  {
    same: 'security testing, security tests, security scanning, penetration testing',
    parts:
      'sast, dast, code scanning, vulnerability scanning, dependency scanning, static analysis, security reviews, security checks, fuzzing, secret scanning, audits, bug bounty',
    signs: 'sast, dast, codeql / semgrep / sonarqube / bandit, penetration test / pentest, trivy / snyk, scan, fuzz',
  },
  {
    same: 'network security, network policies, network isolation, network controls',
    whole: 'network, perimeter',
    parts:
      'firewall, firewalls, network access, ingress and egress, vpc, segmentation, network segmentation, waf, security groups, private endpoints, transport security, allowlists, cors, exposed ports, network topology, tls, ip restrictions, service mesh, network zones',
    signs:
      'firewall / waf, vpc / subnet / private, network policy, ingress / egress, mtls / tls, allow list / allowlist, security group, vpn',
  },
  {
    same: 'session management, session handling, session security',
    here: 'sessions',
    parts:
      'session cookies, cookies, token lifetime, token lifetimes, logout, refresh tokens, session timeout, session expiry, tokens, jwt, token refresh, sign out',
    signs:
      'session, cookie / httponly / samesite, expire / timeout / lifetime, refresh / refresh token, logout / sign out, revoke, idle',
  },
  {
    same: 'hardening, secure configuration, security configuration, system hardening',
    whole: 'defaults',
    parts:
      'security headers, security misconfiguration, container security, secure defaults, http headers, os hardening, least privilege, base images, security settings, security baseline, cis benchmark, attack surface',
    signs:
      'csp / content security policy, hsts, non root / nonroot, read only, minimal / distroless, disabled / closed, seccomp / apparmor, security headers, hardened, x frame options',
  },
  {
    same: 'data integrity, integrity protection',
    here: 'integrity',
    whole: 'tampering, constraints, invariants, validation, transactions',
    parts:
      'software and data integrity failures, software and data integrity, checksums, signatures, signing, hash chain, consistency, signed payloads, idempotency, immutability, referential integrity',
    signs: 'signed / signature, checksum / hash / digest, tamper, immutable / append only, hmac, verified, transaction',
  },
  {
    same: 'denial of service, availability protection, dos protection, abuse protection, abuse prevention',
    whole: 'availability',
    parts:
      'rate limiting, rate limits, throttling, ddos, ddos protection, quotas, circuit breakers, bot protection, captcha, brute force protection, lockout, resource limits',
    signs: 'rate limit / rate limits, throttle, waf, circuit breaker, captcha, quota, timeout, lockout / locked, ddos',
  },
  {
    same: 'key management, cryptographic keys, key handling',
    parts:
      'key rotation, kms, hsm, key storage, signing keys, encryption keys, certificates, rotation, secrets management, key lifecycle',
    columns: 'key, rotation, key id',
  },
  {
    same: 'third parties, third-party services, subprocessors, third-party access',
    here: 'vendors',
    parts:
      'external services, external dependencies, suppliers, processors, integrations, data sharing, third-party integrations, partners, external parties',
    columns: 'vendor, third party, supplier, processor, service, provider',
  },
  {
    same: 'security contacts, security contact, reporting a vulnerability, responsible disclosure, vulnerability disclosure',
    whole: 'reporting, contact, contacts',
    parts: 'reporting issues, disclosure policy, how to report, security policy, bug bounty, security team',
  },
  {
    same: 'security incident response, breach response, breach notification, security incidents',
    whole: 'incidents, reporting',
    parts:
      'incident response, if … leaked, when … leaked, data breach, compromise, suspected compromise, escalation, emergency',
  },
  {
    same: 'risks, risk register, risk assessment, risk analysis, risks and mitigations',
    parts:
      'threats, threat model, known risks, open risks, residual risks, technical debt, mitigations, security risks, risk list, technical risks',
    columns: 'risk, likelihood, probability, impact, mitigation',
  },
]
