import type { Roadmap } from '../model/roadmap.ts'
import { rangeOf } from './flip-cells.ts'
import type { LineEdit } from './lines.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The edit that dates the roadmap; null where it has no date, or this one. `day` is `YYYY-MM-DD`. */
export function writeDate(roadmap: Roadmap, day: string): LineEdit | null {
  const range = roadmap.date && rangeOf(roadmap.date.location)
  if (!roadmap.date || !range) return null
  const replacement = dateLike(roadmap.date.text, day)
  return replacement === roadmap.date.text ? null : { ...range, replacement }
}

/**
 * The day in the form of another date. Where that form does not tell day and month apart (10/02/2025), or is in another
 * language than English, it is `YYYY-MM-DD`.
 */
export function dateLike(written: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const yearFirst = /^\d{4}([-/.])\d/.exec(written)
  if (yearFirst?.[1]) return [year, month, date].join(yearFirst[1])
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(written)) return [date, month, year].join('.')
  const monthName = MONTHS[Number(month) - 1] ?? ''
  const names = new RegExp(`^(?:${MONTHS.join('|')})$`)
  const dayFirst = /^\d{1,2} ([A-Z][a-z]+) \d{4}$/.exec(written)
  if (dayFirst?.[1] && names.test(dayFirst[1])) return `${Number(date)} ${monthName} ${year}`
  const monthFirst = /^([A-Z][a-z]+) \d{1,2}(,?) \d{4}$/.exec(written)
  if (monthFirst?.[1] && names.test(monthFirst[1])) return `${monthName} ${Number(date)}${monthFirst[2]} ${year}`
  return day
}
