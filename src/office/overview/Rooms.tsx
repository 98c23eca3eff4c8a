/** The other rooms of the office, for a phone; a desk has them at its left. */
import Taro from '@tarojs/taro'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { sections } from '../desk/sections'

export function Rooms() {
  return (
    <Section title="台账和名册">
      <Rows>
        {sections.slice(1).map(({ key, title, url }) => (
          <ListRow key={key} title={title} onPress={() => void Taro.navigateTo({ url })} />
        ))}
      </Rows>
    </Section>
  )
}
