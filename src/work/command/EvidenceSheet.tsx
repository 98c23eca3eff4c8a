/**
 * A step of those at the river: words, photos where they belong to it, and the large button. Goes through the
 * outbox, so it works without network.
 */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useTroubles } from '@/hooks/useTroubles'
import { entryTitle } from '@/words/reportWords'
import { Large } from '../report/Pictures'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { longestText, type FieldStep } from './evidence'
import { EvidencePhotos } from './EvidencePhotos'
import { type Missing, missingIn, type SheetWords, sheetWords } from './evidenceWords'
import { useEvidence, type OpenEvidence } from './useEvidence'
import { Trouble } from './Trouble'
import './command.scss'

interface EvidenceSheetProps {
  readonly step: Exclude<FieldStep, 'take'>
  readonly page: ReportState
  readonly answer: ReportAnswer
  /** Id of a refused one; else the newest refused one of the step. */
  readonly correcting?: string
  readonly onClose: () => void
}

export function EvidenceSheet({ step, page, answer, correcting, onClose }: EvidenceSheetProps) {
  const entered = useEvidence(step, page, correcting)
  const words = sheetWords[step]
  const [busy, setBusy] = useState(false)
  const { evidence, full } = entered
  const { said, isSound } = useTroubles<Missing>(evidence ? missingIn(words, evidence) : {})
  const submit = async () => {
    if (!isSound() || !evidence || busy) return
    setBusy(true)
    if (await entered.handOver()) onClose()
    else setBusy(false)
  }
  return (
    <Sheet open title={words.title} busy={busy} onClose={onClose}>
      <Text className="command__about">{entryTitle(answer.report)}</Text>
      {evidence && words.photos && (
        <Photos entered={entered} answer={answer} words={words} error={said.photos} />
      )}
      <TextField
        label={words.label}
        placeholder={words.example}
        error={said.text}
        multiline
        maxLength={longestText}
        value={evidence?.text ?? ''}
        onChange={(text) => entered.change((now) => ({ ...now, text }))}
      />
      <Trouble>{full && '手机存储满了，没有存下。请清理空间后再试，不要关掉这一页。'}</Trouble>
      <View className="command__buttons">
        <Button kind="main" busy={busy} disabled={!evidence} onPress={() => void submit()}>
          {words.confirm}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}

interface PhotosProps {
  readonly entered: OpenEvidence
  readonly answer: ReportAnswer
  readonly words: SheetWords
  readonly error: string | undefined
}

/** What it looked like stands beside what it looks like now. */
function Photos({ entered, answer, words, error }: PhotosProps) {
  const { photos, report } = answer
  const before = photos.slice(0, 1)
  return (
    <Field label={words.photos} error={error}>
      <View className="command__sides">
        {words.beside && before.length > 0 && (
          <View className="command__before">
            <Text className="command__side">处置前</Text>
            <Large pictures={before} label="处置前" even />
          </View>
        )}
        <View className="command__after">
          {words.beside && <Text className="command__side">处置后</Text>}
          {entered.evidence && (
            <EvidencePhotos
              entered={entered}
              evidence={entered.evidence}
              report={report}
              label={words.photos}
            />
          )}
        </View>
      </View>
    </Field>
  )
}
