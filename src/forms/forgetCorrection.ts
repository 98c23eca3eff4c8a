/** What was refused is given up: so is what was already corrected of it. */
import { storage } from '@/device/storage'

const kinds = ['form/', 'work-draft/', 'office-draft/']

export async function forgetCorrection(id: string): Promise<void> {
  const keys = await Promise.all(kinds.map((kind) => storage.keys(kind)))
  for (const key of keys.flat()) if (key.endsWith(`/${id}`)) await storage.remove(key)
}
