/** Whether this phone has to do with 亲友代办, so that only such a phone's first screen asks about it. */
import Taro from '@tarojs/taro'
import { cloudNow } from '@/services/cloudClock'

const key = 'kin'

/** `until`: ms since the epoch. */
export const kinHereUntil = (until: number): void => Taro.setStorageSync(key, until)

export const isKinHere = (): boolean => Number(Taro.getStorageSync(key)) > cloudNow()
