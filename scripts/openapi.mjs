// Refreshes __tests__/openapi/: GitHub's published description of its REST API, cut down to the operations that the
// action calls. The whole package is 385 MB unpacked, so it is fetched into a temporary folder and never a dependency.
//   node scripts/openapi.mjs [VERSION]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = process.argv[2] ?? '23.0.2'
const TARGET = new URL('../__tests__/openapi/', import.meta.url)

/** What the action calls, and what tests read to see the state that it left. */
const OPERATIONS = {
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/user': ['get'],
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${VERSION}`], { cwd: folder, stdio: 'inherit' })
  const members = ['package/generated/api.github.com.json', 'package/LICENSE']
  execFileSync('tar', ['xzf', `octokit-openapi-${VERSION}.tgz`, ...members], { cwd: folder })
  const whole = JSON.parse(readFileSync(join(folder, members[0]), 'utf8'))
  const description = prune(whole)
  writeFileSync(new URL('github.json', TARGET), `${JSON.stringify(description, null, 1)}\n`)
  writeFileSync(new URL('LICENSE', TARGET), readFileSync(join(folder, members[1])))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Keeps the operations and, of the components, what they refer to; drops examples and prose, which no check reads. */
function prune(whole) {
  const paths = {}
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    paths[path] = {}
    for (const method of methods) {
      if (!whole.paths[path]?.[method]) throw new Error(`${VERSION} has no ${method.toUpperCase()} ${path}`)
      paths[path][method] = strip(whole.paths[path][method])
    }
  }
  const components = {}
  const waiting = references(paths)
  for (const reference of waiting) {
    const [, , kind, name] = reference.split('/')
    if (components[kind]?.[name]) continue
    components[kind] ??= {}
    components[kind][name] = strip(whole.components[kind][name])
    waiting.push(...references(components[kind][name]))
  }
  const info = { ...whole.info, description: `${whole.info.description} Pruned by scripts/openapi.mjs.` }
  return { openapi: whole.openapi, info, paths, components }
}

function references(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"(#[^"]+)"/g)].map((match) => match[1])
}

function strip(value, place = 'schema') {
  if (Array.isArray(value)) return value.map((item) => strip(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = {}
  for (const [key, inner] of Object.entries(value)) {
    if (place === 'schema' && isProse(key, inner, value)) continue
    // The keys below `properties` are names of ours to keep, whatever they are called.
    kept[key] = strip(inner, key === 'properties' && place === 'schema' ? 'names' : 'schema')
  }
  return kept
}

function isProse(key, inner, owner) {
  if (['example', 'examples', 'externalDocs', 'x-github'].includes(key)) return true
  // A response must have a description.
  return key === 'description' && typeof inner === 'string' && !('content' in owner || 'headers' in owner)
}
