/** What came of a survey: numbers for each option, words as they were written, and both as a table. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { countReplies } from '../../../domain/survey/answers'
import { percentOf } from '../../../domain/survey/limits'
import { surveys as register, type Question } from '../../../domain/survey/surveys'
import type { Narrowed } from '../../../domain/document/order'
import { column, type Sheet } from '../../kit/documents'
import { shownBy } from '../../kit/register'
import { references } from '../register'
import { command } from '../../platform/store'
import { answers, surveys } from './answerRepo'

/** Of each question; all of them are in the table. */
const mostWords = 100

/** By themselves: in the order of the answers what one person wrote to several questions would stand at one place. */
const apart = (words: readonly string[]) => [...words].sort()

export async function getResults({ id }: ParsedInput<'survey.results'>) {
  const survey = await surveys.get(id)
  if (!survey) return refused('survey.unknown')
  const { inAll, results, words, held } = await countedOf(id, survey.questions)
  const questions = results.map(({ options, ...result }, n) => ({
    ...{ ...result, options: [...options], words: apart(words[n]!.slice(0, mostWords)), held: held[n]! },
  }))
  return done({ answers: inAll, questions })
}

async function countedOf(surveyId: string, questions: readonly Question[]) {
  const counted = countReplies(questions)
  const words: string[][] = questions.map(() => [])
  const held = questions.map(() => 0)
  let inAll = 0
  for await (const page of answers.pages({ where: { surveyId } })) {
    for (const answer of page) {
      inAll++
      counted.add(answer.replies)
      for (const [n, reply] of answer.replies.entries()) {
        if (answer.held.includes(n)) held[n]!++
        else if (typeof reply === 'string' && reply !== '') words[n]?.push(reply)
      }
    }
  }
  return { inAll, results: counted.results(), words, held }
}

interface Row {
  readonly title: string
  readonly from: string | null
  readonly until: string | null
  readonly answers: number
  readonly ask: string
  readonly option: string
  readonly count: number | null
  readonly percent: number | null
  readonly words: string
}

/** A row an option, and a row for each answer in words. */
export const surveySheet: Sheet<Row> = {
  columns: [
    column('问卷名称', 'text', 28, ({ title }) => title),
    column('开始', 'day', 12, ({ from }) => from),
    column('结束', 'day', 12, ({ until }) => until),
    column('应答数', 'count', 8, (row) => row.answers),
    column('题目', 'text', 28, ({ ask }) => ask),
    column('选项', 'text', 16, ({ option }) => option),
    column('人数', 'count', 8, ({ count }) => count),
    column('占比（%）', 'count', 8, ({ percent }) => percent),
    column('意见', 'text', 40, ({ words }) => words),
  ],
  async count(narrowed) {
    let counted = 0
    for await (const page of shownPages(narrowed)) {
      const shown = { surveyId: command.in(page.map(({ _id }) => _id)) }
      counted += page.length + (await answers.count(shown))
    }
    return counted
  },
  async *pages(narrowed) {
    for await (const page of shownPages(narrowed)) for (const survey of page) yield await rowsOf(survey)
  },
}

async function* shownPages(narrowed: Narrowed) {
  yield* surveys.pages({ where: await shownBy(register, references, narrowed) })
}

async function rowsOf({ _id, title, open, questions }: Awaited<ReturnType<typeof surveys.readAll>>[number]) {
  const { inAll, results, words } = await countedOf(_id, questions)
  const common = { title, from: open?.from ?? null, until: open?.until ?? null, answers: inAll }
  return results.flatMap(({ ask, answered, options }, n): Row[] => [
    ...options.map(({ label: option, count }) => ({
      ...{ ...common, ask, option, count, percent: percentOf(count, answered), words: '' },
    })),
    ...apart(words[n]!).map((said) => ({
      ...common,
      ask,
      option: '',
      count: null,
      percent: null,
      words: said,
    })),
  ])
}
