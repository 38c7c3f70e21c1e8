// The fault server as its own tests ask it: one server for each file of tests.
import { connect } from 'node:net';
import { after, before } from 'node:test';
import { startFaultServer } from './server.mjs';

export const DOC = 'smolvlm2-turbo-vs-mistral-3-small-24b';

let server;
before(async () => {
  server = await startFaultServer();
});
after(() => server.stop());

let tokens = 0;
export const newToken = () => `t${(tokens += 1)}`;

export const origin = () => server.origin;
export const url = (route, query = {}) =>
  `${origin()}/__faults/${route}?${new URLSearchParams(query)}`;
export const getJson = async (...args) => (await fetch(url(...args))).json();

/**
 * Everything that comes over a plain socket, and how it ended; `until` closes our side once it is
 * true of the text.
 */
export function raw(route, query, until = () => false) {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(origin());
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `GET /__faults/${route}?${new URLSearchParams(query)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      ),
    );
    let bytes = Buffer.alloc(0);
    let error = null;
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (until(bytes.toString())) socket.destroy();
    });
    socket.on('error', ({ code }) => {
      error = code;
    });
    socket.on('close', () => {
      const [head = '', ...rest] = bytes.toString('latin1').split('\r\n\r\n');
      resolve({ head, body: rest.join('\r\n\r\n'), error });
    });
  });
}
