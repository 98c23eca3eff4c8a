/** Letters of what the registers of people, reaches and waters call things: what a form lets in is what the wire takes. */
export const longestPerson = { name: 20, post: 40 } as const
/** Of a water, a reach, a village or a department. */
export const longestPlace = 40
