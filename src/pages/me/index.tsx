/** Who I am here, how large the text is, and what waits on this phone. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { faceLabel, facesOf } from '@domain/identity/face'
import { roleLabel } from '@domain/identity/role'
import { Failed } from '@/components/Failed'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Skeleton } from '@/components/Skeleton'
import { SwitchRow } from '@/components/SwitchRow'
import { speak } from '@/components/native/speak'
import { chooseTextSize, useTextScale } from '@/device/textScale'
import { putFirst, useFace } from '@/hooks/useFace'
import { isChief, useMe, type Me } from '@/hooks/useMe'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useOutbox } from '@/outbox'
import { openPage } from '@/services/pages'
import manifest from '../../../package.json'
import { Liaison } from './Liaison'
import { Privacy } from './Privacy'
import './me.scss'

const go = (url: string) => () => openPage(url)
/** A phone set to large text already is in elderly mode. */
const largeFrom = 1.4

export default function MePage() {
  const me = useMe()
  const large = useTextScale() >= largeFrom
  const waiting = useOutbox().filter(({ state }) => state !== 'delivered').length
  const [privacyShown, setPrivacyShown] = useState(false)
  useReturn(() => void me.reload())
  return (
    <Screen>
      {me.state === 'loading' && <Skeleton shape="rows" count={1} />}
      {me.state === 'failed' && <Failed problem={me.problem} onRetry={() => void me.reload()} />}
      {me.state === 'ready' && <Person me={me.value} />}
      <FaceChoice me={me.value} />
      <Rows>
        <SwitchRow
          title="大字版"
          detail="字更大，按钮更大"
          on={large}
          onChange={(on) => chooseTextSize(on ? 'large' : 'auto')}
        />
        <ListRow
          icon="upload"
          title="等待上传"
          aside={waiting > 0 ? `${waiting} 份` : '都已送达'}
          onPress={go('/pages/outbox/index')}
        />
        {me.value?.person && <Messages />}
        {me.value?.person && <Liaison personId={me.value.person.id} />}
        <ListRow
          icon="bell"
          title="提醒"
          detail="还能在微信里提醒您几次"
          onPress={go('/own/reminders/index')}
        />
        {isChief(me.value) && (
          <ListRow icon="people" title="请人代巡" onPress={go('/patrol/delegations/index')} />
        )}
        {isChief(me.value) && (
          <ListRow
            icon="person"
            title="亲友代办"
            detail="请子女在他的手机上帮您"
            onPress={go('/own/kin/index')}
          />
        )}
      </Rows>
      {me.value?.person && (
        <Rows>
          <ListRow
            icon="people"
            title="离任交水"
            detail="换河长时的清单，两人签字"
            onPress={go('/own/handover/index')}
          />
        </Rows>
      )}
      {isChief(me.value) && (
        <Rows>
          <ListRow icon="river" title="我的履职" detail="这一年做了什么" onPress={go('/own/year/index')} />
          <ListRow
            icon="river"
            title="河流简报"
            detail="自己的河，上个月怎么样"
            onPress={go('/push/briefs/index')}
          />
          <ListRow
            icon="check"
            title="我的考核"
            detail="只有您自己和河长办看得到"
            onPress={go('/own/assessment/index')}
          />
        </Rows>
      )}
      <Rows>
        <ListRow icon="speech" title="我的举报" onPress={go('/report/mine/index')} />
        <ListRow icon="search" title="凭回执码查" onPress={go('/report/follow/index')} />
        <ListRow
          icon="speech"
          title="投诉建议"
          detail="对小程序和服务，不记名也能说"
          onPress={go('/report/complaint/index')}
        />
        <ListRow
          icon="person"
          title="帮亲友代办"
          detail="家里有人当河长，帮他看、帮他写"
          onPress={go('/own/helping/index')}
        />
      </Rows>
      <Rows>
        <ListRow icon="lock" title="隐私说明" onPress={() => setPrivacyShown(true)} />
        {process.env.TARO_ENV === 'h5' && (
          <ListRow icon="person" title="换一个演示身份" onPress={go('/pages/persona/index')} />
        )}
        <ListRow title="关于" detail="主办单位、备案号、使用规则" onPress={go('/public/about/index')} />
        <ListRow title="版本" aside={manifest.version} />
      </Rows>
      <Privacy open={privacyShown} onClose={() => setPrivacyShown(false)} />
    </Screen>
  )
}

/** How many were told in the last days and not looked at. */
function Messages() {
  const { value, reload } = useCall('message.mine', { limit: 20 }, { cache: true })
  useReturn(() => void reload())
  const unread = value?.items.filter((item) => item.unread).length ?? 0
  return (
    <ListRow
      icon="speech"
      title="消息"
      aside={unread > 0 ? `${unread} 条没看` : undefined}
      onPress={go('/own/messages/index')}
    />
  )
}

/** Who has several roles says which comes first; the others stay below it. */
function FaceChoice({ me }: { readonly me: Me | null }) {
  const face = useFace()
  const held = facesOf(me?.person?.roles ?? [])
  if (held.length < 2) return null
  return (
    <Section title="打开先看">
      <View className="me__faces">
        <SegmentedControl
          label="打开先看哪一面"
          options={held.map((value) => ({ value, label: faceLabel[value] }))}
          value={face}
          onChange={putFirst}
        />
      </View>
    </Section>
  )
}

function Person({ me }: { readonly me: Me }) {
  if (!me.person) {
    return (
      <>
        <View className="me__head">
          <Text className="me__name" {...speak({ role: 'heading', level: 1 })}>
            您好
          </Text>
          <Text className="me__roles">还没有绑定河长身份，查河、看河不用绑定。</Text>
        </View>
        <Rows>
          <ListRow icon="phone" title="我是河长，去绑定" onPress={go('/own/bind/index')} />
        </Rows>
      </>
    )
  }
  return (
    <View className="me__head">
      <Text className="me__name" {...speak({ role: 'heading', level: 1 })}>
        {me.person.name}
      </Text>
      <Text className="me__roles">{me.person.roles.map((role) => roleLabel[role]).join('、')}</Text>
      <Text className="me__roles">换手机号、换人，请联系河长办。</Text>
    </View>
  )
}
