import { action } from './lib/index.js'

await action()
