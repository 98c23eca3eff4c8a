/**
 * What stands before one is looked at: two taps and a photo. `?of=` names the log, `id` the entry. With `line` a line of
 * any log that was refused is corrected: what it is about it says itself.
 */
import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall, type CallState } from '@/hooks/useCall'
import { useOutboxItem } from '@/outbox'
import { titleOf, type Entry } from '@domain/register/kit/register'
import { logs } from '@domain/register/registers'
import { LineForm } from '@/office/kit/register/LineForm'
import { actionOf } from '@/office/kit/register/wire'
import '@/office/kit/register/register.scss'

export default function CheckPage() {
  const { of, id, line } = useRouter().params
  const log = logs.find(({ name }) => name === of)
  if (!log || !id) {
    return (
      <Screen>
        <Empty icon="search" title="没有找到要检查的" detail="请重新扫一次码" />
      </Screen>
    )
  }
  return (
    <Screen>
      {line ? <Correction log={log} entryId={id} line={line} /> : <Check log={log} entryId={id} />}
    </Screen>
  )
}

interface CheckProps {
  readonly log: (typeof logs)[number]
  readonly entryId: string
}

function Correction({ log, entryId, line }: CheckProps & { readonly line: string }) {
  const title = useOutboxItem(line)?.title ?? log.title
  return (
    <Section title={title}>
      <LineForm {...{ log, entryId, title }} correcting={line} />
    </Section>
  )
}

function Check({ log, entryId }: CheckProps) {
  const asked = useCall(actionOf(log.of, 'get'), { id: entryId }, { cache: true })
  return (
    <Fetched of={asked as CallState<{ record: { entry: Entry } }>} count={1}>
      {({ record: { entry } }) => {
        const title = `${log.of.title} ${titleOf(log.of, entry)}`
        return (
          <Section title={title}>
            <LineForm {...{ log, entryId, title }} onDelivered={() => void asked.reload()} />
          </Section>
        )
      }}
    </Fetched>
  )
}
