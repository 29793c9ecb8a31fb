#!/usr/bin/env node
require('./lib/index.js').cli(process.argv.slice(2))
