/** The few shapes that the wall is drawn with, apart from the others so that it loads no more. As in icon-shapes.ts. */
export const SIGN_SHAPES = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  warning: 'M12 4.5 21 19.5H3zM12 10v4.5M12 17v.01',
  help: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9.6 9.6a2.4 2.4 0 1 1 3.4 2.6q-1 .5-1 1.6M12 16.7v.01',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2',
  'arrow-up': 'M12 19V5M6 11l6-6 6 6',
  'arrow-down': 'M12 5v14M6 13l6 6 6-6',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  cloud: 'M7.2 18.5a4.2 4.2 0 0 1-.4-8.4 5.6 5.6 0 0 1 10.8 1.2 3.7 3.7 0 0 1-.6 7.2z',
  'cloud-off':
    'M7.2 18.5a4.2 4.2 0 0 1-.4-8.4M10 6.8a5.6 5.6 0 0 1 7.6 4.5 3.7 3.7 0 0 1 2.2 5.4M16 18.5H7.2M4 4l16 16',
  pause: 'M9 5.5v13M15 5.5v13',
  flag: 'M6 20.5V4.5M6 5h12l-3 4.2 3 4.3H6',
} as const satisfies Record<string, string>;

export type SignName = keyof typeof SIGN_SHAPES;
