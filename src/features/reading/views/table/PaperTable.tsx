import { useShownRows } from '../use-shown-rows';
import AlignedTable from './AlignedTable';

/** Both reports side by side as they are printed: as the table, of which what only one side has takes the full width. */
export default function PaperTable() {
  return (
    <section className="rows for-paper">
      <AlignedTable rows={useShownRows()} forPaper />
    </section>
  );
}
