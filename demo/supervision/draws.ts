/** A draw each quarter of the year, drawn and looked at; and one whose list is fixed and waits for its witness. */
import type { Input } from '../../domain/contract/contract'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import { deed, idOf, story, type Story, workdayBefore } from '../diary'

const [clerk, other] = ['office-02', 'office-03'] as const
const drawnBefore = [290, 200, 110, 19]

const fix = (drawId: string, title: string, size: number): Input<'draw.fix'> => ({
  ...{
    drawId,
    title,
    subject: 'reach',
    village: '',
    size,
    inspectorIds: ['office-01', 'town-chief-01', 'town-chief-02'],
  },
  entropyFrom: '当天《演示日报》头版第一个数字',
})

export const drawStories = (today: string): readonly Story[] => [
  ...drawnBefore.map((days) => drawn(workdayBefore(today, days))),
  waiting(workdayBefore(today, 1)),
]

function drawn(day: string): Story {
  const drawId = idOf(`draw ${day}`)
  const looked = addWorkingDays(day, 2)
  const entropy = String(Number(day.slice(-2)) * 7 + 13)
  return story(
    deed(day, 9, clerk, (phone) =>
      phone.call('draw.fix', fix(drawId, `${Number(day.slice(5, 7))}月河段随机抽查`, 4)),
    ),
    deed(day, 15, clerk, (phone) => phone.call('draw.run', { drawId, entropy })),
    deed(looked, 16, other, async (phone) => {
      const { drawn: places } = await phone.call('draw.get', { drawId })
      for (const [n, { itemId }] of places.entries()) {
        const found = n === 0 ? ({ outcome: 'problem', problem: '岸坡有零星垃圾' } as const) : fine
        await phone.call('draw.note', { drawId, itemId, ...found })
      }
    }),
  )
}

const fine = { outcome: 'fine', problem: '' } as const

const waiting = (day: string): Story => {
  const drawId = idOf(`draw waiting ${day}`)
  return story(deed(day, 16, clerk, (phone) => phone.call('draw.fix', fix(drawId, '本月河段随机抽查', 3))))
}
