/** What the person allowed. Everything is allowed until a test refuses it; a refusal survives a restart. */
import { call, Refusal } from './call'

const key = 'device:permissions'
const scopes = ['userLocation', 'userLocationBackground', 'camera', 'writePhotosAlbum', 'record']

function refused(): string[] {
  return JSON.parse(localStorage.getItem(key) ?? '[]') as string[]
}

export const hasPermission = (scope: string) => !refused().includes(scope)

export function setPermission(scope: string, allowed: boolean): void {
  const others = refused().filter((known) => known !== scope)
  localStorage.setItem(key, JSON.stringify(allowed ? others : [...others, scope]))
}

const settings = () => ({
  authSetting: Object.fromEntries(scopes.map((scope) => [`scope.${scope}`, hasPermission(scope)])),
})

export const permission = {
  getSetting: call('getSetting', settings),
  openSetting: call('openSetting', settings),
  authorize: call('authorize', ({ scope }: { scope: string }) => {
    if (!hasPermission(scope.replace('scope.', ''))) throw new Refusal('auth deny', { errno: 103 })
  }),
  getAppAuthorizeSetting: () => ({ locationAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
  getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true, bluetoothEnabled: false }),
  getPrivacySetting: call('getPrivacySetting', () => ({
    needAuthorization: false,
    privacyContractName: '《用户隐私保护指引》',
  })),
  requirePrivacyAuthorize: call('requirePrivacyAuthorize', () => ({})),
  openPrivacyContract: call('openPrivacyContract', () => ({})),
  onNeedPrivacyAuthorization: () => undefined,
}
