import { colour } from '@/styles/tokens'

/** The word above a pin of WeChat's map, always shown: a pin alone would say it by colour only. */
export const calloutOf = (content: string, color: string, fontSize = 14) => ({
  ...{ content, color, fontSize },
  ...{ borderRadius: 6, borderWidth: 0, borderColor: colour.line, bgColor: colour.card, padding: 6 },
  ...{ display: 'ALWAYS' as const, textAlign: 'center' as const, anchorX: 0, anchorY: 0 },
})
