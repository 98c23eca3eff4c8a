/** WeChat asks for a component where it draws no tab bar itself; ours is a part of each page (`components/tabs`). */
export default function NoBar() {
  return null
}
