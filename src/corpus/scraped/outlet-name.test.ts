import { describe, expect, it } from 'vitest';
import { judgeOutletName } from './outlet-name.ts';

describe('the name of an outlet', () => {
  it.each([
    'Norvale Courier',
    'Norvale Packet',
    'The Ellery Sound Gazette',
    'NORVALE COURIER',
    'Radio Tornby',
    'The Times of Norvale',
    'Le Courrier de Norvale',
    'Norvaler Bote',
    'Hafenzeitung',
    'Daily Tornby',
    'Tornby News',
    'The Post',
    'The Jersey Journal',
    'Ellery Evening Post',
    'norvale-courier.example',
    'NVB',
  ])('is told by its words or its shape: %s', (name) => expect(judgeOutletName(name)).toBe('outlet'));

  it.each(['Norvale Post', 'Wei Sun'])('can be a person’s as well: %s', (name) =>
    expect(judgeOutletName(name)).toBe('outlet-or-person'),
  );

  it.each([
    'Norvale',
    'Port Ellery',
    'PORT ELLERY',
    'Tilda Marrow',
    'Times Square',
    'Mercury Bay',
    'World News',
    'Latest News',
    'Portugal News',
    'Live TV',
    'AUTO NEWS',
    'Home Music Music News',
    'Ines Holm Associated Press',
    'News',
    'Courier',
    'Norvale Courier News Desk',
    'Ellery Ferries Press Office',
    'Press Release',
    'the courier',
    'NYC',
    'GMT',
    'Thursday',
    '3 min read',
  ])('is not %s', (name) => expect(judgeOutletName(name)).toBe('no'));
});
