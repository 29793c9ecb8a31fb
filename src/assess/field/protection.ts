import type { FieldTopic } from './field-topic.ts'

/** What a service is protected against, and by what. */
export const PROTECTION: readonly FieldTopic[] = [
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
