import { useState } from 'react';
import { usePreferences } from '../../../state/use-preferences.ts';

export interface Signature {
  /** This device knows no name yet. */
  readonly needed: boolean;
  readonly name: string;
  readonly error: string;
  readonly setName: (next: string) => void;
  /** Keeps the name for whatever is decided on this device from now on; false, with a reason, while there is none. */
  readonly sign: () => boolean;
}

/** Who decides: the name that this device keeps, asked for where it has none. */
export const useSignature = (): Signature => {
  const preferences = usePreferences();
  const [needed] = useState(preferences.name.trim() === '');
  const [name, setName] = useState(preferences.name);
  const [error, setError] = useState('');
  return {
    needed,
    name: name.trim(),
    error,
    setName: (next) => {
      setName(next);
      setError('');
    },
    sign: () => {
      const missing = needed && name.trim() === '';
      setError(missing ? 'A decision needs a name.' : '');
      if (needed && !missing) preferences.setName(name.trim());
      return !missing;
    },
  };
};
