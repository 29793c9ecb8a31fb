import { ScanProblem } from './cursor.ts'
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from './node.ts'
import { scan } from './scanner.ts'
import { problemAt, type Source } from './source.ts'
import { MAX_DEPTH, type Token, type TokenType } from './token.ts'

interface Reader {
  tokens: readonly Token[]
  index: number
  /** Where the scanner stopped, if it had to. */
  problem: ScanProblem | null
  anchors: Map<string, YamlNode>
  tagHandles: Map<string, string>
  depth: number
  /** End of the last token that stands for text. */
  lastEnd: number
}

/**
 * Reads the one document of a YAML file as PyYAML's parser and composer do.
 *
 * @returns null for a file without a document
 * @throws SiteProblem with line and column, for whatever PyYAML refuses
 */
export function composeDocument(source: Source): YamlNode | null {
  const { tokens, problem } = scan(source.text)
  const reader: Reader = {
    tokens,
    index: 0,
    problem,
    anchors: new Map(),
    tagHandles: defaultHandles(),
    depth: 0,
    lastEnd: 0,
  }
  try {
    return readStream(reader)
  } catch (error) {
    if (error instanceof ScanProblem) throw problemAt(source, error.offset, error.message)
    throw error
  }
}

function defaultHandles(): Map<string, string> {
  return new Map([
    ['!', '!'],
    ['!!', 'tag:yaml.org,2002:'],
  ])
}

function peek(reader: Reader): Token {
  const token = reader.tokens[reader.index]
  if (token !== undefined) return token
  throw reader.problem ?? new ScanProblem('unexpected end of the document', 0)
}

function take(reader: Reader): Token {
  const token = peek(reader)
  reader.index += 1
  if (token.type !== '<block end>') reader.lastEnd = token.end
  return token
}

function at(reader: Reader, ...types: TokenType[]): boolean {
  return types.includes(peek(reader).type)
}

function skip(reader: Reader, type: TokenType): boolean {
  if (peek(reader).type !== type) return false
  take(reader)
  return true
}

function readStream(reader: Reader): YamlNode | null {
  if (at(reader, '<stream end>')) return null
  let node: YamlNode
  if (!at(reader, '<directive>', '<document start>')) node = readNode(reader, true, false)
  else {
    readDirectives(reader)
    if (!at(reader, '<document start>')) throw expected(reader, "expected '<document start>'")
    const start = take(reader)
    const empty = at(reader, '<directive>', '<document start>', '<document end>', '<stream end>')
    node = empty ? emptyScalar(start.end) : readNode(reader, true, false)
  }
  while (skip(reader, '<document end>'));
  if (at(reader, '<stream end>')) return node
  if (at(reader, '<document start>', '<directive>')) {
    throw new ScanProblem('expected a single document, but found another one', peek(reader).start)
  }
  throw expected(reader, "expected '<document start>'")
}

