/** The built package, and what the address of the page asks for. */
export const built = window.__package
export const appSettings = built.settings.app
export const pageQuery = new URLSearchParams(location.search)
