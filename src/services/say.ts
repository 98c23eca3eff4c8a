/** A sentence over the page that goes by itself: what went wrong with a touch, and what to do. */
import Taro from '@tarojs/taro'

export const say = (title: string) => void Taro.showToast({ icon: 'none', title, duration: 4000 })
