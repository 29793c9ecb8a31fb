// docs/images/comment.png: the example's comment as GitHub shows one. Needs Debian's packages chromium, cmark-gfm and
// fonts-noto-color-emoji; run it when the comment changes: `node scripts/picture.mjs`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { project, withExampleRepository } from './example-repository.mjs'

const WIDTH = 860

const comment = withExampleRepository(({ root, base }) => {
  const flags = ['check', '--root', root, '--base', base, '--format', 'comment']
  return spawnSync(process.execPath, [join(project, 'dist', 'cli.js'), ...flags], { encoding: 'utf8' }).stdout
})
const body = execFileSync(
  'cmark-gfm',
  ['--unsafe', '-e', 'table', '-e', 'strikethrough', '-e', 'autolink', '-e', 'tagfilter'],
  { input: comment, encoding: 'utf8' },
)

const folder = mkdtempSync(join(tmpdir(), 'docs-readiness-picture-'))
try {
  const page = join(folder, 'comment.html')
  writeFileSync(page, pageAround(body))
  const height = /data-height="(\d+)"/.exec(chromium('--dump-dom', page))?.[1]
  mkdirSync(join(project, 'docs', 'images'), { recursive: true })
  const picture = join(project, 'docs', 'images', 'comment.png')
  chromium(`--screenshot=${picture}`, page, `--window-size=${WIDTH},${height}`, '--force-device-scale-factor=2')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function chromium(what, page, ...flags) {
  const always = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  const size = flags.length > 0 ? flags : [`--window-size=${WIDTH},600`]
  return execFileSync('chromium', [...always, ...size, what, pathToFileURL(page).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function pageAround(html) {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: #fff; color: #1f2328;
  font: 14px/1.5 "Liberation Sans", Arial, "Noto Color Emoji", sans-serif; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; }
.head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; }
.head b { color: #1f2328; }
.head span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px; }
.body { padding: 16px; }
.body > :last-child { margin-bottom: 0; }
h1, h2, h3, h4 { margin: 16px 0 8px; line-height: 1.25; }
.body > :first-child, .body > :first-child > :first-child { margin-top: 0; }
h2 { font-size: 21px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0b3; }
h3 { font-size: 17.5px; } h4 { font-size: 14px; }
p, ul, ol, table, details { margin: 0 0 12px; }
ul, ol { padding-left: 2em; }
a { color: #0969da; }
code { font: 85% "Liberation Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: hidden; }
pre code { background: none; padding: 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
tr:nth-child(2n) td { background: #f6f8fa; }
sub { font-size: 75%; color: #59636e; }
</style>
<div class="comment"><div class="head"><b>github-actions</b> <span>bot</span> commented</div><div class="body">${html}</div></div>
<script>document.body.dataset.height = document.documentElement.getBoundingClientRect().height | 0</script>`
}
