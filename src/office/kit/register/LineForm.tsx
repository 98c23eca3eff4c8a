/** A line of a log as a form, and what became of it after it was handed in. */
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { Field as Labelled } from '@/components/Field'
import { KeptNotice } from '@/components/KeptNotice'
import { KeptPhotos } from '@/components/KeptPhotos'
import { Notice } from '@/components/Notice'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import type { Field, Fields } from '@domain/register/kit/fields'
import type { AnyLog } from '@domain/register/kit/log'
import { LineControl } from './LineControl'
import { useLine } from './useLine'
import '../sentences'

interface LineFormProps {
  readonly log: AnyLog
  readonly entryId: string
  /** What the entry is called. */
  readonly title: string
  /** Id of a refused line that is to be corrected. */
  readonly correcting?: string
  readonly onDelivered?: () => void
}

/** Numbers of photos that a field may use up, so that those of two fields are never the same. */
const photosOfField = 100

export function LineForm({ log, entryId, title, correcting, onDelivered }: LineFormProps) {
  const line = useLine({ log, entryId, title: `${title} ${log.title}`, correcting })
  const { form, item, restored, full, startAnew } = line.kept
  const delivered = item?.state === 'delivered'
  useEffect(() => {
    if (delivered) onDelivered?.()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each line that arrives
  }, [delivered])
  if (item && item.state !== 'refused') {
    return (
      <View className="register__form">
        <DeliverySteps state={item.state} />
        <Button kind="quiet" onPress={line.another}>
          再记一次
        </Button>
      </View>
    )
  }
  if (form === null) return null
  const fields = Object.entries(log.fields as Fields)
  const photoFields = fields.flatMap(([name, { kind }]) => (kind === 'photos' ? [name] : []))
  const typed = (name: string, field: Field) => (
    <LineControl
      // What was thrown away is not shown by a control that remembers what was typed.
      key={`${form.id} ${name}`}
      {...{ field, entryId, hint: field.hint, error: line.troubles[name], names: {}, files: {} }}
      entry={form.entry}
      value={form.entry[name]}
      onChange={(value) => line.write({ [name]: value })}
    />
  )
  return (
    <View className="register__form">
      <KeptNotice {...{ restored, problem: item?.problem }} onAnew={() => void startAnew()} />
      {fields.map(([name, field]) =>
        field.kind === 'photos' ? (
          <Labelled key={name} label={field.title}>
            <KeptPhotos
              key={form.id}
              {...{ title: field.title, name: form.id, most: field.most }}
              first={photoFields.indexOf(name) * photosOfField}
              photos={form.photos[name] ?? []}
              onChange={(change) => line.changePhotos(name, change)}
              onTaking={line.photo.setTaking}
            />
          </Labelled>
        ) : (
          typed(name, field)
        ),
      )}
      {line.photo.asked && <Notice>照片还在处理，请稍等再提交；不要照片就再点一次。</Notice>}
      {full && <Notice tone="overdue">没有存下来：存储空间不够，请清理后再试。</Notice>}
      <Button kind="main" onPress={() => void line.submit()}>
        {`提交${log.title}`}
      </Button>
    </View>
  )
}
