import type { GateResult } from '../model/result.ts'
import { type Badge, badgeOf } from './badge.ts'
import { xml } from './escape.ts'

/** White text on each has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
const COLOURS: Record<Badge['state'], string> = { untrue: '#c62f2f', all: '#1a7f37', true: '#2f7d32', none: '#6e7781' }

const LABEL_COLOUR = '#444c56'

const PADDING = 7

/** A flat badge that needs no service: it can be published beside the site. */
export function renderBadgeSvg({ report }: GateResult): string {
  const { label, message, state } = badgeOf(report)
  const [left, right] = [textWidth(label), textWidth(message)]
  const split = left + 2 * PADDING
  const width = split + right + 2 * PADDING
  const title = xml(`${label}: ${message}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}">
  <title>${title}</title>
  <rect width="${width}" height="20" rx="3" fill="${COLOURS[state]}"/>
  <path d="M3 0h${split - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="${LABEL_COLOUR}"/>
  <g fill="#fff" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="11">
    <text x="${PADDING}" y="14" textLength="${left}">${xml(label)}</text>
    <text x="${split + PADDING}" y="14" textLength="${right}">${xml(message)}</text>
  </g>
</svg>
`
}

/** Widths in Verdana at 11 pixels; `textLength` makes another font fit them. */
const WIDTHS = { narrow: 4, middle: 5.7, usual: 6.8 }

function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += WIDTHS[widthClass(character)]
  return Math.round(width)
}

function widthClass(character: string): keyof typeof WIDTHS {
  if (/[ ,.ijlftr]/.test(character)) return 'narrow'
  return /[cskz]/.test(character) ? 'middle' : 'usual'
}
