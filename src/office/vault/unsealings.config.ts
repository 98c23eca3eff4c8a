export default definePageConfig({ navigationBarTitleText: '身份解封' })
