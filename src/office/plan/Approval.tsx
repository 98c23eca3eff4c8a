/** Where a plan stands between office and head chief: what does not fit, handing in, approving, sending back, versions. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useSend } from '@/hooks/useSend'
import { describeInstant } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { longestReturn, versionStateLabel } from '@domain/plan/approval'
import { unfitIn } from '@domain/plan/unfit'
import './plan.scss'

type Answer = Output<'plan.whole'>

interface ApprovalProps {
  readonly planId: string
  readonly answer: Answer
  readonly onChanged: () => void
}

export function Approval(props: ApprovalProps) {
  const { planId, answer } = props
  const { may, versions, whole, changed, state } = answer
  const wrong = unfitIn(whole, cloudDay())
  const [newest] = versions
  return (
    <>
      {state === 'returned' && newest && <Notice tone="overdue">{`总河长退回：${newest.reason}`}</Notice>}
      {state === 'approved' && changed && <Notice>批准以后又改过，改动要重新报送、批准才算数。</Notice>}
      {may.submit && <ToHandIn {...props} wrong={wrong} />}
      {may.decide && newest && <ToDecide {...props} number={newest.number} />}
      {versions.length > 0 && (
        <Section title="各版">
          <Rows>
            {versions.map(({ number, by, at, state: of, decidedBy, reason }) => (
              <ListRow
                key={number}
                title={`第 ${number} 版，${versionStateLabel[of]}`}
                detail={[`${by} ${describeInstant(at)}报送`, decidedBy ? `${decidedBy}定` : '', reason]
                  .filter(Boolean)
                  .join('，')}
                onPress={() => openPage(`/office/plan/plan?planId=${planId}&number=${number}`)}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}

/** So many things that do not fit are named at once. */
const named = 5

function ToHandIn({
  planId,
  answer,
  onChanged,
  wrong,
}: ApprovalProps & { readonly wrong: ReturnType<typeof unfitIn> }) {
  const handIn = useSend('plan.submit')
  const { state, changed, versions } = answer
  const isNew = state === 'draft' || changed
  const stopped = wrong.some((each) => each.wrong)
  const send = async () => {
    const number = (versions[0]?.number ?? 0) + 1
    if (await handIn.send({ planId, number })) onChanged()
  }
  return (
    <>
      {wrong.slice(0, named).map(({ sentence, wrong: stops }) => (
        <Notice key={sentence} tone={stops ? 'overdue' : 'calm'}>
          {sentence}
        </Notice>
      ))}
      {handIn.problem && <Notice tone="overdue">{said(handIn.problem)}</Notice>}
      {isNew && !stopped && (
        <View className="plan__buttons">
          <Button kind="main" busy={handIn.busy} onPress={() => void send()}>
            {state === 'submitted' ? '按现在的重新报送' : '报总河长批准'}
          </Button>
        </View>
      )}
      {state === 'submitted' && <Notice tone="dueSoon">已报送，等总河长批准。</Notice>}
    </>
  )
}

const said = (problem: Problem) => [sentenceOf(problem), problem.detail].filter(Boolean).join('')

function ToDecide({ planId, number, onChanged }: ApprovalProps & { readonly number: number }) {
  const decide = useSend('plan.decide')
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const send = async (approved: boolean) => {
    if (!(await decide.send({ planId, number, approved, reason }))) return
    setReturning(false)
    onChanged()
  }
  return (
    <>
      <Unsaved when={reason !== ''} />
      <Notice tone="dueSoon">{`第 ${number} 版等您批准，内容在下面四项清单里。`}</Notice>
      {decide.problem && <Notice tone="overdue">{said(decide.problem)}</Notice>}
      <View className="plan__buttons">
        <Button kind="main" busy={decide.busy} onPress={() => void send(true)}>
          批准
        </Button>
        <Button onPress={() => setReturning(true)}>退回修改</Button>
      </View>
      <Sheet open={returning} title="退回修改" busy={decide.busy} onClose={() => setReturning(false)}>
        <TextField
          label="为什么退回"
          multiline
          value={reason}
          onChange={setReason}
          maxLength={longestReturn}
        />
        {decide.problem && <Notice tone="overdue">{said(decide.problem)}</Notice>}
        <View className="plan__buttons">
          <Button kind="main" busy={decide.busy} onPress={() => void send(false)}>
            退回
          </Button>
        </View>
      </Sheet>
    </>
  )
}
