/**
 * Names of functions WeChat has and the harness does not play. They exist here so that using one is noticed by
 * name (`window.__missing`) and refused, instead of failing as "not a function" somewhere inside the program.
 * Take a name out when it gets an implementation.
 */
export const unplayed = (
  'canvasGetImageData canvasPutImageData chooseAddress chooseContact chooseInvoiceTitle chooseLocation ' +
  'choosePoi chooseVideo closeBLEConnection closeBluetoothAdapter closeSocket ' +
  'connectSocket createAnimation createBLEConnection createCameraContext createInnerAudioContext ' +
  'createIntersectionObserver createRewardedVideoAd createVideoContext createWorker cropImage editImage ' +
  'getAvailableAudioSources getBLEDeviceCharacteristics getBLEDeviceServices getBackgroundAudioManager ' +
  'getBatteryInfo getBatteryInfoSync getBeacons getBluetoothAdapterState getBluetoothDevices ' +
  'getClipboardData getConnectedBluetoothDevices getConnectedWifi getExtConfig getFuzzyLocation ' +
  'getRecorderManager getSavedFileInfo getSavedFileList getShareInfo getUserInfo ' +
  'getWifiList loadFontFace navigateBackMiniProgram navigateToBookshelf navigateToMiniProgram ' +
  'notifyBLECharacteristicValueChange onAccelerometerChange onCompassChange onUserOffTranslation ' +
  'openBluetoothAdapter queryBookshelf readBLECharacteristicValue removeSavedFile ' +
  'requestPayment saveVideoToPhotosAlbum scanCode sendSocketMessage ' +
  'setEnableDebug setInnerAudioOption setPageStyle shareFileMessage showFavoriteGuide ' +
  'showShareImageMenu startAccelerometer startBeaconDiscovery startBluetoothDevicesDiscovery ' +
  'startCompass startDeviceMotionListening stopAccelerometer stopBeaconDiscovery ' +
  'stopBluetoothDevicesDiscovery stopCompass stopDeviceMotionListening writeBLECharacteristicValue'
).split(' ')
