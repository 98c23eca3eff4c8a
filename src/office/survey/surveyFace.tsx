/** Surveys on the desk: the questions in the form, the code to print, and what was answered. */
import { surveys } from '@domain/survey/surveys'
import type { Face } from '@/office/kit/register/face'
import { ResultsPane } from './ResultsPane'

export const surveyFace: Face = {
  ...{ register: surveys, section: 'surveys', icon: 'speech', sheet: 'surveys' },
  ...{
    add: '出问卷',
    none: '还没有问卷',
    purpose: '居民扫码就能答，不用登录，不记姓名；几人答了、怎么答的，在这里看',
  },
  code: { path: (id) => `/public/survey/index?id=${id}`, words: '扫一扫，一分钟答完，不记姓名' },
  pane: ({ id, entry }) => <ResultsPane surveyId={id} title={String(entry['title'])} />,
}
