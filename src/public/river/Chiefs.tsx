/** Who answers for the river, and the office to call. */
import { Text } from '@tarojs/components'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { roleLabel } from '@domain/identity/role'
import { phone } from '../components/publicWords'

type River = Output<'register.getReach'>

export function Chiefs({ river: { chiefs, officePhone, reach } }: { readonly river: River }) {
  const toDirectory = () => openPage(`/public/chiefs/index?village=${encodeURIComponent(reach.village)}`)
  return (
    <Section title="谁在管">
      {chiefs.length === 0 && <Text className="river__none">河长正在调整，有事请找河长办。</Text>}
      <Rows>
        {chiefs.map(({ name, post, role }) => (
          <ListRow key={`${role}${name}`} icon="person" title={name} detail={post} aside={roleLabel[role]} />
        ))}
        {officePhone && (
          <ListRow
            icon="phone"
            title="打电话给河长办"
            detail={officePhone}
            label={`打电话给河长办，${officePhone}`}
            onPress={() => phone(officePhone)}
          />
        )}
        <ListRow icon="people" title="河长名录" detail="各村河长和所管的河" onPress={toDirectory} />
      </Rows>
    </Section>
  )
}
