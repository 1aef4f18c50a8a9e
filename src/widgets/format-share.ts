/** A share of a whole as a length of a stylesheet: 0.5 is "50%". */
export const formatShare = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;
