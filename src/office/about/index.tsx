/** What 「关于」 shows, as the office writes it. */
import { View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { longestAbout } from '@domain/about/about'
import type { Input, Output } from '@domain/contract/contract'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'

type About = Input<'about.save'>

const titles = {
  township: '使用单位',
  officePhone: '河长办电话',
  owner: '主办单位',
  filingNumber: '备案号',
  rules: '使用规则',
} as const
type Field = keyof typeof titles
const fields = Object.keys(titles) as Field[]

const hints: Record<Field, string> = {
  township: '乡镇（街道）的名字，印在公文、台账和每日一送里',
  officePhone: '群众打得通的，写在公示和交办里',
  owner: '县级以上单位；乡镇是使用单位',
  filingNumber: '网信部门备案后给的编号，会公开显示',
  rules: '谁能用、怎么用、数据怎么保护，会公开显示',
}

export default function OfficeAboutPage() {
  const stored = useCall('about.get', {})
  const desk = usePolicyDesk<About>({
    of: 'about',
    known: stored.value && about(stored.value),
    reload: stored.reload,
    saving: useSend('about.save'),
    changesBetween: (before, after) =>
      fields.filter((field) => before[field] !== after[field]).map((field) => `改了${titles[field]}`),
  })
  return (
    <PolicyPage section="about" of={stored} desk={desk} question="保存后，所有人在「关于」里看到新的内容">
      {(written) => (
        <Section title="关于">
          <View className="policy__card">
            {fields.map((field) => (
              <TextField
                key={field}
                label={titles[field]}
                hint={hints[field]}
                multiline={field === 'rules'}
                maxLength={longestAbout[field]}
                value={written[field] ?? ''}
                onChange={(text) => desk.edit((now) => ({ ...now, [field]: text }))}
              />
            ))}
          </View>
        </Section>
      )}
    </PolicyPage>
  )
}

const about = ({
  version,
  township,
  officePhone,
  owner,
  filingNumber,
  rules,
}: Output<'about.get'>): About => ({
  ...{ version, township, officePhone },
  ...{ owner, filingNumber, rules },
})
