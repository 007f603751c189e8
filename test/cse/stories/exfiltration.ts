import type { Story } from './story.ts';

const SERVER = { device_hostname: 'srv-files-02.example.com', device_ip: '10.20.8.2' };

export const exfiltration: Story = {
  name: 'exfiltration',
  title: 'Customer contracts leave the company in an archive',
  after: 166,
  customName: 'Customer contracts leave the network',
  description:
    'On srv-files-02 more than 9,000 contracts were read and packed into an archive with a password. 3.8 GB went to one outside address.',
  severity: 'CRITICAL',
  confidence: 0.97,
  entity: ['_hostname', 'srv-files-02.example.com'],
  involved: [
    ['_username', 'svc-backup@example.com'],
    ['_ip', '198.51.100.77'],
  ],
  signals: [
    {
      technique: 'T1005',
      before: 47,
      summary: 'svc-backup read 9,214 files of the share Contracts in eleven minutes',
      records: [{ log: 'windows', action: 'read', ...SERVER, user_username: 'svc-backup@example.com' }],
    },
    {
      technique: 'T1560.001',
      before: 29,
      summary: 'An archive with a password was created in a folder of temporary files',
      records: [
        {
          ...{ log: 'windows', action: 'started', ...SERVER, baseImage: '7z.exe' },
          commandLine: '7z.exe a -p -mhe C:\\Windows\\Temp\\p.7z D:\\Shares\\Contracts',
        },
      ],
    },
    {
      technique: 'T1041',
      before: 6,
      summary: 'srv-files-02 sent 3.8 GB to 198.51.100.77; it usually sends 20 MB a day to the outside',
      records: [
        {
          ...{ log: 'firewall', action: 'allowed', ...SERVER, dstDevice_ip: '198.51.100.77' },
          bytesOut: 4_080_218_931,
        },
      ],
    },
  ],
  tags: ['customer-data'],
};
