import { useEffect, useState } from 'react';

// Browsers refuse to have the address changed at every keystroke of a fast typist.
const PAUSE_MS = 300;

/** A text that is typed here and stands in the address after a pause; an address that changes by itself wins. */
export const useTypedText = (
  stands: string,
  keep: (text: string) => void,
): [text: string, setText: (text: string) => void] => {
  const [text, setText] = useState(stands);
  const [stood, setStood] = useState(stands);
  if (stood !== stands) {
    setStood(stands);
    setText(stands);
  }
  useEffect(() => {
    if (text === stands) return undefined;
    const timer = setTimeout(() => keep(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, stands, keep]);
  return [text, setText];
};
