import type { Message } from './facts.ts';

export const notReadable = (reason: string): Message => ({
  id: 'not-readable',
  tone: 'danger',
  title: 'The stored board cannot be read',
  text: `What is wrong with it: ${reason}. It was set aside as it is; download it in Settings. Nothing of it was overwritten.`,
});
