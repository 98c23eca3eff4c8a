/** Money as people say it. It is stored in fen, as whole numbers; screens speak of yuan. */

/** 5000 → 「50」, 5050 → 「50.50」, 1200000 → 「12,000」; fen in, without the unit. */
export function yuanFigure(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = fen % 100
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}

/** 「50 元」 of an amount in fen. */
export function yuanText(fen: number): string {
  return `${yuanFigure(fen)} 元`
}
