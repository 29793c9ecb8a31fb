/** What is common to every node: its tag as written (`!` and `!!` resolved), and its place in the text. */
interface Placed {
  tag: string | null
  start: number
  end: number
}

export interface YamlScalar extends Placed {
  kind: 'scalar'
  value: string
  /** Whether PyYAML's implicit types apply: no quotes, no tag. */
  plain: boolean
}

export interface YamlSequence extends Placed {
  kind: 'sequence'
  items: YamlNode[]
}

export interface YamlMapping extends Placed {
  kind: 'mapping'
  pairs: [key: YamlNode, value: YamlNode][]
}

/** A node of the document. An alias is the very node that it names, so the document is a graph, possibly with cycles. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping
