import { Circle, Cross, Diamond, type LucideIcon, Square, Triangle } from 'lucide-react';
import type { NoteColour } from '../../../../model/review';
import './notes.css';

/** Each colour is a shape as well, so that no note depends on seeing colours. */
export const SHAPES: Readonly<Record<NoteColour, { readonly Icon: LucideIcon; readonly label: string }>> = {
  amber: { Icon: Circle, label: 'amber, a circle' },
  blue: { Icon: Square, label: 'blue, a square' },
  green: { Icon: Triangle, label: 'green, a triangle' },
  rose: { Icon: Diamond, label: 'rose, a diamond' },
  violet: { Icon: Cross, label: 'violet, a cross' },
};

export const COLOURS = Object.keys(SHAPES) as readonly NoteColour[];

export function NoteShape({ colour }: { colour: NoteColour }) {
  const { Icon, label } = SHAPES[colour];
  return (
    <Icon role="img" aria-label={label} data-note-colour={colour} className="note-shape inline size-3.5 shrink-0" />
  );
}
