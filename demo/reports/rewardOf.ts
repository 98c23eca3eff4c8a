/** The reward of a matter as it is stored; its id is the cloud's to make. */
import type { Reward } from '../../domain/reward/reward'
import type { Scene } from './scene'

export function rewardOf({ cloud, matter }: Pick<Scene, 'cloud' | 'matter'>): Reward {
  const [reward] = cloud.database.find('rewards', { reportId: matter.reportId }, { limit: 1 })
  if (!reward) throw new Error(`${matter.reportId} was not rewarded`)
  return reward as unknown as Reward
}
