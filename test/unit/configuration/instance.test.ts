import { isOfAnother, stampOf } from '../../../src/server/configuration/instance.ts';
import { fakePorts } from '../../support/ports.ts';

const HERE = { id: 'acme-id', name: 'acme', url: 'https://acme.service-now.com/' };
const stampFor = (facts: Partial<typeof HERE>): string => {
  const ports = fakePorts(0);
  return stampOf({ ...ports, settings: { ...ports.settings, instance: () => ({ ...HERE, ...facts }) } });
};
const stranger = (facts: Partial<typeof HERE>): boolean => isOfAnother(stampFor(facts), fakePorts(0));

describe('the stamp of an instance', () => {
  it('is its own, in any case and with or without the slash of its address', () => {
    expect(stranger({})).toBe(false);
    expect(stranger({ id: 'ACME-ID', url: 'https://ACME.service-now.com' })).toBe(false);
  });

  it('is another one with another id, name or address', () => {
    expect(stranger({ id: 'clone-id' })).toBe(true);
    expect(stranger({ id: '', name: 'clone' })).toBe(true);
    expect(stranger({ id: '', name: '', url: 'https://clone.service-now.com/' })).toBe(true);
  });

  it('stays its own after it was renamed, as its id says', () => {
    expect(stranger({ name: 'old', url: 'https://old.service-now.com/' })).toBe(false);
  });

  it('says nothing where nothing is known: older records have none', () => {
    expect(stranger({ id: '', name: '', url: '' })).toBe(false);
    expect(isOfAnother('', fakePorts(0))).toBe(false);
  });

  it('fits its column', () => {
    expect(stampFor({ url: 'u'.repeat(999) })).toHaveLength(20);
  });
});
