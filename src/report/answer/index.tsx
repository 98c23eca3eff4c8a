/** What became of a complaint, for whoever holds its code. */
import { Text } from '@tarojs/components'
import { useEffect } from 'react'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { monthDay } from '@/words/dayWords'
import { complaintKindLabel } from '@domain/complaint/words'
import { forgetReceipt, heldReceipt } from '../receipt/heldReceipt'
import '../receipt/receipt.scss'

export default function AnswerPage() {
  const receipt = heldReceipt()
  const told = useCall('complaint.track', receipt === null ? null : { receipt })
  useEffect(() => forgetReceipt, [])
  if (receipt === null) return <Empty icon="lock" title="请重新输入回执码" detail="它不会存在手机里" />
  return (
    <Screen quiet>
      <Fetched of={told} count={2}>
        {({ kind, text, day, dueDay, answers, photos }) => (
          <>
            <Section title={`${complaintKindLabel[kind]}，${monthDay(day)}`}>
              <Card>
                <Text className="sent__once">{text}</Text>
                <PhotoStrip
                  photos={photos.map((address, n) => ({ id: String(n), address, label: `照片 ${n + 1}` }))}
                />
              </Card>
            </Section>
            <Section title="答复">
              {answers.length === 0 ? (
                <Empty icon="clock" title="还没有答复" detail={`河长办最晚 ${monthDay(dueDay)} 答复`} />
              ) : (
                answers.map((answer, n) => (
                  <Card key={n}>
                    <Text className="sent__line">{monthDay(answer.day)}</Text>
                    <Text className="sent__once">{answer.text}</Text>
                  </Card>
                ))
              )}
            </Section>
          </>
        )}
      </Fetched>
    </Screen>
  )
}
