export default definePageConfig({
  navigationBarTitleText: '问题和办理',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
