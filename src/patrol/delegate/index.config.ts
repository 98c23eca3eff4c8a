export default definePageConfig({ navigationBarTitleText: '请人代巡' })
