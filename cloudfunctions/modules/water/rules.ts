/** The rules of waters in force. What is saved holds for readings, boards and codes from then on. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { contradictionsIn, defaultWaterRules } from '../../../domain/register/waterRules'
import { openSetting } from '../../kit/setting'
import type { BoundContext } from '../../platform/context'

const setting = openSetting('waters', defaultWaterRules)

export const waterRules = setting.read

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

export async function saveWaterRules(
  { version, why, ...rules }: ParsedInput<'water.saveRules'>,
  context: BoundContext,
) {
  const [wrong] = Object.keys(contradictionsIn(rules))
  if (wrong !== undefined) return refused('input.invalid', wrong)
  return setting.save({ version, why, ...rules }, context)
}
