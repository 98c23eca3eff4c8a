/** After the walk: how it went, the checklist, photos, who came along, a word; then it is handed in. */
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import type { Assessment } from '@domain/patrol/assessment'
import { longestPatrol } from '@domain/patrol/longest'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { TextField } from '@/components/TextField'
import type { Draft } from '@/recorder/draft'
import { lossOf } from '@/recorder/lossOf'
import { assessDraft } from '@/recorder/preview'
import { openInPlace } from '@/services/pages'
import { ReasonChips } from '../entries/ReasonChips'
import { ThrowAwaySheet, useThrowAway } from '../entries/ThrowAway'
import { DraftPhotos } from '../entries/DraftPhotos'
import { Checklist } from './Checklist'
import { Companions } from './Companions'
import { NoTrack } from './NoTrack'
import { Preview } from './Preview'
import { useFinish, type FinishState } from './useFinish'
import './finish.scss'

export default function FinishPage() {
  const page = useFinish()
  if (page.recorded) return <FirstEnd recorded={page.recorded} />
  if (page.draft === undefined) {
    return (
      <Screen quiet>
        <Skeleton />
      </Screen>
    )
  }
  if (page.draft === null) {
    return (
      <Screen quiet>
        <Empty
          title="没有找到这次巡河"
          detail="可能已经提交，请到「记录」里看。"
          action="去看记录"
          onPress={() => openInPlace('/pages/history/index')}
        />
      </Screen>
    )
  }
  return (
    <Screen quiet action={<Submit page={page} />}>
      <Form draft={page.draft} page={page} />
    </Screen>
  )
}

/** Going back to what is recorded: it shows itself, whatever page it was begun on. */
function FirstEnd({ recorded }: { readonly recorded: Draft }) {
  return (
    <Screen quiet>
      <Empty
        title={`正在记录${recorded.duty.reach.name}，先结束再改`}
        detail="这一次的内容都在手机里，结束后再打开。"
        action="去结束"
        onPress={() => openInPlace('/pages/patrol/record/index')}
      />
    </Screen>
  )
}

function Form({ draft, page }: { readonly draft: Draft; readonly page: FinishState }) {
  const { refused, change } = page
  const assessment = useAssessment(draft)
  return (
    <>
      {refused?.problem && (
        <Notice tone="overdue">{`没有被接收：${sentenceOf(refused.problem)}改好后再提交。`}</Notice>
      )}
      {draft.track === null ? (
        <NoTrack draft={draft} onChange={change} />
      ) : (
        <>
          <Preview draft={draft} assessment={assessment} />
          {assessment.findings.length > 0 && (
            <WhyMissing text={draft.explanation ?? ''} onChange={(explanation) => change({ explanation })} />
          )}
        </>
      )}
      <Checklist draft={draft} onChange={change} />
      <Section title={draft.duty.photosRequired ? '现场照片' : '现场照片（可以不拍）'}>
        <View className="finish__padded">
          <DraftPhotos place="patrol" photos={draft.photos} limit={9} label="现场照片" />
        </View>
      </Section>
      <Companions draft={draft} onChange={change} />
      <Section title="补充">
        <View className="finish__padded">
          <TextField
            label="想说的话"
            placeholder="可以不写"
            value={draft.note}
            maxLength={longestPatrol.note}
            multiline
            onChange={(note) => change({ note })}
          />
        </View>
      </Section>
      {!refused && <Unwanted draft={draft} walked={assessment} busy={page.busy} />}
    </>
  )
}

/** Typing changes the draft at every letter; the walk stays as it was. */
function useAssessment({ track, duty, startedAt, endedAt, noTrackReason }: Draft): Assessment {
  return useMemo(
    () => assessDraft({ track, duty, startedAt, endedAt, noTrackReason }),
    [track, duty, startedAt, endedAt, noTrackReason],
  )
}

interface WhyMissingProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

/** Said here it goes to the office with the patrol; left empty it is asked for afterwards. */
function WhyMissing({ text, onChange }: WhyMissingProps) {
  return (
    <Section title="说明一下原因">
      <View className="finish__padded">
        <ReasonChips text={text} onChange={onChange} />
        <TextField
          label="情况说明"
          placeholder="也可以以后再说明"
          value={text}
          maxLength={longestPatrol.explanation}
          multiline
          onChange={onChange}
        />
      </View>
    </Section>
  )
}

interface UnwantedProps {
  readonly draft: Draft
  readonly walked: Assessment
  readonly busy: boolean
}

/** What was refused lies in the outbox and is given up there. */
function Unwanted({ draft, walked, busy }: UnwantedProps) {
  const loss = lossOf(draft, walked)
  const unwanted = useThrowAway(draft.patrolId, loss)
  return (
    <>
      <Button kind="quiet" disabled={busy} onPress={unwanted.begin}>
        不要这次记录
      </Button>
      <ThrowAwaySheet of={unwanted} loss={loss} />
    </>
  )
}

/** The button, and above it what stands in its way. */
function Submit({ page }: { readonly page: FinishState }) {
  const { missing, full, busy, submit } = page
  return (
    <>
      {missing && <Notice tone="overdue">{missing}</Notice>}
      {full && <Notice tone="overdue">手机存储满了，请清理空间后再提交；您填的还在。</Notice>}
      <Button kind="main" busy={busy} onPress={() => void submit()}>
        提交
      </Button>
    </>
  )
}
