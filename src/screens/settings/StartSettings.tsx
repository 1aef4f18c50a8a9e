import { goTo } from '../../state/hash-location.ts';
import { useBoard } from '../../state/use-board.ts';
import { useStartBoard } from '../../state/use-start-board.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { StartEmpty } from './StartEmpty.tsx';
import { StartLink } from './StartLink.tsx';
import { StartShared } from './StartShared.tsx';
import { useBegin } from './use-begin.ts';
import styles from './StartSettings.module.css';

/** The ways to begin. The board at hand is put aside, not thrown away: it can be had back. */
export function StartSettings() {
  const start = useStartBoard();
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const { begin, busy, reason } = useBegin();
  return (
    <Card title={isDemo ? 'Start your own board' : 'Start another board'}>
      <p className={styles.note}>
        {isDemo
          ? 'What you see is the demo. Your own begins in one of these ways:'
          : 'It takes the place of this one, which is kept and can be had back.'}
      </p>
      <div className={styles.ways}>
        {start.previous !== null && (
          <section className={styles.way} aria-labelledby="start-previous">
            <h3 id="start-previous">The board before this one</h3>
            <Button
              icon="undo"
              className={styles.go}
              busy={busy === 'previous'}
              onClick={() => void begin('previous', start.restorePrevious())}
            >
              Go back to {start.previous.team === '' ? 'it' : `“${start.previous.team}”`}
            </Button>
            <FieldError>{reason('previous')}</FieldError>
          </section>
        )}
        <StartEmpty
          onStart={(options) => void begin('empty', start.empty(options))}
          busy={busy === 'empty'}
          reason={reason('empty')}
        />
        <section className={styles.way} aria-labelledby="start-file">
          <h3 id="start-file">A file</h3>
          <FileDrop
            label="Choose a board file"
            accept=".json,application/json"
            onFile={(file) => void begin('file', start.file(file))}
            error={reason('file')}
            busy={busy === 'file'}
          />
        </section>
        <StartLink
          onOpen={(link) => void begin('link', start.link(link))}
          busy={busy === 'link'}
          reason={reason('link')}
        />
        <StartShared onOpened={() => goTo('/triage')} />
        <section className={styles.way} aria-labelledby="start-demo">
          <h3 id="start-demo">The demo</h3>
          <p className={styles.note}>A team of 3 in Africa/Europe and 10 in the US at the end of December.</p>
          <Button className={styles.go} busy={busy === 'demo'} onClick={() => void begin('demo', start.demo())}>
            {isDemo ? 'Open the demo anew' : 'Open the demo board'}
          </Button>
          <FieldError>{reason('demo')}</FieldError>
        </section>
      </div>
    </Card>
  );
}
