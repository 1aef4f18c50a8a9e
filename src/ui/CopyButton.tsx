import { Button, type ButtonProps } from './Button.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { useCopied } from './use-copied.ts';

export type CopyButtonProps = Omit<ButtonProps, 'onClick' | 'children' | 'icon'> & {
  text: string | (() => string);
  label?: string | undefined;
  onCopied?: (() => void) | undefined;
};

export function CopyButton({ text, label = 'Copy', onCopied, ...rest }: CopyButtonProps) {
  const { said, done, copy } = useCopied();

  const press = async () => {
    if (await copy(typeof text === 'string' ? text : text(), 'Copied')) onCopied?.();
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
