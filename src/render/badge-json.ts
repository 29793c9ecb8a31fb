import type { GateResult } from '../model/result.ts'
import { type Badge, badgeOf } from './badge.ts'

const COLOURS: Record<Badge['state'], string> = { untrue: 'red', all: 'brightgreen', true: 'green', none: 'lightgrey' }

/** What Shields' endpoint badge reads (shields.io/badges/endpoint-badge). */
export function renderBadgeJson({ report }: GateResult): string {
  const { label, message, state } = badgeOf(report)
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: COLOURS[state] }, null, 2)}\n`
}
