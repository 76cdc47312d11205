/** Hands a text, or bytes, to the browser as a file to keep. */
export function download(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: isText(type) ? `${type};charset=utf-8` : type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the file after this task: it has to stay there for a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function isText(type: string): boolean {
  return type.startsWith('text/') || /[+/](?:json|xml)$/.test(type);
}
