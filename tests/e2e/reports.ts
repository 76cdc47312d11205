import { textFile } from './test';

/** Two short reports of one event, A and B. */
export const HARBOUR = [
  textFile(
    'a.txt',
    'Harbour open again\n\nThe harbour of Ostrel reopened on Monday after the storm had passed, the mayor said. Ships may enter again from noon. Nobody was hurt in the storm, and the ferries sail as usual.',
  ),
  textFile(
    'b.txt',
    'Ostrel back in business\n\nAfter the storm had passed the harbour of Ostrel was opened again on Monday, said the mayor. Repairs to the northern pier cost four million. There were no injuries at all.',
  ),
] as const;

/** Two with a quotation that is told in other words. */
export const PORT = [
  textFile(
    'a.txt',
    'Port open again\n\nThe port of Lindmouth opened again on Monday after a week of storms. We watch closely what the sea does, said harbour master Ann Holt. Nobody was hurt in any of the storms.',
  ),
  textFile(
    'b.txt',
    'Lindmouth back in business\n\nAfter a week of storms the port of Lindmouth was opened again on Monday. “We monitor closely what the sea is doing,” harbour master Ann Holt claimed. There were no injuries at all.',
  ),
] as const;
