/** What people say of the app, with the office's answer; what a hotline told; and what 「关于」 says. */
import type { Input } from '../../domain/contract/contract'
import { emptyEntry } from '../../domain/register/kit/register'
import { alerts } from '../../domain/alert/alerts'
import { addWorkingDays } from '../../domain/calendar/workingDays'
import { deed, idOf, standing, story, type Story, workdayBefore } from '../diary'

const clerk = 'office-01'

interface Said {
  readonly days: number
  readonly kind: 'complaint' | 'suggestion'
  readonly text: string
  /** '': nobody has answered yet. */
  readonly answer: string
}

const said: readonly Said[] = [
  {
    ...{ days: 200, kind: 'suggestion', text: '希望能把字调大一点，老人家看不清。' },
    answer: '「我的」里有大字版，打开就行，谢谢您的建议。',
  },
  {
    ...{ days: 24, kind: 'complaint', text: '巡河要拍好几张照片，村里信号不好传不上去。' },
    answer: '照片不强制，没有信号先存在手机里，有网自动传。给您添麻烦了。',
  },
  { ...{ days: 2, kind: 'suggestion', text: '问题地图能不能按村看？' }, answer: '' },
]

export const voiceStories = (today: string): readonly Story[] => [
  about(workdayBefore(today, 400)),
  ...said.map((each) => spoken(each, today)),
  ...told.map((each, n) => alerted(each, n, today)),
]

function spoken({ days, kind, text, answer }: Said, today: string): Story {
  const day = workdayBefore(today, days)
  const complaintId = idOf(`complaint ${text}`)
  const write = deed(day, 19, 'resident-02', (phone) =>
    phone.call('complaint.submit', { complaintId, kind, text, photos: [] }),
  )
  if (answer === '') return story(write)
  const reply = deed(addWorkingDays(day, 2), 10, clerk, async (phone) => {
    const { items } = await phone.call('complaint.list', { open: true, limit: 100 })
    const found = items.find((item) => item.text === text)
    const commandId = idOf(`answer ${text}`)
    if (found) await phone.call('complaint.answer', { complaintId: found.id, commandId, text: answer })
  })
  return story(write, reply)
}

const told = [
  { days: 31, title: '12345：带溪有人钓鱼', state: 'nothing', note: '垂钓区内，已向来电人说明。' },
  { days: 1, title: '三号桥摄像头：水面有漂浮物', state: 'new', note: '' },
] as const

function alerted({ days, title, state, note }: (typeof told)[number], n: number, today: string): Story {
  const day = workdayBefore(today, days)
  const entry: Input<'alert.save'>['entry'] = {
    ...{
      ...emptyEntry(alerts),
      title,
      source: title.split('：')[0]!,
      seenOn: day,
      clock: '08:30',
      state,
      note,
    },
  }
  const id = `demo-alert-${n + 1}`
  return story(deed(day, 9, clerk, (phone) => phone.call('alert.save', { id, version: 0, entry })))
}

function about(day: string): Story {
  const written = {
    ...{ owner: '演示县治水办', filingNumber: '演示备案号', version: 0 },
    rules: '演示：河长、部门和居民都可以用。位置只在巡河和上报时用，举报人信息加密保存，不对外提供。',
  }
  return standing(
    deed(day, 9, clerk, (phone) => phone.callUnless('submission.conflict', 'about.save', written)),
  )
}
