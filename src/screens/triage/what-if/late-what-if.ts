import { latePart } from '../../../ui/late-part.ts';
import type { WhatIfPanelProps } from './WhatIfPanel.tsx';

const panel = latePart<WhatIfPanelProps>(async () => (await import('./WhatIfPanel.tsx')).WhatIfPanel);

export const LateWhatIfPanel = panel.Part;
export const preloadWhatIf = panel.preload;

/** The button that opens it, to which the focus goes back, and the heading that it goes to. */
export const WHAT_IF_BUTTON = 'what-if-button';
export const WHAT_IF_HEADING = 'what-if-heading';
