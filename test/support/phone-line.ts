import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface PhoneLine {
  /** The same address, by way of the line. */
  readonly uri: string;
  /** On the connections that there are nothing is heard any more, either way; none of them ends. */
  fallSilent(): void;
  cut(): Promise<void>;
}

/** A way to a server that can fall silent, as behind a firewall that forgot its connections. */
export async function phoneLine(uri: string): Promise<PhoneLine> {
  const { hostname, port } = new URL(uri);
  const ends: Socket[] = [];
  let silent = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    ends.push(near, far);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fallSilent: () => {
      for (const end of ends.slice(silent)) {
        end.unpipe();
        end.pause();
      }
      silent = ends.length;
    },
    cut: async () => {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}
