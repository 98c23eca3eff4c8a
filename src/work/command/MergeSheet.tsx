/**
 * 并案: into which open report this one goes; first those that look alike, then all others of the same reach;
 * earlier ones only, since the first to report is the one who is rewarded.
 */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Pressable } from '@/components/native/Pressable'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { usePages } from '@/hooks/usePages'
import { momentWords } from '@/words/clockWords'
import { entryTitle, type ReportEntry } from '@/words/reportWords'
import { cloudNow } from '@/services/cloudClock'
import { isOpen, stateLabel } from '@domain/report/states'
import { whyAlike } from '../report/Alike'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { useGive } from './useGive'
import { Trouble } from './Trouble'
import './command.scss'

interface MergeSheetProps {
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

export function MergeSheet({ page, answer, onClose }: MergeSheetProps) {
  const { report } = answer
  const [into, choose] = useState<string | null>(null)
  const nearby = usePages('report.workList', { list: 'open', village: report.village }, { pageSize: 100 })
  const { busy, trouble, give } = useGive('report.merge', page)
  const offered = candidates(answer, nearby.items)
  const submit = async () => {
    if (into && (await give({ into, text: '', later: true }, '10 分钟后并案'))) onClose()
  }
  return (
    <Sheet open title="并到哪一件" busy={busy} onClose={onClose}>
      <Text className="command__about">{entryTitle(report)}</Text>
      <Text className="command__detail">
        并案后，举报人会看到另一件的进展。10 分钟内可以撤销，之后不能拆开。
      </Text>
      {offered.map(({ entry, why }) => (
        <Candidate
          key={entry.id}
          entry={entry}
          why={why}
          chosen={entry.id === into}
          onPress={() => choose(entry.id)}
        />
      ))}
      {nearby.state === 'loading' && <Skeleton shape="rows" count={2} />}
      {nearby.state === 'ready' && offered.length === 0 && (
        <Empty icon="search" title="这段河没有别的未办结问题" />
      )}
      <Trouble>{trouble}</Trouble>
      <View className="command__buttons">
        <Button kind="main" busy={busy} disabled={!into} onPress={() => void submit()}>
          {into ? '并到这一件' : '请先选一件'}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}

interface Offered {
  readonly entry: ReportEntry
  readonly why: string
}

/** Without the report itself, without a repeat, only what is open; the same kind before others. */
function candidates({ report, alike }: ReportAnswer, nearby: readonly ReportEntry[]): readonly Offered[] {
  const hinted = alike
    .filter((each) => isOpen(each.report.state) && each.report.submittedAt <= report.submittedAt)
    .map((each) => ({ entry: each.report, why: whyAlike[each.why] }))
  const others = nearby
    .filter(({ id, reachId }) => reachId === report.reachId && id !== report.id)
    .filter(({ submittedAt }) => submittedAt <= report.submittedAt)
    .filter(({ id }) => !hinted.some(({ entry }) => entry.id === id))
    .sort((a, b) => Number(b.category === report.category) - Number(a.category === report.category))
  return [...hinted, ...others.map((entry) => ({ entry, why: '' }))]
}

interface CandidateProps extends Offered {
  readonly chosen: boolean
  readonly onPress: () => void
}

function Candidate({ entry, why, chosen, onPress }: CandidateProps) {
  const when = momentWords(entry.submittedAt, cloudNow())
  return (
    <Pressable
      className={`command__candidate ${chosen ? 'command__choice--chosen' : ''}`}
      role="radio"
      selected={chosen}
      onPress={onPress}
    >
      <Text className="command__candidate-title">{`${chosen ? '✓ ' : ''}${entryTitle(entry)}`}</Text>
      <Text className="command__worth">
        {[when, stateLabel[entry.state], entry.lead?.name ?? '', why].filter(Boolean).join(' · ')}
      </Text>
    </Pressable>
  )
}
