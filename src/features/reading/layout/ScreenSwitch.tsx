import type { Side } from '../../../model/report';
import { Segmented } from '../../../ui/Segmented';
import { SIDE_NAMES } from '../labels';
import { useReading } from '../store/use-reading';

/** What a phone shows: the cards, one of the reports, or both as one text. */
export type PhoneScreen = Side | 'differs' | 'text';

interface ScreenSwitchProps {
  readonly current: PhoneScreen;
  readonly onChange: (screen: PhoneScreen) => void;
}

/** The way between what a phone has room for one at a time; none where there is but one. */
export function ScreenSwitch({ current, onChange }: ScreenSwitchProps) {
  const alone = useReading(({ settings }) => settings.layout === 'side');
  const hasCards = useReading(({ index }) => index.comparison.highlights !== undefined);
  const cards = hasCards ? [['differs', 'Differs', 'What differs'] as const] : [];
  const reports = alone
    ? (['a', 'b'] as const).map((side) => [side, SIDE_NAMES[side], `Report ${SIDE_NAMES[side]}`] as const)
    : [['text', 'Text', 'Both reports'] as const];
  const options = [...cards, ...reports];
  if (options.length < 2) return null;
  return <Segmented<PhoneScreen> label="Screen" options={options} current={current} onChange={onChange} />;
}
