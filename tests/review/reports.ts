import { compare } from '../../src/engine/pipeline';
import { WITHOUT_LEXICON } from '../engine/resources';

/** Two small reports: the engine links some of their sentences, and leaves some for a person. */
export const A = {
  title: 'Port open again',
  published: '2023-11-22',
  sentences: [
    'The port of Lindmouth opened again on Monday after a week of storms.',
    'We watch closely what the sea does, said harbour master Ann Holt.',
    'Three ships had waited outside the lock for six days.',
    'The town council will pay 13,700 pounds for the broken gates.',
    'Nobody was hurt.',
  ],
};

export const B = {
  title: 'Lindmouth back in business',
  published: '2023-11-22',
  sentences: [
    'After a week of storms the port of Lindmouth was opened again on Monday.',
    '“We monitor closely what the sea is doing,” harbour master Ann Holt claimed.',
    'Six days long three ships lay outside the lock.',
    'There were no injuries.',
    'Shopkeepers on the quay complained about lost trade.',
  ],
};

export const PORT = async () => await compare(A, B, {}, WITHOUT_LEXICON);
