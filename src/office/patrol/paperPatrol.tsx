/** 纸质登记: what a chief wrote on a sheet becomes a patrol like any other, marked as paper. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Desk } from '@/office/kit/desk/Desk'
import { Field } from '@/components/Field'
import { KeptNotice } from '@/components/KeptNotice'
import { KeptPhotos } from '@/components/KeptPhotos'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { sentenceOf } from '@domain/contract/problems'
import { inForce } from '@domain/register/assignment'
import { longestPatrol } from '@domain/patrol/longest'
import { Choice } from '@/office/kit/Choice'
import { PersonPicker } from '@/office/kit/PersonPicker'
import { SeenOnPaper } from './SeenOnPaper'
import { type Paper, type PaperForm, usePaper } from './usePaper'
import './paperPatrol.scss'

/** Photos of one sheet. */
const most = 9

export default function PaperPatrolPage() {
  const form = usePaper()
  const { paper, item, full, said } = form
  return (
    <Desk
      section="paperPatrol"
      action={
        paper && (
          <Button kind="main" onPress={() => void form.send()}>
            登记这次巡河
          </Button>
        )
      }
    >
      <Section title="纸质巡河登记">
        <Text className="paper__rule">
          和用小程序巡河一样算数，标明“纸质”。谁巡的就登谁的；自己参加的，请另一位同事来登。
        </Text>
        {said !== '' && <Notice tone="done">{said}</Notice>}
        {full && <Notice tone="overdue">没有存下来：存储空间不够。请清理后再登记，填的内容还在。</Notice>}
        {paper && (
          <KeptNotice restored={form.restored} problem={item?.problem} onAnew={() => void form.startAnew()} />
        )}
        {paper && <Sheet form={form} paper={paper} />}
        {item && item.state !== 'refused' && (
          <View className="paper">
            <DeliverySteps state={item.state} />
            {item.problem && <Notice>{sentenceOf(item.problem)}</Notice>}
            <Text className="paper__rule">没有网络也不会丢，有网就送出。可以放心离开。</Text>
            <Button onPress={() => void form.goOn()}>再记一次</Button>
          </View>
        )}
      </Section>
    </Desk>
  )
}

interface PartProps {
  readonly form: PaperForm
  readonly paper: Paper
}

function Sheet({ form, paper }: PartProps) {
  const { write, troubles } = form
  return (
    <View className="paper">
      <Who {...{ form, paper }} />
      <DateField label="哪一天" value={paper.day} onChange={(day) => write({ day })} />
      <View className="paper__times">
        <TextField
          label="开始"
          placeholder="8:30"
          error={troubles.from}
          maxLength={5}
          value={paper.from}
          onChange={(from) => write({ from })}
        />
        <TextField
          label="结束"
          placeholder="9:10"
          error={troubles.until}
          maxLength={5}
          value={paper.until}
          onChange={(until) => write({ until })}
        />
      </View>
      <Together {...{ form, paper }} />
      <SeenOnPaper seen={paper.seen} error={troubles.seen} onChange={(seen) => write({ seen })} />
      <Field label="纸质记录的照片">
        <KeptPhotos
          key={paper.id}
          {...{ title: '纸质记录的照片', addLabel: '加照片', name: paper.id, most, photos: paper.photos }}
          onChange={form.changePhotos}
        />
      </Field>
      <TextField
        label="情况"
        hint="可以不写；没有照片时请写一句"
        error={troubles.note}
        multiline
        maxLength={longestPatrol.note}
        value={paper.note}
        onChange={(note) => write({ note })}
      />
    </View>
  )
}

function Who({ paper, form: { write, appointed, troubles } }: PartProps) {
  const [picking, pick] = useState(false)
  const there = (appointed.value?.items ?? []).filter((each) => inForce(each, paper.day))
  return (
    <>
      <Field label="河长" error={troubles.person}>
        <Rows>
          <ListRow title={paper.person?.name ?? '选河长'} onPress={() => pick(true)} />
        </Rows>
      </Field>
      {paper.person && (
        <Field label="河段" error={troubles.assignmentId}>
          <Choice
            label="河段"
            options={[
              { value: '', label: there.length === 0 ? '这一天没有任职的河段' : '选河段' },
              ...there.map(({ id, reachName }) => ({ value: id, label: reachName })),
            ]}
            value={paper.assignmentId}
            onChange={(assignmentId) => write({ assignmentId })}
          />
        </Field>
      )}
      {picking && (
        <PersonPicker
          title="哪位河长"
          onClose={() => pick(false)}
          onPick={({ id, name }) => {
            write({ person: { id, name }, assignmentId: '' })
            pick(false)
          }}
        />
      )}
    </>
  )
}

/** Who signed on the sheet as well: each has the own duty on this reach fulfilled. */
function Together({ paper, form: { write } }: PartProps) {
  const [picking, pick] = useState(false)
  const { companions, person } = paper
  return (
    <Field label="一起巡的人" hint="在纸上签了名的；没有就不填">
      <Rows>
        {companions.map(({ id, name }) => (
          <ListRow
            key={id}
            title={name}
            aside="去掉"
            label={`去掉${name}`}
            onPress={() => write({ companions: companions.filter((each) => each.id !== id) })}
          />
        ))}
        <ListRow title="加一位" onPress={() => pick(true)} />
      </Rows>
      {picking && (
        <PersonPicker
          title="一起巡的人"
          onClose={() => pick(false)}
          onPick={({ id, name }) => {
            const known = id === person?.id || companions.some((each) => each.id === id)
            if (!known) write({ companions: [...companions, { id, name }] })
            pick(false)
          }}
        />
      )}
    </Field>
  )
}
