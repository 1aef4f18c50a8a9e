import { plainPost } from '../core/contingency/plain-post.ts';
import { slackPost } from '../core/contingency/slack-post.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useCopied } from '../ui/use-copied.ts';
import styles from './CopyPost.module.css';

interface Props {
  /** In the markup of the policy's posts. */
  text: string;
  channel: string;
  variant?: 'primary' | 'quiet' | undefined;
}

/** Copies a post: as plain text, or in the markup of Slack. */
export function CopyPost({ text, channel, variant = 'primary' }: Props) {
  const { said, copy } = useCopied();
  const copyPlain = (): void => void copy(plainPost(text), 'Copied');
  const copyForSlack = (): void => void copy(slackPost(text), 'Copied for Slack');
  return (
    <span className={styles.split} data-variant={variant}>
      <Button
        className={styles.copy}
        variant={variant}
        size="small"
        aria-label={said === '' ? `Copy ${channel}` : undefined}
        onClick={copyPlain}
      >
        {said || 'Copy'}
      </Button>
      <Menu
        label={`Copy ${channel} as…`}
        icon="chevron-down"
        iconOnly
        variant={variant}
        size="small"
        className={styles.more}
        items={[
          { id: 'plain', label: 'Plain text', onSelect: copyPlain },
          { id: 'slack', label: 'Slack’s markup', onSelect: copyForSlack },
        ]}
      />
      <LiveRegion message={said} />
    </span>
  );
}
