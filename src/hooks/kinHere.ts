/** Whether this phone has to do with 亲友代办, so that only such a phone's first screen asks about it. */
import { setting } from '@/device/setting'
import { cloudNow } from '@/services/cloudClock'

/** ms since the epoch. */
const until = setting('kin', 0)

export const kinHereUntil = until.write

export const isKinHere = (): boolean => until.read() > cloudNow()
