import { beginning, type Part } from './preview';

const TAGS = { title: 'h3', heading: 'h3', quotation: 'blockquote' } as const;

interface StoryPartProps {
  readonly part: Extract<Part, { kind: 'story' }>;
  readonly onFold: (index: number, text: string) => void;
}

/** A block of the story, with a button that appears where the reader points. */
export function StoryPart({ part, onFold }: StoryPartProps) {
  const { as, text, index } = part;
  const Tag = as in TAGS ? TAGS[as as keyof typeof TAGS] : 'p';
  return (
    <div className="part">
      <Tag className={`block ${as}`}>{text}</Tag>
      <button
        type="button"
        data-moves={index}
        aria-label={`Fold: ${beginning(text)}`}
        className="fold"
        onClick={() => onFold(index, text)}
      >
        Fold
      </button>
    </div>
  );
}
