import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { DIST } from '../helpers/built.ts'
import { readFolder } from '../helpers/folder.ts'
import { basic, serveGit } from '../helpers/git-server.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { makeRepository } from '../helpers/repository.ts'
import { API, MKDOCS, smallSite } from '../helpers/small-site.ts'
import { watchGit } from '../helpers/watch-git.ts'
import { PULL_REQUEST, pullRequestEvent } from './events.ts'
import { makeExample, type PullRequestRepository } from './pull-request-repository.ts'
import { refuseToken, runAction, TOKEN } from './run-action.ts'

/** Each run of the action in these folders is searched for the token, in runAction; here are the other places where it could be. */

jest.setTimeout(60_000)

let github: GithubServer
let example: PullRequestRepository
beforeAll(async () => {
  github = await startGithub()
  example = makeExample()
})
afterAll(async () => {
  await github.stop()
  example.remove()
})

test('the base of a private repository is fetched, and no process is given the token in its environment or arguments', async () => {
  const server = await serveGit(example.origin, `x-access-token:${TOKEN}`)
  const watched = watchGit(join(example.temporary, 'watched'))
  try {
    example.git('remote', 'set-url', 'origin', `${server.url}/`)
    await github.reset({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
    const { code, log, outputs } = await runAction(example, pullRequestEvent('opened', example.commits), {
      PATH: watched.path,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: server.url,
      GITHUB_TOKEN: TOKEN,
    })
    expect(log).not.toMatch(/^::notice::|its files are read through/m)
    expect([code, outputs['new']]).toEqual([1, '4'])
    expect(server.seen).toContain(basic(`x-access-token:${TOKEN}`))
    const held = watched.read()
    expect(held).toContain('fetch')
    refuseToken({ 'what git was given': held })
  } finally {
    await server.stop()
  }
})

test('the command line, with a token in its environment, does not hand it on', () => {
  const repository = makeRepository(smallSite(), {
    'docs/modules/billing/api.md': API.slice(0, 120),
    'mkdocs.yml': `${MKDOCS}docs_dir: !ENV [GITHUB_TOKEN, GH_TOKEN, docs]\n`,
  })
  const watched = watchGit(join(example.temporary, 'watched-command'))
  const secrets = ['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_GITHUB-TOKEN', 'GIT_CONFIG_VALUE_0', 'npm_config_token']
  const env = {
    ...Object.fromEntries(secrets.map((name) => [name, TOKEN])),
    PATH: watched.path,
    HOME: example.temporary,
  }
  const commands = [
    ...['text', 'json', 'comment', 'summary', 'github', 'sarif', 'junit', 'html', 'rdjson'].map((format) => [
      'check',
      '--base',
      'HEAD~1',
      '--format',
      format,
    ]),
    ['site'],
    ['explain', 'Billing'],
    ['history'],
    ['fix', '--write'],
    ['scaffold', 'Ledger', 'API'],
    ['init'],
  ]
  for (const command of commands) {
    const args = [join(DIST, 'cli.js'), ...command, '--root', repository.root]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
    expect([0, 1, 2]).toContain(status)
    refuseToken({ stdout, stderr })
  }
  refuseToken(readFolder(repository.root))
  refuseToken({ 'what git was given': watched.read() })
  repository.remove()
})
