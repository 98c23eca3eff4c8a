export default definePageConfig({ navigationBarTitleText: '应巡进度' })
