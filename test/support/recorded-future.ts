/** Answers in the shapes of Recorded Future's two interfaces, of our own making. */

/** SOAR API: one result for each indicator that it knows. */
export function soarAnswer(): string {
  return JSON.stringify({
    data: {
      results: [
        {
          entity: { id: 'ip:9.9.9.9', name: '9.9.9.9', type: 'IpAddress' },
          risk: {
            score: 87,
            level: 3,
            rule: {
              count: 2,
              maxCount: 54,
              mostCritical: 'Command server',
              evidence: {
                scan: { rule: 'Seen in scans', level: 1, description: 'x' },
                c2: { rule: 'Command server', level: 3, description: 'y' },
              },
            },
          },
        },
        {
          entity: {
            id: 'hash:0123456789abcdef0123456789abcdef',
            name: '0123456789ABCDEF0123456789ABCDEF',
            type: 'Hash',
          },
          risk: { level: 2, rule: { count: 1, mostCritical: 'Linked to malware', evidence: {} } },
        },
        {
          entity: { id: 'idn:unasked.example.org', name: 'unasked.example.org', type: 'InternetDomainName' },
          risk: { level: 4 },
        },
      ],
    },
  });
}

/** Connect API: one indicator. */
export function connectAnswer(): string {
  return JSON.stringify({
    data: {
      entity: { id: 'idn:bad-host.io', name: 'bad-host.io', type: 'InternetDomainName' },
      intelCard: 'https://app.recordedfuture.com/live/sc/entity/idn%3Abad-host.io',
      risk: {
        score: 24,
        criticality: 1,
        criticalityLabel: 'Unusual',
        riskString: '8/54',
        riskSummary: '8 of 54 rules',
        evidenceDetails: [
          { rule: 'Newly registered', criticality: 1, evidenceString: 'x' },
          { rule: 'Linked to [code]<b>phishing</b>[/code]', criticality: 2, evidenceString: 'y' },
        ],
      },
    },
  });
}
