/** 今天不用提醒, and back by the same switch; tomorrow is as always. */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { Notice } from '@/components/Notice'
import { Rows } from '@/components/ListRow'
import { SwitchRow } from '@/components/SwitchRow'
import { useSend } from '@/hooks/useSend'

type Consents = Output<'reminder.consents'>

export function SkipToday({ value }: { readonly value: Consents }) {
  const { busy, problem, send } = useSend('reminder.skipToday')
  /** The own choice, until the cloud says something newer. */
  const [chosen, setChosen] = useState<{ since: Consents; skip: boolean } | null>(null)
  const skips = chosen?.since === value ? chosen.skip : value.skipsToday
  const choose = async (skip: boolean) => {
    setChosen({ since: value, skip })
    if ((await send({ skip })) === null) setChosen({ since: value, skip: !skip })
  }
  return (
    <>
      <Rows>
        <SwitchRow
          title="今天不用提醒"
          detail="只管今天的巡河，明天照常"
          on={skips}
          disabled={busy}
          onChange={(skip) => void choose(skip)}
        />
      </Rows>
      {problem && <Notice tone="overdue">{`没有改成。${sentenceOf(problem)}`}</Notice>}
    </>
  )
}
