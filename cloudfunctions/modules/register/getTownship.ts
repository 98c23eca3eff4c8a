import { done } from '../../../domain/contract/answer'
import { townshipSettings } from './settingsRepo'

/** Whom to call, for pages that are about no single reach. */
export async function getTownship() {
  const { name, officePhone } = await townshipSettings()
  return done({ name, officePhone })
}
