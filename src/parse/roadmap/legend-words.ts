import type { KnownStatus } from '../vocabulary.ts'
import { wordList } from './word-list.ts'

/**
 * What the meanings in a legend say, in the languages that documentation teams write in. Only legends are read with these
 * words; a status cell must hold what the legend, the config or the built-in vocabulary names.
 */
export const meaningWords: Readonly<Record<KnownStatus, readonly string[]>> = {
  ready: wordList(
    'ready, done, yes, complete, completed, finished, available, implemented, supported, published, final',
    'functional, written, documented, approved, reviewed, released, working, ok, good, full, fertig',
    'erledigt, vorhanden, ja, abgeschlossen, bereit, vollständig, freigegeben, prêt, terminé, fait, oui',
    'complet, disponible, listo, hecho, completo, terminado, completado, sí, pronto, feito, concluído',
    'sim, fatto, completato, klaar, gereed, voltooid, färdig, klar, færdig, valmis, gotowe, hotovo, kész',
    'hazır, готово, готов, сделано, завершено, done ✓, 完成, 已完成, 就绪, 完了, 完成済み, 対応済み, 済, 済み, 준비됨, 완료',
  ),
  pending: wordList(
    'pending, todo, to do, to-do, planned, wip, in progress, work in progress, no, missing, open, draft',
    'drafting, first draft, started, partial, partly, partially, incomplete, stub, in review',
    'under review, in editing, being developed, coming soon, soon, tbd, outline, only plan, broken',
    'blocked, unsupported, unavailable, to be done, to be written, needs work, needs review, outdated',
    'ready for review, offen, ausstehend, geplant, in arbeit, in bearbeitung, nein, fehlt, unvollständig',
    'entwurf, en attente, à faire, en cours, prévu, non, manquant, brouillon, pendiente, por hacer',
    'en progreso, en curso, planificado, falta, borrador, pendente, a fazer, em andamento, em progresso',
    'planejado, não, in attesa, da fare, in corso, previsto, te doen, bezig, gepland, nee, att göra',
    'pågår, kesken, do zrobienia, w toku, beklemede, ожидает, в работе, в процессе, запланировано',
    'не готово, нет, 待办, 未完成, 进行中, 计划中, 待定, 未着手, 未対応, 作業中, 対応中, 進行中, 予定, 대기, 진행 중, 미완료',
  ),
  'not-applicable': wordList(
    'n/a, na, none, not applicable, does not apply, not needed, not required, not relevant, irrelevant',
    "out of scope, not planned, won't do, wont do, skipped, not used, entfällt, nicht zutreffend",
    'nicht anwendbar, nicht nötig, nicht relevant, sans objet, non applicable, no aplica, no aplicable',
    'não se aplica, não aplicável, non applicabile, niet van toepassing, n.v.t., ej tillämpligt',
    'nie dotyczy, не применимо, неприменимо, не требуется, 不适用, 不適用, 該当なし, 対象外, 해당 없음',
  ),
}

/** Words that turn a ready word that follows into a pending one: "not implemented", "nicht fertig". */
export const negations: readonly string[] = [
  'not',
  'not yet',
  'nicht',
  'noch nicht',
  'pas',
  'pas encore',
  'no',
  'não',
  'non',
  'niet',
  'не',
  'nie',
  'ikke',
  'inte',
]

/** What stands between a symbol and its meaning in a sentence. */
export const fillers: readonly string[] = wordList(
  'means, mean, is, are, for, marks, indicates, stands for, denotes, that, the, a, an, it, this',
  'document, documents, doc, docs, page, still, fully, currently, already, bedeutet, heißt, ist',
  'signifie, significa, betekent, means that',
)

/** Headings and labels under which a legend stands. */
export const legendTitles: readonly string[] = wordList(
  'legend, key, symbols, symbol legend, glyphs, emojis, icons, status, statuses, status legend',
  'status key, meaning, legende, zeichenerklärung, symbole, légende, symboles, leyenda, símbolos',
  'legenda, simboli, teckenförklaring, легенда, обозначения, 凡例, 图例, 圖例, 범례',
)

/** Headers of the column that gives the meaning in a legend that is a table. */
export const meaningHeaders: readonly string[] = wordList(
  'meaning, use/meaning, use, description, definition, explanation, bedeutung, beschreibung',
  'signification, significado, significato, betekenis, betydelse, значение, 意味, 説明, 含义, 说明, 의미',
)

/** Headers of the column that gives the symbol in a legend that is a table. */
export const symbolHeaders: readonly string[] = wordList(
  'symbol, glyph, emoji, icon, mark, sign, status, key, legend, value, zeichen, icône, symbole, símbolo',
  'simbolo, symbool, символ, 記号, 符号, 기호',
)
