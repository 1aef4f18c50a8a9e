import { useRelease } from '../state/use-release.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

const TEXTS = {
  ready: 'It is in this browser already, and begins when you say so. Everything you entered stays.',
  taken: 'Another tab began with it. Finish what you are typing, then begin anew here, too.',
} as const;

/** A newer release waits for whoever works here to say when. */
export function ReleaseNotice() {
  const { newer, take } = useRelease();
  if (newer === 'none') return null;
  const action = (
    <Button size="small" onClick={take}>
      {newer === 'ready' ? 'Take it now' : 'Reload'}
    </Button>
  );
  return (
    <div className={styles.notices}>
      <Banner tone="info" role="status" title="A newer Evenkeel is here" shortTitle action={action}>
        {TEXTS[newer]}
      </Banner>
    </div>
  );
}
