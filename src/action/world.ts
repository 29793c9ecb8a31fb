import { annotationsOf } from '../render/annotations.ts'
import { renderComment } from '../render/comment.ts'
import { annotationCommands } from '../render/github.ts'
import { reporters } from '../render/reporters.ts'
import { renderSummary } from '../render/summary.ts'
import { renderText } from '../render/text.ts'
import { VERSION } from '../version.ts'
import { judge } from './judge.ts'
import { setOutput } from './set-output.ts'
import type { World } from './surroundings.ts'

/** The process that the runner started, with the real engine and reporters. */
export function realWorld(): World {
  const environment = process.env
  return {
    environment,
    write: (text) => void process.stdout.write(text),
    setOutput: (name, value) => setOutput(environment['GITHUB_OUTPUT'] || null, name, value),
    gate: (request) => judge(request, environment),
    render: {
      text: (result) => renderText(result, { colour: false }),
      comment: renderComment,
      summary: renderSummary,
      annotations: annotationsOf,
      annotationCommands,
      sarif: async (result, place) => (await reporters.sarif())(result, { colour: false, place }),
      html: async (result, place) => (await reporters.html())(result, { colour: false, place }),
    },
    version: VERSION,
  }
}
