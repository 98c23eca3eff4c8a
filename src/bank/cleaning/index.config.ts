export default definePageConfig({ navigationBarTitleText: '今天的保洁' })
