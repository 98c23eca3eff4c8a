export default definePageConfig({ navigationBarTitleText: '交纸质记录' })
