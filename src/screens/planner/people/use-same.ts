import { useState } from 'react';

/** The value from before for as long as the new one says the same, so that what is made of it can be kept. */
export const useSame = <Value>(value: Value): Value => {
  const text = JSON.stringify(value);
  const [kept, keep] = useState({ text, value });
  if (kept.text === text) return kept.value;
  keep({ text, value });
  return value;
};
