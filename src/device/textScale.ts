/**
 * How large people want their text: the size set in WeChat, or the elderly mode chosen on 「我的」. Pages put
 * the number into the style of their root, everything else follows.
 */
import Taro from '@tarojs/taro'
import { setting } from './setting'

/** auto follows the phone; large is the elderly mode. */
export type TextSizeChoice = 'auto' | 'large'

/** 17 → more than 30: what the accessibility rules ask of the elderly mode. */
const LARGEST = 1.8
/** WeChat's size 「标准」, in px. */
const STANDARD_PX = 17

const size = setting<TextSizeChoice>('text-size', 'auto')

export const textSizeChoice = size.read

export const chooseTextSize = size.write

/** The factor of all type, 1 … 1.8; a page renders again when it changes. */
export const useTextScale = (): number => size.use(textScale)

function textScale(choice: TextSizeChoice): number {
  if (choice === 'large') return LARGEST
  return Math.min(LARGEST, Math.max(1, phoneTextSize() / STANDARD_PX))
}

function phoneTextSize(): number {
  try {
    // WeChat answers with it since library 2.23; Taro's types don't know it there yet.
    const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
    return fontSizeSetting ?? STANDARD_PX
  } catch {
    return STANDARD_PX
  }
}
