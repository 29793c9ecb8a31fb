import basicNotApplicable from './basic-not-applicable.ts'
import columnUndefined from './column-undefined.ts'
import columnUntracked from './column-untracked.ts'
import docAmbiguous from './doc-ambiguous.ts'
import docUnreadable from './doc-unreadable.ts'
import moduleDuplicate from './module-duplicate.ts'
import moduleGroupDiffers from './module-group-differs.ts'
import moduleNotInNav from './module-not-in-nav.ts'
import moduleNotInRoadmap from './module-not-in-roadmap.ts'
import navPageMissing from './nav-page-missing.ts'
import pendingDocComplete from './pending-doc-complete.ts'
import readyDocBoilerplate from './ready-doc-boilerplate.ts'
import readyDocIncomplete from './ready-doc-incomplete.ts'
import readyDocMissing from './ready-doc-missing.ts'
import readyDocNotInNav from './ready-doc-not-in-nav.ts'
import readyDocStub from './ready-doc-stub.ts'
import roadmapDateStale from './roadmap-date-stale.ts'
import roadmapEmpty from './roadmap-empty.ts'
import roadmapLinkBroken from './roadmap-link-broken.ts'
import rowMalformed from './row-malformed.ts'
import type { Rule } from './rule.ts'
import statusUnknown from './status-unknown.ts'

/** Every rule, in the order in which a reader wants to hear of them. */
export const rules: readonly Rule[] = [
  roadmapEmpty,
  readyDocMissing,
  readyDocStub,
  readyDocIncomplete,
  readyDocNotInNav,
  readyDocBoilerplate,
  docUnreadable,
  docAmbiguous,
  pendingDocComplete,
  basicNotApplicable,
  statusUnknown,
  moduleDuplicate,
  rowMalformed,
  moduleNotInNav,
  moduleNotInRoadmap,
  moduleGroupDiffers,
  navPageMissing,
  roadmapLinkBroken,
  columnUndefined,
  columnUntracked,
  roadmapDateStale,
]
