import type { Story } from './story.ts';

const HERE = { device_hostname: 'wks-fin-014.example.com', device_ip: '10.20.4.14' };

export const credentialTheft: Story = {
  name: 'credential-theft',
  title: 'The beacon reads passwords from memory and requests service tickets',
  after: 70,
  description:
    'On wks-fin-014 the protection was switched off and the memory of the logon service was read. Then the user requested tickets for 41 service accounts.',
  severity: 'HIGH',
  confidence: 0.94,
  entity: ['_hostname', 'wks-fin-014.example.com'],
  involved: [
    ['_username', 'svc-backup@example.com'],
    ['_hostname', 'dc02.example.com'],
    ['_process', 'upd.exe'],
  ],
  signals: [
    {
      technique: 'T1562.001',
      before: 26,
      summary: 'The endpoint protection of wks-fin-014 was switched off by a script',
      records: [
        {
          ...{ log: 'windows', action: 'changed', ...HERE, user_username: 'm.okafor@example.com' },
          commandLine: 'powershell.exe Set-MpPreference -DisableRealtimeMonitoring $true',
        },
      ],
    },
    {
      technique: 'T1003.001',
      before: 21,
      summary: 'upd.exe opened lsass.exe with the right to read its memory',
      records: [
        {
          ...{ log: 'windows', action: 'allowed', ...HERE, baseImage: 'upd.exe' },
          targetImage: 'C:\\Windows\\System32\\lsass.exe',
        },
      ],
    },
    {
      technique: 'T1558.003',
      before: 9,
      summary: 'm.okafor requested tickets of 41 service accounts from dc02 in two minutes',
      records: [
        {
          ...{ log: 'windows', action: 'success', device_hostname: 'dc02.example.com' },
          ...{ user_username: 'm.okafor@example.com', srcDevice_ip: HERE.device_ip },
        },
        {
          ...{ log: 'windows', action: 'success', device_hostname: 'dc02.example.com' },
          ...{ user_username: 'svc-backup@example.com', srcDevice_ip: HERE.device_ip },
        },
      ],
    },
  ],
};
