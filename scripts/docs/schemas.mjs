import { createGenerator } from 'ts-json-schema-generator'

/** The JSON schema of one exported type of a source file; what its comments say becomes the descriptions. */
export function schemaOf(path, type) {
  return createGenerator({
    path,
    type,
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema(type)
}

/** The type only knows that a rule is a text; an editor is to offer the rules, each with what it says. */
export function withRules(schema, rules) {
  const { ConfigFile } = schema.definitions
  const level = ConfigFile.properties.rules.additionalProperties
  ConfigFile.properties.rules = {
    type: 'object',
    description: ConfigFile.properties.rules.description,
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, severity, summary }) => [
        id,
        { allOf: [level], description: `${summary} (default: ${severity})` },
      ]),
    ),
  }
  return schema
}
