/** Limits and words of surveys that form and wire share, apart from the register, so that a page stays light. */

/** Letters of an answer in words; WeChat's content check takes 2,500 at once. */
export const longestWords = 200

/** Of those who answered the question; 0 where nobody did. */
export const percentOf = (count: number, answered: number) =>
  answered === 0 ? 0 : Math.round((count / answered) * 100)
