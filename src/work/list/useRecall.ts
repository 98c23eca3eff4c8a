/** Takes back what was just given to somebody: one command, however often it is tapped. */
import { useEffect, useRef } from 'react'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'

/** `reportId`: what was dealt with last. */
export function useRecall(reportId: string | null, onRecalled: (reportId: string) => Promise<void>) {
  const { problem, send, forget } = useSend('report.recall')
  const commandId = useRef<Promise<string> | null>(null)
  useEffect(() => {
    commandId.current = null
    forget()
  }, [reportId, forget])
  const take = async () => {
    if (reportId === null) return
    commandId.current ??= newId()
    const value = await send({ reportId, commandId: await commandId.current })
    if (value !== null) await onRecalled(reportId)
  }
  return { problem, take }
}
