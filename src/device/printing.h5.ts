/** Printing, and addresses that a code on paper can carry: only where the browser is. */

/** Opens the browser's own dialog. */
export const printPage: (() => void) | null = () => window.print()

/** The address of a page of ours, for any phone that scans it. */
export const addressOf = (page: string): string => `${location.origin}${location.pathname}#${page}`
