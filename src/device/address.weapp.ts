/** A page of the mini-program has no address that anybody sees. */
export const pageInAddress = (): string => ''

export function sayInAddress(_name: string, _value: string | null): void {}
