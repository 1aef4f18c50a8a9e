import { memo, useLayoutEffect, useRef, type FocusEvent } from 'react';
import { keepQuery, useHashSearch } from '../state/hash-location.ts';
import { SCREENS } from './screens.ts';
import styles from './Navigation.module.css';

const ENTRIES = SCREENS.filter(({ inNavigation }) => inNavigation);

interface Props {
  path: string;
  className?: string | undefined;
}

/** The way to every screen. Where there is no room for all of them it scrolls, to the one that is shown. */
export const Navigation = memo(function Navigation({ path, className = '' }: Props) {
  // What of it goes along from screen to screen is in every link.
  useHashSearch();
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = list.current;
    if (box === null) return undefined;
    const current = box.children[ENTRIES.findIndex((screen) => screen.path === path)];
    if (!(current instanceof HTMLElement)) return undefined;
    const observer = new ResizeObserver(() => show(box, current));
    observer.observe(box);
    show(box, current);
    return () => observer.disconnect();
  }, [path]);
  return (
    <nav ref={list} className={`${styles.nav} ${className}`} aria-label="Screens" onFocus={showFocused}>
      {ENTRIES.map((screen) => (
        <a
          key={screen.path}
          href={`#${keepQuery(screen.path)}`}
          className={styles.link}
          aria-current={screen.path === path ? 'page' : undefined}
        >
          {screen.name}
        </a>
      ))}
    </nav>
  );
});

// Browsers leave an entry cut that is seen in part. A pressed one stays under the pointer.
function showFocused({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  if (target instanceof HTMLElement && target.matches(':focus-visible')) show(currentTarget, target);
}

// Not scrollIntoView, which would move the page as well.
function show(box: HTMLElement, entry: HTMLElement): void {
  box.scrollLeft = entry.offsetLeft - box.offsetLeft - (box.clientWidth - entry.offsetWidth) / 2;
}
