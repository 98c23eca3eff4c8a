/** What is to be said about a day as a whole: nothing goes out, or nothing is planned yet. */
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { dayWords, monthDay, weekdayWord } from '@/words/dayWords'
import { openPage } from '@/services/pages'
import { addDays } from '@domain/calendar/day'

interface NothingToSendProps {
  readonly day: string
  readonly today: string
  readonly working: boolean
  readonly onShow: (day: string) => void
}

export function NothingToSend({ day, today, working, onShow }: NothingToSendProps) {
  const name = `${monthDay(day)} ${weekdayWord(day)}`
  if (!working) {
    return (
      <Empty
        icon="pause"
        title={`${name}，休息日不送`}
        detail="法定节假日和周末都不打扰大家，调休上班的日子照常送"
        action="看后一天"
        onPress={() => onShow(addDays(day, 1))}
      />
    )
  }
  if (day < today) return <Empty title={`${name}没有送过`} detail="送过的日子，每个群的情况会留在这里" />
  return (
    <Empty
      icon="people"
      title={`${name}没有要送的群`}
      detail="添加了群，并且没有暂停，就会每个工作日自动送"
      action="去看群"
      onPress={() => openPage('/office/register/index?of=group')}
    />
  )
}

/** `dayBefore` at 17:00 the clock writes the messages down; until then they are only shown. */
export function Preview({ day, today }: { readonly day: string; readonly today: string }) {
  const dayBefore = addDays(day, -1)
  const when = day <= today ? '10 分钟内' : `${dayWords(dayBefore, today)} 17:00 `
  return <Notice icon="clock">{`这是按现在的情况预排的。${when}排定，排定后可以改文字、同意或不送。`}</Notice>
}
