import type { History } from '../model/history.ts'
import { logLine } from './escape.ts'

const HEADER = 'commit,time,cells,claimed,upheld,pending,underclaimed,broken,mended,subject,error'

/** For spreadsheets, as in RFC 4180; a commit that could not be judged has no numbers. */
export function renderHistoryCsv({ points }: History): string {
  const rows = points.map(({ commit, time, totals, broken, mended, subject, error }) => {
    const { cells = '', claimed = '', upheld = '', pending = '', underclaimed = '' } = totals ?? {}
    const counts = totals ? [broken.length, mended.length] : ['', '']
    return [commit, time, cells, claimed, upheld, pending, underclaimed, ...counts, subject, error ?? '']
      .map((value) => field(String(value)))
      .join(',')
  })
  return `${[HEADER, ...rows].join('\r\n')}\r\n`
}

/** A text that begins like a formula would be run by a spreadsheet; an apostrophe makes it text. */
function field(value: string): string {
  const inert = /^[=+\-@]/.test(value) ? `'${logLine(value)}` : logLine(value)
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
