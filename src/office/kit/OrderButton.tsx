/** Orders one paper or workbook, and leads to where it is fetched. */
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import { openPage } from '@/services/pages'
import { sentenceOf } from '@domain/contract/problems'
import type { BookId, PaperId } from '@domain/document/papers'

interface OrderButtonProps {
  readonly document: PaperId | BookId
  /** Which one, e.g. the id of what it is about. */
  readonly of: string
  readonly children: string
}

export function OrderButton({ document, of, children }: OrderButtonProps) {
  const order = useSend('document.order')
  const send = async () => {
    const asked = { orderId: await newId(), sheet: document, of }
    if (await order.send(asked)) openPage('/office/document/documents')
  }
  return (
    <>
      {order.problem && <Notice tone="overdue">{sentenceOf(order.problem)}</Notice>}
      <Button inline busy={order.busy} onPress={() => void send()}>
        {children}
      </Button>
    </>
  )
}
