import { parseInsight } from '../../../src/server/cse/parse.ts';
import { attackOf, tacticLabel, tacticUrl, techniqueUrl } from '../../../src/server/transform/attack.ts';
import { anInsight, aSignal } from '../../support/insights.ts';

const attack = (tags: string[], signals: object[] = []) =>
  attackOf(parseInsight(anInsight({ tags, signals })));

describe('what an Insight says of ATT&CK', () => {
  it('comes from the tags of the Insight and of its Signals, each once, in the order seen', () => {
    const result = attackOf(parseInsight(anInsight()));
    expect(result).toEqual({
      stages: ['Execution', 'Persistence'],
      tactics: ['TA0002', 'TA0003'],
      techniques: ['T1059.004', 'T1543.002'],
      otherTags: ['Filiale Nürnberg'],
    });
  });

  it('keeps ids that no table knows, and those of ATLAS', () => {
    const result = attack([
      '_mitreAttackTactic:TA0112',
      '_mitreAtlasTactic:AML.TA0007',
      '_mitreAtlasTechnique:AML.T0091.000',
      '_mitreAttackTechnique:T9999',
    ]);
    expect(result.tactics).toEqual(['TA0112', 'AML.TA0007']);
    expect(result.techniques).toEqual(['AML.T0091.000', 'T9999']);
    expect(result.otherTags).toEqual([]);
  });

  it('forgives case and spaces', () => {
    expect(attack(['_MITREattackTACTIC: ta0002 ', '_mitreAttackTechnique:t1078.004']).tactics).toEqual([
      'TA0002',
    ]);
    expect(attack(['_mitreAttackTechnique: t1078.004']).techniques).toEqual(['T1078.004']);
  });

  it('leaves other tags alone', () => {
    const tags = [
      '_mitreAttackTactic:',
      'mitreAttackTactic:TA0001',
      'x _mitreAttackTactic:TA0001',
      'T1078',
      '_mitreAttackTactic:TA0001 TA0002',
    ];
    expect(attack(tags)).toMatchObject({ tactics: [], techniques: [], otherTags: tags });
  });

  it('has no stage for a Signal without one', () => {
    expect(
      attack([], [aSignal({ stage: null, tags: [] }), aSignal({ stage: 'Unknown/Other', tags: [] })]).stages,
    ).toEqual(['Unknown/Other']);
  });
});

describe('a tactic', () => {
  it('is labelled with its name where it has one', () => {
    expect(tacticLabel('TA0003')).toBe('TA0003 Persistence');
    expect(tacticLabel('TA0112')).toBe('TA0112');
  });
});

describe('the page of a technique', () => {
  it('is that of the technique or sub-technique', () => {
    expect(techniqueUrl('T1078')).toBe('https://attack.mitre.org/techniques/T1078/');
    expect(techniqueUrl('T1078.004')).toBe('https://attack.mitre.org/techniques/T1078/004/');
  });

  it('is that of ATLAS for its ids', () => {
    expect(techniqueUrl('AML.T0091.000')).toBe('https://atlas.mitre.org/techniques/AML.T0091.000');
    expect(techniqueUrl('AML.T0091')).toBe('https://atlas.mitre.org/techniques/AML.T0091');
  });

  it.each(['', 'AML.T91', 'AML.T0091/../x', 'T107', 'T10780', 'T1078.04', 'T1078/../x', 'xT1078'])(
    'does not exist for %p',
    (id) => {
      expect(techniqueUrl(id)).toBe('');
    },
  );
});

describe('the page of a tactic', () => {
  it.each([
    ['TA0003', 'https://attack.mitre.org/tactics/TA0003/'],
    ['TA0112', 'https://attack.mitre.org/tactics/TA0112/'],
    ['AML.TA0007', 'https://atlas.mitre.org/tactics/AML.TA0007'],
    ['TA3', ''],
    ['TA0003/x', ''],
    ['AML.T0007', ''],
  ])('of %p is %p', (id, url) => {
    expect(tacticUrl(id)).toBe(url);
  });
});
