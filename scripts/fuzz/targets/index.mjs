import { artifact } from './artifact.mjs'
import { config } from './config.mjs'
import { event } from './event.mjs'
import { gate } from './gate.mjs'
import { page } from './page.mjs'
import { roadmap } from './roadmap.mjs'
import { site } from './site.mjs'

/** Every reader of text that strangers write. */
export const targets = [roadmap, site, page, config, event, artifact, gate]
