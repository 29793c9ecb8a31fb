import type { Annotation } from '../model/result.ts'
import { ANNOTATION_BYTES, cutToBytes, cutToLength, TITLE_LENGTH } from './limits.ts'

/** An annotation as GitHub's API takes it. */
export interface AnnotationRequest {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: Annotation['level']
  title: string
  message: string
}

/** An annotation as GitHub's API lists it: any field may be null. */
interface ListedAnnotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: string | null
  title: string | null
  message: string | null
}

/** An annotation within GitHub's limits. Columns are allowed on one line only. */
export function toRequest(annotation: Annotation): AnnotationRequest {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message } = annotation
  const columns =
    startLine === endLine && startColumn !== null && endColumn !== null
      ? { start_column: startColumn, end_column: endColumn }
      : {}
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...columns,
    annotation_level: level,
    title: cutToLength(title, TITLE_LENGTH),
    message: cutToBytes(message, ANNOTATION_BYTES),
  }
}

/** The annotations that a check run holds. */
export class AnnotationSet {
  readonly #keys: Set<string>

  constructor(annotations: readonly ListedAnnotation[]) {
    this.#keys = new Set(annotations.map(keyOf))
  }

  add(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) this.#keys.add(keyOf(toRequest(annotation)))
  }

  /** Those of `wanted` that are not here, in their order. */
  missing(wanted: readonly Annotation[]): Annotation[] {
    return wanted.filter((annotation) => !this.#keys.has(keyOf(toRequest(annotation))))
  }

  /** How many are here that `wanted` lacks. */
  countWithout(wanted: readonly Annotation[]): number {
    const kept = new Set(wanted.map((annotation) => keyOf(toRequest(annotation))))
    return [...this.#keys].filter((key) => !kept.has(key)).length
  }
}

function keyOf(annotation: ListedAnnotation): string {
  const { path, start_line, end_line, annotation_level, title, message } = annotation
  return JSON.stringify([path, start_line, end_line, annotation_level, title?.trim(), message?.trim()])
}
