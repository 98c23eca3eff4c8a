/** How the elderly mode reaches the styles: two CSS variables, from which type and targets multiply. */
import type { CSSProperties } from 'react'

/** From this text scale on targets grow to 60 px, as the rules for elderly mode ask. */
const largeFrom = 1.4

/** The inline style of an element whose text is multiplied by `scale` (1 … 1.8). */
export function scaleStyle(scale: number): CSSProperties {
  return { '--scale': String(scale), '--target': scale >= largeFrom ? '1.25' : '1' } as CSSProperties
}
