import type { Stamp } from '../../core/board/board.ts';
import { EnteredText } from '../../widgets/EnteredText.tsx';
import styles from './NumbersEntry.module.css';

interface Props {
  value: number | null;
  stamp: Stamp | undefined;
}

/** Below a number: when and by whom it was entered, or that it was not. */
export function EnteredLine({ value, stamp }: Props) {
  return <p className={styles.entered}>{value === null ? 'not entered yet' : <EnteredText stamp={stamp} />}</p>;
}
