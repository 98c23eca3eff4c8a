export default definePageConfig({ navigationBarTitleText: '每日一送' })
