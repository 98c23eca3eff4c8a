/** A sheet to find one entry of a register by typing a part of its name. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Sheet } from '@/components/Sheet'
import { TextEntry } from '@/components/native/TextEntry'
import type { PagesState } from '@/hooks/usePages'
import './PickSheet.scss'

interface PickSheetProps<T> {
  readonly title: string
  readonly placeholder: string
  readonly name: string
  readonly onName: (name: string) => void
  readonly list: PagesState<T>
  readonly line: (item: T) => ReactNode
  /** Beside the search, what else narrows the list; below the list, what ends the choice. */
  readonly beside?: ReactNode
  readonly done?: ReactNode
  readonly onClose: () => void
}

/** Mounted while it is open, so that it asks the cloud only then. */
export function PickSheet<T>(props: PickSheetProps<T>) {
  const { title, placeholder, name, onName, list, line, beside, done, onClose } = props
  return (
    <Sheet open title={title} onClose={onClose}>
      <TextEntry
        kind="search"
        label={placeholder}
        placeholder={placeholder}
        value={name}
        onChange={onName}
        maxLength={20}
      />
      {beside}
      <View className="pick">
        <Listed
          list={list}
          more="再看更多"
          empty={<Empty icon="search" title="没有找到" detail="换一个字试试，写名字的一部分就行" />}
        >
          {(items) => items.map(line)}
        </Listed>
      </View>
      {done}
    </Sheet>
  )
}
