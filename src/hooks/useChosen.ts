/**
 * What is open beside a list: at first what the address of the page says; afterwards the address says it. `choose` is for
 * whoever looks for something else, who is asked when something is typed and not saved; `goOn` for what opens of itself
 * once something was saved.
 */
import { useRouter } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { sayInAddress } from '@/device/address'
import { leave } from '@/services/unsaved'

/** In place of an id: the form for a new one, which is nothing yet that could be sent to anybody. */
const fresh = 'new'

/** @param name under which the address has the id */
export function useChosen(name: string) {
  const [chosen, set] = useState<string | null>(useRouter().params[name] ?? null)
  const goOn = useCallback(
    (id: string | null) => {
      set(id)
      sayInAddress(name, id === fresh ? null : id)
    },
    [name],
  )
  const choose = useCallback(
    (id: string | null) => {
      if (id !== chosen) leave(() => goOn(id))
    },
    [chosen, goOn],
  )
  return [chosen, choose, goOn] as const
}
