/** Offers a file to keep: the browser's own download, without a permission and without a network. */
export function saveBytes(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the press.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
