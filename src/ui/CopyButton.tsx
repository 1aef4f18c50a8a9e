import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { copyText } from './copy-text.ts';
import { LiveRegion } from './LiveRegion.tsx';

export type CopyButtonProps = Omit<ButtonProps, 'onClick' | 'children' | 'icon'> & {
  text: string | (() => string);
  label?: string | undefined;
  copiedLabel?: string | undefined;
  failedLabel?: string | undefined;
  onCopied?: (() => void) | undefined;
};

type Outcome = 'none' | 'copied' | 'failed';

// Long enough to be seen, short enough to invite a second copy.
const SHOWN_MS = 2500;

export function CopyButton({
  text,
  label = 'Copy',
  copiedLabel = 'Copied',
  failedLabel = 'Not copied: the browser refused',
  onCopied,
  ...rest
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');

  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const done = await copyText(typeof text === 'string' ? text : text());
    setOutcome(done ? 'copied' : 'failed');
    if (done) onCopied?.();
  };

  const said = { none: '', copied: copiedLabel, failed: failedLabel }[outcome];
  return (
    <>
      <Button
        {...rest}
        icon={outcome === 'copied' ? 'check' : 'copy'}
        onClick={() => {
          void copy();
        }}
      >
        {said || label}
      </Button>
      <LiveRegion message={said} />
    </>
  );
}
