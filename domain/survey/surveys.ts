/** Surveys (问卷): what the office asks, and what makes a survey ready to be answered. */
import { choice, longText, rows, span, text, tick, type ValuesOf } from '../register/kit/fields'
import { defineRegister } from '../register/kit/register'

const questionKinds = { one: '单选', many: '多选', scale: '打分（1–5 分）', text: '填空' } as const

const mostQuestions = 20
export const mostOptions = 12
const scale = ['1 分', '2 分', '3 分', '4 分', '5 分'] as const

const questionFields = {
  ask: text('问什么', { most: 80, needed: '请写问题' }),
  kind: choice('题型', questionKinds, { first: 'one' }),
  options: longText('选项', {
    most: 300,
    hint: '一行一个',
    when: ({ kind }) => kind === 'one' || kind === 'many',
  }),
  mayStay: tick('可以不答'),
}

export type Question = ValuesOf<typeof questionFields>

export const surveys = defineRegister({
  ...{ name: 'survey', collection: 'surveys', title: '问卷', unit: '份' },
  end: { word: '停止', meaning: '停止后不能再答；收到的答卷都留着。' },
  read: ['office', 'headChief'],
  write: ['office'],
  fields: {
    title: text('名称', { most: 40, needed: '请写问卷名称' }),
    intro: longText('开头的话', { most: 200, placeholder: '例如：不用登录，不记姓名，1 分钟答完' }),
    open: span('什么时候可以答', { needed: '请选开始和结束的日子' }),
    questions: rows('题目', questionFields, { most: mostQuestions, needed: '请至少写一道题' }),
  },
  list: { columns: ['title', 'open', 'questions'], search: ['title'] },
  check: (survey) => {
    const words = unreadyWords(survey)
    return words === null ? {} : { questions: words }
  },
  counts: { surveys: { title: '问卷', where: {} } },
})

export type Survey = ValuesOf<typeof surveys.fields>

/** What can be chosen; empty where words are written. */
export function optionsOf({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly string[] {
  if (kind === 'scale') return scale
  if (kind === 'text') return []
  return options
    .split(/[\n\r]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** Why it cannot be answered, a sentence; null where it can. */
export function unreadyWords({ questions }: { readonly questions: readonly Question[] }): string | null {
  for (const [n, question] of questions.entries()) {
    const options = optionsOf(question)
    if (question.kind === 'text') continue
    if (options.length < 2) return `第 ${n + 1} 题至少要有两个选项，一行一个`
    if (options.length > mostOptions) return `第 ${n + 1} 题最多 ${mostOptions} 个选项`
    if (new Set(options).size < options.length) return `第 ${n + 1} 题有两个选项一样`
  }
  return questions.length === 0 ? '还没有题目' : null
}

/** soon: it has not begun · over: it has ended, or was stopped. */
export const surveyStates = ['soon', 'open', 'over'] as const
export type SurveyState = (typeof surveyStates)[number]

export function surveyState(
  { open, active }: Pick<Survey, 'open'> & { readonly active: boolean },
  today: string,
): SurveyState {
  if (!active || open === null) return 'over'
  if (today < open.from) return 'soon'
  return open.until !== null && today > open.until ? 'over' : 'open'
}
