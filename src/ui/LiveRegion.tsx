import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type LiveRegionProps = {
  message: string;
};

/** Reads a message aloud once each time it changes; what is true when the page opens is read with the page. */
export function LiveRegion({ message }: LiveRegionProps) {
  const [known, setKnown] = useState(message);
  const [spoken, setSpoken] = useState('');
  // A region has to be on the page, empty, before its words: only a later change is announced.
  useEffect(() => {
    if (message === known) return;
    setKnown(message);
    setSpoken(message);
  }, [message, known]);
  return (
    <VisuallyHidden as="div" role="status" aria-atomic="true">
      {spoken}
    </VisuallyHidden>
  );
}
