/** How my report goes: what is, what comes next, before and after, what I may still say, and the reward. */
import { Text, View } from '@tarojs/components'
import { reportTitle } from '@domain/report/reportTitle'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { StateTag } from '@/components/report/StateTag'
import { Timeline } from '@/components/report/Timeline'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { openInPlace, openPage } from '@/services/pages'
import { AskAgain } from './AskAgain'
import { Rating } from './Rating'
import { RewardCard } from './RewardCard'
import { Rejected } from './Rejected'
import { appealUntil, nextWords, sentenceOf, type TrackedReport } from './standing'
import { useTrack, type AsReporter } from './useTrack'
import { Withdraw } from './Withdraw'
import './track.scss'

export default function TrackPage() {
  const { who, report } = useTrack()
  if (who === null) {
    return <ByReceipt title="请再输一次回执码" detail="回执码不存在手机里，重新打开就要再输。" />
  }
  if (report.problem?.code === 'report.unknown') {
    return <ByReceipt title="用微信查不到这条举报" detail="没有关联微信的举报，只能凭回执码查。" />
  }
  return (
    <Screen quiet>
      <Fetched of={report}>
        {(value) => <Tracked report={value} who={who} onChanged={() => report.reload()} />}
      </Fetched>
    </Screen>
  )
}

function ByReceipt({ title, detail }: { readonly title: string; readonly detail: string }) {
  return (
    <Screen quiet>
      <Empty
        icon="lock"
        title={title}
        detail={detail}
        action="凭回执码查"
        onPress={() => openInPlace('/report/follow/index')}
      />
    </Screen>
  )
}

interface TrackedProps {
  readonly report: TrackedReport
  readonly who: AsReporter
  readonly onChanged: () => Promise<void>
}

function Tracked({ report, who, onChanged }: TrackedProps) {
  const { may, reward } = report
  return (
    <>
      <Head report={report} />
      {report.state === 'rejected' && (
        <Rejected until={appealUntil(report)} who={who} onAppealed={onChanged} />
      )}
      {reward && <RewardCard reward={reward} who={who} onChanged={onChanged} />}
      {may.includes('rate') && <Rating who={who} onRated={onChanged} />}
      {report.rating !== null && <Rated stars={report.rating} />}
      <Pictures title="处理前" pictures={report.photos} />
      <Pictures title="处理后" pictures={report.after} />
      {report.publicId && <PassOn publicId={report.publicId} />}
      <Section title="经过">
        <Card>
          <Timeline lines={report.timeline} withoutPhotos />
        </Card>
      </Section>
      {may.includes('reopen') && (
        <View className="track__step">
          <AskAgain action="report.reopen" who={who} onAsked={onChanged} />
        </View>
      )}
      {may.includes('withdraw') && <Withdraw who={who} onWithdrawn={onChanged} />}
    </>
  )
}

function Head({ report }: { readonly report: TrackedReport }) {
  const { category, reachName, state, submittedAt, witnesses } = report
  const now = cloudNow()
  const next = nextWords(report, now)
  return (
    <Card>
      <View className="track__head">
        <Text className="track__title">{reportTitle(reachName, category)}</Text>
        <StateTag state={state} />
      </View>
      <Text className="track__sentence" {...speak({ role: 'heading', level: 1 })}>
        {sentenceOf(report)}
      </Text>
      {next && <Text className="track__next">{next}</Text>}
      <Text className="track__detail">
        {[`${momentWords(submittedAt, now)}举报`, witnesses > 0 ? `还有 ${witnesses} 人也看到了` : '']
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Card>
  )
}

/** On the public page nobody reads who reported it. */
function PassOn({ publicId }: { readonly publicId: string }) {
  const open = () => openPage(`/public/report/index?reportId=${publicId}`)
  return (
    <View className="track__step">
      <Button onPress={open}>转发处理前后</Button>
    </View>
  )
}

function Rated({ stars }: { readonly stars: number }) {
  return (
    <Card>
      <Text className="track__rated">{`您的评价：${'★'.repeat(stars)}${'☆'.repeat(5 - stars)} ${stars} 星`}</Text>
    </Card>
  )
}

interface PicturesProps {
  readonly title: string
  readonly pictures: TrackedReport['photos']
}

function Pictures({ title, pictures }: PicturesProps) {
  if (pictures.length === 0) return null
  return (
    <Section title={title}>
      <Card>
        <PhotoStrip
          photos={pictures.map(({ url }, i) => ({
            id: String(i),
            address: url,
            label: `${title}照片 ${i + 1}`,
          }))}
        />
      </Card>
    </Section>
  )
}
