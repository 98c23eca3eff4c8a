/** Shows what came up in the place of something longer from its beginning: the page stays where the button was. */
export function fromTheTop(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'start' })
}
