/** What a chief does on every patrol, as steps that journeys are made of. */
import { walkAlong, type WalkOptions } from '../../demo/walk'
import type { Reach } from '../../domain/register/reach'
import type { FedFix } from '../browser/fedLocation'
import { stream } from '../cloudfunctions/town'
import type { App } from './target'

/** Seconds between the fixes of a journey: fewer than a phone gives, enough for the 50 m of the rules. */
const EVERY = 8

/** A brisk walk along a reach; half of it with `to: 0.5`. Twelve minutes for the whole of the stream. */
export function walkOf(reach: Reach, options: Partial<WalkOptions> = {}): FedFix[] {
  const fixes = walkAlong(reach.geometry, { pace: 2.4, seed: 'journey', ...options, startAt: 0 }).runs.flat()
  let next = 0
  return fixes
    .filter(({ time }, index) => {
      if (time < next && index < fixes.length - 1) return false
      next = time + EVERY * 1000
      return true
    })
    .map(({ time, lat, lng, accuracy, speed }) => ({
      time,
      latitude: lat,
      longitude: lng,
      accuracy: accuracy ?? undefined,
      speed: speed ?? undefined,
    }))
}

/** From Today: two taps, and it records. A browser is told to use its own position instead of a demo walk. */
export async function startRecording(app: App): Promise<void> {
  await app.tap('开始巡河')
  if (app.target === 'h5') await app.tap('真实定位')
  await app.tap('开始记录')
  await app.see('暗屏省电')
}

/** Walks the stream (or the given way) with the recorder on. */
export async function walkIt(app: App, fixes: FedFix[] = walkOf(stream)): Promise<void> {
  await app.replayTrack(fixes)
}

export async function takePhoto(app: App, file: string): Promise<void> {
  await app.choosePhoto(file)
  await app.tap('拍现场照片')
  await app.page.getByLabel('现场照片 1').filter({ visible: true }).first().waitFor()
}

export async function noteProblem(app: App): Promise<void> {
  await app.tap('记一笔')
  await app.tap('岸边垃圾')
  await app.fill('情况', '桥下有一堆建筑垃圾')
  await app.tap('记好了')
  await app.see('记一笔（1）')
}

export async function endPatrol(app: App): Promise<void> {
  await app.tap('结束巡河')
  await app.tap('结束，去填清单')
  await app.see('河里岸上有没有异常')
}
