import { code, table } from './pages.mjs'

/** Names of a map's keys that are told; where there are more, such as all rules, another page has them. */
const MOST_NAMED = 5

/** The keys of a config file, from its schema: those of the policy (the others are the map), and what a list of them holds. */
export function configurationReference({ definitions }, policyKeys) {
  const keys = Object.entries(definitions.ConfigFile.properties)
  const isPolicy = ([key]) => policyKeys.includes(key)
  const isPart = ([name, { type }]) => name !== 'ConfigFile' && type === 'object'
  return [
    '### Where things are',
    'The map: read from the state that is judged, because documents move.',
    keyTable(keys.filter((entry) => !isPolicy(entry))),
    '### What fails',
    'The policy: read from the base of a pull request, so that it cannot switch its own gate off.',
    keyTable(keys.filter(isPolicy)),
    ...Object.entries(definitions).filter(isPart).flatMap(partOf),
  ].join('\n\n')

  function keyTable(entries) {
    return table(
      ['Key', 'Value', 'Says'],
      entries.map(([key, schema]) => [code(key), valueOf(schema), schema.description]),
    )
  }

  function partOf([name, { properties, required = [] }]) {
    const [key] = keys.find(([, { items }]) => items?.$ref?.endsWith(`/${name}`))
    const rows = Object.entries(properties).map(([part, schema]) => [
      code(part),
      `${valueOf(schema)}${required.includes(part) ? '' : ', optional'}`,
      schema.description ?? '',
    ])
    return [`### An entry of ${code(key)}`, definitions[name].description, table(['Key', 'Value', 'Says'], rows)]
  }

  /** What may stand there, in words. */
  function valueOf(schema) {
    const choices = choicesOf(schema)
    if (choices) return choices.map(code).join(', ')
    if (schema.anyOf) return schema.anyOf.map(valueOf).join(', or ')
    if (schema.type === 'string') return 'a text'
    if (schema.type === 'array') return schema.items.$ref ? 'a list of entries' : 'a list of texts'
    const inner = Object.values(schema.properties ?? {})[0] ?? schema.additionalProperties
    const names = Object.keys(schema.properties ?? {}).map(code)
    const isOpen = names.length === 0 || names.length > MOST_NAMED
    return isOpen ? `a map: name → ${valueOf(inner)}` : `a map with ${names.join(', ')}`
  }

  /** The texts that are allowed; null where any is. */
  function choicesOf(schema) {
    const { $ref, allOf, anyOf, enum: choices, const: only } = schema
    if (choices) return choices
    if (only) return [only]
    if ($ref) return choicesOf(definitions[$ref.split('/').at(-1)])
    if (allOf) return choicesOf(allOf[0])
    const parts = anyOf?.map(choicesOf)
    return parts?.every(Boolean) ? parts.flat() : null
  }
}
