/** Amounts in the blanks of the desk: typed in yuan, stored in fen. No floating point comes near them. */

/** What was typed, in fen, or a sentence that says what is allowed. `most` in yuan. */
export function readYuan(typed: string, most: number): number | string {
  const [, yuan, , jiaoFen = ''] = /^(\d{1,7})(\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s元]/g, '')) ?? []
  const fen = yuan === undefined ? null : Number(yuan) * 100 + Number(jiaoFen.padEnd(2, '0'))
  return fen !== null && fen <= most * 100 ? fen : `请填 0–${most} 元，最多到分`
}
