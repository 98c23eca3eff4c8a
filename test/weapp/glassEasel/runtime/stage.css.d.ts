/** The style sheet is bundled as text. */
declare const css: string
export default css
