/** Keeps a document among the browser's downloads, under its own name. */
import type { DocumentToOpen } from './documentShape'

/** Rejects when it could not be fetched. */
export async function openDocument({ address, name }: DocumentToOpen): Promise<void> {
  // Fetched first: across origins a browser ignores the name a link gives.
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the file answers ${answer.status}`)
  const href = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement('a'), { href, download: name }).click()
  // The download has its own copy once it began.
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
