/** WeChat draws and names its title bar and tab bar. */
export function useLandmarks(): void {}
