/** Leads to the button of a region's check-in, which may stand folded among others. */
export const goToCheckIn = (region: string): void => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-check-in]')];
  const item = items.find(({ dataset }) => dataset['checkIn'] === region);
  item?.closest('details')?.setAttribute('open', '');
  item?.querySelector('button')?.focus();
};
