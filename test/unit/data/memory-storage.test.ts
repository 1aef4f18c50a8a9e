import { expect, test } from 'vitest';
import { createMemoryStorage, createShelf } from '../../../src/data/storage/memory-storage.ts';
import { STORAGE_CONTRACT } from '../../support/storage/storage-contract.ts';

test.each(Object.entries(STORAGE_CONTRACT))('in memory: %s', async (_name, keepsTo) => {
  const shelf = createShelf();

  await expect(keepsTo(() => createMemoryStorage(shelf))).resolves.toBeUndefined();
});
