/** Where bills and the merchant's deposits survive the end of the process. */
import { mkdirSync } from 'node:fs'
import { open } from 'lmdb'
import type { PlayedBill } from './bill'

export interface BillStore {
  bills(): PlayedBill[]
  /** Done when it is safe. */
  save(bill: PlayedBill): Promise<void>
  /** Fen that ever were on the account. */
  deposited(): number | undefined
  saveDeposited(amount: number): void
  close(): Promise<void>
}

/** @param durable whether it waits for the disk */
export function openBillStore(folder: string, durable: boolean): BillStore {
  mkdirSync(folder, { recursive: true })
  const root = open<number, string>({ path: folder, maxDbs: 2, noSync: !durable })
  const table = root.openDB<PlayedBill, string>({ name: 'bills' })
  return {
    bills: () => [...table.getRange()].map(({ value }) => value),
    async save(bill) {
      await table.put(bill.billNo, { ...bill })
      if (durable) await root.flushed
    },
    deposited: () => root.get('deposited'),
    saveDeposited: (amount) => void root.putSync('deposited', amount),
    close: () => root.close(),
  }
}
