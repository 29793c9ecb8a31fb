import type { Tier } from '../../model/report.ts'
import type { Topic } from '../../model/roadmap.ts'
import { nameKey } from '../names.ts'
import { splitTopics } from '../topics.ts'
import type { Piece, Table, Text } from './blocks.ts'
import { isTable, type Placed, titleKey, under } from './sections.ts'
import { nameOf, rangeOf, textOf, trimmedRange } from './text.ts'
import { wordList } from './word-list.ts'

/** A described column, with the offsets of its name. */
export interface Described {
  name: string
  tier: Tier | null
  topics: readonly Topic[]
  start: number
  end: number
}

export interface ColumnsSection {
  columns: readonly Described[]
  /** Names that are described a second time. */
  repeated: readonly Described[]
  /** Tables that describe columns. */
  tables: ReadonlySet<Table>
}

const sectionTitles: readonly string[] = wordList(
  'columns, column, column definitions, what the columns mean, documents, document types',
  'kinds of documents, document kinds, required documents, documentation types, spalten, dokumente',
  'colonnes, documents requis, columnas, documentos, colunas, colonne, kolommen, kolumner, столбцы, 列',
  '열',
)

const tierWords: Readonly<Record<Tier, readonly string[]>> = {
  basic: wordList(
    'basic, basics, required, mandatory, must, must have, must-have, core, always, base, minimum, basis',
    'pflicht, erforderlich, grundlegend, obligatorisch, obligatoire, básico, básicas, básicos',
    'obligatorio, obrigatório, obbligatorio, verplicht, обязательные, 必須, 必需, 基本, 필수',
  ),
  optional: wordList(
    'optional, optionals, nice to have, nice-to-have, extra, extras, additional, if needed, as needed',
    'not required, wahlweise, freiwillig, facultatif, optionnel, opcional, opcionales, opcionais',
    'facoltativo, opzionale, optioneel, valfritt, необязательные, 任意, 可选, 选填, 선택',
  ),
}

/** The tier that a label names: "Basic", "**Optional** columns:", "Required (every module)". */
export function tierOf(label: string): Tier | null {
  const text = titleKey(label.replace(/\([^()]*\)/g, ' ')).replace(
    /\s+(?:columns?|documents?|docs|pages?|spalten|colonnes|columnas)$/,
    '',
  )
  for (const tier of ['basic', 'optional'] as const) if (tierWords[tier].includes(text)) return tier
  return null
}

const nameHeaders = [
  'column',
  'name',
  'document',
  'kind',
  'doc',
  'page',
  'type of document',
  'spalte',
  'colonne',
  'columna',
  'coluna',
  '列',
]
const tierHeaders: ReadonlySet<string> = new Set(
  wordList(
    'tier, level, class, basic or optional, basic/optional, required, required?, mandatory, mandatory?',
    'optional, optional?, type, pflicht, stufe',
  ),
)
const topicHeaders = wordList(
  'topics, topic, contents, content, must contain, required topics, required content, contains, covers',
  'what it covers, description, what, sections, themen, inhalt, inhalte, sujets, contenu, temas',
  'contenido, conteúdo, 内容',
)

/** Reads the section that describes the columns: lists with labels, headings, or a table. */
export function readColumns(placed: readonly Placed[]): ColumnsSection {
  const found: Described[] = []
  const tables = new Set<Table>()
  let tier: Tier | null = null
  /** A column that a heading or a list item names; its topics follow. */
  let open: { name: string; tier: Tier | null; start: number; end: number; depth: number; phrases: string[] } | null =
    null
  const close = () => {
    if (open !== null) {
      const { depth: _, phrases, ...rest } = open
      found.push({ ...rest, topics: splitTopics(phrases.join(', ')) })
    }
    open = null
  }
  for (const each of placed) {
    if (!under(each, sectionTitles)) {
      close()
      tier = null
      continue
    }
    const { block } = each
    if (isTable(each)) {
      close()
      const rows = describedRows(each.block, tier)
      if (rows === null) continue
      tables.add(each.block)
      for (const row of rows) found.push(row)
    } else if (block.kind === 'heading') {
      close()
      const name = nameOf(block.pieces)
      if (sectionTitles.includes(titleKey(name))) continue
      const named = tierOf(name)
      if (named !== null) tier = named
      else open = { ...columnName(block.pieces, name, tier), depth: 0, phrases: [] }
    } else if (block.kind === 'text') {
      const label = tierOf(nameOf(block.pieces))
      if (label !== null) {
        close()
        tier = label
        continue
      }
      // Below a column's own item or heading stand its topics.
      if (open !== null && (block.depth > open.depth || (open.depth === 0 && block.depth > 0) || !block.item)) {
        open.phrases.push(topicLine(block))
        continue
      }
      close()
      const described = describedLine(block, tier)
      if (described === null) continue
      if (described.phrase === '') open = { ...described.column, depth: block.depth, phrases: [] }
      else found.push({ ...described.column, topics: splitTopics(described.phrase) })
    }
  }
  close()
  return { ...unique(found), tables }
}

