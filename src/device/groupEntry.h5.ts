/** A browser is in no WeChat group: `?wechatGroup=` in the address says which one is played; the local cloud believes it. */
import { currentPersona } from '@/services/persona.h5'

/** The id of the group for the cloud, or null. */
export async function groupEntry(_path: string, _groupId: string): Promise<string | null> {
  const { hash } = window.location
  const opengid = new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('wechatGroup')
  if (opengid === null) return null
  try {
    const response = await fetch('/local/cloud-id', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-persona': currentPersona() ?? '' },
      body: JSON.stringify({ data: { opengid } }),
    })
    const { cloudID } = (await response.json()) as { cloudID?: string }
    return cloudID ?? null
  } catch {
    return null
  }
}
