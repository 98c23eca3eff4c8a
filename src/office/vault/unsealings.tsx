/** Who reported stays sealed; here two people together can open one identity, with a reason, once. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { Desk } from '@/office/kit/desk/Desk'
import { PrintButton } from '@/office/kit/PrintButton'
import { RoomHead } from '@/office/kit/RoomHead'
import { cloudNow } from '@/services/cloudClock'
import { columnsOf, UnsealingLine } from './columns'
import { QuestionSheet } from './QuestionSheet'
import { RequestForm } from './RequestForm'
import { UnsealingPane } from './UnsealingPane'
import { useUnsealings, type UnsealingsDesk } from './useUnsealings'
import './unsealings.scss'

export default function UnsealingsPage() {
  const desk = useUnsealings()
  const { list, chosen, choose, goOn, mayAsk } = desk
  const { reportId = '' } = useRouter().params
  const [asking, setAsking] = useState(reportId !== '')
  const wide = useWide()
  const now = cloudNow()
  useTableKeys(() => choose(null))

  const done = (unsealingId: string) => {
    setAsking(false)
    void list.reload()
    goOn(unsealingId)
  }
  const form = mayAsk && <RequestForm reportId={reportId} onDone={done} />
  return (
    <Desk
      section="unsealings"
      action={
        !wide &&
        mayAsk && (
          <Button kind="main" onPress={() => setAsking(true)}>
            申请解封
          </Button>
        )
      }
    >
      <TwoPane
        head={
          <>
            <Allowed />
            <RoomHead>
              <PrintButton list={list} />
            </RoomHead>
          </>
        }
        list={
          <Listed
            list={list}
            more="再看更早的"
            empty={<Empty icon="lock" title="没有人申请过" detail="申请和决定都会一直留在这里" />}
          >
            {(unsealings) => (
              <RecordList
                caption="解封申请"
                columns={columnsOf(now)}
                records={unsealings}
                keyOf={({ id }) => id}
                nameOf={({ requestedBy, reason }) => `${requestedBy} ${reason}`}
                current={chosen?.id ?? null}
                onOpen={({ id }) => choose(id)}
                line={(unsealing) => (
                  <UnsealingLine
                    key={unsealing.id}
                    unsealing={unsealing}
                    now={now}
                    onPress={() => choose(unsealing.id)}
                  />
                )}
              />
            )}
          </Listed>
        }
        detail={<Beside desk={desk} form={form} />}
      />
      {!wide && asking && form && (
        <Sheet open title="申请解封" onClose={() => setAsking(false)}>
          {form}
        </Sheet>
      )}
      {!wide && chosen && desk.question === null && !asking && (
        <Sheet open title="这次申请" onClose={() => choose(null)}>
          <UnsealingPane unsealing={chosen} desk={desk} />
        </Sheet>
      )}
      {chosen && <QuestionSheet unsealing={chosen} desk={desk} />}
    </Desk>
  )
}

interface BesideProps {
  readonly desk: UnsealingsDesk
  readonly form: ReturnType<typeof RequestForm> | false
}

function Beside({ desk, form }: BesideProps) {
  const { chosen } = desk
  if (!chosen && form) return <Section title="申请解封">{form}</Section>
  if (!chosen) return <Empty icon="lock" title="点一次申请，在这里看" detail="同意或不同意都在这里办" />
  return (
    <Section title="这次申请">
      <UnsealingPane key={chosen.id} unsealing={chosen} desk={desk} />
      {form && (
        <View className="unseal__back">
          <Button kind="quiet" onPress={() => desk.choose(null)}>
            收起，另写一份申请
          </Button>
        </View>
      )}
    </Section>
  )
}

/** When it is allowed, before anything else. */
function Allowed() {
  return (
    <View className="unseal__card">
      <Text className="unseal__rule">
        举报人是谁平时谁也看不到；只有为了举报人的安全，或公安、检察院、法院依法来函，才可以解封。
      </Text>
      <Text className="unseal__rule">
        一人写明理由申请，另一人同意，申请人在一小时内只能看一次，全程留下记录。
      </Text>
    </View>
  )
}
