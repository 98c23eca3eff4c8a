import { keepFile, removeFile } from '@/device/files'
import type { ChosenFile, Ending } from '@/device/chosenFile'
import { call } from '@/services/call'
import { cloud } from '@/services/cloud'
import { newId } from '@/services/newId'

/**
 * Returns the file id; throws where it could not be sent. Announced first: what nobody took within a day is removed.
 * `folder`: `imports/<id>` or `registers/<id>`, of what takes it.
 */
export async function uploadFile({ path }: ChosenFile, folder: string, ending: Ending): Promise<string> {
  const name = `${await newId()}.${ending}`
  const wanted = `${folder}/${name}`
  const kept = await keepFile(path, name)
  try {
    const announced = await call('photo.announce', { paths: [wanted] })
    if (!announced.ok) throw new Error(announced.problem.code)
    return await cloud.uploadFile(wanted, kept)
  } finally {
    await removeFile(kept)
  }
}
