import { createServer, type AddressInfo } from 'node:net';
import { requireFree } from './free-ports.ts';
import { readOptions } from './options.ts';

describe('The options of the demo', () => {
  test('are 25 Insights by a seed, unless it serves the stories', () => {
    expect(readOptions([])).toMatchObject({ serve: false, insights: 25, seed: '1', keep: false });
    expect(readOptions(['--serve'])).toMatchObject({
      ...{ serve: true, insights: 0, unconfigured: false },
      ports: { start: 8090, instance: 8080, cse: 8081, targets: 8082 },
    });
    expect(readOptions(['--serve', '--port', '0', '--insights', '7'])).toMatchObject({
      insights: 7,
      ports: { start: 0 },
    });
    expect(readOptions(['--help'])).toBeUndefined();
  });

  test.each([
    [['--insights', '1.5'], '--insights takes a whole number'],
    [['--insights', '-1'], '--insights'],
    [['--port', '99999'], '--port takes a whole number up to 65535'],
    [['--unconfigured'], '--unconfigured goes with --serve'],
    [['--server'], '--server'],
  ])('refuse %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });

  test('name the one to change where a port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ports = { start: 0, instance: 0, cse: port, targets: 0 };
    await expect(requireFree(ports)).rejects.toThrow(`Port ${port} is taken; choose another with --cse-port`);
    server.close();
    await expect(requireFree({ ...ports, cse: 0 })).resolves.toBeUndefined();
  });
});
