/** What lies on one's own desks: what the office gives on or verifies; what burns first on top. */
import { Text, View } from '@tarojs/components'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import { ReportRow } from '@/components/report/ReportRow'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import './today.scss'

/** More rows than these push the rest out of sight. */
const shown = 5

export function OnMyDesk() {
  const list = usePages('report.workList', { list: 'mine' }, { cache: true, pageSize: 20 })
  useReturn(() => void list.reload())
  const { length } = list.items
  const many = `${length}${list.more ? ' 件以上' : ' 件'}`
  return (
    <>
      {list.state === 'ready' && (
        <View className="today__head">
          <Text className="today__sum" {...speak({ role: 'heading', level: 1 })}>
            {length === 0 ? '现在没有等您办的' : `${many}等您办`}
          </Text>
        </View>
      )}
      <Listed list={{ ...list, more: false }} more="" empty={null}>
        {(reports) => (
          <Rows>
            {reports.slice(0, shown).map((report) => (
              <ReportRow
                key={report.id}
                report={report}
                onPress={() => openPage(`/work/report/index?reportId=${report.id}`)}
              />
            ))}
            {length > shown && (
              <ListRow title={`全部 ${many}`} onPress={() => openPage('/work/list/index?list=mine')} />
            )}
          </Rows>
        )}
      </Listed>
    </>
  )
}
