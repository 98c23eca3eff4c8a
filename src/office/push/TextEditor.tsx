/** The text of a push while it is being written anew. What a colleague saved meanwhile is shown, never overwritten. */
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { useTroubles } from '@/hooks/useTroubles'
import type { PushEntry } from '@/words/pushWords'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import { fromTheTop } from './fromTheTop'
import { Paragraphs, paragraphsIn } from './Paragraphs'
import { countOf, troubleOf, type Drafts } from './useDrafts'

interface TextEditorProps {
  readonly push: PushEntry
  readonly drafts: Drafts
}

/** More than is allowed: pasted words are not cut off unseen, but counted. */
const mostTyped = 5000

export function TextEditor({ push, drafts }: TextEditorProps) {
  const draft = drafts.of(push)
  const trouble = draft && troubleOf(draft.text)
  const { said, isSound } = useTroubles({ text: trouble })
  const [whole, setWhole] = useState(() => paragraphsIn(draft?.text ?? '').length === 1)
  useEffect(() => fromTheTop('.push__editor'), [])
  if (!draft) return null
  const tooLong = !isBlank(draft.text) && trouble !== null
  // Beside a colleague's words the own ones are read whole.
  const overtaken = push.version > draft.version
  const byParagraph = !whole && !overtaken
  const wrong = tooLong ? trouble : said.text
  const error = wrong ? `${wrong}（${countOf(draft.text)}）` : null
  const type = (text: string) => drafts.type(push, draft, text)
  const save = () => {
    if (isSound()) void drafts.save(push, draft, overtaken ? push.version : draft.version)
  }
  return (
    <View className="push__editor">
      {overtaken && (
        <>
          <Notice tone="dueSoon">同事刚刚也改了这条。上面是同事写的，下面是您写的，还没有保存。</Notice>
          <Text className="push__text push__text--theirs">{push.text}</Text>
        </>
      )}
      {byParagraph ? (
        <>
          <Paragraphs text={draft.text} onChange={type} most={mostTyped} />
          <Text className="push__second">{countOf(draft.text)}</Text>
          {error && <Notice tone="overdue">{error}</Notice>}
          <Button kind="quiet" inline onPress={() => setWhole(true)}>
            整篇改
          </Button>
        </>
      ) : (
        <TextField
          label={overtaken ? '您写的' : '要送的话'}
          multiline
          value={draft.text}
          onChange={type}
          maxLength={mostTyped}
          hint={countOf(draft.text)}
          error={error}
        />
      )}
      {drafts.problem && !overtaken && <Notice tone="overdue">{refusal(drafts.problem)}</Notice>}
      <View className="push__buttons">
        <Button kind="main" busy={drafts.busy} disabled={tooLong} onPress={save}>
          {overtaken ? '用我写的' : '保存文字'}
        </Button>
        <Button kind="quiet" onPress={() => drafts.drop(push)}>
          {overtaken ? '用同事写的' : '不改了'}
        </Button>
      </View>
    </View>
  )
}

/** The general sentence for a conflict speaks of patrols that were handed in twice. */
function refusal(problem: NonNullable<Drafts['problem']>): string {
  return problem.code === 'submission.conflict'
    ? '同事刚刚也改了这条，您写的还在。请再点一次保存，看看同事写的。'
    : sentenceOf(problem)
}
