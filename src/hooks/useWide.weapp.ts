/** WeChat shows one column: its windows are phones, and on a computer they are held as narrow as one. */
export const useWide = (): boolean => false
