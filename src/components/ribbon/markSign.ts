/** The signs on a ribbon. Each differs in shape, not only in colour. */
import { colour } from '@/styles/tokens'
import { svgAddress } from '../icons'

/** open: problem left open. fixed: fixed on the spot. sign: sign board. outlet: 排污口. section: 监测断面. carrier: 宣传载体、公告栏. position: today's place. */
export type MarkKind = 'open' | 'fixed' | 'sign' | 'outlet' | 'section' | 'carrier' | 'position'

export const markWord: Record<MarkKind, string> = {
  open: '待处理问题',
  fixed: '已处理问题',
  sign: '公示牌',
  outlet: '排污口',
  section: '监测断面',
  carrier: '宣传载体',
  position: '现在位置',
}

const line = `fill='none' stroke='#fff' stroke-width='2.2' stroke-linecap='round' stroke-linejoin='round'`

const drawings: Record<MarkKind, string> = {
  open: `<path d='M12 2.5L22.5 21h-21z' fill='${colour.overdue}' stroke='#fff' stroke-width='1.5' stroke-linejoin='round'/><path d='M12 9v5.5M12 18v.01' ${line}/>`,
  fixed: `<circle cx='12' cy='12' r='9.5' fill='${colour.done}' stroke='#fff' stroke-width='1.5'/><path d='M7.5 12.5l3 3 6-6.5' ${line}/>`,
  sign: `<path d='M12 13v10' stroke='${colour.ink}' stroke-width='2.5'/><rect x='4' y='3' width='16' height='11' rx='1.5' fill='${colour.ink}' stroke='#fff' stroke-width='1.5'/><path d='M8 7h8M8 10h5' stroke='#fff' stroke-width='1.5'/>`,
  outlet: `<path d='M12 2l7 9a7.8 7.8 0 1 1-14 0z' fill='${colour.secondary}' stroke='#fff' stroke-width='1.5'/>`,
  section: `<rect x='4' y='4' width='16' height='16' rx='2' transform='rotate(45 12 12)' fill='${colour.river}' stroke='#fff' stroke-width='1.5'/><path d='M7 12h10' stroke='#fff' stroke-width='2.2'/>`,
  carrier: `<path d='M6 22V3' stroke='${colour.ink}' stroke-width='2.5'/><path d='M6 3h14l-4 5 4 5H6z' fill='${colour.secondary}' stroke='#fff' stroke-width='1.5' stroke-linejoin='round'/>`,
  position: `<circle cx='12' cy='12' r='11' fill='${colour.ink}' fill-opacity='.16'/><circle cx='12' cy='12' r='6.5' fill='${colour.ink}' stroke='#fff' stroke-width='2.5'/>`,
}

/** The sign on a 24×24 grid, for drawings that already are an SVG. */
export const markDrawing = (kind: MarkKind): string => drawings[kind]

export function markAddress(kind: MarkKind): string {
  return svgAddress(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${drawings[kind]}</svg>`)
}
