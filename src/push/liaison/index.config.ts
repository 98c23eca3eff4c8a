export default definePageConfig({ navigationBarTitleText: '今天要转发的', enableShareAppMessage: true })
