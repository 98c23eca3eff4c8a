/** The rules of waters in force. What is saved holds for readings, boards and codes from then on. */
import { done } from '../../../domain/contract/answer'
import { defaultWaterRules } from '../../../domain/register/waterRules'
import { openSetting } from '../../kit/setting'

export const { read: waterRules, save: saveWaterRules } = openSetting('waters', defaultWaterRules)

export async function getWaterRules() {
  const { version, quality, boards, codes } = await waterRules()
  return done({
    policy: {
      version,
      quality: { ...quality, leftOut: [...quality.leftOut] },
      boards,
      codes: { ...codes, prefixes: [...codes.prefixes] },
    },
  })
}
