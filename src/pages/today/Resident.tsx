/** Today of those without a role: report a problem, follow it, and see who answers for a river; chiefs bind here. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { speak } from '@/components/native/speak'
import { openPage } from '@/services/pages'
import { OpenSurveys } from './OpenSurveys'
import './today.scss'

const go = (url: string) => () => openPage(url)

export function Resident() {
  return (
    <>
      <View className="today__head">
        <Text className="today__sum" {...speak({ role: 'heading', level: 1 })}>
          发现河道问题？
        </Text>
        <Text className="today__lead">一分钟举报，有奖励。不用登录，默认匿名。</Text>
      </View>
      <View className="today__search">
        <View {...speak({ hidden: true })}>
          <RiverRibbon label="" length={1} covered={[{ from: 0, to: 1 }]} shape="line" size="small" />
        </View>
        <Button kind="main" onPress={go('/report/new/index')}>
          我要举报
        </Button>
      </View>
      <OpenSurveys />
      <Rows>
        <ListRow icon="speech" title="我的举报" onPress={go('/report/mine/index')} />
        <ListRow icon="search" title="凭回执码查" onPress={go('/report/follow/index')} />
      </Rows>
      <Rows>
        <ListRow
          icon="river"
          title="身边的河"
          detail="谁在管，多长，最近巡过没有"
          onPress={() => openPage('/pages/rivers/index')}
        />
        <ListRow icon="place" title="问题地图" onPress={go('/public/map/index')} />
        <ListRow icon="people" title="河长名录" onPress={go('/public/chiefs/index')} />
        <ListRow icon="check" title="奖励规则" onPress={go('/public/rules/index')} />
        <ListRow icon="check" title="整改公示" onPress={go('/public/notices/index')} />
        <ListRow icon="search" title="随机抽查" onPress={go('/public/draws/index')} />
      </Rows>
      <Rows>
        <ListRow
          icon="speech"
          title="投诉建议"
          detail="小程序和服务哪里不好，不记名也能说"
          onPress={go('/report/complaint/index')}
        />
      </Rows>
      <Rows>
        <ListRow
          icon="person"
          title="我是河长"
          detail="用手机号或邀请码绑定身份"
          onPress={go('/own/bind/index')}
        />
      </Rows>
    </>
  )
}
