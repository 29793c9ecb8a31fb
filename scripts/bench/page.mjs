import { block, paragraph, sentence } from './prose.mjs'

/**
 * The text of a document of about `size` bytes. `without` and `hollow` are topics that it lacks, or has only a heading of;
 * the rest is treated in a section each, so a document without either is complete.
 */
export function pageText(random, module, column, size, { without = [], hollow = [], extra = '' } = {}) {
  const title = column.name === 'Index' ? module.name : column.name
  const parts = random.below(8) === 0 ? [`---\nowner: team-${random.below(40)}\n---`] : []
  parts.push(`# ${title}`)
  parts.push(
    `## About this page\n${sentence(random)} See also the [module](index.md) and [what it is for](#about-this-page).`,
  )
  if (extra !== '') parts.push(extra)
  const treated = column.topics.filter(([name]) => !without.includes(name))
  for (const [name, heading, sample] of treated) {
    const body = hollow.includes(name) ? 'TBD' : [paragraph(random), sample?.(module.slug)].filter(Boolean).join('\n\n')
    parts.push(`## ${heading}\n${body}`)
  }
  parts.push(`## Notes from the ${module.name} depot`)
  // Without the module's name: two that are written alike have to end alike.
  const lengthOf = (part) => part.replaceAll(module.name, '').replaceAll(module.slug, '').length + 2
  let length = parts.reduce((sum, part) => sum + lengthOf(part), 0)
  while (length < size) {
    const part = random.below(6) === 0 ? `### Lot ${random.below(9000) + 1000}\n${paragraph(random)}` : block(random)
    parts.push(part)
    length += lengthOf(part)
  }
  return `${parts.join('\n\n')}\n`
}

/** A page that somebody means to write one day. */
export function stubText(column) {
  return `# ${column.name}\n\nTBD\n`
}
