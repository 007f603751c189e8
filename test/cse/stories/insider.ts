import type { Story } from './story.ts';

const USER = 'j.lindgren@example.com';

export const insider: Story = {
  name: 'insider',
  title: 'While everybody looks elsewhere, a leaver takes the price lists along',
  after: 231,
  description:
    'j.lindgren, who leaves at the end of the month, forwards mail to a private address and uploads price lists to a private store. Not connected with the intrusion.',
  severity: 'MEDIUM',
  confidence: 0.71,
  entity: ['_username', USER],
  involved: [
    ['_hostname', 'lap-sales-031.example.com'],
    ['_domain', 'private-store.example.net'],
  ],
  signals: [
    {
      technique: 'T1133',
      before: 74,
      summary: 'j.lindgren used the remote access gateway at 23:40, for the first time',
      records: [{ log: 'sign-in', action: 'success', user_username: USER, srcDevice_ip: '198.51.100.203' }],
    },
    {
      technique: 'T1114.003',
      before: 61,
      summary: 'A rule forwards the mail of j.lindgren to an address at example.net',
      records: [
        { log: 'mail', action: 'changed', user_username: USER, email_recipient: 'jl.private@example.net' },
      ],
    },
    {
      technique: 'T1567.002',
      before: 22,
      summary: '64 price lists were uploaded to private-store.example.net from lap-sales-031',
      records: [
        {
          ...{ log: 'proxy', action: 'allowed', user_username: USER },
          device_hostname: 'lap-sales-031.example.com',
          http_url: 'https://private-store.example.net/upload',
          bytesOut: 88_240_113,
        },
      ],
    },
  ],
  tags: ['hr-informed'],
};
