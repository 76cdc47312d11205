/** The number of the card that tells a difference, where one does. */
export function CardNumber({ number }: { number: number | null }) {
  if (number === null) return null;
  return (
    <span className="mr-1.5 inline-block min-w-4 rounded-full bg-ink px-1 text-center text-label leading-4 font-semibold text-paper tabular-nums">
      <span className="sr-only">On card </span>
      {number}
    </span>
  );
}
