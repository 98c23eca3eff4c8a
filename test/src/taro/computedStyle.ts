/**
 * Whether an element is seen, cheaply. Looking for a button by its name asks for the computed style of everything on
 * the screen, and jsdom compares each element with each rule of its browser's sheet for that: half the time of these
 * tests. No sheet of ours is loaded in them, so two elements with the same name and attributes are seen alike, unless
 * their own style or that of something around them says otherwise; then jsdom is asked as always.
 */
const asked = window.getComputedStyle.bind(window)
const alike = new Map<string, CSSStyleDeclaration>()
const saysOtherwise = /display|visibility/

function key(element: Element): string {
  const switches = ['hidden', 'open', 'type'].map((name) => String(element.getAttribute(name)))
  return [element.tagName, ...switches].join()
}

function isPlain(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (saysOtherwise.test(each.getAttribute('style') ?? '')) return false
  return true
}

window.getComputedStyle = (element, pseudo) => {
  if (pseudo || !isPlain(element)) return asked(element, pseudo)
  const name = key(element)
  const seen = alike.get(name) ?? asked(element)
  alike.set(name, seen)
  return seen
}
