/** 一河一档: everything known of a water on one page, subject by subject, and the same place photographed each year. */
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { hasRole, useMe } from '@/hooks/useMe'
import { useReturn } from '@/hooks/useReturn'
import type { Output } from '@domain/contract/contract'
import { waterPhotos } from '@domain/register/waters'
import { OrderButton } from '@/office/kit/OrderButton'
import { LogPane } from '@/office/kit/register/LogPane'
import { StaffShell } from '../plan/StaffShell'
import { openAddress } from '@/services/addresses'
import '@/office/kit/register/register.scss'
import '../plan/plan.scss'

export default function DossierPage() {
  const { waterId } = useRouter().params
  return (
    <StaffShell section="waters">
      {waterId ? (
        <Dossier waterId={waterId} />
      ) : (
        <Empty icon="search" title="没有找到这条河" detail="请从水域里重新打开" />
      )}
    </StaffShell>
  )
}

function Dossier({ waterId }: { readonly waterId: string }) {
  const asked = useCall('dossier.get', { waterId }, { cache: true })
  const office = hasRole(useMe().value, 'office')
  useReturn(() => void asked.reload())
  return (
    <Fetched of={asked}>
      {({ name, panes, missing }) => (
        <>
          <View className="plan__head">
            <Text className="plan__name" {...speak({ role: 'heading', level: 1 })}>
              {`${name}一河一档`}
            </Text>
          </View>
          {office && (
            <View className="plan__buttons">
              <OrderButton document="dossier" of={waterId}>
                导出 Word
              </OrderButton>
              <OrderButton document="dossierTables" of={waterId}>
                导出 Excel
              </OrderButton>
            </View>
          )}
          {missing > 0 && (
            <Notice tone="dueSoon" action="重试" onPress={() => void asked.reload()}>
              有几项没有取到，其余的都在下面
            </Notice>
          )}
          {panes.map((pane) => (
            <PaneView key={pane.key} pane={pane} office={office} />
          ))}
          <LogPane log={waterPhotos} entryId={waterId} title={name} add="添加定点影像" />
        </>
      )}
    </Fetched>
  )
}

type Pane = Output<'dossier.get'>['panes'][number]

/** The pages of registers are forms; who does not write them reads what stands here. */
const isForm = (url: string) => url.startsWith('/office/register/entry')

function PaneView({
  pane: { title, facts, items, none },
  office,
}: {
  readonly pane: Pane
  readonly office: boolean
}) {
  const empty = facts.length + items.length === 0
  return (
    <Section title={title}>
      {empty && <Text className="plan__none">{none}</Text>}
      {facts.length > 0 && (
        <Card>
          <View className="plan__columns">
            {facts.map(({ name, value }) => (
              <View key={name} className="register__line">
                <Text className="register__when">{name}</Text>
                <Text className="register__what">{value}</Text>
              </View>
            ))}
          </View>
        </Card>
      )}
      {items.length > 0 && (
        <Rows>
          {items.map(({ title: called, detail, url }, n) => (
            <ListRow
              // Two may be called alike.
              key={n}
              title={called}
              detail={detail}
              onPress={url !== '' && (office || !isForm(url)) ? () => openAddress(url) : undefined}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
