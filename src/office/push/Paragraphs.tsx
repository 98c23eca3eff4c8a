/** The message paragraph by paragraph: one is reworded, moved up or left out without touching the others. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { TextField } from '@/components/TextField'
import { isBlank } from '@domain/contract/letters'

interface ParagraphsProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly most: number
}

/** Between paragraphs stands an empty line. */
export const paragraphsIn = (text: string): string[] => text.split(/\n\s*\n/)

const joined = (pieces: readonly string[]) =>
  pieces
    .filter((piece) => !isBlank(piece))
    .map((piece) => piece.trim())
    .join('\n\n')

export function Paragraphs({ text, onChange, most }: ParagraphsProps) {
  // As they are typed: an empty line inside one divides it only when it is opened the next time.
  const [pieces, setPieces] = useState(() => paragraphsIn(text).map((piece, key) => ({ key, piece })))
  const put = (next: typeof pieces) => {
    setPieces(next)
    onChange(joined(next.map(({ piece }) => piece)))
  }
  const moveUp = (n: number) =>
    put(pieces.map((each, i) => (i === n - 1 ? pieces[n]! : i === n ? pieces[n - 1]! : each)))
  const add = () => put([...pieces, { key: Math.max(-1, ...pieces.map(({ key }) => key)) + 1, piece: '' }])
  return (
    <>
      {pieces.map(({ key, piece }, n) => (
        <View key={key} className="push__paragraph">
          <TextField
            label={`第 ${n + 1} 段`}
            multiline
            value={piece}
            onChange={(typed) => put(pieces.map((each) => (each.key === key ? { key, piece: typed } : each)))}
            maxLength={most}
          />
          <View className="push__moves">
            {n > 0 && (
              <Button kind="quiet" inline label={`第 ${n + 1} 段上移`} onPress={() => moveUp(n)}>
                上移
              </Button>
            )}
            <Button
              kind="quiet"
              inline
              label={`不要第 ${n + 1} 段`}
              onPress={() => put(pieces.filter((each) => each.key !== key))}
            >
              不要这段
            </Button>
          </View>
        </View>
      ))}
      <Button inline onPress={add}>
        加一段
      </Button>
    </>
  )
}
