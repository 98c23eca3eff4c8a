/** The settings of the office, by the names of their histories. */
export const settingNames = [
  ...(['duty', 'dispatch', 'reward', 'push', 'about', 'exchange', 'holidays'] as const),
  ...(['waters', 'templates'] as const),
] as const
export type SettingName = (typeof settingNames)[number]

/** Letters of why something was changed. */
export const longestWhy = 100
