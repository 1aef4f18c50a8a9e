import type { Page } from '@playwright/test';

// Runs in the page, so it brings all it needs. Whatever can be reached from the page by a program is written down.
async function writeDown(): Promise<string> {
  const MOST = 400_000;
  const texts: string[] = [];
  const seen = new WeakSet<object>();
  const isOwn = (value: object): boolean =>
    !(value instanceof Node || value instanceof Window || value instanceof StyleSheet || value instanceof Event);
  // A store keeps what it holds behind a function.
  const isGetter = (name: string, value: unknown): value is () => unknown =>
    name === 'getState' && typeof value === 'function' && value.length === 0;

  const walk = (root: unknown): void => {
    const waiting: unknown[] = [root];
    for (let steps = 0; waiting.length > 0 && steps < MOST; steps += 1) {
      const value = waiting.pop();
      if (typeof value === 'string') texts.push(value);
      if (typeof value !== 'object' || value === null || seen.has(value) || !isOwn(value)) continue;
      seen.add(value);
      if (value instanceof Map) waiting.push(...value.keys(), ...value.values());
      if (value instanceof Set) waiting.push(...value.values());
      for (const name of Object.getOwnPropertyNames(value)) {
        const property = Object.getOwnPropertyDescriptor(value, name);
        texts.push(name);
        const content: unknown = property?.value;
        waiting.push(isGetter(name, content) ? content() : content);
      }
    }
  };
  const databases = async (): Promise<void> => {
    for (const { name = '' } of await indexedDB.databases()) {
      texts.push(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(`${name} does not open`)));
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        walk(
          await new Promise((resolve) => {
            request.addEventListener('success', () => resolve(request.result));
          }),
        );
      }
      database.close();
    }
  };

  // The document with every attribute, and what its fields hold; what React keeps behind it; and the page's own globals.
  texts.push(document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state));
  for (const field of document.querySelectorAll('input, textarea, select'))
    if ('value' in field) texts.push(String(field.value));
  const root = document.getElementById('root');
  for (const name of Object.getOwnPropertyNames(root ?? {}))
    if (name.startsWith('__react')) walk(Object.getOwnPropertyDescriptor(root, name)?.value);
  const bare = document.createElement('iframe');
  document.body.append(bare);
  const native = new Set(Object.getOwnPropertyNames(bare.contentWindow ?? {}));
  bare.remove();
  for (const name of Object.getOwnPropertyNames(window).filter((each) => !native.has(each)))
    walk(Object.getOwnPropertyDescriptor(window, name)?.value);
  walk({ ...localStorage });
  walk({ ...sessionStorage });
  for (const name of await caches.keys()) texts.push(name);
  await databases();
  return texts.join('\n');
}

/** Everything that the page holds: document, fields, address, React's state, own globals, storages, databases. */
export const allThatIsThere = (page: Page): Promise<string> => page.evaluate(writeDown);
