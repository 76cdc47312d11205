/** A page of two halves. Drawn, since not every font has the sign. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
      <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M1.5 1.5H8v13H1.5z" fill="currentColor" />
    </svg>
  );
}
