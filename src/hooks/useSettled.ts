/** What was typed, once the typing pauses: a search asks the cloud once a word, not once a letter. */
import { useEffect, useState } from 'react'

const PAUSE_MS = 300

export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
