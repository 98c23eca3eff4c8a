/** Whose the app is, under which number it is filed, by which rules it is used, and where to complain. */
import { Text } from '@tarojs/components'
import { Card } from '@/components/Card'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { openPage } from '@/services/pages'
import { phone } from '../components/publicWords'
import '../notices/notices.scss'

export default function AboutPage() {
  const about = useCall('about.get', {}, { cache: true })
  return (
    <Screen quiet>
      <Fetched of={about} shape="rows" count={3}>
        {({ owner, township, filingNumber, rules, officePhone }) => (
          <>
            <Rows>
              <ListRow title="主办单位" detail={owner || '还没有填写'} />
              <ListRow title="使用单位" detail={township || '还没有填写'} />
              <ListRow title="备案号" detail={filingNumber || '还没有填写'} />
            </Rows>
            <Rows>
              <ListRow
                icon="speech"
                title="投诉建议"
                detail="不记名，五个工作日内答复"
                onPress={() => openPage('/report/complaint/index')}
              />
              {officePhone && (
                <ListRow
                  icon="phone"
                  title="打电话给河长办"
                  detail={officePhone}
                  onPress={() => phone(officePhone)}
                />
              )}
            </Rows>
            <Section title="使用规则">
              <Card>
                <Text className="notices__said">{rules || '还没有填写'}</Text>
              </Card>
            </Section>
          </>
        )}
      </Fetched>
    </Screen>
  )
}
