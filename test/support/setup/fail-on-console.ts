import { afterEach, beforeEach } from 'vitest';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

let heard: string[] = [];

for (const method of METHODS) {
  console[method] = (...parts: unknown[]) => {
    heard.push(`console.${method}: ${parts.map(String).join(' ')}`);
  };
}

beforeEach(() => {
  heard = [];
});

// A test that expects output says so by replacing the method with a spy of its own.
afterEach(() => {
  const unexpected = heard;
  heard = [];
  if (unexpected.length > 0) throw new Error(`Unexpected console output:\n${unexpected.join('\n')}`);
});
