/** The content library (内容库): what the daily push says each day, in turn, or on a festival. */
import { choice, longText, text, type ValuesOf } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

const kinds = { tip: '小贴士', policy: '政策', festival: '节日' } as const

export type ContentKind = keyof typeof kinds
export const contentKinds = Object.keys(kinds) as ContentKind[]

export const contents = defineRegister({
  ...{ name: 'content', collection: 'pushContents', title: '内容', unit: '条' },
  end: { word: '停用', meaning: '停用后不再轮到它，留着以后可以再用。' },
  read: ['office', 'headChief'],
  write: ['office'],
  internal: true,
  fields: {
    kind: choice('种类', kinds, { first: 'tip' }),
    /** Its name as the calendar knows it (春节), or the date as MM-DD (世界水日). */
    on: text('哪一天', {
      most: 20,
      when: ({ kind }) => kind === 'festival',
      hint: '放假的日子不送，改在放假前最后一个工作日送',
      needed: '请选哪一天',
      uniqueInUse: '这一天已有一条在用，先停用那一条',
    }),
    title: text('标题', { most: 20, placeholder: '例如：雨后先看岸', needed: '请写标题' }),
    text: longText('一句话', { most: 200, needed: '请写一句话' }),
  },
  list: { columns: ['title', 'kind', 'text'], search: ['title', 'text'], filters: ['kind'], order: 'kind' },
})

export interface Content extends ValuesOf<typeof contents.fields> {
  readonly _id: string
  readonly active: boolean
}
