/** What the one who reported does, and what it takes until the reward has arrived. */
import type { Input } from '../../domain/contract/contract'
import { enteredSources } from '../../domain/report/states'
import { firstOffice } from '../township/people'
import type { Scene } from './scene'
import { rewardOf } from './rewardOf'

type Submission = Input<'report.submit'>

/** The phone uploads to the report's own folder first; the address is known before, so that it can be done again. */
async function photosOf({ cloud, phones, matter }: Scene): Promise<string[]> {
  const path = `reports/${matter.reportId}/1.png`
  const stored = cloud.database.count('reports', { _id: matter.reportId }) > 0
  if (stored) return [phones.addressOf(path)]
  return [await phones.upload({ scene: matter.scene, seed: matter.photoSeed, path })]
}

async function submissionOf(scene: Scene): Promise<Submission> {
  const { reportId, category, place, reachId, text, link } = scene.matter
  const photos = await photosOf(scene)
  return { reportId, category, place: [...place], hintId: reachId, text, photos, link, contact: '' }
}

export async function file(scene: Scene): Promise<void> {
  const { matter, phones, at } = scene
  const source = enteredSources.find((each) => each === matter.source)
  const submission = await submissionOf(scene)
  if (!source) return void (await phones.as(matter.reporter, at).call('report.submit', submission))
  const { link: _link, contact: _contact, ...entry } = submission
  await phones.as(firstOffice.id, at).call('report.enter', { ...entry, source })
}

/** How the reporter names the report: by id where WeChat knows them, else by the code they were given. */
export async function own(scene: Scene): Promise<{ reportId: string } | { receipt: string }> {
  const { matter } = scene
  return matter.link === 'wechat' ? { reportId: matter.reportId } : { receipt: await receiptOf(scene) }
}

/** Sent once more, a report answers with the same code. */
async function receiptOf(scene: Scene): Promise<string> {
  const submission = await submissionOf(scene)
  const { receipt } = await scene.phones.as(scene.matter.reporter, scene.at).call('report.submit', submission)
  return receipt
}

/** Once a person; somebody who approved already has nothing left to do. */
export async function approve(scene: Scene, { by }: { readonly by: string }): Promise<void> {
  const reward = rewardOf(scene)
  if (reward.approvals.some(({ personId }) => personId === by)) return
  await scene.phones.as(by, scene.at).call('reward.approve', { rewardId: reward._id })
}

export async function claim(scene: Scene): Promise<void> {
  const { cloud, phones, matter, at } = scene
  const reporter = phones.as(matter.reporter, at)
  const named = await own(scene)
  // Who had the month's most comes back in the next one.
  await reporter.callUnless('reward.capReached', 'reward.claim', named)
  const { confirm } = await reporter.call('reward.check', named)
  if (!confirm) return
  await cloud.payments.confirm(confirm.package)
  await reporter.call('reward.check', named)
}

export async function payCash(scene: Scene): Promise<void> {
  const receipt = await receiptOf(scene)
  const counter = scene.phones.as(firstOffice.id, scene.at)
  const { rewardId } = await counter.call('reward.lookUp', { receipt })
  await counter.callUnless('reward.askOnPhone', 'reward.payCash', { receipt, rewardId })
}
