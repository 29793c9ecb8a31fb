import type { Terminal } from './flags.ts'

/** Shown from the second on which a person begins to wonder; in milliseconds. */
const PATIENCE = 1000
/** Between two changes of the line; in milliseconds. */
const PACE = 100

export interface Progress {
  show: (done: number, all: number) => void
  /** Takes the line away. */
  end: () => void
}

/** One line on standard error, where that is a terminal, for work that takes more than a second. `clock` gives milliseconds. */
export function startProgress(terminal: Terminal, what: string, clock = sinceStart): Progress {
  let next = clock() + PATIENCE
  let isShown = false
  return {
    show(done, all) {
      const now = clock()
      if (now < next || !terminal.progress?.()) return
      next = now + PACE
      isShown = true
      terminal.stderr(`\r${done} of ${all} ${what}\u001b[K`)
    },
    end() {
      if (isShown) terminal.stderr('\r\u001b[K')
      isShown = false
    },
  }
}

/** The clock of `performance` loads a tenth of what Node itself loads. */
function sinceStart(): number {
  return process.uptime() * 1000
}
