import type { IconName } from './icon-shapes.ts';

export type BannerTone = 'info' | 'warning' | 'danger' | 'success' | 'demo';

/** What stands before a notice's words unless it brings its own. */
export const BANNER_ICONS: Readonly<Record<BannerTone, IconName>> = {
  info: 'info',
  warning: 'clock',
  danger: 'warning',
  success: 'check',
  demo: 'flag',
};
