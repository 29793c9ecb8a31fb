import { SiteProblem } from './problem.ts'
import { locate } from './yaml/source.ts'
import { entryOf, isNull, isTrue, type MapValue, pythonRepr, pythonType, type Value, valueOf } from './yaml/value.ts'

/** A refusal of one setting in MkDocs's words, at its place. */
export function refuseSetting(key: string, value: Value, message: string): SiteProblem {
  const { path, startLine } = locate(value.source, value.start, value.end)
  return new SiteProblem(`${path}:${startLine}: MkDocs refuses '${key}': ${message}`, path, startLine)
}

/**
 * Checks the settings that do not say where pages are, in the order and with the words of MkDocs 1.6.1. What depends on
 * packages that are installed (theme, plugins, extensions) cannot be checked here.
 *
 * @throws SiteProblem at the first setting that MkDocs refuses
 */
export function checkSettings(map: MapValue): void {
  for (const [key, check] of Object.entries(checks)) {
    const value = valueOf(map, key)
    if (value === undefined) continue
    const message = isNull(value) ? null : check(value)
    if (message !== null) throw refuseSetting(key, entryOf(map, key)?.value ?? value, message)
  }
}

type Check = (value: Value) => string | null

const pythonClasses: Readonly<Record<string, string>> = { date: 'datetime.date', datetime: 'datetime.datetime' }

function className(value: Value): string {
  const type = pythonType(value)
  return `<class '${pythonClasses[type] ?? type}'>`
}

/** MkDocs's `Type` option: a value of one Python type. */
export function ofType(type: 'str' | 'bool' | 'list'): Check {
  return (value) =>
    pythonType(value) === type ? null : `Expected type: <class '${type}'> but received: ${className(value)}`
}

const url: Check = (value) => {
  if (value.kind === 'scalar' && value.scalar.text === '') return null
  if (pythonType(value) !== 'str' || value.kind !== 'scalar') return 'Unable to parse the URL.'
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]/.test(value.scalar.text)
    ? null
    : "The URL isn't valid, it should include the http:// (scheme)"
}

const listOfItems: Check = (value) => {
  if (value.kind === 'list' || !isTrue(value)) return null
  return `Expected a list of items, but a ${className(value)} was given.`
}

const address: Check = (value) => {
  const text = value.kind === 'scalar' ? value.scalar.text : ''
  return pythonType(value) === 'str' && /:[0-9]+$/.test(text) ? null : "Must be a string of format 'IP:PORT'"
}

const keyValues: Check = (value) =>
  value.kind === 'map'
    ? null
    : `The configuration is invalid. Expected a key-value mapping (dict) but received: ${className(value)}`

const siteName: Check = (value) => (isTrue(value) ? ofType('str')(value) : null)

/** In the order of MkDocs's schema; `nav`, the exclusions and `docs_dir` are read where they are used. */
const checks: Readonly<Record<string, Check>> = {
  config_file_path: () => 'MkDocs sets it by itself.',
  site_name: siteName,
  pages: () => "The configuration option 'pages' was removed from MkDocs. Use 'nav' instead.",
  site_url: url,
  site_description: ofType('str'),
  site_author: ofType('str'),
  site_dir: ofType('str'),
  copyright: ofType('str'),
  dev_addr: address,
  use_directory_urls: ofType('bool'),
  repo_url: url,
  repo_name: ofType('str'),
  edit_uri: ofType('str'),
  extra_css: ofType('list'),
  extra_javascript: listOfItems,
  extra_templates: ofType('list'),
  mdx_configs: () => 'For internal use only.',
  strict: ofType('bool'),
  remote_branch: ofType('str'),
  remote_name: ofType('str'),
  extra: keyValues,
  hooks: listOfItems,
  watch: listOfItems,
  validation: (value) => keyValues(value) ?? checkValidation(value),
}

const levels = ['warn', 'info', 'ignore']
const absoluteLevels = [...levels, 'relative_to_docs']
const navLevels = { omitted_files: levels, not_found: levels, absolute_links: absoluteLevels }
const linkLevels = { not_found: levels, absolute_links: absoluteLevels, unrecognized_links: levels, anchors: levels }

function checkValidation(value: Value): string | null {
  if (value.kind !== 'map') return null
  for (const [part, schema] of [
    ['nav', navLevels],
    ['links', linkLevels],
  ] as const) {
    const own = valueOf(value, part)
    if (own !== undefined && !isNull(own) && own.kind !== 'map') return `Sub-option '${part}': ${keyValues(own) ?? ''}`
    for (const [name, allowed] of Object.entries(schema)) {
      const level = validationLevel(value, part, name)
      if (level === undefined || isNull(level)) continue
      if (level.kind === 'scalar' && level.scalar.type === 'str' && allowed.includes(level.scalar.text)) continue
      const choices = allowed.map((choice) => `'${choice}'`).join(', ')
      return `Sub-option '${part}': Sub-option '${name}': Expected one of [${choices}], got ${pythonRepr(level)}`
    }
  }
  return null
}

/** A level of `validation`; a key right under `validation` counts for every part that has no own one. */
export function validationLevel(validation: MapValue, part: 'nav' | 'links', name: string): Value | undefined {
  const own = valueOf(validation, part)
  return (own?.kind === 'map' ? valueOf(own, name) : undefined) ?? valueOf(validation, name)
}
