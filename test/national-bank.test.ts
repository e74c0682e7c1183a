/** Requests to the National Bank, against a server of this machine: what is asked, what an answer gives, and that a failure is a reason in words. */
import { strict as assert } from 'node:assert';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestDay, requestDays } from '../src/vscode/exchange/national-bank.ts';

describe('National Bank', () => {
  let server: Server;
  let origin = '';
  let answer: RequestListener;
  const asked: string[] = [];
  const never = new AbortController().signal;

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
    answer = (_, response) =>
      response.end(
        JSON.stringify([{ r030: 840, txt: 'Долар США', rate: 41.5, cc: 'USD', exchangedate: '03.03.2025' }]),
      );
  });

  it('asks for one day, and for nothing else', async () => {
    assert.deepEqual(await requestDay('2025-03-03', never, origin), { USD: 41.5 });
    assert.deepEqual(asked, ['/NBUStatService/v1/statdirectory/exchange?json&date=20250303']);
  });

  const WRONG: readonly (readonly [string, RequestListener, RegExp])[] = [
    ['refuses', (_, response) => response.writeHead(403, 'Forbidden').end('<html>'), /^403 Forbidden$/],
    ['answers with a page', (_, response) => response.end('<html>'), /^127\.0\.0\.1:\d+: no JSON$/],
    ['answers with nothing of use', (_, response) => response.end('[]'), /no rates for 2025-03-03$/],
    ['hangs up', (request) => request.socket.destroy(), /\S/],
  ];
  for (const [name, listener, reason] of WRONG) {
    it(`a bank that ${name} is a reason in words`, async () => {
      answer = listener;
      const { rates, failure } = await requestDays(['2025-03-03'], never, () => undefined, origin);
      assert.equal(rates.size, 0);
      assert.match(failure ?? '', reason);
    });
  }

  it('what came stays, and after a failure no further day is asked for', async () => {
    const days = Array.from({ length: 40 }, (_, i) => `2025-03-${String(i + 1).padStart(2, '0')}`);
    answer = (request, response) => {
      const isGood = Number(request.url?.slice(-2)) <= 10;
      if (isGood) response.end(JSON.stringify([{ cc: 'USD', rate: 41.5 }]));
      else response.writeHead(500).end();
    };
    const { rates, failure } = await requestDays(days, never, () => undefined, origin);
    assert.equal(rates.size, 10);
    assert.match(failure ?? '', /^500/);
    assert.ok(asked.length < 20, `${asked.length} days were asked for`);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    const { rates, failure } = await requestDays(['2025-03-03', '2025-03-04'], stop.signal, () => undefined, origin);
    assert.equal(rates.size, 0);
    assert.notEqual(failure, null);
  });

  it('tells how far it is', async () => {
    const done: number[] = [];
    await requestDays(['2025-03-03', '2025-03-04', '2025-03-05'], never, (n) => done.push(n), origin);
    assert.deepEqual(done, [1, 2, 3]);
  });
});
