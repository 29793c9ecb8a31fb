import { apart } from '../apart.mjs'
import { keep } from '../run-target.mjs'
import { openFormats } from './show.mjs'

/** Bytes that a small archive may unpack to. */
const MOST = 2000

/** Archives of one `report.json`, the first deflated, the second stored; a letter for each byte. */
const ARCHIVES = [
  'UEsDBBQAAAAIAAAAAABUoMioDAAAABgAAAALAAAAcmVwb3J0Lmpzb26rVkpUslJKRANKtQBQSwECFAAUAAAACAAAAAAAVKDIqAwAAAAYAAAACwAAAAAAAAAAAAAAAAAAAAAAcmVwb3J0Lmpzb25QSwUGAAAAAAEAAQA5AAAANQAAAAAA',
  'UEsDBBQAAAAAAAAAAABUoMioGAAAABgAAAALAAAAcmVwb3J0Lmpzb257ImEiOiJhYWFhYWFhYWFhYWFhYWFhIn1QSwECFAAUAAAAAAAAAAAAVKDIqBgAAAAYAAAACwAAAAAAAAAAAAAAAAAAAAAAcmVwb3J0Lmpzb25QSwUGAAAAAAEAAQA5AAAAQQAAAAAA',
].map((base64) => Buffer.from(base64, 'base64').toString('latin1'))

const PLACE = '{"path":"docs/r.md","startLine":1,"startColumn":1,"endLine":1,"endColumn":2}'

/**
 * What a stranger's run leaves for the run that publishes: a zip archive, or (a text that does not begin as one) the
 * report in it. Promises: it refuses with a UserError or answers; no more than the allowed bytes come out; a report that
 * passes can be shown in every format.
 */
export const artifact = {
  name: 'artifact',
  rooms: ['action/zip.js', 'action/hostile-report.js', 'render/'],
  words: [
    'PK\x01\x02¦PK\x03\x04¦PK\x05\x06¦\0\0¦\xff\xff\xff\xff¦\x08\0¦\x01\0¦report.json¦../x.json¦\x4b\x4c\x01\0',
    `{¦}¦[¦]¦,¦"¦:¦null¦-1¦1e9¦0.5¦${PLACE}¦"new"¦"existing"¦"fixed"¦"error"¦"success"¦"waived"¦"head"`,
    '"</script>"¦"|`*_<b>@x #1"¦"::error::x"¦"\\u202e\\u0000\\n"¦"a/../b"¦"ready-doc-stub"¦"__proto__":',
  ].flatMap(apart),
  seeds: [...ARCHIVES, report()],
  async open(source) {
    const { onlyFileOf } = await source('action/zip')
    const { reportOf } = await source('action/hostile-report')
    const showInAll = await openFormats(source)
    return {
      read: (text) => (text.startsWith('PK') ? onlyFileOf(Buffer.from(text, 'latin1'), MOST) : reportOf(text)),
      check(read) {
        if (Buffer.isBuffer(read)) return keep(read.length <= MOST, `${read.length} bytes came out`)
        showInAll(read)
      },
    }
  },
}

/** A report of one cell with one finding. */
function report() {
  const totals =
    '{"cells":1,"ready":1,"pending":0,"notApplicable":0,"unknown":0,"upheld":0,"overclaimed":1,"underclaimed":0,"waived":0,"undecided":0,"new":1,"existing":0,"fixed":0}'
  const cell = `{"site":null,"group":"G","module":"M","column":"API","status":"ready","verdict":"stub","outcome":"overclaimed","doc":{"path":"docs/a.md","via":"nav"},"inNav":true,"topics":[{"name":"endpoints","evidence":"absent","line":null}],"location":${PLACE}}`
  const finding = `{"site":null,"rule":"ready-doc-stub","severity":"error","state":"new","cause":"claimed","message":"m","module":"M","column":"API","topics":["endpoints"],"location":${PLACE},"related":[${PLACE}],"fix":null,"tree":"head","fingerprint":"f"}`
  return `{"schemaVersion":1,"tool":{"name":"docs-readiness-gate","version":"1"},"subject":{"head":null,"base":null,"sites":[{"name":null,"roadmap":"docs/r.md","config":"mkdocs.yml","nav":"config"}]},"gate":{"mode":"new","failOn":"error","bootstrap":false},"conclusion":"failure","totals":${totals},"columns":[{"name":"API","tier":"basic","topics":["endpoints"]}],"cells":[${cell}],"findings":[${finding}],"waived":[{"finding":${finding},"reason":"r","until":"2027-01-31"}]}`
}
