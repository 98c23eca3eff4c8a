/**
 * Keeps files on disk. A file is written beside its place, forced to the disk and then renamed, so a
 * power cut leaves the old or the new one, never half. Paths are flat keys as in the cloud (`a` and
 * `a/b` may both be files), so the name on disk is a hash of the path.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { CloudError } from '../wire/cloudError'

export class FileStore {
  /** A test's: as long as it holds, nothing can be removed. */
  down = false

  /** `durable`: whether it waits for the disk. */
  constructor(
    private readonly folder: string,
    private readonly durable = true,
  ) {
    mkdirSync(folder, { recursive: true })
  }

  /** Stores the content; when the stream breaks, what was there before stays. */
  async write(cloudPath: string, content: Readable | Buffer): Promise<void> {
    const unfinished = path.join(this.folder, `${randomUUID()}.part`)
    try {
      await writeThrough(unfinished, content, this.durable)
      await rename(unfinished, this.placeOf(cloudPath))
      if (this.durable) await forceFolder(this.folder)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  has(cloudPath: string): boolean {
    return statSync(this.placeOf(cloudPath), { throwIfNoEntry: false }) !== undefined
  }

  /** Answers false when there was no such file. */
  async remove(cloudPath: string): Promise<boolean> {
    if (this.down) throw new CloudError('STORAGE_REQUEST_FAIL', 'the storage is down')
    if (!this.has(cloudPath)) return false
    await rm(this.placeOf(cloudPath), { force: true })
    return true
  }

  /** Where the content lies on disk. */
  placeOf(cloudPath: string): string {
    return path.join(this.folder, createHash('sha256').update(cloudPath).digest('hex'))
  }
}

async function writeThrough(file: string, content: Readable | Buffer, durable: boolean): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await writeFile(handle, content)
    if (durable) await handle.sync()
  } finally {
    await handle.close()
  }
}

async function forceFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
