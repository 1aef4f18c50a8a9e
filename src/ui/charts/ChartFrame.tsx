import { useState, type ReactNode } from 'react';
import { joinClasses } from '../join-classes.ts';
import { SegmentedControl } from '../SegmentedControl.tsx';
import styles from './ChartFrame.module.css';
import { nameOfChart } from './chart-look.ts';

export type ChartFrameProps = {
  title: string;
  /** What it is about, for who does not see where it stands: the names of table and switch end with it. */
  about?: string | undefined;
  legend: ReactNode;
  chart: ReactNode;
  /** The same figures as a table: there to be read aloud and copied, and shown on request. */
  table: ReactNode;
};

type Showing = 'chart' | 'table';

export function ChartFrame({ title, about, legend, chart, table }: ChartFrameProps) {
  const [showing, setShowing] = useState<Showing>('chart');
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        <SegmentedControl<Showing>
          label={`${nameOfChart(title, about)}: show as`}
          size="small"
          value={showing}
          options={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={setShowing}
        />
      </figcaption>
      {showing === 'chart' && (
        <div aria-hidden="true" className={styles.drawing}>
          {legend}
          {chart}
        </div>
      )}
      <div className={joinClasses(styles.table, showing === 'chart' && 'visually-hidden')}>
        <div className={showing === 'chart' ? styles.unseen : undefined}>{table}</div>
      </div>
    </figure>
  );
}
