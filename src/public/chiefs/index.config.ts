export default definePageConfig({ navigationBarTitleText: '河长名录', enableShareAppMessage: true })
