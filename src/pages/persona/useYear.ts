/** The year behind the demo, looked at every few seconds while the page is open. */
import { useEffect, useState } from 'react'
import { takeYear, type Year, yearHere } from './localCloud'

const EVERY_MS = 3000

export function useYear() {
  const [year, setYear] = useState<Year | null>(null)
  const [taking, setTaking] = useState(false)

  useEffect(() => {
    const look = async () => {
      // Where nobody lives a year nothing is shown; while the year takes its place, nobody answers.
      const found = await yearHere().catch(() => null)
      // Nothing of the town that was here may stay on screen.
      if (taking && found?.state === 'whole') window.location.reload()
      else if (found || !taking) setYear(found)
    }
    void look()
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => clearInterval(timer)
  }, [taking])

  const take = () => {
    setTaking(true)
    takeYear().catch(() => setTaking(false))
  }
  return { year, taking, take }
}
