/** What waits for the chief whom one helps: to be explained first, then what is still to be walked, then the answers. */
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { SentenceSheet } from '@/components/SentenceSheet'
import { Findings } from '@/components/patrol/Findings'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { dayWords } from '@/words/dayWords'
import { deadlineWords } from '@/words/dutyWords'
import { goBack, openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { missingOf } from '@domain/patrol/missing'
import { longestPatrol } from '@domain/patrol/longest'
import '../kin/index.scss'

type Day = Output<'kin.today'>

export function ChiefsDay({ chiefId }: { readonly chiefId: string }) {
  const asked = useCall('kin.today', { chiefId })
  const [explaining, explain] = useState<Day['toExplain'][number] | null>(null)
  const reload = () => void asked.reload()
  useReturn(reload)
  const paper = () => openPage(`/own/helping/paper?chief=${chiefId}`)
  return (
    <Screen
      action={
        asked.value && (
          <Button kind="main" onPress={paper}>
            替他交纸质记录
          </Button>
        )
      }
    >
      <Fetched of={asked} count={2}>
        {(day) => (
          <>
            {day.toExplain.length > 0 && (
              <Section title={`等${day.chiefName}说明的`}>
                {day.toExplain.map((line) => (
                  <Card key={line.patrolId}>
                    <Text className="kin__title">{`${dayWords(line.day, day.day)}巡${line.reachName}`}</Text>
                    <Findings findings={line.findings} reachLength={line.reachLength} />
                    <Button onPress={() => explain(line)}>替他说明</Button>
                  </Card>
                ))}
              </Section>
            )}
            <Walks day={day} />
            <Answers day={day} />
            <Leave chiefId={chiefId} chiefName={day.chiefName} />
            {explaining && (
              <ExplainSheet
                {...{ chiefId, line: explaining, today: day.day }}
                onClose={() => explain(null)}
                onSent={() => (explain(null), reload())}
              />
            )}
          </>
        )}
      </Fetched>
    </Screen>
  )
}

function Walks({ day: { chiefName, duties } }: { readonly day: Day }) {
  return (
    <Section title={`${chiefName}要巡的`}>
      <Rows>
        {duties.length === 0 && <ListRow title="现在没有要巡的" />}
        {duties.map((duty) => (
          <ListRow
            key={duty.assignmentId}
            title={duty.reachName}
            detail={walkedWords(duty)}
            aside={deadlineWords(duty).words}
          />
        ))}
      </Rows>
    </Section>
  )
}

/** 「还差 1 次」, 「巡过了，等河长办答复」 */
function walkedWords(duty: Day['duties'][number]): string {
  const missing = missingOf(duty)
  if (missing > 0) return `还差 ${missing} 次，要他自己去走`
  return duty.waiting ? '巡过了，还没有定' : '巡过了'
}

function Answers({ day: { news, day } }: { readonly day: Day }) {
  if (news.length === 0) return null
  return (
    <Section title="河长办的答复">
      <Rows>
        {news.map(({ patrolId, reachName, day: walked, accepted, text }) => (
          <ListRow
            key={patrolId}
            title={`${accepted ? '认可' : '没有认可'}${text ? `：${text}` : ''}`}
            detail={`${dayWords(walked, day)}巡${reachName}`}
          />
        ))}
      </Rows>
    </Section>
  )
}

interface ExplainSheetProps {
  readonly chiefId: string
  readonly line: Day['toExplain'][number]
  readonly today: string
  readonly onSent: () => void
  readonly onClose: () => void
}

function ExplainSheet({ chiefId, line, today, onSent, onClose }: ExplainSheetProps) {
  const { send, busy, problem } = useSend('kin.explain')
  const say = async (text: string) => {
    const sent = await send({ chiefId, patrolId: line.patrolId, text })
    if (sent) onSent()
    return sent !== null
  }
  return (
    <SentenceSheet
      title={`${dayWords(line.day, today)}巡${line.reachName}`}
      label="他是怎么说的"
      hint="照他说的写。河长办会看到由您代办"
      needed="请写上他是怎么说的"
      most={longestPatrol.explanation}
      confirm="替他提交说明"
      busy={busy}
      refused={problem && sentenceOf(problem)}
      kept={`kinExplain/${line.patrolId}`}
      onSend={say}
      onClose={onClose}
    />
  )
}

/** Either may end it at any time. */
function Leave({ chiefId, chiefName }: { readonly chiefId: string; readonly chiefName: string }) {
  const { send, busy, problem } = useSend('kin.end')
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    const ended = await send({ chiefId })
    // Why not stands on the page.
    setAsking(false)
    if (ended) goBack()
  }
  return (
    <>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Button kind="quiet" onPress={() => setAsking(true)}>
        不再代办
      </Button>
      <ConfirmSheet
        open={asking}
        title={`不再帮${chiefName}代办`}
        detail="马上生效。要再帮他，请他重新出六位数字。"
        confirm="结束代办"
        busy={busy}
        onConfirm={() => void leave()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
