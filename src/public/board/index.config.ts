export default definePageConfig({
  navigationBarTitleText: '本群看板',
  enableShareAppMessage: true,
})
