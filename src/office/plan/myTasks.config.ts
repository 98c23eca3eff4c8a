export default definePageConfig({ navigationBarTitleText: '我的方案任务' })
