/** A phone has no keys. */
export function useSearchKey(_open: () => void): void {}
