import { UserError } from '../errors.ts'
import type { GateMode, Severity } from '../model/report.ts'
import { isDay } from '../parse/day.ts'
import { SEVERITIES } from '../severity.ts'

/** A process environment, passed in so that a test is a table. */
export type Environment = Readonly<Record<string, string | undefined>>

/** When the pull request's comment is written. An existing one is kept true in every mode but `never`. */
export type CommentMode = 'changes' | 'always' | 'on-failure' | 'never'

/** The action's inputs, checked. Null is "not given": the config and the defaults decide. */
export interface Inputs {
  /** Relative to the workspace. */
  root: string
  base: string | null
  head: string | null
  config: string | null
  roadmap: string | null
  mkdocs: string | null
  gate: GateMode | null
  failOn: Severity | null
  /** `YYYY-MM-DD` */
  today: string | null
  token: string | null
  comment: CommentMode
  /** Name of the check run; null for none. */
  checkRun: string | null
  annotations: boolean
  suggestions: boolean
  summary: boolean
  reportFile: string | null
  sarifFile: string | null
  htmlFile: string | null
}

/** The defaults of action.yml; said again here for runs whose runner does not fill them in. */
export const INPUT_DEFAULTS = {
  root: '.',
  base: '',
  head: '',
  config: '',
  roadmap: '',
  mkdocs: '',
  gate: '',
  'fail-on': '',
  today: '',
  'github-token': '',
  comment: 'changes',
  'check-run': 'Docs readiness',
  annotations: 'true',
  suggestions: 'false',
  summary: 'true',
  'report-file': '',
  'sarif-file': '',
  'html-file': '',
} as const satisfies Record<string, string>

export type InputName = keyof typeof INPUT_DEFAULTS

const GATE_MODES = ['report', 'new', 'all'] as const satisfies readonly GateMode[]
const COMMENT_MODES = ['changes', 'always', 'on-failure', 'never'] as const satisfies readonly CommentMode[]

/** GitHub shows a check run's name on one line; longer ones are no names. */
const MAX_CHECK_RUN_NAME = 100

/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept.
 *
 * @throws UserError naming the input, its value and what is allowed.
 */
export function readInputs(environment: Environment): Inputs {
  const text = (name: InputName): string => {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim()
    return value === undefined || value === '' ? INPUT_DEFAULTS[name] : value
  }
  const optional = (name: InputName): string | null => text(name) || null
  const choice = <Value extends string>(name: InputName, allowed: readonly Value[]): Value | null => {
    const value = text(name)
    if (value === '') return null
    return allowed.find((one) => one === value) ?? wrong(name, value, `one of ${allowed.join(', ')}`)
  }
  const flag = (name: InputName): boolean => booleanOf(text(name)) ?? wrong(name, text(name), 'true or false')

  return {
    root: text('root'),
    base: optional('base'),
    head: optional('head'),
    config: optional('config'),
    roadmap: optional('roadmap'),
    mkdocs: optional('mkdocs'),
    gate: choice('gate', GATE_MODES),
    failOn: choice('fail-on', SEVERITIES),
    today: dayOf(text('today')),
    token: optional('github-token'),
    comment: choice('comment', COMMENT_MODES) ?? 'changes',
    checkRun: checkRunName(text('check-run')),
    annotations: flag('annotations'),
    suggestions: flag('suggestions'),
    summary: flag('summary'),
    reportFile: optional('report-file'),
    sarifFile: optional('sarif-file'),
    htmlFile: optional('html-file'),
  }
}

/** The words that `core.getBooleanInput` takes: the YAML 1.2 core schema. */
function booleanOf(value: string): boolean | null {
  if (['true', 'True', 'TRUE'].includes(value)) return true
  return ['false', 'False', 'FALSE'].includes(value) ? false : null
}

function checkRunName(value: string): string | null {
  const switched = booleanOf(value)
  if (switched !== null) return switched ? INPUT_DEFAULTS['check-run'] : null
  if (value.length > MAX_CHECK_RUN_NAME || /\p{Cc}/u.test(value))
    wrong('check-run', value, `false or a name of at most ${MAX_CHECK_RUN_NAME} characters on one line`)
  return value
}

function dayOf(value: string): string | null {
  if (value === '') return null
  return isDay(value) ? value : wrong('today', value, 'a day as YYYY-MM-DD')
}

function wrong(name: InputName, value: string, expected: string): never {
  throw new UserError(`input ${name} is ${JSON.stringify(value)}, expected ${expected}`)
}
