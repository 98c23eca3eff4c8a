/**
 * Whether an element fits a selector, cheaply. What looks for elements by role or by text asks it a hundred times of
 * each, mostly of tags that the element has not: `input[type="radio"]` of a `<button>`. That is answered here; whatever
 * else a selector says, jsdom is asked as always.
 */
const { matches } = Element.prototype
const tags = new Map<string, ReadonlySet<string> | null>()

/** One of these the element must be; null where the selector may also mean others. */
function tagsIn(selector: string): ReadonlySet<string> | null {
  const parts = selector
    .split(',')
    .map((part) => /^([a-z][a-z0-9]*)(?![\w-])[^\s>+~|\\]*$/.exec(part.trim())?.[1])
  return parts.includes(undefined) ? null : new Set(parts as string[])
}

Element.prototype.matches = function quickly(this: Element, selector: string) {
  if (!tags.has(selector)) tags.set(selector, tagsIn(selector))
  const ofThese = tags.get(selector)
  return (!ofThese || ofThese.has(this.localName)) && matches.call(this, selector)
} as typeof matches

export {}
