import { readHistory } from '../history.ts'
import type { History } from '../model/history.ts'
import { json } from '../render/escape.ts'
import { renderHistoryCsv } from '../render/history-csv.ts'
import { renderHistorySvg } from '../render/history-svg.ts'
import { renderHistoryText } from '../render/history-text.ts'
import { VERSION } from '../version.ts'
import type { HistoryFlags, HistoryFormat, Terminal } from './flags.ts'
import { named } from './named.ts'
import { startProgress } from './progress.ts'
import { writeWhole } from './write-whole.ts'

const renderers: Record<HistoryFormat, (history: History, options: { colour: boolean }) => string> = {
  text: renderHistoryText,
  json: (history) => `${json(history)}\n`,
  csv: renderHistoryCsv,
  svg: renderHistorySvg,
}

/** `history`: readiness over the git history, what is claimed against what is true. */
export async function history(flags: HistoryFlags, terminal: Terminal): Promise<number> {
  const progress = startProgress(terminal, 'commits judged')
  try {
    const found = await readHistory({
      root: flags.root,
      named: named(flags),
      since: flags.since ?? null,
      firstParent: flags.firstParent,
      environment: terminal.environment,
      version: VERSION,
      onProgress: progress.show,
    })
    progress.end()
    const text = renderers[flags.format](found, { colour: terminal.colour && flags.output === undefined })
    if (flags.output === undefined) terminal.stdout(text)
    else writeWhole(flags.output, text)
    return 0
  } finally {
    progress.end()
  }
}
