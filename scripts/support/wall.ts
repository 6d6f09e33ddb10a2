import { createServer } from 'node:net';
import { z } from 'zod';

export interface Wall {
  readonly port: number;
  /** First line of each request, as it came. */
  readonly reached: readonly string[];
  readonly stop: () => void;
}

/** A proxy that lets nothing through and writes down who was asked for. */
export async function startWall(): Promise<Wall> {
  const reached: string[] = [];
  const server = createServer((socket) => {
    socket.once('data', (bytes) => {
      reached.push(bytes.toString('latin1').split('\r\n', 1)[0] ?? '');
      socket.end('HTTP/1.1 502 Nothing behind this wall\r\n\r\n');
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { port, reached, stop: () => server.close() };
}
