export default definePageConfig({
  navigationBarTitleText: '问题地图',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
