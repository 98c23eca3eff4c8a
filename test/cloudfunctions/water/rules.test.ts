/** What the township decides about its waters: set at the desk, with its history, and followed from then on. */
import type { Input } from '../../../domain/contract/contract'
import { dayOf } from '../../../domain/calendar/day'
import { itemNames } from '../../../domain/waterQuality/items'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.as('office').get('section.save', {
    ...{ id: 'bridge', version: 0 },
    entry: {
      ...{ name: '桥头', number: '', reachId: stream._id, place: null, target: 'III', body: 'river' },
      ...{ black: 'urban', lab: '', photos: [] },
    },
  })
})
afterAll(() => town.close())

const measured = { ...Object.fromEntries(itemNames.map((name) => [name, ''])), ammonia: '1.25' }
const enter = (id: string, day: string) =>
  town.as('office').get('reading.save', {
    ...{ id, version: 0 },
    entry: { ...measured, sectionId: 'bridge', day, lab: '', note: '' } as Input<'reading.save'>['entry'],
  })
const warned = () => town.cloud.database.find('dutyAdjustments', {}).map(({ _id }) => _id)
const rules = async () => (await town.as('office').get('water.rules', {})).policy

it('a township that warns from two classes on is not warned of one', async () => {
  const policy = await rules()
  const quality = { ...policy.quality, warnings: { yellow: 2, orange: 3, red: 4 } }
  await town.as('office').get('water.saveRules', { ...policy, quality, why: '县里的新办法' })
  await enter('one-below', dayOf(townTime() - 86_400_000))
  expect(warned()).toEqual([])
  const again = await rules()
  await town
    .as('office')
    .get('water.saveRules', { ...again, quality: { ...quality, warnings: policy.quality.warnings } })
  await enter('one-below-later', dayOf(townTime()))
  expect(warned()).toEqual(['one-below-later'])
})

it('who changed them, why, and what stood there before stay to be read', async () => {
  const { items } = await town.as('headChief').get('setting.history', { of: 'waters', limit: 10 })
  expect(items.map(({ why }) => why)).toEqual(['', '县里的新办法'])
  expect(items[1]).toMatchObject({
    before: { quality: { warnings: { yellow: 1 } } },
    after: { quality: { warnings: { yellow: 2 } } },
  })
})

it('nobody else sets them, and two desks do not overwrite each other', async () => {
  const policy = await rules()
  expect(await town.as('villageChief').refusal('water.saveRules', policy)).toBe('identity.forbidden')
  expect(await town.as('headChief').refusal('water.saveRules', policy)).toBe('identity.forbidden')
  await town.as('office').get('water.saveRules', policy)
  expect(await town.as('office2').refusal('water.saveRules', policy)).toBe('submission.conflict')
})

it('rules that contradict themselves are refused, and what held goes on', async () => {
  const policy = await rules()
  const { quality, codes } = policy
  const backwards = { ...quality, warnings: { yellow: 3, orange: 2, red: 1 } }
  for (const wrong of [
    { ...policy, quality: backwards },
    { ...policy, quality: { ...quality, leftOut: [...itemNames] } },
    { ...policy, codes: { ...codes, least: 9, most: 8 } },
  ])
    expect(await town.as('office').refusal('water.saveRules', wrong)).toBe('input.invalid')
  expect(await rules()).toEqual(policy)
})

it('the name of the township and its telephone are the office’s to write; desks of before leave them', async () => {
  const prepared = { _id: 'township', name: '演示镇', officePhone: '0571-00000000' }
  await town.cloud.database.bulkInsert('settings', [prepared])
  const { township, officePhone, ...about } = await town.as('office').get('about.get', {})
  expect([township, officePhone]).toEqual(['演示镇', '0571-00000000'])
  await town.as('office').get('about.save', { ...about, officePhone: '0571-12345678', why: '换号' })
  expect(await town.as('residentAny').get('register.getTownship', {})).toMatchObject({
    ...{ name: township, officePhone: '0571-12345678' },
  })
  const nameless = { ...about, version: about.version + 1, township: '' }
  expect(await town.as('office').refusal('about.save', nameless)).toBe('input.invalid')
  const { version, owner, filingNumber, rules: texts } = await town.as('office').get('about.get', {})
  await town.as('office').get('about.save', { version, owner, filingNumber, rules: texts })
  expect(await town.as('office').get('about.get', {})).toMatchObject({ officePhone: '0571-12345678' })
})

it('which ids of templates were changed, by whom and why, stays to be read', async () => {
  const { version } = await town.as('office').get('reminder.getTemplates', {})
  const ids = [{ template: 'dutyDue' as const, templateId: 'T-1' }]
  await town.as('office').get('reminder.saveTemplates', { version, ids, why: '换了模板' })
  const { items } = await town.as('office').get('setting.history', { of: 'templates', limit: 10 })
  expect(items[0]).toMatchObject({ why: '换了模板', after: { ids: { dutyDue: 'T-1' } } })
})
