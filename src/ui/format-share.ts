/** A share from 0 to 1 as a length of a stylesheet: 0.5 is "50%"; what lies outside goes to the nearest end. */
export const formatShare = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1e5) / 1e3}%`;
