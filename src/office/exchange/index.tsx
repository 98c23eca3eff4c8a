/** 导出到县: what the county's system takes in, all of it or what changed; and how the county calls our fields. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { momentWords } from '@/words/clockWords'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { PolicyHistory } from '@/office/kit/settings/PolicyHistory'
import { cloudNow } from '@/services/cloudClock'
import { exchangeChanges, useExchange, useNames } from './useExchange'
import './index.scss'

/** Of what is not named yet so many are shown. */
const few = 12

export default function ExchangePage() {
  const { settings, ordering, order } = useExchange()
  return (
    <Desk section="exchange">
      <Fetched of={settings} count={3}>
        {(value) => (
          <>
            <Section title="做一份">
              <Text className="exchange__words">
                {
                  '一个压缩包：河段、人员、任职、巡河、问题和各类台账，给系统读的和给人看的各一份，带校验值。重复导入不会变多。举报人的任何信息都不在里面。'
                }
              </Text>
              {ordering.problem && <Notice tone="overdue">{sentenceOf(ordering.problem)}</Notice>}
              <View className="exchange__actions">
                <Button kind="main" inline busy={ordering.busy} onPress={() => void order()}>
                  导出全部
                </Button>
                {value.since !== null && (
                  <Button inline busy={ordering.busy} onPress={() => void order(value.since!)}>
                    {`只导出变动（${momentWords(value.since, cloudNow())} 以后）`}
                  </Button>
                )}
              </View>
            </Section>
            <Names key={value.version} stored={value} onSaved={() => void settings.reload()} />
            <PolicyHistory key={`changes ${value.version}`} of="exchange" changesBetween={exchangeChanges} />
          </>
        )}
      </Fetched>
    </Desk>
  )
}

interface NamesProps {
  readonly stored: Output<'exchange.getSettings'>
  readonly onSaved: () => void
}

function Names({ stored, onSaved }: NamesProps) {
  const form = useNames(stored, onSaved)
  const [all, setAll] = useState(false)
  const { saving, unmapped, wrong } = form
  const listed = all ? unmapped : unmapped.slice(0, few)
  return (
    <Section title="县里的字段名">
      <Unsaved when={form.changed} />
      <View className="exchange__form">
        <TextField
          label="对照表"
          hint="每行一个：我们的字段 = 县里的字段，例如 reaches.name = riverName"
          value={form.typed}
          onChange={form.setTyped}
          maxLength={20_000}
          multiline
          error={wrong[0] ?? null}
        />
      </View>
      <SwitchRow
        title="带上人员的手机号"
        detail="县里有要求时再打开，默认不带"
        on={form.phones}
        onChange={form.setPhones}
      />
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      <View className="exchange__actions">
        <Button
          inline
          busy={saving.busy}
          disabled={!form.changed || wrong.length > 0}
          onPress={() => void form.save()}
        >
          保存
        </Button>
      </View>
      <Text className="exchange__words">
        {unmapped.length === 0
          ? '所有字段都有县里的名字。'
          : `还有 ${unmapped.length} 个字段没有对照，照我们的名字导出：${listed.join('、')}${all ? '' : ' …'}`}
      </Text>
      {!all && unmapped.length > few && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {`看全部 ${unmapped.length} 个`}
        </Button>
      )}
    </Section>
  )
}
