/** The 16 digits of a receipt code as people read, type and hear them: in groups of four. */

const length = 16
const group = 4

/** What counts of what was typed: digits, also full-width ones, whatever stands between them. */
export function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '').slice(0, length)
}

export function groupsOf(digits: string): string[] {
  return digits.match(new RegExp(`\\d{1,${group}}`, 'g')) ?? []
}

/** 「1234 5678 9」, while it is being typed. */
export function inGroups(typed: string): string {
  return groupsOf(digitsOf(typed)).join(' ')
}

export function isWhole(typed: string): boolean {
  return digitsOf(typed).length === length
}

/** Digit by digit, for a voice that would read a group as a thousand-something. */
export function aloud(digits: string): string {
  return groupsOf(digits)
    .map((each) => [...each].join(' '))
    .join('，')
}
