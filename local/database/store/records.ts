/**
 * Record numbers: documents lie in the order in which they were added, as in the cloud, and indexes point to
 * the record. Six bytes, big-endian, so that byte order is number order.
 */
const RECORD_BYTES = 6

export function recordKey(record: number): Buffer {
  const bytes = Buffer.allocUnsafe(RECORD_BYTES)
  bytes.writeUIntBE(record, 0, RECORD_BYTES)
  return bytes
}

/** Keys from `start` (inside) to `end` (outside). */
export interface KeyRange {
  start: Buffer
  end: Buffer
}

/** The record at the end of an index key. */
export function recordOf(indexKey: Buffer): number {
  return indexKey.readUIntBE(indexKey.length - RECORD_BYTES, RECORD_BYTES)
}

/** The first key after all keys that begin with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length
  while (end > 0 && prefix[end - 1] === 0xff) end--
  if (end === 0) return Buffer.alloc(8, 0xff)
  const bytes = Buffer.from(prefix.subarray(0, end))
  bytes[end - 1]!++
  return bytes
}
