/** The version of the wire, apart from the schemas so that the phone can say it without carrying them. */

/** Raised whenever the wire gains something; it only ever gains. */
export const wireVersion = 62
