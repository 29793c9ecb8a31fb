import { API } from '../field/api.ts'
import { ARCHITECTURE } from '../field/architecture.ts'
import { DATA_MODEL } from '../field/data-model.ts'
import { DELIVERY } from '../field/delivery.ts'
import { ENGINEERING } from '../field/engineering.ts'
import type { FieldTopic } from '../field/field-topic.ts'
import { GENERAL } from '../field/general.ts'
import { INCIDENTS } from '../field/incidents.ts'
import { MESSAGING } from '../field/messaging.ts'
import { MODULE } from '../field/module.ts'
import { NARROW_INTERFACES } from '../field/narrow-interfaces.ts'
import { NARROW_OPERATIONS } from '../field/narrow-operations.ts'
import { OBSERVABILITY } from '../field/observability.ts'
import { PROTECTION } from '../field/protection.ts'
import { RECORDS } from '../field/records.ts'
import { REPOSITORY } from '../field/repository.ts'
import { RUNBOOK } from '../field/runbook.ts'
import { SECURITY } from '../field/security.ts'
import { UI } from '../field/ui.ts'

/** The field's vocabulary. A config adds to it under `synonyms`; what stands there counts like `same`. */
export const FIELD_TOPICS: readonly FieldTopic[] = [
  ...MODULE,
  ...DATA_MODEL,
  ...API,
  ...UI,
  ...OBSERVABILITY,
  ...RUNBOOK,
  ...SECURITY,
  ...PROTECTION,
  ...ENGINEERING,
  ...ARCHITECTURE,
  ...MESSAGING,
  ...DELIVERY,
  ...INCIDENTS,
  ...REPOSITORY,
  ...GENERAL,
  ...NARROW_INTERFACES,
  ...NARROW_OPERATIONS,
  ...RECORDS,
]
