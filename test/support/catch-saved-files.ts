import { vi } from 'vitest';

interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The files that the page gives the browser to save, in their order. jsdom has no downloads. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  let next: Blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) next = blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: next });
  });
  return saved;
}
