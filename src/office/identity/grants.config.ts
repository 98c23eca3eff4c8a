export default definePageConfig({ navigationBarTitleText: '身份授予' })
