/** One problem as everyone may see it: before and after, the steps, never who reported nor in which words. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import { Timeline } from '@/components/report/Timeline'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { cloudNow } from '@/services/cloudClock'
import { openInPlace } from '@/services/pages'
import { categoryLabel } from '@domain/report/category'
import { BeforeAfter } from '../components/BeforeAfter'
import { blurredWords, openRiver, whenWords, type PublicReport } from '../components/publicWords'
import { ShareButton } from '../components/ShareButton'
import { StepTag } from '../components/StepTag'
import { usePublicReport } from './usePublicReport'
import './report.scss'

export default function PublicReportPage() {
  const { reportId, answer, what } = usePublicReport()
  if (reportId === null || answer.problem?.code === 'report.unknown') return <Gone />
  return (
    <Screen>
      <Fetched of={answer}>
        {({ report, timeline }) => (
          <>
            <Head report={report} />
            <Section title="办理经过">
              <Card>
                <Timeline lines={timeline} withoutPhotos />
              </Card>
            </Section>
            <Section title="在哪里">
              <Rows>
                <ListRow
                  icon="river"
                  title={report.reachName}
                  detail={report.village}
                  onPress={() => openRiver(report.reachId)}
                />
              </Rows>
              <Text className="public-report__note">{blurredWords}</Text>
            </Section>
            <View className="public-report__share">
              <ShareButton name={what} />
            </View>
          </>
        )}
      </Fetched>
    </Screen>
  )
}

function Head({ report }: { readonly report: PublicReport }) {
  const { category, step, before, after } = report
  return (
    <View className="public-report__head">
      <Text className="public-report__name" {...speak({ role: 'heading', level: 1 })}>
        {categoryLabel[category]}
      </Text>
      <StepTag step={step} />
      <Text className="public-report__facts">{whenWords(report, cloudNow())}</Text>
      <BeforeAfter before={before} after={after} label={categoryLabel[category]} />
    </View>
  )
}

function Gone() {
  return (
    <Screen>
      <Empty
        icon="search"
        title="没有找到这件事"
        detail="它可能已经撤回，或与同类问题一起处理"
        action="看问题地图"
        onPress={() => openInPlace('/public/map/index')}
      />
    </Screen>
  )
}
