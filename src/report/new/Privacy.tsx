/** Nobody has to say who they are: said in one line, with the choices behind it for those who want them. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import { TextField } from '@/components/TextField'
import { colour } from '@/styles/tokens'
import { longestContact, type ReportDraft } from '../draft/reportDraft'
import './new.scss'

interface PrivacyProps {
  readonly draft: ReportDraft
  readonly onChange: (part: Pick<ReportDraft, 'link'> | Pick<ReportDraft, 'contact'>) => void
}

const links = [
  { value: 'wechat', title: '用微信跟进和领奖', detail: '进度在「我的举报」里看，身份加密，处置单位看不到' },
  { value: 'receipt', title: '不关联微信，只凭回执码', detail: '回执码丢了就查不到，也领不了奖' },
] as const

export function Privacy({ draft, onChange }: PrivacyProps) {
  const [more, setMore] = useState(draft.link === 'receipt' || draft.contact !== '')
  return (
    <View className="new__privacy">
      <View className="new__privacy-line">
        <Icon name="lock" colour={colour.river} size="small" />
        <Text className="new__privacy-words">怎么跟进：用微信，或只凭回执码</Text>
        <Pressable
          className="new__more"
          label={more ? '收起匿名和联系方式' : '更多：匿名和联系方式'}
          onPress={() => setMore(!more)}
        >
          <Text>{more ? '收起' : '更多'}</Text>
        </Pressable>
      </View>
      {more && (
        <View className="new__links" {...speak({ role: 'group', label: '怎么跟进' })}>
          {links.map(({ value, title, detail }) => (
            <Pressable
              key={value}
              className={`new__link ${draft.link === value ? 'new__link--chosen' : ''}`}
              role="radio"
              selected={draft.link === value}
              onPress={() => onChange({ link: value })}
            >
              <View className="new__link-words">
                <Text className="new__link-title">{title}</Text>
                <Text className="new__link-detail">{detail}</Text>
              </View>
              {draft.link === value && <Icon name="check" colour={colour.river} />}
            </Pressable>
          ))}
          <TextField
            label="联系方式（可不写）"
            value={draft.contact}
            onChange={(contact) => onChange({ contact })}
            maxLength={longestContact}
            placeholder="比如手机号"
            hint="加密保存，要两个人同意并写明原因才能看。"
          />
        </View>
      )}
    </View>
  )
}
