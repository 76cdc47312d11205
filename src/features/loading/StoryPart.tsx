import { useLayoutEffect, useRef, useState } from 'react';
import { lookUp } from '../../model/look-up';
import type { CorrectedWords } from './edit-words';
import { beginning, type Part } from './preview';
import { WordsForm } from './WordsForm';

const TAGS = { title: 'h3', heading: 'h3', quotation: 'blockquote' } as const;

interface StoryPartProps {
  readonly part: Extract<Part, { kind: 'story' }>;
  readonly onFold: (index: number, text: string) => void;
  readonly onWords: (corrected: CorrectedWords) => void;
}

/** A block of the story, with buttons that appear where the reader points: to fold it, and to correct its words. */
export function StoryPart({ part, onFold, onWords }: StoryPartProps) {
  const { as, text, index, spans } = part;
  const [editing, setEditing] = useState(false);
  const edit = useFocusBack(editing);
  const Tag = lookUp(TAGS, as) ?? 'p';
  if (editing) {
    return (
      <div className="part">
        <WordsForm
          text={text}
          label={`Words of: ${beginning(text)}`}
          onCancel={() => setEditing(false)}
          onSave={(words) => {
            setEditing(false);
            onWords({ spans, words });
          }}
        />
      </div>
    );
  }
  return (
    <div className="part">
      <Tag className={`block ${as}`}>{text}</Tag>
      <button
        ref={edit}
        type="button"
        aria-label={`Edit: ${beginning(text)}`}
        className="fold edit"
        onClick={() => setEditing(true)}
      >
        Edit
      </button>
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

/** When the form is gone, the keyboard goes on from the block. */
function useFocusBack(editing: boolean) {
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus({ preventScroll: true });
    wasEditing.current = editing;
  }, [editing]);
  return edit;
}
