import type { PageLink } from '../../model/page.ts'
import type { Reader } from './reader.ts'

/**
 * Links and images of a page that are kept: a page of the largest size may hold a million and a half of them, and a
 * generated index of a whole site has a few thousand. The others are counted, and the rule about links says how many.
 */
const MOST_LINKS = 20_000

/** Takes in a link or an image, while there is room. */
export function keepLink(reader: Reader, link: PageLink): void {
  if (reader.links.length < MOST_LINKS) reader.links.push(link)
  else reader.linksLeft++
}
