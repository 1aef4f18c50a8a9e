import { useState } from 'react';
import { TextField } from '../../../ui/TextField.tsx';
import type { Signature } from './use-signature.ts';

interface Props {
  signature: Signature;
}

/** Asks who decides, only on a device that does not know yet. */
export function SignatureField({ signature }: Props) {
  const [typed, setTyped] = useState('');
  if (!signature.needed) return null;
  return (
    <TextField
      label="Your name"
      description="It stands beside what you decide, and is kept on this device."
      value={typed}
      onChange={(next) => {
        setTyped(next);
        signature.setName(next);
      }}
      error={signature.error}
      maxLength={200}
      autoComplete="name"
      required
    />
  );
}
