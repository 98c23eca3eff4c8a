export default definePageConfig({ navigationBarTitleText: '月报和简报' })
