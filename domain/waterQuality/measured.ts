/**
 * A figure as a laboratory writes it: 「0.05」, 「＜0.05」 and 「0.05L」 (below the limit of detection), 「ND」 and 「未检出」
 * (not found, without saying from where on). How each counts: docs/decisions/water-quality.md.
 */
import { exactly } from './exact'
import { items, type ItemName } from './items'

export interface Measured {
  /** As it is kept: ordinary digits, 「<0.05」 whichever way it was written, 「ND」, 「见底」. */
  readonly written: string
  /** With what it counts, in hundred-thousandths of the item's unit: half the limit of detection, 0 for 「ND」. */
  readonly amount: number
}

export type Read = Measured | { readonly sentence: string } | null

/** What may be written of an item besides a number of at least 0. */
const mayBeBelow = (name: ItemName) => 'limits' in items[name] && name !== 'oxygen'

/** Clear to the bottom: more than is measured in shallow water. */
const toTheBottom: Measured = { written: '见底', amount: Number.MAX_SAFE_INTEGER }

/** Null where nothing is written. */
export function readMeasured(name: ItemName, written: string): Read {
  const text = written.normalize('NFKC').replace(/\s/g, '').replace(/[−–—]/g, '-')
  const { title } = items[name]
  if (text === '' || /^[-/]+$/.test(text)) return null
  if (name === 'transparency' && text === '见底') return toTheBottom
  if (/^(nd|未检出|n\.d\.)$/i.test(text))
    return mayBeBelow(name) ? { written: 'ND', amount: 0 } : plain(title)
  const below = /^<(.+)$/.exec(text)?.[1] ?? /^(.+)L$/i.exec(text)?.[1]
  if (below !== undefined) return belowDetection(name, below)
  const amount = exactly(text)
  if (amount === null) return { sentence: `看不出${title}是多少，请写数字，例如 0.05 或 <0.05` }
  if (amount < 0 && name !== 'redox') return { sentence: `${title}不会小于 0，请看看报告单` }
  if (name === 'acidity' && amount > exactly('14')!) return { sentence: 'pH 在 0 和 14 之间，请看看报告单' }
  return { written: text, amount }
}

const plain = (title: string) => ({ sentence: `${title}请写测得的数字` })

/** 「<0.05」: counts as half of it. */
function belowDetection(name: ItemName, written: string): Read {
  const { title } = items[name]
  if (!mayBeBelow(name)) return plain(title)
  const limit = exactly(written)
  if (limit === null || limit <= 0) return { sentence: `看不出${title}的检出限是多少，请写成 <0.05 这样` }
  return { written: `<${written}`, amount: limit / 2 }
}
