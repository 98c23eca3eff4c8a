/** What the table of states can't say: how often, until when, by whom exactly, and with what. */
import { desksOf } from '../../../domain/report/desks'
import {
  agriculture,
  chief,
  environment,
  filedAt,
  given,
  givenFrom,
  happened,
  inShanghai,
  past,
  photo,
  toClosed,
} from './given'

const text = '说明一句'

describe('an extension', () => {
  const due = inShanghai('2026-11-24')
  const extended = happened({ type: 'extended', text, dueAt: inShanghai('2026-12-15') }, 'lead')

  it('gives a complex matter 15 working days more, counted from the day it was due', () => {
    given(past.assigned('complex', due)).when({ type: 'extend', text }, 'lead').then(extended)
  })

  it('is given once', () => {
    given(past.assigned('complex', due), extended)
      .when({ type: 'extend', text }, 'lead')
      .thenRefused('report.noExtension')
  })

  it('is given to nothing but what is complex', () => {
    given(past.assigned('ordinary')).when({ type: 'extend', text }, 'lead').thenRefused('report.noExtension')
  })

  it('is not to be had again by having the work sent back', () => {
    const sentBack = happened({ type: 'sentBack', text, dueAt: due }, 'office')
    given(past.assigned('complex', due), extended, past.resolved, sentBack)
      .when({ type: 'extend', text }, 'lead')
      .thenRefused('report.noExtension')
  })

  it('is open to who gets the matter anew', () => {
    given(past.assigned('complex', due), extended, past.assigned('complex', due))
      .when({ type: 'extend', text }, 'lead')
      .then(extended)
  })
})

describe('the reporter has it opened again', () => {
  const reopen = { type: 'reopen', text: '还是臭' } as const
  const dueAt = inShanghai('2026-11-17')

  it('until the seventh day after it was closed is over, to the millisecond, with the days the work had', () => {
    const closedAt = inShanghai('2026-11-02', '09:00')
    const last = inShanghai('2026-11-10') - 1
    const reopened = happened({ type: 'reopened', text: '还是臭', dueAt }, 'reporter', last)
    given(...toClosed(closedAt))
      .when(reopen, 'reporter', last)
      .then(reopened)
    given(...toClosed(closedAt))
      .when(reopen, 'reporter', last + 1)
      .thenRefused('report.reopenTooLate')
  })

  it('once, also when it was closed a second time', () => {
    const reopened = happened({ type: 'reopened', text, dueAt }, 'reporter')
    given(...toClosed(), reopened, past.resolved, past.verified, past.closed())
      .when(reopen, 'reporter')
      .thenRefused('report.reopenedBefore')
  })

  it('not where a chief fixed it on the spot: nobody had been charged with it', () => {
    const fixed = happened({ type: 'fixedOnSpot', text, photos: [] }, 'chief')
    givenFrom('chief', fixed).when(reopen, 'reporter').thenRefused('report.stateMoved')
  })
})

it('the reporter rates once, also after it was opened again and closed again', () => {
  const rated = happened({ type: 'rated', text: '', stars: 2 }, 'reporter')
  const rate = { type: 'rate', text: '', stars: 2 } as const
  given(...toClosed())
    .when(rate, 'reporter')
    .then(rated)
  const reopened = happened({ type: 'reopened', text, dueAt: filedAt }, 'reporter')
  given(...toClosed(), rated, reopened, past.resolved, past.verified, past.closed())
    .when(rate, 'reporter')
    .thenRefused('report.ratedBefore')
})

describe('销号', () => {
  const close = { type: 'close', text: '' } as const
  const verified = [past.assigned(), past.resolved, past.verified]

  it.each(['supervision', 'media'] as const)('of what came by %s is the head chief’s', (source) => {
    const before = givenFrom(source, ...verified)
    before.when(close, 'office').thenRefused('report.headChiefCloses')
    before.when(close, 'headChief').then({ ...past.closed(), by: 'headChief' })
    expect(desksOf(before.life)).toEqual(['headChief:close'])
  })

  it('is done as head chief by one who is also the office', () => {
    givenFrom('media', ...verified)
      .when(close, ['office', 'headChief'], filedAt, '演示镇长')
      .then({ ...past.closed(), by: 'headChief', byName: '演示镇长' })
  })

  it.each(['resident', 'chief', 'cleaning', 'hotline'] as const)(
    'of what came by %s is the office’s',
    (from) => {
      const before = givenFrom(from, ...verified)
      before.when(close, 'office').then(past.closed())
      expect(desksOf(before.life)).toEqual(['office:verification'])
    },
  )

  it('has two working days of its own after the verification', () => {
    const at = inShanghai('2026-11-05', '10:00')
    const dueAt = inShanghai('2026-11-10')
    given(past.assigned(), past.resolved)
      .when({ type: 'verify', text: '', severity: 'slight' }, 'office', at)
      .then(happened({ type: 'verified', text: '', severity: 'slight', dueAt }, 'office', at))
  })
})

describe('a command', () => {
  it.each(['reject', 'handBack', 'extend', 'sendBack', 'reopen', 'resolve', 'appeal'] as const)(
    '%s needs a reason',
    (type) => {
      const before = {
        reject: given(),
        handBack: given(past.assigned()),
        extend: given(past.assigned('complex')),
        sendBack: given(past.assigned(), past.resolved),
        reopen: given(...toClosed()),
        resolve: given(past.assigned()),
        appeal: given(happened({ type: 'rejected', text }, 'office')),
      }[type]
      const part = { reject: 'office', sendBack: 'office', reopen: 'reporter', appeal: 'reporter' } as const
      const by = type in part ? part[type as keyof typeof part] : 'lead'
      before
        .when({ type, text: ' \n', photos: [photo('after')], refusedBy: '' }, by)
        .thenRefused('report.reasonMissing')
    },
  )

  it('resolve needs a photo of how it looks now', () => {
    given(past.assigned())
      .when({ type: 'resolve', text, photos: [] }, 'lead')
      .thenRefused('report.afterPhotoMissing')
  })

  it('dispatch receives it, too, and charges nobody twice', () => {
    const joint = [environment, chief, agriculture, chief]
    const charge = { type: 'dispatch', lead: environment, joint, handling: 'cleaning', text: '' } as const
    const assigned = {
      lead: environment,
      joint: [chief, agriculture],
      handling: 'cleaning',
      text: '',
    } as const
    const dueAt = inShanghai('2026-11-04')
    given()
      .when(charge, 'office')
      .then(past.accepted, happened({ type: 'assigned', ...assigned, dueAt }, 'office'))
  })

  it('take begins no new deadline', () => {
    given(past.assigned())
      .when({ type: 'take' }, 'lead', inShanghai('2026-11-09'))
      .then({ ...past.taken, at: inShanghai('2026-11-09') })
  })

  it.each(['reporter', 'clock', 'anyone'] as const)('of %s never carries a name', (part) => {
    const type = ({ reporter: 'withdraw', clock: 'escalate', anyone: 'witness' } as const)[part]
    const happenedThen = {
      withdraw: { type: 'withdrawn' },
      escalate: { type: 'escalated', level: 1 },
      witness: { type: 'witnessed' },
    } as const
    const at = inShanghai('2026-11-04')
    given()
      .when({ type }, part, at, '演示姓名')
      .then(happened(happenedThen[type], part, at))
  })
})
