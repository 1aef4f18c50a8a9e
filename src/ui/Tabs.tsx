import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Tabs.module.css';

export type Tab = { value: string; label: ReactNode; content: ReactNode };

export type TabsProps = {
  label: string;
  tabs: readonly Tab[];
  value: string;
  onChange: (next: string) => void;
  className?: string | undefined;
};

export function Tabs({ label, tabs, value, onChange, className }: TabsProps) {
  return (
    <Base.Root
      className={joinClasses(styles.root, className)}
      value={value}
      onValueChange={(next: unknown) => {
        if (typeof next === 'string') onChange(next);
      }}
    >
      <Base.List className={styles.list} aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} className={styles.tab} value={tab.value}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} className={styles.panel} value={tab.value}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
