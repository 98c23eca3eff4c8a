export default definePageConfig({ navigationBarTitleText: '河流', enableShareAppMessage: true })
