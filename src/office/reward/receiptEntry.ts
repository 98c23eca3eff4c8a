/** The receipt code as people read it out: 16 digits, in groups of four. */

const DIGITS = 16

/** What was typed or pasted, without what stands between the digits. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, DIGITS)
}

/** 「1234 5678 9」: to be read back to the one who brought it. */
export function grouped(receipt: string): string {
  return receipt.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** What is missing, or null when the code can be looked up. */
export function troubleOf({ length }: string): string | null {
  if (length === DIGITS) return null
  return length === 0 ? '请输入举报人出示的回执码' : `回执码是 16 位数字，现在是 ${length} 位`
}
