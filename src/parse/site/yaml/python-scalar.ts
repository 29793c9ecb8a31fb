/** A scalar as PyYAML types it, with Python's `str()` of it. */
export interface PythonScalar {
  type: 'str' | 'NoneType' | 'bool' | 'int' | 'float' | 'date' | 'datetime'
  text: string
  /** What makes two keys of a dict the same one: `1`, `1.0` and `True` are. A text is its own, all else begins with NUL. */
  identity: string
}

/** What PyYAML's `merge` and `value` types are for; they have no constructor, so such a plain scalar is no value. */
export type PlainType = PythonScalar | 'merge' | 'value'

const boolWords = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/
const floatForm =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const intForm =
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/
const dateForm = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
const timeForm =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(?:(Z)|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?$/

/** Longest text that can be a number or a date; anything longer is text in every real file and saves a look at it. */
const MAX_TYPED_LENGTH = 128

/**
 * Types a scalar without quotes and tag by PyYAML's implicit rules (its resolver.py), which are neither YAML 1.1 nor 1.2.
 *
 * @throws RangeError where the text has a type's form and no value of it (`2024-13-01`), as PyYAML crashes on it
 */
export function plainScalar(text: string): PlainType {
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return none
  if (text === '<<') return 'merge'
  if (text === '=') return 'value'
  if (text.length > MAX_TYPED_LENGTH) return stringScalar(text)
  const first = text.charCodeAt(0)
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46
  if (numeric) return intScalar(text) ?? floatScalar(text) ?? dateScalar(text) ?? stringScalar(text)
  return boolScalar(text) ?? stringScalar(text)
}

const none: PythonScalar = { type: 'NoneType', text: 'None', identity: '\0None' }

export function nullScalar(): PythonScalar {
  return none
}

export function stringScalar(text: string): PythonScalar {
  return { type: 'str', text, identity: text.startsWith('\0') ? `\0str ${text}` : text }
}

export function boolScalar(text: string): PythonScalar | null {
  if (text.length > 5 || !boolWords.test(text)) return null
  const value = /^(?:yes|true|on)$/i.test(text)
  return { type: 'bool', text: value ? 'True' : 'False', identity: value ? '\0number 1' : '\0number 0' }
}

export function intScalar(text: string): PythonScalar | null {
  if (!intForm.test(text)) return null
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '')
  if (digits === '' || digits === '0b' || digits === '0x')
    throw new RangeError(`invalid literal for an integer: '${text}'`)
  let value = integerValue(digits)
  if (text.startsWith('-')) value = -value
  return { type: 'int', text: String(value), identity: `\0number ${value}` }
}

function integerValue(digits: string): bigint {
  if (digits.startsWith('0b') || digits.startsWith('0x')) return BigInt(digits)
  if (digits.length > 1 && digits.startsWith('0')) return BigInt(`0o${digits.slice(1)}`)
  if (!digits.includes(':')) return BigInt(digits)
  return digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n)
}

export function floatScalar(text: string): PythonScalar | null {
  if (!floatForm.test(text)) return null
  const bare = text.replaceAll('_', '').toLowerCase().replace(/^[-+]/, '')
  const value = floatValue(bare) * (text.startsWith('-') ? -1 : 1)
  const printed = pythonFloat(value)
  return {
    type: 'float',
    text: printed,
    identity: Number.isInteger(value) ? `\0number ${BigInt(value)}` : `\0number ${printed}`,
  }
}

function floatValue(bare: string): number {
  if (bare === '.inf') return Number.POSITIVE_INFINITY
  if (bare === '.nan') return Number.NaN
  if (!bare.includes(':')) return Number(bare)
  const parts = bare.split(':').toReversed()
  return parts.reduce((sum, part, index) => sum + Number(part) * 60 ** index, 0)
}

/** Python's `repr` of a float: exponents below 1e-4 and from 1e16 on, `.0` on whole numbers. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [mantissa, exponent = '+0'] = value.toExponential().split('e')
    return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`
  }
  const text = String(value)
  return text.includes('.') ? text : `${text}.0`
}

export function dateScalar(text: string): PythonScalar | null {
  if (dateForm.test(text)) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
    checkDate(text, year, month, day)
    return { type: 'date', text, identity: `\0date ${text}` }
  }
  const match = timeForm.exec(text)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  checkDate(text, year, month, day)
  if (hour > 23 || minute > 59 || second > 59) throw new RangeError(`no such time: '${text}'`)
  const fraction = (match[7] ?? '').slice(0, 6).padEnd(6, '0')
  const zone =
    match[8] === 'Z' ? '+00:00' : match[9] === undefined ? '' : zoneText(match[9], match[10] ?? '0', match[11] ?? '0')
  const day8 = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const printed = `${day8} ${two(hour)}:${two(minute)}:${two(second)}${fraction === '000000' ? '' : `.${fraction}`}${zone}`
  return { type: 'datetime', text: printed, identity: `\0datetime ${printed}` }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function zoneText(sign: string, hours: string, minutes: string): string {
  const printed = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  return printed === '00:00' ? '+00:00' : `${sign}${printed}`
}

function checkDate(text: string, year: number, month: number, day: number): void {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new RangeError(`no such day: '${text}'`)
}
