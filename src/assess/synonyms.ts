import { API } from './field/api.ts'
import { DATA_MODEL } from './field/data-model.ts'
import { ENGINEERING } from './field/engineering.ts'
import type { FieldTopic } from './field/field-topic.ts'
import { GENERAL } from './field/general.ts'
import { MODULE } from './field/module.ts'
import { OBSERVABILITY } from './field/observability.ts'
import { RUNBOOK } from './field/runbook.ts'
import { SECURITY } from './field/security.ts'
import { UI } from './field/ui.ts'

/** The field's vocabulary. A config adds to it under `synonyms`; what stands there counts like `same`. */
export const FIELD_TOPICS: readonly FieldTopic[] = [
  ...MODULE,
  ...DATA_MODEL,
  ...API,
  ...UI,
  ...OBSERVABILITY,
  ...RUNBOOK,
  ...SECURITY,
  ...ENGINEERING,
  ...GENERAL,
]
