import type { Story } from './story.ts';

const SCANNER = { srcDevice_ip: '10.20.1.250', device_hostname: 'scan01.example.com' };

export const falseAlarm: Story = {
  name: 'false-alarm',
  title: 'The company’s own scanner looks for open ports, as planned',
  after: 258,
  description:
    'scan01 tried every port of the server network. It is the vulnerability scanner, and the scan was planned: change CHG0040127.',
  severity: 'LOW',
  confidence: 0.34,
  entity: ['_ip', SCANNER.srcDevice_ip],
  involved: [['_hostname', SCANNER.device_hostname]],
  signals: [
    {
      technique: 'T1595',
      before: 44,
      summary: 'scan01 tried 1,000 ports on each of 212 addresses',
      records: [
        { log: 'firewall', action: 'blocked', ...SCANNER, dstDevice_ip: '10.20.8.2' },
        { log: 'firewall', action: 'blocked', ...SCANNER, dstDevice_ip: '10.20.8.11' },
      ],
    },
    {
      technique: 'T1046',
      before: 39,
      summary: 'scan01 asked 212 machines for the versions of their services',
      records: [{ log: 'firewall', action: 'allowed', ...SCANNER, dstDevice_ip: '10.20.8.11' }],
    },
  ],
  comment: 'This is our scanner; its window is 02:00 to 04:00. Close it as a false positive.',
};
