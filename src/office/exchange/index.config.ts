export default definePageConfig({ navigationBarTitleText: '导出到县' })
