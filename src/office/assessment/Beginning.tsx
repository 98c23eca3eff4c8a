/** Where nothing was assessed yet: what has to be said first, and the township's check of itself. */
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { useSend } from '@/hooks/useSend'
import { openPage } from '@/services/pages'
import { sentenceOf } from '@domain/contract/problems'

export function NotYet() {
  return (
    <>
      <Empty
        icon="people"
        title="还没有考核表"
        detail="在「考核办法」里启用一套办法，下月第一个工作日自动算好"
      />
      <Button inline onPress={() => openPage('/office/assessment/rules/index')}>
        去看考核办法
      </Button>
    </>
  )
}

interface BeginCheckProps {
  readonly years: readonly string[]
  /** It is opened, also where somebody has begun it before. */
  readonly onBegun: (year: string, id: string) => void
}

export function BeginCheck({ years, onBegun }: BeginCheckProps) {
  const beginning = useSend('assessment.beginCheck')
  const begin = async (year: string) => {
    const begun = await beginning.send({ year })
    if (begun) onBegun(year, begun.id)
  }
  return (
    <>
      {beginning.problem && <Notice tone="overdue">{sentenceOf(beginning.problem)}</Notice>}
      {years.map((year) => (
        <Button key={year} kind="quiet" inline busy={beginning.busy} onPress={() => void begin(year)}>
          {`${year} 年乡镇自评`}
        </Button>
      ))}
    </>
  )
}
