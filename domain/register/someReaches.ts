/** So many reaches are named in a line of a message; a longer line would take the place of all others. */
const mostNamed = 4

/** 「带溪一段、带溪二段」, and from five on 「… 等 5 段」. */
export const someReaches = (names: readonly string[]): string =>
  names.length <= mostNamed
    ? names.join('、')
    : `${names.slice(0, mostNamed).join('、')} 等 ${names.length} 段`
