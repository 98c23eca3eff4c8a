/** One photo to the cloud, before the record that it belongs to. */
import { call } from '@/services/call'
import { cloud } from '@/services/cloud'
import { newId } from '@/services/newId'
import { keepFile, removeFile } from './files'

/** The file id; a photo taken again is another file. */
export async function uploadPhoto(address: string, folder: string): Promise<string> {
  const name = `${await newId()}.jpg`
  const path = `${folder}/${name}`
  const kept = await keepFile(address, name)
  try {
    const announced = await call('photo.announce', { paths: [path] })
    if (!announced.ok) throw new Error(announced.problem.code)
    return await cloud.uploadFile(path, kept)
  } finally {
    await removeFile(kept)
  }
}
