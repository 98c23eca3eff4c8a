/** The other rooms of the office, for a phone; a desk has them at its left. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { groups, groupTitle } from '@/office/kit/desk/sections'
import { openPage } from '@/services/pages'

export function Rooms() {
  return (
    <>
      {groups.map(({ group, rooms }) => (
        <Section key={group} title={groupTitle[group]}>
          <Rows>
            {rooms
              .filter(({ key }) => key !== 'overview')
              .map(({ key, title, url }) => (
                <ListRow key={key} title={title} onPress={() => openPage(url)} />
              ))}
          </Rows>
        </Section>
      ))}
    </>
  )
}
