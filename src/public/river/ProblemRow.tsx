/** A reported problem of this river among others: what it is, since when, how far it is. */
import { ListRow } from '@/components/ListRow'
import { cloudNow } from '@/services/cloudClock'
import { categoryLabel } from '@domain/report/category'
import { openReport, type PublicReport, whenWords } from '../components/publicWords'
import { StepTag } from '../components/StepTag'

export function ProblemRow({ item }: { readonly item: PublicReport }) {
  return (
    <ListRow
      icon="alert"
      title={categoryLabel[item.category]}
      detail={whenWords(item, cloudNow())}
      aside={<StepTag step={item.step} />}
      onPress={() => openReport(item.id)}
    />
  )
}
