import { resolve } from 'node:path'

/** The built files that tests run as a user does: the committed ones, or those in the folder that DIST_DIR names. */
export const DIST = resolve(process.env['DIST_DIR'] ?? 'dist')
