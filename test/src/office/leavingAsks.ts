/** Whether what is typed is asked about before it is left. */
import { screen } from '@testing-library/react'

/** The question of ours stands on the screen. */
export const asked = () => screen.queryByRole('dialog', { name: '还没保存，要离开吗？' }) !== null

/** The browser would ask before it closes the tab: something is typed and not saved. */
export const tabAsks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
