import { joinClasses } from './join-classes.ts';

type Described = { description?: unknown; error?: string | undefined };

/** The aria attributes that tie a control to the help and the reason of its frame. */
export function describeField(id: string, { description, error }: Described, others?: string) {
  const refused = error !== undefined && error !== '';
  return {
    'aria-invalid': refused || undefined,
    'aria-describedby': joinClasses(others, description !== undefined && `${id}-description`, refused && `${id}-error`),
  };
}
