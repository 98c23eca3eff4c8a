/** Trainings on the desk: numbers in the form, and under it the list of names. */
import { trainings } from '@domain/training/trainings'
import type { Face } from '@/office/kit/register/face'
import { PresentNotice } from '../meeting/meetingFaces'
import { PresencePane } from './PresencePane'

export const trainingFace: Face = {
  ...{ register: trainings, section: 'trainings', icon: 'people', sheet: 'trainings' },
  ...{
    add: '登记培训',
    none: '还没有登记培训',
    purpose: '办了几期、多少人次，计入年度总结；姓名可以手写，也可以扫码签到',
  },
  preview: PresentNotice,
  pane: ({ id, entry, reload }) => <PresencePane trainingId={id} entry={entry} onCounted={reload} />,
}
