/** What is open beside a list: at first what the address of the page says; afterwards the address says it. */
import { useRouter } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { sayInAddress } from '@/device/address'

/** In place of an id: the form for a new one, which is nothing yet that could be sent to anybody. */
const fresh = 'new'

/** @param name under which the address has the id */
export function useChosen(name: string) {
  const [chosen, set] = useState<string | null>(useRouter().params[name] ?? null)
  const choose = useCallback(
    (id: string | null) => {
      set(id)
      sayInAddress(name, id === fresh ? null : id)
    },
    [name],
  )
  return [chosen, choose] as const
}
