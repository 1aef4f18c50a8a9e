import { useCallback, useEffect, useRef, useState } from 'react';
import { whyAbove } from '../../core/queue/why-above.ts';
import { releaseStore } from '../../state/release-store.ts';
import { useQueue } from '../../state/use-queue.ts';
import { AsideLists } from './aside/AsideLists.tsx';
import { TimeSplitCard } from './aside/TimeSplitCard.tsx';
import { EmptyRanking } from './EmptyRanking.tsx';
import { FoundElsewhere } from './FoundElsewhere.tsx';
import { LateCaseMenu, LateQueueDialog, preloadLateParts } from './late-parts.ts';
import { NumberOne } from './NumberOne.tsx';
import type { Opened } from './opened.ts';
import { QueueBar } from './QueueBar.tsx';
import { Ranking } from './Ranking.tsx';
import { useCaseActions, type OpenMenu } from './use-case-actions.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePasteRequest } from './use-paste-request.ts';
import { useQueueEdit } from './use-queue-edit.ts';
import { useQueueFilter } from './use-queue-filter.ts';
import { useQueueRows } from './use-queue-rows.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import styles from './QueueScreen.module.css';

/** What to do next: one number one, and everything else in its order with the reason for it. */
export function QueueScreen() {
  const queue = useQueue();
  const controls = useQueueFilter();
  const rows = useQueueRows(queue, controls.filter);
  const queueEdit = useQueueEdit();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [menu, setMenu] = useState<{ id: string; anchor: HTMLElement; focusFirst: boolean } | null>(null);
  usePreload();
  const find = useRef<HTMLInputElement>(null);
  const actions = useCaseActions(queueEdit.act, setOpened);
  const openMenu = useCallback<OpenMenu>(
    ({ id }, anchor, focusFirst) =>
      setMenu((before) => (before?.anchor === anchor ? null : { id, anchor, focusFirst })),
    [],
  );
  const add = useCallback(() => setOpened({ what: 'add' }), []);
  const onMine = useCallback(() => setOpened({ what: 'who', goOn: 'mine' }), []);
  const onAdd = actions.readOnly ? undefined : add;
  useScreenKeys({ find, add: onAdd });
  usePasteRequest((asked) => setOpened({ what: 'add', asked }));
  const keptFocus = useKeptFocus();
  const first = queue.cases[queue.order[0] ?? -1];
  const menuCase = menu === null ? undefined : queue.cases.find(({ id }) => id === menu.id);
  return (
    <main id="main" className={styles.screen} aria-label="Queue" {...keptFocus}>
      <h1 className="visually-hidden">Queue</h1>
      <div className={styles.work}>
        {first === undefined ? (
          <EmptyRanking cases={queue.cases.length} onAdd={onAdd} />
        ) : (
          <NumberOne
            first={first}
            rules={queue.rules}
            why={whyAbove(queue.rules.policy, queue, 1)}
            due={rows.dueOf(first)}
            owner={rows.ownerOf(first)}
            outside={!rows.numberOnePasses}
            marked={!rows.numberOneListed}
            actions={actions}
            onMenu={openMenu}
          />
        )}
        {queue.cases.length > 0 && (
          <QueueBar
            queue={queue}
            controls={controls}
            rows={rows}
            me={actions.me}
            act={queueEdit.act}
            findRef={find}
            onMine={onMine}
            onAdd={add}
          />
        )}
        {first !== undefined && (
          <Ranking queue={queue} rows={rows} controls={controls} actions={actions} onMenu={openMenu} />
        )}
        <FoundElsewhere queue={queue} find={controls.filter.find} ownerOf={rows.ownerOf} onOpen={actions.open} />
      </div>
      <aside className={styles.aside} aria-label="Beside the ranking">
        <TimeSplitCard onOpen={setOpened} />
        <AsideLists queue={queue} onOpen={actions.open} />
      </aside>
      {menu !== null && menuCase !== undefined && (
        <LateCaseMenu
          item={menuCase}
          anchor={menu.anchor}
          focusFirst={menu.focusFirst}
          actions={actions}
          onClose={() => setMenu(null)}
        />
      )}
      {opened !== null && (
        <LateQueueDialog
          opened={opened}
          queue={queue}
          queueEdit={queueEdit}
          actions={actions}
          onMine={(id) => controls.set('owner', id)}
          onOpen={setOpened}
        />
      )}
    </main>
  );
}

// By then the screen stands and whoever opened it is reading.
const PRELOAD_AFTER_MS = 2000;

/** What opens over the screen comes while nothing else is going on; where that fails, it is tried again on opening. */
const usePreload = (): void => {
  useEffect(() => {
    const timer = setTimeout(() => {
      // With a newer release at the door the parts of this one may be gone any moment; what is needed is asked for then.
      if (releaseStore.getState().newer === 'none') preloadLateParts().catch(() => {});
    }, PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
};
