export default definePageConfig({
  navigationBarTitleText: '问题进展',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
