/** Sign boards are looked at by their chiefs and rung by the office; the larger waters are photographed from one place. */
import { addDays } from '../../domain/calendar/day'
import { waterPhotos } from '../../domain/register/waters'
import { emptyEntry } from '../../domain/register/kit/register'
import { phoneChecks, signChecks } from '../../domain/signBoard/signBoards'
import { deed, idOf, photoFor, story, type Story, workdayBefore } from '../diary'
import { signBoardsOf } from '../township/signBoards'
import type { Township } from '../township/township'
import { chiefOf, stretchOf } from './stretch'

const clerk = 'office-03'

/** Which sound boards, and how many days before today. */
const looked = [330, 270, 210, 150, 100, 60, 25, 4] as const
const rung = [320, 260, 200, 140, 90, 50, 20, 3] as const
/** The same place after a year. */
const taken = [352, 5] as const

export function boardStories(township: Township, today: string): readonly Story[] {
  const sound = signBoardsOf(township.reaches).filter(({ entry }) => entry.state === 'good')
  return [
    ...looked.map((days, n) => lookedAt(township, sound[n]!, workdayBefore(today, days))),
    ...rung.map((days, n) => rungOn(sound[n + looked.length]!.id, workdayBefore(today, days), n !== 5)),
    ...['w01', 'w02'].flatMap((waterId) =>
      taken.map((days) => photographed(township, waterId, addDays(today, -days))),
    ),
  ]
}

function lookedAt(township: Township, board: ReturnType<typeof signBoardsOf>[number], day: string): Story {
  const reach = township.reaches.find(({ _id }) => _id === board.entry.reachId)!
  const line = { id: idOf(`looked at ${board.id} ${day}`), entryId: board.id }
  const entry = { ...emptyEntry(signChecks), found: 'good' as const }
  return story(
    deed(day, 8.5, chiefOf(township, reach), (phone) => phone.call('signCheck.add', { ...line, entry })),
  )
}

function rungOn(entryId: string, day: string, answered: boolean): Story {
  const id = idOf(`rung ${entryId} ${day}`)
  const said = answered
    ? { result: 'answered', note: '' }
    : { result: 'unanswered', note: '午休没人接，下午接通' }
  const entry = { ...emptyEntry(phoneChecks), ...said } as const
  return story(
    deed(day, 14, clerk, (phone) => phone.call('phoneCheck.add', { id, entryId, entry: entry as never })),
  )
}

function photographed(township: Township, waterId: string, day: string): Story {
  const id = idOf(`photographed ${waterId} ${day}`)
  return story(
    deed(day, 10, chiefOf(township, stretchOf(township, [waterId, 1])), async (phone, phones) => {
      const photos = [await photoFor(phones, id, 'clear', 'view')]
      const entry = { ...emptyEntry(waterPhotos), spot: '石桥上往下游看', taken: day, photos }
      await phone.call('waterPhoto.add', { id, entryId: waterId, entry })
    }),
  )
}
