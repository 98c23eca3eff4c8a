/**
 * What the 2026 rules on government apps want to be seen (《政务移动互联网应用程序规范化管理办法》): a county or higher
 * owns it, a township uses it. UTF-16 units.
 */
export const longestAbout = {
  township: 40,
  officePhone: 30,
  owner: 60,
  filingNumber: 60,
  rules: 4000,
} as const
