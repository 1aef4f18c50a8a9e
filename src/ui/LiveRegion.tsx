import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type LiveRegionProps = {
  message: string;
  politeness?: 'polite' | 'assertive' | undefined;
  /** What is true when the page opens is read with the page, so it is not announced unless asked for. */
  announceFirst?: boolean | undefined;
};

/** Reads a message aloud once each time it changes. */
export function LiveRegion({ message, politeness = 'polite', announceFirst = false }: LiveRegionProps) {
  const [known, setKnown] = useState(announceFirst ? '' : message);
  const [spoken, setSpoken] = useState('');
  // A region has to be on the page, empty, before its words: only a later change is announced.
  useEffect(() => {
    if (message === known) return;
    setKnown(message);
    setSpoken(message);
  }, [message, known]);
  return (
    <VisuallyHidden as="div" role={politeness === 'assertive' ? 'alert' : 'status'} aria-atomic="true">
      {spoken}
    </VisuallyHidden>
  );
}
