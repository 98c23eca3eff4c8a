/** The receipt code that was typed, while its report is looked at: in memory only, never in an address or on disk. */
let held: string | null = null

export function holdReceipt(digits: string): void {
  held = digits
}

export function heldReceipt(): string | null {
  return held
}

export function forgetReceipt(): void {
  held = null
}
