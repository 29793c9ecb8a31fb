import { FILTER_SCRIPT } from './filter.ts'
import { FINDINGS_SCRIPT } from './findings.ts'
import { KEYS_SCRIPT } from './keys.ts'
import { MATRIX_SCRIPT } from './matrix.ts'
import { MODEL_SCRIPT } from './model.ts'
import { OVERVIEW_SCRIPT } from './overview.ts'
import { PANEL_SCRIPT } from './panel.ts'
import { START_SCRIPT } from './start.ts'

/**
 * The page's own script: plain JavaScript of today's browsers, in the order in which its parts use each other. It makes
 * elements and text nodes only; no text of the report is ever read as markup.
 */
export const PAGE_SCRIPT = [
  "'use strict';(() => {",
  MODEL_SCRIPT,
  FINDINGS_SCRIPT,
  PANEL_SCRIPT,
  FILTER_SCRIPT,
  KEYS_SCRIPT,
  MATRIX_SCRIPT,
  OVERVIEW_SCRIPT,
  START_SCRIPT,
  '})()',
].join('\n')
