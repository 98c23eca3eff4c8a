/** The most items that one page of a list brings; who wants more asks again with its `next`. */
export const longestPage = 100
