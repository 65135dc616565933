import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What happens to the bytes of the service on their way back. Byte counts are of one connection. */
export interface TcpFault {
  /** Milliseconds before the first byte. */
  readonly latency?: number;
  /** Bytes in one write. */
  readonly slice?: number;
  readonly cutAfter?: number;
  readonly resetAfter?: number;
  readonly stallAfter?: number;
  /** Hang up at once. */
  readonly refuse?: boolean;
  /** Accept and say nothing. */
  readonly blackhole?: boolean;
}

export interface TcpProxy {
  readonly port: number;
  readonly connections: number;
  close(): Promise<void>;
}

/** A relay to a local port that can misbehave, connection by connection. */
export async function startTcpProxy(upstream: number, faultOf: (connection: number) => TcpFault): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    const fault = faultOf(connections++);
    track(client);
    if (fault.refuse) return void client.resetAndDestroy();
    if (fault.blackhole) return void client.pause();
    const service = connect(upstream, '127.0.0.1');
    track(service);
    service.on('error', () => client.destroy());
    client.on('close', () => service.destroy());
    client.pipe(service);
    relay(service, client, fault);
  });
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function relay(service: Socket, client: Socket, fault: TcpFault): void {
  let sent = 0;
  let turn = fault.latency ? wait(fault.latency) : Promise.resolve();
  const end = Math.min(fault.cutAfter ?? Infinity, fault.resetAfter ?? Infinity, fault.stallAfter ?? Infinity);
  const send = async (bytes: Buffer) => {
    const step = fault.slice ?? bytes.length;
    for (let from = 0; from < bytes.length && !client.destroyed; from += step) {
      const part = bytes.subarray(from, Math.min(from + step, from + Math.max(0, end - sent), bytes.length));
      client.write(part);
      sent += part.length;
      if (sent >= end) return finish();
      if (fault.slice) await wait(1);
    }
  };
  const finish = () => {
    service.pause();
    if (fault.cutAfter === end) client.destroySoon();
    else if (fault.resetAfter === end) setTimeout(() => client.resetAndDestroy(), 5);
  };
  service.on('data', (bytes) => {
    turn = turn.then(() => send(bytes));
  });
  service.on('end', () => void turn.then(() => sent < end && client.end()));
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
