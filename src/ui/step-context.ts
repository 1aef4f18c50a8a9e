import { createContext } from 'react';

/** How far the picture around stands; without one around everything is there. */
export const StepContext = createContext(Infinity);
