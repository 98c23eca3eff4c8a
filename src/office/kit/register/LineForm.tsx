/** A line of a log as a form, and what became of it after it was handed in. */
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { Field as Labelled } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { sentenceOf } from '@domain/contract/problems'
import type { Field, Fields } from '@domain/register/kit/fields'
import type { AnyLog } from '@domain/register/kit/log'
import { FieldControl } from './FieldControl'
import { LocalPhotos } from './fields/LocalPhotos'
import { useLine } from './useLine'
import '../sentences'

interface LineFormProps {
  readonly log: AnyLog
  readonly entryId: string
  /** What the entry is called. */
  readonly title: string
  readonly onDelivered: () => void
}

/** Numbers of photos that a field may use up, so that those of two fields are never the same. */
const photosOfField = 100

export function LineForm({ log, entryId, title, onDelivered }: LineFormProps) {
  const line = useLine(log, entryId, `${title} ${log.title}`)
  const { draft, item, troubles, change } = line
  const delivered = item?.state === 'delivered'
  useEffect(() => {
    if (delivered) onDelivered()
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
  const photoFields = Object.entries(log.fields as Fields).flatMap(([name, { kind }]) =>
    kind === 'photos' ? [name] : [],
  )
  const typed = (name: string, field: Field) => (
    <FieldControl
      key={name}
      {...{ field, entryId, hint: field.hint, error: troubles[name], names: {}, files: {} }}
      entry={draft.entry}
      value={draft.entry[name]}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <View className="register__form">
      {Object.entries(log.fields as Fields).map(([name, field]) =>
        field.kind === 'photos' ? (
          <Labelled key={name} label={field.title}>
            <LocalPhotos
              title={field.title}
              name={draft.id}
              most={field.most}
              first={photoFields.indexOf(name) * photosOfField}
              photos={draft.photos[name] ?? []}
              onChange={(change) => line.changePhotos(name, change)}
              onTaking={line.photo.setTaking}
            />
          </Labelled>
        ) : (
          typed(name, field)
        ),
      )}
      {item && <Notice tone="overdue">{sentenceOf(item.problem ?? { code: 'service.failed' })}</Notice>}
      {line.photo.asked && <Notice>照片还在处理，请稍等再提交；不要照片就再点一次。</Notice>}
      {line.noRoom && <Notice tone="overdue">没有存下来：存储空间不够，请清理后再试。</Notice>}
      <Button kind="main" onPress={() => void line.submit()}>
        {`提交${log.title}`}
      </Button>
    </View>
  )
}
