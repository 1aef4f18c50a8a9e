import type { PolicyTrouble } from '../../../state/policy/policy-source.ts';
import { Banner } from '../../../ui/Banner.tsx';
import styles from './OwnTab.module.css';

interface Props {
  trouble: PolicyTrouble;
  onDismiss: () => void;
}

/** Why a policy was refused, each problem with its place in the file. */
export function ProblemList({ trouble: { from, problems }, onDismiss }: Props) {
  const title = `${from} was refused: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`;
  return (
    <Banner tone="danger" role="alert" title={title} onDismiss={onDismiss}>
      <p>The policy that was in use stays.</p>
      <ul className={styles.problems} aria-label="Problems">
        {problems.map(({ path, reason }, index) => (
          <li key={index}>
            {path !== '' && <code>{path}</code>} {reason}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
