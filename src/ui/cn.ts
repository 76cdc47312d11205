import { createTailwindMerge } from 'tailwind-merge';

const any = () => true;

/**
 * Joins class names; of two that set the same property the later wins, whatever their order in the style sheet. tailwind-merge brings a
 * table of every utility, four times as large as itself: this one has those that a part sets and whoever uses the part may set again.
 */
export const cn = createTailwindMerge(() => ({
  cacheSize: 200,
  theme: {},
  classGroups: {
    display: ['flex', 'inline-flex', 'block', 'inline', 'grid', 'hidden'],
    height: [{ 'min-h': [any] }],
    padding: [{ p: [any] }],
    paddingInline: [{ px: [any] }],
    paddingBlock: [{ py: [any] }],
    fontSize: [{ text: ['xs', 'sm', 'base', 'lg', 'xl', '2xl', 'label', 'control'] }],
    textColour: [{ text: ['ink', 'soft', 'faint', 'paper', 'alert'] }],
    borderColour: [{ border: ['transparent', 'line', 'ink', 'rail', 'alert'] }],
    background: [{ bg: ['transparent', 'paper', 'panel', 'desk', 'hover', 'focus', 'ink'] }],
    radius: [{ rounded: [any] }],
  },
  conflictingClassGroups: { padding: ['paddingInline', 'paddingBlock'] },
  conflictingClassGroupModifiers: {},
  orderSensitiveModifiers: [],
}));
