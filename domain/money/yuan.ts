/** Money as people say it, on screens, in papers and in messages. It is stored in fen, as whole numbers. */

/** 5000 → 「50」, 5050 → 「50.50」, 1200000 → 「12000」: fen in, as it is typed and as WeChat's messages take it. */
export function plainYuan(fen: number): string {
  const rest = fen % 100
  const whole = String(Math.floor(fen / 100))
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}

/** As people read it: 1200000 → 「12,000」; without the unit. */
export function yuanFigure(fen: number): string {
  return plainYuan(fen).replace(/\B(?=(\d{3})+(\.|$))/g, ',')
}

/** 「50 元」 of an amount in fen. */
export function yuanText(fen: number): string {
  return `${yuanFigure(fen)} 元`
}
