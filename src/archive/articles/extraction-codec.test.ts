import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  flattenDates,
  flattenEvents,
  flattenQuotes,
  flattenRoles,
  flattenSpans,
  unflattenDates,
  unflattenEvents,
  unflattenQuotes,
  unflattenRoles,
  unflattenSpans,
} from './extraction-codec.ts';

const bounds = { start: fc.nat(9_999), end: fc.nat(9_999) };
const span = fc.record(bounds);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

it('gives spans back, in whatever order they are', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      expect(unflattenSpans(flattenSpans(spans))).toEqual(spans);
    }),
  );
});

it('gives quotes back, whatever of them is known', () => {
  const quote = fc.record({
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    content: fc.array(span, { minLength: 1, maxLength: 3 }),
    cue: maybe(span),
    source: maybe(span),
    speaker: maybe(fc.string({ unit: 'grapheme' })),
    role: maybe(span),
    inferred: fc.boolean(),
    stance: fc.constantFrom('affirms' as const, 'denies', 'declines', 'asks', 'hypothetical'),
    rule: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(quote), (quotes) => {
      expect(unflattenQuotes(asJson(flattenQuotes(quotes)))).toEqual(quotes);
    }),
  );
});

it('gives dates and events back', () => {
  const date = fc.record({
    ...bounds,
    type: fc.constantFrom('DATE' as const, 'TIME' as const, 'DURATION' as const, 'SET' as const),
    value: maybe(fc.string()),
    inferred: fc.boolean(),
  });
  const event = fc.record({
    ...bounds,
    date: fc.string(),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    inferred: fc.boolean(),
    planned: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(date), fc.array(event), (dates, events) => {
      expect(unflattenDates(asJson(flattenDates(dates)))).toEqual(dates);
      expect(unflattenEvents(asJson(flattenEvents(events)))).toEqual(events);
    }),
  );
});

it('gives roles back', () => {
  const role = fc.record({ name: fc.string({ unit: 'grapheme' }), role: span });
  fc.assert(
    fc.property(fc.array(role), (roles) => {
      expect(unflattenRoles(asJson(flattenRoles(roles)))).toEqual(roles);
    }),
  );
});
