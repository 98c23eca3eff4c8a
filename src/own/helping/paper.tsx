/** A sheet of paper on which the chief wrote a walk, sent in by the relative; the office answers it. */
import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { DateField } from '@/components/DateField'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { KeptNotice } from '@/components/KeptNotice'
import { KeptPhotos } from '@/components/KeptPhotos'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { TextField } from '@/components/TextField'
import { useCall } from '@/hooks/useCall'
import { useOnTop } from '@/hooks/useOnTop'
import { goBack } from '@/services/pages'
import { say } from '@/services/say'
import { sentenceOf } from '@domain/contract/problems'
import { longestPatrol } from '@domain/patrol/longest'
import { useKinPaper } from './useKinPaper'
import '../kin/index.scss'

const most = 9
const handedIn = '交上去了，等河长办答复'

export default function KinPaperPage() {
  const { chief = '', patrolId } = useRouter().params
  const asked = useCall('kin.today', { chiefId: chief })
  const duties = asked.value?.duties ?? []
  const sheet = useKinPaper(chief, duties, patrolId)
  const { form, item, chosen, restored, full, wrong, write } = sheet
  const delivered = item?.state === 'delivered'
  const onTop = useOnTop()
  useEffect(() => {
    if (delivered && onTop.current) void goBack().then(() => say(handedIn))
  }, [delivered, onTop])
  if (item && item.state !== 'refused') {
    return (
      <Screen>
        <Card>
          <DeliverySteps state={item.state} />
          {item.problem && <Notice>{sentenceOf(item.problem)}</Notice>}
          <Text className="kin__hint">
            {delivered ? handedIn : '没有网络也不会丢，有网就送出。可以放心离开。'}
          </Text>
        </Card>
        {delivered && <Button onPress={() => goBack()}>返回</Button>}
      </Screen>
    )
  }
  return (
    <Screen
      action={
        <Button kind="main" disabled={form === null} onPress={() => void sheet.send()}>
          交给河长办
        </Button>
      }
    >
      <KeptNotice {...{ restored, problem: item?.problem }} onAnew={() => void sheet.startAnew()} />
      {full && <Notice tone="overdue">手机存储满了，请清理后再交；您填的还在这里。</Notice>}
      {wrong && <Notice tone="overdue">{wrong}</Notice>}
      <Fetched of={asked} shape="rows" count={2}>
        {({ chiefName }) => (
          <Section title={`${chiefName}走的是哪一段`}>
            <Rows>
              {duties.map(({ assignmentId, reachName }) => (
                <ListRow
                  key={assignmentId}
                  title={reachName}
                  aside={assignmentId === chosen && <Tag tone="river">选中</Tag>}
                  onPress={() => write({ assignmentId })}
                />
              ))}
            </Rows>
          </Section>
        )}
      </Fetched>
      <When sheet={sheet} />
      <Written sheet={sheet} />
    </Screen>
  )
}

interface PartProps {
  readonly sheet: ReturnType<typeof useKinPaper>
}

function When({ sheet: { form, write } }: PartProps) {
  if (form === null) return null
  return (
    <Section title="什么时候走的">
      <Card>
        <DateField label="哪一天" value={form.day} onChange={(day) => write({ day })} />
        <TextField
          label="从"
          placeholder="8:30"
          maxLength={5}
          value={form.from}
          onChange={(from) => write({ from })}
        />
        <TextField
          label="到"
          placeholder="9:10"
          maxLength={5}
          value={form.until}
          onChange={(until) => write({ until })}
        />
      </Card>
    </Section>
  )
}

function Written({ sheet: { form, write, changePhotos } }: PartProps) {
  if (form === null) return null
  return (
    <Section title="纸上写的">
      <Card>
        <Field label="纸质记录的照片" hint="他自己写、自己签名的那张">
          <KeptPhotos
            key={form.id}
            {...{ title: '纸质记录', addLabel: '加照片', name: form.id, most, photos: form.photos }}
            onChange={changePhotos}
          />
        </Field>
        <TextField
          label="看到的问题"
          hint="没有就不写；河长办会登记"
          multiline
          maxLength={longestPatrol.note}
          value={form.note}
          onChange={(note) => write({ note })}
        />
      </Card>
    </Section>
  )
}
