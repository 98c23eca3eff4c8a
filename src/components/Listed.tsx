/** A list that comes page by page, in all its states, with the button that fetches more. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { sentenceOfQuery } from '@domain/contract/problems'
import type { PagesState } from '@/hooks/usePages'
import { Button } from './Button'
import { Failed } from './Failed'
import { Earlier } from './Fetched'
import { Notice } from './Notice'
import { Skeleton } from './Skeleton'
import './Listed.scss'

interface ListedProps<T> {
  readonly list: PagesState<T>
  /** Shown when there is nothing. */
  readonly empty: ReactNode
  /** Words of the button, e.g. 「再看更早的」. */
  readonly more: string
  readonly children: (items: readonly T[]) => ReactNode
}

export function Listed<T>({ list, empty, more, children }: ListedProps<T>) {
  const { state, items, problem, stale } = list
  if (state === 'failed' && problem) return <Failed problem={problem} onRetry={() => void list.reload()} />
  if (state === 'loading') return <Skeleton shape="rows" count={6} />
  return (
    <>
      {problem && stale && <Earlier problem={problem} onRetry={() => void list.reload()} />}
      {items.length === 0 ? empty : children(items)}
      {problem && !stale && <Notice tone="dueSoon">{sentenceOfQuery(problem)}</Notice>}
      {list.more && (
        <View className="listed__more">
          <Button kind="quiet" busy={list.busy} onPress={() => void list.loadMore()}>
            {more}
          </Button>
        </View>
      )}
    </>
  )
}
