/** The line above a register: a search, what narrows it, and the one thing to add. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { TextEntry } from '@/components/native/TextEntry'
import './SearchLine.scss'

interface SearchLineProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children?: ReactNode
}

export function SearchLine({ label, value, onChange, children }: SearchLineProps) {
  return (
    <View className="search-line">
      <View className="search-line__entry">
        <TextEntry
          kind="search"
          label={label}
          placeholder={label}
          value={value}
          onChange={onChange}
          maxLength={20}
        />
      </View>
      {children}
    </View>
  )
}
