/** Minutes from midnight of 「8:30」 or 「8：30」, null where it is no time. */
export function minutesOf(typed: string): number | null {
  const [, hour, minute] = /^(\d{1,2})[:：](\d{2})$/.exec(typed.trim()) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return hour !== undefined && Number(minute) < 60 && minutes <= 1440 ? minutes : null
}
