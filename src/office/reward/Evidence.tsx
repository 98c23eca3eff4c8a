/** What the money is for: the photos before and after, what was reported, and who found it how grave, and why. */
import { Text, View } from '@tarojs/components'
import { Failed } from '@/components/Failed'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Skeleton } from '@/components/Skeleton'
import { useCall } from '@/hooks/useCall'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import type { Output } from '@domain/contract/contract'

type Answer = Output<'report.get'>

export function Evidence({ reportId }: { readonly reportId: string }) {
  const report = useCall('report.get', { reportId }, { cache: true })
  if (report.state === 'loading') return <Skeleton count={1} />
  if (report.state === 'failed')
    return <Failed problem={report.problem} onRetry={() => void report.reload()} />
  const { text, photos, after, outcome, timeline } = report.value
  const verified = timeline.filter(({ type }) => type === 'verified').at(-1)
  return (
    <View className="reward__evidence">
      <Side pictures={photos} label="处置前" />
      {text !== '' && <Text className="reward__fact">{text}</Text>}
      <Side pictures={after} label="处置后" />
      {outcome !== '' && <Text className="reward__fact">{`处置情况：${outcome}`}</Text>}
      {verified && (
        <Text className="reward__fact">
          {[`${verified.who} ${momentWords(verified.at, cloudNow())} ${verified.what}`, verified.text]
            .filter(Boolean)
            .join('：')}
        </Text>
      )}
    </View>
  )
}

interface SideProps {
  readonly pictures: Answer['photos']
  readonly label: string
}

function Side({ pictures, label }: SideProps) {
  if (pictures.length === 0) return null
  return (
    <PhotoStrip
      photos={pictures.map(({ url }, n) => ({
        id: url,
        address: url,
        label: `${label} ${n + 1}，共 ${pictures.length} 张`,
      }))}
    />
  )
}
