/** In the browser the local cloud plays WeChat: it gives the code of the persona's phone number. */
import { useState } from 'react'
import { Button } from '@/components/Button'
import { currentPersona } from '@/services/persona.h5'
import type { PhoneButtonProps } from './phoneButtonProps'

export function PhoneButton({ busy, disabled, onCode, onNone }: PhoneButtonProps) {
  const [asking, setAsking] = useState(false)
  const ask = async () => {
    setAsking(true)
    const code = await phoneCode().catch(() => null)
    setAsking(false)
    if (code) onCode(code)
    else onNone()
  }
  return (
    <Button kind="main" busy={busy || asking} disabled={disabled} onPress={() => void ask()}>
      用手机号绑定
    </Button>
  )
}

async function phoneCode(): Promise<string | null> {
  const response = await fetch('/local/phone-code', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-persona': currentPersona() ?? '' },
    body: '{}',
  })
  const { code } = (await response.json()) as { code?: string }
  return code ?? null
}
