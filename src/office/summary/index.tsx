/**
 * The yearly summary (年度总结): what the records say, sentence by sentence, each number to be looked into; the office writes
 * between, and what it wrote stays however often the numbers are counted anew.
 */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { SegmentedControl } from '@/components/SegmentedControl'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import { momentWords } from '@/words/clockWords'
import { sentenceOf } from '@domain/contract/problems'
import { longestCorrection, longestSummary } from '@domain/summary/draft'
import type { FactName } from '@domain/summary/facts'
import { WordButton } from '@/components/WordButton'
import { cloudNow } from '@/services/cloudClock'
import { Chapter } from './Chapter'
import { FactSheet } from './FactSheet'
import { OwnTemplate } from './OwnTemplate'
import { shownOf, useSummary, type Shown, type SummaryDesk } from './useSummary'
import './index.scss'

export default function SummaryPage() {
  const desk = useSummary()
  return (
    <Desk section="summary">
      <View className="summary__years">
        <SegmentedControl label="哪一年" options={desk.years} value={desk.year} onChange={desk.setYear} />
      </View>
      {desk.problem && <Notice tone="overdue">{sentenceOf(desk.problem)}</Notice>}
      {desk.said && <Notice tone="done">{desk.said}</Notice>}
      <Fetched of={desk.stored} count={3}>
        {(summary) =>
          summary.countedAt === 0 ? <Begin desk={desk} /> : <Summary desk={desk} shown={shownOf(summary)} />
        }
      </Fetched>
    </Desk>
  )
}

function Begin({ desk }: { readonly desk: SummaryDesk }) {
  if (!desk.mayWrite) return <Empty title={`${desk.year} 年的总结还没有开始写`} detail="由河长办来写。" />
  return (
    <View className="summary__begin">
      <Text className="summary__words">
        {`${desk.year} 年的总结还没有开始。点一下，系统从记录里把数字算好、句子写好；没有登记的会说明，不会编造。`}
      </Text>
      <Button kind="main" inline busy={desk.busy} onPress={() => void desk.count()}>
        {`开始写 ${desk.year} 年总结`}
      </Button>
    </View>
  )
}

interface SummaryProps {
  readonly desk: SummaryDesk
  readonly shown: Shown
}

function Summary({ desk, shown }: SummaryProps) {
  const { summary, sections, letters } = shown
  const [beside, setBeside] = useState(false)
  const [looked, look] = useState<FactName | null>(null)
  return (
    <>
      <Head desk={desk} shown={shown} />
      {letters > longestSummary && (
        <Notice tone="dueSoon">
          {`全文 ${letters} 字，超过 ${longestSummary} 字。请删短一些，或把次要的句子设为不写`}
        </Notice>
      )}
      <View className="summary__beside">
        <SwitchRow title="和去年对照" on={beside} onChange={setBeside} />
      </View>
      <View className="summary__paper">
        <Text className="summary__title">{`${summary.township}${summary.year}年度“河长制”工作总结`}</Text>
        {sections.map((section) => (
          <Chapter key={section.key} section={section} desk={desk} beside={beside} onLook={look} />
        ))}
      </View>
      {desk.mayWrite && <OwnTemplate year={summary.year} />}
      {looked && <FactSheet name={looked} summary={summary} onClose={() => look(null)} />}
    </>
  )
}

function Head({ desk, shown: { summary, letters } }: SummaryProps) {
  const [ending, end] = useState(false)
  const final = summary.state === 'final'
  const closed = summary.closed && `${summary.closed.by} ${momentWords(summary.closed.at, cloudNow())} 定稿`
  return (
    <View className="summary__head">
      <Text className="summary__words">
        {`数字截至 ${momentWords(summary.countedAt, cloudNow())}　全文 ${letters} 字　${closed ?? '草稿'}`}
      </Text>
      {final && desk.mayWrite && (
        <TextField
          label="更正的原因"
          hint="定稿后每次改动都要写原因，和改动一起留下记录"
          maxLength={longestCorrection}
          value={desk.reason}
          onChange={desk.setReason}
        />
      )}
      <View className="summary__actions">
        {desk.mayWrite && (
          <Button inline busy={desk.busy} onPress={() => void desk.count()}>
            重新计算
          </Button>
        )}
        <WordButton paper="yearlySummary" of={summary.year} />
        {!final && desk.mayWrite && (
          <Button inline kind="quiet" onPress={() => end(true)}>
            定稿
          </Button>
        )}
      </View>
      <ConfirmSheet
        open={ending}
        title={`${summary.year} 年总结定稿`}
        detail="定稿后数字和句子不再变动；以后要改，需写明原因。"
        confirm="定稿"
        onConfirm={() => {
          end(false)
          void desk.close()
        }}
        onCancel={() => end(false)}
      />
    </View>
  )
}