function readDirectives(reader: Reader): void {
  let version = false
  while (at(reader, '<directive>')) {
    const { value, start } = take(reader)
    const [name = '', ...words] = value.replace(/ #.*$/, '').trimEnd().split(/ +/)
    if (!/^%[0-9A-Za-z_-]+$/.test(name))
      throw new ScanProblem('expected alphabetic or numeric character in the name of a directive', start)
    if (name === '%YAML') {
      if (version) throw new ScanProblem('found duplicate YAML directive', start)
      version = true
      if (!/^[0-9]+\.[0-9]+$/.test(words[0] ?? '') || words.length !== 1)
        throw new ScanProblem('expected a version in the YAML directive', start)
      if (!/^0*1\./.test(words[0] ?? ''))
        throw new ScanProblem('found incompatible YAML document (version 1.* is required)', start)
    } else if (name === '%TAG') {
      const [handle, prefix] = words
      if (handle === undefined || prefix === undefined || words.length !== 2)
        throw new ScanProblem('expected a handle and a prefix in the TAG directive', start)
      reader.tagHandles.set(handle, prefix)
    }
  }
}

function expected(reader: Reader, what: string): ScanProblem {
  const token = peek(reader)
  return new ScanProblem(`${what}, but found '${token.type}'`, token.start)
}

function emptyScalar(offset: number): YamlScalar {
  return { kind: 'scalar', tag: null, value: '', plain: true, start: offset, end: offset }
}

/** Reads one node with its anchor and tag. `indentless`: a list may stand at the column of the key it belongs to. */
function readNode(reader: Reader, block: boolean, indentless: boolean): YamlNode {
  if (at(reader, '<alias>')) {
    const alias = take(reader)
    const node = reader.anchors.get(alias.value)
    if (node === undefined) throw new ScanProblem(`found undefined alias '${alias.value}'`, alias.start)
    return node
  }
  const start = peek(reader).start
  let anchor: Token | null = null
  let tag: string | null = null
  let propertiesEnd = start
  while ((anchor === null && at(reader, '<anchor>')) || (tag === null && at(reader, '<tag>'))) {
    const token = take(reader)
    propertiesEnd = token.end
    if (token.type === '<anchor>') anchor = token
    else tag = resolveTag(reader, token)
  }
  if (anchor !== null && reader.anchors.has(anchor.value))
    throw new ScanProblem(`found duplicate anchor '${anchor.value}'`, start)
  const name = anchor?.value ?? null
  const { type } = peek(reader)
  if (indentless && type === '-')
    return readSequence(reader, name, { kind: 'sequence', tag, items: [], start, end: start })
  if (type === '<scalar>') {
    const token = take(reader)
    const plain = (token.plain && tag === null) || tag === '!'
    return named(reader, name, {
      kind: 'scalar',
      tag: tag === '!' ? null : tag,
      value: token.value,
      plain,
      start,
      end: token.end,
    })
  }
  if (type === '[' || (block && type === '<block sequence start>')) {
    return readSequence(reader, name, { kind: 'sequence', tag, items: [], start, end: start })
  }
  if (type === '{' || (block && type === '<block mapping start>')) {
    return readMapping(reader, name, { kind: 'mapping', tag, pairs: [], start, end: start })
  }
  if (anchor !== null || tag !== null) {
    const plain = tag === null || tag === '!'
    return named(reader, name, {
      kind: 'scalar',
      tag: tag === '!' ? null : tag,
      value: '',
      plain,
      start,
      end: propertiesEnd,
    })
  }
  throw expected(reader, 'expected the node content')
}

function resolveTag(reader: Reader, token: Token): string {
  if (token.handle === null) return token.value
  const prefix = reader.tagHandles.get(token.handle)
  if (prefix === undefined) throw new ScanProblem(`found undefined tag handle '${token.handle}'`, token.start)
  return prefix + token.value
}

function named<Node extends YamlNode>(reader: Reader, anchor: string | null, node: Node): Node {
  if (anchor !== null) reader.anchors.set(anchor, node)
  return node
}

function descend(reader: Reader): void {
  reader.depth += 1
  if (reader.depth > MAX_DEPTH) {
    throw new ScanProblem(`lists and maps are nested more than ${MAX_DEPTH} levels deep`, peek(reader).start)
  }
}

function readSequence(reader: Reader, anchor: string | null, node: YamlSequence): YamlSequence {
  named(reader, anchor, node)
  descend(reader)
  if (at(reader, '[')) readFlowSequence(reader, node)
  else if (at(reader, '-')) {
    while (at(reader, '-')) {
      const dash = take(reader)
      node.items.push(at(reader, '-', '?', ':', '<block end>') ? emptyScalar(dash.end) : readNode(reader, true, false))
    }
  } else {
    take(reader)
    while (at(reader, '-')) {
      const dash = take(reader)
      node.items.push(at(reader, '-', '<block end>') ? emptyScalar(dash.end) : readNode(reader, true, false))
    }
    if (!skip(reader, '<block end>')) throw expected(reader, 'expected <block end> after a list')
  }
  reader.depth -= 1
  node.end = reader.lastEnd
  return node
}

function readFlowSequence(reader: Reader, node: YamlSequence): void {
  take(reader)
  for (let first = true; !at(reader, ']'); first = false) {
    if (!first && !skip(reader, ',')) throw expected(reader, "expected ',' or ']'")
    if (at(reader, ']')) break
    if (at(reader, '?')) {
      const { start } = take(reader)
      const pair = readFlowPair(reader, ']')
      node.items.push({ kind: 'mapping', tag: null, pairs: [pair], start, end: reader.lastEnd })
    } else node.items.push(readNode(reader, false, false))
  }
  take(reader)
}

/** Key and value inside `[…]` or `{…}`, behind the key mark. */
function readFlowPair(reader: Reader, close: ']' | '}'): [YamlNode, YamlNode] {
  const key = at(reader, ':', ',', close) ? emptyScalar(peek(reader).start) : readNode(reader, false, false)
  if (!at(reader, ':')) return [key, emptyScalar(peek(reader).start)]
  const colon = take(reader)
  return [key, at(reader, ',', close) ? emptyScalar(colon.end) : readNode(reader, false, false)]
}

function readMapping(reader: Reader, anchor: string | null, node: YamlMapping): YamlMapping {
  named(reader, anchor, node)
  descend(reader)
  if (at(reader, '{')) readFlowMapping(reader, node)
  else readBlockMapping(reader, node)
  reader.depth -= 1
  node.end = reader.lastEnd
  return node
}

function readBlockMapping(reader: Reader, node: YamlMapping): void {
  take(reader)
  while (skip(reader, '?')) {
    const key = at(reader, '?', ':', '<block end>') ? emptyScalar(peek(reader).start) : readNode(reader, true, true)
    node.pairs.push([key, readBlockValue(reader)])
  }
  if (!skip(reader, '<block end>')) throw expected(reader, 'expected <block end> after a map')
}

function readBlockValue(reader: Reader): YamlNode {
  if (!at(reader, ':')) return emptyScalar(peek(reader).start)
  const colon = take(reader)
  return at(reader, '?', ':', '<block end>') ? emptyScalar(colon.end) : readNode(reader, true, true)
}

function readFlowMapping(reader: Reader, node: YamlMapping): void {
  take(reader)
  for (let first = true; !at(reader, '}'); first = false) {
    if (!first && !skip(reader, ',')) throw expected(reader, "expected ',' or '}'")
    if (at(reader, '}')) break
    if (skip(reader, '?')) node.pairs.push(readFlowPair(reader, '}'))
    else {
      const key = readNode(reader, false, false)
      node.pairs.push([key, emptyScalar(key.end)])
    }
  }
  take(reader)
}
