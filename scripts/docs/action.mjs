import { code, table } from './pages.mjs'

/** Inputs of an action.yml: name, default and description. */
export function inputTable({ inputs }) {
  return table(
    ['Input', 'Default', 'Says'],
    Object.entries(inputs).map(([name, { default: value, description }]) => [
      code(name),
      value === '' ? '' : code(value),
      description,
    ]),
  )
}

export function outputTable({ outputs }) {
  return table(
    ['Output', 'Says'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  )
}

/** What the action does on each event. */
export function eventTable(events) {
  return table(
    ['Event', 'Judged', 'Compared with', 'Gate, unless set', 'Check run on', 'Comment'],
    events.map(({ event, head, base, gate, checkRunOn, comment }) => [
      code(event),
      head,
      base,
      gate === null ? 'none' : code(gate),
      checkRunOn,
      comment ? 'yes' : 'no',
    ]),
  )
}
