/** Surveys: one that is over, and one of this week; who answers is anybody, residents and those of the roster alike. */
import { addDays } from '../../domain/calendar/day'
import type { Input } from '../../domain/contract/contract'
import { emptyEntry } from '../../domain/register/kit/register'
import { surveys } from '../../domain/survey/surveys'
import { type Deed, deed, saves, standing, type Story, story } from '../diary'
import { seededRandom } from '../random'

const clerk = 'office-02'

const answering = [
  'resident',
  'resident-02',
  'civil-chief-01',
  'civil-chief-02',
  'cleaner-01',
  'department-03',
]

const asked: Input<'survey.save'>['entry']['questions'] = [
  { ask: '您家门前的河，今年比去年', kind: 'one', options: '干净了\n差不多\n差了', mayStay: false },
  { ask: '您最想先治的是什么', kind: 'many', options: '水面垃圾\n岸边垃圾\n排口\n气味', mayStay: false },
  { ask: '给河长打几分', kind: 'scale', options: '', mayStay: false },
  { ask: '还想说什么', kind: 'text', options: '', mayStay: true },
]

const words = ['', '桥边多放一个垃圾桶', '', '晚上有人电鱼，多看看', '', '']

export const surveyStories = (today: string): readonly Story[] => [
  story(...surveyOf('demo-survey-1', '上半年治水满意度问卷', addDays(today, -172))),
  standing(...surveyOf('demo-survey-2', '治水满意度问卷', addDays(today, -6))),
]

/** Open for two weeks from the day after it was written; everybody answers on a day of their own. */
function surveyOf(id: string, title: string, written: string): Deed[] {
  const open = { from: addDays(written, 1), until: addDays(written, 15) }
  const intro = '不用登录，不记姓名，一分钟答完。'
  const entry = { ...emptyEntry(surveys), title, intro, open, questions: asked }
  const answers = answering.map((personId, n) => {
    const random = seededRandom(`${id}/${personId}`)
    const replies = [[random.whole(0, 1)], [random.whole(0, 1), 2], [random.whole(2, 4)], words[n]!]
    return deed(addDays(written, 1 + n), 19, personId, (phone) =>
      phone.call('survey.answer', { id, version: 1, replies }),
    )
  })
  return [deed(written, 14, clerk, saves('survey', id, entry)), ...answers]
}