function unique(found: readonly Described[]): Pick<ColumnsSection, 'columns' | 'repeated'> {
  const seen = new Set<string>()
  const columns: Described[] = []
  const repeated: Described[] = []
  for (const column of found) {
    const key = nameKey(column.name)
    ;(seen.has(key) ? repeated : columns).push(column)
    seen.add(key)
  }
  return { columns, repeated }
}

/** A topic that is a list item of its own may explain itself after a colon. */
function topicLine(block: Text): string {
  const text = nameOf(block.pieces)
  if (!block.item) return text.replace(/^[^:,]{1,40}:\s/, '')
  const colon = text.search(/:\s|\s[–—-]\s/)
  return colon > 0 && !text.slice(0, colon).includes(',') ? text.slice(0, colon) : text
}

/** The name of a column, with a tier in brackets taken out: "API (optional)". */
function columnName(pieces: readonly Piece[], written: string, tier: Tier | null) {
  const bracket = /^(.*?)\s*[([]([^()[\]]{1,40})[)\]]\s*$/.exec(written.slice(0, 200))
  const named = bracket === null ? null : tierOf(bracket[2] ?? '')
  const name = named === null ? written : (bracket?.[1] ?? written)
  const from = Math.max(0, textOf(pieces).indexOf(name))
  return { name, tier: named ?? tier, ...rangeOf(pieces, from, from + name.length) }
}

/** `Name: topic, topic`, or a name alone whose topics follow. */
function describedLine(
  block: Text,
  tier: Tier | null,
): { column: { name: string; tier: Tier | null; start: number; end: number }; phrase: string } | null {
  const text = textOf(block.pieces)
  const first = text.split('\n', 1)[0] ?? ''
  const mark = /\s*[:：]\s|\s*[:：]$|\s+[–—-]\s+/.exec(first.slice(0, 200))
  if (mark === null) {
    // A bold name before its topics needs no mark; in a sentence bold words name no column.
    const lead = block.pieces[0]
    const rest = lead === undefined ? '' : textOf(block.pieces.slice(1)).trim()
    if (!block.item || lead === undefined) return null
    if (lead.bold && rest !== '') return { column: columnName([lead], lead.text.trim(), tier), phrase: rest }
    const name = nameOf(block.pieces)
    if (name === '' || name.length > 60 || /[,.;]/.test(name)) return null
    return { column: columnName(block.pieces, name, tier), phrase: '' }
  }
  const name = first.slice(0, mark.index).trim()
  if (name === '' || name.length > 60 || (!block.item && block.pieces[0]?.bold !== true)) return null
  return {
    column: columnName(block.pieces, name, tier),
    phrase: text
      .slice(mark.index + mark[0].length)
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

/** The columns that a table describes, or null where it describes none. */
function describedRows(table: Table, tier: Tier | null): readonly Described[] | null {
  const [header, ...rows] = table.rows
  if (header === undefined) return null
  const titles = header.cells.map((cell) => titleKey(nameOf(cell.pieces)))
  const at = (names: readonly string[]) => titles.findIndex((title) => names.includes(title))
  const topicsAt = at(topicHeaders)
  const nameAt = Math.max(0, at(nameHeaders))
  const tierAt = titles.findIndex((title, column) => column !== nameAt && column !== topicsAt && tierHeaders.has(title))
  if (topicsAt === -1 || topicsAt === nameAt) return null
  let current = tier
  return rows.flatMap((row) => {
    const name = trimmedRange(row.cells[nameAt]?.pieces ?? [])
    if (name === null) return []
    const topics = textOf(row.cells[topicsAt]?.pieces ?? []).replace(/\n/g, ', ')
    const written = nameOf(row.cells[tierAt]?.pieces ?? [])
    const label = tierOf(name.text)
    if (label !== null && topics.trim() === '') {
      current = label
      return []
    }
    const cellTier = tierAt === -1 ? current : tierInCell(written, titles[tierAt] ?? '')
    const column = columnName(row.cells[nameAt]?.pieces ?? [], name.text, cellTier)
    return [{ ...column, topics: splitTopics(topics) }]
  })
}

/** "yes" under "Required" is basic, under "Optional" it is optional. */
function tierInCell(written: string, header: string): Tier | null {
  const named = tierOf(written)
  if (named !== null) return named
  const yes = /^(?:yes|y|x|✅|✔️?|\[x\]|true|ja|oui|sí|sim)$/i.test(written)
  const no = /^(?:no|n|-|–|—|❌|\[ \]|false|nein|non|não|)$/i.test(written)
  if (!yes && !no) return null
  if (/^(?:required|mandatory|pflicht)/.test(header)) return yes ? 'basic' : 'optional'
  if (header.startsWith('optional')) return yes ? 'optional' : 'basic'
  return null
}
