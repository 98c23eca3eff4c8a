/** Says what on this phone can't be read any more, instead of looking as if there were nothing. */
import type { SetAside } from '@/hooks/useSetAside'
import { Notice } from './Notice'

export function SetAsideNotice({ of: { words, closed, acknowledge } }: { readonly of: SetAside }) {
  if (closed) {
    return (
      <Notice tone="overdue">
        手机里存的东西现在读不出来，不知道还有没有没交的。请关掉小程序重新打开；还不行，请联系河长办，先不要删小程序。
      </Notice>
    )
  }
  if (words === '') return null
  return (
    <Notice tone="overdue" action="知道了" onPress={acknowledge}>
      {`手机里有 ${words} 读不出来了，已单独存好，其他的不受影响。请告诉河长办，或重新填一次。`}
    </Notice>
  )
}
