/** Whole days in the blanks of the desk. */

/** What was typed, or a sentence that says what is allowed. */
export function readDays(typed: string, most: number): number | string {
  const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return days >= 1 && days <= most ? days : `请填 1–${most} 天`
}
