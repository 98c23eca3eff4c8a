/** The version of the wire, apart from the schemas so that the phone can say it without carrying them. */

/**
 * Raised whenever the wire gains something; it only ever gains, so an older phone is understood by every cloud, and a
 * cloud tells by it a newer phone, whose words may be of tomorrow.
 */
export const wireVersion = 62
