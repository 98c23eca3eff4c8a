/** A bar filled up to a share: our own drawing, so that both builds show the same. */
import { colour } from '@/styles/tokens'

export const barSvg = (percent: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 8" preserveAspectRatio="none">` +
  `<rect width="100" height="8" fill="${colour.shallow}"/>` +
  `<rect width="${percent}" height="8" fill="${colour.river}"/></svg>`
