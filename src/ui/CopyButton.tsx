import { Button, type ButtonProps } from './Button.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { useCopied } from './use-copied.ts';

export type CopyButtonProps = Omit<ButtonProps, 'onClick' | 'children' | 'icon'> & {
  text: string | (() => string);
  label?: string | undefined;
  copiedLabel?: string | undefined;
  failedLabel?: string | undefined;
  onCopied?: (() => void) | undefined;
};

export function CopyButton({
  text,
  label = 'Copy',
  copiedLabel = 'Copied',
  failedLabel,
  onCopied,
  ...rest
}: CopyButtonProps) {
  const { said, done, copy } = useCopied(failedLabel);

  const press = async () => {
    if (await copy(typeof text === 'string' ? text : text(), copiedLabel)) onCopied?.();
  };

  return (
    <>
      <Button
        {...rest}
        icon={done ? 'check' : 'copy'}
        onClick={() => {
          void press();
        }}
      >
        {said || label}
      </Button>
      <LiveRegion message={said} />
    </>
  );
}
