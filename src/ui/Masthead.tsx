import { type ReactNode, useContext } from 'react';
import { OpenAbout } from './about';
import { Logo } from './Logo';

/** The bar at the top of every screen: the name, what is open, and what can be done. */
export function Masthead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="flex min-h-13 shrink-0 items-center gap-4 border-b border-line bg-paper px-5 py-2 max-phone:gap-2 max-phone:px-3 print:hidden">
      <Name />
      <h1 className="min-w-0 flex-1 truncate text-control font-normal text-soft max-phone:sr-only" title={title}>
        {title}
      </h1>
      <div className="flex flex-wrap items-center justify-end gap-2 max-phone:flex-1 max-phone:justify-end">
        {children}
      </div>
    </header>
  );
}

function Name() {
  const openAbout = useContext(OpenAbout);
  const look = 'flex min-h-control shrink-0 items-center gap-2 font-semibold tracking-[-0.01em]';
  const name = (
    <>
      <Logo />
      <span className="max-phone:sr-only">Parallax</span>
    </>
  );
  if (!openAbout) return <span className={look}>{name}</span>;
  return (
    <button type="button" aria-label="About Parallax" title="About Parallax" className={look} onClick={openAbout}>
      {name}
    </button>
  );
}
