import { runGate } from '../../src/gate.ts'
import type { GateMode, Severity } from '../../src/model/report.ts'
import type { GateResult } from '../../src/model/result.ts'
import { memoryTree } from './tree.ts'

export type Files = Record<string, string | Uint8Array>

/** A roadmap of two modules and two columns, in the seed's format; each argument is one cell. */
export function roadmap(
  cells: { billingIndex?: string; billingApi?: string; ledgerIndex?: string; ledgerApi?: string } = {},
): string {
  const { billingIndex = '✅', billingApi = '✅', ledgerIndex = '⚪', ledgerApi = '⚪' } = cells
  return `# Roadmap

## Columns
Basic
- Index: role, inputs

Optional
- API: endpoints, error model

## Checklist
✅ = ready, ⚪ = pending, ➖ = not applicable.

| Module | Index | API |
|---|---|---|
| **Money** | | |
| Billing | ${billingIndex} | ${billingApi} |
| Ledger | ${ledgerIndex} | ${ledgerApi} |

## Notes
- Date generated: 2026-01-31
- Keep the module list in sync with \`mkdocs.yml\` under **Modules**
`
}

export const MKDOCS = `site_name: Test
nav:
  - Roadmap: roadmap.md
  - Modules:
      - Money:
          - Billing:
              - Index: modules/billing/index.md
              - API: modules/billing/api.md
          - Ledger:
              - Index: modules/ledger/index.md
`

export const INDEX = `# Billing

## Role
Billing turns metered usage into invoices that customers can pay, once a month and on demand.

## Inputs
Usage records from the meter, price lists from the catalog, and the tax rules of each country.
`

export const API = `# API

## Endpoints
\`POST /invoices\` makes an invoice from usage records and gives back its number and its total.

## Error model
Errors carry a code, a sentence for a person, and the field that the error is about, if there is one.
`

const STUB = '# Ledger\n\nTBD\n'

/** A site in which every claim holds: Billing is written, Ledger is pending and a stub. */
export function smallSite(changes: Record<string, string | Uint8Array | null> = {}): Files {
  const files: Record<string, string | Uint8Array | null> = {
    'mkdocs.yml': MKDOCS,
    'docs/roadmap.md': roadmap(),
    'docs/modules/billing/index.md': INDEX,
    'docs/modules/billing/api.md': API,
    'docs/modules/ledger/index.md': STUB,
    ...changes,
  }
  return Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])))
}

/** Runs the whole gate on trees in memory. */
export function gate(
  head: Files,
  base: Files | null = null,
  options: {
    gate?: GateMode
    failOn?: Severity
    config?: string
    roadmap?: string
    mkdocs?: string
    today?: string
    labels?: string[]
  } = {},
): Promise<GateResult> {
  return runGate({
    head: memoryTree(head, 'b'.repeat(40)),
    base: base && memoryTree(base, 'a'.repeat(40)),
    named: { config: options.config ?? null, roadmap: options.roadmap ?? null, mkdocs: options.mkdocs ?? null },
    gate: options.gate ?? null,
    failOn: options.failOn ?? null,
    today: options.today ?? '2026-02-01',
    labels: async () => options.labels ?? [],
    version: '0.0.0',
  })
}
