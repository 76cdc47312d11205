import { useLayoutEffect, useRef } from 'react';

interface BookmarkletProps {
  /** Its address, which runs it. */
  readonly code: string;
  /** It was pressed where it stands, where the page's policy would not let it run. */
  readonly onPress: () => void;
}

/** The bookmarklet, to be dragged to the bookmarks bar. React takes no address that runs something, so it is set by hand. */
export function Bookmarklet({ code, onPress }: BookmarkletProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.setAttribute('href', code), [code]);
  useLayoutEffect(() => {
    const { current } = link;
    const stay = (event: Event) => {
      event.preventDefault();
      onPress();
    };
    current?.addEventListener('click', stay);
    return () => current?.removeEventListener('click', stay);
  });
  return (
    // biome-ignore lint/a11y/useValidAnchor: its address is set by hand, see above
    <a
      ref={link}
      className="inline-flex min-h-control cursor-grab items-center rounded-control border border-line bg-paper px-3 text-ink hover:bg-hover"
    >
      To Parallax
    </a>
  );
}
