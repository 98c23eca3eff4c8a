export default definePageConfig({ navigationBarTitleText: '河段' })
