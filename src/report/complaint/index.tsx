/** 投诉建议: what is wrong with the app or the service, by anyone and without a name; afterwards the code, once. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { SegmentedControl } from '@/components/SegmentedControl'
import { TextField } from '@/components/TextField'
import { KeptNotice } from '@/components/KeptNotice'
import { KeptPhotos } from '@/components/KeptPhotos'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { sentenceOf } from '@domain/contract/problems'
import { complaintKindLabel, longestComplaint, mostComplaintPhotos } from '@domain/complaint/words'
import { Code } from './Code'
import { type ComplaintForm, useComplaint } from './useComplaint'
import '../receipt/receipt.scss'

const kinds = (['complaint', 'suggestion'] as const).map((value) => ({
  value,
  label: complaintKindLabel[value],
}))

export default function ComplaintPage() {
  const { about, id } = useRouter().params
  const form = useComplaint(about, id)
  const { item } = form
  if (item?.state === 'delivered' && item.receipt) {
    return (
      <Screen quiet>
        <Code {...item.receipt} onNoted={() => void form.forget()} />
      </Screen>
    )
  }
  if (item && item.state !== 'refused') {
    return (
      <Screen quiet>
        <Card>
          <DeliverySteps state={item.state} />
        </Card>
        {item.problem && <Notice>{sentenceOf(item.problem)}</Notice>}
      </Screen>
    )
  }
  return <Form form={form} objects={about !== undefined} />
}

interface FormProps {
  readonly form: ComplaintForm
  /** It is an objection against something. */
  readonly objects: boolean
}

function Form({ form, objects }: FormProps) {
  const { form: written, item, restored, lacking, full, edit } = form
  return (
    <Screen
      quiet
      action={
        <Button kind="main" onPress={() => void form.send()}>
          {objects ? '提交异议' : '提交'}
        </Button>
      }
    >
      <Notice icon="lock">
        不用登录，不记录您是谁。五个工作日内答复，凭回执码查看。这里不是河道举报，没有奖励。
      </Notice>
      <KeptNotice {...{ restored, problem: item?.problem }} onAnew={() => void form.startAnew()} />
      {full && <Notice tone="overdue">手机存储满了，请清理后再提交；您写的还在这里。</Notice>}
      {written && (
        <View className="sent__form">
          {!objects && (
            <SegmentedControl
              label="投诉还是建议"
              options={kinds}
              value={written.kind}
              onChange={(kind) => edit({ kind })}
            />
          )}
          <TextField
            label={objects ? '对这项整改有什么异议' : '什么事'}
            value={written.text}
            onChange={(text) => edit({ text })}
            maxLength={longestComplaint}
            multiline
            placeholder="小程序不好用、要求不合理、电话没人接，都可以说"
            hint={`${written.text.length}/${longestComplaint}。想让我们联系您，可以写上电话`}
            error={lacking}
          />
          <Field label="照片（可不加）">
            <KeptPhotos
              key={written.id}
              {...{ title: '照片', addLabel: '加照片', name: written.id, most: mostComplaintPhotos }}
              photos={written.photos}
              onChange={form.changePhotos}
            />
          </Field>
        </View>
      )}
    </Screen>
  )
}
