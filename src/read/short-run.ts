// Node's own modules come compiled, but only for the flags that Node began with: what every run needs is loaded before the
// flags change.
import 'node:child_process'
import 'node:crypto'
import 'node:stream'
import 'node:url'
import { setFlagsFromString } from 'node:v8'

/**
 * Text that a run reads before V8 may optimise, in bytes. Below it V8 compiles functions that are hardly called again,
 * for a quarter of the run's CPU; far above it unoptimised code is eight times slower. See docs/performance.md.
 */
const SHORT_RUN_BYTES = 1_600_000

/**
 * A file of this many bytes is work enough by itself: a table of 5,000 rows, a nav of 5,000 pages. What is made of it takes
 * longer than what is made of pages.
 */
const LARGE_FILE_BYTES = 200_000

/**
 * How much of other functions, in bytes of V8's code, the optimising compiler may put into one. By default it is 920, and then
 * compiling took half of the CPU of judging 6,000 documents.
 */
const INLINED_BYTES = 100

let bytesToGo: number | null = null

/**
 * Expects a short run: V8 interprets until {@link countRead} has seen enough text for optimised code to pay. Regular expressions
 * are compiled at once: V8 would interpret each the first time and compile it the second, and nearly all are asked more often.
 * Not by `--no-regexp-tier-up`: with that, V8 takes for compiled what it interpreted before, and calls it (a segmentation fault).
 * Garbage is not looked for ahead of time, and by one thread: a short run ends before the search does.
 */
export function expectShortRun(): void {
  setFlagsFromString('--regexp-tier-up-ticks=0')
  setFlagsFromString('--no-opt')
  // The tier below, which Node 24 has.
  setFlagsFromString('--no-maglev')
  setFlagsFromString('--no-incremental-marking')
  setFlagsFromString('--no-parallel-scavenge')
  bytesToGo = SHORT_RUN_BYTES
}

/** Counts the bytes of a file that was read, as the measure of the work to come. */
export function countRead(bytes: number): void {
  if (bytesToGo === null) return
  bytesToGo -= bytes < LARGE_FILE_BYTES ? bytes : bytesToGo
  if (bytesToGo > 0) return
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTES}`)
  setFlagsFromString('--opt')
  setFlagsFromString('--incremental-marking')
  setFlagsFromString('--parallel-scavenge')
  // Lines of Node whose V8 has bugs there are built without it.
  const built: Readonly<Record<string, unknown>> = process.config.variables
  if (built['v8_enable_maglev'] === 1) setFlagsFromString('--maglev')
  bytesToGo = null
}
