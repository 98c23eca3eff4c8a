/** Printing, and addresses that a code on paper can carry: only where the browser is. */

/** `A4 landscape`, or another size of CSS, and what stays free at its edge. */
export interface Paper {
  readonly size: string
  readonly margin: string
}

/** Opens the browser's own dialog. */
export const printPage: ((paper: Paper) => void) | null = ({ size, margin }) => {
  // Style sheets stay when a page is left, so a rule for paper in one of them would hold for every page after it.
  const style = document.head.querySelector('style#paper') ?? document.createElement('style')
  style.id = 'paper'
  style.textContent = `@page { size: ${size}; margin: ${margin} }`
  document.head.append(style)
  window.print()
}

/** The address of a page of ours, for any phone that scans it. */
export const addressOf = (page: string): string => `${location.origin}${location.pathname}#${page}`
