import { type Document, isScalar, type Scalar, visit } from 'yaml'

/** The first key that its map has already. The YAML reader's own look for it takes the square of the keys. */
export function repeatedKey(document: Document): Scalar | null {
  let repeated: Scalar | null = null
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (known.has(key.value)) {
          repeated = key
          return visit.BREAK
        }
        known.add(key.value)
      }
      return undefined
    },
  })
  return repeated
}
