import type { Story } from './story.ts';

const KEY = { user_username: 'deploy-bot', srcDevice_ip: '203.0.113.91' };

export const cloudKey: Story = {
  name: 'cloud-key',
  title: 'A cloud key from the build server is used from abroad',
  after: 203,
  description:
    'The key of deploy-bot, kept on srv-build-01, listed services, widened its own permissions and changed the audit trail, all from an address abroad.',
  severity: 'HIGH',
  confidence: 0.86,
  entity: ['_username', 'deploy-bot'],
  involved: [
    ['_ip', '203.0.113.91'],
    ['_hostname', 'srv-build-01.example.com'],
  ],
  signals: [
    {
      technique: 'T1552.001',
      before: 58,
      summary: 'winhelp32.exe opened the file with the key of deploy-bot on srv-build-01',
      records: [
        {
          ...{ log: 'windows', action: 'read', device_hostname: 'srv-build-01.example.com' },
          ...{ baseImage: 'winhelp32.exe', file_path: 'C:\\build\\.secrets\\deploy.env' },
        },
      ],
    },
    {
      technique: 'T1526',
      before: 16,
      summary: 'deploy-bot listed storage, functions and keys; it only ever uploads',
      records: [
        { log: 'cloud', action: 'ListBuckets', ...KEY },
        { log: 'cloud', action: 'ListAccessKeys', ...KEY },
      ],
    },
    {
      technique: 'T1098',
      before: 11,
      summary: 'deploy-bot attached a policy of administrators to itself',
      records: [{ log: 'cloud', action: 'AttachUserPolicy', ...KEY }],
    },
    {
      technique: 'T1578',
      before: 8,
      summary: 'deploy-bot stopped the audit trail of the region',
      records: [{ log: 'cloud', action: 'StopLogging', ...KEY }],
    },
  ],
};
