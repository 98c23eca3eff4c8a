export default definePageConfig({ navigationBarTitleText: '导入河段' })
