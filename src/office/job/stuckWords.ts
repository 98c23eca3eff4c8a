/** What is said of work that is stuck, and of what came of pushing it on. */
import type { NoticeTone } from '@/components/Notice'
import { momentWords } from '@/words/clockWords'
import type { Output } from '@domain/contract/contract'
import { type PushOnOutcome, troubleText } from '@domain/job/trouble'

export type StuckItem = Output<'job.listStuck'>['items'][number]

/** `now`: ms since the epoch. */
export function storyOf({ since, tries, trouble }: StuckItem, now: number): string {
  const often = tries > 0 ? `，最近试了 ${tries} 次` : ''
  return `${momentWords(since, now)}起${often}。${trouble ? troubleText[trouble] : '原因没有记下来'}`
}

/** Whether it goes on by itself. */
export function standingOf({ tries, nextAt }: StuckItem) {
  if (nextAt === null) return { tone: 'overdue', word: '已停下，等您' } as const
  return { tone: 'dueSoon', word: tries === 0 ? '排着，马上再试' : '会自动再试' } as const
}

interface Saying {
  readonly tone: NoticeTone
  readonly words: string
}

export const outcomeWords: Record<PushOnOutcome, (title: string) => Saying> = {
  done: () => ({ tone: 'done', words: '办成了' }),
  stuck: (title) => ({
    tone: 'overdue',
    words: `又试了一次，还是不行：${title}。会自动再试几次，一直不行请找维护人员改好这条记录`,
  }),
  waiting: () => ({ tone: 'calm', words: '排上了，十分钟内会再试，过一会儿再来看' }),
  gone: () => ({ tone: 'done', words: '这件已经不在了：刚才已经办成，或者不用再办' }),
}
