import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { DataList } from '../../../ui/DataList.tsx';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { toldRows, type ToldRow } from './told-rows.ts';
import styles from './words.module.css';

const COLUMNS: readonly TableColumn<ToldRow>[] = [
  { id: 'name', header: 'Channel or group', rowHeader: true, cell: ({ name }) => name },
  { id: 'levels', header: 'From level', cell: ({ levels }) => levels.join(', ') },
  { id: 'about', header: 'About', cell: ({ about }) => about.join('; ') },
];

/** Where the team talks, and who is told when a level begins and ends. */
export function ChannelsCard() {
  const policy = usePolicy();
  const { team, announce, leadership, email } = policy.channels;
  return (
    <Card title="Channels">
      <DataList
        size="small"
        layout="rows"
        items={[
          { id: 'team', term: 'The team’s own', value: team },
          { id: 'announce', term: 'Levels are announced in', value: announce },
          { id: 'leadership', term: 'Asked for exceptions', value: leadership },
          { id: 'email', term: 'Takes requests', value: email },
        ]}
      />
      <h3 className={styles.head}>Told by levels</h3>
      <Table
        caption="Channels and groups that a level tells"
        dense
        columns={COLUMNS}
        rows={toldRows(policy)}
        rowKey={({ name }) => name}
        empty="No level tells anybody anything."
      />
    </Card>
  );
}
