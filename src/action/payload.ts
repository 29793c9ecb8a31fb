/** A webhook payload as it came: nothing in it is certain until it has been looked at. */
export type Payload = Readonly<Record<string, unknown>>

/** What lies at the end of the keys; undefined where one of them is not there. */
function at(payload: Payload, keys: readonly string[]): unknown {
  let value: unknown = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Payload)[key]
  }
  return value
}

/** The text at the end of the keys, or null. */
export function textAt(payload: Payload, ...keys: string[]): string | null {
  const value = at(payload, keys)
  return typeof value === 'string' ? value : null
}

/** The positive whole number at the end of the keys, or null. */
export function numberAt(payload: Payload, ...keys: string[]): number | null {
  const value = at(payload, keys)
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

/** The commit id at the end of the keys, or null: it goes to git and into addresses, so nothing else will do. */
export function commitAt(payload: Payload, ...keys: string[]): string | null {
  const value = textAt(payload, ...keys)
  return value !== null && isCommitId(value) ? value : null
}

/** A full commit id: SHA-1 or SHA-256, not the zeros that GitHub sends for "there was none". */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
}
