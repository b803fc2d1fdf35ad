import { describe, expect, it } from 'vitest';

import { checkEvent, EvidenceRefused } from '../../../src/domain/evidence/check-event.ts';
import type { EvidenceEvent } from '../../../src/domain/evidence/evidence-event.ts';

const REVEAL: EvidenceEvent = {
  actor: { user: '王秀英', role: 'R-DQO', session: 's-4f1c' },
  action: 'reveal',
  purpose: 'CASE-WORK',
  agreements: ['PS-HC-2026@3'],
  object: 'case:C-2026-000123',
  subjects: ['b7f0c5a1d2e34f5566778899aabbccdd', '4711'],
  result: 'done',
  detail: { fields: ['idNumber', 'name'], count: 2, region: '290121003', at: '2026-03-31T04:00:00Z', scope: '' },
};

const places = (change: Partial<EvidenceEvent>): readonly string[] => {
  try {
    checkEvent({ ...REVEAL, ...change });
    return [];
  } catch (error) {
    if (error instanceof EvidenceRefused) return error.places;
    throw error;
  }
};

describe('an event of the evidence log', () => {
  it('names account, role, object and subjects by codes, ids and tokens', () => {
    expect(checkEvent(REVEAL)).toBe(REVEAL);
    expect(places({ actor: { user: 'schedule:check-monthly', role: 'hub', session: '' } })).toEqual([]);
    expect(places({ object: 'user:王秀英' })).toEqual([]);
  });

  // 29 is a fictitious province; the numbers belong to nobody.
  it.each([
    ['of 18 digits', '290121199001011234'],
    ['ending in X', '29012119900101123x'],
    ['of 15 digits', '290121900101123'],
    ['in full-width digits', '２９０１２１１９９００１０１１２３４'],
    ['inside a natural key', 'PS-DEATH:290121199001011234#2025-03-01'],
    ['between letters', 'id290121199001011234z'],
    ['cut by dashes', '290121-19900101-1234'],
    ['with a wrong check character', '290121199001011230'],
  ])('is refused with an identity number %s, wherever it stands', (_how, number) => {
    expect(places({ subjects: [number] })).toEqual(['subjects.0']);
    expect(places({ detail: { key: number } })).toEqual(['detail.key']);
    expect(places({ detail: { keys: ['A', number] } })).toEqual(['detail.keys.1']);
    expect(places({ object: `record:${number}` })).toEqual(['object']);
    expect(places({ purpose: number })).toEqual(['purpose']);
    expect(places({ actor: { user: 'li', role: 'R-DQO', session: number } })).toEqual(['actor.session']);
  });

  it('is refused with a number as long as an identity number', () => {
    expect(places({ detail: { value: 290121900101123 } })).toEqual(['detail.value']);
    expect(places({ actor: { user: '290121199001011234', role: 'R-DQO', session: '' } })).toEqual(['actor.user']);
  });

  it('is refused with names and free text', () => {
    expect(places({ detail: { name: '王秀英' } })).toEqual(['detail.name']);
    expect(places({ detail: { reason: 'asked by phone' } })).toEqual(['detail.reason']);
    expect(places({ detail: { 姓名: 'x' } })).toEqual(['detail.姓名']);
    expect(places({ object: 'case:王秀英' })).toEqual(['object']);
    expect(places({ object: 'whatever' })).toEqual(['object']);
  });

  it('is refused with anything that it has no place for', () => {
    expect(places({ note: 'x' } as Partial<EvidenceEvent>)).toEqual(['']);
    expect(places({ action: 'peek' as EvidenceEvent['action'] })).toEqual(['action']);
  });

  it('takes digests and random ids although their digits may look like anything', () => {
    const token = '290121199001011234aabbccddeeff00';
    expect(places({ subjects: [token], object: 'record:290121bb-2901-4190-9101-123aabbccdde' })).toEqual([]);
    // Fifteen digits with a month and a day among them, by chance.
    expect(places({ object: 'record:aa290121-9001-4112-b303-3bbbbbbbbbbb' })).toEqual([]);
    expect(places({ object: 'roster:HC-BIRTH:290121:20250201-20250228' })).toEqual([]);
  });

  it('says where, never what', () => {
    expect(() => checkEvent({ ...REVEAL, detail: { key: '290121199001011234' } })).toThrow(/detail\.key/u);
    expect(() => checkEvent({ ...REVEAL, detail: { key: '290121199001011234' } })).not.toThrow(/290121/u);
  });
});
