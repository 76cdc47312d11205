import { Circle, Cross, Diamond, type LucideIcon, Square, Triangle } from 'lucide-react';
import type { NoteColour } from '../../../model/review';
import './notes.css';

/** Each colour is a shape as well, so that no note depends on seeing colours. */
export const SHAPES: Readonly<Record<NoteColour, { readonly Icon: LucideIcon; readonly says: string }>> = {
  amber: { Icon: Circle, says: 'amber, a circle' },
  blue: { Icon: Square, says: 'blue, a square' },
  green: { Icon: Triangle, says: 'green, a triangle' },
  rose: { Icon: Diamond, says: 'rose, a diamond' },
  violet: { Icon: Cross, says: 'violet, a cross' },
};

export const COLOURS = Object.keys(SHAPES) as readonly NoteColour[];

export function NoteShape({ colour }: { colour: NoteColour }) {
  const { Icon, says } = SHAPES[colour];
  return (
    <Icon role="img" aria-label={says} data-note-colour={colour} className="note-shape inline size-3.5 shrink-0" />
  );
}
