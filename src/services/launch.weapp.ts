/** What the mini-program must do once before anything else. */
import Taro from '@tarojs/taro'

/** Connects to the environment of the release, or, where none is named, the account's first one. */
export function launch(): void {
  Taro.cloud.init(CLOUD_ENVIRONMENT === '' ? {} : { env: CLOUD_ENVIRONMENT })
}
