import { useEffect, type RefObject } from 'react';

/** After a refused save the first field that was refused has the focus. */
export const useFirstError = (form: RefObject<HTMLElement | null>, refusals: number): void => {
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, refusals]);
};
