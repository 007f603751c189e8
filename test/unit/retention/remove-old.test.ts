import { removeOld } from '../../../src/server/retention/remove-old.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const TABLE = 'things';

function filled(count: number): FakePorts {
  const ports = fakePorts(NOW);
  for (let index = 0; index < count; index += 1)
    ports.rows
      .table(TABLE)
      .set(`id ${String(index).padStart(5, '0')}`, { age: 'old', number: String(index) });
  return ports;
}

const old = { table: TABLE, where: [['age', '=', 'old']] as const };

describe('old rows', () => {
  it('are removed step by step, all of them, and no others', () => {
    const ports = filled(1234);
    ports.rows.table(TABLE).set('young', { age: 'young' });
    expect(removeOld(old, 'sys_id', NOW + 1000, ports)).toBe(1234);
    expect([...ports.rows.table(TABLE).keys()]).toEqual(['young']);
  });

  it('that are spared do not hide those after them', () => {
    const ports = filled(1500);
    const choose = (rows: readonly { id: string; value: string }[]): string[] =>
      rows.filter(({ value }) => Number(value) >= 1200).map(({ id }) => id);
    expect(removeOld({ ...old, choose }, 'number', NOW + 1000, ports)).toBe(300);
    expect(ports.rows.table(TABLE).size).toBe(1200);
  });

  it('that are spared lose their content, and are written only if they have any', () => {
    const ports = filled(600);
    ports.rows.table(TABLE).forEach((row, id) => Object.assign(row, { body: id < 'id 00002' ? 'long' : '' }));
    const choose = (rows: readonly { id: string }[]): string[] => rows.slice(10).map(({ id }) => id);
    expect(removeOld({ ...old, choose, emptied: ['body'] }, 'sys_id', NOW + 1000, ports)).toBe(580);
    const kept = [...ports.rows.table(TABLE).values()];
    expect(kept.map(({ body }) => body)).toEqual(Array(20).fill(''));
    expect(ports.rows.operations.filter((one) => one === `update ${TABLE}`)).toHaveLength(2);
  });

  it('are left to the next run once the time is up', () => {
    const ports = filled(1500);
    const choose = (rows: readonly { id: string }[]): string[] => {
      ports.pass(400);
      return rows.map(({ id }) => id);
    };
    expect(removeOld({ ...old, choose }, 'sys_id', NOW + 700, ports)).toBe(1000);
    expect(removeOld(old, 'sys_id', NOW + 10_000, ports)).toBe(500);
  });

  it('that the platform keeps are said, not counted', () => {
    const ports = filled(3);
    ports.rows.removeAll = () => undefined;
    expect(() => removeOld(old, 'sys_id', NOW + 1000, ports)).toThrow(
      /^\[retention\] Removing old rows of things failed: the platform did not delete them/,
    );
  });
});
