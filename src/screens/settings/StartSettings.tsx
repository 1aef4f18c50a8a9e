import { useState } from 'react';
import type { Outcome } from '../../state/outcome.ts';
import { useBoard } from '../../state/use-board.ts';
import { useStartBoard } from '../../state/use-start-board.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './settings.module.css';

const ENTRIES = [
  { value: 'roster', label: 'People by name' },
  { value: 'numbers', label: 'Just two numbers' },
] as const;

type Way = 'empty' | 'file' | 'link' | 'demo' | 'previous';

/** The four ways to begin. The board at hand is put aside, not thrown away: it can be had back. */
export function StartSettings() {
  const start = useStartBoard();
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const [team, setTeam] = useState('');
  const [entry, setEntry] = useState<'roster' | 'numbers'>('roster');
  const [link, setLink] = useState('');
  const [refusal, setRefusal] = useState<{ way: Way; reason: string } | null>(null);
  const [busy, setBusy] = useState<Way | null>(null);
  const begin = async (way: Way, going: Promise<Outcome>): Promise<void> => {
    setBusy(way);
    const answer = await going;
    setBusy(null);
    setRefusal(answer.ok ? null : { way, reason: answer.reason });
    if (answer.ok && way !== 'link') location.hash = '#/triage';
  };
  const reason = (way: Way): string => (refusal?.way === way ? refusal.reason : '');
  return (
    <Card title="Start">
      <p className={styles.note}>
        {isDemo
          ? 'What you see is the demo. Start your own board in one of these ways:'
          : 'Another board takes the place of this one. This one is kept and can be had back.'}
      </p>
      <div className={styles.ways}>
        <form
          className={styles.way}
          aria-labelledby="start-empty"
          onSubmit={(event) => {
            event.preventDefault();
            void begin('empty', start.empty({ team: team.trim(), entry }));
          }}
        >
          <h3 id="start-empty">An empty board</h3>
          <TextField label="Team" value={team} onChange={setTeam} placeholder="Customer Support" />
          <SegmentedControl label="What you enter" options={ENTRIES} value={entry} onChange={setEntry} />
          <Button type="submit" variant="primary" busy={busy === 'empty'}>
            Start with an empty board
          </Button>
          <FieldError>{reason('empty')}</FieldError>
        </form>
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
        <form
          className={styles.way}
          aria-labelledby="start-link"
          onSubmit={(event) => {
            event.preventDefault();
            void begin('link', start.link(link));
          }}
        >
          <h3 id="start-link">A link somebody sent</h3>
          <TextField
            label="Link"
            value={link}
            onChange={setLink}
            error={reason('link')}
            placeholder="https://…#/…?board=…"
          />
          <Button type="submit" busy={busy === 'link'}>
            Look at it
          </Button>
        </form>
        <section className={styles.way} aria-labelledby="start-demo">
          <h3 id="start-demo">The demo</h3>
          <p className={styles.note}>A team of 3 in Africa/Europe and 10 in the US at the end of December.</p>
          <Button busy={busy === 'demo'} onClick={() => void begin('demo', start.demo())}>
            Open the demo board
          </Button>
          <FieldError>{reason('demo')}</FieldError>
        </section>
        {start.previous !== null && (
          <section className={styles.way} aria-labelledby="start-previous">
            <h3 id="start-previous">The board before this one</h3>
            <Button
              icon="undo"
              busy={busy === 'previous'}
              onClick={() => void begin('previous', start.restorePrevious())}
            >
              Go back to {start.previous.team === '' ? 'it' : `“${start.previous.team}”`}
            </Button>
            <FieldError>{reason('previous')}</FieldError>
          </section>
        )}
      </div>
    </Card>
  );
}
