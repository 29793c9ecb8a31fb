import { linkedDocument } from '../assess/locate/cell-link.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'roadmap-link-broken',
  severity: 'warning',
  summary: 'a relative link of the roadmap points to nothing',
  *check({ roadmap, nav }) {
    for (const { target, location } of roadmap?.links ?? []) {
      const document = linkedDocument(target, location.path, nav)
      // Outside docs_dir nothing was listed, so nothing is claimed of it.
      if (!document?.path.startsWith(`${nav.docsDir}/`) || nav.files.has(document.path)) continue
      yield {
        location,
        module: null,
        column: null,
        key: target,
        message: `The link to ${target} points to nothing: ${document.path} does not exist; mend the link, or remove it`,
      }
    }
  },
})
