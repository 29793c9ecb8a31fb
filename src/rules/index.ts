import basicNotApplicable from './basic-not-applicable.ts'
import columnUndefined from './column-undefined.ts'
import columnUntracked from './column-untracked.ts'
import docAmbiguous from './doc-ambiguous.ts'
import docBehindCode from './doc-behind-code.ts'
import docUnreadable from './doc-unreadable.ts'
import moduleDuplicate from './module-duplicate.ts'
import moduleGroupDiffers from './module-group-differs.ts'
import moduleNotInNav from './module-not-in-nav.ts'
import moduleNotInRoadmap from './module-not-in-roadmap.ts'
import navPageMissing from './nav-page-missing.ts'
import pendingDocComplete from './pending-doc-complete.ts'
import policyWeakened from './policy-weakened.ts'
import readyDocBoilerplate from './ready-doc-boilerplate.ts'
import readyDocIncomplete from './ready-doc-incomplete.ts'
import readyDocLinkBroken from './ready-doc-link-broken.ts'
import readyDocMissing from './ready-doc-missing.ts'
import readyDocNotInNav from './ready-doc-not-in-nav.ts'
import readyDocShared from './ready-doc-shared.ts'
import readyDocStub from './ready-doc-stub.ts'
import roadmapDateStale from './roadmap-date-stale.ts'
import roadmapEmpty from './roadmap-empty.ts'
import roadmapLinkBroken from './roadmap-link-broken.ts'
import rowMalformed from './row-malformed.ts'
import type { Rule } from './rule.ts'
import statusUnknown from './status-unknown.ts'
import waiverExpired from './waiver-expired.ts'
import waiverUnused from './waiver-unused.ts'

/** Every rule, in the order in which a reader wants to hear of them. */
export const rules: readonly Rule[] = [
  roadmapEmpty,
  policyWeakened,
  readyDocMissing,
  readyDocStub,
  readyDocIncomplete,
  readyDocNotInNav,
  readyDocShared,
  readyDocLinkBroken,
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
  docBehindCode,
  waiverExpired,
  waiverUnused,
]
