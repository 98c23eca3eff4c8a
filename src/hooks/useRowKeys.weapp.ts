/** A phone has no keys. */
export function useRowKeys(_rows: string): void {}
