/** The order in which things are sent, and what is not sent twice. */
import { refused } from '@domain/contract/answer'
import type { Submission } from '@/outbox'
import { PlayedCloud } from './cloud'
import { Phone } from './phone'

/** Too busy for the first calls; remembers what came when. */
class BusyCloud extends PlayedCloud {
  readonly uploads: string[] = []
  readonly calls: string[] = []

  constructor(private busy: number) {
    super(() => true)
  }

  override upload(cloudPath: string): string {
    this.uploads.push(cloudPath)
    return super.upload(cloudPath)
  }

  override call(input: Parameters<PlayedCloud['call']>[0]) {
    this.calls.push(input.patrolId)
    return this.busy-- > 0 ? refused('service.busy') : super.call(input)
  }
}

const submission = (id: string, photos: readonly string[] = []): Submission<'patrol.submit'> => ({
  id,
  action: 'patrol.submit',
  title: id,
  input: { patrolId: id, note: '', photos: photos.map((name) => `photo:${name}`) } as never,
  files: photos.map((name) => ({ localPath: name, cloudPath: `p/${name}`, placeholder: `photo:${name}` })),
})

const quiet = async () => {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve))
}

async function phoneWith(cloud: PlayedCloud, ...submissions: Submission<'patrol.submit'>[]): Promise<Phone> {
  const phone = new Phone(cloud, [][Symbol.iterator]())
  for (const each of submissions) {
    each.files.forEach(({ localPath }) => phone.files.add(localPath))
    phone.now += 1000
    await phone.outbox.put(each as never)
    await quiet()
  }
  return phone
}

it('what is tried again no longer says why it did not get through before', async () => {
  let phone: Phone | null = null
  const seen: unknown[] = []
  class WatchedCloud extends BusyCloud {
    override call(input: Parameters<PlayedCloud['call']>[0]) {
      seen.push(phone?.outbox.item('walk'))
      return super.call(input)
    }
  }
  phone = await phoneWith(new WatchedCloud(1), submission('walk'))
  expect(phone.outbox.item('walk')).toMatchObject({ state: 'saved', problem: { code: 'service.busy' } })
  await phone.outbox.wake()
  await quiet()
  expect(seen[1]).toMatchObject({ state: 'sending' })
  expect(seen[1]).not.toHaveProperty('problem')
})

it('a photo that is up is not uploaded again when the call has to be made once more', async () => {
  const cloud = new BusyCloud(2)
  const phone = await phoneWith(cloud, submission('walk', ['one', 'two']))
  for (let n = 0; n < 3; n++) {
    await phone.outbox.wake()
    await quiet()
  }
  expect(cloud.calls).toEqual(['walk', 'walk', 'walk'])
  expect(cloud.uploads).toEqual(['p/one', 'p/two'])
  expect(phone.outbox.item('walk')).toMatchObject({ state: 'delivered' })
})

it('what has waited longest goes first when the network is back', async () => {
  const cloud = new BusyCloud(3)
  const phone = await phoneWith(cloud, submission('first'), submission('second'), submission('third'))
  expect(cloud.stored.size).toBe(0)
  cloud.calls.length = 0
  await phone.outbox.wake()
  await quiet()
  expect(cloud.calls).toEqual(['first', 'second', 'third'])
})

it('photos that the cloud has removed meanwhile are uploaded again before the call', async () => {
  const cloud = new BusyCloud(1)
  const phone = await phoneWith(cloud, submission('walk', ['one', 'two']))
  cloud.photos.clear()
  phone.now += 7 * 24 * 3600_000
  await phone.outbox.wake()
  await quiet()
  expect(cloud.uploads).toEqual(['p/one', 'p/two', 'p/one', 'p/two'])
  expect(phone.outbox.item('walk')).toMatchObject({ state: 'delivered' })
})

it('photos that are missing though they were just uploaded are not uploaded without end', async () => {
  const cloud = new BusyCloud(0)
  cloud.photos.add = () => cloud.photos
  const phone = await phoneWith(cloud, submission('walk', ['one']))
  await quiet()
  expect(cloud.uploads).toEqual(['p/one'])
  expect(phone.outbox.item('walk')).toMatchObject({
    state: 'saved',
    problem: { code: 'patrol.photoMissing' },
  })
})
