/** Durable files of our own in the browser's database; their paths begin with `kept:`. */
import { change, look } from './database.h5'

/** Copies what a temporary (blob or data) address shows under a name of ours and gives the path that stays. */
export async function keepFile(temporaryPath: string, name: string): Promise<string> {
  const content = await (await fetch(temporaryPath)).blob()
  await change('files', (store) => store.put(content, name))
  return `kept:${name}`
}

/** A file that is gone already is no error. */
export function removeFile(localPath: string): Promise<void> {
  return change('files', (store) => store.delete(nameOf(localPath)))
}

/** The content of a kept file; rejects when it is gone. */
export async function readFile(localPath: string): Promise<Blob> {
  const content: Blob | undefined = await look('files', (store) => store.get(nameOf(localPath)))
  if (content === undefined) throw new Error(`no file ${localPath}`)
  return content
}

/** An address that an image can show. */
export async function fileAddress(localPath: string): Promise<string> {
  return URL.createObjectURL(await readFile(localPath))
}

function nameOf(localPath: string): string {
  return localPath.replace(/^kept:/, '')
}

/** Whether a kept file is still there: people clean up their browsers. */
export async function fileExists(localPath: string): Promise<boolean> {
  return (await look('files', (store) => store.count(nameOf(localPath)))) > 0
}

/** Paths of all files of ours. */
export async function keptFiles(): Promise<string[]> {
  return (await look('files', (store) => store.getAllKeys())).map((name) => `kept:${String(name)}`)
}
