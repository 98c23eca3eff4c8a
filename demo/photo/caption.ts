/** The words 「演示照片」 as dots, 24 to a character: no font is needed to mark a picture as a demo. */

/** Each row of 96 dots as 24 hexadecimal digits. */
const rows = [
  '000000000000000000000000', '000600000000000000000600', '0c06000000001fbff8060600', '1ffff80ffff01ffffc060600',
  '06fffc0ffff019c318060600', '00c01c00000018c718060600', '00c01c00000018ce18060600', '007ff00000001fdcf807fff8',
  '383fe03ffffc1ff87007fff8', '3c07003ffffc1fdff0060000', '0cfff800180018dff8060000', '00fff800180018d818060000',
  '00c71802184018d81807ff80', '04fff80718e01fd8180fffc0', '06fff80618601fdff80fffc0', '06c7180e1830181ff80e01c0',
  '0cfff81c18380000000c01c0', '0c7ff81c18180cc6301c01c0', '1c38e038181c0ce7381c01c0', '38f0781018181c63183801c0',
  '19e03c01f80038631c3001c0', '00800800f0001043081000c0', '000000000000000000000000', '000000000000000000000000',
] // oxfmt-ignore

export const captionSize = { width: 96, height: rows.length }

/** Whether there is ink at that dot, counted from the top left. */
export function captionInk(x: number, y: number): boolean {
  const digit = rows[y]?.[x >> 2]
  return digit !== undefined && (parseInt(digit, 16) & (8 >> (x & 3))) !== 0
}
