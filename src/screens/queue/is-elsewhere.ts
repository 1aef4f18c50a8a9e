const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const hasOverlay = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** Something is being typed into, or stands above the screen: keys and pastes belong there. */
export const isElsewhere = (target: EventTarget | null): boolean => inText(target) || hasOverlay();
