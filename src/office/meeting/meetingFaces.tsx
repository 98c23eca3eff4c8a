/** Rules and meetings on the desk. */
import { Notice } from '@/components/Notice'
import { hasWrongBrackets, institutions } from '@domain/institution/institutions'
import { meetings } from '@domain/meeting/meetings'
import { presentWords } from '@domain/training/trainings'
import type { Entry } from '@domain/register/kit/register'
import type { Face } from '@/office/kit/register/face'

export const institutionFace: Face = {
  ...{ register: institutions, section: 'institutions', icon: 'speech' },
  ...{ add: '登记文件', none: '还没有登记制度文件', purpose: '登记后计入年度总结；河长名单登报也登记在这里' },
  sheet: 'institutions',
  preview: ({ number }) =>
    hasWrongBrackets(String(number)) && (
      <Notice tone="dueSoon">文号里的年份用六角括号，例如〔2026〕，可以直接复制这里的</Notice>
    ),
}

interface Decision {
  readonly done: boolean
}

const decisionWords = ({ decisions }: Entry) => {
  const all = decisions as readonly Decision[]
  const open = all.filter(({ done }) => !done).length
  if (all.length === 0) return ''
  return open === 0 ? `${all.length} 项，都办好了` : `${all.length} 项，${open} 项没办好`
}

export const meetingFace: Face = {
  ...{ register: meetings, section: 'meetings', icon: 'people' },
  ...{ add: '登记会议', none: '还没有登记会议', purpose: '议定的事项会回到「今天」，办好为止' },
  sheet: 'meetings',
  words: { decisions: decisionWords },
  preview: PresentNotice,
}

/** More came than were invited: said, and saved all the same. */
export function PresentNotice({ invited, present }: Entry) {
  const words = presentWords(invited as number | null, present as Readonly<Record<string, number>>)
  return words && <Notice tone="dueSoon">{words}</Notice>
}
