export default defineAppConfig({
  pages: ['pages/today/index'],
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '河长',
    navigationBarBackgroundColor: '#F4F7F6',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F4F7F6',
    navigationStyle: 'default',
  },
})
