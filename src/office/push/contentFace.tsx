/** The content library on the desk: which day a festival's words are for, and how an entry will look in the group. */
import { contents, type ContentKind } from '@domain/push/content'
import { festivalName } from '@domain/push/festivalChoices'
import type { Face } from '@/office/kit/register/face'
import { DayOfFestival } from './DayOfFestival'
import { Preview } from './Preview'

const whenToTell: Record<ContentKind, string> = {
  tip: '和政策轮流，一天一条',
  policy: '和小贴士轮流，一天一条',
  festival: '到那一天代替小贴士和政策',
}

export const contentFace: Face = {
  ...{ register: contents, section: 'pushContent', icon: 'speech' },
  ...{ add: '添加一条', none: '内容库还是空的', purpose: '添加后，每天的话里带一条；空着也照样送' },
  controls: { on: DayOfFestival },
  hints: { kind: ({ kind }) => whenToTell[kind as ContentKind] },
  // 「节日，世界水日」
  words: {
    kind: ({ kind, on }) =>
      `${contents.fields.kind.labels[kind as ContentKind]}${on ? `，${festivalName(String(on))}` : ''}`,
  },
  preview: ({ title, text }) => <Preview title={String(title)} text={String(text)} />,
}
