/** The two ledgers of supervision on the desk: what came in, and what is put right until it is struck off. */
import { monthDay } from '@/words/dayWords'
import { clues } from '@domain/supervision/clues'
import { type Rectification, rectifications } from '@domain/supervision/rectifications'
import { dueDayOf, noticeUntil } from '@domain/supervision/standing'
import type { Entry } from '@domain/register/kit/register'
import type { Face } from '../kit/face'

export const clueFace: Face = {
  ...{ register: clues, section: 'clues', icon: 'search' },
  ...{ add: '登记线索', none: '还没有督查线索', purpose: '上级、媒体、自查说的先记在这里，属实再转整改' },
  sheet: 'clues',
}

const until = (day: string | null, words: string) => (day ? `${words}${monthDay(day)}` : '')

export const rectificationFace: Face = {
  ...{ register: rectifications, section: 'rectifications', icon: 'check' },
  ...{ add: '登记整改', none: '还没有督查整改', purpose: '一事一单：整改、公示、期满无异议再销号' },
  sheet: 'rectifications',
  hints: {
    workingDays: (entry: Entry) => until(dueDayOf(entry as Rectification), '到'),
    noticeDays: (entry: Entry) => until(noticeUntil(entry as Rectification), '公示到'),
  },
}
