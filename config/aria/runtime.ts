/** The half of the plugin that is built into the mini-program: both halves must know the same attributes. */
import { mergeInternalComponents } from '@tarojs/shared'
import { attributes } from './attributes'

mergeInternalComponents(attributes)
