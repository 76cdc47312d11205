/** One report, written for the tests, that every format is made of. */
export const TITLE = 'Harbour of Ostrel Reopens After Nine Days';
export const PARAGRAPHS = [
  'The port of Ostrel reopened on Monday after a storm had kept its gates shut for nine days, the harbour master said.',
  'Crews worked through the night to clear 13,700 tonnes of timber from the northern basin, according to Gen. Mara Holt of the coast guard.',
  '“We will watch the northern pier closely,” said the harbour master, Jonas Weil. “It has stood since 1911, and it is not in danger.”',
  'Shipping companies put their losses at $2.5bn and asked the government for well-known forms of relief, among them a deferral of port fees.',
  'Prime Minister Ada Lund promised help by November, but did not say how much the government would pay.',
  'Repairs to the breakwater are expected to take until spring, and two of the five cranes remain out of service.',
  'Fishermen in the old town were less patient: many had lost their nets, and the market has been closed since the storm began.',
  'The next high tide is forecast for Thursday, when the gates will close again for six hours as a precaution.',
] as const;
export const OUTLET = 'The Ostrel Courier';
export const AUTHOR = 'Lena Brandt';
export const PUBLISHED = '2023-11-20';

/** What no format may take for the story. */
export const CAPTION = 'The northern pier on Sunday evening';
