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
  showAs?: { label: string; chart: string; table: string } | undefined;
};

type Showing = 'chart' | 'table';

const SHOW_AS = { label: 'Show as', chart: 'Chart', table: 'Table' };

export function ChartFrame({ title, about, legend, chart, table, showAs = SHOW_AS }: ChartFrameProps) {
  const [showing, setShowing] = useState<Showing>('chart');
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        <SegmentedControl<Showing>
          label={`${nameOfChart(title, about)}: ${showAs.label.toLocaleLowerCase('en')}`}
          size="small"
          value={showing}
          options={[
            { value: 'chart', label: showAs.chart },
            { value: 'table', label: showAs.table },
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
