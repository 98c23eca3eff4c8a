/** A phone is not as wide as a desk. */
export function useDeskFirst(_office: boolean): void {}
