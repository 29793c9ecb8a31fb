import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'

/** Debian's package `chromium`; CHROMIUM names another one. */
const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** `describe` where there is a Chromium; elsewhere the tests are skipped, and their name says why. */
export const describeChromium: (name: string, tests: () => void) => void = existsSync(executable)
  ? describe
  : (name, tests) => describe.skip(`${name} (skipped: no Chromium at ${executable})`, tests)

/** A headless browser with a profile of its own, which asks the network for nothing by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
