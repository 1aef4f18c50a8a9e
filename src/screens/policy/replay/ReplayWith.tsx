import type { useOtherPolicy } from '../../../state/use-other-policy.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './ReplayTab.module.css';

const MOST_BYTES = 8_000_000;

/** Which policy to replay with; the one in use stays. */
export function ReplayWith({ other }: { other: ReturnType<typeof useOtherPolicy> }) {
  const { options, chosen, found, choose, read } = other;
  // What is longer is refused for its length, whatever follows.
  const readFile = async (file: File): Promise<void> => read(await file.slice(0, MOST_BYTES).text(), file.name);
  return (
    <div className={styles.with}>
      <SelectField
        className={styles.policy}
        label="Policy"
        value={chosen}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
      <Disclosure summary="Replay with another policy file" className={styles.policy}>
        <FileDrop
          label="Choose a policy file"
          description="Only replayed with: the policy in use stays."
          accept=".json,application/json"
          onFile={(file) => void readFile(file)}
        />
      </Disclosure>
      {found.state === 'refused' && (
        <Banner tone="danger" role="alert" title="This policy cannot be replayed with">
          <ul className={styles.problems} aria-label="Problems">
            {found.problems.map(({ path, reason }, index) => (
              <li key={index}>
                {path !== '' && <code>{path}</code>} {reason}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </div>
  );
}
