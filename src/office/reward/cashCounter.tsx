/** Cash at the counter against the receipt code; who stands there is not asked and not written down. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { yuanText } from '@domain/money/yuan'
import { sentenceOf } from '@domain/contract/problems'
import { Desk } from '@/office/kit/desk/Desk'
import { grouped } from './receiptEntry'
import { ReadyReward } from './ReadyReward'
import { useCashCounter } from './useCashCounter'
import './cashCounter.scss'

export default function CashCounterPage() {
  const counter = useCashCounter()
  const { ready, paid } = counter
  return (
    <Desk section="cashCounter">
      <View className="counter">
        {paid === null ? (
          <Counter counter={counter} />
        ) : (
          <Empty
            allDone
            title={`已登记：现金 ${yuanText(paid)}`}
            detail="这笔奖励已发完，回执码不能再领。"
            action="下一位"
            onPress={counter.next}
          />
        )}
      </View>
      {ready && (
        <ConfirmSheet
          open={counter.asking}
          title={`已把 ${yuanText(ready.amount)}现金当面交给举报人？`}
          detail="登记后不能撤销，这笔奖励就算发完，微信里也不能再领。"
          confirm={`已付 ${yuanText(ready.amount)}`}
          cancel="还没付"
          busy={counter.paying.busy}
          onConfirm={() => void counter.pay()}
          onCancel={() => counter.setAsking(false)}
        />
      )}
    </Desk>
  )
}

function Counter({ counter }: { readonly counter: ReturnType<typeof useCashCounter> }) {
  const { receipt, type, trouble, lookUp, looking, ready, paying, unclear } = counter
  return (
    <>
      <Section title="凭回执码领现金">
        <View className="counter__card">
          <TextField
            label="回执码"
            kind="digits"
            value={receipt}
            onChange={type}
            maxLength={19}
            hint="请举报人自己出示；不用登记姓名，也不用看证件"
            error={trouble}
            onConfirm={() => void lookUp()}
          />
          {receipt !== '' && <Text className="counter__code">{grouped(receipt)}</Text>}
          <Button kind={ready ? 'ordinary' : 'main'} busy={looking.busy} onPress={() => void lookUp()}>
            查这笔奖励
          </Button>
        </View>
      </Section>
      {looking.problem && <Notice tone="overdue">{sentenceOf(looking.problem)}</Notice>}
      {paying.problem && !unclear && <Notice tone="overdue">{sentenceOf(paying.problem)}</Notice>}
      {unclear && (
        <Notice tone="dueSoon" action="再查一次" onPress={() => void lookUp()}>
          网络不稳，不知道登记上没有。请再查一次，不要重复付钱。
        </Notice>
      )}
      {ready && !unclear && <ReadyReward ready={ready} onPay={() => counter.setAsking(true)} />}
      {!ready && (
        <Text className="counter__foot">输错几次后，这个回执码会锁一段时间，请对着念一遍再查。</Text>
      )}
    </>
  )
}
