/** Text in the encodings the phone's file system speaks, to bytes and back. */
import { Refusal } from './call'

/** Turns what a program wants to write into bytes. `encoding` counts only for text. */
export function toBytes(content: string | ArrayBuffer | ArrayBufferView, encoding = 'utf8'): Uint8Array {
  if (typeof content !== 'string') return bytesOf(content)
  if (isUtf8(encoding)) return new TextEncoder().encode(content)
  if (encoding === 'base64') return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  if (encoding === 'binary' || encoding === 'latin1')
    return Uint8Array.from(content, (letter) => letter.charCodeAt(0))
  throw new Refusal(`invalid encoding "${encoding}"`)
}

/** Text in `encoding`, or the bytes themselves when the program named no encoding. */
export function fromBytes(bytes: Uint8Array, encoding?: string): string | ArrayBuffer {
  if (!encoding) return bytes.slice().buffer
  if (isUtf8(encoding)) return new TextDecoder().decode(bytes)
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  if (encoding === 'base64') return btoa(letters)
  if (encoding === 'binary' || encoding === 'latin1') return letters
  throw new Refusal(`invalid encoding "${encoding}"`)
}

function isUtf8(encoding: string): boolean {
  return encoding === 'utf8' || encoding === 'utf-8'
}

/** The program's buffers may come from another realm, so they are told by shape, not by class. */
function bytesOf(content: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(content)) {
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength).slice()
  }
  return new Uint8Array(content).slice()
}
