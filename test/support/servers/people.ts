export interface Person {
  readonly user: string;
  readonly password: string;
  /** the header's value */
  readonly authorization: string;
}

export interface People {
  /** reads and writes both files */
  readonly writer: Person;
  /** reads both files, as a wall does */
  readonly reader: Person;
  /** reads status.json alone, as sales does */
  readonly statusReader: Person;
}

function person(user: string, password: string): Person {
  return { user, password, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

export const PEOPLE: People = {
  writer: person('amara', 'writes the böard'),
  reader: person('wall', 'reads the board'),
  statusReader: person('sales', 'reads the status'),
};
