/** 提醒: what I may be reminded of and how often still; each 「允许」 is one message. For a day, none of duties. */
import { Text } from '@tarojs/components'
import { templatesFor } from '@domain/reminder/concerns'
import type { Output } from '@domain/contract/contract'
import type { Role } from '@domain/identity/role'
import { Failed } from '@/components/Failed'
import { Fetched } from '@/components/Fetched'
import { Rows } from '@/components/ListRow'
import { ConsentOutcome } from '@/components/reminder/ConsentOutcome'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { useConsent, type ConsentState } from '@/hooks/useConsent'
import { useMe } from '@/hooks/useMe'
import { useReturn } from '@/hooks/useReturn'
import { ReminderRow } from './ReminderRow'
import { SkipToday } from './SkipToday'
import './reminders.scss'

export default function RemindersPage() {
  const me = useMe()
  const consent = useConsent()
  useReturn(() => void consent.consents.reload())
  return (
    <Screen>
      {me.state === 'loading' && <Skeleton shape="rows" />}
      {me.state === 'failed' && <Failed problem={me.problem} onRetry={() => void me.reload()} />}
      {me.state === 'ready' && (
        <Fetched of={consent.consents} shape="rows">
          {(value) => <Reminders value={value} consent={consent} roles={me.value.person?.roles ?? []} />}
        </Fetched>
      )}
    </Screen>
  )
}

interface RemindersProps {
  readonly value: Output<'reminder.consents'>
  readonly consent: ConsentState
  readonly roles: readonly Role[]
}

function Reminders({ value, consent, roles }: RemindersProps) {
  const wanted = templatesFor(roles)
  const shown = consent.items.filter(({ template }) => wanted.includes(template))
  return (
    <>
      <Text className="reminders__lead">
        微信的规矩：每点一次「允许」，只能提醒您一次。想多提醒几次，就多点几次。
      </Text>
      {wanted.includes('dutyDue') && <SkipToday value={value} />}
      <Section title="提醒我什么">
        <Rows>
          {shown.map((item) => (
            <ReminderRow
              key={item.template}
              item={item}
              busy={consent.busy}
              onAsk={() => void consent.ask([item.template])}
            />
          ))}
        </Rows>
      </Section>
      <ConsentOutcome
        outcome={consent.outcome ?? (shown.some(({ state }) => state === 'off') ? 'off' : null)}
      />
    </>
  )
}
