/** The browser has no WeChat sheet: the local cloud plays the payee who accepts. */
import { currentPersona } from '@/services/persona.h5'
import type { ConfirmationOutcome, TransferConfirmation } from './paymentShape'

export async function confirmTransfer(transfer: TransferConfirmation): Promise<ConfirmationOutcome> {
  try {
    const response = await fetch('/local/transfers/confirm', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-persona': currentPersona() ?? '' },
      body: JSON.stringify({ package: transfer.package }),
    })
    return response.ok ? 'confirmed' : 'unclear'
  } catch {
    return 'unclear'
  }
}
