/** Lengths and times as people say them on the bank: no decimals that nobody can walk. */

export type Rounding = 'down' | 'up' | 'nearest'

const round = { down: Math.floor, up: Math.ceil, nearest: Math.round }

/** Metres as 「350 米」 or 「1.2 公里」. */
export function distanceText(metres: number, rounding: Rounding): string {
  const exact = Math.round(metres * 1000) / 1000
  const step = exact < 100 ? 1 : 10
  const whole = round[rounding](exact / step) * step
  if (whole < 1000) return `${whole} 米`
  return `${round[rounding](exact / 100) / 10} 公里`
}

/** Seconds as 「50 秒」, 「8 分钟」 or 「1 小时 5 分钟」. */
export function durationText(seconds: number, rounding: Rounding): string {
  const whole = round[rounding](seconds)
  if (whole < 60) return `${whole} 秒`
  const minutes = round[rounding](seconds / 60)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${minutes} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`
}
