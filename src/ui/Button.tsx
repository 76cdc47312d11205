import type { ComponentProps } from 'react';

type Look = 'plain' | 'strong' | 'quiet' | 'bare' | 'toggle';

const LOOKS: Record<Look, string> = {
  plain: 'border border-line bg-paper text-ink hover:bg-hover',
  toggle:
    'border border-line bg-paper text-ink hover:bg-hover aria-expanded:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper',
  strong: 'border border-ink bg-ink text-paper hover:opacity-85',
  bare: 'border border-transparent text-soft hover:bg-hover hover:text-ink',
  quiet:
    'border border-transparent text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current',
};

export function Button({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-8 shrink-0 cursor-pointer items-center gap-1.5 rounded-lg px-3 text-[0.8125rem] whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-hover disabled:text-faint disabled:opacity-100 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
