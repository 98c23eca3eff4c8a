/** A training is signed in by hand and by code, a person once; meetings and what is due come back on the desk. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { emptyEntry } from '../../../domain/register/kit/register'
import { meetings } from '../../../domain/meeting/meetings'
import { newsItems } from '../../../domain/news/news'
import { trainings } from '../../../domain/training/trainings'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const office = () => town.as('office')
const present = () => office().get('training.present', { trainingId: 't1' })
const add = (names: string, personIds: string[] = []) =>
  office().get('training.addPresent', { trainingId: 't1', names, personIds })

describe('who was at a training', () => {
  beforeAll(async () => {
    const entry = { ...emptyEntry(trainings), title: '第一期河长培训班', day: today, invited: 2 }
    await office().get('training.save', { id: 't1', version: 0, entry })
  })

  it('signed in by code and written by hand is one person, whichever came first', async () => {
    const { code, open } = await present()
    expect(open).toBe(true)
    expect(await add('演示villageChief\n1. 外来客人\n演示villageChief')).toEqual({
      added: 2,
      known: 0,
      unclear: [],
    })
    for (const who of ['villageChief', 'colleague', 'colleague'] as const)
      await town.as(who).get('training.signIn', { trainingId: 't1', code })
    expect(await add('演示colleague、外来客人')).toEqual({ added: 0, known: 2, unclear: [] })
    expect((await present()).items.map(({ name, byCode }) => [name, byCode]).sort()).toEqual([
      ['外来客人', false],
      ['演示colleague', true],
      ['演示villageChief', false],
    ])
    expect(
      await town.as('villageChief').get('training.forSigning', { trainingId: 't1', code }),
    ).toMatchObject({
      ...{ title: '第一期河长培训班', open: true, signed: true },
    })
  })

  it('two of one name are not guessed at: the office chooses', async () => {
    await town.cloud.database.bulkInsert('people', [
      { ...town.cloud.database.find('people', { _id: 'cleaner' })[0]!, _id: 'other', phone: '19900000077' },
    ])
    expect(await add('演示cleaner')).toEqual({ added: 0, known: 0, unclear: ['演示cleaner'] })
    expect(await add('', ['cleaner'])).toEqual({ added: 1, known: 0, unclear: [] })
    expect(
      await office().refusal('training.addPresent', { trainingId: 't1', names: '', personIds: ['nobody'] }),
    ).toBe('register.personUnknown')
  })

  it('who was not there is struck out and counts no more; the numbers are taken over by the office', async () => {
    const stranger = (await present()).items.find(({ name }) => name === '外来客人')!
    await office().get('training.strikePresent', { id: stranger.id, struck: true })
    await office().get('training.countPresent', { trainingId: 't1' })
    const { record } = await office().get('training.get', { id: 't1' })
    expect(record.entry.present).toEqual({ townChief: 0, villageChief: 2, department: 0, other: 1 })
    expect((await office().get('training.counts', {})).counts).toMatchObject({ trainings: 1, present: 3 })
  })

  it('a wrong code, another day, a stranger: a clear refusal, and nobody is added', async () => {
    const { code, items } = await present()
    const sign = (who: 'policeChief' | 'residentAny', said: string, at = townTime()) =>
      town.as(who).refusal('training.signIn', { trainingId: 't1', code: said }, { server: at })
    expect(await sign('policeChief', 'f'.repeat(16))).toBe('training.codeWrong')
    expect(await sign('policeChief', code, townTime() + 24 * 3600_000)).toBe('training.notToday')
    expect(await sign('residentAny', code)).toBe('identity.unbound')
    expect(await town.as('villageChief').refusal('training.present', { trainingId: 't1' })).toBe(
      'identity.forbidden',
    )
    expect((await present()).items).toHaveLength(items.length)
  })
})

describe('on the desk', () => {
  const waiting = async (kind: string) =>
    (await office().get('desk.waiting', {})).items.filter((item) => item.kind === kind)

  it('what a meeting decided stands there until it is done', async () => {
    const decision = { what: '清淤', owner: '水利站', due: addDays(today, -1), done: false, outcome: '' }
    const entry = { ...emptyEntry(meetings), title: '三月例会', day: today }
    const later = { ...decision, what: '挂牌', due: addDays(today, 40) }
    const save = (version: number, done: boolean) =>
      office().get('meeting.save', {
        ...{ id: 'm1', version },
        entry: { ...entry, decisions: [{ ...decision, done }, later] },
      })
    await save(0, false)
    expect(await waiting('会议')).toMatchObject([
      {
        title: '清淤',
        late: true,
        detail: '水利站负责，过了 1 天，三月例会议定',
        url: '/office/register/entry?of=meeting&id=m1',
      },
    ])
    await save(1, true)
    expect(await waiting('会议')).toEqual([])
  })

  it('what is due is there before it is late; the next one lists itself once, also after it was called off', async () => {
    const entry = {
      ...emptyEntry(newsItems),
      title: '月报',
      to: '县河长办',
      due: today,
      repeats: 'month' as const,
    }
    await office().get('news.save', { id: 'n1', version: 0, entry })
    const soon = { ...entry, title: '动态', due: addDays(today, 3), repeats: 'once' as const }
    await office().get('news.save', { id: 'n2', version: 0, entry: soon })
    await office().get('news.save', { id: 'n3', version: 0, entry: { ...soon, due: addDays(today, 4) } })
    expect((await waiting('报送')).map(({ title, late, detail }) => [title, late, detail])).toEqual([
      ['月报', false, '报县河长办，今天到期'],
      ['动态', false, '报县河长办，还有 3 天'],
    ])
    await town.strike(townTime())
    const listed = () =>
      town.cloud.database.find('newsItems', { title: '月报' }).filter(({ _id }) => _id !== 'n1')
    expect(listed()).toMatchObject([
      { due: '2026-12-18', repeats: 'once', sent: null, to: '县河长办', version: 1 },
    ])
    const { _id: id } = listed()[0]!
    await office().get('news.end', { id: String(id), version: 1, reason: '这个月不报' })
    await town.strike(townTime() + 24 * 3600_000)
    expect(listed()).toMatchObject([{ active: false }])
    await office().get('news.save', { id: 'n1', version: 1, entry: { ...entry, sent: today } })
    expect((await waiting('报送')).map(({ title }) => title)).toEqual(['动态'])
  })
})
