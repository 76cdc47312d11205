/** By ending and by kind: file choosers know some by the one, some by the other. */
export const ACCEPT = [
  '.html,.htm,.xhtml,text/html,application/xhtml+xml',
  '.mhtml,.mht,multipart/related,message/rfc822',
  '.pdf,application/pdf',
  '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt,application/vnd.oasis.opendocument.text',
  '.eml',
  '.txt,.md,.markdown,text/plain,text/markdown',
].join(',');
