/** The address of the page on screen, which a person may copy and send. */

/** Which page it leads to. */
export const pageInAddress = (): string => location.hash.slice(1).split('?')[0] ?? ''

/** Says `value` under `name` in it; null takes it out. The page stays, and so does the way back. */
export function sayInAddress(name: string, value: string | null): void {
  const [path = '', query] = location.hash.slice(1).split('?')
  if (path === '') return
  const said = new URLSearchParams(query)
  if (value === null) said.delete(name)
  else said.set(name, value)
  const words = said.toString()
  history.replaceState(history.state, '', `#${path}${words === '' ? '' : `?${words}`}`)
}
