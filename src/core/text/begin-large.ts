/**
 * A text as the beginning of a sentence, its first letter a capital; an empty text stays empty.
 *
 * @example beginLarge('of 9,900 inputs, 12 %') // 'Of 9,900 inputs, 12 %'
 */
export const beginLarge = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
