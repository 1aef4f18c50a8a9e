import { Fragment } from 'react';
import { SafeLink } from '../../ui/SafeLink.tsx';
import styles from './KeepWords.module.css';

const MAIL = /^([\w.+-]+@[\w-]+(?:\.[\w-]+)+)([.,;:!?)]*)$/;
// A channel, "check-in", "(pre-sales)": a line may not end within it, long as a phone's line is.
const WHOLE = /^.{0,30}[#-].{0,30}$/;

/** Text whose channels and joined words stay in one piece, and whose mail addresses can be followed. */
export function KeepWords({ text }: { text: string }) {
  return text.split(' ').map((word, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <Word word={word} />
    </Fragment>
  ));
}

function Word({ word }: { word: string }) {
  const [, address, rest] = MAIL.exec(word) ?? [];
  if (address !== undefined) {
    const [name, host] = address.split('@');
    return (
      <>
        <SafeLink href={`mailto:${address}`}>
          {name}@<wbr />
          {host}
        </SafeLink>
        {rest}
      </>
    );
  }
  return WHOLE.test(word) ? <span className={styles.whole}>{word}</span> : word;
}
