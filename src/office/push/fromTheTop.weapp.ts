import Taro from '@tarojs/taro'

/** Shows what came up in the place of something longer from its beginning: the page stays where the button was. */
export function fromTheTop(selector: string): void {
  Taro.nextTick(() => void Taro.pageScrollTo({ selector, duration: 0 }))
}
