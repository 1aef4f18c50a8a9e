import { once } from 'node:events';
import { connect } from 'node:net';
import type { Person } from './people.ts';

/** Begins to write a file of 1,000 bytes that may replace anything, and is gone after the first of them. */
export async function cutOffWrite(address: string, { authorization }: Person, sent: string): Promise<void> {
  const { hostname, port, pathname } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = [
    `PUT ${pathname} HTTP/1.1`,
    `Host: ${hostname}`,
    `Authorization: ${authorization}`,
    'Content-Length: 1000',
  ];
  const closed = once(socket, 'close');
  socket.end(`${head.join('\r\n')}\r\n\r\n${sent}`);
  socket.resume();
  await closed;
}
