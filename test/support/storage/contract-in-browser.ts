import { createBrowserStorage } from '../../../src/data/storage/browser-storage.ts';
import { STORAGE_CONTRACT } from './storage-contract.ts';

// Bundled and run in a real browser by test/browser/storage-contract.spec.ts.
Object.assign(globalThis, {
  runStorageContract: (name: string) => STORAGE_CONTRACT[name]?.(createBrowserStorage),
});
