/** Draws a ribbon as an SVG address: walked filled, missed hollow, interrupted hollow with a broken line. */
import type { RibbonPiece } from '@domain/patrol/ribbon'
import { colour } from '@/styles/tokens'
import { svgAddress } from '../icons'
import { pondSize, shoreMiddle, shorePath } from './pondShape'
import { middlePath, riverHeight, riverPath, riverWidth } from './riverShape'

/** What is drawn along the water beside what was walked. */
export interface RibbonLayers {
  /** Of the water's class, as maps colour it: both banks are drawn in it, broader. */
  readonly water?: string | undefined
  /** A line beside the water where it is kept clean: all along, on these shares of it, or broken where it is known in words alone. */
  readonly cleaned?: 'all' | 'parts' | readonly Share[] | undefined
}

interface Share {
  readonly from: number
  readonly to: number
}

const bankOf = ({ water }: RibbonLayers) =>
  water
    ? `stroke='${water}' stroke-width='3' vector-effect='non-scaling-stroke'`
    : `stroke='${colour.river}' stroke-width='1.3' vector-effect='non-scaling-stroke'`
const cleanedLine = ({ cleaned }: RibbonLayers) =>
  `fill='none' stroke='${colour.done}' stroke-width='2' vector-effect='non-scaling-stroke'${cleaned === 'parts' ? " stroke-dasharray='8 5'" : ''}`
const whole: readonly Share[] = [{ from: 0, to: 1 }]
const sharesOf = ({ cleaned }: RibbonLayers) =>
  cleaned === undefined ? [] : typeof cleaned === 'string' ? whole : cleaned
const broken = `fill='none' stroke='${colour.river}' stroke-width='2' stroke-dasharray='2 5' vector-effect='non-scaling-stroke'`
const river = riverPath()

/** A river: all pieces are cut out of the one river at their exact shares. */
export function riverDrawing(pieces: readonly RibbonPiece[], layers: RibbonLayers = {}): string {
  const bank = bankOf(layers)
  const cut = (kind: RibbonPiece['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .map(
        ({ from, to }) =>
          `<rect x='${permille(from)}' width='${permille(to - from)}' height='${riverHeight}'/>`,
      )
      .join('')
  const [walked, interrupted] = [cut('walked'), cut('interrupted')]
  return svgAddress(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${riverWidth} ${riverHeight}' preserveAspectRatio='none'>` +
      `<clipPath id='w'>${walked}</clipPath><clipPath id='i'>${interrupted}</clipPath>` +
      `<path d='${river}' fill='#fff' ${bank}/>` +
      (walked && `<path d='${river}' fill='${colour.river}' ${bank} clip-path='url(#w)'/>`) +
      (interrupted && `<path d='${middlePath()}' ${broken} clip-path='url(#i)'/>`) +
      sharesOf(layers)
        .map(
          ({ from, to }) =>
            `<path d='M${permille(from)} ${riverHeight - 2}H${permille(to)}' ${cleanedLine(layers)}/>`,
        )
        .join('') +
      '</svg>',
  )
}

/** A pond: the shore as a ring. */
export function pondDrawing(pieces: readonly RibbonPiece[], layers: RibbonLayers = {}): string {
  const bank = bankOf(layers)
  const of = (kind: RibbonPiece['kind']) => pieces.filter((piece) => piece.kind === kind)
  return svgAddress(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${pondSize} ${pondSize}'>` +
      `<path d='${shoreMiddle(0, 1)}Z' fill='#EDF7F5'/>` +
      `<path d='${shorePath(0, 1)}' fill='#fff' fill-rule='evenodd' ${bank}/>` +
      of('walked')
        .map(({ from, to }) => `<path d='${shorePath(from, to)}' fill='${colour.river}' ${bank}/>`)
        .join('') +
      of('interrupted')
        .map(({ from, to }) => `<path d='${shoreMiddle(from, to)}' ${broken}/>`)
        .join('') +
      sharesOf(layers)
        .map(({ from, to }) => `<path d='${shoreMiddle(from, to)}' ${inside} ${cleanedLine(layers)}/>`)
        .join('') +
      '</svg>',
  )
}

/** Within the ring, so that it is not cut off. */
const inside = `transform='translate(${pondSize / 2} ${pondSize / 2}) scale(.87) translate(-${pondSize / 2} -${pondSize / 2})'`

const permille = (share: number) => Math.round(share * 100_000) / 100
