import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

const button = cva(
  'inline-flex shrink-0 cursor-pointer items-center gap-1.5 rounded-control whitespace-nowrap text-control transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-hover disabled:text-faint disabled:opacity-100 aria-busy:cursor-progress aria-busy:opacity-60',
  {
    variants: {
      variant: {
        plain: 'border border-line bg-paper text-ink hover:bg-hover',
        /** Stays pressed, or shows that what it opens is open. */
        toggle:
          'border border-line bg-paper text-ink hover:bg-hover aria-expanded:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper',
        /** The one thing that a screen is for. */
        strong: 'border border-ink bg-ink text-paper hover:opacity-85',
        bare: 'border border-transparent text-soft hover:bg-hover hover:text-ink',
        quiet:
          'border border-transparent text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current',
      },
      size: {
        small: 'min-h-control-small px-3',
        medium: 'min-h-control px-3',
        touch: 'min-h-control-touch px-3',
        large: 'min-h-control-large px-5',
      },
    },
    defaultVariants: { variant: 'plain', size: 'medium' },
  },
);

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button>;

export function Button({ variant, size, className, ...rest }: ButtonProps) {
  return <button type="button" className={cn(button({ variant, size }), className)} {...rest} />;
}
