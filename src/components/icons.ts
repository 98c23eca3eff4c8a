/** The icons as paths on a 24×24 grid (stroke 2, round), drawn for this product; no icon font, no foreign file. */
const icons = {
  chevron: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 7v6M12 17v.01M12 3l10 18H2z',
  offline:
    'M3 3l18 18M5 12.5a10 10 0 0 1 4-2.3M19 12.5a10 10 0 0 0-3-2M8.5 16a5 5 0 0 1 7 0M12 19.5v.01M2 8.8a15 15 0 0 1 4-2.4M22 8.8a15 15 0 0 0-11-4',
  upload: 'M12 20V9M7 13l5-5 5 5M5 4h14',
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM15.5 13a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z',
  search: 'M20 20l-4.5-4.5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4 20c.8-3.6 4-5.5 8-5.5s7.2 1.9 8 5.5',
  people:
    'M12.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 19.5c.6-3.2 3-5 6.5-5s5.9 1.8 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.9c2 .7 3.2 2.3 3.5 4.6',
  phone: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10 21 3 14 3 6a3 3 0 0 1 3-3z',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l1.5 2.5h-15zM10 21h4',
  pause: 'M9 5v14M15 5v14',
  place:
    'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM14.5 9.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  river: 'M3 7c3-3 6-3 9 0s6 3 9 0M3 13c3-3 6-3 9 0s6 3 9 0M3 19c3-3 6-3 9 0s6 3 9 0',
  speech: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  retry: 'M20 5v5h-5M20 10a8.5 8.5 0 1 0 .5 4.5',
  plus: 'M12 5v14M5 12h14',
} as const

export type IconName = keyof typeof icons

/** The icon as an image address that both platforms take. */
export function iconAddress(name: IconName, colour: string): string {
  const path = `<path d='${icons[name]}' fill='none' stroke='${colour}' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'/>`
  return svgAddress(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${path}</svg>`)
}

/** Any SVG as `url(…)` for a background: percent-encoded, since base64 would be a third longer. */
export function svgAddress(svg: string): string {
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
