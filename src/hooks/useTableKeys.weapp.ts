/** A phone has no such keys. */
export function useTableKeys(_close: () => void): void {}
