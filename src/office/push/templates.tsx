/** The subscription templates (订阅模板): what to pick at WeChat's own desk, and the ids it gives for them. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { TemplateCard } from './TemplateCard'
import { idAsTyped, troubleOf } from './templateWords'
import { useTemplates } from './useTemplates'
import './templates.scss'

export default function TemplatesPage() {
  const { stored, desk, keys, type } = useTemplates()
  return (
    <PolicyPage
      section="templates"
      of={stored}
      desk={desk}
      question="保存后，下一条提醒就用新的编号"
      unsound="有编号要改一下"
    >
      {(all) => (
        <>
          <How />
          <View className="templates">
            {keys.map((key) => (
              <TemplateCard
                key={key}
                of={key}
                value={idAsTyped(all, key)}
                trouble={troubleOf(all, key)}
                onType={(typed) => type(key, typed)}
              />
            ))}
          </View>
        </>
      )}
    </PolicyPage>
  )
}

const steps = [
  '用小程序管理员的微信登录 mp.weixin.qq.com，打开「订阅消息」。',
  '在「公共模板库」找意思相近的一次性订阅模板，按下面的字段和顺序选，选好提交。',
  '字段名（如 thing1、date2）要和下面一样；不一样时，微信不收，送达记录里会写「对不上」。',
  '在「我的模板」里复制模板编号，填到下面。',
]

function How() {
  return (
    <Section title="编号从哪里来">
      <View className="policy__card">
        {steps.map((step, n) => (
          <Text key={step} className="templates__step">{`${n + 1}. ${step}`}</Text>
        ))}
        <Text className="templates__step">
          没填编号的那种提醒不发，也不会问人要订阅；群里的每日一送不受影响。
        </Text>
      </View>
    </Section>
  )
}
