import type { Waiver } from '../model/config.ts'
import type { Problem } from './rule.ts'

/** What a rule says of a waiver: it stands in the config, whatever module it is about. */
export function waiverProblem(waiver: Waiver, what: string): Problem {
  const about = [waiver.module, waiver.column].filter((part) => part !== undefined).join(' › ')
  return {
    location: waiver.location,
    module: null,
    column: null,
    key: JSON.stringify([waiver.module, waiver.column, waiver.rule]),
    message: `The waiver of ${waiver.rule} for ${about} ${what}`,
  }
}
