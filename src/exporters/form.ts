/** The forms in which a comparison can be exported. */
export const FORMS = ['json', 'html', 'md', 'docx', 'csv', 'tei', 'annotations'] as const;
export type Form = (typeof FORMS)[number];

/** What the name of a file in this form ends with, and its media type. */
export const FILES: Readonly<Record<Form, { readonly extension: string; readonly type: string }>> = {
  json: { extension: 'parallax.json', type: 'application/json' },
  html: { extension: 'html', type: 'text/html' },
  md: { extension: 'md', type: 'text/markdown' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  csv: { extension: 'csv', type: 'text/csv' },
  tei: { extension: 'tei.xml', type: 'application/tei+xml' },
  annotations: { extension: 'annotations.jsonld', type: 'application/ld+json' },
};
