/** What has still to be walked so that it is enough: one figure for the way, on the bank and afterwards. */

/** As on the wire, where a later version may know more codes. */
interface Found {
  readonly code: string
  readonly measured?: number
  readonly required?: number
}

/** How far the finding of this code is from what was asked, in its own unit; 0 when there is none. */
export function lackOf(findings: readonly Found[], code: string): number {
  const finding = findings.find((one) => one.code === code)
  return finding ? Math.max(0, (finding.required ?? 0) - (finding.measured ?? 0)) : 0
}

/** Metres for a reach of `length` metres: for its share and for the way together, since one walk serves both. */
export function metresToWalk(findings: readonly Found[], length: number): number {
  return Math.max(lackOf(findings, 'lowCoverage') * length, lackOf(findings, 'tooLittleWalked'))
}
