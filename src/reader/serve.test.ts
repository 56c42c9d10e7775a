import { describe, expect, it } from 'vitest';
import { hostOf } from '../../test/host-of.ts';
import { archiveOf } from '../library/memory-library.ts';
import { UserError } from '../user-error.ts';
import { serveReader } from './serve.ts';

const options = async () => {
  const archive = await archiveOf([]);
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'https://bot.example/pages',
    articles: true,
    archive: hostOf({ current: () => archive }),
    log: { error: () => {} },
  };
};

describe('serving the reader', () => {
  it('answers at the address that it names, and stops', async () => {
    const reader = await serveReader(await options());
    expect((await fetch(`${reader.address}/healthz`)).status).toBe(200);
    await reader.close();
    await expect(fetch(`${reader.address}/healthz`)).rejects.toThrow();
  });

  it('names the port that is taken, and the setting', async () => {
    const reader = await serveReader(await options());
    const port = Number(new URL(reader.address).port);
    const second = serveReader({ ...(await options()), port });
    await expect(second).rejects.toBeInstanceOf(UserError);
    await expect(second).rejects.toThrow(`port ${port} is taken by another program; set PORT`);
    await reader.close();
  });
});
